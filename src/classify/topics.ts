import { termMatcher } from './term-matcher.js';
import topicData from './topics.json' with { type: 'json' };

export interface Topic {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly terms: readonly string[];
}

/** All topics, in the order of the data file. */
export const TOPICS: readonly Topic[] = topicData.topics;

const match = termMatcher(TOPICS.map((topic) => topic.terms));

/** Keys of the topics that a cleaned wording touches, in the data file's order; none is an answer, too. */
export const topicsOf = (text: string): string[] => match(text).map(keyOf);
const keyOf = (topic: number): string => TOPICS[topic]?.key ?? '';
