import { createHash } from 'node:crypto';
import { check } from './check/check.js';
import { classify } from './classify/classify.js';
import { withRolesByContent } from './classify/section-roles.js';
import { TOPICS } from './classify/topics.js';
import { divide } from './divide/divide.js';
import { ATTACHMENT_NAMES, attachmentMessages } from './divide/messages.js';
import { identify } from './identify/identify.js';
import type { DivisionRecord, StoreContext } from './model/context.js';
import type { Attachment, ReportPart } from './model/divided.js';
import { flatMapped } from './model/flat-mapped.js';
import type { ReportQuality } from './model/kinds.js';
import type { SourceDocument } from './model/document.js';
import type {
  ExtractedReport,
  FailureCode,
  FileFailure,
  ManifestEntry,
  Message,
  ResolvedIssuer,
} from './model/report.js';
import { cut, type NormalisedText } from './model/normalised.js';
import type { Segmented } from './model/segmented.js';
import type { Span } from './model/span.js';
import { normalise } from './normalise/normalise.js';
import { assess } from './quality/assess.js';
import { NEITHER, whyNoReport, type NoReport } from './quality/no-report.js';
import type { Gazetteer } from './resolve/gazetteer.js';
import type { Override } from './resolve/issuer-types.js';
import { resolveReports, type Resolved } from './resolve/reports-of-file.js';
import { segment } from './segment/segment.js';
import { EXTRACTOR_VERSION } from './version.js';
import { MASK_VERSION } from './wording/mask.js';
import { describeWording } from './wording/sentences.js';
import { signatureOf } from './wording/signature.js';

export interface PipelineContext {
  readonly gazetteer: Gazetteer;
  readonly override?: Override | null;
}

export type Decomposed =
  { readonly report: ExtractedReport; readonly store: StoreContext } | { readonly failure: FileFailure };

/**
 * The way of a file's reports, from decoded text to all that is stored of them: one entry a report, or the failure in its place, in the order of the text; never empty.
 * Every stage is a pure function; none throws for any text.
 *
 *   read → normalise → divide → segment (and quality) → resolve → classify → check → mask → identify → (store → link → serve)
 */
export function decompose(document: SourceDocument, { gazetteer, override = null }: PipelineContext): Decomposed[] {
  const text = normalise(document.text);
  const { reports, attachments } = divide(text.text);
  const all = reports.map((part) => partOf(text, part));
  const parts = all.filter(({ noReport }) => noReport === null);
  if (parts.length === 0) return [fail(document, ...whatElse(all, attachments))];
  const file = { fileName: document.file, hints: document.manifest, override };
  const resolved = resolveReports(parts, file, gazetteer);
  return resolved.map((one, index): Decomposed => {
    const { part, issuer, year } = one;
    const { text: own } = part;
    const gap = whatIsMissing(one, resolved.length === 1 ? 'it' : `report ${index + 1} of ${resolved.length}`);
    if (gap) return fail(document, ...gap);
    const segmented = withRolesByContent(own.text, part.segmented);
    const classified = classify(own, segmented, year.value);
    const findings = check({ text: own, segmented, classified, issuer, year });
    const names = namesOf(issuer, gazetteer);
    const report = identify({
      document,
      index,
      text: own,
      script: text.script,
      segmented,
      classified,
      issuer,
      year,
      findings,
      wordings: classified.statements.map((statement) => describeWording(statement.text, names)),
      quality: part.quality,
      messages: [...part.messages, ...one.messages],
      signature: signatureOf(proseOf(own, segmented)),
      versions: versionsOf(gazetteer, override, document.manifest),
    });
    const divisions = divisionsOf(issuer, gazetteer);
    return { report, store: { divisions, topics: TOPICS, reportsInFile: resolved.length } };
  });
}

/** A report of the file as a text of its own, whose spans lead back to the whole source. */
function partOf(file: NormalisedText, part: ReportPart): Part {
  const text = cut(file, part);
  const title = part.title && { start: part.title.start - part.start, end: part.title.end - part.start };
  const segmented = segment(text, title);
  const { quality, messages } = assess(text);
  const noReport = whyNoReport(text.text, segmented);
  return {
    text,
    title,
    segmented,
    noReport,
    quality,
    messages: [...attachmentMessages(file, part.attachments), ...messages],
  };
}

interface Part {
  readonly text: NormalisedText;
  readonly title: Span | null;
  readonly segmented: Segmented;
  readonly noReport: NoReport | null;
  readonly quality: ReportQuality;
  readonly messages: readonly Message[];
}

/** All that is no table: tables are alike whoever fills them in. */
const proseOf = ({ text }: NormalisedText, { sections }: Segmented): string =>
  flatMapped(sections, (s) => s.sentences.map(({ start, end }) => text.slice(start, end))).join('');

/** A report is stored under its issuer and year, so it needs both. */
function whatIsMissing({ issuer, year }: Resolved<Part>, which: string): [FailureCode, string] | null {
  const advice = 'in a manifest (--manifest) or an override';
  if (year.value === null) return ['NO_YEAR', `${which} does not say which year it covers; give the year ${advice}`];
  if (issuer.name === '') return ['NO_ISSUER', `${which} does not say who issued it; give the issuer ${advice}`];
  return null;
}

/** What decides whether a stored report has to be read anew: the programs, and what people said of the file's issuer and year. */
export const versionsOf = (
  gazetteer: Gazetteer,
  override: Override | null,
  manifest: ManifestEntry,
): ExtractedReport['versions'] => {
  const said = [override?.issuerCode ?? null, override?.year ?? null, manifest.issuer ?? null, manifest.year ?? null];
  return {
    extractor: EXTRACTOR_VERSION,
    gazetteer: gazetteer.version,
    overrides: said.every((word) => word === null)
      ? ''
      : createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12),
    mask: MASK_VERSION,
  };
};

/** Of a file without a report: the other document that it holds, or why its text is none; a text whose words were replaced or lost says so. */
function whatElse(parts: readonly Part[], [first]: readonly Attachment[]): [FailureCode, string] {
  if (first)
    return [
      'NOT_A_REPORT',
      `it is the ${ATTACHMENT_NAMES[first.kind]} of a body's disclosure of government information, and no annual report`,
    ];
  const [part] = parts;
  const reason = part?.noReport?.reason ?? NEITHER;
  const garbled = part?.messages.find(({ severity }) => severity === 'ERROR');
  return [part?.noReport?.code ?? 'NOT_A_REPORT', garbled ? `${reason}: ${garbled.message}` : reason];
}

/** Every name under which the issuer may speak of itself: present, former, and as written. */
function namesOf(issuer: ResolvedIssuer, gazetteer: Gazetteer): string[] {
  const place = issuer.code === null ? null : gazetteer.place(issuer.code);
  return [...new Set([issuer.name, ...(place ? gazetteer.identity(place).names : [])])];
}

function divisionsOf(issuer: ResolvedIssuer, gazetteer: Gazetteer): DivisionRecord[] {
  const place = gazetteer.place(issuer.countyCode ?? issuer.code?.slice(0, 6) ?? '');
  if (place === null) return [];
  const line = gazetteer.lineage(place);
  return flatMapped(line, (division, i): DivisionRecord[] =>
    division.level === 'TOWNSHIP'
      ? []
      : [
          {
            code: division.code,
            name: division.name,
            level: division.level,
            fullName: gazetteer.fullName(division),
            parent: line[i + 1]?.code ?? null,
          },
        ],
  );
}

const fail = ({ file }: SourceDocument, code: FailureCode, reason: string): Decomposed => ({
  failure: { file, error: { code, message: `${file}: ${reason}.` } },
});
