import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { type Home, checkRelease, confOf, readPassword, writeNewPassword } from './home.js';
import type { Installation } from './provision.js';
import { neo4jConf, type ServerSettings } from './server-settings.js';

/**
 * Makes a home ready for a start: settings, password, release. A new one gets its password, which Neo4j demands before the server's first start; a killed
 * preparation is simply done again, with the same password, since the killed one's Java may still be at work.
 */
export function prepareHome(home: Home, installation: Installation, settings: ServerSettings): void {
  writeFileSync(confOf(home), neo4jConf(settings), { mode: 0o600 });
  if (!checkRelease(home, installation.release)) {
    if (!existsSync(home.password)) writeNewPassword(home);
    setPassword(home, installation);
  }
  writeFileSync(home.release, `${installation.release}\n`);
}

function setPassword(home: Home, { java, jars }: Installation): void {
  const words = join(home.folder, 'password.arguments');
  // An argument file keeps the password out of the list of processes.
  writeFileSync(words, `dbms set-initial-password ${readPassword(home)}\n`, { mode: 0o600 });
  const settings = [`NEO4J_HOME=${home.folder}`, `NEO4J_CONF=${home.configuration}`];
  const command = [java, '-Xmx128m', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', `@${words}`];
  const tool = spawnSync('env', [...settings, ...command], { encoding: 'utf8', cwd: home.folder });
  rmSync(words, { force: true });
  if (tool.status === 0) return;
  writeFileSync(home.console, `${tool.stdout}\n${tool.stderr}\n`, { mode: 0o600 });
  throw new UserError(`Neo4j's password could not be set; ${home.console} says why.`, 'PASSWORD_NOT_SET');
}
