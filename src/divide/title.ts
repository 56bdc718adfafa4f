import type { Span } from '../model/span.js';
import { linesOf, type TextLine } from './lines.js';

export const TITLE_END =
  /(?:政府信息公开|政务公开|信息公开|政务信息公开)(?:工作)?(?:情况)?(?:的)?(?:年度|工作)*(?:情况)?(?:报告|年报|总结)(?:暨(?:年度)?(?:工作)?报告)?(?:（[^）\n]{1,20}）)?$/;
/** Says who reports and of which year: what stands on the lines above such a title is none of it. */
const COMPLETE = /^(?!.{0,6}全[镇乡])\p{Script=Han}{2,20}?(?:[镇乡]|街道|苏木)[^，。]{0,12}\d{4}年/u;
const TITLE_IN_LINE =
  /^.{0,50}?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:的)?(?:年度|工作)*(?:情况)?(?:报告|年报)/;
export const MAX_TITLE = 70;
export const MAX_TITLE_LINES = 4;
const SEARCHED_LINES = 12;
/** The date below the letter or the report that stands in front. */
export const DATE_LINE = /月[\d一二三四五六七八九十]{1,3}日$/;
const YEAR_IN_BRACKETS = /^（.{0,4}\d{4}年?度?.{0,8}）$/;
/** 关于公布…年度报告, broken in front of 的通知: the title of a letter that goes with the report. */
export const OF_A_LETTER = /^的?(?:通知|函|公告|通告|通报|请示|批复)/;

/**
 * The title: the first line, or the first few lines together, that end in …信息公开工作年度报告. It may stand behind other short lines
 * (index number, breadcrumb remains) and may be broken over several lines; in a text on one line it is that line's beginning.
 */
export function findTitle(text: string, all: readonly TextLine[] = linesOf(text)): Span | null {
  const lines = all.slice(0, SEARCHED_LINES);
  for (let first = 0; first < lines.length; first++) {
    let joined = '';
    for (let last = first; last < Math.min(lines.length, first + MAX_TITLE_LINES); last++) {
      const line = lines[last];
      const head = lines[first];
      if (!line || !head || DATE_LINE.test(head.text)) break;
      joined += line.text;
      if (joined.length > MAX_TITLE || /[。；：]/.test(joined)) break;
      if (TITLE_END.test(joined) && !OF_A_LETTER.test(all[last + 1]?.text ?? '')) {
        const { start } = COMPLETE.test(line.text) && TITLE_END.test(line.text) ? line : head;
        return { start, end: withBracket(line, all[last + 1]) };
      }
    }
  }
  for (const line of lines.slice(0, 3)) {
    const match = TITLE_IN_LINE.exec(line.text);
    if (match && !OF_A_LETTER.test(line.text.slice(match[0].length)))
      return { start: line.start, end: line.start + match[0].length };
  }
  return null;
}

/** End of a title whose year stands in brackets on the next line: （2021年度）. */
export const withBracket = (line: TextLine, next: TextLine | undefined): number =>
  next && YEAR_IN_BRACKETS.test(next.text) ? next.end : line.end;
