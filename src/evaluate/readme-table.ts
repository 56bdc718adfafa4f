import type { CommittedFigures } from './committed.js';
import { MEASURED } from './evaluate.js';
import { f1 } from './score.js';
import type { EvaluationSet } from './sets.js';

const BEGIN = '<!-- figures -->';
const END = '<!-- /figures -->';

/** The files that hold the table. */
export const READMES = ['README.md', 'README.zh-CN.md'];

/** The README's table of F1, one column a set; in brackets how many were expected. */
export function figuresTable(sets: readonly EvaluationSet[], figures: CommittedFigures): string {
  const shown = sets.filter((set) => figures[set.folder] !== undefined);
  const lines = [
    `| F1 | ${shown.map((s) => s.title).join(' | ')} |`,
    `|---|${shown.map(() => '---').join('|')}|`,
    `| reports | ${shown.map((s) => figures[s.folder]?.reports).join(' | ')} |`,
    ...MEASURED.map(
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

/** The README with its table renewed; the marks must be there. */
export function withFigures(readme: string, table: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`A README lacks ${BEGIN} … ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n${table}\n${readme.slice(to)}`;
}
