import { createHash } from 'node:crypto';
import type { Request } from 'express';

/** A weak ETag (the same content, maybe packed otherwise) over what decides an answer. */
export function etagOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether the asker has what this tag stands for (If-None-Match, RFC 9110 section 13.1.2, compared weakly). Unlike Express, a request with
 * Cache-Control: no-cache is compared too: fetch() sends it with every If-None-Match of its caller, and it asks for validation, not for a new copy.
 */
export function isKnown(req: Request, tag: string): boolean {
  const known = req.get('If-None-Match') ?? '';
  return known.trim() === '*' || known.split(',').some((one) => bare(one) === bare(tag));
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
