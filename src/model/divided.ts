import type { Span } from './span.js';

/** What stands in a file beside a report and is none: it yields neither statements nor figures. */
export type AttachmentKind = 'GUIDE' | 'CATALOGUE' | 'NOTICE' | 'FORM';

/** Spans in this file point into the normalised text of the whole file. */
export interface Attachment extends Span {
  readonly kind: AttachmentKind;
  readonly title: Span;
}

/** One report of the file: from its title (or the words in front of it) to where the next report or another document begins. */
export interface ReportPart extends Span {
  readonly title: Span | null;
  /** Other documents that stand before or behind it. */
  readonly attachments: readonly Attachment[];
}

/** A file's reports in their order (none where it holds other documents only), and all other documents. */
export interface Divided {
  readonly reports: readonly ReportPart[];
  readonly attachments: readonly Attachment[];
}
