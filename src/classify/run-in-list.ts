import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { isLeadIn, modeOf, type Mode } from './lead-in.js';

export interface RunningList {
  readonly mode: Mode;
  readonly lead: Span;
  /** Divided by ；; one part where there is none. */
  readonly parts: readonly Span[];
}

/**
 * Words behind a lead-in inside the same sentence: 回头看毛病不少：A；B；C。 and 下一步，我镇将采取以下措施：A。 The words before the colon must lead in to
 * problems or remedies (labelling.md, rules 3 and 15). Null for any other sentence: a colon behind a title leads in to nothing.
 */
export function runInList(text: string, sentence: Span): RunningList | null {
  const words = text.slice(sentence.start, sentence.end);
  const colon = words.search(/[：:]/);
  if (colon < 0 || colon > MAX_LEAD || words.slice(colon + 1).trim() === '') return null;
  const lead = words.slice(0, colon + 1);
  const mode = modeOf(lead);
  if (mode === null || !(words.includes('；') || announces(lead))) return null;
  if (!isLeadIn(lead, 'LIST')) return null;
  const parts: Span[] = [];
  let from = colon + 1;
  for (const match of matchesOf(words.slice(colon + 1), /；|$/g)) {
    const end = colon + 1 + match.index;
    if (words.slice(from, end).replace(/[。\s]/g, '').length > 0)
      parts.push({ start: sentence.start + from, end: sentence.start + end });
    from = end + match[0].length;
  }
  return { mode, lead: { start: sentence.start, end: sentence.start + colon + 1 }, parts };
}

/** Without ； the lead must say that something follows: 主要表现在： 采取以下措施： 我镇计划： 不足之处在于： */
const announces = (lead: string): boolean =>
  /(?:是|有|为|在|于|表现|体现|包括|如下|措施|工作|方面|问题|不足|差距|短板|弱项|改进|整改|将|计划|打算|任务|几点|环节|困难)[：:]$/.test(
    lead,
  );

/** A longer lead is a sentence of its own. */
const MAX_LEAD = 100;
