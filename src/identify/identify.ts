import type { Classified, DraftStatement, DraftTable } from '../model/classified.js';
import type { SourceDocument } from '../model/document.js';
import { hashId, idMaker } from '../model/ids.js';
import type { ReportQuality, Script } from '../model/kinds.js';
import { toSource, toSourceSpan, type NormalisedText } from '../model/normalised.js';
import type {
  Address,
  ExtractedReport,
  Figure,
  Finding,
  Message,
  ResolvedIssuer,
  ResolvedYear,
  Section,
  Statement,
  Table,
} from '../model/report.js';
import type { Segmented } from '../model/segmented.js';
import type { Span } from '../model/span.js';

/** The wording of one statement under the mask; `start`/`end` are indices into the statement's cleaned text. */
export interface MaskedWording {
  readonly masked: string;
  readonly sentences: readonly {
    readonly hash: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface Found {
  readonly document: SourceDocument;
  readonly index: number;
  readonly text: NormalisedText;
  readonly script: Script;
  readonly quality: ReportQuality;
  readonly segmented: Segmented;
  readonly classified: Classified;
  readonly issuer: ResolvedIssuer;
  readonly year: ResolvedYear;
  readonly findings: readonly Omit<Finding, 'id'>[];
  /** One for each statement, in order. */
  readonly wordings: readonly MaskedWording[];
  readonly messages: readonly Message[];
  readonly signature: string;
  readonly versions: ExtractedReport['versions'];
}

/**
 * Brings all that was found back to the source and gives it its ids. A statement's id is made of issuer, year, cleaned wording and its ordinal among
 * equals, and of nothing that a better extractor could change; figures, tables, sections and findings belong to one reading of one file.
 */
export function identify(found: Found): ExtractedReport {
  const { document, text, segmented, issuer, year } = found;
  const id = hashId('re', issuer.id, year.value ?? 'unknown');
  const own = idMaker(id, document.sha256, found.index);
  return {
    file: document.file,
    sha256: document.sha256,
    index: found.index,
    source: document.text,
    id,
    issuer,
    year,
    title: segmented.title ? text.text.slice(segmented.title.start, segmented.title.end).replace(/\s+/g, '') : null,
    form: segmented.form,
    script: found.script,
    quality: found.quality,
    sections: sections(text, segmented, own),
    statements: statements(found),
    figures: figures(text, found.classified, own),
    tables: found.classified.tables
      .filter((t) => t.cells.length > 0)
      .map((table, i) => toTable(text, table, own('ta', i))),
    findings: found.findings.map(({ rule, status, message, evidence }, i) => ({
      id: own('fd', rule, i),
      rule,
      status,
      message,
      evidence,
    })),
    messages: [
      ...(document.messages ?? []),
      ...found.messages,
      ...found.classified.messages.map(({ rule, severity, message, start, end }): Message => {
        return { rule, severity, message, ...toSourceSpan(text, { start, end }) };
      }),
    ],
    signature: found.signature,
    manifest: document.manifest,
    versions: found.versions,
  };
}

type OwnId = ReturnType<typeof idMaker>;

function sections(text: NormalisedText, segmented: Segmented, own: OwnId): Section[] {
  return segmented.sections.map((section, index) => {
    const { start, end } = toSourceSpan(text, section);
    return {
      id: own('se', index),
      index,
      role: section.role,
      heading: section.heading ? text.text.slice(section.heading.start, section.heading.end).replace(/\s+/g, '') : '',
      number: section.marker?.written.replace(/[（()）、.．\s]/g, '') ?? '',
      start,
      end,
      stub: section.stub,
    };
  });
}

function statements({ text, classified, issuer, year, wordings }: Found): Statement[] {
  const seen = new Map<string, number>();
  const idOf = idMaker(issuer.id, year.value ?? 'unknown');
  const ids = classified.statements.map((draft) => {
    const ordinal = seen.get(draft.text) ?? 0;
    seen.set(draft.text, ordinal + 1);
    return idOf('st', draft.text, ordinal);
  });
  const addresses = addressesOf(classified, ids);
  return classified.statements.map((draft, i): Statement => {
    const wording = wordings[i] ?? { masked: '', sentences: [] };
    const places = placesOf(text, draft);
    const { start: begins, end: ends, quote } = toSource(text, draft);
    return {
      id: ids[i] as string,
      kind: draft.kind,
      title: draft.title ? text.text.slice(draft.title.start, draft.title.end).replace(/\s+/g, '') : null,
      text: draft.text,
      start: begins,
      end: ends,
      quote,
      topics: draft.topics,
      section: draft.section,
      addresses: addresses.get(i) ?? [],
      rule: draft.rule,
      masked: wording.masked,
      wordings: wording.sentences.map(({ hash, text: masked, start, end }) => {
        const { start: from, end: to } = toSourceSpan(text, spanIn(places, draft, start, end));
        return { hash, text: masked, start: from, end: to };
      }),
      verifiability: draft.verifiability && {
        grade: draft.verifiability.grade,
        named: draft.verifiability.named.map(({ kind, start, end }) => {
          const { start: from, end: to, quote: words } = toSource(text, spanIn(places, draft, start, end));
          return { kind, start: from, end: to, quote: words };
        }),
      },
    };
  });
}

/** The ties to problems, by the statement that addresses them. */
function addressesOf({ addresses }: Classified, ids: readonly string[]): Map<number, Address[]> {
  const by = new Map<number, Address[]>();
  for (const { improvement, problem, score, basis } of addresses) {
    const address = { id: ids[problem] as string, score, basis };
    const held = by.get(improvement);
    if (held) held.push(address);
    else by.set(improvement, [address]);
  }
  return by;
}

/** A span of the cleaned wording as a span of the normalised text. */
function spanIn(places: readonly number[] | null, draft: DraftStatement, start: number, end: number): Span {
  if (places !== null) return { start: places[start] ?? draft.start, end: (places[end - 1] ?? draft.end - 1) + 1 };
  const length = draft.end - draft.start;
  return {
    start: start >= 0 && start < length ? draft.start + start : draft.start,
    end: end >= 1 && end <= length ? draft.start + end : draft.end,
  };
}

/**
 * For each code unit of the cleaned wording, its place in the normalised text (the wording lacks the text's line feeds and tabs). Null where it lacks none, as most do: there places are a sum.
 */
function placesOf(text: NormalisedText, draft: DraftStatement): number[] | null {
  const words = text.text.slice(draft.start, draft.end);
  if (!words.includes('\n') && !words.includes('\t')) return null;
  const places: number[] = [];
  for (let i = draft.start; i < draft.end; i++) if (text.text[i] !== '\n' && text.text[i] !== '\t') places.push(i);
  return places;
}

/** One figure a key: what the text says first, else what the table says (the other one stays in the table), else what the text implies. */
function figures(text: NormalisedText, { textFigures, tableFigures }: Classified, own: OwnId): Figure[] {
  const chosen = new Map<string, (typeof textFigures)[number]>();
  const stated = textFigures.filter((f) => f.implied !== true);
  for (const figure of [...stated, ...tableFigures, ...textFigures])
    if (!chosen.has(figure.key)) chosen.set(figure.key, figure);
  return [...chosen.values()].map((figure): Figure => {
    const { key, value, qualifier, unit, origin } = figure;
    const { start, end, quote } = toSource(text, figure);
    return { id: own('fi', key), key, value, qualifier, unit, origin, start, end, quote };
  });
}

/** A table has more than a hundred cells: one walk over them, and no object a cell. */
function toTable(text: NormalisedText, table: DraftTable, id: string): Table {
  const rows: string[] = [];
  const columns: string[] = [];
  const values: (number | null)[] = [];
  const units: string[] = [];
  const raws: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { row, column, value, unit, cell } of table.cells) {
    const { start, end } = toSourceSpan(text, cell);
    rows.push(row);
    columns.push(column);
    values.push(value);
    units.push(unit);
    raws.push(cell.text);
    starts.push(start);
    ends.push(end);
  }
  const { number, form } = table;
  const { start, end } = toSourceSpan(text, table);
  return { id, number, form, rows, columns, values, units, raws, starts, ends, start, end };
}
