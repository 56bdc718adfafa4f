import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import type { ExtractedReport } from '../../src/model/report.js';
import { decompose } from '../../src/pipeline.js';
import { CORPUS, gazetteer, SEEDS } from '../pipeline/corpus.js';
import { seededRandom } from '../../src/model/random.js';
import { NOISE } from './noise.js';

jest.setTimeout(120_000);

/** Cases in all: every one is a real or invented report with one to five mutations. A case's number is its seed, so a failure comes again. */
const CASES = 20_000;
const BATCHES = 20;

const MARKERS = ['一是', '二是', '（一）', '1.', '1、', '①', '第一，', '一、', '首先，', '——'];

type Random = () => number;
const upTo = (random: Random, limit: number): number => Math.floor(random() * limit);
const one = <T>(random: Random, values: readonly T[]): T => values[upTo(random, values.length)] as T;

/** One change of a text at a random place: characters dropped, doubled, swapped; lines cut, joined, repeated; markers repeated; noise let in; the rest lost. */
function mutate(text: string, random: Random): string {
  const at = upTo(random, text.length + 1);
  const length = 1 + upTo(random, 30);
  const [head, rest] = [text.slice(0, at), text.slice(at)];
  switch (upTo(random, 10)) {
    case 0:
      return head + rest.slice(length);
    case 1:
      return head + rest.slice(0, length) + rest;
    case 2:
      return head + rest.slice(length, 2 * length) + rest.slice(0, length) + rest.slice(2 * length);
    case 3:
      return head + rest.replace(/^[^\n]*\n?/, '');
    case 4:
      return head + rest.replace('\n', '');
    case 5:
      return head + rest.replace(/^([^\n]*\n)/, '$1$1');
    case 6:
      return head + one(random, MARKERS) + rest;
    case 7:
      return head + one(random, NOISE) + rest;
    case 8:
      return text.replace(/[一二三四]是|（[一二三四]）|\d[.、]/g, (marker) =>
        random() < 0.3 ? marker + marker : random() < 0.3 ? '' : marker,
      );
    default:
      return random() < 0.2 ? head : text.replace(new RegExp(`([^\\n]{${20 + length}})`, 'g'), '$1\n');
  }
}

/** Every quote stands where its node says, every message inside the text. */
function proves(number: number, text: string, { statements, figures, findings, messages }: ExtractedReport): void {
  for (const proof of [...statements, ...figures, ...findings.flatMap((f) => f.evidence)]) {
    if (text.slice(proof.start, proof.end) !== proof.quote)
      throw new Error(`case ${number}: ${proof.quote} does not stand at ${proof.start}–${proof.end}`);
  }
  for (const { start, end } of messages) {
    if (start < 0 || end < start || end > text.length) throw new Error(`case ${number}: a message at ${start}–${end}`);
  }
}

const REPORTS = [...CORPUS, ...SEEDS].map((path) => readFileSync(path, 'utf8'));

describe('20,000 mutated reports', () => {
  it.each(Array.from({ length: BATCHES }, (_, i) => i))(
    'never throw, and every quote stands where it says (batch %i)',
    (batch) => {
      let reports = 0;
      for (let number = batch * (CASES / BATCHES); number < (batch + 1) * (CASES / BATCHES); number++) {
        const random = seededRandom(number);
        let text = one(random, REPORTS);
        for (let i = 1 + upTo(random, 5); i > 0; i--) text = mutate(text, random);
        for (const result of decompose({ file: `case-${number}`, sha256: 'x', text, manifest: {} }, { gazetteer })) {
          if ('failure' in result) continue;
          reports++;
          proves(number, text, result.report);
        }
      }
      expect(reports).toBeGreaterThan((CASES / BATCHES) * 0.8);
    },
  );
});
