import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkGraph, type LinkOptions } from '../../src/link/link.js';
import type { LinkCatalogue } from '../../src/model/link.js';
import type { ExtractedReport } from '../../src/model/report.js';
import { graphFingerprint, type Fingerprint } from '../../src/store/fingerprint.js';
import { storeReports } from '../../src/store/store-report.js';
import {
  contextOf,
  extractedReport,
  improvement,
  measure,
  problem,
  type ReportDraft,
} from '../support/extracted-report.js';
import { graphForTests } from '../support/graph-for-tests.js';
import { query } from '../support/query.js';

/** Incremental and full linking give the same graph: random corpora, random orders of arrival, links made after any of them. */
const WORDS = [
  ...[
    '健全信息发布审查机制，坚持先审查、后公开',
    '每季度开展一次信息员业务培训',
    '更换破损的村务公开栏，做到一栏一名责任人',
  ],
  ...[
    '信息更新不够及时，个别栏目存在滞后现象',
    '信息更新不够及时，个别栏目仍存在滞后现象',
    '公开内容不够全面。公开形式比较单一',
  ],
  ...['加强业务培训。健全信息发布审查机制，坚持先审查、后公开', '开展信息员业务培训四次', '公开内容不够全面'],
];
const ISSUERS = [
  { code: '990121101', name: '石篆镇' },
  { code: '990121103', name: '雁浦镇' },
  { code: null, name: '无名乡' },
];

const statements = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .chain((words) =>
    fc.tuple(...words.map((text) => fc.constantFrom(measure, problem, improvement).map((as) => as(text)))),
  );
const report = fc
  .record({
    issuer: fc.constantFrom(...ISSUERS),
    year: fc.integer({ min: 2018, max: 2021 }),
    statements,
    correction: fc.boolean(),
    mask: fc.constantFrom(1, 1, 2),
  })
  .map(({ issuer, year, statements: own, correction, mask }): ReportDraft => ({
    ...issuer,
    year,
    statements: own,
    preamble: `${issuer.name}${year}年${correction ? '更正后的' : ''}报告。收到申请`,
    manifest: { publishedOn: correction ? `${year + 1}-06-01` : `${year + 1}-01-20` },
    versions: { mask },
  }));
/** At most one report of an issuer and year, and one correction of it. */
const corpus = fc.uniqueArray(report, {
  selector: ({ preamble }) => preamble,
  minLength: 3,
  maxLength: 8,
});
/** As another mask would have it: the same statements, other masked sentences. */
const underMask = (extracted: ExtractedReport): ExtractedReport =>
  extracted.versions.mask === 1
    ? extracted
    : {
        ...extracted,
        statements: extracted.statements.map((statement) => ({
          ...statement,
          wordings: statement.wordings.map((wording) => {
            const text = wording.text.replaceAll('，', '');
            return { ...wording, text, hash: createHash('sha256').update(text).digest('hex') };
          }),
        })),
      };
/** An order of arrival: which report comes next, and whether linking follows (how many issuers a transaction). */
const arrival = corpus.chain((drafts) =>
  fc.record({
    drafts: fc.constant(drafts),
    order: fc.shuffledSubarray(drafts, { minLength: drafts.length }),
    linkedAfter: fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }), {
      minLength: drafts.length,
      maxLength: drafts.length,
    }),
  }),
);

describe('linking in any order of arrival', () => {
  const test = graphForTests();
  const link = (options: LinkOptions = {}) => linkGraph(test.graph.as<LinkCatalogue>(), options);
  const store = (drafts: readonly ReportDraft[]) =>
    storeReports(
      test.graph,
      drafts.map((draft) => {
        const extracted = underMask(extractedReport(draft));
        return { report: extracted, context: contextOf(extracted) };
      }),
    );
  const fingerprint = (): Promise<Fingerprint> => graphFingerprint(test.graph);

  it('gives the graph of one full linking, and a full linking changes nothing', async () => {
    const property = fc.asyncProperty(arrival, async ({ drafts, order, linkedAfter }) => {
      await test.empty();
      await store(drafts);
      await link({ all: true });
      const atOnce = await fingerprint();
      await test.empty();
      for (const [i, draft] of order.entries()) {
        await store([draft]);
        const batch = linkedAfter[i];
        if (batch != null) await link({ batch });
      }
      await link();
      expect(await fingerprint()).toEqual(atOnce);
      await link({ all: true });
      expect(await fingerprint()).toEqual(atOnce);
      // The counts by difference are those of a count of everything.
      const wrong = await query(
        `MATCH (w:Wording) OPTIONAL MATCH (w)<-[:CONTAINS]-(s:Statement {current: true})
         WITH w, count(DISTINCT s) AS statements, count(DISTINCT s.issuerId) AS issuers
         WHERE statements <> w.statementCount OR issuers <> w.issuerCount OR w.pending
         RETURN [w.text, statements, w.statementCount, issuers, w.issuerCount] AS it`,
      );
      expect(wrong).toEqual([]);
    });
    await fc.assert(property, { seed: 20_191_115, numRuns: 6 });
  });
});
