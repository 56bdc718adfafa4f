import DataLoader from 'dataloader';

/** A DataLoader that is made when the first key is asked for: many are only told what came along, in case that somebody asks for it. */
export class Loader<Key, Value> {
  #made: DataLoader<Key, Value, unknown> | undefined;

  constructor(
    private readonly batch: DataLoader.BatchLoadFn<Key, Value>,
    /** Tells keys apart that are no strings or numbers. */
    private readonly keyOf?: (key: Key) => string,
  ) {}

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

  get #own(): DataLoader<Key, Value, unknown> {
    return (this.#made ??= new DataLoader<Key, Value, unknown>(this.batch, this.keyOf && { cacheKeyFn: this.keyOf }));
  }
}
