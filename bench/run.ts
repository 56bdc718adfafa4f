/** `npm run bench -- [NAME]`: one benchmark, or all, each a script of its own in this folder that prints its result with its inputs. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const [wanted, ...args] = process.argv.slice(2);
if (wanted === '--help' || (wanted !== undefined && !names.includes(wanted))) {
  console.error(`Give one of: ${names.join(', ')}; without a name all run.`);
  process.exit(wanted === '--help' ? 0 : 2);
}
for (const name of wanted === undefined ? names : [wanted]) {
  console.log(`== ${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${folder}${name}.ts`, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
