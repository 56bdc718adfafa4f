import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { splitLines, type Line } from './lines.js';

/** Heads of a table that sets problems and remedies side by side. */
const OF_PROBLEMS = /^(?:存在的?)?(?:主要|具体|突出)?(?:问题|不足)(?:表现|描述|及不足)?$/;
const OF_REMEDIES = /^(?:下一?步)?(?:具体)?(?:改进|整改|解决)?(?:措施|情况|办法|打算|方向|举措)$/;
const OF_OTHERS =
  /^(?:序号|编号|类别|责任(?:单位|部门|站所|科室|领导|人)|牵头(?:单位|部门|领导)?|(?:完成|整改|办理)?(?:时限|时间|期限)|备注|完成情况|进展(?:情况)?)$/;
const COUNTER = /^(?:序号|编号)$/;
/** Heads that a table may have. */
const MOST_COLUMNS = 8;
const HEADING = /^[一二三四五六七八九十]{1,3}、/;

/**
 * A table of problems and remedies whose cells stand on lines of their own (序号, 存在的问题, 改进措施, 责任站所, 1, …): the cells of a row are put side by side again, with tabs. Only where
 * the lines up to the next heading (or the sign-off) fill its rows, and a column of numbers counts them or no line is an item of a list or goes on.
 */
export function joinProblemCells(input: Aligned): Aligned {
  if (
    !/(?:问题|不足)[^\n]{0,4}\n\s*(?:下一?步)?(?:具体)?(?:改进|整改|解决)?(?:措施|情况|办法|打算|方向|举措)\s*\n/.test(
      input.text,
    )
  )
    return input;
  const lines = splitLines(input.text).filter(({ text }) => text.trim() !== '');
  const edits: Edit[] = [];
  for (let at = 0; at < lines.length; at++) {
    const columns = columnsAt(lines, at);
    if (columns === 0) continue;
    const until = lines.findIndex(({ text }, i) => i > at && HEADING.test(text.trim()));
    const cells = withoutSignOff(lines.slice(at, until < 0 ? lines.length : until));
    if (!fillsRows(cells, columns)) continue;
    cells.forEach((cell, i) => {
      const before = cells[i - 1];
      if (before && i % columns > 0) edits.push({ start: before.end, end: cell.start, replacement: '\t' });
    });
    at += cells.length - 1;
  }
  return applyEdits(input, edits);
}

/** How many heads stand here in a row, problems and remedies among them; 0 where none do. */
function columnsAt(lines: readonly Line[], from: number): number {
  let count = 0;
  let [problems, remedies] = [false, false];
  while (count <= MOST_COLUMNS) {
    const text = lines[from + count]?.text.trim() ?? '';
    if (OF_PROBLEMS.test(text)) problems = true;
    else if (OF_REMEDIES.test(text)) remedies = true;
    else if (!OF_OTHERS.test(text)) break;
    count++;
  }
  return problems && remedies ? count : 0;
}

/** 一是…, （二）…, 3.…: no cell of a row; nor is a line that a comma ends. */
const IS_ITEM = /^(?:[一二三四五六七八九十]+是|[（(]?[一二三四五六七八九十\d]+[）)、.．])|，$/;
/** Issuer and date. */
const SIGN_OFF = /^(?:\d{4}年\d{1,2}月(?:\d{1,2}日?)?|[^，。；]{2,25}(?:政府|办事处|委员会|办公室|[局镇乡]))$/;

function withoutSignOff(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 0 && SIGN_OFF.test(lines[end - 1]?.text.trim() ?? '')) end--;
  return lines.slice(0, end);
}

function fillsRows(cells: readonly Line[], columns: number): boolean {
  if (cells.length < 2 * columns || cells.length % columns !== 0) return false;
  const counter = cells.slice(0, columns).findIndex(({ text }) => COUNTER.test(text.trim()));
  if (counter < 0) return cells.every(({ text }) => !IS_ITEM.test(text.trim()));
  for (let row = 1; row * columns < cells.length; row++)
    if (cells[row * columns + counter]?.text.trim() !== String(row)) return false;
  return true;
}
