#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { FAILED, USAGE } from './commands/exit-codes.js';
import { messageOf } from './errors.js';

/** In the order of the help text. Only what is asked for is loaded, since words, statements and drivers take more than a second; without a known name all are, to be shown or suggested. */
const COMMANDS: Readonly<Record<string, (program: Command) => Promise<void>>> = {
  serve: async (program) => (await import('./commands/serve.js')).addServeCommand(program),
  ingest: async (program) => (await import('./commands/ingest.js')).addIngestCommand(program),
  extract: async (program) => (await import('./commands/extract.js')).addExtractCommand(program),
  link: async (program) => (await import('./commands/ingest.js')).addLinkCommand(program),
  override: async (program) => (await import('./commands/override.js')).addOverrideCommand(program),
  evaluate: async (program) => (await import('./commands/evaluate.js')).addEvaluateCommand(program),
  export: async (program) => (await import('./commands/export.js')).addExportCommand(program),
  neo4j: async (program) => (await import('./commands/neo4j.js')).addNeo4jCommand(program),
  rehearse: async (program) => (await import('./commands/rehearse.js')).addRehearseCommand(program),
};

const program = new Command('disclosure-graph')
  .description('Annual reports on disclosure of government information as a graph: extract, store, link, serve.')
  .showHelpAfterError('(--help shows how)')
  .exitOverride();

const [, , name = ''] = process.argv;
const asked = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]] : Object.values(COMMANDS);
for (const add of asked) await add?.(program);
for (const command of program.commands) command.exitOverride();

// A reader that has seen enough (`extract … | head`) ends the program, as it ends others.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  else {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = FAILED;
  }
}
