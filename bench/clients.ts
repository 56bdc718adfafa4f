/**
 * Does the server stand many clients? A server of its own with a database of its own and the example corpus; 200 clients (or as many as given) ask
 * the example queries one after the other for 60 s (or as long as given), without a pause. Prints requests, errors, latencies and the server's memory.
 * Usage: npm run bench -- clients [CLIENTS] [SECONDS]. Ends itself, and what it started.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'node:http';

const CLIENTS = Number(process.argv[2] ?? 200);
const SECONDS = Number(process.argv[3] ?? 60);
const FOLDER = 'examples/queries/';
const queries = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => JSON.stringify({ query: readFileSync(`${FOLDER}${name}`, 'utf8') }));

const home = mkdtempSync(join(tmpdir(), 'disclosure-clients-'));
const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve'], {
  env: { ...process.env, NEO4J_URI: '', DISCLOSURE_HOME: home, PORT: '0', DISCLOSURE_LOG: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => server.once('exit', resolve));
// Whatever happens, it does not run on for ever.
const emergency = setTimeout(() => server.kill('SIGTERM'), (SECONDS + 600) * 1000);

try {
  const url = new URL(await readyUrl());
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const latencies: number[] = [];
  const errors: Record<string, number> = {};
  const memory: number[] = [await residentBytes(url)];
  const until = performance.now() + SECONDS * 1000;
  const clients = Array.from({ length: CLIENTS }, async (_, number) => {
    for (let turn = number; performance.now() < until; turn++) {
      const begun = performance.now();
      const fault = await ask(url, agent, queries[turn % queries.length] ?? '');
      if (fault !== null) errors[fault] = (errors[fault] ?? 0) + 1;
      latencies.push(performance.now() - begun);
    }
  });
  const watching = (async () => {
    for (; performance.now() < until; await sleep(5000)) memory.push(await residentBytes(url));
  })();
  await Promise.all([...clients, watching]);
  agent.destroy();
  memory.push(await residentBytes(url));
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

function readyUrl(): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const url = /answers at (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${String(code)} before it was ready.`)));
  });
}

/** Null for a right answer, else what was wrong. */
function ask(url: URL, agent: Agent, body: string): Promise<string | null> {
  return new Promise((resolve) => {
    const asked = request(url, { method: 'POST', agent, headers: { 'Content-Type': 'application/json' } }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      res.on('end', () => {
        const code = /"errors":\[\{.*?"code":"(\w+)"/s.exec(text)?.[1];
        resolve(res.statusCode === 200 && code === undefined ? null : (code ?? `HTTP ${res.statusCode ?? 0}`));
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    asked.end(body);
  });
}

async function residentBytes(url: URL): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? NaN);
}
