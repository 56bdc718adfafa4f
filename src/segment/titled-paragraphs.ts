import type { Span } from '../model/span.js';

const MAX_TITLE = 18;
const MIN_BODY = 12;
/** At least so many in a row are a list. */
const MIN_ROW = 2;
const TITLED = new RegExp(`^[^。，；：！？、\\d]{4,${MAX_TITLE}}。(?=[^]{${MIN_BODY}})`);
/** A short sentence of this kind is whole: it reports or promises, and the next one goes on. */
const SPEAKS = /^(?:我[们镇乡]|全[年镇乡]|本|下一?步|今后|为此|同时|此外)|如下$/;

/**
 * Paragraphs without a marker that begin with a short title and a full stop, in a row (公开意识有待增强。部分站所…; 公开渠道较为单一。网上…): they list, each of
 * them one item (labelling.md, rule 1). The near misses are a single such paragraph, and short sentences that are no titles.
 */
export function titledParagraphs(text: string, paragraphs: readonly Span[]): ReadonlySet<Span> {
  const found = new Set<Span>();
  let row = 0;
  paragraphs.forEach((paragraph, i) => {
    row = isTitled(text, paragraph) ? row + 1 : 0;
    if (row === MIN_ROW) for (const p of paragraphs.slice(i + 1 - MIN_ROW, i)) found.add(p);
    if (row >= MIN_ROW) found.add(paragraph);
  });
  return found;
}

function isTitled(text: string, { start, end }: Span): boolean {
  // The first sentence of nearly every paragraph is longer: its full stop is looked for before anything is cut out.
  const stop = text.slice(start, Math.min(end, start + MAX_TITLE + 1)).indexOf('。');
  if (stop < 0) return false;
  const words = text.slice(start, end);
  return TITLED.test(words) && !SPEAKS.test(words);
}
