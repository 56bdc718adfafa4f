import type { Request, RequestHandler } from 'express';
import { refuse } from '../http/answer.js';
import { hashOf, type Safelist } from './safelist.js';

/** Refuses every operation that is not on the list, before GraphQL reads it. Asked for by text or by hash, as with automatic persisted queries. */
export const onlyListed =
  (list: Safelist): RequestHandler =>
  (req, res, next) => {
    const hash = askedHash(req);
    if (hash !== null && list.has(hash)) return next();
    refuse(
      res,
      403,
      'OPERATION_NOT_LISTED',
      'This server answers the operations on its list only. Ask its operator to add yours, and send it exactly as it is listed, or by its hash.',
    );
  };

/** Where Apollo looks a hash up: the list, to which nothing is added. */
export const listCache = (list: Safelist) => ({
  get: (key: string): Promise<string | undefined> => Promise.resolve(list.get(key.slice(key.indexOf(':') + 1))),
  set: (): Promise<void> => Promise.resolve(),
  delete: (): Promise<boolean> => Promise.resolve(false),
});

function askedHash(req: Request): string | null {
  const { query, extensions } = req.method === 'GET' ? inAddress(req) : inBody(req.body);
  if (typeof query === 'string' && query !== '') return hashOf(query);
  const persisted = at(extensions, 'persistedQuery');
  const hash = at(persisted, 'sha256Hash');
  return typeof hash === 'string' ? hash : null;
}

interface Asked {
  readonly query: unknown;
  readonly extensions: unknown;
}

const inBody = (body: unknown): Asked => ({ query: at(body, 'query'), extensions: at(body, 'extensions') });

/** Read as Apollo reads it, so that what is checked is what is executed. A parameter that is given twice is refused there. */
function inAddress(req: Request): Asked {
  const params = new URL(req.originalUrl, 'http://here').searchParams;
  let extensions: unknown = null;
  try {
    extensions = JSON.parse(params.get('extensions') ?? 'null');
  } catch {
    // Not JSON: no hash in it.
  }
  return { query: params.get('query'), extensions };
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
