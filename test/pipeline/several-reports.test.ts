import { describe, expect, it } from '@jest/globals';
import type { ExtractedReport } from '../../src/model/report.js';
import { decompose, type Decomposed } from '../../src/pipeline.js';
import { FORM, GUIDE, NOTICE, REPORT } from '../divide/documents.js';
import { decomposeAll, gazetteer } from './corpus.js';

const reportsOf = (results: readonly Decomposed[]): ExtractedReport[] =>
  results.flatMap((result) => ('report' in result ? [result.report] : []));
const A = REPORT('石篆镇', 2020);
const B = REPORT('石篆镇', 2021);
const UNDATED = REPORT('鹤汀乡', 2020).replace(/20\d\d年\d+月\d+日|20\d\d年/g, '');

describe('a file with two reports', () => {
  const text = `首页 > 政务公开\n${A}${B}`;
  const reports = reportsOf(decomposeAll(text));

  it('yields both, each under its own year and index', () => {
    expect(reports.map(({ index, issuer, year }) => [index, issuer.name, year.value])).toEqual([
      [0, '石篆镇', 2020],
      [1, '石篆镇', 2021],
    ]);
  });

  it('each has its own sections, statements and figures, placed in the text of the whole file', () => {
    for (const [report, from, to] of [
      [reports[0], 0, text.indexOf(B)],
      [reports[1], text.indexOf(B), text.length],
    ] as const) {
      expect(report?.source).toBe(text);
      expect(report?.sections).toHaveLength(7);
      expect(report?.figures.map(({ key }) => key)).toContain('proactive.total');
      for (const proof of [...(report?.statements ?? []), ...(report?.figures ?? []), ...(report?.sections ?? [])]) {
        expect(proof.start).toBeGreaterThanOrEqual(from);
        expect(proof.end).toBeLessThanOrEqual(to);
        if ('quote' in proof) expect(text.slice(proof.start, proof.end)).toBe(proof.quote);
      }
    }
  });

  it('no id is used twice', () => {
    const ids = reports.flatMap(({ id, statements, sections, figures, tables, findings }) => [
      id,
      ...[statements, sections, figures, tables, findings].flatMap((list) => list.map((node) => node.id)),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('the store hears how many there are', () => {
    const results = decomposeAll(text);
    expect(results.map((result) => 'store' in result && result.store.reportsInFile)).toEqual([2, 2]);
  });
});

describe('one of two fails', () => {
  it('the other one is kept, at its place', () => {
    const [first, second, ...more] = decomposeAll(UNDATED + A);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      failure: { error: { code: 'NO_YEAR', message: expect.stringContaining('report 1 of 2') } },
    });
    expect(second).toMatchObject({ report: { index: 1, year: { value: 2020 } }, store: { reportsInFile: 2 } });
  });
});

describe('what a person says of a file with several reports', () => {
  const given = (text: string, more: { year?: number; code?: string; hint?: number }): ExtractedReport[] =>
    reportsOf(
      decompose(
        { file: 'two.txt', sha256: 'two', text, manifest: more.hint === undefined ? {} : { year: more.hint } },
        {
          gazetteer,
          override: {
            ...(more.code === undefined ? {} : { issuerCode: more.code }),
            ...(more.year === undefined ? {} : { year: more.year }),
          },
        },
      ),
    );
  const code = reportsOf(decomposeAll(REPORT('汀岚县石篆镇', 2020)))[0]?.issuer.code ?? '';
  const rules = (report: ExtractedReport | undefined): string[] => report?.messages.map(({ rule }) => rule) ?? [];

  it('an issuer holds for all reports of one issuer', () => {
    expect(given(A + B, { code }).map(({ issuer }) => issuer.code)).toEqual([code, code]);
    expect(given(A + B, { code }).flatMap(rules)).not.toContain('resolve/several-reports');
  });

  it.each([
    ['a year', A + B, { year: 2015 }],
    ['a year of the manifest', A + B, { hint: 2015 }],
    ['an issuer, where there are two', A + REPORT('鹤汀乡', 2020), { code }],
  ] as const)('%s is not applied, with a message', (_, text, said) => {
    const reports = given(text, said);
    expect(reports).toHaveLength(2);
    expect(reports.map(({ year }) => year.value)).not.toContain(2015);
    for (const report of reports) expect(rules(report)).toContain('resolve/several-reports');
  });
});

describe('the same report twice', () => {
  it('is read once, and a message shows where it stands again', () => {
    const text = A + A;
    const reports = reportsOf(decomposeAll(text));
    expect(reports).toHaveLength(1);
    const message = reports[0]?.messages.find(({ rule }) => rule === 'resolve/repeated-report');
    expect(message).toMatchObject({ severity: 'WARNING', start: A.length });
  });
});

describe('a guide, a letter, a form beside the report', () => {
  const text = NOTICE + B + GUIDE + FORM;
  const [report, ...more] = reportsOf(decomposeAll(text));

  it('yield no statement and no figure', () => {
    expect(more).toEqual([]);
    const [start, end] = [text.indexOf(B), text.indexOf(GUIDE)];
    for (const node of [...(report?.statements ?? []), ...(report?.figures ?? []), ...(report?.sections ?? [])]) {
      expect(node.start).toBeGreaterThanOrEqual(start);
      expect(node.end).toBeLessThanOrEqual(end);
    }
  });

  it('are named by messages that span them', () => {
    const own = report?.messages.filter(({ rule }) => rule.endsWith('-attached')) ?? [];
    expect(own.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['notice-attached', 'INFO'],
      ['guide-attached', 'INFO'],
      ['form-attached', 'INFO'],
    ]);
    expect(own.map(({ start, end }) => text.slice(start, end))).toEqual([
      NOTICE.slice(NOTICE.indexOf('关于')).trimEnd(),
      GUIDE.trimEnd(),
      FORM.trimEnd(),
    ]);
  });

  it('alone are no report, and the failure says what they are', () => {
    expect(decomposeAll(GUIDE)).toMatchObject([
      { failure: { error: { code: 'NOT_A_REPORT', message: expect.stringContaining('guide') } } },
    ]);
  });
});
