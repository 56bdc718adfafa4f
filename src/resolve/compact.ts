import type { NormalisedText } from '../model/normalised.js';
import { toSource } from '../model/normalised.js';
import type { Evidence, Span } from '../model/span.js';

/**
 * A stretch of the normalised text as names and years are read in it: without white space (石篆镇人民政府 2020 年), line breaks kept as one '\n'.
 * `at[i]` is the normalised offset of unit i.
 */
export interface Compact {
  readonly text: string;
  readonly at: Int32Array;
  readonly normalised: NormalisedText;
}

/** Nearly all characters are Chinese ones: one comparison dismisses them. */
const isSpace = (code: number): boolean =>
  code <= 0x3000
    ? code === 0x20 ||
      (code >= 0x09 && code <= 0x0d) ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200f)
    : code === 0xfeff;

/** The view of the whole text that was read last: issuer and year of one report are read in the same one, one after the other. */
let last: Compact | null = null;

export const compactText = (normalised: NormalisedText): Compact =>
  last?.normalised === normalised ? last : (last = compact(normalised));

/** The compact view of `span` (all of the text when absent). `oneLine` drops line breaks too: a title may run over two lines. */
export function compact(normalised: NormalisedText, span?: Span, oneLine = false): Compact {
  const { text } = normalised;
  const end = Math.min(span?.end ?? text.length, text.length);
  const begin = Math.max(0, span?.start ?? 0);
  const at = new Int32Array(Math.max(0, end - begin));
  // Joined at the end: a string that grows is a chain of its parts, and every look at one of its characters goes through it.
  const parts: string[] = [];
  let length = 0;
  for (let i = begin; i < end;) {
    let stop = i;
    while (stop < end && !isSpace(text.charCodeAt(stop))) {
      at[length + stop - i] = stop;
      stop++;
    }
    parts.push(text.slice(i, stop));
    length += stop - i;
    let hasBreak = false;
    for (i = stop; i < end && isSpace(text.charCodeAt(i)); i++) hasBreak ||= text.charCodeAt(i) === 0x0a;
    if (hasBreak && !oneLine && length > 0) {
      at[length++] = stop;
      parts.push('\n');
    }
  }
  return { text: parts.join(''), at, normalised };
}

/** The source words behind a non-empty span of the compact text. */
export function evidenceOf(view: Compact, span: Span): Evidence {
  const start = view.at[span.start] ?? 0;
  return toSource(view.normalised, { start, end: (view.at[span.end - 1] ?? start) + 1 });
}
