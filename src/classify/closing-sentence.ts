import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { FORWARD_WORDS } from './lexicon/commitment.js';

/** Words with which a sentence starts a new thought or sums up behind a list. */
const NEW_THOUGHT =
  /^(?:(?:我们)?(?:坚信|相信|深信)|之所以|至于|同时|此外|另外|除此之外|总之|最后|与此同时|还要|今后)[，,]?|^通过(?:以上|上述|这些|一系列)(?:措施|举措|工作|努力)/;
/** With which a sentence gives the cause of all items of a list: 究其原因，…. */
const CAUSE =
  /^(?:归结起来|归根(?:到底|结底)|究其(?:原因|根源|根本)|(?:分析|剖析)(?:其|上述|以上)?(?:原因|根源)|(?:造成|产生|出现)(?:上述|以上|这些)(?:问题|不足))/;
/** Where each item tells problem and remedy, only a cause that names them all is no part of the last one. */
const OF_ALL = /^[^，]*(?:上述|以上|这些|归结|归根)/;
const APPEALS = /^(?:让|使)(?:公开|权力|政务|阳光)/;
/** 。全年主动公开政府信息103条。没有收到申请。: the year's counts behind the last deed of a list. */
const COUNTS_THE_YEAR =
  /^(?:(?:20\d\d年度?|全年|本年度?|年内|截至[^，。]{2,12})[，,]?(?:我[镇乡局]|全[镇乡]|街道)?(?:共|累计)?(?:主动)?公开(?:各类)?(?:政府)?信息(?:共|总数?)?\d|(?:没有|未)收到[^，。]{0,12}申请)/;
/** Words that turn from a list of problems or deeds to what is going to be done. */
const TURNS_FORWARD = new RegExp(
  `^(?:在)?(?:${FORWARD_WORDS})|^(?:为此|对此|针对(?:以上|上述|这些|存在))|^\\d{4}年[，,]?.{0,10}将`,
);
const SUMS_UP =
  /着力打造|努力(?:打造|开创|建设)|不断开创|为.{4,30}(?:作出|做出|提供)(?:.{0,6})(?:贡献|保障|支撑)|再上新台阶|迈上新台阶/;

/**
 * The sentence behind the last item of a list that is no part of it (labelling.md, rule 11): it begins a new thought, or it sums up behind an item
 * that was one sentence long. `forward`: a turn to the future begins a new thought, too (not in a list whose items
 * each name problem and remedy). Null where the item has no such sentence. The near miss is the second sentence of a titled item.
 */
export function closingSentence(text: string, own: Span, forward: boolean): Span | null {
  const words = text.slice(own.start, own.end);
  const ends = matchesOf(words, /[。！？]/g)
    .map((m) => m.index + 1)
    .filter((end) => words.slice(end).trim() !== '');
  for (const end of ends) {
    const rest = words.slice(end).trim();
    if (
      NEW_THOUGHT.test(rest) ||
      (CAUSE.test(rest) && (forward || OF_ALL.test(rest))) ||
      COUNTS_THE_YEAR.test(rest) ||
      (forward && TURNS_FORWARD.test(rest))
    )
      return { start: own.start + end, end: own.end };
  }
  const [only] = ends;
  const last = ends.at(-1) ?? 0;
  if (last > 24 && APPEALS.test(words.slice(last).trim())) return { start: own.start + last, end: own.end };
  if (ends.length === 1 && only !== undefined && SUMS_UP.test(words.slice(only)) && only > 12)
    return { start: own.start + only, end: own.end };
  return null;
}
