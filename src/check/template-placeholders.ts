import type { Evidence, Span } from '../model/span.js';

export interface Placeholder extends Evidence {
  /** Stars before a unit (公开信息***条) may be a number that a site blotted out. */
  readonly doubtful: boolean;
}

/** Bodies whose name a template leaves open, in both scripts; XX镇长 is somebody's office and not a place. */
const BODY =
  '(?:人民政府|政府|办事处|辦事處|街道|民族乡|民族鄉|[镇鎮乡鄉](?![长長])|苏木|[县縣](?![长長委])|[市区區州](?![长長])|单位|單位|部门|部門|局(?![长長]))';
const UNIT = '(?:件|条|條|篇|份|次|宗|场|場|期|万元|萬元|余条)';

/**
 * Each kind of placeholder, over the source (the normalised text lacks doubled stars and underscores, which Markdown uses for emphasis). Near misses:
 *张××, 电话138****1234 and 0597-36xx016 (blotted-out data of persons), 3×4, a line of underscores as a rule, addresses with _ in them.
 */
const KINDS: readonly (readonly [pattern: RegExp, doubtful: boolean])[] = [
  // XX镇, ××县人民政府, ○○乡, 某某镇
  [new RegExp(`(?<![A-Za-z\\d])[XxＸｘ×✕]{1,8}(?=${BODY})`, 'gu'), false],
  [new RegExp(`(?<![A-Za-z\\d二])(?:[○〇◯]{2,4}|某某)(?=${BODY})`, 'gu'), false],
  [/某(?=[镇鎮乡鄉县縣](?:人民)?政府)/gu, false],
  // 20XX年, XX年X月X日, X件
  [/20(?:[XxＸ×]{1,2}|[*＊]{1,2}|_{1,6}|[○◯]{2})(?=年)/gu, false],
  [/(?<![A-Za-z\dＸ×])[XxＸ×]{1,4}(?=年(?:[度XxＸ×]|\d{1,2}月)|月(?:[XxＸ×]|\d{1,2}日)|日)/gu, false],
  [new RegExp(`(?<![A-Za-z\\dＸ×])[XxＸ×]{1,4}(?=${UNIT})`, 'gu'), false],
  // **镇 (a pair of doubled stars is emphasis: see `isEmphasis`), *年*月
  [new RegExp(`(?<![*＊\\d])[*＊]{1,8}(?=${BODY})`, 'gu'), false],
  [/(?<![*＊\d-])(?:[*＊]{2,8}(?=年)|[*＊]{1,8}(?=年(?:[度*＊]|\d{1,2}月)|月(?:[*＊]|\d{1,2}日)))/gu, false],
  [new RegExp(`(?<![*＊\\d-])[*＊]{1,8}(?=${UNIT})`, 'gu'), true],
  // ____件, 收到申请（）件, 公开信息……条
  [/(?<![\w/.=-])[_＿]{2,40}(?=[年月日\p{Script=Han}（，。])/gu, false],
  [new RegExp(`（[ 　]{0,20}）(?=${UNIT}|年)`, 'gu'), false],
  [new RegExp(`(?:…{1,2}|\\.{3,6})(?=${UNIT})`, 'gu'), false],
  // （单位名称）, [年份], {{issuer}}
  [
    /[（(【[〔<](?:本|各|填报|发布|公开)?(?:单位|單位|机关|機關|部门|乡镇|镇街|镇乡|地区|镇|乡)(?:名称|名稱|全称|简称|名)[）)\]】〕>]|[（(【[〔<](?:年份|年度|具体(?:数字|数量|情况|内容|日期)|填空|数字|地名|某单位)[）)\]】〕>]|\{\{[^{}\n]{1,30}\}\}|\$\{[^{}\n]{1,30}\}/gu,
    false,
  ],
];
/** The date below a report, never filled in: 　　年　月　日 on a line of its own. */
const BLANK_DATE = /(?<=^|\n)[ 　\t_]*(?:20[ 　\t_]*)?年[ 　\t_]*月[ 　\t_]*日[ 　\t_]*(?=\r?\n|$)/gu;

/** Placeholders of the source, outside the form's tables (a lone X or _ there is a cell). */
export function placeholders(source: string, tables: readonly Span[]): Placeholder[] {
  return [...KINDS, [BLANK_DATE, false] as const].flatMap(([pattern, doubtful]) =>
    [...source.matchAll(pattern)]
      .map((m) => ({ start: m.index, end: m.index + m[0].length, quote: m[0], doubtful }))
      .filter((p) => !tables.some((t) => p.start >= t.start && p.end <= t.end) && !isEmphasis(source, p)),
  );
}

/** Two or three stars or underscores are Markdown's emphasis where another such run stands on the line, with more than a name's last word between them. */
function isEmphasis(source: string, { start, end, quote }: Placeholder): boolean {
  if (!/^(?:[*＊]{2,3}|__{1,2})$/.test(quote)) return false;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const line = source.slice(lineStart, lineEnd < 0 ? source.length : lineEnd);
  const runs = [...line.matchAll(/\*{2,3}|__{1,2}/g)];
  if (runs.length < 2) return false;
  const at = runs.findIndex((run) => lineStart + run.index === start);
  const next = runs[at + 1];
  const between = next ? line.slice(end - lineStart, next.index) : '';
  return !new RegExp(`^${BODY}$`, 'u').test(between);
}
