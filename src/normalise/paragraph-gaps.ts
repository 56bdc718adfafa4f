import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { splitLines } from './lines.js';

/** Two or more wide spaces (or four narrow ones) inside a line: what is left of a paragraph's indent when line feeds were lost. */
const GAP = /(?<=\S)(?:[\u3000\u00A0]{2,}|[ \u3000\u00A0]{4,})(?=\S)/g;
const SENTENCE_END = /[。！？；]$/;
const HEADING = /^\s*[一二三四五六七八九十]{1,3}、[^。；]{2,40}$/;

/**
 * A report on one line still shows its paragraphs as gaps. A gap becomes a line feed behind a sentence's end, and behind a numbered heading; spaces
 * inside a title that is spread out, or between cells, stay what they are.
 */
export function breakAtGaps(input: Aligned): Aligned {
  const edits: Edit[] = [];
  for (const line of splitLines(input.text)) {
    if (line.text.includes('|') || line.text.includes('\t')) continue;
    let from = 0;
    for (const gap of line.text.matchAll(GAP)) {
      const before = line.text.slice(from, gap.index);
      if (!SENTENCE_END.test(before) && !HEADING.test(before)) continue;
      edits.push({ start: line.start + gap.index, end: line.start + gap.index + gap[0].length, replacement: '\n' });
      from = gap.index + gap[0].length;
    }
  }
  return applyEdits(input, edits);
}
