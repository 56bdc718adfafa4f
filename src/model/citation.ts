import type { MetaRow } from './rows.js';

/** How to cite an answer or an export of the graph. */
export function citationOf({ dataVersion, extractors, years }: MetaRow): string {
  const span = years.length > 0 ? `, covered years ${years[0]}–${years.at(-1)}` : '';
  const extractor = extractors.length > 0 ? `, extractor ${extractors.join(', ')}` : '';
  return `Disclosure Graph, data version ${dataVersion}${extractor}${span}.`;
}
