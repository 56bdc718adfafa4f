import type { TopicRow } from '../../model/rows.js';
import type { Context } from '../context.js';

/** The topics of these keys; a key without a name is shown as it is. All topics are read at once, as they are few. */
export async function topicsOf(keys: readonly string[], { loaders }: Context): Promise<TopicRow[]> {
  if (keys.length === 0) return [];
  const topics = await loaders.topics();
  return keys.map((key) => topics.get(key) ?? { key, zh: key, en: key });
}
