import { describe, expect, it } from '@jest/globals';
import { TOPICS, topicsOf } from '../../src/classify/topics.js';

describe('topics', () => {
  it('the data file holds the topics of the glossary, each with terms of its own', () => {
    expect(TOPICS.map((t) => t.key)).toHaveLength(new Set(TOPICS.map((t) => t.key)).size);
    expect(TOPICS.length).toBeGreaterThanOrEqual(22);
    for (const topic of TOPICS) {
      expect(topic.zh).toMatch(/\p{Script=Han}/u);
      expect(topic.en).toMatch(/[a-z]/);
      expect(topic.terms.length).toBeGreaterThan(0);
      for (const term of topic.terms) expect(topicsOf(term.replaceAll('*', ''))).toContain(topic.key);
    }
  });

  const cases: readonly (readonly [text: string, topics: readonly string[], why: string])[] = [
    ['公开内容不够全面', ['content-scope'], 'content'],
    ['信息更新不够及时', ['timeliness'], 'timeliness'],
    ['部分干部对公开工作重视不够', ['awareness'], 'awareness'],
    ['组织信息员参加业务培训', ['training', 'staffing'], 'training of named staff: two topics'],
    ['利用微信公众号发布信息', ['platform'], 'platform'],
    ['加大宣传力度', ['publicity'], 'publicity'],
    ['建立健全长效机制', ['system'], 'mechanism'],
    ['做好政策解读', ['interpretation'], 'interpretation'],
    ['及时回应群众关切', ['response'], 'response'],
    ['规范依申请公开办理', ['on-application'], 'applications'],
    ['加强保密审查', ['review'], 'review'],
    ['列入年终考核', ['supervision'], 'assessment'],
    ['条目不少，及时调整', [], 'near miss: the star of a term spans no punctuation'],
    ['认真做好各项工作', [], 'none is an answer, too'],
  ];
  it.each(cases)('%s → %j (%s)', (text, topics) => expect(topicsOf(text)).toEqual(topics));
});
