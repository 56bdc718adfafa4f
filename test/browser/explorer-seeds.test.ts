import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { settled, visitExplorer, type ExplorerVisit } from '../../scripts/explorer-page.js';
import { CHROMIUM, inBrowser } from '../support/in-browser.js';
import { SEEDS, SEEDS_ARE_THERE, servedGraph } from '../support/served-graph.js';
import { shownSource } from '../support/shown-source.js';

if (!SEEDS_ARE_THERE) process.stderr.write(`${SEEDS} is not there: the walk through the real reports is skipped.\n`);

/** Real reports of five townships, one year each: what needs two years is not there, and the views have to say so. */
(SEEDS_ARE_THERE ? inBrowser : describe.skip)('a walk through the real reports', () => {
  const served = servedGraph(SEEDS);
  let visit: ExplorerVisit;
  let reports: { id: string; title: string; source: { text: string }; issuer: { name: string; code: string } }[];
  const heading = (): Promise<string> => visit.page.innerText('h1');
  const click = async (what: string): Promise<void> => {
    await visit.page.click(what);
    await settled(visit.page);
  };

  beforeAll(async () => {
    visit = await visitExplorer({ executablePath: CHROMIUM, url: served.url });
    const answer = await served.data('{ reports { nodes { id title source { text } issuer { name code } } } }');
    reports = answer.reports.nodes;
  }, 120_000);
  afterAll(() => visit?.close());

  it('starts with five reports of five townships', async () => {
    await visit.open('/');
    expect(await visit.page.innerText('main')).toContain('5 reports of 5 townships');
    expect(await visit.page.locator('.matrix tbody th').count()).toBe(5);
  }, 60_000);

  it('finds each township by its name, with its pledges as threads of one year', async () => {
    for (const { issuer } of reports) {
      await visit.page.fill('input[type=search]', issuer.name);
      await visit.page.press('input[type=search]', 'Enter');
      await settled(visit.page);
      await visit.page.click(`.places a[href*="${issuer.code}"]`);
      await settled(visit.page);
      expect(await heading()).toBe(issuer.name);
      expect(await visit.page.locator('.threads-chart .cell').count()).toBeGreaterThan(0);
    }
  }, 120_000);

  it('opens a thread, and lands on its sentence in the report', async () => {
    await click('.threads-chart [data-at="0 0"]');
    const words = await visit.page.innerText('.panel .story li >> nth=0');
    await click('.panel .story li >> nth=0 >> text=See it in the report');
    const chosen = (await visit.page.locator('.source mark.chosen').allInnerTexts()).join('');
    expect(chosen.length).toBeGreaterThan(5);
    expect(words.replaceAll(/\s/gu, '')).toContain(chosen.replaceAll(/\s/gu, '').slice(0, 8));
  }, 60_000);

  it('shows each source as it is, whatever its dirt, with what was found in it marked', async () => {
    for (const { id, source } of reports) {
      await visit.open(`/report/${id}`);
      expect(await shownSource(visit)).toBe(source.text);
      expect(await visit.page.locator('.source mark').count()).toBeGreaterThan(3);
    }
  }, 120_000);

  it('puts two of them side by side', async () => {
    const [one, other] = reports;
    await visit.open(`/compare?from=${one?.id}&to=${other?.id}`);
    expect(await visit.page.locator('.measures dd').count()).toBe(4);
    expect(await visit.page.locator('section[aria-labelledby=aligned-title] .pair').count()).toBeGreaterThan(0);
  }, 60_000);

  it('tells which sentence two of them share, and goes back', async () => {
    await click('header >> text=Shared wording');
    await click('.list a >> nth=0');
    expect(await heading()).toBe('A shared sentence');
    expect((await visit.page.locator('.hits mark').allInnerTexts()).length).toBeGreaterThanOrEqual(2);
    await visit.page.goBack();
    await visit.page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Shared wording');
  }, 60_000);

  it('asked no other origin for anything, and had no error', () => {
    const { origin } = new URL(served.url);
    expect(visit.requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
