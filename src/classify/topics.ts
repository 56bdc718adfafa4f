import topicData from './topics.json' with { type: 'json' };

export interface Topic {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly terms: readonly string[];
}

/** All topics, in the order of the data file. */
export const TOPICS: readonly Topic[] = topicData.topics;

const PATTERNS = TOPICS.map((topic) => ({
  key: topic.key,
  pattern: new RegExp(
    topic.terms.map((term) => term.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^，。；、]{0,6}')).join('|'),
  ),
}));

/** Keys of the topics that a cleaned wording touches, in the data file's order; none is an answer, too. */
export const topicsOf = (text: string): string[] =>
  PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ key }) => key);
