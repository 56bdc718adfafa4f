#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addEvaluateCommand } from './commands/evaluate.js';
import { FAILED, USAGE } from './commands/exit-codes.js';
import { addExportCommand } from './commands/export.js';
import { addExtractCommand } from './commands/extract.js';
import { addIngestCommand, addLinkCommand } from './commands/ingest.js';
import { addNeo4jCommand } from './commands/neo4j.js';
import { addOverrideCommand } from './commands/override.js';
import { addRehearseCommand } from './commands/rehearse.js';
import { addServeCommand } from './commands/serve.js';
import { messageOf } from './errors.js';

const program = new Command('disclosure-graph')
  .description('Annual reports on disclosure of government information as a graph: extract, store, link, serve.')
  .showHelpAfterError('(--help shows how)')
  .exitOverride();

addServeCommand(program);
addIngestCommand(program);
addExtractCommand(program);
addLinkCommand(program);
addOverrideCommand(program);
addEvaluateCommand(program);
addExportCommand(program);
addNeo4jCommand(program);
addRehearseCommand(program);
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
