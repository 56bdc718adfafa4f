import type { Span } from '../model/span.js';

const MAX_TITLE = 24;

/** The short title in front of an item's sentences (labelling.md, rule 1): its first sentence, or what stands before its first colon; null where the item is one sentence. */
export function itemTitle(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const match = /^[^。！？；：\n]{2,}(?=[。：])/.exec(words);
  if (!match || match[0].length > MAX_TITLE || match[0].length + 2 >= words.length) return null;
  if ((match[0].match(/，/g)?.length ?? 0) > 1 || /[“《（][^”》）]*$/.test(match[0])) return null;
  return { start: span.start, end: span.start + match[0].length };
}

/** A title and nothing more: one or two clauses, short, whatever its punctuation. Three clauses are a sentence (seeds: rule 11 of the guide). */
export const isBareTitle = (words: string): boolean => {
  const bare = words.trim().replace(/[。：；:]$/, '');
  return bare.length <= MAX_TITLE && !/[。；：]/.test(bare) && (bare.match(/，/g)?.length ?? 0) <= 1;
};

/** （二）存在的问题, 下一步工作打算: a title that opens problems or pledges in a section of another name. */
export const isProblemTitle = (words: string): boolean =>
  /^(?:(?:\d{4}年度?|当前|目前|工作中)?(?:还)?存在的?|主要(?:存在的?)?(?:问题|不足)|问题|不足|困难|下一?步|今后|(?:改进|整改)(?!方式|形式|作风|服务)|努力方向|工作打算|\d{4}年度?(?:的)?(?:重点)?(?:工作|打算|计划|安排|思路)|明年|下一?年度?|来年)[^，。：]{0,14}$/.test(
    words.trim().replace(/[。：:]$/, ''),
  ) && /问题|不足|困难|差距|短板|打算|改进|整改|措施|方向|计划|安排|思路|工作$/.test(words);

/** （一）存在问题 and （二）改进措施 without anything below: a heading all the same. */
export const isModeHeading = (words: string): boolean =>
  /^(?:当前|目前)?(?:工作中)?(?:还)?(?:存在的?|主要|下一?步|今后的?|具体)*(?:问题|不足|困难|改进|整改|工作)?(?:措施|举措|情况|打算|方向|思路|计划|和不足|及不足)?$/.test(
    words.trim().replace(/[。：:]$/, ''),
  );
