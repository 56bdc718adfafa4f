import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { Progress } from './database.js';
import { withLock } from './lock.js';
import { partialOf, removePartials } from './partial.js';
import type { Installation } from './provision.js';
import { javaVersion } from './toolchain.js';

/** Options with which a user, or the recording itself, says what becomes of Java's class archive. */
const OWN = /-Xshare|SharedArchiveFile|ArchiveClassesAtExit/;

/**
 * The Java options that let a start read Neo4j's classes from one archive beside the jars (class data sharing, JEP 350): 5 s instead of 8, and a third less processor time
 * (docs/decisions/0006-managed-neo4j.md). Recorded at the first start on a machine, and anew for another Java; none where it can't be, or where the configuration's own options speak of it.
 * @param record runs a server with the given configuration from start to orderly end
 */
export async function sharedClasses(
  installation: Installation,
  config: Config,
  progress: Progress,
  record: (config: Config) => Promise<void>,
): Promise<string[]> {
  if (config.javaOptions.some((option) => OWN.test(option))) return [];
  const archive = archiveOf(installation);
  try {
    if (!existsSync(archive)) {
      const onWait = ({ pid }: { pid: number }): void =>
        progress(`Process ${pid} is recording Neo4j's classes; waiting …`);
      await withLock(`${archive}.lock`, onWait, async () => {
        if (existsSync(archive)) return;
        progress("Recording Neo4j's classes, so that later starts are faster (once, 20 s) …");
        await recordInto(archive, config, record);
      });
    }
    return statSync(archive).size > 0 ? [`-XX:SharedArchiveFile=${archive}`] : [];
  } catch {
    // A folder that is not ours to write: starts work without an archive as well.
    return [];
  }
}

/** An archive serves the Java that wrote it and no other. */
function archiveOf({ java, jars }: Installation): string {
  return join(jars, `classes-${createHash('sha256').update(javaVersion(java)).digest('hex').slice(0, 8)}.jsa`);
}

/** It gets its name once Java has ended and it is whole: Java breaks off over half an archive. An empty one says that this Java writes none. */
async function recordInto(archive: string, config: Config, record: (config: Config) => Promise<void>): Promise<void> {
  removePartials(archive);
  const partial = partialOf(archive);
  const home = mkdtempSync(join(tmpdir(), 'disclosure-classes-'));
  const javaOptions = [`-XX:ArchiveClassesAtExit=${partial}`];
  try {
    await record({ ...config, home, boltPort: 0, heap: '512m', pageCache: '64m', javaOptions });
    if (existsSync(partial)) renameSync(partial, archive);
    else writeFileSync(archive, '');
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(partial, { force: true });
  }
}
