import { Command } from 'commander';
import { addNeo4jCommand } from '../../../src/commands/neo4j.js';
import { UserError } from '../../../src/errors.js';

/** Program of the tests: the sub-command `neo4j` as the whole command line. */
const program = new Command();
addNeo4jCommand(program);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
