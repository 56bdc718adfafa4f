import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';
import { classified } from './classified.js';

/**
 * Sections in the styles of real reports, invented, with their statements marked in the text: [P …] problem, [I …] improvement, [M …] measure. Each case begins with "=== what it shows"; what is not marked is no statement. Discourse words at the edge may be in or out (labelling.md, rule 15).
 */
interface Case {
  readonly shows: string;
  readonly source: string;
  readonly expected: readonly string[];
}

const MARKED = /\[([PIM]) ([^\]]*)\]/g;
const LETTER = { PROBLEM: 'P', IMPROVEMENT: 'I', MEASURE: 'M' } as const;
const withoutEdges = (words: string): string =>
  normalise(words)
    .text.replace(/^(?:一方面|另一方面|同时|此外)[，,]/, '')
    .replace(/[\s*]/g, '');

function casesOf(file: string): Case[] {
  const text = readFileSync(new URL(`annotated/${file}`, import.meta.url), 'utf8');
  return text.split(/^=== /m).flatMap((part) => {
    const [shows, ...lines] = part.trim().split('\n');
    if (!shows) return [];
    const body = lines.join('\n');
    return {
      shows,
      source: `溪前镇政府信息公开工作年度报告\n${body.replace(MARKED, '$2')}\n`,
      expected: [...body.matchAll(MARKED)].map(([, kind, words]) => `${kind} ${withoutEdges(words ?? '')}`),
    };
  });
}

describe.each(readdirSync(new URL('annotated', import.meta.url)).sort())('%s', (file) => {
  it.each(casesOf(file))('$shows', ({ source, expected }) => {
    expect(classified(source).statements.map((s) => `${LETTER[s.kind]} ${withoutEdges(s.text)}`)).toEqual(expected);
  });
});
