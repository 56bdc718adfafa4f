import { readFileSync } from 'node:fs';
import { expect, it, jest } from '@jest/globals';
import { trainingExamples, trainLinks } from '../../bench/labelled-links.js';

// It trains four regressions on all labelled series: minutes, beside other tests.
jest.setTimeout(900_000);

it('the weights are those that npm run train-links makes of the labels', async () => {
  const committed = JSON.parse(readFileSync('src/link/link-weights.json', 'utf8')) as Record<string, unknown>;
  const trained = await trainLinks(await trainingExamples());
  for (const part of ['recurrence', 'context', 'followUp', 'followContext'] as const)
    expect(committed[part]).toEqual(trained[part]);
});
