import { onInterrupt } from '../../../src/commands/interrupt.js';
import { readConfig } from '../../../src/config.js';
import { openDatabase } from '../../../src/database/open.js';

/** Program of the tests: opens the database, says so in one line of JSON, and gives it up when stdin ends or on Ctrl-C. */
const database = await openDatabase(readConfig());
onInterrupt(() => database.stop());
process.stdout.write(`${JSON.stringify({ uri: database.uri })}\n`);
process.stdin.resume().on('end', () => void database.stop().then(() => process.exit(0)));
