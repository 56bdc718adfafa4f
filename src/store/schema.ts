import { createHash } from 'node:crypto';
import type { GraphWriter } from '../model/graph.js';
import type { StoreCatalogue } from './catalogue.js';
import { completeChangeLog } from './changes.js';
import { GraphError } from './errors.js';
import type { Graph } from './graph.js';

/** Version of labels, properties and relationships. Raise it with every change that older programs can't read. */
export const SCHEMA_VERSION = 2;

/** The oldest version that this program brings up to date; an older graph is refused. */
const OLDEST_SCHEMA_VERSION = 1;

/** Wordings in one transaction. */
const PAGE = 10_000;

/** Indexes of earlier programs that no statement reads any more: storing would go on paying for them. */
const RETIRED: ReadonlySet<string> = new Set([
  'measure_report_id',
  'problem_report_id',
  'improvement_report_id',
  'figure_report_id',
  'finding_report_id',
]);

/** How long new indexes may take to be filled, in seconds. */
const INDEX_WAIT = 600;

/**
 * Applies what neo4j/constraints holds and the graph lacks (constraints, then full-text, then other indexes; each kind as a whole or not at all),
 * removes the indexes that are of no use any more, notes the schema version, and completes the log of changes.
 * A changed definition needs a new name, since what has the name counts as applied.
 * @throws GraphError GRAPH_SCHEMA_NEWER when a newer program has written the graph, GRAPH_SCHEMA_OLDER when one did that is too old; then nothing is changed.
 */
export async function applySchema(graph: Graph<StoreCatalogue>): Promise<void> {
  const [state] = await graph.read('write/schema-state', {});
  const stored = state?.version ?? 0;
  if (stored > SCHEMA_VERSION) {
    throw new GraphError(
      `The graph has schema version ${stored}, this program knows ${SCHEMA_VERSION}. Use a newer release of the program, or another database (DISCLOSURE_HOME or NEO4J_URI).`,
      'GRAPH_SCHEMA_NEWER',
    );
  }
  if (typeof state?.version === 'number' && stored < OLDEST_SCHEMA_VERSION) {
    throw new GraphError(
      `The graph has schema version ${stored}, which is too old to be brought up to date (this program needs ${OLDEST_SCHEMA_VERSION}). Build it anew: set DISCLOSURE_HOME to a new folder (or NEO4J_URI to an empty database) and run npm run ingest -- PATH… with the reports.`,
      'GRAPH_SCHEMA_OLDER',
    );
  }
  const present = new Set((await graph.read('write/schema-names', {})).map(({ name }) => name));
  const missing = constraintFiles(graph).filter(({ creates }) => !present.has(creates));
  const writer = graph.as<Record<string, { params: Record<string, never>; row: object }>>();
  // Constraints and indexes can't share a transaction with data, but among themselves they do: one flush to disk instead of eighty.
  for (const kind of ['constraint-', 'fulltext-', 'index-']) {
    const files = missing.filter(({ name }) => name.startsWith(`constraints/${kind}`));
    await writer.transaction(async (tx) => {
      for (const { name } of files) await tx.write(name, {});
    });
  }
  if (missing.length > 0) await graph.read('write/await-indexes', { seconds: INDEX_WAIT });
  const retired = [...present].filter((name) => RETIRED.has(name));
  if (retired.length > 0)
    await graph.transaction(async (tx) => {
      for (const name of retired) await tx.write('write/drop-index', { name });
    });
  if (stored === 1) await countAnew(graph);
  if (state?.logged !== true) await completeChangeLog(graph);
  if (stored !== SCHEMA_VERSION) await graph.write('write/schema-version', { version: SCHEMA_VERSION });
}

/** From version 1 to 2: the next linking links every issuer and counts every masked sentence. */
async function countAnew(graph: Graph<StoreCatalogue>): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const [row]: { last: string | null }[] = await graph.write('write/count-anew', { after, limit: PAGE });
    after = row?.last ?? null;
  }
}

/** The files of neo4j/constraints with the name of the constraint or index that each creates, in order. */
export function constraintFiles(
  graph: Pick<Graph, 'statements'>,
): { readonly name: string; readonly creates: string }[] {
  return [...graph.statements.values()]
    .filter(({ name }) => name.startsWith('constraints/'))
    .map(({ name, lines }) => {
      const text = lines.map((line) => line.text).join('\n');
      return { name, creates: /CREATE (?:[A-Z]+ )*?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/u.exec(text)?.[1] ?? name };
    });
}

/**
 * Notes which data the graph holds and by which mask, for `meta` and citations: call it when an ingestion, linking or a withdrawal has ended.
 * The version of the data is a hash of what linking noted of each issuer (its current versions and what came of them) and of which reports are
 * withdrawn, so that the same reports give the same one on every machine. The sum over all issuers is kept up to date, not made anew. Returns it.
 * @param tx a transaction, as it locks what it reads
 * @param mask null: it stays as it is
 */
export async function noteData(tx: GraphWriter<StoreCatalogue>, mask: number | null): Promise<string> {
  const [state] = await tx.write('write/data-state', {});
  const lines = [(state?.linked ?? []).join(' '), ...(state?.withdrawn ?? [])];
  const data = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
  await tx.write('write/schema-data', { data, mask });
  return data;
}
