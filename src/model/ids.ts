import { createHash } from 'node:crypto';

/** A part is written so that no two lists of parts give one string: ':' and '\\' inside a part are escaped. */
const escapePart = (part: string | number): string => String(part).replace(/[\\:]/g, '\\$&');

/**
 * An opaque global id: `<prefix>_` and 22 characters, the first 132 bits of SHA-256 in base64url, of the parts joined by ':'.
 * The same parts give the same id on every machine and in every version.
 */
export function hashId(prefix: string, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(parts.map(escapePart).join(':'), 'utf8').digest('base64url');
  return `${prefix}_${digest.slice(0, 22)}`;
}
