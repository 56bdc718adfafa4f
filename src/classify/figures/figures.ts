import { ANNEX_ROWS } from '../../model/annex.js';
import type { Segmented } from '../../model/segmented.js';
import { applicationFigures } from './applications.js';
import { disputeFigures } from './disputes.js';
import type { DraftFigure, DraftTable } from '../../model/classified.js';
import { proactiveFigures } from './proactive.js';

/** Named keys that a table states: table number, row, column. The annex of the narrative form says some of the same. */
const FROM_TABLES: readonly (readonly [string, 1 | 3 | 4, string, string])[] = [
  ['applications.received', 3, 'received', 'total'],
  ['applications.carriedOver', 3, 'carriedOver', 'total'],
  ['applications.handled', 3, 'handled', 'total'],
  ['applications.carriedForward', 3, 'carriedForward', 'total'],
  ['reconsideration.total', 4, 'reconsideration', 'total'],
  ...ANNEX_ROWS.flatMap(({ key, figure }) => (figure === undefined ? [] : [[figure, 1, key, 'count'] as const])),
];

/** Every figure that the text states, in its order; a key may be stated more than once. Statistics of the form's tables are left to `tableFigures`. */
export function textFigures(text: string, segmented: Segmented): DraftFigure[] {
  return segmented.sections.flatMap((section) => {
    if (section.role === 'PROBLEMS_IMPROVEMENTS' || section.role === 'PROBLEMS' || section.role === 'IMPROVEMENTS')
      return [];
    return section.sentences.flatMap((sentence) => [
      ...(section.role === 'APPLICATIONS' || section.role === 'DISPUTES' || section.role === 'FEES'
        ? []
        : proactiveFigures(text, sentence)),
      ...(section.role === 'DISPUTES' || section.role === 'FEES' ? [] : applicationFigures(text, sentence)),
      ...disputeFigures(text, sentence, section.role === 'DISPUTES'),
    ]);
  });
}

export function tableFigures(tables: readonly DraftTable[]): DraftFigure[] {
  const figures = FROM_TABLES.flatMap(([key, number, row, column]): DraftFigure[] => {
    const cell = tables
      .filter((t) => t.number === number)
      .flatMap((t) => t.cells)
      .find((c) => c.row === row && c.column === column);
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
  const litigation = ['litigationDirect', 'litigationAfterReconsideration'].map((row) =>
    tables
      .filter((t) => t.number === 4)
      .flatMap((t) => t.cells)
      .find((c) => c.row === row && c.column === 'total'),
  );
  const [direct, after] = litigation;
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
