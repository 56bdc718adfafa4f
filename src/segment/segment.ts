import { flatMapped } from '../model/flat-mapped.js';
import type { NormalisedText } from '../model/normalised.js';
import type { Block, Segmented, SegmentedSection, TableRegion } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { buildBlocks } from './blocks.js';
import { detectForm } from './form.js';
import { findHeadings, type SectionHeading } from './headings.js';
import { isPageLine } from './page-lines.js';
import { paragraphs } from './paragraphs.js';
import { sentences } from './sentences.js';
import { isSignOff, SIGN_OFF_LINES } from './sign-off.js';
import { isStub } from './stub.js';
import { tableRegions } from './table-regions.js';

/** Form, sections with their enumerations, and tables of one report below its title. Spans point into the normalised text; no statement lies in a table. */
export function segment({ text }: NormalisedText, title: Span | null): Segmented {
  const tables = tableRegions(text);
  const body = paragraphs(text, title?.end ?? 0, text.length, tables).filter(
    ({ start, end }) => !isPageLine(text.slice(start, end)),
  );
  const headings = findHeadings(text, body);
  return {
    title,
    form: detectForm(
      text,
      headings.map((h) => text.slice(h.words.start, h.words.end)),
      tables,
    ),
    sections: toSections(text, title?.end ?? 0, body, headings, tables),
    tables,
  };
}

function toSections(
  text: string,
  from: number,
  body: readonly Span[],
  headings: readonly SectionHeading[],
  tables: readonly TableRegion[],
): SegmentedSection[] {
  const starts = [
    { start: from, end: from, heading: null as SectionHeading | null },
    ...headings.map((h) => ({ start: h.start, end: h.end, heading: h })),
  ];
  const last = Math.max(text.trimEnd().length, body.at(-1)?.end ?? 0);
  const sections: SegmentedSection[] = [];
  starts.forEach(({ start, end, heading }, i) => {
    const until = starts[i + 1]?.start ?? last;
    const inside = withoutSignOff(text, clip(body, end, until));
    const blocks: Block[] = buildBlocks(text, inside);
    if (heading === null && blocks.length === 0) return;
    const own = tables.filter((table) => table.start >= end && table.start < until);
    sections.push({
      role: heading?.role ?? 'PREAMBLE',
      heading: heading?.words ?? null,
      marker: heading?.marker ?? null,
      start,
      end: Math.max(until, end),
      stub: heading !== null && own.length === 0 && isStub(text, inside),
      blocks,
      sentences: flatMapped(inside, (p) => sentences(text, p.start, p.end)),
      tables: own,
    });
  });
  return sections;
}

/** Paragraphs within `[start, end)`; one that an inline heading cut is shortened to its part. */
function clip(body: readonly Span[], start: number, end: number): Span[] {
  const inside: Span[] = [];
  for (const p of body) {
    if (p.start >= end || p.end <= start) continue;
    const part = { start: Math.max(p.start, start), end: Math.min(p.end, end) };
    if (part.end > part.start) inside.push(part);
  }
  return inside;
}

const withoutSignOff = (text: string, inside: readonly Span[]): readonly Span[] =>
  inside.filter((p, k) => {
    const fromEnd = inside.length - k;
    return fromEnd > SIGN_OFF_LINES || !isSignOff(text.slice(p.start, p.end));
  });
