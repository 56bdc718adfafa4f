import { matchesOf } from '../model/matches.js';
import type { Span } from '../model/span.js';
import { admits } from './cues.js';
import { isPromise } from './pledge-start.js';
import { isMendedFault, reportsDone } from './reports-done.js';
import { LIKELY, MIN_FAULT, oddsOfFault } from './weighed.js';

/** What has been done about a fault, and what is wrong all the same. */
export interface DoneBut {
  readonly done: Span;
  readonly fault: Span;
}

const BUT = /，(?=(?:但是?|不过|然而|可是)(?!也?(?:要|应|必须|同时)))/g;

/**
 * A sentence among problems that reports a deed and turns to a fault (对这一点，乡里已补发了合同的主要条款，但补救毕竟晚了一步): a measure and a problem. Null where nothing is done before the turn, or
 * nothing is wrong behind it; the near miss grants something and means the fault (各村都设立了公开栏，但更新不及时).
 */
export function doneBut(text: string, span: Span): DoneBut | null {
  const words = text.slice(span.start, span.end);
  if (words.length > LONGEST) return null;
  for (const { index } of matchesOf(words, BUT)) {
    const [done, fault] = [words.slice(0, index), words.slice(index + 1)];
    if (fault.length < MIN_FAULT || isPromise(fault) || !isAnswered(done)) continue;
    const told = { start: span.start + index + 1, end: span.end };
    if (admits(fault) || oddsOfFault(text, told) >= LIKELY)
      return { done: { start: span.start, end: span.start + index }, fault: told };
  }
  return null;
}

/** A fault of an earlier year that has been mended, or an answer to what was said before. Any other deed before 但 is granted, and belongs to the fault. */
const isAnswered = (done: string): boolean =>
  isMendedFault(done) || MENDED_WHOLE.test(done) || (ANSWERS_IT.test(done) && reportsDone(done));
const ANSWERS_IT = /^(?:对(?:于)?(?:这|此|上述|以上|该)|针对(?:这|此|上述|以上|该)|为此)/;
/** 去年指出的公开栏陈旧问题已整改完成. */
const MENDED_WHOLE =
  /^(?:去年|上一?年度?|\d{4}年度?)[^，。；]{2,40}(?:问题|不足|毛病)(?:均|都)?已[^，。；]{0,8}(?:整改|解决|纠正|改正)(?:完成|到位|完毕)?$/;
/** Longer passages are no sentence of this kind. */
const LONGEST = 400;
