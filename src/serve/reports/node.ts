import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { NodeRow } from '../parents.js';

type NodeLoader = Exclude<
  {
    [Name in keyof Context['loaders']]: Context['loaders'][Name] extends { load(id: string): Promise<NodeRow | null> }
      ? Name
      : never;
  }[keyof Context['loaders']],
  'townshipByCode' | 'divisionByCode'
>;

/** What an id leads to is told by its prefix. */
const LOADERS: ReadonlyMap<string, NodeLoader> = new Map([
  ['is', 'issuer'],
  ['dv', 'division'],
  ['re', 'report'],
  ['rv', 'version'],
  ['se', 'section'],
  ['st', 'statement'],
  ['fi', 'figure'],
  ['ta', 'table'],
  ['fd', 'finding'],
  ['th', 'thread'],
  ['wo', 'wording'],
]);

const MOST = 200;

async function load(id: string, { loaders }: Context): Promise<NodeRow | null> {
  const name = LOADERS.get(id.split('_', 1)[0] ?? '');
  return name ? loaders[name].load(id) : null;
}

export const node = (_root: unknown, { id }: { readonly id: string }, context: Context): Promise<NodeRow | null> =>
  load(id, context);

export function nodes(
  _root: unknown,
  { ids }: { readonly ids: readonly string[] },
  context: Context,
): Promise<(NodeRow | null)[]> {
  if (ids.length > MOST) throw badInput(`ids: give at most ${MOST} ids; these are ${ids.length}.`);
  return Promise.all(ids.map((id) => load(id, context)));
}
