import { ANNEX_ROWS } from '../../model/annex.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { Segmented, SegmentedSection } from '../../model/segmented.js';
import { applicationFigures } from './applications.js';
import { disputeFigures } from './disputes.js';
import type { DraftFigure, DraftTable, TableCell } from '../../model/classified.js';
import { proactiveFigures } from './proactive.js';

/** Named keys that a table states: table number, row, column. The annex of the narrative form says some of the same. */
const FROM_TABLES: readonly (readonly [string, 1 | 3 | 4, string, string])[] = [
  ['applications.received', 3, 'received', 'total'],
  ['applications.carriedOver', 3, 'carriedOver', 'total'],
  ['applications.handled', 3, 'handled', 'total'],
  ['applications.carriedForward', 3, 'carriedForward', 'total'],
  ['reconsideration.total', 4, 'reconsideration', 'total'],
  ...flatMapped(ANNEX_ROWS, ({ key, figure }) => (figure === undefined ? [] : [[figure, 1, key, 'count'] as const])),
];

/** Every figure that the text states, in its order; a key may be stated more than once. Statistics of the form's tables are left to `tableFigures`. */
export function textFigures(text: string, segmented: Segmented): DraftFigure[] {
  const figures: DraftFigure[] = [];
  for (const section of segmented.sections) {
    const { proactive, applications, disputes } = mattersOf(text, section);
    for (const sentence of section.sentences) {
      if (proactive) figures.push(...proactiveFigures(text, sentence));
      if (applications) figures.push(...applicationFigures(text, sentence, section.role === 'APPLICATIONS'));
      if (disputes) figures.push(...disputeFigures(text, sentence, section.role === 'DISPUTES'));
    }
  }
  return figures;
}

interface Matters {
  readonly proactive: boolean;
  readonly applications: boolean;
  readonly disputes: boolean;
}

/**
 * What a section may count. Its role decides (a count under 行政复议、诉讼 is no count of information published), unless its heading itself names other matters
 * beside it: 二、主动公开、依申请公开和复议诉讼情况. The near miss is a heading that names one thing by the words of another: 因政府信息公开申请行政复议.
 */
function mattersOf(text: string, { role, heading }: SegmentedSection): Matters {
  const named = heading ? text.slice(heading.start, heading.end) : '';
  switch (role) {
    case 'PROBLEMS_IMPROVEMENTS':
    case 'PROBLEMS':
    case 'IMPROVEMENTS':
      return { proactive: false, applications: false, disputes: false };
    case 'APPLICATIONS':
      return { proactive: /主动公开/.test(named), applications: true, disputes: true };
    case 'DISPUTES':
    case 'FEES':
      return {
        proactive: /主动公开/.test(named),
        applications: /依申请(?:公开)?|申请办理/.test(named),
        disputes: true,
      };
    default:
      return { proactive: true, applications: true, disputes: true };
  }
}

/** The first cell of that row and column among the tables of that number. Plain loops: some twenty keys are looked for among 200 cells. */
function cellOf(tables: readonly DraftTable[], number: number, row: string, column: string): TableCell | undefined {
  for (const table of tables) {
    if (table.number !== number) continue;
    for (const cell of table.cells) if (cell.row === row && cell.column === column) return cell;
  }
  return undefined;
}

export function tableFigures(tables: readonly DraftTable[]): DraftFigure[] {
  const figures = flatMapped(FROM_TABLES, ([key, number, row, column]): DraftFigure[] => {
    const cell = cellOf(tables, number, row, column);
    return cell && cell.value !== null
      ? [
          {
            key,
            value: cell.value,
            qualifier: 'EXACT',
            unit: cell.unit || '件',
            origin: 'TABLE',
            start: cell.cell.start,
            end: cell.cell.end,
          },
        ]
      : [];
  });
  const direct = cellOf(tables, 4, 'litigationDirect', 'total');
  const after = cellOf(tables, 4, 'litigationAfterReconsideration', 'total');
  if (direct && after && direct.value !== null && after.value !== null) {
    figures.push({
      key: 'litigation.total',
      value: direct.value + after.value,
      qualifier: 'EXACT',
      unit: '件',
      origin: 'TABLE',
      start: direct.cell.start,
      end: after.cell.end,
    });
  }
  return figures;
}
