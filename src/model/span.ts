/** Half-open range `[start, end)` in UTF-16 code units. Which text it points into is said by the type that holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the decoded source together with the exact words there: `source.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
