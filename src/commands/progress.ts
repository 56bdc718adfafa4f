import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal; nothing where stderr goes to a file or a pipe. */
export interface Progress {
  readonly isShown: boolean;
  total(count: number): void;
  /** So many are done. */
  reach(count: number): void;
  end(): void;
}

export function progressBar(what: string): Progress {
  const nothing = (): void => undefined;
  if (!process.stderr.isTTY) return { isShown: false, total: nothing, reach: nothing, end: nothing };
  const bar = new SingleBar(
    {
      format: `${what} {bar} {value}/{total} · {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0);
  return {
    isShown: true,
    total: (count) => bar.setTotal(count),
    reach: (count) => bar.update(count),
    end: () => bar.stop(),
  };
}
