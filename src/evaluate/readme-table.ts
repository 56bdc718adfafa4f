import type { CommittedFigures } from './committed.js';
import { f1 } from './score.js';
import type { EvaluationSet } from './sets.js';

/** A table of a document, between the marks `<!-- name -->` and `<!-- /name -->`. */
export type TableName = 'figures' | 'series' | 'dictionary';

/** The files that hold the tables. */
export const READMES = ['README.md', 'README.zh-CN.md'];

/** The README's table of F1 over `kinds`, one column a set; in brackets how many were expected. */
export function figuresTable(
  sets: readonly EvaluationSet[],
  figures: CommittedFigures,
  kinds: readonly string[],
): string {
  const shown = sets.filter((set) => figures[set.folder] !== undefined);
  const lines = [
    `| F1 | ${shown.map((s) => s.title).join(' | ')} |`,
    `|---|${shown.map(() => '---').join('|')}|`,
    `| reports | ${shown.map((s) => figures[s.folder]?.reports).join(' | ')} |`,
    ...kinds.map(
      (kind) =>
        `| ${kind} | ${shown
          .map((s) => {
            const counts = figures[s.folder]?.counts[kind];
            return counts === undefined || counts.expected + counts.found === 0
              ? '–'
              : `${f1(counts).toFixed(3)} (${counts.expected})`;
          })
          .join(' | ')} |`,
    ),
  ];
  return lines.join('\n');
}

/** A document with its table renewed; the marks must be there. */
export function withTable(text: string, table: string, name: TableName): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document lacks ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}
