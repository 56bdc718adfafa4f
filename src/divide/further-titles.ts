import { endsWithOne } from '../model/ends-with.js';
import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import type { TextLine } from './lines.js';
import { DATE_LINE, MAX_TITLE, MAX_TITLE_LINES, OF_A_LETTER, TITLE_END, withBracket } from './title.js';

const YEAR = /(?:20\d\d|二[〇○0零][〇○零一二三四五六七八九]{2})/;
const MAX_FIRST_LINES = 30;

/** What tells the reports of one file apart by their titles: the year, and whose report it is. */
export interface TitleKey {
  readonly year: string;
  readonly issuer: string;
}

const STOCK =
  /20\d\d|二[〇○0零][〇○零一二三四五六七八九]{2}|（[^）]*）|[年度的\s]|关于|政府信息公开|政务信息公开|政务公开|信息公开|工作|情况|报告|年报|总结|人民政府|政府|办公室|办事处/g;

export function titleKey(title: string): TitleKey {
  const words = title.replace(/\s/g, '');
  return { year: YEAR.exec(words)?.[0] ?? '', issuer: words.replace(STOCK, '') };
}

/** Same year and, as far as both name it, the same issuer: 溪前镇 and 汀岚县溪前镇 are one. */
export const sameReport = (a: TitleKey, b: TitleKey): boolean =>
  (a.year === b.year || a.year === '' || b.year === '') && (a.issuer.endsWith(b.issuer) || b.issuer.endsWith(a.issuer));

/**
 * Every place behind the first title that looks like a title of the kind: a line, or a few lines together, that end in …信息公开工作年度报告 and hold no
 * sentence; and, in a text on one line, the same words behind a sentence or a date. A citation in 《》 is none. Whether a report really begins there is not decided here.
 */
export function furtherTitles(lines: readonly TextLine[], from: number): Span[] {
  const found: Span[] = [];
  let used = from;
  lines.forEach((line, i) => {
    if (line.text.length > MAX_TITLE && line.text.includes('报'))
      found.push(...titlesInLine(line).filter(({ start }) => start >= from));
    const title = line.start < used || line.text.length > MAX_TITLE ? null : titleEndingAt(lines, i, used);
    if (title === null || OF_A_LETTER.test(lines[i + 1]?.text ?? '')) return;
    const end = withBracket(line, lines[i + 1]);
    found.push({ start: title.start, end });
    used = end;
  });
  return found;
}

/** The latest beginning from which the lines up to `last` are a title with a year and a name; else the earliest that gives a title at all. */
function titleEndingAt(lines: readonly TextLine[], last: number, from: number): Span | null {
  const end = lines[last];
  if (!end || !endsWithOne(end.text, '告报结）度')) return null;
  let joined = '';
  let partial: Span | null = null;
  for (let first = last; first > last - MAX_TITLE_LINES && first >= 0; first--) {
    const line = lines[first];
    if (!line || line.start < from) break;
    if (first < last && (line.text.length > MAX_FIRST_LINES || DATE_LINE.test(line.text))) break;
    joined = line.text + joined;
    if (joined.length > MAX_TITLE || /[，。；：《》、！？|]/.test(joined)) break;
    if (!TITLE_END.test(joined)) continue;
    const { year, issuer } = titleKey(joined);
    const span = { start: line.start, end: end.end };
    if (year !== '' && issuer !== '') return span;
    if (year !== '' || issuer !== '') partial = span;
  }
  return partial;
}

/** In running text: whose and which year's report, behind a sentence's end or a date, and a report's first words behind it. */
const IN_LINE =
  /(?<=^|[。！）]|日)[^，。；：！？、《》“”（）\s\d]{0,25}?20\d\d年度?[^，。；：！？、《》“”（）\s\d]{0,25}?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:报告|年报)(?=根据|按照|为|依据|依照|本报告|一、|20\d\d年|现将|按|\d?\.?总体情况|概述)/g;

const titlesInLine = (line: TextLine): Span[] =>
  matchesOf(line.text, IN_LINE).map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
