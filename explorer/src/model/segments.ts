/** Something that was found at a place of a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}
/** A piece of text with everything that holds all of it. */
export interface Segment<M extends Mark> {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * The text from `start` to `end` cut at every edge of a mark: each piece lies wholly inside or outside of each mark, so marks may overlap in
 * any way. Together the pieces are the text.
 */
export function segments<M extends Mark>(
  text: string,
  marks: readonly M[],
  start = 0,
  end = text.length,
): Segment<M>[] {
  const inside = marks.filter((mark) => mark.end > mark.start && mark.end > start && mark.start < end);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b);
  const sorted = [...inside].sort((a, b) => a.start - b.start);
  const open: M[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    for (let mark = sorted[next]; mark !== undefined && mark.start <= from; mark = sorted[++next]) open.push(mark);
    const holding = open.filter((mark) => mark.end >= to);
    open.splice(0, open.length, ...holding);
    return { start: from, text: text.slice(from, to), marks: holding };
  });
}

/** Parts of a text that are shown in another way (tables), and the text between them, in order; a part that overlaps one before it is left out. */
export function parted<P extends Mark>(
  length: number,
  parts: readonly P[],
): { readonly start: number; readonly end: number; readonly part: P | null }[] {
  const pieces: { start: number; end: number; part: P | null }[] = [];
  let at = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start < at || part.end <= part.start) continue;
    if (part.start > at) pieces.push({ start: at, end: part.start, part: null });
    pieces.push({ start: part.start, end: part.end, part });
    at = part.end;
  }
  if (at < length) pieces.push({ start: at, end: length, part: null });
  return pieces;
}
