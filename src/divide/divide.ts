import type { Attachment, Divided, ReportPart } from '../model/divided.js';
import { flatMapped } from '../model/flat-mapped.js';
import type { Span } from '../model/span.js';
import { attachmentTitles } from './attachments.js';
import { beginsReport, hasSections, headingNumerals, isBody } from './body.js';
import { furtherTitles, sameReport, titleKey } from './further-titles.js';
import { linesOf } from './lines.js';
import { findTitle } from './title.js';

/** A document of the file, open until the next one begins. */
interface Document {
  readonly start: number;
  title: Span | null;
  readonly kind: Attachment['kind'] | 'REPORT';
  /** Titles that stood at its head one behind the other, with nothing between them. */
  bareTitles: number;
}

/** A line at which a document may begin. */
interface Start {
  readonly title: Span;
  readonly kind: Document['kind'];
  /** Where the next such line stands. */
  readonly until: number;
}

/**
 * What documents a file holds: its reports, and what else stands before, between and behind them. A report begins at a title line of the kind; a further one only
 * where the title names another year or issuer and the text begins anew there, so that neither a table of contents, nor a list of links, nor a page header makes a second
 * report. Words in front of the first title (index number, breadcrumb) belong to the first report, unless they are a document of their own.
 */
export function divide(text: string): Divided {
  const documents: Document[] = [{ start: 0, title: null, kind: 'REPORT', bareTitles: 0 }];
  for (const start of startsOf(text)) {
    const current = documents.at(-1) as Document;
    if (start.kind !== 'REPORT' ? beginsAttachment(text, current, start) : beginsNewReport(text, current, start))
      documents.push({ start: start.title.start, title: start.title, kind: start.kind, bareTitles: 1 });
    else if (start.kind === 'REPORT' && current.kind === 'REPORT') takeTitle(text, current, start);
  }
  return gather(text, documents);
}

function startsOf(text: string): Start[] {
  const lines = linesOf(text);
  const first = findTitle(text, lines);
  const titles = [...(first ? [first] : []), ...furtherTitles(lines, first?.end ?? 0)];
  const starts: Omit<Start, 'until'>[] = [
    ...titles.map((title) => ({ title, kind: 'REPORT' as const })),
    ...attachmentTitles(text, lines),
  ].sort((a, b) => a.title.start - b.title.start);
  return starts.map(({ title, kind }, i) => ({ title, kind, until: starts[i + 1]?.title.start ?? text.length }));
}

/** Characters in which a report shows that it is one; a bound, so that a thousand titles cost no more than their text. */
const REACH = 4000;

/** What stands of the open document in front of a title. */
const before = (text: string, { title, start }: Document, next: Span): string => {
  const from = title?.end ?? start;
  return text.slice(from, Math.min(next.start, from + REACH));
};

/** A guide behind a report begins with its own 一、, or has no such headings; words that only look like its title are followed by the report's next section. */
function beginsAttachment(text: string, current: Document, { title }: Start): boolean {
  if (current.kind !== 'REPORT' || !isBody(before(text, current, title))) return true;
  return (headingNumerals(text.slice(title.end, title.end + REACH))[0] ?? '一') === '一';
}

function beginsNewReport(text: string, current: Document, { title, until }: Start): boolean {
  const behind = text.slice(title.end, until);
  if (current.kind !== 'REPORT') return isBody(behind);
  const ahead = before(text, current, title);
  if (!isBody(ahead) || !isBody(behind) || !beginsReport(behind)) return false;
  // A report that has lost its title, in front of one that has it.
  if (current.title === null) return hasSections(ahead);
  const [own, other] = [current.title, title].map(({ start, end }) => titleKey(text.slice(start, end)));
  if (own && other && !sameReport(own, other)) return true;
  return hasSections(ahead) && headingNumerals(behind)[0] === '一';
}

/** The first title is the report's; behind a list of titles (links to other years' reports) it is the one that has the text. */
function takeTitle(text: string, current: Document, { title, until }: Start): void {
  if (current.title === null) {
    current.title = title;
    current.bareTitles = 1;
  } else if (!isBody(before(text, current, title))) {
    current.bareTitles++;
    if (current.bareTitles > 2 && isBody(text.slice(title.end, until))) current.title = title;
  }
}

/** Attachments go to the report before them, or to the first one behind; words without a title count as a report where there is no other, or where they have its sections. */
function gather(text: string, documents: readonly Document[]): Divided {
  const spans = documents.map(({ kind, title, start }, i) => ({
    kind,
    title,
    start,
    end: documents[i + 1]?.start ?? text.length,
  }));
  const attachments = flatMapped(spans, ({ kind, title, start, end }): Attachment[] =>
    kind === 'REPORT' || title === null ? [] : [{ kind, title, start, end }],
  );
  const reports = spans.filter(
    ({ kind, title, start, end }) =>
      kind === 'REPORT' &&
      (title !== null || spans.length === 1 || (isBody(text.slice(start, end)) && hasSections(text.slice(start, end)))),
  );
  return {
    reports: reports.map(({ start, end, title }, i): ReportPart => ({
      start,
      end,
      title,
      attachments: attachments.filter((attachment) => ownerOf(attachment, reports) === i),
    })),
    attachments,
  };
}

/** The report that an attachment goes with, by its index. */
const ownerOf = (attachment: Attachment, reports: readonly Span[]): number =>
  Math.max(
    0,
    reports.findLastIndex((report) => report.start < attachment.start),
  );
