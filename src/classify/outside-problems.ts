import { endsWithOne } from '../model/ends-with.js';
import { matchesOf } from '../model/matches.js';
import type { SectionRole } from '../model/kinds.js';
import type { Span } from '../model/span.js';
import { clauseKind, publishes } from './acts.js';
import { byModel } from './clause-model.js';
import { FUTURE } from './cues.js';
import { judge } from './judge.js';
import { isLeadIn, type Followed } from './lead-in.js';
import { semicolonParts, sentencesOf } from './parts.js';
import { admitsAside, isOfOthers, mayAdmitAside, saysWhatWas } from './says-no-fault.js';
import type { SectionDrafts } from './section-drafts.js';
import { splitMixed } from './split-mixed.js';
import { trimEdges, trimmedWords } from './trim.js';
import { ADMITS, oddsOfFault } from './weighed.js';

/**
 * What a section says that is about something else than problems and pledges: measures, commitments wherever they stand (labelling.md, rule 7), and faults that are
 * admitted in passing.
 */
export class OutsideProblems {
  /** The sentence before has said that a list of what was published follows. */
  private listsContents = false;
  private readonly mayAdmit: boolean;

  constructor(
    private readonly text: string,
    private readonly role: SectionRole,
    private readonly nextYear: string | null,
    private readonly drafts: SectionDrafts,
  ) {
    this.mayAdmit = mayAdmitAside(role);
  }

  /** `opening`: the first words of a section or of a titled part, which frame what follows. */
  sentence(span: Span, followed: Followed, opening: boolean): void {
    const words = this.text.slice(span.start, span.end);
    const said = words.trim();
    this.listsContents = followed === 'LIST' && LISTS_CONTENTS.test(said);
    if (isLeadIn(words, followed) && !FUTURE.test(words)) return;
    if (endsWithOne(said, '：:') || (followed === 'WORDS' && IS_TITLE.test(said))) return;
    const halves = semicolonParts(this.text, span);
    // ； divides only where each part can stand alone (labelling.md, rule 15); a zero does, though it is no statement.
    if (this.promisesOn(halves, opening))
      for (const half of halves) this.drafts.add('IMPROVEMENT', half, false, 'future-cue');
    else if (
      halves.length > 1 &&
      halves.every((half) => this.verdict(half, false, opening) !== null || this.isZero(half))
    )
      for (const half of halves) this.judged(half, false, opening);
    else this.judged(span, false, opening);
  }

  /** An item is one statement, but for the sentences behind its first one that admit a fault (全年公开信息121条。…。但旧文件至今没有编目。): rule 6 of the guide, outside its section. */
  item(own: Span, opening: boolean): void {
    const [first, ...later] = sentencesOf(this.text, own);
    const fault = this.mayAdmit ? later.find((sentence) => this.isFault(sentence)) : undefined;
    if (!first || !fault) return this.judged(own, true, opening);
    this.judged({ start: own.start, end: fault.start }, true, opening);
    for (const sentence of later.filter(({ start }) => start >= fault.start)) this.judged(sentence, false, false);
  }

  /** By its words, or by all of them together where they read like a deed. */
  private isFault(span: Span): boolean {
    const words = trimmedWords(this.text, span);
    return admitsAside(words) || (!isOfOthers(words) && oddsOfFault(this.text, span, 'ALL') >= ADMITS);
  }

  judged(span: Span, enumerated: boolean, opening: boolean): void {
    const words = trimmedWords(this.text, span);
    if (this.mayAdmit) {
      if (!enumerated && admitsAside(words)) return this.admitted(span);
      const turn = this.turnOf(span);
      if (turn) return this.turned(span, turn, enumerated, opening);
      const answer = this.answerOf(span);
      if (answer) {
        this.admitted(answer.fault);
        return this.judged(answer.rest, false, false);
      }
    }
    const verdict = this.verdict(span, enumerated, opening);
    if (!verdict) return;
    if (verdict.kind === 'MEASURE' && !enumerated && this.mayAdmit && !isOfOthers(words)) {
      const odds = oddsOfFault(this.text, span, 'ALL');
      if (odds >= ADMITS) return this.admitted(span, byModel(odds));
    }
    if (this.listsContents && verdict.rule === 'list-of-deeds' && !publishes(words)) return;
    this.drafts.add(verdict.kind, span, enumerated, verdict.rule);
  }

  /** What stands before the turn, the fault, and what stands behind it. */
  private turned(span: Span, turn: Span, enumerated: boolean, opening: boolean): void {
    this.judged({ start: span.start, end: turn.start }, enumerated, opening);
    this.admitted(turn);
    const rest = { start: turn.end, end: span.end };
    if (this.text.slice(rest.start, rest.end).trim() !== '') this.judged(rest, enumerated, false);
  }

  /** A deficiency in a section about something else, and what stands behind it in the same sentence. */
  private admitted(span: Span, rule = 'admitted-aside'): void {
    const mixed = splitMixed(this.text, trimEdges(this.text, span), true, this.nextYear);
    const pair = mixed ? this.drafts.pairs.next() : null;
    this.drafts.problem(mixed?.problem ?? span, false, rule, pair, false);
    if (mixed) this.drafts.pledge(mixed.improvement, true, 'mixed-item', pair, false);
  }

  /** Where a sentence about something else turns to a fault: 全年发布信息七十余条，…，不过网站上同步的不到一半. */
  private turnOf(span: Span): Span | null {
    const words = this.text.slice(span.start, span.end);
    if (words.length > LONGEST_TURNING) return null;
    for (const { index } of matchesOf(words, TURNS_TO_FAULT)) {
      if (index <= MIN_BEFORE_TURN) continue;
      const length = words.slice(index).search(/[；。]/);
      const turn = { start: span.start + index, end: length < 0 ? span.end : span.start + index + length + 1 };
      const fault = splitMixed(this.text, trimEdges(this.text, turn), true, this.nextYear)?.problem ?? turn;
      if (admitsAside(trimmedWords(this.text, fault))) return turn;
    }
    return null;
  }

  /** Where a fault is followed by what has been done about it: …与人口增长不相适应，为此，年内增设了…. */
  private answerOf(span: Span): { readonly fault: Span; readonly rest: Span } | null {
    const words = this.text.slice(span.start, span.end);
    const answer = words.length > LONGEST_TURNING ? null : ANSWERED.exec(words);
    if (!answer || answer.index <= MIN_BEFORE_TURN) return null;
    const fault = { start: span.start, end: span.start + answer.index };
    const rest = { start: fault.end + answer[0].length, end: span.end };
    const said = trimmedWords(this.text, fault);
    if (!OF_THE_WORK.test(said) || this.verdict(rest, false, false)?.kind !== 'MEASURE') return null;
    return admitsAside(said) || oddsOfFault(this.text, fault, 'ALL') >= ADMITS ? { fault, rest } : null;
  }

  private verdict(span: Span, enumerated: boolean, opening: boolean): ReturnType<typeof judge> {
    return judge(trimmedWords(this.text, span), { role: this.role, enumerated, opening, nextYear: this.nextYear });
  }

  /** 明年我镇将A；B；C: what the first part promises holds for the others, unless they tell of something over. */
  private promisesOn([first, ...rest]: readonly Span[], opening: boolean): boolean {
    if (!first || rest.length === 0 || this.verdict(first, false, opening)?.kind !== 'IMPROVEMENT') return false;
    return rest.every((part) => !saysWhatWas(trimmedWords(this.text, part)) && !this.isZero(part));
  }

  private isZero(span: Span): boolean {
    return clauseKind(trimmedWords(this.text, span), false) === 'ZERO';
  }
}

/** Words that turn from what was done to what is wrong, inside a sentence. */
const TURNS_TO_FAULT = /(?<=[，；])(?=(?:不过|只是|唯独|可惜|遗憾的是|美中不足的是|不足的是|但(?:是)?))/g;
const MIN_BEFORE_TURN = 8;
const ANSWERED = /[，；。](?:为此|对此)，/;
/** The near miss tells of the public: 老年人不会使用智能手机，为此，印制了纸质版办事指南. */
const OF_THE_WORK = /公开(?!栏)|信息|更新|栏目|答复|解读/;
/** Longer passages are looked at sentence by sentence, if at all. */
const LONGEST_TURNING = 600;

/** 主动公开，内容丰富: a line without a full stop, of two short halves, above the text that it heads. */
const IS_TITLE = /^[^，。；：、\d]{2,10}[，,][^，。；：、\d]{2,8}$/;

/** 公开的内容主要有：, 主动公开以下信息：: what the items name was published, and no deed of its own. The near miss: 主要做了以下工作：. */
const LISTS_CONTENTS =
  /(?:内容|范围|信息|事项|类别|重点)[^，。]{0,6}(?:有|包括|涉及|为|是|如下|包含|分)(?:以下|下列)?[^，。]{0,8}[：:]?$|(?:公开|发布|公布)了?(?:以下|下列)[^，。]{0,10}(?:内容|信息|事项)[：:]?$/;
