import type { Block, Item, Segmented, SegmentedSection } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { DEFICIENCY, FUTURE, REMEDY_START } from './cues.js';
import type { Draft } from './draft.js';
import { itemTitle } from './item-title.js';
import { judge } from './judge.js';
import { isLeadIn, modeOf, type Mode } from './lead-in.js';
import { splitMixed } from './split-mixed.js';
import { cellOf, problemColumns, type ProblemColumns } from './problem-table.js';
import { splitProblems } from './split-problems.js';
import { closingSentence } from './closing-sentence.js';
import { listBehindColon } from './list-behind-colon.js';
import { trimEdges } from './trim.js';

/**
 * Statements of the report (labelling.md): the section decides first, the wording second. The walk goes through each section's blocks in order
 * and carries the mode that headings and lead-ins set: are we among problems, among pledges, or is each item to be asked?
 */
export function findStatements(text: string, segmented: Segmented): Draft[] {
  const drafts: Draft[] = [];
  segmented.sections.forEach((section, index) => {
    if (!section.stub) drafts.push(...new SectionWalk(text, section, index).run());
  });
  return withoutOverlaps(drafts);
}

const isAboutProblems = (section: SegmentedSection): boolean =>
  section.role === 'PROBLEMS_IMPROVEMENTS' || section.role === 'PROBLEMS' || section.role === 'IMPROVEMENTS';

class SectionWalk {
  private readonly drafts: Draft[] = [];
  private mode: Mode;
  /** Among problems and pledges; a heading or lead-in inside another section may open such a part, too. */
  private readonly aboutProblems: boolean;
  private pairs = 0;
  private columns: ProblemColumns | null = null;

  constructor(
    private readonly text: string,
    private readonly section: SegmentedSection,
    private readonly index: number,
  ) {
    this.mode = section.role === 'PROBLEMS' ? 'PROBLEM' : section.role === 'IMPROVEMENTS' ? 'IMPROVEMENT' : 'UNKNOWN';
    this.aboutProblems = isAboutProblems(section);
  }

  run(): Draft[] {
    this.blocks(this.section.blocks);
    return this.drafts;
  }

  private words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  private blocks(blocks: readonly Block[]): void {
    blocks.forEach((block, i) => {
      if (block.type === 'item') this.item(block, blocks[i + 1]);
      else if (block.type === 'sentence') this.sentence(block, blocks[i + 1]?.type === 'item');
      else this.blocks(block.children);
    });
  }

  private sentence(span: Span, beforeList: boolean): void {
    const words = this.words(span);
    if (words.includes('|')) return this.tableRow(span, words);
    const list = beforeList || !this.aboutProblems ? null : listBehindColon(this.text, span);
    if (list) {
      this.mode = modeOf(this.words(list.lead)) ?? this.mode;
      for (const part of list.parts) this.problemOrPledge(part, true);
      return;
    }
    if (this.aboutProblems || this.opensProblems(words, beforeList)) {
      if (isLeadIn(words, beforeList)) this.mode = modeOf(words) ?? this.mode;
      else this.problemOrPledge(span, false);
      return;
    }
    if (isLeadIn(words, beforeList) && !FUTURE.test(words)) return;
    if (/[：:]$/.test(words.trim())) return;
    const halves = semicolonParts(this.text, span);
    // ； divides only where each part can stand alone (labelling.md, rule 15).
    if (halves.length > 1 && halves.every((half) => judge(this.words(half), this.section.role, false) !== null))
      for (const half of halves) this.judged(half, null);
    else this.judged(span, null);
  }

  /** A row of a table that is none of the form's: only one that sets problems and remedies side by side says anything. */
  private tableRow(row: Span, words: string): void {
    const columns = problemColumns(words);
    if (columns) this.columns = columns;
    else if (this.columns) {
      const problem = cellOf(this.text, row, this.columns.problem);
      const improvement = cellOf(this.text, row, this.columns.improvement);
      const pair = problem && improvement ? this.pairs++ : null;
      if (problem) this.problem(problem, true, 'table-row', pair);
      if (improvement) this.pledge(improvement, true, 'table-row', pair);
    }
  }

  /** 存在的问题：一是… in a section of another name; only where a list follows or the words say 存在的问题 outright. */
  private opensProblems(words: string, beforeList: boolean): boolean {
    return beforeList && modeOf(words) === 'PROBLEM' && /存在|不足之处/.test(words) && isLeadIn(words, beforeList);
  }

  private item(item: Item, next: Block | undefined): void {
    if (item.children.length === 0) return this.leaf(item, next);
    const own = this.words(item.own);
    const outer = this.mode;
    if (item.heading || isBareTitle(own)) {
      this.mode = (this.aboutProblems ? modeOf(own) : null) ?? outer;
      this.blocks(item.children);
      return;
    }
    const parts = sentencesOf(this.text, item.own);
    const lead = parts.at(-1);
    const leadsIn = lead !== undefined && isLeadIn(this.words(lead), true);
    if (leadsIn && this.aboutProblems) this.mode = modeOf(this.words(lead)) ?? modeOf(own) ?? outer;
    const rest = leadsIn ? parts.slice(0, -1) : parts;
    const title = rest[0];
    const onlyTitle = rest.length === 1 && title !== undefined && isBareTitle(this.words(title));
    if (rest.length > 0 && !onlyTitle && title) {
      const body = rest.length > 1 && isBareTitle(this.words(title)) ? rest[1] : title;
      const span = { start: (body ?? title).start, end: rest.at(-1)?.end ?? title.end };
      if (this.aboutProblems) this.problemOrPledge(span, true);
      else this.judged(span, null);
    }
    this.blocks(item.children);
  }

  private leaf(item: Item, next: Block | undefined): void {
    const last = next?.type !== 'item' || next.marker.style !== item.marker.style;
    const closing = last ? closingSentence(this.text, item.own) : null;
    const own = closing ? { start: item.own.start, end: closing.start } : item.own;
    const words = this.words(own);
    if (words.trim() === '') return;
    if (this.aboutProblems) {
      const colon = isLeadIn(words, false) && /[：:]$/.test(words.trim());
      if (colon || (item.heading && isModeHeading(words))) this.mode = modeOf(words) ?? this.mode;
      else this.problemOrPledge(own, true);
      if (closing) this.problemOrPledge(closing, false);
      return;
    }
    this.judged(own, itemTitle(this.text, own), true);
    if (closing) this.judged(closing, null);
  }

  private judged(span: Span, title: Span | null, enumerated = false): void {
    const verdict = judge(this.words(trimEdges(this.text, span)), this.section.role, enumerated);
    if (verdict) this.add(verdict.kind, span, title, verdict.rule, null);
  }

  private problemOrPledge(span: Span, enumerated: boolean): void {
    const words = this.words(trimEdges(this.text, span));
    if (words === '') return;
    const deficient = DEFICIENCY.test(words);
    const pledges = REMEDY_START.test(words) || FUTURE.test(words);
    if (this.mode === 'IMPROVEMENT') return this.pledge(span, enumerated, 'under-improvements');
    const mixed = deficient ? splitMixed(this.text, trimEdges(this.text, span), this.mode === 'UNKNOWN') : null;
    if (mixed) {
      const pair = this.pairs++;
      this.problem(mixed.problem, enumerated, 'mixed-item', pair);
      this.pledge(mixed.improvement, true, 'mixed-item', pair);
      return;
    }
    if (this.mode === 'PROBLEM' && enumerated && (deficient || !pledges))
      return this.problem(span, true, 'under-problems', null);
    if (deficient && !startsAsPledge(words)) return this.problem(span, enumerated, 'deficiency-cue', null);
    if (this.mode === 'PROBLEM' && !pledges && !enumerated) return this.problem(span, false, 'under-problems', null);
    if (!enumerated && this.mode === 'PROBLEM' && pledges) this.mode = 'IMPROVEMENT';
    if (pledges || enumerated || this.drafts.some((d) => d.kind === 'IMPROVEMENT'))
      this.pledge(span, enumerated, pledges ? 'remedy-cue' : 'item-without-deficiency');
  }

  private problem(span: Span, enumerated: boolean, rule: string, pair: number | null): void {
    const parts = enumerated ? [span] : splitProblems(this.text, span);
    for (const part of parts) this.add('PROBLEM', part, enumerated ? itemTitle(this.text, part) : null, rule, pair);
  }

  private pledge(span: Span, enumerated: boolean, rule: string, pair: number | null = null): void {
    this.add('IMPROVEMENT', span, enumerated ? itemTitle(this.text, trimEdges(this.text, span)) : null, rule, pair);
  }

  private add(kind: Draft['kind'], span: Span, title: Span | null, rule: string, pair: number | null): void {
    const trimmed = trimEdges(this.text, span);
    if (SAYS_SOMETHING.test(this.words(trimmed)))
      this.drafts.push({ kind, ...trimmed, title, section: this.index, rule, pair });
  }
}

/** A statement has four characters at least, and words among them: dashes and numbers alone are none. */
const SAYS_SOMETHING = /^(?=[^]{4})[^]*\p{Script=Han}{2}/u;

/** Words that begin with a commitment, although a deficiency is named further on (针对更新不及时的问题，…; 进一步解决…不够的问题). */
const startsAsPledge = (words: string): boolean =>
  /^(?:针对|下一步|下步|今后|明年|为(?:此|解决)|我[们镇乡](?:街道)?将|将|加强|加大|强化|完善|健全|建立|进一步(?:加强|加大|强化|完善|健全|提高|提升|规范|拓宽|解决))/.test(
    words,
  ) && !/(?:不够|不足|不强|不高|有待.{0,6}|薄弱|滞后|欠缺)$/.test(words);

/** A title and nothing more: one or two clauses, short, whatever its punctuation. Three clauses are a sentence (seeds: rule 11 of the guide). */
const isBareTitle = (words: string): boolean => {
  const bare = words.trim().replace(/[。：；:]$/, '');
  return bare.length <= 24 && !/[。；：]/.test(bare) && (bare.match(/，/g)?.length ?? 0) <= 1;
};

/** （一）存在问题 and （二）改进措施 without anything below: a heading all the same. */
const isModeHeading = (words: string): boolean =>
  /^(?:当前|目前)?(?:工作中)?(?:还)?(?:存在的?|主要|下一步|下步|今后的?|具体)*(?:问题|不足|困难|改进|整改|工作)?(?:措施|情况|打算|方向|思路|计划|和不足|及不足)?$/.test(
    words.trim().replace(/[。：:]$/, ''),
  );

function sentencesOf(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/[。！？]|$/g)) {
    const end = span.start + match.index + match[0].length;
    if (text.slice(from, end).trim() !== '') parts.push({ start: from, end });
    from = end;
  }
  return parts;
}

function semicolonParts(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && text[i] !== '；') continue;
    if (text.slice(start, i).trim() !== '') parts.push({ start, end: i });
    start = i + 1;
  }
  return parts;
}

/** Spans of one kind never overlap; the earlier one stays. */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const ends = new Map<string, number>();
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (draft.start < (ends.get(draft.kind) ?? 0)) continue;
    ends.set(draft.kind, draft.end);
    kept.push(draft);
  }
  return kept;
}
