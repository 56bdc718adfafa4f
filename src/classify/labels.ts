import { codeSet, hasOneOf } from '../model/code-set.js';
import type { Block } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';

/** A stretch behind a label: what it is by the label's own words. */
export interface Labelled extends Span {
  readonly mode: 'PROBLEM' | 'IMPROVEMENT';
  /** 问题二： → 2; null for a label without a number. */
  readonly ordinal: string | null;
}

const QUALIFIER =
  '存在的?|主要|当前|目前|现阶段|本年度?|工作中?|我[镇乡局]|突出|具体|下一?步|今后|针对性|相应|相关|有关|对应|的|上述|这些|几个|一些|及|和|与|、';
const PROBLEM_NOUN = '问题|不足(?:之处)?|困难|短板|薄弱环节|差距|表现';
const REMEDY_NOUN = '改进|整改|解决|应对|措施|办法|对策|举措|打算|计划|思路|努力方向|方向|建议|意见|安排|方案|设想';
const TAIL = '(?:情况|方面|如下|有|是|为|包括|主要|在于)?';
/**
 * 存在的主要问题： 改进措施： 问题一： 整改方向： 问题方面，: words that only name what follows. The near misses name a thing of their own
 * (改进解读方式：…), which makes them a title.
 */
const LABEL = new RegExp(
  `(?<=^|[。；！，\\n]|[。；！，]\\s)(?:\\d{1,2}[.、])?(?:${QUALIFIER}){0,5}(?:(${PROBLEM_NOUN})|${REMEDY_NOUN})(?:(?:${QUALIFIER}){0,2}(?:${PROBLEM_NOUN}|${REMEDY_NOUN})){0,2}${TAIL}([一二三四五六七八九十]{1,2}|\\d{1,2})?(?:[：:]|(?<=方面)，)`,
  'g',
);

/** What ends a label, but for 问题方面，. */
const COLONS = codeSet('：:');

/**
 * The stretches of a sentence or item that labels divide (问题：…。改进：…。); null where it does not begin with one. Words before the second label
 * belong to the first.
 */
export function splitByLabels(text: string, span: Span): Labelled[] | null {
  const words = text.slice(span.start, span.end);
  if (!hasOneOf(words, COLONS) && !words.includes('方面，')) return null;
  const found = matchesOf(words, LABEL);
  const [first] = found;
  if (!first || words.slice(0, first.index).trim() !== '') return null;
  return found.map((match, i): Labelled => ({
    start: span.start + match.index + match[0].length,
    end: span.start + (found[i + 1]?.index ?? words.length),
    mode: match[1] === undefined ? 'IMPROVEMENT' : lastNoun(match[0]),
    ordinal: match[2] ?? null,
  }));
}

/** 问题改进措施： is about remedies, 存在的问题： about problems. */
const lastNoun = (label: string): 'PROBLEM' | 'IMPROVEMENT' =>
  /(?:改进|整改|解决|措施|办法|对策|举措|打算|计划|思路|方向|建议|安排|方案|设想)/.test(label)
    ? 'IMPROVEMENT'
    : 'PROBLEM';

/**
 * 问题一：重发布、轻解读。转发上级政策多，…: a numbered label (and the remedy's label behind it) holds its whole paragraph, as a list marker does. Sentences behind
 * it in the same paragraph are joined to it.
 */
export function joinNumbered(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let numbered = false;
  let open = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    const words = block.type === 'sentence' ? text.slice(block.start, block.end) : '';
    const labels = block.type === 'sentence' && /^[^。]{0,14}[：:]/.test(words) ? splitByLabels(text, block) : null;
    if (labels) {
      open = labels.some((l) => l.ordinal !== null) || (numbered && labels.every((l) => l.mode === 'IMPROVEMENT'));
      numbered = open;
    } else if (open && block.type === 'sentence' && last?.type === 'sentence' && onOneLine(text, last, block)) {
      joined[joined.length - 1] = { ...last, end: block.end };
      continue;
    } else open = false;
    joined.push(block);
  }
  return joined;
}

const onOneLine = (text: string, first: Span, second: Span): boolean =>
  !text.slice(first.end, second.start).includes('\n');
