import { hash } from 'node:crypto';

/** A part is written so that no two lists of parts give one string: ':' and '\\' inside a part are escaped. */
function escapePart(part: string | number): string {
  if (typeof part === 'number') return String(part);
  return part.includes(':') || part.includes('\\') ? part.replace(/[\\:]/g, '\\$&') : part;
}

/**
 * An opaque global id: `<prefix>_` and 22 characters, the first 132 bits of SHA-256 in base64url, of the parts joined by ':'.
 * The same parts give the same id on every machine and in every version.
 */
export function hashId(prefix: string, ...parts: readonly (string | number)[]): string {
  return hashWritten(prefix, joinParts(parts));
}

/**
 * A maker of ids whose first parts are the same: `idMaker(a, b)(prefix, c)` is `hashId(prefix, a, b, c)`. A report has some hundred ids that begin with the report's own id and its file's hash:
 * these are written once.
 */
export function idMaker(
  ...first: readonly (string | number)[]
): (prefix: string, ...rest: readonly (string | number)[]) => string {
  const begun = joinParts(first);
  return (prefix, ...rest) => hashWritten(prefix, `${begun}:${joinParts(rest)}`);
}

function joinParts(parts: readonly (string | number)[]): string {
  let joined = '';
  for (let i = 0; i < parts.length; i++) joined += (i === 0 ? '' : ':') + escapePart(parts[i] as string | number);
  return joined;
}

/** One call, without the stream that `createHash` makes. */
const hashWritten = (prefix: string, written: string): string =>
  `${prefix}_${hash('sha256', written, 'base64url').slice(0, 22)}`;

/** The id of a township whose code is known. Give the current code, so that renamings keep the id. */
export const townshipId = (currentCode: string): string => hashId('is', 'issuer', currentCode);
