import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeWithPortal, startGateway } from './gateway.js';
import { exampleRegister, startPortal } from './portal.js';

/* npx tsx examples/portal/start.ts: the portal's subgraph and a gateway before it and the three subgraphs of Disclosure Graph. See README.md. */
const { values } = parseArgs({
  options: {
    places: { type: 'string', default: 'http://127.0.0.1:4001/graphql' },
    reports: { type: 'string', default: 'http://127.0.0.1:4002/graphql' },
    threads: { type: 'string', default: 'http://127.0.0.1:4003/graphql' },
    /** Also writes the composed supergraph, for another gateway or router. */
    write: { type: 'string' },
    port: { type: 'string', default: '4100' },
  },
});
const { places, reports, threads } = values;
const portal = await startPortal(exampleRegister());
const supergraph = await composeWithPortal({ places, reports, threads, portal: portal.url });
if (values.write !== undefined) writeFileSync(values.write, supergraph);
const gateway = await startGateway(supergraph, Number(values.port));
console.log(`The portal answers at ${gateway.url} (Ctrl-C ends it)`);
