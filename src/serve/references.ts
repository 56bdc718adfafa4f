import type { Context } from './context.js';
import { significantCode, townshipCode } from './division-code.js';
import type { DivisionRow, IssuerRow } from './parents.js';

/*
 * How an entity is found by the keys that another subgraph knows. Every subgraph module resolves an entity by the same function, since in the one
 * server that executes all of them there is only one resolver a type.
 */

interface Reference {
  readonly id?: string | null | undefined;
  readonly code?: string | null | undefined;
}

/** A township or agency by id (also a replaced one), a township by code (also a former one). */
export function issuerReference({ id, code }: Reference, { loaders }: Context): Promise<IssuerRow | null> | null {
  if (id != null) return loaders.issuer.load(id);
  return code == null ? null : loaders.townshipByCode.load(townshipCode(code));
}

/** Resolver of a division that a row names by code, null where it names none. */
export const divisionBy =
  <Key extends string>(key: Key) =>
  (
    row: Readonly<Record<Key, string | null>>,
    _args: unknown,
    { loaders }: Context,
  ): Promise<DivisionRow | null> | null => {
    const code = row[key];
    return code === null ? null : loaders.divisionByCode.load(code);
  };

export function divisionReference({ id, code }: Reference, { loaders }: Context): Promise<DivisionRow | null> | null {
  if (id != null) return loaders.division.load(id);
  return code == null ? null : loaders.divisionByCode.load(significantCode(code));
}
