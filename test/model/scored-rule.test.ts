import { expect, it } from '@jest/globals';
import { ruleName, scoredRule } from '../../src/model/scored-rule.js';

it.each([
  [4.4, 'clause-model (+4)'],
  [-3.2, 'clause-model (−3)'],
])('a rule that decided by %s', (score, written) => {
  expect(scoredRule('clause-model', score)).toBe(written);
  expect(ruleName(written)).toBe('clause-model');
});

it('a rule without a score is its own name', () => expect(ruleName('deficiency-cue')).toBe('deficiency-cue'));
