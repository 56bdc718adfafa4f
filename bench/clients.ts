/**
 * Does the server stand many clients? A server of its own with a database of its own and the example corpus; 200 clients (or as many as given) ask
 * the example queries one after the other for 60 s (or as long as given), without a pause. Prints requests, errors, latencies and the server's memory.
 * Usage: npm run bench -- clients [CLIENTS] [SECONDS]. Ends itself, and what it started.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { served } from './support/served.js';

const CLIENTS = Number(process.argv[2] ?? 200);
const SECONDS = Number(process.argv[3] ?? 60);
const FOLDER = 'examples/queries/';
const queries = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => Buffer.from(JSON.stringify({ query: readFileSync(`${FOLDER}${name}`, 'utf8') })));

const home = mkdtempSync(join(tmpdir(), 'disclosure-clients-'));
const env = { ...process.env, NEO4J_URI: '', DISCLOSURE_HOME: home, PORT: '0', DISCLOSURE_LOG: 'error' };
const {
  process: server,
  url,
  client,
} = await served(['--import', 'tsx', 'src/cli.ts', 'serve'], env, CLIENTS).catch((error: unknown) => {
  rmSync(home, { recursive: true, force: true });
  throw error;
});
const ended = new Promise((resolve) => server.once('exit', resolve));
// Whatever happens, it does not run on for ever.
const emergency = setTimeout(() => server.kill('SIGTERM'), (SECONDS + 60) * 1000);

try {
  const latencies: number[] = [];
  const errors: Record<string, number> = {};
  const memory: number[] = [await residentBytes()];
  const until = performance.now() + SECONDS * 1000;
  const clients = Array.from({ length: CLIENTS }, async (_, number) => {
    for (let turn = number; performance.now() < until; turn++) {
      const begun = performance.now();
      const fault = await ask(queries[turn % queries.length] ?? Buffer.alloc(0));
      if (fault !== null) errors[fault] = (errors[fault] ?? 0) + 1;
      latencies.push(performance.now() - begun);
    }
  });
  const watching = (async () => {
    for (; performance.now() < until; await sleep(5000)) memory.push(await residentBytes());
  })();
  await Promise.all([...clients, watching]);
  client.close();
  memory.push(await residentBytes());
  latencies.sort((a, b) => a - b);
  const at = (share: number): string => (latencies[Math.floor(latencies.length * share)] ?? NaN).toFixed(0);
  const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
  console.log(`${CLIENTS} clients, ${SECONDS} s, ${queries.length} example queries in turn`);
  console.log(
    `${latencies.length} requests, ${(latencies.length / SECONDS).toFixed(0)} a second; errors: ${JSON.stringify(errors)}`,
  );
  console.log(`latency in ms: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1 - 1e-9)}`);
  console.log(`resident memory of the server in MiB: ${memory.map(mebibytes).join(' ')}`);
  if (Object.keys(errors).length > 0) process.exitCode = 1;
} finally {
  clearTimeout(emergency);
  server.kill('SIGTERM');
  await ended;
  rmSync(home, { recursive: true, force: true });
}

/** Null for a right answer, else what was wrong. */
async function ask(body: Buffer): Promise<string | null> {
  const text = await client.post(body).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
  return /"errors":\[\{.*?"code":"(\w+)"/s.exec(text)?.[1] ?? (text.startsWith('{') ? null : text.slice(0, 40));
}

async function residentBytes(): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? NaN);
}
