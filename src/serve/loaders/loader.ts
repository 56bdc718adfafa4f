import DataLoader from 'dataloader';

/** A DataLoader that is made when the first key is asked for: a request has one for every way through the graph, and goes few of them. */
export class Loader<Key, Value> {
  #made: DataLoader<Key, Value> | undefined;

  constructor(private readonly batch: DataLoader.BatchLoadFn<Key, Value>) {}

  load(key: Key): Promise<Value> {
    return this.#own.load(key);
  }

  loadMany(keys: readonly Key[]): Promise<(Value | Error)[]> {
    return this.#own.loadMany(keys);
  }

  /** What is known of a key before it is asked for. */
  prime(key: Key, value: Value): void {
    this.#own.prime(key, value);
  }

  get #own(): DataLoader<Key, Value> {
    return (this.#made ??= new DataLoader(this.batch));
  }
}
