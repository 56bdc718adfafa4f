/** One line of a text: `[start, end)` without its line feed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of the text that was asked for last: one step after the other reads the same text, where the first had nothing to change. */
let last: { readonly text: string; readonly lines: readonly Line[] } | null = null;

export function splitLines(text: string): readonly Line[] {
  if (last?.text !== text) last = { text, lines: linesIn(text) };
  return last.lines;
}

function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end, text: text.slice(start, end) });
    if (feed < 0) return lines;
    start = feed + 1;
  }
}

export const isBlank = (line: string): boolean => line.trim() === '';
