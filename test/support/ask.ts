/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  /** The body as it came. */
  readonly body: string;
}

/** Posts a query, as a client would. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  return answerOf(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
}

/** Code of an answer's first error, OK without one. */
export const codeOf = async (url: string, query: string): Promise<string> =>
  (await ask(url, query)).errors[0]?.extensions.code ?? 'OK';

export async function answerOf(response: Response): Promise<Answer> {
  const body = await response.text();
  const parsed = JSON.parse(body) as { data?: unknown; errors?: Answer['errors'] };
  return { status: response.status, data: parsed.data ?? null, errors: parsed.errors ?? [], body };
}
