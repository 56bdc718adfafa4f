import type { KnownPlace } from '../../model/places.js';
import type { Context } from '../context.js';

type Place = Pick<KnownPlace, 'code' | 'level'>;

/** Resolvers that lead from a place of the gazetteer to what the graph has of it: a division, or a township. */
export const inGraph = {
  division: ({ code, level }: Place, _args: unknown, { loaders }: Context) =>
    level === 'TOWNSHIP' ? null : loaders.divisionByCode.load(code),
  township: ({ code, level }: Place, _args: unknown, { loaders }: Context) =>
    level === 'TOWNSHIP' ? loaders.townshipByCode.load(code) : null,
};
