import type { IssuerKind } from '../model/kinds.js';
import type { Span } from '../model/span.js';
import type { ChainLink } from './chain.js';
import { fitsChain, readChain, townshipPrefix } from './chain.js';
import type { Gazetteer } from './gazetteer.js';
import type { NamedPlace } from './place.js';

/** Who a title, a sign-off or a breadcrumb names. Spans count in the segment that was parsed. */
export interface Subject extends Span {
  readonly kind: IssuerKind;
  /** 石篆镇, 梨川街道; of other bodies the whole name behind the divisions: 教育局, 人民政府办公室. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly chain: readonly ChainLink[];
  /** Townships of that name, empty for an unknown one and for other bodies. */
  readonly townships: readonly NamedPlace[];
}

/** Behind a township's name: the township itself. Anything else (财政所, 中心小学) is a body of its own. */
const SELF =
  /^(?:的|年度|(?:乡|镇|人民|街道)?(?:人民)?政府(?:办公室|办)?|人民|办事处(?:办公室)?|街道办(?:事处)?|(?:管理委员会|管委会|行政委员会)|(?:党政|综合|党政综合|党建)(?:综合|和人大)?办(?:公室)?|党委(?:、?政府|办公室)?|党工委.*|委员会.*|机关|全?部门|(?:法治|依法|推进|落实|贯彻|开展|公布|暨).*)?$/;
export const isSelf = (tail: string): boolean => SELF.test(tail);

const UNKNOWN_TOWNSHIP = /^(\p{Script=Han}{1,10}(?:街道|镇|乡|苏木|民族乡))(?=(.*)$)/u;
const UNKNOWN_OFFICE = /^(\p{Script=Han}{2,8}?)(?:街道办事处|街道办|办事处)$/u;
const UNKNOWN_SHORTEST = /^(\p{Script=Han}{1,10}?(?:街道|镇|乡|苏木))(.*)$/u;
const BODY =
  /(?:总工会|工会|红十字会|协会|商会|学会|基金会|文联|妇联|侨联|残联|科协|常委会|政协|集团|分局|局|委|委员会|办公室|办公厅|中心|厅|院|处|所|大队|支队|总队|联合会|公司|学校|小学|中学|幼儿园|馆|站|银行|社|管委会|管理委员会|团委|法院|部|队|办)$/;
/** 我局, 各部门, 本单位: nobody's name. */
const NOBODY = /^(?:[我本各该贵某全]|有关|相关|各级|所属)/;
/** The full name of a township's government: 某县人民政府某某街道办事处. */
const SUPERIOR = /^人民政府(?=\p{Script=Han}{2,10}?(?:街道办事处|街道|镇|乡|苏木)(?:人民政府|办事处)?$)/u;
/** The government of a division itself, or its office. */
export const GOVERNMENT = /^(?:人民)?政府(?:办公室|办公厅|办)?$|^人民$/;
const NAMED_TOWNSHIP = /(?:镇|乡|街道|苏木)$/;
const GENERIC =
  /^(?:[我本全各该某贵]|各级|乡|镇|有关|XX|基层)?(?:街道|乡镇|镇乡|乡|镇|政府|部门|机关|单位|政务|村|社区|主动|办公室)/;

function unknownTownship(rest: string): { name: string; tail: string } | null {
  const office = UNKNOWN_OFFICE.exec(rest);
  if (office && !/[镇乡]$/.test(office[1] ?? '')) return { name: `${office[1] ?? ''}街道`, tail: '办事处' };
  const longest = UNKNOWN_TOWNSHIP.exec(rest);
  if (longest && isSelf(rest.slice((longest[1] ?? '').length))) return { name: longest[1] ?? '', tail: '' };
  const shortest = UNKNOWN_SHORTEST.exec(rest);
  return shortest && (shortest[1] ?? '').length >= 3 ? { name: shortest[1] ?? '', tail: shortest[2] ?? '' } : null;
}

/**
 * Reads `segment` (a run of Chinese characters without years and stock words) as divisions, name and organ: 岚州省|汀岚县|石篆镇|人民政府.
 * Null where it names nobody. The longest township name that leaves nothing but an organ behind it wins.
 */
export function parseSubject(segment: string, gazetteer: Gazetteer): Subject | null {
  if (segment.length < 2) return null;
  const chain = readChain(segment, gazetteer, isSelf);
  const chainEnd = chain.at(-1)?.end ?? 0;
  const superior = chain.length === 0 ? null : SUPERIOR.exec(segment.slice(chainEnd));
  const at = chainEnd + (superior?.[0].length ?? 0);
  const rest = segment.slice(at);
  const subject = (kind: IssuerKind, name: string, end: number, townships: readonly NamedPlace[] = []): Subject => ({
    kind,
    name,
    chain,
    townships,
    start: 0,
    end,
    nameSpan: { start: at, end },
  });
  if (rest === '' || GOVERNMENT.test(rest)) {
    if (chain.length === 0) return null;
    const last = chain.at(-1);
    const isCounty =
      last !== undefined && (last.places.length === 0 || last.places.some(({ place }) => place.level === 'COUNTY'));
    return subject(isCounty ? 'COUNTY' : 'OTHER', rest === '' ? '' : rest, segment.length);
  }
  const known = townshipPrefix(rest, gazetteer, isSelf);
  // 经济开发区管委会 of this county, when only that of another stands in the gazetteer: a body, not a township.
  const isElsewhere =
    known !== null &&
    !NAMED_TOWNSHIP.test(known) &&
    chain.length > 0 &&
    !gazetteer.townships(known).some(({ place }) => fitsChain(place, chain));
  if (known !== null && isElsewhere) return subject('OTHER', rest, segment.length);
  if (known !== null) return subject('TOWNSHIP', known, at + known.length, gazetteer.townships(known));
  if (NOBODY.test(rest) || (GENERIC.test(rest) && (chain.length === 0 || !BODY.test(rest)))) return null;
  // 满街道办事处 where the gazetteer says 满街道, and the other way round: 某某办事处 for 某某街道.
  const unknown = unknownTownship(rest);
  if (unknown !== null) {
    const townships = gazetteer.townships(unknown.name);
    if (isSelf(unknown.tail)) {
      const length = rest.startsWith(unknown.name) ? unknown.name.length : rest.length;
      return subject('TOWNSHIP', unknown.name, at + length, townships);
    }
    if (BODY.test(rest)) return subject('OTHER', rest, segment.length);
    return null;
  }
  if (!BODY.test(rest)) return null;
  return subject(
    /管委会$|(?<!监督)管理委员会$|学校$|小学$|中学$|公司$|院$|幼儿园$/.test(rest) ? 'OTHER' : 'BUREAU',
    rest,
    segment.length,
  );
}
