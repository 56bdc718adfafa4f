import { query } from './query.js';

/** An issuer with the statements that hold a wording, each by county code and covered year. */
export interface Writer {
  readonly issuerId: string;
  readonly held: readonly (readonly [county: string | null, year: number])[];
  /** First year of which a report of the issuer is at hand. */
  readonly firstReport: number;
}

export interface WordingDraft {
  readonly id: string;
  readonly text?: string;
  readonly nearKeys?: string;
  readonly clusterId?: string;
  readonly maskVersion?: number;
  readonly writers: readonly Writer[];
}

/** Writes wordings with nothing but what their spread is counted from: current statements and reports. */
export async function writeWordings(drafts: readonly WordingDraft[]): Promise<void> {
  await query(
    `UNWIND $drafts AS draft
     CREATE (w:Wording {id: draft.id, text: draft.text, nearKeys: draft.nearKeys, clusterId: draft.clusterId, maskVersion: draft.maskVersion,
       issuerCount: size(draft.writers), statementCount: size(draft.writers)})
     WITH w, draft
     UNWIND draft.writers AS writer
     MERGE (:Report {id: writer.issuerId + writer.firstReport, issuerId: writer.issuerId, year: writer.firstReport})
     WITH w, writer
     UNWIND writer.held AS held
     MERGE (:Report {id: writer.issuerId + held[1], issuerId: writer.issuerId, year: held[1]})
     CREATE (:Statement {id: w.id + writer.issuerId + held[1], issuerId: writer.issuerId, countyCode: held[0], year: held[1], current: true})-[:CONTAINS]->(w)
     RETURN count(*) AS it`,
    { drafts: drafts.map((draft) => ({ text: draft.id, nearKeys: '', clusterId: null, maskVersion: 1, ...draft })) },
  );
}
