import type { Span } from '../model/span.js';
import { byModel } from './clause-model.js';
import { admits } from './cues.js';
import type { Mode } from './lead-in.js';
import { fellShort, isOfYear, isPromise, promisesByDeadline, startsAsPledge } from './pledge-start.js';
import { reportsDone } from './reports-done.js';
import { saysNoFault, saysWhatWas } from './says-no-fault.js';
import { splitAtPlan } from './split-at-plan.js';
import { splitMixed, type Mixed } from './split-mixed.js';
import { LIKELY, oddsOfFault, SURE, turnByOdds } from './weighed.js';

/** One passage among problems and pledges, and what is known of it and of the place. */
export interface Passage {
  readonly words: string;
  readonly enumerated: boolean;
  /** What headings and lead-ins have said. */
  readonly mode: Mode;
  /** The section's heading names problems or pledges. */
  readonly ownProblems: boolean;
  /** A word of the lexicon admits a deficiency. */
  readonly deficient: boolean;
  /** Log-odds of a fault by all its words (`weighed.ts`); most passages are told without it. */
  readonly odds: () => number;
  /** The year after the covered one, as written. */
  readonly nextYear: string | null;
  /** The section has promised something already. */
  readonly promiseMade: boolean;
}

export interface Verdict {
  readonly kind: 'PROBLEM' | 'IMPROVEMENT';
  /** The rule that decided. */
  readonly rule: string;
}

/**
 * Fault or pledge: the mode of the list or the words of the lexicon decide, and where they contradict the clause model's firm opinion, or know nothing, the model. Null where neither
 * can be told: then the passage is read as in any other section.
 */
export function faultOrPledge(passage: Passage): Verdict | null {
  const { words, enumerated, mode, deficient, nextYear, promiseMade } = passage;
  const ofNextYear = plansNextYear(words, nextYear);
  const promises = isPromise(words) || ofNextYear;
  if (mode === 'PROBLEM' && enumerated && deficient) return { kind: 'PROBLEM', rule: 'under-problems' };
  if (fellShort(words)) return { kind: 'PROBLEM', rule: 'deficiency-cue' };
  const beginsAsPledge = startsAsPledge(words) || promisesByDeadline(words) || ofNextYear;
  if (deficient && !beginsAsPledge && ((!promises && NAMES_FAULTS.test(words)) || passage.odds() > -SURE))
    return { kind: 'PROBLEM', rule: 'deficiency-cue' };
  const pledges = promises && passage.odds() < SURE;
  if (mode === 'PROBLEM' && !pledges && !answersFault(words)) return { kind: 'PROBLEM', rule: 'under-problems' };
  if (mode === 'UNKNOWN' && !pledges) {
    const odds = passage.odds();
    if (odds > LIKELY && !saysNoFault(words)) return { kind: 'PROBLEM', rule: byModel(odds) };
    if (Math.abs(odds) <= LIKELY && isBeforePledges(passage)) return { kind: 'PROBLEM', rule: 'before-pledges' };
  }
  if (pledges) return { kind: 'IMPROVEMENT', rule: 'remedy-cue' };
  if (enumerated || promiseMade) return { kind: 'IMPROVEMENT', rule: 'item-without-deficiency' };
  return passage.odds() <= -SURE && !saysWhatWas(words) && !saysNoFault(words)
    ? { kind: 'IMPROVEMENT', rule: byModel(passage.odds()) }
    : null;
}

/** 还存在A、B等问题: says itself what it tells. */
const NAMES_FAULTS = /存在|问题|不足/;

/** 2023年，镇里统一保管账号. The near miss: 2023年仍存在更新不及时的问题, in a report of 2022 that was late. */
const plansNextYear = (words: string, nextYear: string | null): boolean =>
  isOfYear(words, nextYear) && !admits(/^[^，。；]*/.exec(words)?.[0] ?? '');

/** Under a heading of problems and remedies: a sentence that neither promises nor reports, before anything was promised, tells a problem in words of its own. */
const isBeforePledges = ({ words, enumerated, ownProblems, promiseMade }: Passage): boolean =>
  ownProblems && !promiseMade && (enumerated || !saysNoFault(words));

/** 街道为此专门派人上门道了歉: what has been done about the fault before it. */
const answersFault = (words: string): boolean =>
  /^(?:[^，。]{0,8}(?:为此|对此|因此)(?!前)|对(?:上述|以上|这些)[^，。]{0,8}，)/.test(words) && reportsDone(words);

/** Where a passage turns from a fault to its remedy; null where it does not, or where the remedy would be a fault by all its words. */
export function turnToRemedy(
  text: string,
  span: Span,
  { words, mode, ownProblems, deficient, nextYear }: Passage,
): Mixed | null {
  if (plansNextYear(words, nextYear) || !(deficient || ownProblems)) return null;
  const turn = deficient
    ? splitMixed(text, span, mode === 'UNKNOWN', nextYear)
    : (splitAtPlan(text, span, nextYear, mode === 'PROBLEM') ?? turnByOdds(text, span));
  if (!turn || CONDITION.test(text.slice(turn.problem.start, turn.problem.end))) return null;
  return oddsOfFault(text, turn.improvement) < SURE ? turn : null;
}

/** Among pledges, and yet a fault with its remedy: 公示栏玻璃破了大半年没人过问，明年将…. The near miss names what the pledge is for: 更新不够及时的栏目，要…. */
export function beginsAsFault(text: string, span: Span, nextYear: string | null): boolean {
  const turn = splitMixed(text, span, true, nextYear);
  if (!turn) return false;
  const fault = text.slice(turn.problem.start, turn.problem.end);
  return (
    admits(fault) && !/的[^，。；]{1,6}$/.test(fault) && !isPromise(fault) && oddsOfFault(text, turn.problem) >= SURE
  );
}

/** 只要县里经费允许，争取…: on what the plan depends. The near miss goes on: 待办的事多，…，下一步…. */
const CONDITION =
  /^(?:只要|如果|倘若|若是|一旦|待)[^，。；]*(?:允许|许可|到位|开通|建成|下[来达拨]|批准|批下来|成熟|具备|同意|[以之]?后)$/;
