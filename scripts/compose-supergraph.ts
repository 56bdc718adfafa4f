import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeSupergraph } from './supergraph.js';

/*
 * npm run compose: writes schema/supergraph.graphql from the three subgraphs, for any gateway that reads a Federation supergraph.
 * --check writes nothing and fails when the file is out of date.
 */
const path = fileURLToPath(new URL('../schema/supergraph.graphql', import.meta.url));
const composed = composeSupergraph();
if (!process.argv.includes('--check')) {
  writeFileSync(path, composed);
  console.error(`Wrote ${path}`);
} else if (readFileSync(path, 'utf8') !== composed) {
  console.error('schema/supergraph.graphql is out of date. Run npm run compose and commit it.');
  process.exitCode = 1;
}
