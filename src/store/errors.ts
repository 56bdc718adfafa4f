import { Neo4jError } from 'neo4j-driver';
import { UserError } from '../errors.js';

export type GraphErrorCode =
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_AUTH'
  | 'GRAPH_DATABASE_MISSING'
  | 'GRAPH_READ_ONLY'
  | 'GRAPH_CONSTRAINT'
  | 'GRAPH_BUSY'
  | 'GRAPH_TIMEOUT'
  | 'GRAPH_ABORTED'
  | 'GRAPH_OUT_OF_MEMORY'
  | 'GRAPH_SCHEMA_NEWER'
  | 'GRAPH_SCHEMA_OLDER'
  | 'GRAPH_STATEMENT_FAILED';

/** An error of the database as a person sees it. What the driver said stays in `cause` for a debugger and is never printed. */
export class GraphError extends UserError {
  constructor(
    message: string,
    override readonly code: GraphErrorCode,
    cause?: unknown,
  ) {
    super(message, code);
    if (cause !== undefined) Object.defineProperty(this, 'cause', { value: cause, enumerable: false });
  }
}

/** The error concerns what was written and not the database: with other reports the same work may succeed. */
export const isOfWhatWasWritten = (error: unknown): error is GraphError =>
  error instanceof GraphError && OF_WHAT_WAS_WRITTEN.has(error.code);

const OF_WHAT_WAS_WRITTEN: ReadonlySet<GraphErrorCode> = new Set([
  'GRAPH_STATEMENT_FAILED',
  'GRAPH_CONSTRAINT',
  'GRAPH_OUT_OF_MEMORY',
]);

/** Prefixes of the driver's and server's codes, the first match counts. */
const KNOWN: readonly (readonly [prefix: string, code: GraphErrorCode, message: (uri: string) => string])[] = [
  ['ServiceUnavailable', 'GRAPH_UNAVAILABLE', unavailable],
  ['SessionExpired', 'GRAPH_UNAVAILABLE', unavailable],
  // What the driver makes of a connection that was cut in the middle of a message.
  ['ProtocolError', 'GRAPH_UNAVAILABLE', unavailable],
  ['Neo.TransientError.General.DatabaseUnavailable', 'GRAPH_UNAVAILABLE', unavailable],
  ['Neo.TransientError.General.OutOfMemoryError', 'GRAPH_OUT_OF_MEMORY', outOfMemory],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'GRAPH_OUT_OF_MEMORY', outOfMemory],
  ['Neo.TransientError.General.TransactionMemoryLimit', 'GRAPH_OUT_OF_MEMORY', outOfMemory],
  ['Neo.ClientError.General.TransactionOutOfMemoryError', 'GRAPH_OUT_OF_MEMORY', outOfMemory],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'GRAPH_TIMEOUT', timeout],
  ['Neo.TransientError.Transaction.Terminated', 'GRAPH_TIMEOUT', timeout],
  ['Neo.ClientError.Security.Forbidden', 'GRAPH_READ_ONLY', readOnly],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'GRAPH_READ_ONLY', readOnly],
  ['Neo.ClientError.Cluster.NotALeader', 'GRAPH_READ_ONLY', readOnly],
  ['Neo.ClientError.Security', 'GRAPH_AUTH', auth],
  ['Neo.ClientError.Database.DatabaseNotFound', 'GRAPH_DATABASE_MISSING', noDatabase],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'GRAPH_CONSTRAINT', constraint],
  ['Neo.TransientError', 'GRAPH_BUSY', busy],
];

function unavailable(uri: string): string {
  return `Neo4j at ${uri} does not answer. Start it (npm run neo4j -- start), or check NEO4J_URI and the network.`;
}
function auth(uri: string): string {
  return `Neo4j at ${uri} refused user name and password. Check NEO4J_USER and NEO4J_PASSWORD.`;
}
function noDatabase(uri: string): string {
  return `Neo4j at ${uri} has no such database. Check NEO4J_DATABASE, or create it there.`;
}
function readOnly(uri: string): string {
  return `Neo4j at ${uri} does not let this user write. Use a user with write rights, and neo4j:// for a cluster.`;
}
function constraint(): string {
  return 'Two nodes of the graph claim the same id. Run the command again; if it persists, please report the file that causes it.';
}
function busy(uri: string): string {
  return `Neo4j at ${uri} is too busy to finish this now. Run the command again; what was stored stays stored.`;
}
function timeout(): string {
  return 'Neo4j took too long for this question and gave up. Ask for less: fewer entries a page, or a narrower filter.';
}
function outOfMemory(): string {
  return 'Neo4j ran out of memory for this question. Ask for less, or give the server more heap.';
}

/** Turns what the driver throws into a GraphError; anything else passes as it is. `statement` is the file below neo4j/ that ran. */
export function graphError(error: unknown, uri: string, statement?: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  // All connections are taken; the driver has no code for it.
  const code = error.message.startsWith('Connection acquisition timed out') ? 'Neo.TransientError' : error.code;
  const known = KNOWN.find(([prefix]) => code.startsWith(prefix));
  if (known) return new GraphError(known[2](uri), known[1], error);
  const place = statement === undefined ? 'a statement' : `neo4j/${statement}.cypher`;
  return new GraphError(`Neo4j could not run ${place} (${error.code}).`, 'GRAPH_STATEMENT_FAILED', error);
}
