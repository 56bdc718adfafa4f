import { HAN } from '../model/han.js';
import type { Span } from '../model/span.js';
import { FUTURE, REMEDY_START } from './cues.js';
import type { Draft } from './draft.js';
import { itemTitle } from './item-title.js';
import { semicolonParts } from './parts.js';
import { Pairs } from './pairs.js';
import { cellOf, problemColumns, type ProblemColumns } from './problem-table.js';
import { isMendedFault, isOverAlready, reportsDone } from './reports-done.js';
import { saysWhatWas } from './says-no-fault.js';
import { splitProblems } from './split-problems.js';
import { trimEdges, trimmedWords } from './trim.js';

/** The statements of one section, as the walk (`section-walk.ts`) decides them: divided where several stand side by side, trimmed, titled, paired. */
export class SectionDrafts {
  readonly pairs = new Pairs();
  private readonly drafts: Draft[] = [];
  private columns: ProblemColumns | null = null;

  constructor(
    private readonly text: string,
    private readonly index: number,
  ) {}

  get all(): Draft[] {
    return this.drafts;
  }

  /** A row has named the columns of problems and remedies: two cells are a row as well. */
  get inTable(): boolean {
    return this.columns !== null;
  }

  get promiseMade(): boolean {
    return this.drafts.some((d) => d.kind === 'IMPROVEMENT');
  }

  /** `listed`: a lead-in in the same sentence has said what follows. */
  problem(span: Span, enumerated: boolean, rule: string, pair: number | null, listed: boolean): void {
    // 一方面，A，B: the discourse word does what a marker does (labelling.md, rule 5).
    const whole = enumerated || /^另?一方面，[^；]*$/.test(trimmedWords(this.text, span));
    const parts = whole ? [span] : splitProblems(this.text, span, listed);
    for (const part of parts) this.add('PROBLEM', part, enumerated, rule, pair);
  }

  /** `promised`: the lead-in speaks of the future, so that nothing is done yet, whatever the words. */
  pledge(span: Span, enumerated: boolean, rule: string, pair: number | null, promised: boolean): void {
    const halves = enumerated ? [] : semicolonParts(this.text, span);
    const wordings = halves.map((half) => trimmedWords(this.text, half));
    if (wordings.length > 1 && pledgeOnTheirOwn(wordings, promised))
      for (const half of halves) this.add('IMPROVEMENT', half, false, rule, pair);
    else if (this.isDone(halves, promised))
      for (const half of halves) this.add('MEASURE', half, false, 'remedy-done', pair);
    else if (this.isDone([span], promised)) this.add('MEASURE', span, enumerated, 'remedy-done', pair);
    else this.add('IMPROVEMENT', span, enumerated, rule, pair);
  }

  /** Faults between ； of which some have been mended: these are measures, and the ones that stand are given back. Null where none has been. */
  mended(span: Span, enumerated: boolean, pair: number | null): Span[] | null {
    const faults = semicolonParts(this.text, span).flatMap((fault) => this.halfDone(fault) ?? [fault]);
    const mended = faults.filter((fault) => isMendedFault(this.words(fault)));
    for (const fault of mended) this.add('MEASURE', fault, enumerated, 'fault-mended', pair);
    return mended.length > 0 ? faults.filter((fault) => !mended.includes(fault)) : null;
  }

  /** 关于公示栏破损的问题，已修好8个，尚有3个没有完成: what has been mended, and what stands. */
  private halfDone(fault: Span): readonly Span[] | null {
    const at = this.words(fault).search(STANDS_STILL);
    if (at < 0) return null;
    const done = { start: fault.start, end: fault.start + at };
    return isMendedFault(this.words(done)) ? [done, { start: done.end + 1, end: fault.end }] : null;
  }

  private isDone(spans: readonly Span[], promised: boolean): boolean {
    const over = promised ? isOverAlready : reportsDone;
    return spans.length > 0 && spans.every((span) => over(this.words(span)));
  }

  /** A row of a table that is none of the form's: only one that sets problems and remedies side by side says anything. */
  tableRow(row: Span): void {
    const columns = problemColumns(this.words(row));
    if (columns) this.columns = columns;
    if (columns || !this.columns) return;
    const problem = cellOf(this.text, row, this.columns.problem);
    const improvement = cellOf(this.text, row, this.columns.improvement);
    const pair = problem && improvement ? this.pairs.next() : null;
    if (problem) this.add('PROBLEM', problem, true, 'table-row', pair);
    if (improvement) this.pledge(improvement, true, 'table-row', pair, false);
  }

  add(kind: Draft['kind'], span: Span, enumerated: boolean, rule: string, pair: number | null = null): void {
    const trimmed = trimEdges(this.text, span);
    if (!SAYS_SOMETHING.test(this.words(trimmed))) return;
    const { start, end } = trimmed;
    const title = enumerated ? itemTitle(this.text, trimmed) : null;
    this.drafts.push({ kind, start, end, title, section: this.index, rule, pair });
  }

  private words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

const STANDS_STILL = /，(?=(?:尚|仍|还)(?:有|剩)[^，。；]*(?:未|没有?|不))/;

/** Each half pledges, or the first one does (or the lead-in did: `promised`) and what it promises holds for the others: 明年我镇将A；对B由党政办C. */
const pledgeOnTheirOwn = (halves: readonly string[], promised: boolean): boolean =>
  halves.every(pledgesAlone) ||
  ((promised || pledgesAlone(halves[0] ?? '')) &&
    halves.every((half) => half.length >= 10 && !saysWhatWas(half.replace(STILL_WITHOUT, '').replace(HOW_MANY, ''))));

/** 每月至少发布2条: how many there are to be. */
const HOW_MANY = /(?:每|至少|不少于|不低于|不超过)[^，；]{0,12}?\d+\s?(?:条|件|次|期|篇)/g;
/** 还没有公开栏的两个村…: whom a pledge is for. */
const STILL_WITHOUT = /^(?:对|给|让)?(?:还|尚)?(?:没有?|未)[^，；]{1,14}的/;

/** One half of a pledge between ；: a remedy's beginning, or something that is to be done. */
const pledgesAlone = (words: string): boolean =>
  REMEDY_START.test(words) ||
  FUTURE.test(words) ||
  (words.length >= 10 && /要(?![求点素])|将|须|一律|^[每凡]/.test(words));

/** A statement has four characters at least, and words among them: dashes and numbers alone are none. */
const SAYS_SOMETHING = new RegExp(`^(?=[^]{4})[^]*${HAN}{2}`, 'u');
