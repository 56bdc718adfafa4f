import type { TopicRow } from '../../model/rows.js';
import type { Topics } from '../cache/kept-topics.js';
import type { Context } from '../context.js';

/**
 * The topics of these keys; a key without a name is shown as it is. All topics are read at once, as they are few, and kept for the requests of the next second. An answer
 * that may be kept itself stands for what was read after its revision was told, so it takes none that were read before.
 */
export function topicsOf(
  keys: readonly string[],
  { loaders, keptTopics, validators }: Context,
): TopicRow[] | Promise<TopicRow[]> {
  if (keys.length === 0) return [];
  const named = (topics: Topics): TopicRow[] => keys.map((key) => topics.get(key) ?? { key, zh: key, en: key });
  const kept = validators === null ? keptTopics.withAll(keys) : null;
  return kept === null ? loaders.topics().then(named) : named(kept);
}
