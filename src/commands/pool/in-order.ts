/**
 * Works on several inputs at once and yields the results in the order of the inputs. At most `ahead` inputs are taken and not yet handed on, so that a slow reader of the
 * results slows the work down instead of filling the memory, and a slow input holds up no more than that.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  work: (input: In) => Promise<Out>,
  ahead: number,
): AsyncGenerator<Out, void, void> {
  const iterator = inputs[Symbol.asyncIterator]();
  const begun: Promise<Out>[] = [];
  let ended = false;
  try {
    for (;;) {
      while (!ended && begun.length < ahead) {
        const next = await iterator.next();
        if (next.done === true) ended = true;
        else begun.push(quietly(work(next.value)));
      }
      const first = begun.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await iterator.return?.();
  }
}

/** A failure is thrown when its turn comes; until then nobody waits for it, which Node would take for carelessness. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
