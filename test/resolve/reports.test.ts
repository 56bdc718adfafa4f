import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveIssuer } from '../../src/resolve/issuer.js';
import { resolveYear } from '../../src/resolve/year.js';
import { file, gazetteer, identity, national, report } from './documents.js';

interface Gold {
  readonly file: string;
  readonly code: string | null;
  readonly year: number;
}

const SEEDS = resolve('../shared/gold');
const goldIn = (folder: string): [string, Gold][] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => /-\d{4}\.gold\.json$|\d{3}\.gold\.json$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => [path, JSON.parse(readFileSync(path, 'utf8')) as Gold]);

const cases = [...goldIn(SEEDS), ...goldIn(resolve('examples/corpus'))].map(([path, gold]) => ({
  path: join(path, '..', gold.file),
  gold,
}));
if (!existsSync(SEEDS)) process.stderr.write(`Skipped: the real reports, as there is no folder ${SEEDS}.\n`);

describe('whole reports', () => {
  it.each(cases)('$path has the code and year of its label', ({ path, gold }) => {
    const input = file(readFileSync(path, 'utf8'), path);
    const { year } = resolveYear(input);
    const { issuer } = resolveIssuer({ ...input, year: year.value }, gazetteer);
    expect({ code: issuer.codeInYear ?? issuer.code, year: year.value }).toEqual({ code: gold.code, year: gold.year });
    expect(issuer.foreignNames).toEqual([]);
    for (const { start, end, quote } of [issuer.evidence, ...year.evidence].filter((one) => one !== null)) {
      expect(input.text.source.slice(start, end)).toBe(quote);
    }
  });

  it.each(cases)('$path tells its issuer and year without a title, too', ({ path, gold }) => {
    const input = { ...file(readFileSync(path, 'utf8'), 'x'), title: null };
    const { issuer } = resolveIssuer(input, gazetteer);
    expect(gazetteer.place(gold.code ?? '')?.code).toBe(issuer.code);
  });
});

describe('every township of the country', () => {
  it('is resolved from a title with its divisions: at least 999 of 1,000, and none to another code', () => {
    const townships = [...national.places()].filter(
      ({ level, name }) => level === 'TOWNSHIP' && /(?:镇|乡|街道|苏木)$/.test(name),
    );
    const sample = townships.filter((_, i) => i % 7 === 3);
    const wrong: string[] = [];
    let unresolved = 0;
    for (const place of sample) {
      const title = `2020年${national.fullName(place)}人民政府政府信息公开工作年度报告`;
      const { code } = resolveIssuer(report(title, ''), national).issuer;
      if (code === null) unresolved++;
      else if (code !== place.code) wrong.push(`${title}: ${code}`);
    }
    expect(sample.length).toBeGreaterThan(5000);
    expect(wrong).toEqual([]);
    expect(unresolved / sample.length).toBeLessThan(0.001);
  });
});

describe('suffixes', () => {
  it.each(['镇', '乡', '街道', '苏木'])('every organ behind an unknown %s leaves the same name', (suffix) => {
    const organs = ['', '人民政府', '政府', '人民政府办公室', '党政办公室', '党委', '机关'];
    if (suffix === '街道') organs.push('办事处', '办');
    for (const organ of organs) {
      const { issuer } = resolveIssuer(
        report(`汀岚县墨池${suffix}${organ}2020年政府信息公开工作年度报告`, ''),
        gazetteer,
      );
      expect({ organ, name: issuer.name, kind: issuer.kind }).toEqual({
        organ,
        name: `墨池${suffix}`,
        kind: 'TOWNSHIP',
      });
    }
  });
});

describe('any text', () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '石篆镇',
          '汀岚县',
          '太平镇',
          '2020年',
          '二〇二〇年',
          '1月1日',
          '至',
          '我镇',
          '街道',
          '乡',
          '镇',
          '县',
          '\n',
          ' ',
          '（',
          '）',
          '政府信息公开',
          '报告',
          '统计期限',
          '地址：',
          '*',
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('never throws, and every span is exact', () => {
    fc.assert(
      fc.property(soup, fc.nat(60), fc.nat(60), (source, a, b) => {
        const title = { start: Math.min(a, b, source.length), end: Math.min(Math.max(a, b), source.length) };
        const input = { text: identity(source), title, fileName: 'f', hints: {} };
        const { year } = resolveYear(input);
        const { issuer, messages } = resolveIssuer({ ...input, year: year.value }, gazetteer);
        const spans = [
          issuer.evidence,
          ...year.evidence,
          ...year.candidates.map((one) => one.evidence),
          ...issuer.foreignNames.map((one) => one.evidence),
        ];
        for (const span of spans) if (span !== null) expect(source.slice(span.start, span.end)).toBe(span.quote);
        for (const { start, end } of messages) expect(0 <= start && start <= end && end <= source.length).toBe(true);
        expect(issuer.code === null || issuer.candidates.length === 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text, whatever the number of places', () => {
    const time = (times: number): number => {
      const input = report(
        '太平镇2020年政府信息公开工作年度报告',
        '2020年，我镇与汀岚县石篆镇人民政府联合宣传，全镇各村公开信息。'.repeat(times),
      );
      const begin = performance.now();
      for (let i = 0; i < 20; i++) {
        resolveIssuer(input, gazetteer);
        resolveYear(input);
      }
      return performance.now() - begin;
    };
    time(100);
    expect(time(400) / time(100)).toBeLessThan(12);
  });
});
