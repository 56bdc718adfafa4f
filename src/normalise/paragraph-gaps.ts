import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { splitLines, type Line } from './lines.js';

/** Two or more wide spaces (or four narrow ones) inside a line: what is left of a paragraph's indent when line feeds were lost. */
const GAP = /(?<=\S)(?:[\u3000\u00A0]{2,}|[ \u3000\u00A0]{4,})(?=\S)/g;
const SENTENCE_END = /[。！？；]$/;
const HEADING =
  /^\s*(?:[一二三四五六七八九十]{1,3}、[^。；]{2,40}|[（(][一二三四五六七八九十]{1,3}[）)][^。；，：]{2,16})$/;

/** A numbered heading in running text, with one space behind it: 。 四、复议和诉讼情况 行政复议… Its words hold no punctuation. */
const HEADING_IN_LINE =
  /(?<=[。！？；）\s]|^)([一二三四五六七八九十]{1,2}、[^\s。；，、：！？]{2,24})([ \u3000\u00A0]{1,8})(?=\S)/g;

/**
 * A report on one line still shows its paragraphs as gaps. A gap becomes a line feed behind a sentence's end, and behind a numbered heading of either level; spaces
 * inside a title that is spread out, or between cells, stay what they are.
 */
export function breakAtGaps(input: Aligned): Aligned {
  const edits: Edit[] = [];
  for (const line of splitLines(input.text)) {
    if (line.text.includes('|') || line.text.includes('\t')) continue;
    let from = 0;
    for (const gap of line.text.matchAll(GAP)) {
      const before = line.text.slice(from, gap.index);
      from = gap.index + gap[0].length;
      if (!SENTENCE_END.test(before) && !HEADING.test(before)) continue;
      edits.push({ start: line.start + gap.index, end: line.start + from, replacement: '\n' });
    }
    if (line.text.length > LONG_LINE) edits.push(...aroundHeadings(line));
  }
  return applyEdits(input, withoutOverlaps(edits));
}

/** Lines shorter than this hold one heading or one sentence, and no report. */
const LONG_LINE = 80;

function aroundHeadings(line: Line): Edit[] {
  return [...line.text.matchAll(HEADING_IN_LINE)].flatMap((match) => {
    const words = match[1] ?? '';
    const start = line.start + match.index;
    const lead = match[0].length - words.length - (match[2] ?? '').length;
    const end = start + match[0].length;
    return [
      ...(match.index > 0 ? [{ start, end: start + lead, replacement: '\n' }] : []),
      { start: end - (match[2] ?? '').length, end, replacement: '\n' },
    ];
  });
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
