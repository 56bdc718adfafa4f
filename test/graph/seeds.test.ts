import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { query } from '../support/query.js';
import { SEEDS, SEEDS_ARE_THERE, servedGraph } from '../support/served-graph.js';
import { proof } from './corpus/proof.js';

const GOLD = '../shared/gold';
const BOTH_WROTE = '进一步健全和完善政务公开制度，规范公开内容，提高公开质量';

interface Labels {
  readonly file: string;
  readonly code: string;
  readonly year: number;
  readonly inconsistencies: readonly { readonly rule: string }[];
  readonly otherFindings: readonly { readonly rule: string; readonly status: string }[];
}

if (!SEEDS_ARE_THERE) process.stderr.write(`${SEEDS} is not there: tests of the real reports are skipped.\n`);

(SEEDS_ARE_THERE ? describe : describe.skip)('the five real reports', () => {
  const served = servedGraph(SEEDS);

  it('are stored with their codes and years', async () => {
    const { reports } = await served.data(
      '{ reports { nodes { year { value } issuer { code name provisional county { name } } } } }',
    );
    const found = reports.nodes.map(
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      ({ year, issuer }: any) => [issuer.code, issuer.name, issuer.county.name, year.value, issuer.provisional],
    );
    expect(found.sort()).toEqual([
      ['141029204', '枣岭乡', '乡宁县', 2020, false],
      ['220283201', '亮甲山乡', '舒兰市', 2019, false],
      ['331122206', '前路乡', '缙云县', 2020, false],
      ['440823107', '城月镇', '遂溪县', 2020, false],
      ['532822202', '勐往乡', '勐海县', 2020, false],
    ]);
  });

  it('are all unchanged in a second run, which leaves the graph as it is', async () => {
    const before = await served.fingerprint();
    expect(before.nodes).toMatchObject({ Report: 5, ReportVersion: 5, Source: 5, 'Issuer:Township': 5 });
    expect(await served.ingest(SEEDS)).toMatchObject({
      ...{ read: 5, stored: 0, unchanged: 5, newVersions: 0, failures: [] },
      linked: { issuers: 0, threads: 0 },
    });
    expect(await served.fingerprint()).toEqual(before);
  });

  it('share the sentence that two of them wrote, with both reports and the places', async () => {
    const { sharedWordings } =
      await served.data(`{ sharedWordings(where: { minIssuers: 2 }) { totalCount nodes { text issuerCount statementCount
      occurrences { nodes { start end statement { text report { year { value } issuer { name } source { text } } } } } } } }`);
    const folded = BOTH_WROTE.replaceAll('，', '');
    const [wording] = sharedWordings.nodes.filter(({ text }: { text: string }) => text === folded);
    expect(wording).toMatchObject({ issuerCount: 2, statementCount: 2 });
    const places = wording.occurrences.nodes;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const who = places.map(({ statement: { report } }: any) => [report.issuer.name, report.year.value]);
    expect(who.sort()).toEqual([
      ['前路乡', 2020],
      ['枣岭乡', 2020],
    ]);
    for (const { start, end, statement } of places) {
      expect(statement.report.source.text.slice(start, end)).toBe(BOTH_WROTE);
    }
    // No other sentence of the five is shared.
    expect(sharedWordings.totalCount).toBe(1);
  });

  it.each(readdirSync(SEEDS_ARE_THERE ? GOLD : '.').filter((name) => name.endsWith('.gold.json')))(
    'findings are those that %s expects',
    async (name) => {
      const gold = JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as Labels;
      const { findings } = await served.data(
        `query ($code: ID) { findings(where: { division: $code }, first: 200) { nodes { rule status message evidence { quote start end } report { source { path } } } } }`,
        { code: gold.code },
      );
      const rulesThat = (status: string): string[] => [
        ...new Set<string>(
          findings.nodes
            .filter((one: { status: string }) => one.status === status)
            .map((one: { rule: string }) => one.rule),
        ),
      ];
      const expected = (status: string): string[] =>
        gold.otherFindings.filter((one) => one.status === status).map(({ rule }) => rule);
      const failing = [...gold.inconsistencies.map(({ rule }) => rule), ...expected('FAIL')];
      expect(rulesThat('FAIL').sort()).toEqual([...new Set(failing)].sort());
      for (const status of ['PASS', 'CANNOT_JUDGE'])
        expect(rulesThat(status)).toEqual(expect.arrayContaining(expected(status)));
      for (const { report, message } of findings.nodes) {
        expect(basename(report.source.path)).toBe(basename(gold.file));
        expect(message).toMatch(/\S/);
      }
    },
  );

  it('name the seven parts announced where six follow, and the two that follow four', async () => {
    const { findings } = await served.data(
      '{ findings(where: { division: "440823107", rule: "parts-announced", status: FAIL }) { nodes { message evidence { quote } } } }',
    );
    const messages = findings.nodes.map(({ message }: { message: string }) => message).sort();
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatch(/4\D+2/);
    expect(messages[1]).toMatch(/7\D+6/);
  });

  describe('every node, as it stands in the graph', () => proof(served, 5));

  it('have no recurrence, since each stands alone', async () => {
    expect(await query('MATCH ()-[r:RECURS_AS]->() RETURN count(r) AS it')).toEqual([0]);
    const { recurringPledges } = await served.data('{ recurringPledges { totalCount } }');
    expect(recurringPledges.totalCount).toBe(0);
  });
});
