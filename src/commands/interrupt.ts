/** Signals by which a terminal, a shell or a service manager asks a program to end, and the exit codes that shells give them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * On Ctrl-C and its like: runs `cleanUp` once, then ends the process. Ctrl-C reaches the whole process group and is passed on by
 * npm and tsx as well, so the same request comes several times; later ones are not taken for impatience.
 * @returns removes the handlers, for programs that end by themselves
 */
export function onInterrupt(cleanUp: () => Promise<void>): () => void {
  let asked = false;
  const handlers = Object.entries(SIGNALS).map(([name, exitCode]) => {
    const handler = (): void => {
      if (asked) return;
      asked = true;
      void cleanUp().then(
        () => process.exit(exitCode),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
          process.exit(1);
        },
      );
    };
    process.on(name, handler);
    return () => void process.off(name, handler);
  });
  return () => handlers.forEach((remove) => remove());
}
