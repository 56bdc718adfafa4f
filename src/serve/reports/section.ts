import type { Complete } from '../complete.js';
import type { SectionRow, StatementRow } from '../parents.js';
import type { SectionResolvers } from './generated/types.js';
import { textOf } from './version.js';

const TYPENAMES = { MEASURE: 'Measure', PROBLEM: 'Problem', IMPROVEMENT: 'Improvement' } as const;

export const section: Complete<SectionResolvers, SectionRow> = {
  text: async ({ versionId, start, end }, _args, context) => (await textOf(versionId, context)).slice(start, end),
  /** A statement is shared by the versions that have it; kind, title and span are those of the section's own version. */
  statements: async ({ id }, _args, { loaders }) => {
    const places = await loaders.sectionStatements.load(id);
    return places.map(({ row, ...place }): StatementRow => ({
      ...row,
      ...place,
      __typename: TYPENAMES[place.kind],
      sectionId: id,
    }));
  },
};
