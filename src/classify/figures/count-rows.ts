import { cellValue } from '../../model/cell-value.js';
import type { DraftFigure } from '../../model/classified.js';
import { figureOfRow } from '../../model/count-rows.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { Segmented } from '../../model/segmented.js';

/** Figures that the rows of little tables state (model/count-rows.ts), whose cells tabs part. */
export function rowFigures(text: string, { sections }: Segmented): DraftFigure[] {
  if (!text.includes('\t')) return [];
  return flatMapped(sections, ({ sentences }) =>
    flatMapped(sentences, ({ start, end }): DraftFigure[] => {
      const [name = '', number] = text.slice(start, end).split('\t');
      const key = number === undefined ? null : figureOfRow(name.trim());
      const cell = key === null ? null : cellValue((number ?? '').trim());
      if (key === null || cell === null) return [];
      return [{ key, value: cell.value, qualifier: 'EXACT', unit: cell.unit || '条', origin: 'TABLE', start, end }];
    }),
  );
}
