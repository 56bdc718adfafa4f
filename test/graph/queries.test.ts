import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CORPUS, servedGraph } from '../support/served-graph.js';

const FOLDER = 'examples/queries/';
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length))
  .sort();

/** Every example query with its whole answer on the example corpus, which stands beside it: `UPDATE_GOLDEN=1` writes them anew. */
describe('the example queries', () => {
  const served = servedGraph(CORPUS);

  it.each(NAMES)('%s', async (name) => {
    const answer: unknown = await served.data(readFileSync(`${FOLDER}${name}.graphql`, 'utf8'));
    const golden = `${FOLDER}answers/${name}.json`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, `${JSON.stringify(answer, null, 2)}\n`);
    expect(existsSync(golden) ? 'there' : `${golden} is missing: write it with UPDATE_GOLDEN=1 and read it`).toBe(
      'there',
    );
    expect(answer).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('each answer has its query', () => {
    expect(readdirSync(`${FOLDER}answers`).sort()).toEqual(NAMES.map((name) => `${name}.json`));
  });
});
