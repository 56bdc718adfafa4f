import { endsWithOne } from '../model/ends-with.js';
import type { Block, Item, SegmentedSection } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { closingSentence } from './closing-sentence.js';
import { admits, FUTURE } from './cues.js';
import { doneBut } from './done-but.js';
import type { Draft } from './draft.js';
import { beginsAsFault, faultOrPledge, turnToRemedy } from './fault-or-pledge.js';
import { isBareTitle, isModeHeading, isProblemTitle } from './item-title.js';
import { joinNumbered, splitByLabels, type Labelled } from './labels.js';
import { isLeadIn, modeOf, tellsOfLastYear, type Followed, type Mode } from './lead-in.js';
import { ListModes } from './list-modes.js';
import { admitsAgain, leavesProblems, opensProblems } from './opens-problems.js';
import { OutsideProblems } from './outside-problems.js';
import { semicolonParts, sentencesOf } from './parts.js';
import { isOfYear, isPromise } from './pledge-start.js';
import { announcesPlans, isPlansHeading, PlannedList } from './planned-list.js';
import { isTableRow } from './problem-table.js';
import { SectionDrafts } from './section-drafts.js';
import { runInList } from './run-in-list.js';
import { isSlogan } from './slogan.js';
import { oddsOfFault, SURE } from './weighed.js';
import { isAside } from './says-no-fault.js';
import { mixedParts, OF_SOME } from './split-mixed.js';
import { trimEdges, trimmedWords } from './trim.js';

/**
 * One section's blocks in order, with the mode that headings and lead-ins set: are we among problems, among pledges, or is each item to be asked?
 * A lead-in may open problems in a section of another name (存在的问题：一是…); they end with the first sentence that speaks of something else.
 */
export class SectionWalk {
  private readonly drafts: SectionDrafts;
  private readonly outside: OutsideProblems;
  private mode: Mode;
  private aboutProblems: boolean;
  private readonly ownProblems: boolean;
  /** The lead-in said 将, 下一步, 今后: what follows is not done yet, whatever its words. */
  private promised = false;
  private opening = true;
  private lastMixed = false;
  /** What follows tells what became of the faults of an earlier year. */
  private ofLastYear = false;

  constructor(
    private readonly text: string,
    private readonly section: SegmentedSection,
    index: number,
    private readonly nextYear: string | null,
  ) {
    const { role } = section;
    this.drafts = new SectionDrafts(text, index);
    this.outside = new OutsideProblems(text, role, nextYear, this.drafts);
    this.mode = role === 'PROBLEMS' ? 'PROBLEM' : role === 'IMPROVEMENTS' ? 'IMPROVEMENT' : 'UNKNOWN';
    this.ownProblems = role === 'PROBLEMS_IMPROVEMENTS' || role === 'PROBLEMS' || role === 'IMPROVEMENTS';
    this.aboutProblems = this.ownProblems;
    this.promised = section.heading !== null && isPlansHeading(this.words(section.heading)) && role === 'IMPROVEMENTS';
  }

  run(): Draft[] {
    this.blocks(this.section.blocks);
    return this.drafts.all;
  }

  private words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  private blocks(written: readonly Block[]): void {
    const lists = new ListModes();
    const blocks = this.aboutProblems ? joinNumbered(this.text, written) : written;
    const plans = new PlannedList();
    blocks.forEach((block, i) => {
      const next = blocks[i + 1];
      const isPlanned = plans.has(block);
      if (block.type === 'item') this.backToList(block, lists.of(block.marker, this.mode));
      if (block.type === 'item' && isPlanned) this.planned(block, next);
      else if (block.type === 'item') this.item(block, next);
      else if (block.type === 'sentence') {
        if (next?.type === 'item' && !this.aboutProblems) plans.announcedBy(this.words(block));
        this.sentence(block, next === undefined ? 'NOTHING' : next.type === 'item' ? 'LIST' : 'WORDS');
      } else this.blocks(block.children);
      this.opening = false;
    });
  }

  /** Back to the mode in which the item's list began, where remedies stand between its items. */
  private backToList({ own }: Item, began: Mode | null): void {
    if (began === null || began === 'IMPROVEMENT' || this.mode !== 'IMPROVEMENT' || !this.aboutProblems) return;
    const [first] = sentencesOf(this.text, own);
    const words = first ? trimmedWords(this.text, first) : '';
    if (admits(words) && !isPromise(words)) this.mode = began;
  }

  /** An item of a list that a promise announced, in a section of another name. */
  private planned(item: Item, next: Block | undefined): void {
    const [mode, about] = [this.mode, this.aboutProblems];
    this.aboutProblems = true;
    this.mode = 'IMPROVEMENT';
    this.promised = true;
    this.item(item, next);
    this.mode = mode;
    this.aboutProblems = about;
    this.promised = false;
  }

  private sentence(span: Span, followed: Followed): void {
    const words = this.words(span);
    if (isTableRow(words) || (this.drafts.inTable && words.includes('\t'))) return this.drafts.tableRow(span);
    if (!this.aboutProblems && !endsWithOne(words, '。！') && isProblemTitle(words)) return this.open(words);
    if (!this.aboutProblems && opensProblems(words, followed)) {
      this.aboutProblems = true;
      this.mode = 'PROBLEM';
    }
    if (this.aboutProblems && !this.ownProblems && leavesProblems(words, followed, this.mode))
      this.aboutProblems = false;
    if (this.aboutProblems) return this.amongProblems(span, words, followed);
    this.outside.sentence(span, followed, this.opening);
  }

  private amongProblems(span: Span, words: string, followed: Followed): void {
    if (isSlogan(words)) return;
    const labelled = splitByLabels(this.text, span);
    if (labelled) return this.labelled(labelled, false);
    const list = followed === 'LIST' ? null : runInList(this.text, span);
    if (list) {
      this.enter(list.mode, this.words(list.lead));
      return this.parts(list.parts);
    }
    const isOfBoth = this.section.role === 'PROBLEMS_IMPROVEMENTS';
    if (isOfBoth && this.mode === 'IMPROVEMENT' && admitsAgain(words)) this.mode = 'PROBLEM';
    const heading = !endsWithOne(words, '。！') && isModeHeading(words);
    if (heading || isLeadIn(words, followed)) this.enter(modeOf(words), words);
    else this.problemOrPledge(span, false);
  }

  /** From a title of problems or plans on. */
  private open(title: string): void {
    this.aboutProblems = true;
    this.enter(modeOf(title), title);
  }

  private enter(mode: Mode | null, words: string): void {
    if (mode === null) return;
    this.mode = mode;
    this.promised = mode === 'IMPROVEMENT' && FUTURE.test(words);
    this.ofLastYear = tellsOfLastYear(words);
  }

  /** What stands behind a lead-in in the same sentence: each part an item, or a sentence of its own where there is only one. */
  private parts(parts: readonly Span[], pair: number | null = null): void {
    for (const part of parts) this.problemOrPledge(part, parts.length > 1, pair, true);
  }

  private labelled(stretches: readonly Labelled[], enumerated: boolean): void {
    const outer = this.mode;
    const both = new Set(stretches.map((s) => s.mode)).size === 2;
    const pair = both ? this.drafts.pairs.next() : null;
    for (const stretch of stretches) {
      this.enter(stretch.mode, '');
      const own = pair ?? this.drafts.pairs.of(stretch);
      if (this.words(stretch).trim() === '') continue;
      if (enumerated) this.problemOrPledge(stretch, true, own);
      else if (stretch.ordinal !== null || (pair === null && own !== null)) this.problemOrPledge(stretch, true, own);
      else this.parts(semicolonParts(this.text, stretch), own);
    }
    if (both || (enumerated && stretches.some((s) => this.words(s).trim() !== ''))) this.mode = outer;
  }

  private item(item: Item, next: Block | undefined): void {
    if (item.children.length === 0) return this.leaf(item, next);
    const own = this.words(item.own);
    const [outer, about] = [this.mode, this.aboutProblems];
    if (item.heading || isBareTitle(own)) {
      this.aboutProblems ||= isProblemTitle(own) || announcesPlans(own);
      this.enter((this.aboutProblems ? modeOf(own) : null) ?? outer, own);
      this.opening = true;
      this.blocks(item.children);
      this.aboutProblems = about;
      if (!about) this.mode = outer;
      return;
    }
    const parts = sentencesOf(this.text, item.own);
    const [title] = parts;
    // （二）2024年打算。重点办好四件事：一是…
    if (title && isProblemTitle(this.words(title))) this.open(this.words(title));
    const lead = parts.at(-1);
    const leadsIn = lead !== undefined && isLeadIn(this.words(lead), 'LIST');
    if (leadsIn && !this.aboutProblems && opensProblems(this.words(lead), 'LIST')) this.aboutProblems = true;
    const remedies = leadsIn && modeOf(this.words(lead)) === 'IMPROVEMENT';
    this.behindMarker(leadsIn ? parts.slice(0, -1) : parts, remedies);
    if (leadsIn && this.aboutProblems) this.enter(modeOf(this.words(lead)) ?? modeOf(own) ?? outer, this.words(lead));
    this.blocks(item.children);
  }

  /** The sentences of an item that has items of the next level, without the lead-in to these; a title alone says nothing, unless `remedies` for it follow. */
  private behindMarker([first, ...more]: readonly Span[], remedies: boolean): void {
    if (!first) return;
    const isTitle = isBareTitle(this.words(first)) && !(remedies && this.aboutProblems && admits(this.words(first)));
    const from = isTitle ? more[0] : first;
    if (!from) return;
    const span = { start: from.start, end: more.at(-1)?.end ?? first.end };
    if (this.aboutProblems) this.problemOrPledge(span, true);
    else this.outside.judged(span, false, this.opening);
  }

  private leaf(item: Item, next: Block | undefined): void {
    const last =
      next?.type !== 'item' ||
      next.marker.style !== item.marker.style ||
      (next.marker.ordinal === 1 && item.marker.ordinal > 1);
    const closing = last ? closingSentence(this.text, item.own, !(this.aboutProblems && this.lastMixed)) : null;
    const own = closing ? { start: item.own.start, end: closing.start } : item.own;
    this.leafWords(item, own);
    if (last) this.lastMixed = false;
    if (!closing) return;
    const sentences = sentencesOf(this.text, closing);
    const behind = next?.type === 'item' && next.marker.style === item.marker.style ? 'LIST' : 'NOTHING';
    sentences.forEach((sentence, i) => this.sentence(sentence, i + 1 < sentences.length ? 'WORDS' : behind));
  }

  private leafWords(item: Item, own: Span): void {
    const words = this.words(own);
    if (words.trim() === '') return;
    if (this.titleOpens(own)) return;
    if (!this.aboutProblems) return this.outside.item(own, this.opening);
    const labelled = splitByLabels(this.text, own);
    if (labelled) return this.labelled(labelled, true);
    const colon = isLeadIn(words, 'WORDS') && endsWithOne(words.trim(), '：:');
    if (colon || (item.heading && isModeHeading(words))) this.enter(modeOf(words), words);
    else this.problemOrPledge(own, true);
  }

  /** （五）存在的不足。公开不及时，…: an item whose title opens problems; its sentences are told one by one. */
  private titleOpens(own: Span): boolean {
    const [title, ...rest] = sentencesOf(this.text, own);
    if (!title || rest.length === 0 || !isProblemTitle(this.words(title))) return false;
    const about = this.aboutProblems;
    this.open(this.words(title));
    rest.forEach((sentence, i) => this.sentence(sentence, i + 1 < rest.length ? 'WORDS' : 'NOTHING'));
    this.aboutProblems = about;
    return true;
  }

  /** `listed`: a lead-in in the same sentence has said what follows. */
  private problemOrPledge(span: Span, enumerated: boolean, pair: number | null = null, listed = false): void {
    const trimmed = trimEdges(this.text, span);
    const words = this.words(trimmed);
    if (words === '' || (!enumerated && isAside(words))) return;
    this.lastMixed = false;
    const turned = doneBut(this.text, trimmed);
    if (turned) {
      this.drafts.add('MEASURE', turned.done, enumerated, 'remedy-done', pair);
      return this.problemOrPledge(turned.fault, enumerated, pair);
    }
    let known: number | null = this.ownProblems ? null : 0;
    const odds = (): number => (known ??= oddsOfFault(this.text, trimmed));
    if (this.mode === 'IMPROVEMENT') {
      const pledges = isPromise(words) || odds() < SURE;
      if (
        (enumerated && this.promised) ||
        (pledges && (enumerated || !beginsAsFault(this.text, trimmed, this.nextYear)))
      )
        return this.pledge(span, enumerated, 'under-improvements', pair);
      this.mode = 'UNKNOWN';
    }
    const standing = this.drafts.mended(span, enumerated, pair);
    if (standing) return this.parts(standing, pair);
    const series = this.mode === 'UNKNOWN' ? mixedParts(this.text, trimmed, this.nextYear) : [];
    if (series.length > 0) return this.parts(series, pair);
    const { mode, ownProblems, nextYear } = this;
    const { promiseMade } = this.drafts;
    const deficient = admits(words) || OF_SOME.test(words);
    const passage = { words, enumerated, mode, ownProblems, deficient, odds, nextYear, promiseMade };
    const mixed = turnToRemedy(this.text, trimmed, passage);
    if (mixed) {
      const own = pair ?? this.drafts.pairs.next();
      this.lastMixed = true;
      // 还存在一些问题和不足，今后将…: a pledge whose problem is not named.
      if (!isLeadIn(this.words(mixed.problem), 'WORDS'))
        this.drafts.problem(mixed.problem, enumerated, 'mixed-item', own, listed);
      return this.pledge(mixed.improvement, true, 'mixed-item', own);
    }
    const verdict = faultOrPledge(passage);
    if (verdict?.kind === 'PROBLEM') return this.drafts.problem(span, enumerated, verdict.rule, pair, listed);
    if (!verdict) return this.outside.judged(span, false, this.opening);
    if (!enumerated && mode === 'PROBLEM' && verdict.rule === 'remedy-cue') this.enter('IMPROVEMENT', words);
    this.pledge(span, enumerated, verdict.rule, pair);
  }

  private pledge(span: Span, enumerated: boolean, rule: string, pair: number | null): void {
    const ofNextYear = isOfYear(trimmedWords(this.text, span), this.nextYear);
    if (this.ofLastYear && !ofNextYear && !FUTURE.test(this.words(span)))
      this.drafts.add('MEASURE', span, enumerated, 'fault-mended', pair);
    else this.drafts.pledge(span, enumerated, rule, pair, this.promised || ofNextYear);
  }
}
