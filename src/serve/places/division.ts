import { existing } from '../loaders/by-id.js';
import type { Complete } from '../complete.js';
import { broughtRows } from '../loaders/related.js';
import { pageOf } from '../paging/page.js';
import type { DivisionRow } from '../parents.js';
import { divisionReference } from '../references.js';
import type { DivisionResolvers } from './generated/types.js';

export const division: Complete<DivisionResolvers, DivisionRow> = {
  __resolveReference: divisionReference,
  parent: ({ parentId }, _args, { loaders }) => (parentId === null ? null : existing(loaders.division, parentId)),
  children: ({ id }, _args, { loaders }) => loaders.divisionChildren.load(id),
  townships: ({ id }, args, { loaders }) =>
    pageOf({
      args,
      scope: 'division-townships',
      sortType: 'string',
      read: (keyset) => loaders.within.page('read/division-townships-page', keyset, id),
      load: (entries) => broughtRows(loaders.issuer, entries),
      count: () => loaders.within.count('read/division-townships-count', {}, id),
    }),
};
