import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import type { Progress } from './database.js';
import { fetchJars, jarFolder, pinnedRelease } from './jars.js';
import { inspect, planInstallation, provideToolchain } from './toolchain.js';

/** Everything that is needed to run Neo4j here. */
export interface Installation {
  readonly java: string;
  readonly jars: string;
  readonly release: string;
}

/** Java, Maven and the jars, in this order; quick where all is there. Errors say what to install or to set. */
export async function provision(config: Config, progress: Progress): Promise<Installation> {
  const needs = { maven: !existsSync(jarFolder(config.jars)) };
  const java = provideToolchain(config.java, config.maven, needs, progress);
  const jars = await fetchJars(config.jars, config.maven, progress);
  return { java, jars, release: pinnedRelease() };
}

/** What `provision` would do, as command lines; nothing is changed. Error: as in `provision`. */
export function planProvision(config: Config): string[] {
  const folder = jarFolder(config.jars);
  const needs = { maven: !existsSync(folder) };
  const installation = planInstallation(inspect(config.java, config.maven), needs).map((words) => words.join(' '));
  const fetching = `${config.maven} -f neo4j/pom.xml dependency:copy-dependencies -DoutputDirectory=${folder}`;
  return needs.maven ? [...installation, fetching] : installation;
}
