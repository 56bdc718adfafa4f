import type { Message } from '../model/report.js';
import type { Evidence } from '../model/span.js';
import { message } from './messages.js';
import type { NamedPlace, Place } from './place.js';

/** A former name counts only for the years that bore it, where the year is known and another place fits. */
export function inTheirYears(named: readonly NamedPlace[], year: number | null): readonly NamedPlace[] {
  const valid = named.filter(({ until }) => year === null || until === null || year <= until);
  return valid.length > 0 ? valid : named;
}

/** The code of the covered year; where that is not known, the code that went with the written name. */
export function codeInYear(place: Place, name: string, year: number | null): string {
  const former =
    year === null
      ? place.former.find((one) => one.name === name && name !== place.name)
      : [...place.former]
          .filter(({ until }) => until !== null && year <= until)
          .sort((a, b) => (a.until ?? 0) - (b.until ?? 0))[0];
  return former?.code ?? place.code;
}

/** Renamings and mergers are dated: a name outside its years is worth a word, and resolves all the same. */
export function checkYears(
  place: Place,
  named: readonly NamedPlace[],
  year: number | null,
  evidence: Evidence | null,
  messages: Message[],
): void {
  const entry = named.find((candidate) => candidate.place.code === place.code);
  const until = entry?.until ?? place.mergedInto?.until ?? null;
  if (year === null || until === null || year <= until) return;
  const then = place.mergedInto === null ? `${place.name} since` : `township ${place.mergedInto.code} since`;
  messages.push(
    message(
      'issuer-former-name',
      'INFO',
      evidence,
      `Unexpected name in a report for ${String(year)}, expected ${then} (the name held until ${String(until)}).`,
    ),
  );
}
