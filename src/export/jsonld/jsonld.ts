import type { Format } from '../format.js';
import { CONTEXT } from './context.js';
import { Places } from './node.js';
import { nodeOf } from './nodes.js';

/** A JSON-LD 1.1 document a table, a node a line. For one export: it learns from the sources, which are written first, where code points and code units differ. */
export function jsonld(): Format {
  const places = new Places();
  return {
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    head: () => `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n`,
    body: ({ name }, rows, isFirst) => {
      if (name === 'sources') for (const { sha256, text } of rows) places.learn(String(sha256), String(text));
      const lines = rows.map((row) => JSON.stringify(nodeOf(name, row, places)));
      return `${isFirst ? '' : ',\n'}${lines.join(',\n')}`;
    },
    tail: () => '\n]}\n',
  };
}
