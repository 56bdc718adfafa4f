import { toSource, type NormalisedText } from '../model/normalised.js';
import type { ManifestEntry, Message, ResolvedIssuer, ResolvedYear } from '../model/report.js';
import type { Span } from '../model/span.js';
import type { Gazetteer } from './gazetteer.js';
import type { Override } from './issuer-types.js';
import { resolveIssuer } from './issuer.js';
import { message } from './messages.js';
import { resolveYear } from './year.js';

/** One report of a file, in a text of its own. */
export interface Unresolved {
  readonly text: NormalisedText;
  readonly title: Span | null;
}

/** What is known of the file as a whole. */
export interface FileFacts {
  readonly fileName: string;
  readonly hints: ManifestEntry;
  readonly override: Override | null;
}

export interface Resolved<Part> {
  readonly part: Part;
  readonly issuer: ResolvedIssuer;
  readonly year: ResolvedYear;
  readonly messages: readonly Message[];
}

/**
 * Issuer and year of each report of one file. A year that a manifest or an override gives to a file of several reports can't be true of all, nor an issuer if they have
 * several: it is not applied, with a message. A report that repeats another one's issuer and year is named by a message and not read a second time.
 */
export function resolveReports<Part extends Unresolved>(
  parts: readonly Part[],
  { fileName, hints, override }: FileFacts,
  gazetteer: Gazetteer,
): Resolved<Part>[] {
  if (parts.length === 1) return parts.map((part) => resolve(part, { fileName, hints, override }, gazetteer));
  const { year: hintedYear, ...otherHints } = hints;
  const alone = parts.map((part) => resolve(part, { fileName, hints: otherHints, override: null }, gazetteer));
  const issuerCode = override?.issuerCode;
  const isOneIssuer = new Set(alone.map(({ issuer }) => issuer.name)).size === 1;
  const resolved =
    issuerCode !== undefined && isOneIssuer
      ? parts.map((part) => resolve(part, { fileName, hints: otherHints, override: { issuerCode } }, gazetteer))
      : alone;
  const isIgnored =
    hintedYear !== undefined || override?.year !== undefined || (issuerCode !== undefined && !isOneIssuer);
  return withoutRepeats(isIgnored ? resolved.map((part) => saying(part, NOT_APPLIED)) : resolved);
}

function resolve<Part extends Unresolved>(
  part: Part,
  { fileName, hints, override }: FileFacts,
  gazetteer: Gazetteer,
): Resolved<Part> {
  const { text, title } = part;
  const { year, messages: onYear } = resolveYear({ text, title, fileName, hints, override });
  const input = { text, title, fileName, hints, override, year: year.value };
  const { issuer, messages: onIssuer } = resolveIssuer(input, gazetteer);
  return { part, issuer, year, messages: [...onIssuer, ...onYear] };
}

const NOT_APPLIED = message(
  'several-reports',
  'WARNING',
  null,
  'Unexpected year or issuer of a manifest or override for a file of several reports, expected one for each; put them into files of their own. It was not applied.',
);

const saying = <Part>(part: Resolved<Part>, more: Message): Resolved<Part> => ({
  ...part,
  messages: [...part.messages, more],
});

/** The first of several with one issuer and year, with a message that shows where the others stand. */
function withoutRepeats<Part extends Unresolved>(parts: readonly Resolved<Part>[]): Resolved<Part>[] {
  const kept: Resolved<Part>[] = [];
  for (const part of parts) {
    const { issuer, year } = part;
    const { text } = part.part;
    const first = kept.findIndex(
      (other) => year.value !== null && other.issuer.id === issuer.id && other.year.value === year.value,
    );
    const earlier = kept[first];
    if (!earlier) kept.push(part);
    else {
      const span = toSource(text, { start: 0, end: text.text.trimEnd().length });
      const words = `Unexpected second report of ${issuer.name} for ${year.value ?? ''} in one file, expected one; only the first was read.`;
      kept[first] = saying(earlier, message('repeated-report', 'WARNING', span, words));
    }
  }
  return kept;
}
