import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../../src/database/lock.js';

/** Program of the tests: adds one to the number in a file, ROUNDS times, each under the lock. Usage: count.ts LOCK FILE ROUNDS */
const [lock = '', file = '', rounds = '0'] = process.argv.slice(2);
for (let round = 0; round < Number(rounds); round++) {
  await withLock(
    lock,
    () => undefined,
    async () => {
      const before = Number(readFileSync(file, 'utf8'));
      await sleep(2);
      writeFileSync(file, String(before + 1));
    },
  );
}
