import { readFileSync } from 'node:fs';
import { expect, it, jest } from '@jest/globals';
import { FIT, trainingExamples } from '../../bench/labelled-links.js';
import { fit } from '../../scripts/logistic-regression.js';
import { FOLLOW_FEATURES } from '../../src/link/follow-features.js';
import { RECURRENCE_FEATURES } from '../../src/link/recurrence-features.js';

jest.setTimeout(120_000);

it('the weights are those that npm run train-links makes of the labels', async () => {
  const weights = JSON.parse(readFileSync('src/link/link-weights.json', 'utf8')) as Record<string, unknown>;
  const { recurring, following } = await trainingExamples();
  expect(weights['recurrence']).toEqual(fit(RECURRENCE_FEATURES, recurring, FIT));
  expect(weights['followUp']).toEqual(fit(FOLLOW_FEATURES, following, FIT));
});
