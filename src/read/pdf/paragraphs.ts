import type { TextLine } from './page.js';

/** Where the lines of a document begin and end. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Distance of base lines inside a paragraph. */
  readonly leading: number;
}

/** The type area that most lines fill: the leftmost begin and the rightmost end that several lines share. */
export function measure(lines: readonly TextLine[]): Measure {
  const long = [...lines].sort((a, b) => b.right - b.x - (a.right - a.x)).slice(0, Math.max(3, lines.length / 2));
  const distances = lines.slice(1).flatMap((line, i) => {
    const distance = line.y - (lines[i]?.y ?? 0);
    return distance > 0 && distance < 4 * line.size ? [distance] : [];
  });
  return {
    left: quantile(
      long.map((line) => line.x),
      0.15,
    ),
    right: quantile(
      long.map((line) => line.right),
      0.85,
    ),
    leading: quantile(distances, 0.4),
  };
}

function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
}

/** Pages of the web have no indent: behind a full last line, only its mark tells the next item. */
const SENTENCE_END = /[。；：！？.;:]$/;
const MARKER =
  /^(?:[（(]|[一二三四五六七八九十]{1,3}(?:、|是)|\d{1,2}[、.．)）]|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、章条])/;

/** Letters that may be missing at the end of a full line, where a mark may not begin the next one or a long number does not fit. */
const RAGGED = 2.2;

/**
 * Does the second line go on with the paragraph of the first? It does where the first one is full and the second begins at the left edge in letters of the same size, at
 * the usual distance; `overPage` knows of no distance.
 */
export function goesOn(
  first: TextLine,
  second: TextLine,
  { left, right, leading }: Measure,
  overPage: boolean,
): boolean {
  const isFull = right - first.right <= RAGGED * first.size;
  const isIndented = second.x - left > 0.8 * second.size;
  const isSameSize = Math.abs(first.size - second.size) <= 0.12 * first.size;
  const isNear = overPage || second.y - first.y <= 1.45 * Math.max(leading, first.size);
  const isItem = SENTENCE_END.test(first.text) && MARKER.test(second.text);
  return isFull && !isIndented && isSameSize && isNear && !isItem;
}
