import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { backUp, restore } from '../database/backup.js';
import { toStderr } from '../database/database.js';
import { homeIn } from '../database/home.js';
import { openDatabase } from '../database/open.js';
import { serverState, startDatabase, stopServer } from '../database/managed.js';
import { planProvision, provision } from '../database/provision.js';
import { runShell } from '../database/shell.js';
import { UserError } from '../errors.js';
import { onInterrupt } from './interrupt.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Adds `neo4j start|stop|status|shell|backup|restore|provision`: the managed database alone. Errors are thrown as UserErrors. */
export function addNeo4jCommand(program: Command): void {
  const neo4j = program
    .command('neo4j')
    .description('The managed Neo4j alone: start, stop, look at it, ask it Cypher.');
  neo4j
    .command('start')
    .description('Starts Neo4j in DISCLOSURE_HOME and leaves it running until `neo4j stop`.')
    .action(start);
  neo4j
    .command('stop')
    .description('Ends the Neo4j of DISCLOSURE_HOME.')
    .option('--force', 'even while npm start or an ingest uses it')
    .action(stop);
  neo4j
    .command('status')
    .description('Says whether Neo4j runs, where, and who uses it.')
    .option('--json', 'as one JSON object')
    .action(status);
  neo4j
    .command('shell')
    .description('Runs Cypher from the terminal, from stdin or from --command; prints one JSON object a row.')
    .option('-c, --command <cypher>', 'run this and end')
    .action(shell);
  neo4j
    .command('backup')
    .description('Writes the graph of DISCLOSURE_HOME into one file, while Neo4j does not run.')
    .argument('<file>', 'file to write, in the dump format of Neo4j')
    .action(writeBackup);
  neo4j
    .command('restore')
    .description('Puts the graph of a backup into DISCLOSURE_HOME, while Neo4j does not run.')
    .argument('<file>', 'what backup wrote')
    .option('--replace', 'in the place of the graph that is there')
    .action(readBackup);
  neo4j
    .command('provision')
    .description('Fetches what the managed Neo4j needs: Java and Maven (Debian-like systems, as root) and its jars.')
    .option('--dry-run', 'only print the commands that would run')
    .action(provide);
}

async function start(): Promise<void> {
  const config = managedConfig('start');
  const database = await startDatabase(config, { keep: true });
  await database.stop();
  say(`Neo4j runs at ${database.uri}, user ${database.user}, password in ${homeIn(config.home).password}.`);
}

async function stop({ force = false }: { force?: boolean }): Promise<void> {
  const stopped = await stopServer(managedConfig('stop'), { force });
  say(stopped ? 'Neo4j has ended.' : 'Neo4j does not run.');
}

async function status({ json = false }: { json?: boolean }): Promise<void> {
  const config = readConfig();
  const found = config.neo4jUri === null ? managedStatus(config) : await serverStatus(config);
  if (json) say(JSON.stringify(found));
  else
    for (const [key, value] of Object.entries(found))
      say(`${`${key}:`.padEnd(10)}${Array.isArray(value) ? value.join(', ') : String(value)}`);
}

function managedStatus(config: Config): object {
  const home = homeIn(config.home);
  const { record, users } = serverState(config);
  if (record === null) return { running: false, home: home.folder };
  return {
    running: true,
    uri: `bolt://127.0.0.1:${record.port}`,
    user: 'neo4j',
    password: home.password,
    process: record.server.pid,
    release: record.release,
    ends: record.keep ? 'by `neo4j stop`' : 'with its last user',
    users: users.map(({ pid }) => pid),
    home: home.folder,
    log: home.log,
  };
}

/** Throws where the server of NEO4J_URI does not let us in. */
async function serverStatus(config: Config): Promise<object> {
  const { uri, user, database } = await openDatabase(config);
  return { running: true, uri, user, database };
}

async function shell({ command }: { command?: string }): Promise<void> {
  const database = await openDatabase(readConfig());
  try {
    await runShell(database, {
      input: command === undefined ? process.stdin : Readable.from([command]),
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
    });
  } finally {
    await database.stop();
  }
}

async function writeBackup(file: string): Promise<void> {
  const config = managedConfig('back up');
  await endingTools(() => backUp(config, resolve(file), toStderr));
  say(`The graph is in ${file}.`);
}

async function readBackup(file: string, { replace = false }: { replace?: boolean }): Promise<void> {
  const config = managedConfig('restore');
  await endingTools(() => restore(config, resolve(file), { replace, progress: toStderr }));
  say(`The graph of ${file} is in ${homeIn(config.home).folder}.`);
}

/** Neo4j's tools end with this process also where a signal ends it. */
async function endingTools(work: () => Promise<void>): Promise<void> {
  const release = onInterrupt(() => Promise.resolve());
  try {
    await work();
  } finally {
    release();
  }
}

async function provide({ dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const config = managedConfig('provision');
  if (!dryRun) {
    const { java, jars, release } = await provision(config, toStderr);
    say(`Neo4j ${release} is in ${jars}; Java: ${java}.`);
    return;
  }
  const plan = planProvision(config);
  for (const line of plan) say(line);
  if (plan.length === 0) say('Nothing is missing.');
}

function managedConfig(verb: string): Config {
  const config = readConfig();
  if (config.neo4jUri === null) return config;
  throw new UserError(
    `NEO4J_URI is set, so there is nothing to ${verb} here: unset it for the managed Neo4j.`,
    'NOT_MANAGED',
  );
}
