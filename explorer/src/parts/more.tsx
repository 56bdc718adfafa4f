import type { ReactNode } from 'react';
import type { Paged } from '../api.js';
import { useWords } from '../words/language.js';

/** The button below a list that has further pages. */
export function More({ pages }: { readonly pages: Pick<Paged<unknown>, 'more' | 'loadingMore'> }): ReactNode {
  const { table, answer } = useWords();
  if (pages.more === null) return null;
  return (
    <button type="button" className="more" disabled={pages.loadingMore} onClick={pages.more}>
      {pages.loadingMore ? answer['loading'] : table.more}
    </button>
  );
}
