import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { CORPUS, type ServedGraph } from '../../support/served-graph.js';

interface Fault {
  readonly file: string;
  readonly rule: string;
  /** Words of the report in which the fault shows. */
  readonly quotes: readonly string[];
}
interface Shown {
  readonly rule: string;
  readonly message: string;
  readonly crossReport: boolean;
  readonly evidence: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly source: string;
  }[];
  readonly report: {
    readonly id: string;
    readonly source: { readonly path: string; readonly text: string; readonly sha256: string };
  };
}

/** The faults that were planted in the corpus, by those who wrote it. */
const FAULTS = ['tinglan', 'yuanbo'].flatMap(
  (county) => JSON.parse(readFileSync(join(CORPUS, county, 'faults.gold.json'), 'utf8')) as Fault[],
);

/** Findings that fail, asked of the served example corpus. */
export function findings(served: ServedGraph): void {
  const failing = async (): Promise<Shown[]> =>
    (
      await served.data(`{ findings(where: { status: FAIL }, first: 200) { nodes { rule message crossReport
        evidence { quote start end source } report { id source { path text sha256 } } } } }`)
    ).findings.nodes;
  const of = async (file: string, rule: string): Promise<Shown[]> =>
    (await failing()).filter((one) => basename(one.report.source.path) === file && one.rule === rule);

  it('are exactly the planted faults, by file and rule', async () => {
    const shown = (await failing()).map(({ rule, report }) => `${basename(report.source.path)} ${rule}`);
    expect([...new Set(shown)].sort()).toEqual(FAULTS.map(({ file, rule }) => `${file} ${rule}`).sort());
    expect(FAULTS).toHaveLength(15);
  });

  it.each(FAULTS.map((fault): [string, string, Fault] => [fault.file, fault.rule, fault]))(
    '%s %s: the evidence lies where the fault was planted',
    async (file, rule, { quotes }) => {
      const shown = await of(file, rule);
      expect(shown.length).toBeGreaterThan(0);
      for (const { message, evidence, report } of shown) {
        expect(message).toMatch(/\S/);
        const { text, sha256 } = report.source;
        const planted = quotes.map((quote) => ({ start: text.indexOf(quote), length: quote.length }));
        for (const { start } of planted) expect(start).toBeGreaterThanOrEqual(0);
        const own = evidence.filter(({ source }) => source === sha256);
        // What is absent has no evidence.
        if (rule === 'section-missing') expect(own).toEqual([]);
        else {
          const met = own.some(({ start, end }) => planted.some((p) => start < p.start + p.length && end > p.start));
          expect([file, rule, met]).toEqual([file, rule, true]);
        }
      }
    },
  );

  it('show both sides of a table that does not balance: 3 + 0 against 2 + 0, and 4 + 0 against 3 + 0', async () => {
    const shown = await of('shizhuan-2021.txt', 'T3-balance');
    expect(shown.map(({ evidence }) => evidence.map(({ quote }) => quote).join(' ')).sort()).toEqual([
      '3 0 2 0',
      '4 0 3 0',
    ]);
  });

  it('show both sides of a number that differs between text and table', async () => {
    const [shown] = await of('liuyan-2020.txt', 'text-table');
    expect(shown?.evidence.map(({ quote }) => quote.replaceAll(/\D/g, ''))).toEqual(['2', '3']);
  });

  it('show a number carried over that the year before did not carry forward, each side in its own source', async () => {
    const [shown] = await of('lichuan-2022.md', 'Y-carry');
    expect(shown).toMatchObject({ crossReport: true });
    const { reports } = await served.data(
      '{ reports(where: { division: "990122001", year: 2021 }) { nodes { source { sha256 text path } } } }',
    );
    const [before] = reports.nodes;
    expect(before.source.path).toMatch(/lichuan-2021\.txt$/);
    const texts = new Map([
      [before.source.sha256, before.source.text],
      [shown?.report.source.sha256, shown?.report.source.text],
    ]);
    expect(new Set(shown?.evidence.map(({ source }) => source))).toEqual(new Set(texts.keys()));
    for (const { source, quote, start, end } of shown?.evidence ?? []) {
      expect(texts.get(source).slice(start, end)).toBe(quote);
    }
  });

  it('are found by rule, place and year', async () => {
    const count = async (where: string): Promise<number> =>
      (await served.data(`{ findings(where: { status: FAIL, ${where} }) { totalCount } }`)).findings.totalCount;
    // 186 stated and 181 counted in 雁浦镇 2017, 126 stated and 128 counted in 桐笙乡 2017.
    expect(await count('rule: "total-parts"')).toBe(2);
    expect(await count('rule: "total-parts", division: "990121"')).toBe(1);
    expect(await count('year: 2017')).toBe(2);
    // 鹤汀镇: T4-results 2021, section-stub 2022, section-missing 2023.
    expect(await count('division: "990122101"')).toBe(3);
    expect(await count('year: 2019')).toBe(0);
  });

  it('stand beside those that hold and those that cannot be judged', async () => {
    const { reports } = await served.data(
      '{ reports(where: { division: "990122101", year: 2021 }) { nodes { findings { rule status } } } }',
    );
    const judged = reports.nodes[0].findings as { rule: string; status: string }[];
    const statuses = (rule: string): string[] => judged.filter((one) => one.rule === rule).map(({ status }) => status);
    expect(statuses('numbering')).toEqual(['PASS']);
    expect(statuses('section-missing')).toEqual(['PASS']);
    expect(statuses('T4-results')).toEqual(['FAIL']);
    // The report has no table 3.
    expect(statuses('T3-balance')).not.toContain('FAIL');
  });
}
