import type { ExportStatement, Stored, StoredRow } from '../model/export.js';

/** `list` is several values: joined with | in CSV, an array in JSON. `date` is ISO 8601 as the publisher gave it. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** One sentence: what the value is, with its unit. */
  readonly meaning: string;
  /** `table.column` whose value it holds, each of them where it is a list. */
  readonly references?: string;
}

/** One file of an export. Its columns bear the names that the same values have in the API, where they stand there. */
export interface Table {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly meaning: string;
  /** Columns that together tell rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Which file below neo4j/export reads it. */
  readonly statement: ExportStatement;
  /** Nodes read at once: bounds what is in memory. */
  readonly pageSize: number;
  /** Rows of this table that one stored row stands for; itself unless given. */
  readonly expand?: (row: StoredRow) => StoredRow[];
}

/** A row with exactly the columns of its table, in their order. */
export type Row = Readonly<Record<string, Stored>>;

export const column = (name: string, type: ColumnType, meaning: string, references?: string): Column => ({
  name,
  type,
  meaning,
  ...(references !== undefined && { references }),
});

/** Stored rows as rows of a table. @throws Error for a row that lacks a column: then table and statement do not fit together. */
export function rowsOf({ name, columns, expand }: Table, stored: readonly StoredRow[]): Row[] {
  return (expand === undefined ? stored : stored.flatMap(expand)).map((row) =>
    Object.fromEntries(
      columns.map((one) => {
        const value = row[one.name];
        if (value === undefined) throw new Error(`The graph gave no ${one.name} for table ${name}.`);
        return [one.name, value];
      }),
    ),
  );
}

/** Names of places in a source that most tables share. */
export const SPAN: readonly Column[] = [
  column('source', 'string', 'SHA-256 of the source that holds it.', 'sources.sha256'),
  column('start', 'integer', 'First UTF-16 code unit in the text of the source.'),
  column('end', 'integer', 'UTF-16 code unit behind the last one.'),
];

export const OWNER: readonly Column[] = [
  column('reportId', 'string', 'The report.', 'reports.id'),
  column('issuerId', 'string', 'Who issued the report.', 'issuers.id'),
  column('year', 'integer', 'Covered year of the report.'),
];
