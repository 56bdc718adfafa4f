import { it } from '@jest/globals';
import { ingestFiles } from '../../src/commands/ingest-files.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';
import { openGraph } from '../../src/store/graph.js';
import { applySchema } from '../../src/store/schema.js';
import { graphFingerprint } from '../../src/store/fingerprint.js';
import { startServer } from '../../src/serve/http/server.js';
import { writeFileSync } from 'node:fs';
import { connection, wipe } from '../setup/graph.js';
import { ask } from '../support/ask.js';
it('times', async () => {
  const graph = await openGraph(connection());
  await wipe(); await applySchema(graph);
  for (let i = 0; i < 2; i++) {
  const t = Date.now();
  const gazetteer = loadGazetteer(['examples/gazetteer.tsv']);
  const t1 = Date.now();
  const s = await ingestFiles(graph, { paths: ['examples/corpus'], manifest: new Map(), gazetteer, onPoint: () => Promise.resolve() });
  const t2 = Date.now();
  const fp = await graphFingerprint(graph);
  console.log(t1 - t, t2 - t1, Date.now() - t2, JSON.stringify(s), JSON.stringify(fp));
  }
  const server = await startServer({ graph: graph.as() as never, host: '127.0.0.1', port: 0, onError: console.error });
  const out: unknown[] = [];
  for (const q of [
    '{ recurringPledges(where:{minYears:1},first:200){ totalCount nodes { text years longestUnchangedRun status issuer{name} steps{kind from{text report{year{value}}} to{text report{year{value}}}} } } }',
    '{ persistentProblems(where:{minYears:1},first:200){ totalCount nodes { text years longestUnchangedRun currentUnchangedRun status issuer{name} steps{kind similarity from{text report{year{value}}} to{text report{year{value}}}} } } }',
    '{ findings(where:{status:FAIL},first:200){ totalCount nodes { rule message crossReport evidence{quote source} report{ year{value} issuer{name} source{path} } } } }',
    '{ sharedWordings(where:{minIssuers:2},first:200){ totalCount nodes { text issuerCount statementCount } } }',
    '{ topics { key zh } township(code:"990122101"){ reports { year{value} form measures{text topics{key}} problems{text topics{key}} improvements{text topics{key} addressLinks{score basis problem{text}}} figures{key value qualifier unit quote} } } }',
    '{ township(code:"990121201"){ id name names code codes fullName reports{year{value} title} } }',
  ]) { const a = await ask(server.url, q); out.push(a.data ?? a); if (a.errors.length) out.push(a.errors); }
  writeFileSync('/tmp/e2e/out.json', JSON.stringify(out, null, 1));
  await server.stop(); await graph.close();
});
