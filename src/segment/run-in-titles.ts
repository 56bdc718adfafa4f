import type { Span } from '../model/span.js';
import { headingRole } from './heading-roles.js';
import type { SectionHeading } from './headings.js';

/** 关于主动公开。全年…: the title of a section run in with its text. */
const RUN_IN = /^关于(?:本?[镇乡局]|20\d\d年度?)?([^，。；：]{2,20})。(?=.)/;
/** So many in a report are its sections. */
const MIN_TITLES = 3;
/** No title is longer. */
const MAX_TITLE = 40;

/** Paragraph → the title that it begins with, in a report whose sections are told by such titles alone; null for any other. */
export function runInTitles(text: string, paragraphs: readonly Span[]): ReadonlyMap<Span, SectionHeading> | null {
  const found = new Map<Span, SectionHeading>();
  for (const paragraph of paragraphs) {
    const match = RUN_IN.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + MAX_TITLE)));
    const role = match ? headingRole(match[1] ?? '') : 'UNKNOWN';
    if (!match || role === 'UNKNOWN') continue;
    const end = paragraph.start + match[0].length;
    found.set(paragraph, {
      start: paragraph.start,
      end,
      marker: null,
      words: { start: paragraph.start, end: end - 1 },
      role,
    });
  }
  return found.size >= MIN_TITLES ? found : null;
}
