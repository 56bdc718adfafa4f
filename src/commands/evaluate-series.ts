import { compareSeries, compareUnrelated, type FoundSeries, type SeriesResult } from '../evaluate/series.js';
import {
  readSeries,
  type GoldLinkKind,
  type Place,
  type SeriesGold,
  type UnrelatedPair,
} from '../evaluate/series-gold.js';
import { candidates } from '../link/candidate.js';
import { outcomesOf } from '../link/outcomes.js';
import { alignSeries } from '../link/recurrence.js';
import type { RecurrenceKind } from '../model/kinds.js';
import type { StatementForLinking } from '../model/link.js';
import { maskedAlone, wordingsOf, type SeriesWordings } from './series-wordings.js';

const KINDS: Readonly<Record<RecurrenceKind, GoldLinkKind>> = {
  IDENTICAL: 'identical',
  NEAR_IDENTICAL: 'nearIdentical',
  REWORDED: 'reworded',
};

/** Links the labelled series of a folder and compares: one result a series, and one for each file of pairs that must stay apart. */
export async function evaluateSeries(folder: string): Promise<SeriesResult[]> {
  const { series, pairs } = await readSeries(folder);
  const files = [...new Set(pairs.map(({ path }) => path))];
  return [
    ...series.map((gold) => compareSeries(gold, linked(gold))),
    ...files.map((file) =>
      compareUnrelated(
        file,
        pairs.filter(({ path }) => path === file),
        kindAlone,
      ),
    ),
  ];
}

/** How two statements would be linked were they all that two successive reports state. */
function kindAlone({ earlier, later }: UnrelatedPair): GoldLinkKind | null {
  const report = (text: string, year: number): StatementForLinking[] => [
    { ...{ id: `${year}`, year, order: 0, topics: [] }, text, masked: maskedAlone(text, []) },
  ];
  const [found] = alignSeries([report(earlier, 0), report(later, 1)]);
  return found ? KINDS[found.kind] : null;
}

/** What linking says of the statements of a labelled series. */
export function linked(gold: SeriesGold): Record<'pledge' | 'problem', FoundSeries> {
  const wordings = wordingsOf(gold);
  const years = gold.reports.map(({ year }) => year);
  const stated = (field: keyof SeriesWordings): StatementForLinking[][] =>
    wordings.map((report, i) => {
      const year = years[i] as number;
      return report[field].map((wording, order) => ({ id: `${year}#${order}`, year, order, ...wording, topics: [] }));
    });
  const measures = candidates(stated('measures').flat());
  const found = (kind: 'PROBLEM' | 'IMPROVEMENT'): FoundSeries => {
    const reports = stated(kind === 'PROBLEM' ? 'problems' : 'improvements');
    const links = alignSeries(reports);
    return {
      links: links.map(({ from, to, kind: how }) => ({ from: place(from), to: place(to), kind: KINDS[how] })),
      outcomes: outcomesOf(kind, reports.flat(), measures, links, years).map(({ id, outcome }) => ({
        ...place(id),
        outcome,
      })),
    };
  };
  return { pledge: found('IMPROVEMENT'), problem: found('PROBLEM') };
}

function place(id: string): Place {
  const [year, index] = id.split('#').map(Number);
  return { year: year as number, index: index as number };
}
