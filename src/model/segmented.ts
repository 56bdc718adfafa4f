import type { ReportForm, SectionRole } from './kinds.js';
import type { TableNumber } from './form-labels.js';
import type { Span } from './span.js';

/** Spans in this file point into the normalised text. */

export type MarkerStyle =
  | 'CN_COMMA' // 一、
  | 'CN_PAREN' // （一）
  | 'NUM_COMMA' // 1、
  | 'NUM_DOT' // 1.
  | 'NUM_PAREN' // （1） 1）
  | 'CIRCLED' // ①
  | 'SHI' // 一是, and its defects 三要…, 四加强…
  | 'DI' // 第一，  其一，
  | 'STEM' // 甲、
  | 'SEQUENCE' // 首先 其次 再次 最后
  | 'DASH'; // ——, ●: a list line without a numeral

export interface Marker extends Span {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  /** As written: 一是, 三要, （二）. */
  readonly written: string;
}

/** A sentence outside an enumeration, or the words between an item's marker and its first sub-item. */
export interface Sentence extends Span {
  readonly type: 'sentence';
}

/** An enumerated item: its marker, its own text (from behind the marker to its first sub-item or its end) and its sub-items. */
export interface Item extends Span {
  readonly type: 'item';
  readonly marker: Marker;
  /** Own text; empty span where the marker stands alone. */
  readonly own: Span;
  /** The own text is a title on a line of its own (no sentence behind it on that line). */
  readonly heading: boolean;
  readonly children: Block[];
}

/** A heading without a number, inside a section. */
export interface Subheading extends Span {
  readonly type: 'subheading';
  readonly children: Block[];
}

export type Block = Sentence | Item | Subheading;

export interface SegmentedSection extends Span {
  readonly role: SectionRole;
  /** Null for the words before the first heading. */
  readonly heading: Span | null;
  readonly marker: Marker | null;
  readonly stub: boolean;
  readonly blocks: readonly Block[];
  /** Every sentence outside the tables, enumerated or not; what figures are read from. */
  readonly sentences: readonly Span[];
  readonly tables: readonly Span[];
}

export interface Segmented {
  readonly title: Span | null;
  readonly form: ReportForm;
  readonly sections: readonly SegmentedSection[];
  /** Regions of form tables; no statement lies in them. */
  readonly tables: readonly TableRegion[];
}

export interface TableRegion extends Span {
  /** Of the official form; 1 is the annex of the narrative form. */
  readonly number: TableNumber;
}
