import type { VersionProperties } from '../properties.js';
import { divisionId } from '../places.js';
import type { BulkFiles } from './bulk-files.js';

interface Seen {
  readonly reportId: string;
  readonly year: number;
  readonly version: Pick<
    VersionProperties,
    | 'issuerName'
    | 'issuerFullName'
    | 'issuerKind'
    | 'issuerCode'
    | 'issuerFormerCode'
    | 'issuerProvisional'
    | 'issuerCandidates'
    | 'divisionCode'
    | 'provinceCode'
    | 'prefectureCode'
    | 'countyCode'
  >;
}

/** Issuers as neo4j/write/show-issuer.cypher shows them, gathered over their reports. */
export class IssuerRows {
  readonly #seen = new Map<string, Seen[]>();

  add(issuerId: string, reportId: string, year: number, version: VersionProperties): void {
    const { issuerName, issuerFullName, issuerKind, issuerCode, issuerFormerCode, issuerProvisional } = version;
    const { issuerCandidates, divisionCode, provinceCode, prefectureCode, countyCode } = version;
    const names = { issuerName, issuerFullName, issuerKind, issuerCode, issuerFormerCode, issuerProvisional };
    const place = { issuerCandidates, divisionCode, provinceCode, prefectureCode, countyCode };
    const seen = { reportId, year, version: { ...names, ...place } };
    const all = this.#seen.get(issuerId);
    if (all === undefined) this.#seen.set(issuerId, [seen]);
    else all.push(seen);
  }

  /** The latest report first: it gives name and place. */
  write(files: BulkFiles): void {
    for (const [id, seen] of this.#seen) {
      const versions = seen
        .sort((a, b) => b.year - a.year || (a.reportId < b.reportId ? -1 : 1))
        .map(({ version }) => version);
      const [latest] = versions;
      if (latest === undefined) continue;
      const codes = distinct([...versions.map((v) => v.issuerCode), ...versions.map((v) => v.issuerFormerCode)]);
      const { provinceCode, prefectureCode, countyCode, divisionCode } = latest;
      files.node('issuers', ['Issuer', latest.issuerKind === 'TOWNSHIP' ? 'Township' : 'Agency'], {
        id,
        linkPending: true,
        kind: latest.issuerKind,
        name: latest.issuerName,
        names: distinct(versions.map((v) => v.issuerName)),
        fullName: latest.issuerFullName,
        code: codes[0] ?? null,
        codes,
        provisional: latest.issuerProvisional,
        candidates: latest.issuerCandidates,
        ...{ provinceCode, prefectureCode, countyCode },
      });
      if (divisionCode !== null) files.relationship('IN', id, divisionId(divisionCode));
    }
  }
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];
