import type { LinkCatalogue, LinkGraph } from '../../src/model/link.js';
import { clusterWordings } from '../../src/link/cluster-wordings.js';
import { linkGraph } from '../../src/link/link.js';
import type { ReadCatalogue } from '../../src/model/read.js';
import { nearWordings } from '../../src/near/near-wordings.js';
import { openGraph, type Graph } from '../../src/store/graph.js';
import { applySchema } from '../../src/store/schema.js';
import { storeReport } from '../../src/store/store-report.js';
import { connection, wipe } from '../setup/graph.js';
import { contextOf, extractedReport, improvement, measure, problem, type ReportDraft } from './extracted-report.js';

/*
 * A small graph whose answers were worked out by hand:
 * - 石篆镇 2018–2021: one pledge is copied four times (only the year in it changes), one is edited in 2020, one is given in 2018 and again in 2020,
 *   one problem stands in all years;
 * - 雁浦镇 2018–2020: one pledge copied three times, the second half of which 石篆镇 wrote as well;
 * - 永宁镇 2019: a name that no gazetteer decides.
 */
export const COPIED = (year: number): string => `在${year}年组织信息公开专题业务培训四期，提升经办人员的专业素质`;
export const EDITED_BEFORE = '在便民服务中心大厅设立公开查阅点，每周更新一次纸质资料';
export const EDITED_AFTER = '在便民服务中心大厅设立公开查阅点，每周更新两次纸质资料';
export const RETURNED = '聘请十名村民代表担任社会监督员并听取意见';
export const PERSISTENT = '村级公开栏更新不够及时';
export const SHARED = '建立健全政务公开长效机制';
export const NEIGHBOUR = `把财政预决算逐月上墙公布。${SHARED}`;

const SHIZHUAN: ReportDraft[] = [2018, 2019, 2020, 2021].map((year) => ({
  code: '990121101',
  name: '石篆镇',
  year,
  received: year - 2015,
  statements: [
    measure(`全年通过网站公开信息${year - 1800}条并制作图解`, { topics: ['platform'] }),
    problem(PERSISTENT, { topics: ['timeliness'] }),
    improvement(COPIED(year), { topics: ['training'], addresses: [PERSISTENT] }),
    ...(year === 2020
      ? []
      : [
          improvement(year === 2021 ? EDITED_AFTER : EDITED_BEFORE, {
            topics: ['channels'],
            grade: 'VERIFIABLE',
            named: [
              ['OBJECT', '公开查阅点'],
              ['DEADLINE', '每周'],
            ],
          }),
        ]),
    ...(year % 2 === 0 ? [improvement(RETURNED, { topics: ['supervision'] })] : []),
    ...(year === 2019 ? [improvement(SHARED, { topics: ['system'] })] : []),
  ],
}));

const YANPU: ReportDraft[] = [2018, 2019, 2020].map((year) => ({
  code: '990121103',
  name: '雁浦镇',
  year,
  received: 0,
  statements: [
    measure(`举办政务公开宣传日活动${year - 2016}场`, { topics: ['publicity'] }),
    improvement(NEIGHBOUR, { topics: ['system'] }),
  ],
}));

const YONGNING: ReportDraft = {
  code: null,
  name: '永宁镇',
  year: 2019,
  statements: [problem('业务素质有待提高', { topics: ['training'] })],
};

export const DRAFTS: readonly ReportDraft[] = [...SHIZHUAN, ...YANPU, YONGNING];

/** Id that the graph gives to the statement with these words. */
export function idOf(name: string, year: number, words: string): string {
  const draft = DRAFTS.find((candidate) => candidate.name === name && candidate.year === year);
  const found = draft && extractedReport(draft).statements.find(({ text }) => text === words);
  if (!found) throw new Error(`The example has no “${words}” in ${name} ${year}.`);
  return found.id;
}

/** Fills the test database with the example, links it, and returns the graph; close it in afterAll. */
export async function openExampleGraph(): Promise<Graph<ReadCatalogue>> {
  const graph = await openGraph(connection());
  await wipe();
  await applySchema(graph);
  for (const draft of DRAFTS) {
    const report = extractedReport(draft);
    await storeReport(graph, report, contextOf(report));
  }
  await linkGraph(graph.as<LinkCatalogue>() satisfies LinkGraph);
  await clusterWordings(graph.as<LinkCatalogue>() satisfies LinkGraph, nearWordings(1));
  return graph.as<ReadCatalogue>();
}
