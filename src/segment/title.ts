import type { Span } from '../model/span.js';

const TITLE_END =
  /(?:政府信息公开|政务公开|信息公开|政务信息公开)(?:工作)?(?:情况)?(?:的)?(?:年度|工作)*(?:情况)?(?:报告|年报|总结)(?:（[^）\n]{1,20}）)?$/;
const TITLE_IN_LINE =
  /^.{0,50}?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?(?:的)?(?:年度|工作)*(?:情况)?(?:报告|年报)/;
const MAX_TITLE = 70;
const MAX_TITLE_LINES = 4;
const SEARCHED_LINES = 12;

/**
 * The title: the first line, or the first few lines together, that end in …信息公开工作年度报告. It may stand behind other short lines
 * (index number, breadcrumb remains) and may be broken over several lines; in a text on one line it is that line's beginning.
 */
export function findTitle(text: string): Span | null {
  const lines = [...text.matchAll(/[^\n]+/g)]
    .map((m) => ({ start: m.index, end: m.index + m[0].trimEnd().length, text: m[0].trim() }))
    .filter((l) => l.text !== '')
    .slice(0, SEARCHED_LINES);
  for (let first = 0; first < lines.length; first++) {
    let joined = '';
    for (let last = first; last < Math.min(lines.length, first + MAX_TITLE_LINES); last++) {
      const line = lines[last];
      const head = lines[first];
      if (!line || !head) break;
      joined += line.text;
      if (joined.length > MAX_TITLE || /[。；：]/.test(joined)) break;
      if (TITLE_END.test(joined)) return { start: text.indexOf(head.text[0] ?? '', head.start), end: line.end };
    }
  }
  for (const line of lines.slice(0, 3)) {
    const match = TITLE_IN_LINE.exec(line.text);
    if (match)
      return {
        start: line.start + text.slice(line.start).indexOf(line.text),
        end: line.start + text.slice(line.start).indexOf(line.text) + match[0].length,
      };
  }
  return null;
}

/** A line of its own, far below the title, that is a title too: a second report in the same file. */
export function secondTitle(text: string, title: Span): Span | null {
  for (const match of text.slice(title.end).matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    const start = title.end + match.index;
    if (start - title.end < MIN_REPORT || line.length > MAX_SECOND_TITLE) continue;
    if (/20\d\d年/.test(line) && !/[《（，。；：]/.test(line) && TITLE_END.test(line))
      return { start, end: start + match[0].length };
  }
  return null;
}

/** Characters that the shortest report has. */
const MIN_REPORT = 400;
const MAX_SECOND_TITLE = 45;
