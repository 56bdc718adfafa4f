import type { Span } from '../model/span.js';

const MAX_TITLE = 18;
const MIN_BODY = 12;
/** At least so many in a row are a list. */
const MIN_ROW = 2;
/** Lines of one sentence around a single titled paragraph that make a list of them all. */
const MIN_LINES = 3;
const TITLED = new RegExp(`^[^。，；：！？、\\d]{4,${MAX_TITLE}}。(?=[^]{${MIN_BODY}})`);
/** A short sentence of this kind is whole: it reports or promises, and the next one goes on. */
const SPEAKS = /^(?:我[们镇乡]|全[年镇乡]|本|下一?步|今后|为此|同时|此外)|如下$/;

/**
 * Paragraphs without a marker that begin with a short title and a full stop, in a row (公开意识有待增强。部分站所…; 公开渠道较为单一。网上…): they list, each of
 * them one item (labelling.md, rule 1); so is a single one among lines of one sentence each. The near misses are a single such paragraph among others, and short sentences that are no titles.
 */
export function titledParagraphs(text: string, paragraphs: readonly Span[]): ReadonlySet<Span> {
  const found = new Set<Span>();
  let row = 0;
  paragraphs.forEach((paragraph, i) => {
    row = isTitled(text, paragraph) ? row + 1 : 0;
    if (row === MIN_ROW) for (const p of paragraphs.slice(i + 1 - MIN_ROW, i)) found.add(p);
    if (row >= MIN_ROW || (row === 1 && isAmongLines(text, paragraphs, i))) found.add(paragraph);
  });
  return found;
}

/** One titled paragraph among lines of one sentence each: the other items of its list have no title. */
function isAmongLines(text: string, paragraphs: readonly Span[], at: number): boolean {
  let lines = 0;
  for (let i = at - 1; isLine(text, paragraphs[i]); i--) lines++;
  for (let i = at + 1; isLine(text, paragraphs[i]); i++) lines++;
  return lines >= MIN_LINES;
}

function isLine(text: string, paragraph: Span | undefined): boolean {
  if (paragraph === undefined) return false;
  const stop = text.indexOf('。', paragraph.start);
  return (
    stop === paragraph.end - 1 &&
    stop - paragraph.start >= MIN_BODY &&
    !/^[\p{Ps}\d]/u.test(text[paragraph.start] ?? '')
  );
}

function isTitled(text: string, { start, end }: Span): boolean {
  // The first sentence of nearly every paragraph is longer: its full stop is looked for before anything is cut out.
  const stop = text.slice(start, Math.min(end, start + MAX_TITLE + 1)).indexOf('。');
  if (stop < 0) return false;
  const words = text.slice(start, end);
  return TITLED.test(words) && !SPEAKS.test(words);
}
