import { describe, expect, it } from '@jest/globals';
import { KeptTopics } from '../../src/serve/cache/kept-topics.js';

const TOPICS = new Map(['a', 'b'].map((key) => [key, { key, zh: key, en: key }]));

describe('topics that are kept between requests', () => {
  it('are there for a second after they were read', () => {
    const kept = new KeptTopics();
    expect(kept.withAll([])).toBeNull();
    kept.keep(TOPICS, performance.now());
    expect(kept.withAll(['b', 'a'])).toBe(TOPICS);
    kept.keep(TOPICS, performance.now() - 1001);
    expect(kept.withAll(['a'])).toBeNull();
  });

  it('are read again where one is new', () => {
    const kept = new KeptTopics();
    kept.keep(TOPICS, performance.now());
    expect(kept.withAll(['a', 'c'])).toBeNull();
  });
});
