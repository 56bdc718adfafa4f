import type { Keyset, PageEntry } from '../../model/read.js';
import { badInput } from '../errors.js';
import { decodeCursor, encodeCursor } from './cursor.js';

export interface Edge<Row> {
  readonly node: Row;
  readonly cursor: string;
}

/** A Relay connection. `totalCount` is a function, so that it is only counted when a query selects it. */
export interface Page<Row, E extends Edge<Row> = Edge<Row>> {
  readonly edges: readonly E[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const DEFAULT_SIZE = 20;
const LARGEST = 200;

export interface PageRequest<Row, Entry extends PageEntry> {
  readonly args: PageArguments;
  /** List and order, written into cursors. */
  readonly scope: string;
  /** Type of the sort key. */
  readonly sortType: 'number' | 'string';
  readonly read: (keyset: Keyset) => Promise<readonly Entry[]>;
  /** The rows of the entries, in their order; null where an entry has gone in the meantime. */
  readonly load: (entries: readonly Entry[]) => readonly (Row | null)[] | Promise<readonly (Row | null)[]>;
  readonly count: () => Promise<number>;
}

/**
 * One page behind a cursor. It reads one entry more than asked to know whether another page follows.
 * @throws GraphQLError BAD_USER_INPUT for a size outside 1 to 200, BAD_CURSOR for a broken cursor or one of another order.
 */
export async function pageOf<Row, Entry extends PageEntry>(
  request: PageRequest<Row, Entry>,
): Promise<Page<Row, Edge<Row> & { readonly entry: Entry }>> {
  const { args, scope } = request;
  const size = pageSize(args.first);
  const after = args.after == null ? null : decodeCursor(scope, request.sortType, args.after);
  const entries = await request.read({ afterSort: after?.sort ?? null, afterId: after?.id ?? null, limit: size + 1 });
  const shown = entries.slice(0, size);
  const rows = await request.load(shown);
  const edges = shown.flatMap((entry, index) => {
    const node = rows[index];
    return node == null ? [] : [edgeOf(scope, node, entry)];
  });
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: entries.length > size,
      hasPreviousPage: after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: request.count,
  };
}

/** Its cursor is only written when a query selects it. */
const edgeOf = <Row, Entry extends PageEntry>(scope: string, node: Row, entry: Entry) => ({
  node,
  entry,
  get cursor() {
    return encodeCursor(scope, entry);
  },
});

function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_SIZE;
  if (size < 1 || size > LARGEST)
    throw badInput(`first: ${size} is no size of a page. Give a whole number from 1 to ${LARGEST}.`);
  return size;
}
