import { fileURLToPath } from 'node:url';
import { Option, type Command } from 'commander';
import { preferProduction, readConfig, type Config } from '../config.js';
import type { Graph as ReadableGraph } from '../model/read.js';
import { readManifest } from '../read/manifest.js';
import { loadGazetteer } from '../resolve/gazetteer-file.js';
import { placeIndex } from '../resolve/place-index.js';
import { SUBGRAPHS, type Subgraph } from '../serve/subgraphs.js';
import { openGraph, type Graph, type GraphOptions } from '../store/graph.js';
import { MASK_VERSION } from '../wording/mask.js';
import { comparing } from './comparing.js';
import { faultPoint } from './fault-point.js';
import { inWords } from './ingest.js';
import { GraphDoor } from './graph-door.js';
import { ingestFiles } from './ingest-files.js';
import { logger } from './logger.js';
import { withGraph, type Session } from './session.js';
import { supervise } from './supervise.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const EXAMPLE_PLACES = `${EXAMPLES}gazetteer.tsv`;

export function addServeCommand(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description(
      'Starts database, GraphQL API and playground; an empty graph is filled with the example corpus. Ctrl-C ends everything.',
    )
    .addOption(new Option('--subgraph <name>', 'serve one subgraph alone, for a gateway').choices([...SUBGRAPHS]))
    .option('--no-examples', 'leave an empty graph empty')
    // As the default command it also gets words that are no command.
    .allowExcessArguments()
    .action(serve);
}

async function serve(
  { subgraph, examples }: { subgraph?: Subgraph; examples: boolean },
  command: Command,
): Promise<void> {
  const [word] = command.args;
  if (word !== undefined) command.error(`error: unknown command '${word}'`);
  // Here, since the GraphQL libraries would double the time that every other command takes to start.
  preferProduction();
  const { startServer } = await import('../serve/http/server.js');
  const config = readConfig();
  const log = logger(config.logLevel);
  const door = new GraphDoor();
  // Before the database, which may be long in coming: whoever looks after the server is told meanwhile that it lives and is not ready.
  const server = await startServer({
    graph: door,
    service: config.service,
    compare: comparing,
    // The invented places of the examples have codes that no real place has.
    places: placeIndex(loadGazetteer([...config.gazetteers, EXAMPLE_PLACES])),
    host: config.host,
    port: config.port,
    ...(subgraph === undefined ? {} : { subgraph }),
    log,
    onError: (err, requestId) => log.error({ err, requestId }, 'unexpected error'),
  });
  const access = accessOfRequests(config);
  const work = async ({ graph, database, onEnd }: Session): Promise<void> => {
    if (examples && (await lacksExamples(graph))) await loadExamples(graph, faultPoint(config));
    // Requests have connections of their own, with limits that neither linking nor the building of an index could keep.
    const openRequests = async (uri: string) => ({ uri, graph: await openGraph({ ...database, ...access, uri }) });
    let opened = await openRequests(database.uri);
    onEnd(() => opened.graph.close());
    door.open(opened.graph.as() as ReadableGraph);
    const reopen = async (uri: string): Promise<void> => {
      // The driver finds a server again by itself where it took its old port.
      if (uri === opened.uri) return;
      const before = opened.graph;
      opened = await openRequests(uri);
      door.open(opened.graph.as() as ReadableGraph);
      await before.close();
    };
    onEnd(supervise(database, log, reopen));
    onEnd(() => server.stop());
    process.stdout.write(
      `Disclosure Graph answers at ${server.url} (open it in a browser for the playground, ${new URL('/explore', server.url).href} for the explorer; Ctrl-C ends it)\n`,
    );
    // Runs until a signal ends the process (session.ts cleans up then).
    await new Promise(() => undefined);
  };
  try {
    await withGraph(work, config, { patient: true });
  } finally {
    await server.stop();
  }
}

/** Milliseconds: shorter than a request may take, so that an asker is told what is wrong instead of that it took too long. */
function accessOfRequests({ service: { limits }, connections }: Config): Partial<GraphOptions> {
  const { milliseconds } = limits;
  return {
    connections,
    retryTime: Math.min(4000, milliseconds / 4),
    connectTime: Math.min(4000, milliseconds / 4),
    acquireTime: milliseconds / 2,
    readTime: milliseconds + 1000,
  };
}

/** Version of the data while the example corpus is being loaded: tells the next start that this one was interrupted. */
const UNFINISHED = 'example corpus, unfinished';

async function lacksExamples(graph: Graph): Promise<boolean> {
  const readable = graph.as() as ReadableGraph;
  const [counts] = await readable.read('read/counts', { withParts: null });
  const [meta] = await readable.read('read/meta', {});
  return counts?.reports === 0 || meta?.dataVersion === UNFINISHED;
}

async function loadExamples(graph: Graph, onPoint: (point: string) => Promise<void>): Promise<void> {
  process.stderr.write('Loading the example corpus.\n');
  await graph.write('write/schema-data', { data: UNFINISHED, mask: MASK_VERSION });
  const summary = await ingestFiles(graph, {
    paths: [`${EXAMPLES}corpus`],
    manifest: readManifest(`${EXAMPLES}manifest.csv`),
    gazetteer: loadGazetteer([EXAMPLE_PLACES]),
    onPoint,
  });
  process.stderr.write(`${inWords(summary)}\n`);
}
