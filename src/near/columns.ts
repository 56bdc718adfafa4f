import { KEYS } from './windows.js';

/** The sentences of one window class: row by row the sentence's index and its keys. */
export interface KeyedRows {
  /** Index of the sentence of each row, ascending. */
  readonly sentenceOf: Uint32Array;
  /** KEYS words a row. */
  readonly keys: Uint32Array;
  readonly width: number;
}

/** Whether two rows already agree in a column before `column`, where they were compared. */
export function agreeBefore(keys: Uint32Array, a: number, b: number, column: number): boolean {
  const [atA, atB] = [a * KEYS, b * KEYS];
  for (let k = 0; k < column; k++) if (keys[atA + k] === keys[atB + k]) return true;
  return false;
}
