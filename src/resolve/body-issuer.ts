import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import type { Compact } from './compact.js';
import { evidenceOf } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import type { Mention } from './mentions.js';
import { lineSpans, nameIn, type Named } from './named.js';
import { YEAR } from './numerals.js';
import { parseSubject } from './subject.js';

/** What makes a mention speak of the issuer, and how much it weighs. Weights order the cues; they are no probabilities. */
const REPORT_OF = new RegExp(
  `^(?:人民政府|政府|街道办事处|办事处|街道办)?(?:关于)?(?:${YEAR}年?度?)?(?:(?:人民)?政府|政务)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:的)?(?:报告|年报|情况|总结|工作)`,
);
const SPEAKS = /^(?:人民政府|政府|街道办事处|办事处|街道办)(?:根据|按照|依据|依照|编制|现将|现就|现公布|严格按照)/;
/** The agent of a sentence (2020年，某镇严格按照…), told by what stands on both sides: other townships are partners, places or examples, never the agent. */
const SENTENCE_HEAD = new RegExp(
  `(?:^|[。！\\n])(?:${YEAR}年(?:度|以来|来)?[,，、]?|(?:一年来|过去的?一年|今年以来|近年来|本年度|下一?步|今后|明年|(?:截至|截止)(?:${YEAR}年)?(?:底|末|年底|年末|\\d{1,2}月底?|\\d{1,2}月\\d{1,2}日)?)[,，])?$`,
);
const AGENT =
  /^(?:人民政府|党委、?(?:人民)?政府|党委|政府|党工委、?办事处|党工委|街道办事处|办事处)?(?:将(?:[每于按从以由再在把对]|一如既往|一以贯之|虚心|努力|自觉|主动|进一步|继续|不断|认真|严格|着力|切实|坚持|通过|结合|重点|全面|积极|加强|加大|建立|完善)|在(?:县|市|区|旗|州|省)?(?:人民)?政府(?:门户)?(?:网站|网)|严格|认真|高度|(?:建立|制定|印发|组织|召开|成立|完善|健全|设立)(?!的)|坚持|紧紧|紧扣|始终|按照|根据|深入|积极|全面|不断|切实|持续|共|累计|全年|主动公开|继续|进一步|充分|围绕|以|通过|结合|把(?:政府|政务|信息)|(?:20\d\d年度?)?(?:没有|未)(?:收到|发生|出现|收取)|的(?:政府信息|政务|信息)公开工作)(?!村)/;
const INTRODUCED = /(?:现将|现公布|现发布|现向社会公布|兹将)$/;
/** 本报告由某镇人民政府编制; 由某镇承办 says nothing of the report. */
const COMPILED =
  /^(?:人民政府|政府|街道办事处|办事处)?(?:党政(?:综合)?办(?:公室)?)?(?:根据[^。\n]{0,40})?(?:编制|编写|撰写|负责解释)/;
const LABELLED = /(?:来源|发布机构|发布单位|公开单位|责任单位|编制单位|编制机关|主办单位|作者|信息来源)[:：]?$/;
const CONTACT = /(?:联系|地址|电话|邮编|咨询)[^\n。]{0,24}$/;
const ASK = /^[^。\n]{0,14}联系/;
const ORGAN = /^(?:党委|人民政府|政府|党工委|办事处|党政)/;

export interface Cue {
  readonly weight: number;
  readonly mention: Mention;
}

/** Does this mention stand where only the issuer stands? 0 for a plain mention; 4 and more names the issuer. */
export function cueWeight(text: string, mention: Mention, chainStart: number): number {
  const before = text.slice(Math.max(0, chainStart - 30), chainStart);
  const after = text.slice(mention.end, mention.end + 40);
  let weight = ORGAN.test(after) ? 1 : 0;
  if (REPORT_OF.test(after) || SPEAKS.test(after)) weight = 5;
  else if (LABELLED.test(before)) weight = 5;
  else if (AGENT.test(after) && SENTENCE_HEAD.test(before)) weight = 4;
  else if (CONTACT.test(before) || (/请与$/.test(before) && ASK.test(after))) weight = 4;
  if (INTRODUCED.test(before) || (before.endsWith('由') && COMPILED.test(after))) weight = Math.max(4, weight + 1);
  return weight;
}

/** 我镇, 本乡, 我街道: the suffix that the writer uses of his own township. */
function ownSuffix(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, suffix = ''] of matchesOf(text, /[我本](镇|乡|街道|苏木)(?!镇|街道)/g))
    counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Lines at the head and the foot that hold nothing but a name: the letterhead, a title the segmenter did not take for one, the sign-off. */
function nameLine(view: Compact, gazetteer: Gazetteer): Named | null {
  const lines = lineSpans(view.text);
  const rim: Span[] = [...lines.slice(0, 6), ...lines.slice(-8).reverse()];
  let body: Named | null = null;
  for (const line of rim) {
    if (line.end - line.start > 60) continue;
    const named = nameIn(view, line, gazetteer, true);
    if (named === null || (named.subject.kind === 'COUNTY' && named.subject.name === '')) continue;
    if (named.subject.kind === 'TOWNSHIP') return named;
    body ??= named;
  }
  return body;
}

/** The issuer where the title names none: by sign-off, introduction, contact line, and the name that stands beside 我镇. Null where nothing tells. */
export function issuerInBody(
  view: Compact,
  mentions: readonly Mention[],
  chainStart: (mention: Mention) => number,
  gazetteer: Gazetteer,
): Named | null {
  const alone = nameLine(view, gazetteer);
  if (alone?.subject.kind === 'TOWNSHIP') return alone;
  const own = ownSuffix(view.text);
  const scores = new Map<string, { score: number; best: Cue }>();
  for (const mention of mentions) {
    const weight = cueWeight(view.text, mention, chainStart(mention));
    const held = scores.get(mention.name);
    const score = (held?.score ?? (own !== null && mention.name.endsWith(own) ? 1.5 : 0)) + Math.max(weight, 0.5);
    const best = held !== undefined && held.best.weight >= weight ? held.best : { weight, mention };
    scores.set(mention.name, { score, best });
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  const isClear = first !== undefined && first.score >= 2 && (second === undefined || first.score > second.score);
  if (!isClear || (alone !== null && first.best.weight < 4)) return alone;
  const { mention } = first.best;
  const span = { start: chainStart(mention), end: mention.end };
  const subject = parseSubject(view.text.slice(span.start, span.end), gazetteer);
  return subject === null ? alone : { subject, evidence: evidenceOf(view, span) };
}
