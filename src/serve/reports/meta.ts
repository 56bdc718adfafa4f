import { API_VERSION } from '../../model/api-version.js';
import { citationOf } from '../../model/citation.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { fieldsBelow } from '../look-ahead.js';
import type { MetaRow } from '../parents.js';
import type { MetaResolvers } from './generated/types.js';

const EMPTY: MetaRow = {
  dataVersion: '0',
  schemaVersion: 0,
  maskVersion: 0,
  extractors: [],
  gazetteers: [],
  years: [],
};

export const readMeta = async (_root: unknown, _args: unknown, { graph }: Context): Promise<MetaRow> =>
  (await graph.read('read/meta', {}))[0] ?? EMPTY;

export const meta: Complete<MetaResolvers, MetaRow> = {
  apiVersion: () => API_VERSION,
  counts: async (_row, _args, { graph }, info) => {
    const asked = fieldsBelow(info);
    const withParts = asked.has('figures') || asked.has('findings') || null;
    const [counts] = await graph.read('read/counts', { withParts });
    if (!counts) throw new Error('read/counts gave no row.');
    return { ...counts, figures: counts.figures ?? 0, findings: counts.findings ?? 0 };
  },
  citation: citationOf,
};
