import type { TopicRow } from '../../model/rows.js';
import type { Context } from '../context.js';

/** The topics of these keys; a key without a name is shown as it is. All topics are read at once, as they are few. */
export function topicsOf(keys: readonly string[], { loaders }: Context): TopicRow[] | Promise<TopicRow[]> {
  if (keys.length === 0) return [];
  return loaders.topics().then((topics) => keys.map((key) => topics.get(key) ?? { key, zh: key, en: key }));
}
