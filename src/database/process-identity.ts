import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.js';

/**
 * A process beyond doubt. The number alone is not enough: the system hands it out again after the process has ended, and a
 * signal by number could then end a stranger. Number and start time together name one process for ever.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque: boot id and clock ticks on Linux, what ps prints elsewhere. */
  readonly started: string;
}

/** Who has this number now; null where nobody has it, or only the remains of an ended child (a zombie). */
export function identify(pid: number): ProcessIdentity | null {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedByPs(pid);
  return started === null ? null : { pid, started };
}

export function self(): ProcessIdentity {
  const me = identify(process.pid);
  if (me === null)
    throw new UserError(
      "The list of processes can't be read: install ps (procps), or set NEO4J_URI to a server of yours.",
      'NO_PS',
    );
  return me;
}

/** The identity that a file holds as JSON; null where there is no such file or something else in it. */
export function readIdentity(path: string): ProcessIdentity | null {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<ProcessIdentity> | null;
    return isIdentity(read) ? read : null;
  } catch {
    return null;
  }
}

export const isIdentity = (value: Partial<ProcessIdentity> | null | undefined): value is ProcessIdentity =>
  typeof value?.pid === 'number' && typeof value.started === 'string';

export const isAlive = (known: ProcessIdentity): boolean => identify(known.pid)?.started === known.started;

/** Sends the signal to this very process and to no other; false where it has ended. */
export function signal(known: ProcessIdentity, name: NodeJS.Signals): boolean {
  if (!isAlive(known)) return false;
  try {
    return process.kill(known.pid, name);
  } catch {
    return false;
  }
}

/** Asks the process to end (SIGTERM) and, after `patience` milliseconds, makes it (SIGKILL). False where it still lives after that. */
export async function end(known: ProcessIdentity, patience: number): Promise<boolean> {
  signal(known, 'SIGTERM');
  if (await ends(known, patience)) return true;
  signal(known, 'SIGKILL');
  return ends(known, 10_000);
}

/** Waits for the process to end; false where it lives on after `patience` milliseconds. */
export async function ends(known: ProcessIdentity, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (isAlive(known)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** Seconds of processor time that a process has used, in user and system mode (clock ticks of 10 ms); 0 where the system does not tell it (only Linux does). */
export function processorSeconds(pid: number): number {
  const fields = statOf(pid);
  return fields === null ? 0 : (Number(fields[11]) + Number(fields[12])) / 100;
}

/** proc(5): the fields after the last ")" (a program's name may hold spaces and brackets) begin with the state, field 3; the start is field 22. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function startedOnLinux(pid: number): string | null {
  const fields = statOf(pid);
  if (fields === null || fields[0] === 'Z' || fields[0] === 'X') return null;
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}

function startedByPs(pid: number): string | null {
  const answer = spawnSync('env', ['LC_ALL=C', 'TZ=UTC', 'ps', '-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const [state, ...started] = (answer.stdout ?? '').trim().split(/\s+/);
  return !state || state.startsWith('Z') ? null : started.join(' ');
}
