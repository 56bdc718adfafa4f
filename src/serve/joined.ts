import type { Joined } from '../model/read.js';

/** An input of conditions, as codegen writes it. */
interface Where<Self> {
  readonly and?: readonly Self[] | null;
  readonly or?: readonly Self[] | null;
  readonly not?: Self | null;
}

/**
 * Conditions with all that is joined to them, as the Cypher statements want them. `conditionsOf` turns one set, without what is joined to it; the sets are turned side
 * by side, so that places of all of them are looked up together. How many sets there may be: limits/conditions.ts.
 */
export async function joined<Input extends Where<Input>, Conditions>(
  where: Input | null | undefined,
  conditionsOf: (where: Input | null | undefined) => Promise<Conditions>,
): Promise<Joined<Conditions>> {
  const all = (list: readonly Input[] | null | undefined): Promise<Joined<Conditions>[] | null> =>
    list == null ? Promise.resolve(null) : Promise.all(list.map((set) => joined(set, conditionsOf)));
  const [conditions, and, or, not] = await Promise.all([
    conditionsOf(where),
    all(where?.and),
    all(where?.or),
    where?.not == null ? null : joined(where.not, conditionsOf),
  ]);
  return { ...conditions, and, or, not };
}
