import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal; nothing where stderr goes to a file or a pipe. */
export interface Progress {
  total(count: number): void;
  step(): void;
  end(): void;
}

export function progressBar(what: string): Progress {
  if (!process.stderr.isTTY) return { total: () => undefined, step: () => undefined, end: () => undefined };
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
  return { total: (count) => bar.setTotal(count), step: () => bar.increment(), end: () => bar.stop() };
}
