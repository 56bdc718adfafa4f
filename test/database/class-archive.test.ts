import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Config, readConfig } from '../../src/config.js';
import { sharedClasses } from '../../src/database/class-archive.js';
import { home, newHome, removeHomes, serverPid, start } from './homes.js';

const root = mkdtempSync(join(tmpdir(), 'disclosure-class-archive-'));
afterAll(async () => {
  await removeHomes();
  rmSync(root, { recursive: true, force: true });
});

describe('the archive of classes', () => {
  let jars: string;
  let said: string[];
  let recorded: Config[];
  beforeEach(() => {
    jars = mkdtempSync(join(root, 'jars-'));
    said = [];
    recorded = [];
  });
  afterEach(() => {
    for (const { home } of recorded) expect(existsSync(home)).toBe(false);
  });

  const config = { ...readConfig(), javaOptions: [] };
  const partialOf = ({ javaOptions }: Config): string => javaOptions[0]?.split('=')[1] ?? '';
  const recording =
    (write: (path: string) => void) =>
    async (given: Config): Promise<void> => {
      recorded.push(given);
      write(partialOf(given));
    };
  const share = (record: (config: Config) => Promise<void>, own: Config = config): Promise<string[]> =>
    sharedClasses({ java: config.java, jars, release: '5' }, own, (line) => said.push(line), record);
  const whole = recording((path) => writeFileSync(path, 'classes'));

  it('is recorded once, by a server in a home of its own, and named when it is whole', async () => {
    const [first, second] = [await share(whole), await share(whole)];
    expect(first).toEqual([expect.stringMatching(/^-XX:SharedArchiveFile=.*\/classes-[0-9a-f]{8}\.jsa$/)]);
    expect(second).toEqual(first);
    expect(recorded).toHaveLength(1);
    expect(said).toEqual([expect.stringContaining('once')]);
    expect(recorded[0]?.home).not.toBe(config.home);
    expect(readFileSync(first[0]?.split('=')[1] ?? '', 'utf8')).toBe('classes');
    expect(readdirSync(jars)).toHaveLength(1);
  });

  it('is recorded by one of two that start at once', async () => {
    const both = await Promise.all([share(whole), share(whole)]);
    expect(both[0]).toEqual(both[1]);
    expect(recorded).toHaveLength(1);
  });

  it('is done without where Java writes none, and not tried again', async () => {
    const none = recording(() => undefined);
    expect([await share(none), await share(none)]).toEqual([[], []]);
    expect(recorded).toHaveLength(1);
  });

  it('is done without where the recording fails, which leaves no half of one; the next start tries again', async () => {
    const failing = async (given: Config): Promise<void> => {
      await recording((path) => writeFileSync(path, 'half'))(given);
      throw new Error('ended');
    };
    expect(await share(failing)).toEqual([]);
    expect(readdirSync(jars)).toEqual([]);
    expect(await share(whole)).toHaveLength(1);
  });

  it('clears away what a killed recording has left', async () => {
    const [option = ''] = await share(whole);
    const archive = option.split('=')[1] ?? '';
    rmSync(archive);
    writeFileSync(`${archive}.partial-dead`, 'half');
    await share(whole);
    expect(readdirSync(jars)).toEqual([archive.slice(jars.length + 1)]);
  });

  it('is left alone where the options of the configuration speak of one', async () => {
    expect(await share(whole, { ...config, javaOptions: ['-Xshare:off'] })).toEqual([]);
    expect(recorded).toEqual([]);
  });
});

it('a server starts from the archive', async () => {
  const config = newHome();
  const database = await start(config);
  const command = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(serverPid(config))], { encoding: 'utf8' }).stdout;
  await database.stop();
  const archive = /-XX:SharedArchiveFile=(\S+)/.exec(command)?.[1] ?? '';
  expect(readFileSync(archive).length).toBeGreaterThan(1_000_000);
  expect(readFileSync(home(config).console, 'utf8')).not.toMatch(/shared class|archive/i);
});
