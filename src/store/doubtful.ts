import type { GraphReader } from '../model/graph.js';
import type { Message, PlaceCandidate } from '../model/report.js';
import type { StoreCatalogue } from './catalogue.js';

/** A report whose extraction a person should look at, and what an override needs to decide it. */
export interface DoubtfulReport {
  /** Hash of its file, as `override set` takes it. */
  readonly sha256: string;
  readonly file: string;
  readonly reportId: string;
  readonly issuer: string;
  /** Null while the issuer is provisional. */
  readonly issuerCode: string | null;
  readonly year: number;
  readonly quality: string;
  /** Places that the issuer's name may mean; empty where it is decided. */
  readonly candidates: readonly PlaceCandidate[];
  /** Other years that the text names for itself. */
  readonly otherYears: readonly number[];
  /** Messages of weight WARNING and ERROR. */
  readonly messages: readonly Pick<Message, 'rule' | 'severity' | 'message'>[];
}

/** All of them, by file: a provisional issuer, a text that is not sound, or messages of weight. */
export async function listDoubtful(graph: GraphReader<StoreCatalogue>): Promise<DoubtfulReport[]> {
  const rows = await graph.read('write/doubtful-reports', {});
  return rows.map(({ candidateJson, yearJson, messageJson, ...row }) => ({
    ...row,
    candidates: row.issuerCode === null ? (JSON.parse(candidateJson) as PlaceCandidate[]) : [],
    otherYears: otherYears(JSON.parse(yearJson) as { readonly value: number }[], row.year),
    messages: (JSON.parse(messageJson) as Message[])
      .filter(({ severity }) => severity !== 'INFO')
      .map(({ rule, severity, message }) => ({ rule, severity, message })),
  }));
}

const otherYears = (candidates: readonly { readonly value: number }[], year: number): number[] => [
  ...new Set(candidates.map(({ value }) => value).filter((value) => value !== year)),
];
