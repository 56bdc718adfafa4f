import { attribute, below, isElement, type Element } from './tree.js';

export interface CellText {
  readonly element: Element;
  /** Its words on one line. */
  readonly text: string;
  readonly linked: number;
  /** Lines that it has on the page. */
  readonly lines: number;
}

const TABLE = new Set(['table']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);

/** A table's own rows, through its sections, each with its own cells. */
export function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const part of table.childNodes.filter(isElement)) {
    const lines = part.tagName === 'tr' ? [part] : part.childNodes.filter(isElement).filter((e) => e.tagName === 'tr');
    for (const line of lines)
      rows.push(line.childNodes.filter(isElement).filter((e) => e.tagName === 'td' || e.tagName === 'th'));
  }
  return rows;
}

/** rowspan="0" means to the end of the table; what is no number is one. */
export function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  if (value === 0 && name === 'rowspan') return 65_534;
  return value >= 1 ? value : 1;
}

/** More lines and more words than a table's cell has: the article itself, in a table that places it on the page. */
const ARTICLE_LINES = 5;
const ARTICLE_LENGTH = 400;

/**
 * Does a table hold data, or does it lay out the page? Tables for layout hold other tables, headings or whole articles, or consist of links; a table of one column
 * is a list of lines.
 */
export function isDataTable(table: Element, rows: readonly (readonly CellText[])[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  if (Math.max(0, ...rows.map((row) => row.length)) < 2) return false;
  for (const _ of below(table, TABLE, TABLE)) return false;
  for (const _ of below(table, HEADINGS, TABLE)) return false;
  const cells = rows.flat();
  if (cells.some((cell) => cell.lines >= ARTICLE_LINES && cell.text.length >= ARTICLE_LENGTH)) return false;
  const length = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  const linked = cells.reduce((sum, cell) => sum + cell.linked, 0);
  return linked <= length / 2;
}

/** Labels of the table above an article: index number, issuing body, dates, keywords. */
const META =
  /^(?:索引号|索取号|信息索引号|索\s*引\s*号|发布机构|公开机构|发文机关|发文单位|发文字号|文号|文\s*号|发布日期|发布时间|发文日期|生成日期|成文日期|公开日期|公开时间|公开方式|公开范围|公开形式|公开属性|信息分类|主题分类|体裁分类|组配分类|服务对象分类|分类|主题词|关键词|名称|标题|信息名称|信息来源|来源|责任部门|公开责任部门|生效日期|废止日期|有效性|效力状态|内容概述)\s*[:：]?/;
const ONLY_LABEL = new RegExp(`${META.source}$`);
const MAX_META_ROWS = 12;

/** The small table of an article's particulars; it would be torn apart if its cells were taken for a table of figures. */
export function isMetaTable(rows: readonly (readonly CellText[])[]): boolean {
  const cells = rows.flat();
  return (
    rows.length <= MAX_META_ROWS &&
    cells.filter((cell) => META.test(cell.text)).length >= 2 &&
    cells.some((cell) =>
      /^(?:索\s*引\s*号|信息索引号|索取号|发布机构|公开机构|发文机关|发布日期|生成日期|成文日期|发文日期)/.test(
        cell.text,
      ),
    ) &&
    cells.every((cell) => cell.lines < ARTICLE_LINES || cell.text.length < ARTICLE_LENGTH)
  );
}

/** 索引号：… a line: label and value together, whether they share a cell or not. */
export function metaLines(rows: readonly (readonly CellText[])[]): string[] {
  const lines: string[] = [];
  let label: string | null = null;
  for (const { text } of rows.flat()) {
    if (label !== null && !ONLY_LABEL.test(text)) {
      lines.push(`${label}：${text}`);
      label = null;
    } else {
      if (label !== null) lines.push(`${label}：`);
      label = null;
      if (ONLY_LABEL.test(text)) label = text.replace(/\s*[:：]$/, '').replace(/\s/g, '');
      else if (text !== '') lines.push(text);
    }
  }
  if (label !== null) lines.push(`${label}：`);
  return lines;
}
