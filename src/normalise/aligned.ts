import type { NormalisedText } from '../model/normalised.js';
import { matchesOf } from '../model/matches.js';

/** Replace `[start, end)` of the current text by `replacement`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * A text that remembers, for each of its code units, the source code units it came from. Every step of normalisation is a list of
 * edits on it, so the way back to the source cannot be lost: a removed stretch simply has no code unit, a replaced one maps to the
 * whole of what it replaced (or unit by unit where the length stays the same).
 */
export type Aligned = NormalisedText;

export function align(source: string): Aligned {
  if (counting.length <= source.length) counting = Int32Array.from({ length: 2 * source.length + 1 }, (_, i) => i);
  return {
    source,
    text: source,
    sourceStart: counting.subarray(0, source.length),
    sourceEnd: counting.subarray(1, source.length + 1),
  };
}

/** 0, 1, 2, …: every text stands for itself before the first edit. Never changed, so all may look at one. */
let counting = Int32Array.from({ length: 4096 }, (_, i) => i);

/** Replaces single code units by single code units: the way back stays as it is, so nothing is copied but the text. */
export function replaceUnits(input: Aligned, pattern: RegExp, replace: (unit: string, at: number) => string): Aligned {
  const text = input.text.replace(pattern, (unit, at: number) => {
    const replacement = replace(unit, at);
    return replacement.length === unit.length ? replacement : unit;
  });
  return text === input.text ? input : { ...input, text };
}

/** Applies edits, given in ascending order and without overlap. */
export function applyEdits(input: Aligned, edits: readonly Edit[]): Aligned {
  if (edits.length === 0) return input;
  let length = input.text.length;
  for (const edit of edits) length += edit.replacement.length - (edit.end - edit.start);
  const sourceStart = new Int32Array(length);
  const sourceEnd = new Int32Array(length);
  const parts: string[] = [];
  let from = 0;
  let to = 0;
  for (const edit of edits) {
    if (edit.start > from) {
      parts.push(input.text.slice(from, edit.start));
      copyUnits(input.sourceStart, from, edit.start, sourceStart, to);
      copyUnits(input.sourceEnd, from, edit.start, sourceEnd, to);
      to += edit.start - from;
    }
    const sameLength = edit.replacement.length === edit.end - edit.start;
    for (let i = 0; i < edit.replacement.length; i++, to++) {
      const first = sameLength ? edit.start + i : edit.start;
      const last = sameLength ? edit.start + i : edit.end - 1;
      // A pure insertion (nothing replaced) points at the source place before which it stands.
      sourceStart[to] = input.sourceStart[first] ?? input.source.length;
      sourceEnd[to] =
        edit.end > edit.start ? (input.sourceEnd[last] ?? input.source.length) : (sourceStart[to] as number);
    }
    parts.push(edit.replacement);
    from = edit.end;
  }
  parts.push(input.text.slice(from));
  copyUnits(input.sourceStart, from, input.text.length, sourceStart, to);
  copyUnits(input.sourceEnd, from, input.text.length, sourceEnd, to);
  return { source: input.source, text: parts.join(''), sourceStart, sourceEnd };
}

/** Between two edits stand a few units or a few hundred: a view of the first costs more than copying them. */
const FEW = 64;

function copyUnits(from: Int32Array, start: number, end: number, to: Int32Array, at: number): void {
  if (end - start > FEW) to.set(from.subarray(start, end), at);
  else for (let i = start; i < end; i++) to[at + i - start] = from[i] as number;
}

/** Edits from a pattern; `replace` returns null to leave a match alone. The pattern must be global. */
export function editsByPattern(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of matchesOf(text, pattern)) {
    const replacement = replace(match);
    if (replacement !== null) edits.push({ start: match.index, end: match.index + match[0].length, replacement });
  }
  return edits;
}
