import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runTab, tabNames, visitPlayground } from '../../scripts/playground-page.js';
import type { Visit } from '../../scripts/visit.js';
import { exampleTabs } from '../../src/serve/playground/tabs.js';
import { exampleServer } from '../support/example-server.js';
import { CHROMIUM, inBrowser } from '../support/in-browser.js';

inBrowser('the playground in a browser', () => {
  const server = exampleServer();
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitPlayground(server.url, CHROMIUM);
  }, 120_000);
  afterAll(() => visit?.close());

  it('opens with a tab for each example query', async () => {
    const names = await tabNames(visit.page);
    expect(names).toEqual(exampleTabs().map(({ query }) => /query (\w+)/u.exec(query)?.[1]));
    expect(names.length).toBeGreaterThanOrEqual(8);
    expect(names[0]).toBe('RecurringPledges');
  });

  it('answers the first one', async () => {
    const answer = await runTab(visit.page);
    expect(answer).toMatchObject({
      data: { recurringPledges: { totalCount: 2, nodes: [{ longestUnchangedRun: 4 }, { longestUnchangedRun: 3 }] } },
    });
  }, 120_000);

  it('asks no other origin for anything, and has no errors', () => {
    const { origin } = new URL(server.url);
    expect(visit.requests.length).toBeGreaterThan(5);
    expect(visit.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
