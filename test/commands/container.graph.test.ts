import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { killChildren, run, until, type Child } from '../database/children.js';
import { graphEnvironment, wipe } from '../setup/graph.js';
import { ask } from '../support/ask.js';

const lines = readFileSync('Dockerfile', 'utf8').split('\n');
const words = (instruction: string): string[][] =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.split(' ').slice(1));
const command = (instruction: string): string[] =>
  JSON.parse(lines.find((line) => line.startsWith(`${instruction} `))?.slice(instruction.length) ?? '[]') as string[];
const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);

/** Without Docker: the files that the Dockerfile copies, and no others, with the packages of package-lock.json. */
describe('what the Dockerfile copies', () => {
  const app = mkdtempSync(join(tmpdir(), 'disclosure-container-'));
  const [program = '', ...entry] = command('ENTRYPOINT');
  const start = (args: readonly string[]): Child =>
    run(program, [...entry, ...args], { cwd: app, env: { ...graphEnvironment(), PORT: '0', NODE_ENV: 'production' } });
  beforeAll(async () => {
    await wipe();
    for (const [path = ''] of words('COPY').flatMap((files) => files.slice(0, -1).map((file) => [file])))
      cpSync(path, join(app, path), { recursive: true, filter: (file) => !ignored.includes(file) });
    symlinkSync(resolve('node_modules'), join(app, 'node_modules'));
  });
  afterEach(killChildren);
  afterAll(async () => {
    rmSync(app, { recursive: true, force: true });
    await wipe();
  });

  it('is let into the image by .dockerignore', () => {
    const copied = words('COPY').flatMap((files) => files.slice(0, -1).map((file) => file.replace('./', '')));
    expect(ignored[0]).toBe('*');
    expect(ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1))).toEqual(copied);
  });

  it('serves the API, the explorer and the example corpus, and ends by SIGTERM', async () => {
    const server = start(command('CMD'));
    const url = (): string | undefined => /answers at (http:\S+)/u.exec(server.out())?.[1];
    await until('the server is ready', () => url() !== undefined || server.process.exitCode !== null, 120_000);
    expect(server.err()).toContain('Loading the example corpus.');
    const at = url() ?? '';
    expect((await ask(at, '{ meta { counts { reports } } }')).data).toEqual({ meta: { counts: { reports: 30 } } });
    for (const path of ['/health', '/ready', '/explore', '/explore/assets/explorer.js', '/schema'])
      expect([path, (await fetch(new URL(path, at))).status]).toEqual([path, 200]);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(143);
  });

  it('decomposes reports in threads', async () => {
    const extract = start([
      'extract',
      '--gazetteer',
      'examples/gazetteer.tsv',
      'examples/corpus/yuanbo/heting-2019.txt',
      'examples/corpus/tinglan/liuyan-2021.md',
    ]);
    expect([await extract.ended, extract.err()]).toEqual([0, '']);
    expect(extract.out().trim().split('\n')).toHaveLength(2);
  });
});
