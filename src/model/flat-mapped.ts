/**
 * `items.flatMap(make)`, in a loop. The built-in asks the runtime anew for every element (is it there? is it a list?) and takes eight to ten times as long, which counts where a report has thousands of
 * short lists. `make` gets each item and its index, and gives one element or a list of them.
 */
export function flatMapped<T, U>(items: readonly T[], make: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = [];
  for (let i = 0; i < items.length; i++) {
    const made = make(items[i] as T, i);
    if (isList(made)) for (let k = 0; k < made.length; k++) all.push(made[k] as U);
    else all.push(made);
  }
  return all;
}

const isList = <U>(made: U | readonly U[]): made is readonly U[] => Array.isArray(made);
