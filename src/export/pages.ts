import type { ExportGraph, ExportScope, ExportStatement, StoredRow } from '../model/export.js';
import { rowsOf, type Row, type Table } from './table.js';

type Read = (
  name: `export/${ExportStatement}`,
  params: Readonly<Record<string, unknown>>,
) => Promise<{ readonly id: string; readonly rows: readonly StoredRow[] }[]>;

const OF_STATEMENTS: ReadonlySet<ExportStatement> = new Set([
  'statements',
  'addresses',
  'recurrences',
  'follow-ups',
  'occurrences',
  'wordings',
  'threads',
]);

/** The rows of a table, page by page in the order of the ids of the nodes that they are read from: keyset pages, so what is in memory is one page. */
export async function* pagesOf(graph: ExportGraph, table: Table, scope: ExportScope): AsyncGenerator<Row[]> {
  const read = graph.read.bind(graph) as Read;
  const conditions = conditionsOf(table.statement, scope);
  let after = '';
  for (;;) {
    const nodes = await read(`export/${table.statement}`, { ...conditions, after, limit: table.pageSize });
    yield rowsOf(
      table,
      nodes.flatMap(({ rows }) => rows),
    );
    if (nodes.length < table.pageSize) return;
    after = nodes.at(-1)?.id ?? '';
  }
}

/** The parts of the scope that a statement knows. */
function conditionsOf(statement: ExportStatement, scope: ExportScope): Readonly<Record<string, unknown>> {
  if (statement === 'topics') return {};
  const { kinds, topic, ...ofReports } = scope;
  return OF_STATEMENTS.has(statement) ? { ...ofReports, kinds, topic } : ofReports;
}
