import type { Config } from '../config.js';

/**
 * For tests of recovery: DISCLOSURE_PAUSE_AT=inside-transaction:2 makes the program stand still for good at the second pass of that point,
 * having said so on stderr, until it is killed. Without the setting every point is passed at no cost.
 */
export function faultPoint({ pauseAt }: Config): (point: string) => Promise<void> {
  if (pauseAt === null) return () => Promise.resolve();
  const [name, count = '1'] = pauseAt.split(':');
  let left = Number(count);
  return async (point) => {
    if (point !== name || --left > 0) return;
    process.stderr.write(`paused at ${point}\n`);
    await new Promise(() => setInterval(() => undefined, 60_000));
  };
}
