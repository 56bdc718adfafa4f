import { createHash } from 'node:crypto';
import { check } from './check/check.js';
import { classify } from './classify/classify.js';
import { TOPICS } from './classify/topics.js';
import { identify } from './identify/identify.js';
import type { DivisionRecord, StoreContext } from './model/context.js';
import type { SourceDocument } from './model/document.js';
import type {
  ExtractedReport,
  FailureCode,
  FileFailure,
  ManifestEntry,
  Message,
  ResolvedIssuer,
} from './model/report.js';
import { toSource, type NormalisedText } from './model/normalised.js';
import type { Segmented } from './model/segmented.js';
import { normalise } from './normalise/normalise.js';
import type { Gazetteer } from './resolve/gazetteer.js';
import { resolveIssuer } from './resolve/issuer.js';
import type { Override } from './resolve/issuer-types.js';
import { resolveYear } from './resolve/year.js';
import { segment } from './segment/segment.js';
import { EXTRACTOR_VERSION } from './version.js';
import { MASK_VERSION } from './wording/mask.js';
import { describeWording } from './wording/sentences.js';

export interface PipelineContext {
  readonly gazetteer: Gazetteer;
  readonly override?: Override | null;
}

export type Decomposed =
  { readonly report: ExtractedReport; readonly store: StoreContext } | { readonly failure: FileFailure };

/**
 * The way of a report, from decoded text to all that is stored of it. Every stage is a pure function; none throws for any text.
 *
 *   read → normalise → segment → classify → resolve → check → mask → identify → (store → link → serve)
 */
export function decompose(document: SourceDocument, { gazetteer, override = null }: PipelineContext): Decomposed {
  const text = normalise(document.text);
  const segmented = segment(text);
  if (!isReport(text.text, segmented))
    return fail(
      document,
      'NOT_A_REPORT',
      'it has neither the title nor the sections of an annual report on disclosure of government information',
    );
  const classified = classify(text, segmented);
  const input = { text, title: segmented.title, fileName: document.file, hints: document.manifest, override };
  const { year, messages: onYear } = resolveYear(input);
  const { issuer, messages: onIssuer } = resolveIssuer({ ...input, year: year.value }, gazetteer);
  if (year.value === null)
    return fail(
      document,
      'NO_YEAR',
      'it does not say which year it covers; give the year in a manifest (--manifest) or an override',
    );
  if (issuer.name === '')
    return fail(
      document,
      'NO_ISSUER',
      'it does not say who issued it; give the issuer in a manifest (--manifest) or an override',
    );
  const findings = check({ text, segmented, classified, issuer, year });
  const names = namesOf(issuer, gazetteer);
  const wordings = classified.statements.map((statement) => describeWording(statement.text, names));
  const report = identify({
    document,
    index: 0,
    text,
    script: text.script,
    segmented,
    classified,
    issuer,
    year,
    findings,
    wordings,
    messages: [...onSecondReport(text, segmented), ...onIssuer, ...onYear],
    versions: versionsOf(gazetteer, override, document.manifest),
  });
  return { report, store: { divisions: divisionsOf(issuer, gazetteer), topics: TOPICS, reportsInFile: 1 } };
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

/** A title of the kind, or at least two sections that only such a report has. */
function isReport(text: string, { title, sections }: Segmented): boolean {
  if (!/信息公开|政务公开/.test(text)) return false;
  const known = sections.filter(
    (s) => s.heading !== null && s.role !== 'UNKNOWN' && s.role !== 'OVERVIEW' && s.role !== 'OTHER',
  );
  return known.length >= 2 || (title !== null && sections.length > 0);
}

/** Two reports in one file are not told apart yet; the person who looks after the files has to know. */
function onSecondReport(text: NormalisedText, { secondTitle }: Segmented): Message[] {
  if (secondTitle === null) return [];
  const { start, end, quote } = toSource(text, secondTitle);
  const message = `Unexpected second title ${quote.trim()}, expected one report a file: put the second one into a file of its own.`;
  return [{ rule: 'second-report', severity: 'ERROR', message, start, end }];
}

/** Every name under which the issuer may speak of itself: present, former, and as written. */
function namesOf(issuer: ResolvedIssuer, gazetteer: Gazetteer): string[] {
  const place = issuer.code === null ? null : gazetteer.place(issuer.code);
  return [...new Set([issuer.name, ...(place ? gazetteer.identity(place).names : [])])];
}

function divisionsOf(issuer: ResolvedIssuer, gazetteer: Gazetteer): DivisionRecord[] {
  const place = gazetteer.place(issuer.countyCode ?? issuer.code?.slice(0, 6) ?? '');
  if (place === null) return [];
  return gazetteer.lineage(place).flatMap((division, i, line): DivisionRecord[] =>
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
