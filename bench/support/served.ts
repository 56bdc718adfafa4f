import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { HttpClient } from './http-client.js';

export interface Served {
  readonly process: ChildProcess;
  readonly url: string;
  readonly client: HttpClient;
}

/** Milliseconds that a start may take, that of a database included. */
const STARTS_WITHIN = 600_000;

/** Starts a server and waits for the line with its address. @throws Error where it ends before */
export async function served(words: readonly string[], env: NodeJS.ProcessEnv, connections: number): Promise<Served> {
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  // It does not wait for ever: a server that is killed says nothing more, which ends the loop.
  const late = setTimeout(() => child.kill('SIGTERM'), STARTS_WITHIN);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[^\s(]+/u.exec(line)?.[0];
    if (url === undefined) continue;
    clearTimeout(late);
    return { process: child, url, client: new HttpClient(url, connections) };
  }
  clearTimeout(late);
  throw new Error(`${words.join(' ')} ended before it served.`);
}
