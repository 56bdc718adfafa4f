import type { Span } from '../model/span.js';
import { DEFICIENCY, REMEDY_START } from './cues.js';

/** Two spans inside `span`: what is wrong, and what is to be done about it. */
export interface Mixed {
  readonly problem: Span;
  readonly improvement: Span;
}

/** Discourse words that may stand before the remedy's first verb. */
const CONNECTIVE = /^(?:所以|因而|同时|并且|并|对于|另外|还)[，,]?/;

/**
 * Where an item turns from deficiency to remedy (labelling.md, rule 6): at the first clause that begins like a remedy and admits no deficiency,
 * behind clauses of which one does. `undecided`: nothing has said whether problems or pledges stand here; then a new sentence without any deficiency
 * in it turns as well, however it begins. Null where the item is all of one kind.
 */
export function splitMixed(text: string, span: Span, undecided: boolean): Mixed | null {
  const words = text.slice(span.start, span.end);
  let deficient = false;
  let from = 0;
  for (const match of words.matchAll(/[，。；！？,;：](?:\n)*|$/g)) {
    const clause = words.slice(from, match.index);
    const newSentence = /[。！？]/.test(words[from - 1] ?? '');
    const turnsHere =
      turns(clause, words[from - 1] ?? '') || (undecided && newSentence && !DEFICIENCY.test(words.slice(from)));
    if (from > 0 && deficient && turnsHere) {
      const end = trimEnd(words, from);
      return {
        problem: { start: span.start, end: span.start + end },
        improvement: { start: span.start + from, end: span.end },
      };
    }
    deficient ||= DEFICIENCY.test(clause);
    from = match.index + match[0].length;
  }
  return null;
}

/** Behind a sentence's end any remedy word turns; behind a comma only one that cannot carry the deficiency on (进一步… behind 需要 can). */
function turns(clause: string, before: string): boolean {
  const bare = clause.trim().replace(CONNECTIVE, '');
  if (!REMEDY_START.test(bare) || DEFICIENCY.test(bare)) return false; // 提高…的任务还很重 begins like a remedy
  if (/[。；！？：]/.test(before)) return true;
  return /^(?:为此|对此|因此|针对|下一步|下步|今后|接下来|明年|需(?:结合|要结合|通过|加强|加大|建立|组织|定期|强化)|应|拟|计划|将|要|我[们镇乡]将|由.{1,12}(?:牵头|负责)|\d{4}年.{0,6}将)/.test(
    bare,
  );
}

const trimEnd = (words: string, end: number): number => {
  let at = end;
  while (at > 0 && /[，。；！？,;：\s]/.test(words[at - 1] ?? '')) at--;
  return at;
};
