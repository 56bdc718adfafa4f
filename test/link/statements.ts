import type { RecurrenceLink, StatementForLinking } from '../../src/model/link.js';
import { maskWording } from '../../src/wording/mask.js';

/** Statements of one report: `<year>.<place>` is the id. */
export const report = (year: number, ...texts: readonly string[]): StatementForLinking[] =>
  texts.map((text, order) => ({
    id: `${year}.${order}`,
    year,
    order,
    text,
    masked: maskWording(text, ['云坪镇', '云坪乡']),
    topics: [],
  }));

/** `2019.0 → 2020.1 IDENTICAL`, and the method where it is a split or merge. */
export const shown = (links: readonly RecurrenceLink[]): string[] =>
  links
    .map(
      ({ from, to, kind, method }) =>
        `${from} → ${to} ${kind}${method === 'SPLIT' || method === 'MERGE' ? ` ${method}` : ''}`,
    )
    .sort();
