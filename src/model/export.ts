import type { PlaceFilter } from './filters.js';
import type { GraphReader } from './graph.js';
import type { StatementKind } from './kinds.js';
import type { CountsRow, MetaRow } from './rows.js';

/* What export/ reads: pages of every kind of node and link, in the order of ids, below neo4j/export. */

/** What of the graph is exported; a condition that is null is not set. Kinds and topic narrow statements and what hangs on them. */
export type ExportScope = PlaceFilter & {
  readonly kinds: readonly StatementKind[] | null;
  readonly topic: string | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
};

export type ReportScope = Omit<ExportScope, 'kinds' | 'topic'>;

/** A value as the graph has it. */
export type Stored = string | number | boolean | null | readonly (string | number)[];
export type StoredRow = Readonly<Record<string, Stored>>;

/** Rows of tables by the id of the node that they are read from; a page ends with the last id, also where that one has no rows. */
export interface ExportPage<Scope> {
  readonly params: Scope & { readonly after: string; readonly limit: number };
  readonly row: { readonly id: string; readonly rows: readonly StoredRow[] };
}

/** Statements that are scoped by report, and by statement. */
export type ReportPage =
  'divisions' | 'issuers' | 'reports' | 'versions' | 'sources' | 'sections' | 'figures' | 'cells' | 'findings';
export type StatementPage =
  'statements' | 'addresses' | 'recurrences' | 'follow-ups' | 'occurrences' | 'wordings' | 'threads';
/** Names of the files below neo4j/export. */
export type ExportStatement = ReportPage | StatementPage | 'topics';

type Pages = {
  readonly [Name in `export/${ReportPage}`]: ExportPage<ReportScope>;
} & {
  readonly [Name in `export/${StatementPage}`]: ExportPage<ExportScope>;
} & { readonly 'export/topics': ExportPage<unknown> };

export type ExportCatalogue = Pages & {
  readonly 'read/meta': { readonly params: Record<never, never>; readonly row: MetaRow };
  readonly 'read/counts': { readonly params: { readonly withParts: true }; readonly row: CountsRow };
  readonly 'link/pending-issuers': {
    readonly params: { readonly all: true | null };
    readonly row: { readonly id: string };
  };
};

/** The graph as export/ sees it. */
export type ExportGraph = GraphReader<ExportCatalogue>;
