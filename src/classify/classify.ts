import type { Classified, DraftAddress, DraftStatement } from '../model/classified.js';
import type { NormalisedText } from '../model/normalised.js';
import type { Segmented } from '../model/segmented.js';
import { addressesOf } from './addresses.js';
import { rowFigures } from './figures/count-rows.js';
import { tableFigures, textFigures } from './figures/figures.js';
import { percentages } from './figures/percentages.js';
import { findStatements } from './statements.js';
import { readTables } from './tables/read-tables.js';
import { topicsOf } from './topics.js';
import { verifiabilityOf } from './verifiability.js';

/** Statements with their topics and ties, figures and table cells of one report. `year`: the one that it covers, as far as it is known; what is said of the next one is a plan. */
export function classify({ text }: NormalisedText, segmented: Segmented, year: number | null): Classified {
  const statements = findStatements(text, segmented, year).map((draft): DraftStatement => {
    const words = text.slice(draft.start, draft.end).replace(/[\n\t]+/g, '');
    return {
      start: draft.start,
      end: draft.end,
      kind: draft.kind,
      title: draft.title,
      section: draft.section,
      rule: draft.rule,
      pair: draft.pair === null ? null : `${draft.section}:${draft.pair}`,
      text: words,
      topics: topicsOf(words),
      verifiability: draft.kind === 'IMPROVEMENT' ? verifiabilityOf(words) : null,
    };
  });
  const problems = indicesOf('PROBLEM', statements);
  const pledges = indicesOf('IMPROVEMENT', statements);
  const { ties, unaddressed } = addressesOf(
    pledges.map((i) => statements[i] as DraftStatement),
    problems.map((i) => statements[i] as DraftStatement),
  );
  const { tables, messages } = readTables(text, segmented.tables);
  return {
    statements,
    addresses: ties.map(({ pledge, problem, score, basis }): DraftAddress => ({
      improvement: pledges[pledge] as number,
      problem: problems[problem] as number,
      score,
      basis,
    })),
    unaddressed: new Map(problems.map((problem, i) => [problem, unaddressed[i] ?? 0])),
    textFigures: textFigures(text, segmented),
    tableFigures: [...tableFigures(tables), ...rowFigures(text, segmented)],
    tables,
    percentages: percentages(text, segmented),
    messages,
  };
}

function indicesOf(kind: DraftStatement['kind'], statements: readonly DraftStatement[]): number[] {
  const indices: number[] = [];
  for (let i = 0; i < statements.length; i++) if (statements[i]?.kind === kind) indices.push(i);
  return indices;
}
