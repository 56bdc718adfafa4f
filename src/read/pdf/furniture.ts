import type { TextLine } from './page.js';

export interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** Share of the page's height at its head and foot in which its furniture stands. */
const EDGE = 0.12;
/** Lines at each edge that may be furniture: a running title over a rule, a page number. */
const EDGE_LINES = 3;

const PAGE_NUMBER = /^(?:[-—–－·\s]{0,4}\d{1,4}[-—–－·\s]{0,4}|第?\s?\d{1,4}\s?页?\s?[,，/／共]{0,2}\s?\d{0,4}\s?页?)$/;

/** What one page's line has in common with the same line of other pages, whatever the page number in it. */
const pattern = (line: TextLine): string =>
  `${line.text.replace(/\d+/g, '#').replace(/\s/g, '')}@${Math.round(line.y / 6)}`;

/** Drops running heads and feet: lines at an edge that stand at the same place on several pages, and page numbers. */
export function withoutFurniture(pages: readonly PageLines[]): TextLine[][] {
  const seen = new Map<string, number>();
  const edges = pages.map(({ lines, height }) => {
    const head = lines.slice(0, EDGE_LINES).filter((line) => line.y < height * EDGE);
    const foot = lines.slice(-EDGE_LINES).filter((line) => line.y > height * (1 - EDGE));
    const edge = new Set([...head, ...foot]);
    for (const key of new Set([...edge].map(pattern))) seen.set(key, (seen.get(key) ?? 0) + 1);
    return edge;
  });
  // Odd and even pages may have heads of their own: half of half the pages.
  const often = Math.max(2, pages.length / 4);
  return pages.map(({ lines }, i) =>
    lines.filter((line) => {
      if (!edges[i]?.has(line)) return true;
      return !PAGE_NUMBER.test(line.text) && (seen.get(pattern(line)) ?? 0) < often;
    }),
  );
}
