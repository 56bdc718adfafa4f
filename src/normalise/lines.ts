/** One line of a text: `[start, end)` without its line feed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function splitLines(text: string): Line[] {
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
