import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLError, parse, specifiedRules, validate, type GraphQLSchema, type ValidationRule } from 'graphql';
import { UserError } from '../../errors.js';

/** Operations that a server answers, by the SHA-256 (hexadecimal) of their text; no other is. */
export type Safelist = ReadonlyMap<string, string>;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads an operator's list: the manifest that Apollo's tools write ({"operations": [{"id", "body"}]}), or a map from SHA-256 to text as Relay writes
 * it, or a list of texts. All operations are checked against the schema and the limits on their shape, so that a list which has aged is found at
 * the start.
 * @throws UserError SAFELIST_UNREADABLE or SAFELIST_INVALID, with the operation and what is wrong with it
 */
export function readSafelist(path: string, schema: GraphQLSchema, rules: readonly ValidationRule[]): Safelist {
  const operations = operationsOf(path);
  for (const { id, body } of operations) {
    const name = `${path}: the operation ${id ?? JSON.stringify(body.slice(0, 40))}`;
    if (id !== null && id !== hashOf(body)) {
      throw new UserError(`${name} is not named after the SHA-256 of its text, ${hashOf(body)}.`, 'SAFELIST_INVALID');
    }
    const wrong = faultOf(body, schema, rules);
    if (wrong !== null) throw new UserError(`${name} cannot be answered: ${wrong}`, 'SAFELIST_INVALID');
  }
  return new Map(operations.map(({ body }) => [hashOf(body), body]));
}

interface Operation {
  /** Null where the list does not tell. */
  readonly id: string | null;
  readonly body: string;
}

function operationsOf(path: string): readonly Operation[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError(
      `${path} cannot be read as JSON (${error instanceof Error ? error.message : String(error)}): correct DISCLOSURE_SAFELIST.`,
      'SAFELIST_UNREADABLE',
    );
  }
  const found = entriesOf(content);
  if (found !== null && found.length > 0) return found;
  throw new UserError(
    `${path} is no list of operations: give {"operations": [{"id": SHA-256, "body": text}, …]}, {SHA-256: text, …} or [text, …].`,
    'SAFELIST_INVALID',
  );
}

function entriesOf(content: unknown): readonly Operation[] | null {
  if (typeof content !== 'object' || content === null) return null;
  if (Array.isArray(content)) {
    return content.every((text) => typeof text === 'string') ? content.map((body) => ({ id: null, body })) : null;
  }
  if ('operations' in content) {
    const listed = content.operations;
    return Array.isArray(listed) && listed.every(isOperation) ? listed : null;
  }
  const entries: unknown[] = Object.entries(content).map(([id, body]) => ({ id, body: body as unknown }));
  return entries.every(isOperation) ? entries : null;
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'body' in value &&
  typeof value.body === 'string';

function faultOf(body: string, schema: GraphQLSchema, rules: readonly ValidationRule[]): string | null {
  try {
    return validate(schema, parse(body), [...specifiedRules, ...rules])[0]?.message ?? null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}
