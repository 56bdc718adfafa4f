import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchJars, jarFolder, pinnedRelease } from '../../src/database/jars.js';
import { type Toolchain, javaRelease, planInstallation } from '../../src/database/toolchain.js';
import { type Child, environment, killChildren, runCli } from './children.js';
import { newHome, quiet, removeHomes } from './homes.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-provision-'));
afterEach(killChildren);
afterAll(async () => {
  await removeHomes();
  rmSync(folder, { recursive: true, force: true });
});

const JAVA = 'openjdk-17-jre-headless';
const APT = ['apt-get update', `env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends`];
const lines = (plan: string[][]): string[] => plan.map((words) => words.join(' '));

describe('planInstallation', () => {
  const complete: Toolchain = { java: 'java', otherJava: null, maven: true, canInstall: true };
  const table: [string, Partial<Toolchain>, boolean, string[]][] = [
    ['everything is there', {}, true, []],
    ['Maven is missing but not needed, since the jars are there', { maven: false }, false, []],
    ['both are missing', { java: null, maven: false }, true, [APT[0] ?? '', `${APT[1]} ${JAVA} maven`]],
    ['Java alone is missing', { java: null }, true, [APT[0] ?? '', `${APT[1]} ${JAVA}`]],
    ['Java does not fit', { java: null, otherJava: 11 }, false, [APT[0] ?? '', `${APT[1]} ${JAVA}`]],
    ['Maven alone is missing', { maven: false }, true, [APT[0] ?? '', `${APT[1]} maven`]],
  ];
  for (const [reason, change, maven, plan] of table) {
    it(`where we may install: ${reason}`, () =>
      expect(lines(planInstallation({ ...complete, ...change }, { maven }))).toEqual(plan));
  }

  const refusals: [string, Partial<Toolchain>, RegExp][] = [
    ['both are missing', { java: null, maven: false }, /^The managed Neo4j needs Java 17 or 21 and Maven: /],
    ['Java does not fit', { java: null, otherJava: 24 }, /^The managed Neo4j needs Java 17 or 21 \(found: Java 24\): /],
    ['Maven is missing', { maven: false }, /^The managed Neo4j needs Maven: /],
  ];
  for (const [reason, change, start] of refusals) {
    it(`where we may not: ${reason}`, () => {
      const plan = (): unknown => planInstallation({ ...complete, canInstall: false, ...change }, { maven: true });
      expect(plan).toThrow(
        expect.objectContaining({
          name: 'UserError',
          code: 'TOOLCHAIN_MISSING',
          message: expect.stringMatching(start),
        }),
      );
      expect(plan).toThrow(/apt-get install openjdk-17-jre-headless maven.*NEO4J_URI/);
    });
  }
});

describe('javaRelease', () => {
  const fake = (name: string, said: string): string => executable(join(folder, name), `echo '${said}' >&2`);

  it('reads what java -version says', () => {
    expect(javaRelease(fake('j17', 'openjdk version "17.0.15" 2025-04-15'))).toBe(17);
    expect(javaRelease(fake('j21', 'java version "21" 2023-09-19 LTS'))).toBe(21);
    expect(javaRelease(fake('j8', 'openjdk version "1.8.0_402"'))).toBe(8);
    expect(javaRelease(fake('stub', 'Unable to locate a Java Runtime.'))).toBeNull();
    expect(javaRelease(join(folder, 'none'))).toBeNull();
  });
});

describe('on a PATH that lacks Java and Maven', () => {
  const bin = join(folder, 'bin');
  const config = newHome({ jars: join(folder, 'no-jars-yet') });
  const dryRun = async (words: string[], more: string): Promise<Child & { code: number | string }> => {
    const child = runCli(['neo4j', ...words], {
      ...environment(config),
      JAVA_HOME: '',
      PATH: [bin, more].join(delimiter),
    });
    return { ...child, code: await child.ended };
  };
  beforeAll(() => {
    mkdirSync(bin);
    for (const name of ['env', 'sh']) symlinkSync(`/usr/bin/${name}`, join(bin, name));
  });

  it('a start ends with one sentence that says what to do', async () => {
    for (const words of [['start'], ['provision'], ['provision', '--dry-run']]) {
      const child = await dryRun(words, '');
      expect(child).toMatchObject({ code: 1 });
      expect(child.out()).toBe('');
      expect(child.err()).toMatch(/^The managed Neo4j needs Java 17 or 21 and Maven: install it .*NEO4J_URI.*\.\n$/);
    }
    expect(existsSync(config.jars)).toBe(false);
  });

  const debianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  (debianRoot ? it : it.skip)(
    'a dry run on Debian, as root, prints the commands that would complete the machine',
    async () => {
      const more = join(folder, 'apt');
      mkdirSync(more);
      symlinkSync('/usr/bin/apt-get', join(more, 'apt-get'));
      const child = await dryRun(['provision', '--dry-run'], more);
      expect(child.err()).toBe('');
      expect(child.out().trim().split('\n')).toEqual([
        APT[0],
        `${APT[1]} ${JAVA} maven`,
        `mvn -f neo4j/pom.xml dependency:copy-dependencies -DoutputDirectory=${jarFolder(config.jars)}`,
      ]);
    },
  );
});

describe('on a Debian machine where we are root', () => {
  const isOne = process.getuid?.() === 0 && existsSync('/etc/debian_version');

  /** A PATH with an apt-get that writes down what it is asked, and "installs" commands that do what is needed of them. */
  function machine(name: string, refuses: string): { path: string; asked: () => string[] } {
    const path = join(folder, name);
    const log = join(path, 'asked');
    mkdirSync(path);
    for (const tool of ['env', 'sh', 'cp', 'chmod', 'mkdir', 'touch', 'ps'])
      symlinkSync(`/usr/bin/${tool}`, join(path, tool));
    executable(join(path, 'java.package'), `echo 'openjdk version "21.0.1"' >&2`);
    executable(
      join(path, 'mvn.package'),
      `for word in "$@"; do case "$word" in -DoutputDirectory=*) into="\${word#*=}";; esac; done
      test -z "$into" || { mkdir -p "$into" && touch "$into/neo4j-server-${pinnedRelease()}.jar"; }`,
    );
    executable(
      join(path, 'apt-get'),
      `test "$1" = --version && exit 0
      echo "$@" >> ${log}
      case "$*" in *${refuses}*) exit 100;; *install*) cp ${path}/java.package ${path}/java; cp ${path}/mvn.package ${path}/mvn;; esac`,
    );
    return { path, asked: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []) };
  }
  const provide = async (
    name: string,
    refuses: string,
  ): Promise<{ child: Child; code: number | string; asked: string[] }> => {
    const { path, asked } = machine(name, refuses);
    const config = newHome({ jars: join(folder, `${name}-jars`) });
    const child = runCli(['neo4j', 'provision'], { ...environment(config), JAVA_HOME: '', PATH: path });
    return { child, code: await child.ended, asked: asked() };
  };
  const install = (java: string): string => `install -y --no-install-recommends ${java} maven`;

  (isOne ? it : it.skip)('what is missing is installed, with a line of progress for each step', async () => {
    const { child, code, asked } = await provide('bookworm', 'nothing');
    expect({ code, err: child.err() }).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Running apt-get update …\nRunning env .*\nFetching Neo4j/),
    });
    expect(asked).toEqual(['update', install(JAVA)]);
  });

  (isOne ? it : it.skip)('a release that has Java 21 only gets that', async () => {
    const { code, asked } = await provide('trixie', 'openjdk-17');
    expect(code).toBe(0);
    expect(asked).toEqual(['update', install(JAVA), 'update', install('openjdk-21-jre-headless')]);
  });

  (isOne ? it : it.skip)('an installation that fails ends in the sentence that says what to do', async () => {
    const { child, code, asked } = await provide('offline', 'install');
    expect(code).toBe(1);
    expect(asked).toHaveLength(4);
    expect(child.err()).toMatch(/\nThe managed Neo4j needs Java 17 or 21 and Maven: [^\n]*NEO4J_URI[^\n]*\n$/);
  });
});

describe('fetchJars', () => {
  it('lets two processes fetch at once: one fetches, both find the same whole folder', async () => {
    const config = newHome({ jars: join(folder, 'shared') });
    const children = [1, 2].map(() => runCli(['neo4j', 'provision'], environment(config)));
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(
      children
        .map((child) => child.err())
        .join('')
        .match(/Fetching Neo4j/g),
    ).toHaveLength(1);
    expect(new Set(children.map((child) => child.out()))).toEqual(new Set([children[0]?.out()]));
    const jars = jarFolder(config.jars);
    expect(children[0]?.out()).toContain(jars);
    expect(readdirSync(config.jars)).toEqual([jars.slice(config.jars.length + 1)]);
    expect(readdirSync(jars)).toEqual(
      expect.arrayContaining([`neo4j-${pinnedRelease()}.jar`, `neo4j-server-${pinnedRelease()}.jar`]),
    );
    expect(await fetchJars(config.jars, 'no-such-maven', quiet)).toBe(jars);
  });

  it('leaves nothing half-fetched: what a killed fetch left is cleared away, and a failing Maven ends in one sentence', async () => {
    const cache = join(folder, 'failing');
    mkdirSync(`${jarFolder(cache)}.partial-dead`, { recursive: true });
    writeFileSync(join(`${jarFolder(cache)}.partial-dead`, 'half.jar'), '');
    const maven = executable(
      join(folder, 'failing-maven'),
      'echo "[INFO] Scanning"; echo "[ERROR] Could not transfer artifact: Unknown host"; exit 1',
    );
    await expect(fetchJars(cache, maven, quiet)).rejects.toMatchObject({
      name: 'UserError',
      code: 'JARS_NOT_FETCHED',
      message: expect.stringMatching(
        /^Maven could not fetch Neo4j \(Could not transfer artifact: Unknown host\): .*NEO4J_URI\.$/,
      ),
    });
    expect(readdirSync(cache)).toEqual([]);
  });

  it('does not take a Maven that fetched nothing for a success', async () => {
    const maven = executable(join(folder, 'idle-maven'), 'exit 0');
    await expect(fetchJars(join(folder, 'idle'), maven, quiet)).rejects.toMatchObject({ code: 'JARS_NOT_FETCHED' });
  });

  it('names the folder where it may not write', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const cache = join(folder, 'a-file', 'cache');
    await expect(fetchJars(cache, 'mvn', quiet)).rejects.toMatchObject({
      code: 'JARS_NOT_WRITABLE',
      message: expect.stringContaining('DISCLOSURE_JARS'),
    });
  });
});

function executable(path: string, script: string): string {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
