import { ANNEX_ROWS } from './annex.js';
import {
  TABLE_2_COLUMNS,
  TABLE_2_ROWS,
  TABLE_3_HEADS,
  TABLE_3_ROWS,
  TABLE_4_BLOCK_HEADS,
  TABLE_4_HEADS,
  type Label,
} from './forms.js';

type FormLabel = Label & { readonly form?: string };

/** The annex has one column, 统计数. */
const ANNEX_COLUMNS: readonly FormLabel[] = [{ key: 'count', label: '统计数' }];

const ROWS: Readonly<Record<number, readonly FormLabel[]>> = {
  1: ANNEX_ROWS,
  2: TABLE_2_ROWS,
  3: TABLE_3_ROWS,
  4: TABLE_4_BLOCK_HEADS,
};
const COLUMNS: Readonly<Record<number, readonly FormLabel[]>> = {
  1: ANNEX_COLUMNS,
  2: TABLE_2_COLUMNS,
  3: TABLE_3_HEADS,
  4: TABLE_4_HEADS,
};

/**
 * Labels as the official form prints them, for keys of rows or columns of a table; a key that the form does not know stays as it is.
 * @param form - where both forms have a key under different labels, the label of this one
 */
export function printedLabels(
  table: number,
  axis: 'rows' | 'columns',
  keys: readonly string[],
  form: string,
): string[] {
  const labels = (axis === 'rows' ? ROWS : COLUMNS)[table] ?? [];
  return keys.map((key) => {
    const named = labels.filter((label) => label.key === key);
    return (named.find((label) => label.form === form) ?? named[0])?.label ?? key;
  });
}
