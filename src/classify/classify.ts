import type { Classified, DraftAddress, DraftStatement } from '../model/classified.js';
import type { NormalisedText } from '../model/normalised.js';
import type { Segmented } from '../model/segmented.js';
import { addressesOf, nearestPledge } from './addresses.js';
import { tableFigures, textFigures } from './figures/figures.js';
import { percentages } from './figures/percentages.js';
import { findStatements } from './statements.js';
import { readTables } from './tables/read-tables.js';
import { topicsOf } from './topics.js';
import { verifiabilityOf } from './verifiability.js';

/** Statements with their topics and ties, figures and table cells of one report. */
export function classify({ text }: NormalisedText, segmented: Segmented): Classified {
  const statements = findStatements(text, segmented).map((draft): DraftStatement => {
    const words = text.slice(draft.start, draft.end).replace(/[\n\t]+/g, '');
    return {
      ...draft,
      pair: draft.pair === null ? null : `${draft.section}:${draft.pair}`,
      text: words,
      topics: topicsOf(words),
      verifiability: draft.kind === 'IMPROVEMENT' ? verifiabilityOf(words) : null,
    };
  });
  const indices = (kind: DraftStatement['kind']): number[] =>
    statements.flatMap((s, i) => (s.kind === kind ? [i] : []));
  const at = (i: number): DraftStatement => statements[i] as DraftStatement;
  const problems = indices('PROBLEM');
  const pledges = indices('IMPROVEMENT');
  const { tables, messages } = readTables(text, segmented.tables);
  return {
    statements,
    addresses: pledges.flatMap((improvement) =>
      addressesOf(at(improvement), problems.map(at)).map((tie): DraftAddress => ({
        ...tie,
        improvement,
        problem: problems[tie.problem] as number,
      })),
    ),
    nearestPledge: new Map(problems.map((problem) => [problem, nearestPledge(at(problem), pledges.map(at))])),
    textFigures: textFigures(text, segmented),
    tableFigures: tableFigures(tables),
    tables,
    percentages: percentages(text, segmented),
    messages,
  };
}
