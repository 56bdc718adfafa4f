import { flatMapped } from '../model/flat-mapped.js';
import { maskRule, type MaskRule } from './mask-rules.js';

/**
 * The issuer's name in every form: as given (full, short, former), with 人民政府, 办事处 or 党委 behind it, and as the issuer speaks of
 * itself (我镇, 本乡, 全街道, 镇政府). A township that became a town keeps its stem, so the stem is masked with either type (柳堰乡, 柳堰镇).
 */

/** Types that a township bears, longest first: always masked in 我…, 本…, 全…. */
const TOWNSHIP_TYPES = ['乡镇', '民族乡', '街道', '苏木', '乡', '镇'] as const;
/** Types that other issuers bear, masked only in their reports, each with the words in which it would be torn off (局面, 区域, 场所). */
const OTHER_TYPES: readonly (readonly [type: string, pattern: string])[] = [
  ['管理委员会', '管理委员会'],
  ['管委会', '管委会'],
  ['委员会', '委员会'],
  ['开发区', '开发区'],
  ['局', '局(?![部面限势])'],
  ['县', '县'],
  ['区', '区(?![域别分])'],
  ['市', '市(?![场民])'],
  ['旗', '旗(?![帜下])'],
  ['场', '场(?![所地合景次])'],
];

/**
 * 政府 that belongs to the word behind it: 我镇政府信息公开工作 is 我镇 + 政府信息公开工作, 镇政府网站 is 镇 + 政府网站.
 */
const BOUND =
  '政府(?:信息|网|门户|采购|数据|公报|职能|部门|服务|文件|规章|决策|债务|预算|决算|公信|行为|购买|热线|投资|性|系统)';
const GOVERNMENT = `(?:人民政府|(?!${BOUND})政府)`;
/** 办 short for 办事处, not the verb. */
const OFFICE = '办(?![事公法理实证好成结])';
const NOT_OTHERS = '(?<![乡镇各城集村县市区老])';
/** What may follow the name and belongs to it. 党委书记 is a person and stays. */
const BODY = `(?:${GOVERNMENT}|党工?委(?!书记|副书记|委员|会)(?:[、和]?[乡镇]?${GOVERNMENT})?|办事处|${OFFICE})?`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The name without 人民政府 and the like: 锦川县云坪镇人民政府 → 锦川县云坪镇. */
const withoutBody = (name: string): string =>
  name.replace(/\s+/gu, '').replace(/(?:人民政府)?(?:办事处|办公室)?$|政府$|党工?委$/u, '') || name;

/** Own words of one name: the stem before its type, and the stem without the county or city in front. */
function stemsOf(name: string): string[] {
  const bare = withoutBody(name);
  const type = TOWNSHIP_TYPES.find((t) => bare.endsWith(t) && bare.length > t.length);
  if (type === undefined) return [];
  const stem = bare.slice(0, -type.length);
  const local = /^.{2,}?[省市县区旗州](?=.{2,}$)/u.exec(stem);
  const stems = [stem];
  for (let rest = stem, cut = local; cut !== null; cut = /^.{2,}?[省市县区旗州](?=.{2,}$)/u.exec(rest)) {
    rest = rest.slice(cut[0].length);
    stems.push(rest);
  }
  return stems;
}

/** Patterns for one issuer, most specific first. An empty list of names still masks 我镇, 全乡, 镇政府. */
export function issuerRules(names: readonly string[]): MaskRule[] {
  const clean = names.map((n) => n.replace(/\s+/gu, '')).filter((n) => n.length >= 2);
  const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
  const written = [...new Set(flatMapped(clean, (n) => [n, withoutBody(n)]))]
    .filter((n) => n.length >= 2)
    .sort(longestFirst);
  const stems = [...new Set(flatMapped(clean, stemsOf))].filter((s) => s.length >= 1).sort(longestFirst);
  const own = OTHER_TYPES.filter(([type]) => clean.some((n) => withoutBody(n).endsWith(type)));
  const self = [...TOWNSHIP_TYPES, ...own.map(([, pattern]) => pattern)];
  // 全局 is "overall", never "the whole bureau"; 全乡村 and 全乡镇 are no issuer
  const whole = flatMapped(self, (t) =>
    t.startsWith('局') || t === '乡镇' ? [] : [t === '乡' ? '乡(?![村镇土])' : t],
  );
  const rules: string[] = [];
  if (stems.length > 0) {
    rules.push(`(?:${stems.map(escape).join('|')})(?:民族乡|街道|苏木|乡(?!镇)|镇)${BODY}`);
  }
  if (written.length > 0) rules.push(`(?:${written.map(escape).join('|')})${BODY}`);
  rules.push(
    // 自我镇定; 我办事, 我办理
    `(?<![自忘])我(?:${self.join('|')}|单位|机关|办事处|${OFFICE})${BODY}`,
    // 基本镇村全覆盖; 本办法; 本机关不掌握 is a label of the form
    `(?<![基成资根样文版课原])本(?:${self.join('|')}|办事处|机关(?!不掌握))${BODY}`,
    // 健全镇村两级, 安全乡村
    `(?<![健安完齐周保])全(?:${whole.join('|')})${BODY}`,
    // 各乡镇政府, 城镇党委: not one's own
    `${NOT_OTHERS}[乡镇]党工?委[、和]?[乡镇]?${GOVERNMENT}`,
    `${NOT_OTHERS}[乡镇](?:${GOVERNMENT}|党委(?!书记|副书记|委员|会)|(?=${BOUND}|党政))`,
    `(?<!各)街道(?:办事处|${OFFICE}|党工委)`,
  );
  const called = [...stems, ...written];
  const initials = called.map((name) => name.charAt(0)).join('');
  const seconds = [...called.map((name) => name.charAt(1)), ...self.map((type) => type.charAt(0))].join('');
  return [maskRule(rules.join('|'), `我本全乡镇街${initials}`, `单机办党人政道${seconds}`)];
}
