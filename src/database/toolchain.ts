import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { Progress } from './database.js';

/** Java releases that Neo4j 5.26 runs on. */
export const JAVA_RELEASES: readonly number[] = [17, 21];
const JVM_FOLDER = '/usr/lib/jvm';

/** What a machine has and lacks. */
export interface Toolchain {
  /** Command of a fitting Java; null where there is none. */
  readonly java: string | null;
  /** Release of the Java that does not fit, to be named in the message. */
  readonly otherJava: number | null;
  readonly maven: boolean;
  /** apt-get is there and we may use it. */
  readonly canInstall: boolean;
}

/** Looks for Java and Maven. `more` are Java commands to try after the configured one and the one on the PATH. */
export function inspect(java: string, maven: string, more: readonly string[] = []): Toolchain {
  const found = [java, 'java', ...more].map((command) => ({ command, release: javaRelease(command) }));
  const fitting = found.find(({ release }) => release !== null && JAVA_RELEASES.includes(release));
  return {
    java: fitting?.command ?? null,
    otherJava: fitting ? null : (found[0]?.release ?? null),
    maven: answers(maven, '-v'),
    canInstall: process.getuid?.() === 0 && existsSync('/etc/debian_version') && answers('apt-get', '--version'),
  };
}

/** 17 for `openjdk version "17.0.15"`; null where the command is missing or is no Java. */
export function javaRelease(command: string): number | null {
  const release = /version "(?:1\.)?(\d+)/.exec(javaVersion(command))?.[1];
  return release === undefined ? null : Number(release);
}

/** What a Java command says of itself; empty where it is missing. */
export function javaVersion(command: string): string {
  const said = spawnSync(command, ['-version'], { encoding: 'utf8' });
  return `${said.stderr ?? ''}${said.stdout ?? ''}`;
}

/**
 * The commands that would complete the machine, none where it is complete. Error: something is missing and this is not a
 * Debian-like machine on which we are root.
 * @param needs Maven only while the jars are not fetched
 */
export function planInstallation(
  machine: Toolchain,
  needs: { readonly maven: boolean },
  javaPackage = 'openjdk-17-jre-headless',
): string[][] {
  const packages = [
    ...(machine.java === null ? [javaPackage] : []),
    ...(needs.maven && !machine.maven ? ['maven'] : []),
  ];
  if (packages.length === 0) return [];
  if (!machine.canInstall) throw missing(machine, needs);
  return [
    ['apt-get', 'update'],
    ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ];
}

/**
 * Sees to it that a fitting Java (and Maven, where needed) is there, installing it where that is possible.
 * @returns the Java command
 */
export function provideToolchain(
  java: string,
  maven: string,
  needs: { readonly maven: boolean },
  progress: Progress,
): string {
  const before = inspect(java, maven);
  const plan = planInstallation(before, needs);
  if (plan.length === 0 && before.java !== null) return before.java;
  const installed =
    install(plan, progress) || install(planInstallation(before, needs, 'openjdk-21-jre-headless'), progress);
  const after = inspect(java, maven, installed ? installedJavas() : []);
  if (after.java === null || (needs.maven && !after.maven)) throw missing(after, needs);
  return after.java;
}

function install(plan: readonly string[][], progress: Progress): boolean {
  return plan.every(([command = '', ...words]) => {
    progress(`Running ${[command, ...words].join(' ')} …`);
    return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  });
}

/** Javas that a package put beside the default one. */
const installedJavas = (): string[] =>
  existsSync(JVM_FOLDER) ? readdirSync(JVM_FOLDER).map((name) => `${JVM_FOLDER}/${name}/bin/java`) : [];

function missing(machine: Toolchain, needs: { readonly maven: boolean }): UserError {
  const found = machine.otherJava === null ? '' : ` (found: Java ${machine.otherJava})`;
  const wanted = [
    ...(machine.java === null ? [`Java ${JAVA_RELEASES.join(' or ')}${found}`] : []),
    ...(needs.maven && !machine.maven ? ['Maven'] : []),
  ].join(' and ');
  return new UserError(
    `The managed Neo4j needs ${wanted}: install it (Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless maven; ` +
      `macOS: brew install openjdk@17 maven) and set JAVA_HOME if java is not on the PATH, or set NEO4J_URI to a server of yours.`,
    'TOOLCHAIN_MISSING',
  );
}

const answers = (command: string, argument: string): boolean =>
  spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
