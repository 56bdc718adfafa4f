import { hash } from 'node:crypto';
import type { LinkedIssuer, StoredReport } from '../model/link.js';
import type { IssuerLinks } from './issuer-links.js';

/** Similarities and scores count to this part, so that a last digit of the processor's makes no other data. */
const PARTS = 1_000_000;

/**
 * What linking has made of an issuer, as four integers below 2^32: the same where reports (with all versions and the dates of their sources), links, threads, outcomes and findings are the same, whatever their order.
 * Added up over issuers (link/note-linked) they tell graphs apart.
 */
export function digestOf(
  issuerId: string,
  reports: readonly Pick<StoredReport, 'versionId' | 'stored'>[],
  { links, threads, outcomes, findings }: IssuerLinks,
): LinkedIssuer {
  const lines = [
    ...reports.map(({ versionId, stored }) => [versionId, ...[...stored].sort()]),
    ...links.map(({ from, to, kind, similarity, method }) => [from, to, kind, parts(similarity), method]),
    ...threads.map(({ id, years, longestUnchangedRun, currentUnchangedRun, status, aliases, statements }) => [
      ...[id, status, longestUnchangedRun, currentUnchangedRun],
      ...[...years, ...[...aliases].sort(), ...[...statements].sort()],
    ]),
    ...outcomes.map(({ id, outcome, nextYear, followedBy }) => [
      ...[id, outcome, nextYear],
      ...followedBy.map(({ measureId, score }) => `${measureId} ${parts(score)}`).sort(),
    ]),
    ...findings.map(({ id, rule, status, evidence }) => [id, rule, status, evidence]),
  ];
  const text = [issuerId, ...lines.map((line) => JSON.stringify(line)).sort()].join('\n');
  const bytes = hash('sha256', text, 'buffer');
  return { id: issuerId, linked: [0, 4, 8, 12].map((at) => bytes.readUInt32BE(at)) };
}

const parts = (value: number): number => Math.round(value * PARTS);
