import { isWhiteSpace } from './white-space.js';

/** Whether nothing but white space stands between two places: `text.slice(start, end).trim() === ''`, without the two copies. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isWhiteSpace(text.charCodeAt(i))) return false;
  return true;
}
