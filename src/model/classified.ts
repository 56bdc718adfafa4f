import type { AddressBasis, FigureQualifier, Severity, StatementKind } from './kinds.js';
import type { TableRegion } from './segmented.js';
import type { Span } from './span.js';
import type { DraftVerifiability } from './verifiability.js';

/** What the classify stage finds, before ids. Spans in this file point into the normalised text. */

export interface DraftStatement extends Span {
  readonly kind: StatementKind;
  readonly title: Span | null;
  /** Index of its section. */
  readonly section: number;
  readonly rule: string;
  /** Statements that the report itself pairs (the halves of a mixed item) share a number within their section. */
  readonly pair: string | null;
  /** The cleaned wording: a slice of the normalised text without line feeds. */
  readonly text: string;
  readonly topics: readonly string[];
  /** What a pledge names that could be checked; null for measures and problems. */
  readonly verifiability: DraftVerifiability | null;
}

/** An improvement's ties to the problems of its report; indices into the statements. */
export interface DraftAddress {
  readonly improvement: number;
  readonly problem: number;
  /** 0 to 1. */
  readonly score: number;
  readonly basis: AddressBasis;
}

/** A figure; its span holds the words (or the cell) that state it. */
export interface DraftFigure extends Span {
  readonly key: string;
  readonly value: number;
  readonly qualifier: FigureQualifier;
  readonly unit: string;
  readonly origin: 'TEXT' | 'TABLE';
  /** Not stated as a number: what was received was handled (收到申请2件，均已答复). A number that the report states goes before it. */
  readonly implied?: boolean;
}

/** A percentage that the text states: 占总数的63.5%, 同比增长12%, 办结率100%. */
export interface Percentage extends Span {
  readonly value: number;
  readonly qualifier: FigureQualifier;
  /** A share of one whole, a change against another year, a rate (how much of its own whole was done), or none of them by its words. */
  readonly role: 'SHARE' | 'CHANGE' | 'RATE' | 'OTHER';
  /** Shares of one whole bear the same number; null for what is no share. */
  readonly group: number | null;
  /** The words that name what it is said of; may be empty. */
  readonly counted: string;
  readonly sentence: Span;
  /** Index of its section. */
  readonly section: number;
}

/** One cell as written; an empty span is a blank cell. */
export interface Cell extends Span {
  readonly text: string;
}

export interface TableCell {
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
  /** null = blank, or no number. */
  readonly value: number | null;
  /** Unit of the number: the cell's own, else the one that the head or the unit's column names; empty where none does. */
  readonly unit: string;
}

export interface DraftTable extends TableRegion {
  readonly form: 'FORMAT_2019' | 'FORMAT_2021' | 'NARRATIVE';
  readonly cells: readonly TableCell[];
}

/** What puzzled the stage; becomes a message of the report. */
export interface DraftMessage extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** From this likelihood on that no pledge addresses it a problem counts as left alone (bench/unaddressed.ts, docs/decisions/0005-addresses.md). */
export const LEFT_ALONE = 0.5;

export interface Classified {
  readonly statements: readonly DraftStatement[];
  readonly addresses: readonly DraftAddress[];
  /** For each problem (index into `statements`): how likely it is that no pledge addresses it, 0 to 1. */
  readonly unaddressed: ReadonlyMap<number, number>;
  /** Every figure that the text states; a key may come more than once. */
  readonly textFigures: readonly DraftFigure[];
  readonly tableFigures: readonly DraftFigure[];
  readonly tables: readonly DraftTable[];
  readonly percentages: readonly Percentage[];
  readonly messages: readonly DraftMessage[];
}
