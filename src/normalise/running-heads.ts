import { codeSet, hasOneOf } from '../model/code-set.js';
import { isBlank, type Line } from './lines.js';

/** Page numbers on a line of their own: "- 2 -", "— 3 —", "第 2 页 共 4 页", "第2页/共4页", "2 / 4". A bare number is none: it may be a table cell. */
const NUMBER =
  '(?:[-—–－·]+\\s*\\d{1,3}\\s*[-—–－·]+|第\\s*\\d{1,3}\\s*页[\\s,，/]*(?:[共,，/]\\s*\\d{1,3}\\s*页)?|\\d{1,3}\\s*/\\s*\\d{1,3})';
const PAGE_NUMBER = new RegExp(`^\\s*${NUMBER}\\s*$`);
export const isPageNumber = (line: string): boolean => line.length < 40 && PAGE_NUMBER.test(line);

/** A head and its number on one line, in either order; a bare number is one where the head recurs with others. */
const WITH_NUMBER = new RegExp(`^(?:(${NUMBER}|\\d{1,3})\\s+)?(\\S.*?)(?:\\s+(${NUMBER}|\\d{1,3}))?$`);
/** The report's title or its issuer, alone: what pages carry above or below the text. */
const TITLE =
  /^[^。，；：！？、|\t]{2,40}(?:\d年度?|[镇乡县市区旗]|街道|苏木|政府|办事处|局|委员会|中心)[^。，；：！？、|\t]{0,8}(?:信息|政务)公开[^。，；：！？、|\t]{0,8}(?:报告|年报)(?:[（(]\d{4}年?度?[)）])?$/;
const ISSUER =
  /^[^。，；：！？、|\t\d]{2,20}(?:人民政府|街道办事处|管理委员会|管委会|党政办公室|党政综合办公室)(?:办公室)?$/;
/** What every head has, to look closer at no other line. */
const NAMED = codeSet('告府处会室报');
const MAX_HEAD = 60;
const DATE = /\d\s*日\s*$/;
const SENTENCE_END = /[。！？；：:!?;」』”"]\s*$/;
const MIN_TIMES = 2;

interface Head {
  readonly line: Line;
  readonly words: string;
  /** A page number that stands in the same line, "bare" where nothing but the digits tells it. */
  readonly number: 'none' | 'bare' | 'marked';
}

/**
 * Running heads: title or issuer, repeated where a page ends. A line of that shape beside a page number is one when it recurs there, or when it stands between two halves
 * of a sentence. A title that follows a page number once, behind a complete sentence or a date, is the next report's own. Inside a quote (`isQuote`) there is none.
 */
export function runningHeads(lines: readonly Line[], isQuote: boolean): ReadonlySet<Line> {
  const found = new Set<Line>();
  if (!lines.some(mayBeHead)) return found;
  const filled = lines.filter((line) => !isBlank(line.text));
  const times = new Map<string, { readonly head: Head; readonly at: number }[]>();
  filled.forEach((line, at) => {
    const head = mayBeHead(line) ? asHead(line) : null;
    if (head === null) return;
    if (head.number === 'none' && !besidePageEnd(filled, at)) return;
    times.set(head.words, [...(times.get(head.words) ?? []), { head, at }]);
  });
  for (const heads of times.values()) {
    for (const { head, at } of heads) {
      const recurs = heads.length >= MIN_TIMES && (at >= MIN_TIMES || head.number !== 'none');
      if (recurs || (head.number !== 'bare' && (isQuote || insideSentence(filled, at)))) found.add(head.line);
    }
  }
  return found;
}

/** A head holds no sentence and no list: told before the patterns are tried. */
const NO_HEAD = codeSet('。：；！？、');

const mayBeHead = ({ text }: Line): boolean =>
  text.length < MAX_HEAD && !hasOneOf(text, NO_HEAD) && hasOneOf(text, NAMED);

function asHead(line: Line): Head | null {
  const match = WITH_NUMBER.exec(line.text.trim());
  const words = (match?.[2] ?? '').replace(/\s/g, '');
  if (!TITLE.test(words) && !ISSUER.test(words)) return null;
  const number = match?.[1] ?? match?.[3];
  return { line, words, number: number === undefined ? 'none' : /^\d+$/.test(number) ? 'bare' : 'marked' };
}

const besidePageEnd = (lines: readonly Line[], at: number): boolean =>
  [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && isPageNumber(line.text)) ||
  (lines[at] as Line).text.includes('\f');

/** Between words that stop in the middle of a sentence and others that go on, the page number aside. */
function insideSentence(lines: readonly Line[], at: number): boolean {
  const neighbour = (step: number): string => {
    let next = at + step;
    while (lines[next] !== undefined && isPageNumber((lines[next] as Line).text)) next += step;
    return lines[next]?.text.trim() ?? '';
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  if (before === '' || after === '' || DATE.test(before) || DATE.test(after) || SENTENCE_END.test(before)) return false;
  return (
    !TITLE.test(before) && !ISSUER.test(before) && !/^(?:根据|按照|为|本报告|[一二三四五六七八九十（(\d#|])/.test(after)
  );
}
