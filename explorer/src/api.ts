import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql.js';

/** What the API or the way to it said instead of an answer. */
export class ApiError extends Error {
  constructor(
    message: string,
    /** Code of the API, e.g. BAD_USER_INPUT; UNREACHABLE where nothing answered, UNREADABLE where no GraphQL did. */
    readonly code: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** A request as the explorer sends it and the playground can repeat it. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One request to the public API. @throws ApiError */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(error instanceof Error ? error.message : String(error), 'UNREACHABLE');
  }
  let answer: Answer<Result>;
  try {
    answer = (await response.json()) as Answer<Result>;
  } catch {
    throw new ApiError(`${response.status} ${response.statusText}`, 'UNREADABLE');
  }
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (answer.data == null) throw new ApiError(`${response.status} ${response.statusText}`, 'UNREADABLE');
  return answer.data;
}

export interface Answered<Result> {
  readonly data: Result | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  refetch(): Promise<unknown>;
  readonly asked: Asked;
}

/** Asks while `enabled`; the same question is asked once and its answer kept for as long as the page is open. */
export function useAnswer<Result, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  enabled = true,
): Answered<Result> {
  const query = document.toString();
  const answer = useQuery({
    queryKey: [query, variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
  });
  const { data, error, isFetching, refetch } = answer;
  return { data, error, isFetching, refetch, asked: { query: query.trim(), variables } };
}

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list that grows page by page: every page is one request. */
export interface Paged<Result, Node> {
  /** The pages so far. */
  readonly answer: Answered<readonly Result[]>;
  /** What stands on them; empty until the first one is there. */
  readonly nodes: readonly Node[];
  /** Asks for the next page; null where there is none. */
  readonly more: (() => void) | null;
  readonly loadingMore: boolean;
}

/** Asks for the first page of a connection of the answer, and for further ones when told to. */
export function usePages<
  Result,
  Node,
  Variables extends Readonly<Record<string, unknown>> & { readonly after?: string | null },
>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  connection: (result: Result) => Connection<Node>,
): Paged<Result, Node> {
  const query = document.toString();
  const pages = useInfiniteQuery({
    queryKey: [query, variables, 'pages'],
    queryFn: ({ signal, pageParam }) => ask(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => {
      const { hasNextPage, endCursor } = connection(last).pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
  });
  const { data, error, isFetching, refetch } = pages;
  return {
    answer: { data: data?.pages, error, isFetching, refetch, asked: { query: query.trim(), variables } },
    nodes: data?.pages.flatMap((page) => connection(page).nodes) ?? [],
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : null,
    loadingMore: pages.isFetchingNextPage,
  };
}
