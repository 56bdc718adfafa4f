import { codeSet, isIn } from '../model/code-set.js';
import { flatMapped } from '../model/flat-mapped.js';
import type { Span } from '../model/span.js';
import type { Gazetteer } from './gazetteer.js';
import type { NamedPlace, Place } from './place.js';

/** A place's name in a compact text. */
export interface Mention extends Span {
  readonly name: string;
  /** Places of that name; empty for a township that no gazetteer knows. */
  readonly places: readonly NamedPlace[];
}

const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

/** Words of which 乡, 镇, 街道 are a part and that are no names, though places may be called so. */
const COMMON =
  /(?:[我本全各该某两几每一二三四五六七八九十多新旧老大小贵所属到入进下返回城村集重建制区县市个]|乡|镇|家|故|街|外地|其他|其它|有关|相关|先进|特色|中心|示范|周边|邻近|所有|部分|按照|通过|各级|由|在|和|与|对|经|为|的|是|向|将|及|以|从|于|于我)(?:乡|镇|街道)$/;

/** What may stand right before a name: a division's suffix, a year, or a word that governs a name. */
const BEFORE_NAME =
  /(?:[县市区旗州省盟年度月日里由在和与及为的到对将向于从是让给请据按经了该使共以自致送至即有同、]|现将|关于|公布|发布|根据|结合|围绕|介绍|制定|编制|通过|借鉴|学习|参照|印发|隶属|属于|地处|位于|来源|单位|机构|机关|作者|地址|中共|按照|推动|成立|推进|提升|提高|更新|公开|截止|截至|编辑|大美|我们|原)$/;

const bounded = (text: string, start: number): boolean => {
  if (start === 0 || !isHan(text.charCodeAt(start - 1))) return true;
  return BEFORE_NAME.test(text.slice(Math.max(0, start - 4), start));
};

/** Start of the longest name ending at `end` that `known` accepts; -1 where there is none. Names do not reach over punctuation. */
function longestEndingAt(text: string, end: number, longest: number, known: (name: string) => boolean): number {
  let found = -1;
  const from = Math.max(0, end - longest);
  for (let start = end - 2; start >= from; start--) {
    if (!isHan(text.charCodeAt(start))) break;
    if (known(text.slice(start, end))) found = start;
  }
  return found;
}

const TOWNSHIP_END = codeSet('镇乡道木场');

/** A township's name in a text; it `stands` there where it is no part of a longer word (城关镇 in 老城关镇) and no common one. */
interface WrittenName extends Span {
  readonly name: string;
  readonly stands: boolean;
}

/** Known names of the text that was read last: it is read once more when the issuer's own name is found. */
let latest: { readonly text: string; readonly gazetteer: Gazetteer; readonly names: readonly WrittenName[] } | null =
  null;

function knownNames(text: string, gazetteer: Gazetteer): readonly WrittenName[] {
  if (latest?.text !== text || latest.gazetteer !== gazetteer)
    latest = { text, gazetteer, names: writtenNames(text, gazetteer, []) };
  return latest.names;
}

/**
 * Every well bounded township name, first to last: known ones, and `also` (the issuer's own name, which may be unknown), which counts wherever it is written.
 */
export function townshipMentions(text: string, gazetteer: Gazetteer, also: readonly string[] = []): Mention[] {
  const names = also.every((name) => isTownship(gazetteer, name))
    ? knownNames(text, gazetteer)
    : writtenNames(text, gazetteer, also);
  return flatMapped(names, ({ start, end, name, stands }): Mention[] =>
    stands || also.includes(name) ? [{ start, end, name, places: gazetteer.townships(name) }] : [],
  );
}

function writtenNames(text: string, gazetteer: Gazetteer, also: readonly string[]): WrittenName[] {
  const found: WrittenName[] = [];
  for (let end = 2; end <= text.length; end++) {
    if (!isIn(TOWNSHIP_END, text.charCodeAt(end - 1))) continue;
    let longest = gazetteer.longestTownshipEndingAt(text, end);
    for (const name of also) if (text.startsWith(name.slice(-2), end - 2)) longest = Math.max(longest, name.length);
    if (longest === 0) continue;
    const start = longestEndingAt(
      text,
      end,
      Math.min(16, longest),
      (name) => also.includes(name) || isTownship(gazetteer, name),
    );
    if (start < 0) continue;
    const name = text.slice(start, end);
    found.push({ start, end, name, stands: !COMMON.test(name) && bounded(text, start) });
  }
  return found;
}

const UNKNOWN_END = /(?:镇|乡|街道|苏木)(?=人民政府|政府|党委|党工委|党政|办事处|街道办|20\d\d年)/y;
const BEGINS_END = codeSet('镇乡街苏');
/** The Chinese characters that end at `end`, at most fourteen. */
function hanRun(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 14 && isHan(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}
/** What an unknown name follows within a run of Chinese characters; nothing weaker will do, as no gazetteer vouches for it. */
const GOVERNS = /^.*(?:[县市区旗州省]|年度?|现将|公布|关于|中共|[由与和及])/;
const NO_NAME =
  /[了在为对向将把的各全我本该是并按做级等]|调整|结合|涵盖|反映|清理|组织|围绕|根据|通过|负责|推进|加强|公开|工作|乡镇|镇村/;

/**
 * Names of townships that the gazetteer does not hold, told by what follows them (某某镇人民政府) and by what stands before. A known name with
 * something before it (老城关镇) is an unknown one only where it begins a line.
 */
export function unknownTownships(text: string, gazetteer: Gazetteer, also: readonly string[] = []): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isIn(BEGINS_END, text.charCodeAt(i))) continue;
    UNKNOWN_END.lastIndex = i;
    const match = UNKNOWN_END.exec(text);
    if (match === null) continue;
    const end = i + match[0].length;
    if (COMMON.test(text.slice(Math.max(0, end - 4), end))) continue;
    const name = hanRun(text, end).replace(GOVERNS, '');
    const start = end - name.length;
    const hasKnownTail =
      also.some((own) => name.endsWith(own)) ||
      [3, 4, 5, 6].some((n) => n <= name.length && isTownship(gazetteer, name.slice(-n)));
    if (name.length - match[0].length < 2 || name.length > 8 || COMMON.test(name) || NO_NAME.test(name)) continue;
    if (hasKnownTail && (isTownship(gazetteer, name) || also.includes(name) || (start > 0 && text[start - 1] !== '\n')))
      continue;
    found.push({ start, end, name, places: [] });
  }
  return found;
}

const isTownship = (gazetteer: Gazetteer, name: string): boolean => gazetteer.townships(name).length > 0;

const DIVISION_END = codeSet('县区市旗州盟省');
/** Names that are common words as well: they count only right behind their prefecture's name. */
const GENERIC_DIVISION = /^(?:城区|郊区|矿区|东区|西区|新城区)$/;
/** A place that the issuer visited or learned from says nothing of where it lies. */
const ELSEWHERE = /(?:学习|借鉴|考察|参观|赴|前往|来自|对标|参照)[^。，；\n]{0,6}$/;
export const isElsewhere = (text: string, start: number): boolean =>
  ELSEWHERE.test(text.slice(Math.max(0, start - 10), start));

/** Every province, prefecture and county that the text names with its suffix, the longest name at each place. */
export function divisionMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  for (let end = 2; end <= text.length; end++) {
    if (!isIn(DIVISION_END, text.charCodeAt(end - 1))) continue;
    const longest = gazetteer.longestDivisionEndingAt(text, end);
    if (longest === 0) continue;
    const start = longestEndingAt(text, end, longest, (name) => gazetteer.divisions(name).length > 0);
    if (start < 0) continue;
    const name = text.slice(start, end);
    const chained = found.at(-1)?.end === start;
    if (name.length === 2 || GENERIC_DIVISION.test(name)) {
      if (GENERIC_DIVISION.test(name) ? !chained : !chained && !bounded(text, start)) continue;
    }
    if (isElsewhere(text, start)) continue;
    found.push({ start, end, name, places: gazetteer.divisions(name) });
  }
  return found;
}

/** Is `place` in, or is it itself, one of the divisions that the mention may mean? */
export const liesIn = (place: Place, mention: Pick<Mention, 'places'>): boolean =>
  mention.places.some(({ place: division }) => place.code.startsWith(division.code));
