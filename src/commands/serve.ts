import { fileURLToPath } from 'node:url';
import { Option, type Command } from 'commander';
import type { Graph as ReadableGraph } from '../model/read.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { startServer } from '../serve/http/server.js';
import { SUBGRAPHS, type Subgraph } from '../serve/schema.js';
import type { Graph } from '../store/graph.js';
import { faultPoint } from './fault-point.js';
import { inWords } from './ingest.js';
import { ingestFiles } from './ingest-files.js';
import { withGraph } from './session.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

export function addServeCommand(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('Starts database, GraphQL API and playground; an empty graph is filled with the example corpus. Ctrl-C ends everything.')
    .addOption(new Option('--subgraph <name>', 'serve one subgraph alone, for a gateway').choices([...SUBGRAPHS]))
    .option('--no-examples', 'leave an empty graph empty')
    .action(serve);
}

async function serve({ subgraph, examples }: { subgraph?: Subgraph; examples: boolean }): Promise<void> {
  await withGraph(async ({ graph, config, onEnd }) => {
    if (examples && (await isEmpty(graph))) await loadExamples(graph, faultPoint(config));
    const server = await startServer({
      graph: graph.as() as ReadableGraph,
      host: config.host,
      port: config.port,
      ...(subgraph === undefined ? {} : { subgraph }),
      onError: (error) => process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    });
    onEnd(() => server.stop());
    process.stdout.write(`Disclosure Graph answers at ${server.url} (open it in a browser for the playground; Ctrl-C ends it)\n`);
    // Runs until a signal ends the process (session.ts cleans up then).
    await new Promise(() => undefined);
  });
}

const isEmpty = async (graph: Graph): Promise<boolean> => (await (graph.as() as ReadableGraph).read('read/counts', {}))[0]?.reports === 0;

async function loadExamples(graph: Graph, onPoint: (point: string) => Promise<void>): Promise<void> {
  process.stderr.write('The graph is empty: loading the example corpus.\n');
  const summary = await ingestFiles(graph, {
    paths: [`${EXAMPLES}corpus`],
    manifest: new Map(),
    gazetteer: loadGazetteer([`${EXAMPLES}gazetteer.tsv`]),
    onPoint,
  });
  process.stderr.write(`${inWords(summary)}\n`);
}
