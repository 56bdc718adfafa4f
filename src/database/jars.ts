import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import type { Progress } from './database.js';
import { withLock } from './lock.js';
import { partialOf, removePartials } from './partial.js';

const POM = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url));
/** Milliseconds between two lines of progress. */
const REPORT_EVERY = 5000;

/** The release that neo4j/pom.xml names, e.g. 5.26.20. */
export function pinnedRelease(): string {
  const release = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (release === undefined) throw new Error(`${POM} names no neo4j.version.`);
  return release;
}

/** Folder of the jars below `cache`. The pom's hash is part of the name, so a changed pom never meets an older set of jars. */
export function jarFolder(cache: string): string {
  const hash = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 8);
  return join(cache, `neo4j-${pinnedRelease()}-${hash}`);
}

/**
 * Fetches the jars with Maven where they are not there yet. They arrive in a folder of their own that gets its name once it is
 * complete; a lock keeps two processes from fetching the same twice.
 * @returns the folder
 */
export async function fetchJars(cache: string, maven: string, progress: Progress): Promise<string> {
  const folder = jarFolder(cache);
  if (existsSync(folder)) return folder;
  makeCache(cache);
  const onWait = ({ pid }: { pid: number }): void => progress(`Process ${pid} is fetching Neo4j; waiting for it …`);
  await withLock(`${folder}.lock`, onWait, async () => {
    if (existsSync(folder)) return;
    removePartials(folder);
    const partial = partialOf(folder);
    progress(`Fetching Neo4j ${pinnedRelease()} with Maven (116 MB, once) …`);
    await runMaven(maven, partial, progress);
    renameSync(partial, folder);
    progress(`Neo4j ${pinnedRelease()} is in ${folder}.`);
  });
  return folder;
}

function makeCache(cache: string): void {
  try {
    mkdirSync(cache, { recursive: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(
      `${cache} can't be written (${reason}): set DISCLOSURE_JARS to a folder of yours.`,
      'JARS_NOT_WRITABLE',
    );
  }
}

async function runMaven(maven: string, into: string, progress: Progress): Promise<void> {
  const child = spawn(maven, ['-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${into}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => void (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const timer = setInterval(() => {
    const files = said.match(/Downloaded from \S+ \S+\.jar/g)?.length ?? 0;
    if (files > 0) progress(`  … ${files} jars`);
  }, REPORT_EVERY);
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  }).finally(() => clearInterval(timer));
  if (code === 0 && existsSync(join(into, `neo4j-server-${pinnedRelease()}.jar`))) return;
  rmSync(into, { recursive: true, force: true });
  const reason = /\[ERROR\]\s*(.{1,300})/.exec(said)?.[1]?.trim() ?? `exit code ${code}`;
  throw new UserError(
    `Maven could not fetch Neo4j (${reason}): check the network and Maven's settings.xml, or set NEO4J_URI.`,
    'JARS_NOT_FETCHED',
  );
}
