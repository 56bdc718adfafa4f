import { flatMapped } from '../model/flat-mapped.js';
import type { Evidence, Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';

export interface Placeholder extends Evidence {
  /** Stars before a unit (公开信息***条) may be a number that a site blotted out. */
  readonly doubtful: boolean;
}

/** Bodies whose name a template leaves open, in both scripts; XX镇长 is somebody's office and not a place. */
const BODY =
  '(?:人民政府|政府|办事处|辦事處|街道|民族乡|民族鄉|[镇鎮乡鄉](?![长長])|苏木|[县縣](?![长長委])|[市区區州](?![长長])|单位|單位|部门|部門|科室|局(?![长長]))';
const UNIT = '(?:件|条|條|篇|份|次|宗|场|場|期|万元|萬元|余条)';

/** The pattern is sticky and is tried only at a character that it can begin with, and where its second character (if that tells more) follows. */
interface Kind {
  readonly pattern: RegExp;
  readonly first: string;
  readonly second: string | null;
  readonly doubtful: boolean;
}
const kind = (pattern: RegExp, first: string, doubtful: boolean, second: string | null = null): Kind => ({
  pattern,
  first,
  second,
  doubtful,
});

/**
 * Each kind of placeholder, over the source (the normalised text lacks doubled stars and underscores, which Markdown uses for emphasis). Near misses:
 *张××, 电话138****1234 and 0597-36xx016 (blotted-out data of persons), 3×4, a line of underscores as a rule, addresses with _ in them.
 */
const KINDS: readonly Kind[] = [
  // XX镇, ××县人民政府, ○○乡, 某某镇
  kind(new RegExp(`(?<![A-Za-z\\d])[XxＸｘ×✕]{1,8}(?=${BODY})`, 'uy'), 'XxＸｘ×✕', false),
  kind(new RegExp(`(?<![A-Za-z\\d二])(?:[○〇◯]{2,4}|某某)(?=${BODY})`, 'uy'), '○〇◯某', false),
  kind(/某(?=[镇鎮乡鄉县縣](?:人民)?政府)/uy, '某', false),
  // XX路XX号
  kind(/(?<![A-Za-z\d])[XxＸ×]{1,4}(?=[路巷弄]|[街大]道|街(?!道)|号(?!码|召))/uy, 'XxＸ×', false),
  // 20XX年, XX年X月X日, X件
  kind(/20(?:[XxＸ×]{1,2}|[*＊]{1,2}|_{1,6}|[○◯]{2})(?=年)/uy, '2', false, '0'),
  kind(/(?<![A-Za-z\dＸ×])[XxＸ×]{1,4}(?=年(?:[度XxＸ×]|\d{1,2}月)|月(?:[XxＸ×]|\d{1,2}日)|日)/uy, 'XxＸ×', false),
  kind(new RegExp(`(?<![A-Za-z\\dＸ×])[XxＸ×]{1,4}(?=${UNIT})`, 'uy'), 'XxＸ×', false),
  // **镇 (a pair of doubled stars is emphasis: see `isEmphasis`), *年*月
  kind(new RegExp(`(?<![*＊\\d])[*＊]{1,8}(?=${BODY})`, 'uy'), '*＊', false),
  kind(/(?<![*＊\d-])(?:[*＊]{2,8}(?=年)|[*＊]{1,8}(?=年(?:[度*＊]|\d{1,2}月)|月(?:[*＊]|\d{1,2}日)))/uy, '*＊', false),
  kind(new RegExp(`(?<![*＊\\d-])[*＊]{1,8}(?=${UNIT})`, 'uy'), '*＊', true),
  // ____件, 收到申请（）件, 公开信息……条
  kind(/(?<![\w/.=-])[_＿]{2,40}(?=[年月日\p{Script=Han}（，。])/uy, '_＿', false),
  kind(new RegExp(`（[ 　]{0,20}）(?=${UNIT}|年)`, 'uy'), '（', false, ' 　）'),
  kind(new RegExp(`(?:…{1,2}|\\.{3,6})(?=${UNIT})`, 'uy'), '….', false, `….${UNIT}`),
  // （单位名称）, [年份], {{issuer}}
  kind(
    /[（(【[〔<](?:本|各|填报|发布|公开)?(?:单位|單位|机关|機關|部门|乡镇|镇街|镇乡|地区|镇|乡)(?:名称|名稱|全称|简称|名)[）)\]】〕>]|[（(【[〔<](?:年份|年度|具体(?:数字|数量|情况|内容|日期)|填空|数字|地名|某单位)[）)\]】〕>]|\{\{[^{}\n]{1,30}\}\}|\$\{[^{}\n]{1,30}\}/uy,
    '（(【[〔<{$',
    false,
    '本各填报发布公开单單机機部乡镇地区年具数某{',
  ),
];
/** The date below a report, never filled in: 　　年　月　日 on a line of its own. */
const BLANK_DATE = /(?<=^|\n)[ 　\t_]*(?:20[ 　\t_]*)?年[ 　\t_]*月[ 　\t_]*日[ 　\t_]*(?=\r?\n|$)/gu;

/** The kinds that begin with a character, by a number for each such character; 0 for all others. */
const KINDS_AT: (readonly number[])[] = [[]];
const BEGINS = new Uint8Array(0x10000);
for (const character of new Set(flatMapped(KINDS, ({ first }) => [...first]))) {
  BEGINS[character.charCodeAt(0)] = KINDS_AT.length;
  KINDS_AT.push(flatMapped(KINDS, ({ first }, k) => (first.includes(character) ? [k] : [])));
}
/** 年, of a blank date. */
const YEAR = 0xff;
BEGINS['年'.charCodeAt(0)] = YEAR;
const BLANK_MONTH = /年[ 　\t_]*月/uy;

/** Placeholders of the source, outside the form's tables (a lone X or _ there is a cell), kind by kind. */
export function placeholders(source: string, tables: readonly Span[]): Placeholder[] {
  // Not `KINDS.map`: with it V8 compiled this function anew some forty times in 8,000 reports, and threw it away each time.
  const found: Placeholder[][] = [];
  for (let k = 0; k < KINDS.length; k++) found.push([]);
  let hasBlankMonth = false;
  for (let i = 0; i < source.length; i++) {
    const begins = BEGINS[source.charCodeAt(i)] as number;
    if (begins === 0) continue;
    if (begins !== YEAR) tryKinds(KINDS_AT[begins] as readonly number[], source, i, found);
    else if (!hasBlankMonth) {
      BLANK_MONTH.lastIndex = i;
      hasBlankMonth = BLANK_MONTH.test(source);
    }
  }
  const dates = hasBlankMonth ? matchesOf(source, BLANK_DATE).map((m) => placeAt(m.index, m[0], false)) : [];
  return [...found.flat(), ...dates].filter(
    (p) => !tables.some((t) => p.start >= t.start && p.end <= t.end) && !isEmphasis(source, p),
  );
}

/** Adds what begins at this place to its kind, unless the kind's last one reaches over it. */
function tryKinds(kinds: readonly number[], source: string, at: number, found: readonly Placeholder[][]): void {
  const next = source.charAt(at + 1);
  for (const k of kinds) {
    const { pattern, second, doubtful } = KINDS[k] as Kind;
    if (second !== null && !second.includes(next)) continue;
    const places = found[k] as Placeholder[];
    if ((places.at(-1)?.end ?? 0) > at) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) places.push(placeAt(at, match[0], doubtful));
  }
}

const placeAt = (start: number, quote: string, doubtful: boolean): Placeholder => ({
  start,
  end: start + quote.length,
  quote,
  doubtful,
});

/** Two or three stars or underscores are Markdown's emphasis where another such run stands on the line, with more than a name's last word between them. */
function isEmphasis(source: string, { start, end, quote }: Placeholder): boolean {
  if (!/^(?:[*＊]{2,3}|__{1,2})$/.test(quote)) return false;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const line = source.slice(lineStart, lineEnd < 0 ? source.length : lineEnd);
  const runs = matchesOf(line, /\*{2,3}|__{1,2}/g);
  if (runs.length < 2) return false;
  const at = runs.findIndex((run) => lineStart + run.index === start);
  const next = runs[at + 1];
  const between = next ? line.slice(end - lineStart, next.index) : '';
  return !new RegExp(`^${BODY}$`, 'u').test(between);
}
