import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/database.js';
import { messageOf } from '../errors.js';
import type { Log } from '../model/log.js';

/** Milliseconds between two looks, and after a start or a call that failed. */
const INTERVAL = 500;
const AFTER_FAILURE = 5000;

/**
 * Looks whether the managed server lives and starts it again where it was killed.
 * @param onSight hears its address after every look, and again where it fails
 * @returns ends the looking, after a start that is under way
 */
export function supervise(
  { revive }: Pick<Database, 'revive'>,
  log: Log,
  onSight: (uri: string) => Promise<void>,
): () => Promise<void> {
  if (!revive) return () => Promise.resolve();
  const ended = new AbortController();
  const pause = (milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
  const looking = (async () => {
    for (await pause(INTERVAL); !ended.signal.aborted; await pause(INTERVAL)) {
      try {
        const uri = await revive();
        if (uri !== null) await onSight(uri);
      } catch (error) {
        log.error({ err: error }, `Neo4j is away: ${messageOf(error)}`);
        await pause(AFTER_FAILURE);
      }
    }
  })();
  return () => {
    ended.abort();
    return looking;
  };
}
