import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.js';

/*
 * A new store takes the place of the one in use by renamings. They are several, so a file says when they may begin; should they be broken off, by a kill
 * or a crash, the next one who finds that file ends them. Until it is there the old store is in use, from then on the new one.
 */

/** The folders of the database below `data`. */
const STORE = ['databases', 'transactions'] as const;
export const DATABASE = 'neo4j';

/** Folders of a home in which new stores are made: by the importer, and of a backup. */
const STAGINGS = ['import', 'restore'] as const;
export type Staging = (typeof STAGINGS)[number];

export const stagingOf = (home: Home, staging: Staging): string => join(home.folder, staging);

/** Folder of the database's files. */
export const storeOf = (home: Home): string => join(home.folder, 'data', 'databases', DATABASE);

/** Makes an empty staging folder with settings of its own, in which Neo4j's tools may work. Returns the folder of the settings. */
export function makeStaging(home: Home, staging: Staging): string {
  const configuration = join(stagingOf(home, staging), 'conf');
  mkdirSync(configuration, { recursive: true, mode: 0o700 });
  writeFileSync(join(configuration, 'neo4j.conf'), 'dbms.usage_report.enabled=false\n');
  return configuration;
}

/** Puts the complete store of a staging folder in the place of the old one. The lock of the home must be held, its server ended. */
export function takeOver(home: Home, staging: Staging): void {
  writeFileSync(readyFile(home, staging), '');
  finishTakeOver(home);
}

/** Ends what was broken off. The lock of the home must be held, its server ended. */
export function finishTakeOver(home: Home): void {
  for (const staging of STAGINGS) {
    if (!existsSync(readyFile(home, staging))) continue;
    const folder = stagingOf(home, staging);
    for (const part of STORE) {
      const made = join(folder, 'data', part, DATABASE);
      if (!existsSync(made)) continue;
      const place = join(home.folder, 'data', part);
      const old = join(folder, `old-${part}`);
      mkdirSync(place, { recursive: true });
      if (existsSync(join(place, DATABASE))) renameSync(join(place, DATABASE), old);
      renameSync(made, join(place, DATABASE));
    }
    rmSync(readyFile(home, staging));
    for (const part of STORE) rmSync(join(folder, `old-${part}`), { recursive: true, force: true });
  }
}

/** Was a take-over broken off? */
export const isTakingOver = (home: Home): boolean => STAGINGS.some((staging) => existsSync(readyFile(home, staging)));

const readyFile = (home: Home, staging: Staging): string => join(stagingOf(home, staging), 'store-is-complete');
