import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { settled, visitExplorer, type ExplorerVisit } from '../../scripts/explorer-page.js';
import { CHROMIUM, inBrowser } from '../support/in-browser.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';
import { shownSource } from '../support/shown-source.js';

const inSight = (mark: Element): boolean =>
  mark.getBoundingClientRect().top > 0 && mark.getBoundingClientRect().bottom < innerHeight;

inBrowser('a walk through the explorer', () => {
  const served = servedGraph(CORPUS);
  let visit: ExplorerVisit;
  /** What the view that is open has asked for. */
  let asked: string[] = [];
  const ends = (): string[] =>
    visit.requests.filter((url) => url.includes('/graphql#')).map((url) => url.replace(/^.*#/u, ''));
  const step = async (act: () => Promise<void>): Promise<void> => {
    const before = ends().length;
    await act();
    await settled(visit.page);
    asked = ends().slice(before);
  };
  const travel = async (way: 'goBack' | 'goForward', title: string): Promise<void> => {
    await visit.page[way]();
    await visit.page.waitForFunction((words) => document.querySelector('h1')?.textContent === words, title);
  };
  const heading = (): Promise<string> => visit.page.innerText('h1');
  const address = (): string => decodeURIComponent(visit.page.url().replace(/^.*\/explore/u, ''));

  beforeAll(async () => {
    visit = await visitExplorer({ executablePath: CHROMIUM, url: served.url });
  }, 120_000);
  afterAll(() => visit?.close());
  // No view needs more than two requests.
  afterEach(() => expect(asked.length).toBeLessThanOrEqual(2));

  it('starts with what one can ask, a matrix of places and years, and the pledges that stood longest', async () => {
    await step(() => visit.open('/'));
    expect(asked).toEqual(['Start']);
    expect(await visit.page.innerText('main')).toContain('30 reports of 6 townships, 2017–2023');
    expect(await visit.page.locator('.matrix tbody th').allInnerTexts()).toEqual(['岚州省']);
    expect(await visit.page.locator('.longest li').count()).toBe(6);
    expect(await visit.page.innerText('.longest li >> nth=0')).toContain('4 reports in a row');
    // The words that stand unchanged and their years, although the thread goes on in other words in 2022.
    expect(await visit.page.innerText('.longest li:has-text("石篆镇")')).toMatch(
      /4 reports in a row 2018–2021\s+石篆镇定期召开政府信息公开联席会议/u,
    );
  }, 60_000);

  it('drills from province to county, where a missing report is shown as missing', async () => {
    for (const place of ['岚州省', '衡浦市', '汀岚县'])
      await step(() => visit.page.click(`.matrix th >> text=${place}`));
    expect(address()).toBe('/?within=990121');
    // The names above come with a second request.
    await visit.page.locator('.way', { hasText: '汀岚县' }).waitFor();
    expect(await visit.page.locator('.way a').allInnerTexts()).toEqual(['All provinces', '岚州省', '衡浦市']);
    const row = (name: string) => visit.page.locator('.matrix tbody tr').filter({ hasText: name }).locator('td');
    expect(await row('石篆镇').allInnerTexts()).toEqual([
      'no report at hand',
      '·\nno earlier report to compare with',
      expect.stringMatching(/%/u),
      expect.stringMatching(/%/u),
      expect.stringMatching(/%/u),
      expect.stringMatching(/%/u),
    ]);
    // 雁浦镇 has reports of 2017–2019 and 2021–2022.
    expect(await row('雁浦镇').nth(3).getAttribute('class')).toBe('missing');
  }, 60_000);

  it('shows no code in place of a name that is on its way', async () => {
    const { page } = visit;
    let give = (): void => undefined;
    const given = new Promise<void>((resolve) => (give = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query PlacePath')) await given;
      await route.continue();
    });
    const way = (): Promise<string[]> => page.locator('.way > *').allInnerTexts();
    await step(async () => {
      await page.goto(new URL('/explore/?within=990121', served.url).href);
      await page.waitForSelector('.matrix');
      expect(await way()).toEqual(['All provinces', '…']);
      give();
    });
    expect(await way()).toEqual(['All provinces', '岚州省', '衡浦市', '汀岚县']);
    await page.unroute('**/graphql');
  }, 60_000);

  it('finds a township, a year and words in either script', async () => {
    await visit.page.fill('input[type=search]', '石篆鎮 業務培訓');
    await step(() => visit.page.press('input[type=search]', 'Enter'));
    expect(address()).toBe('/search?q=石篆鎮+業務培訓');
    expect(asked).toEqual(['SearchPlaces', 'SearchStatements']);
    expect(await visit.page.innerText('.places')).toContain('汀岚县石篆镇');
    const hits = await visit.page.locator('.hits li').allInnerTexts();
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit).toMatch(/石篆镇[^]*业务培训/u);
  }, 60_000);

  it('shows the threads of the township: years across, identical cells, a split', async () => {
    await step(() => visit.page.click('.places a >> nth=0'));
    expect(address()).toBe('/township/990121101');
    expect(asked).toEqual(['TownshipByCode']);
    expect(await heading()).toBe('石篆镇');
    const cells = await visit.page
      .locator('.threads-chart .row >> nth=0 >> .cell')
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('aria-label')?.split('.')[0]));
    expect(cells).toEqual(['2018: new', '2019: identical', '2020: identical', '2021: identical', '2022: reworded']);
    expect(await visit.page.locator('.row', { hasText: '一图读懂' }).first().locator('.cell-reworded').count()).toBe(2);
  }, 60_000);

  it('shows the wording of a cell that is pointed at', async () => {
    await visit.page.hover('[data-at="0 4"]');
    expect(await visit.page.innerText('.told')).toMatch(/2022 · reworded\s+每个季度开一次信息公开碰头会/u);
  });

  it('shows the words that changed when a cell is clicked, under an address of its own', async () => {
    await step(() => visit.page.click('[data-at="1 1"]'));
    expect(asked).toEqual(['Thread']);
    expect(address()).toMatch(/^\/township\/990121101\?thread=th_/u);
    expect(await visit.page.locator('.panel ins').allInnerTexts()).toContain('医疗救助');
    expect(await visit.page.innerText('.panel')).toMatch(/small edits · 9\d %/u);
    // Each year's sentence stands marked among its neighbours.
    const years = await visit.page.locator('.panel h3').count();
    expect(await visit.page.locator('.panel .said mark').count()).toBe(years);
    expect((await visit.page.innerText('.panel .said >> nth=0')).length).toBeGreaterThan(
      (await visit.page.innerText('.panel mark >> nth=0')).length,
    );
  }, 60_000);

  it('lands on the sentence in its report', async () => {
    await step(() => visit.page.click('.panel .story li >> nth=1 >> text=See it in the report'));
    expect(asked).toEqual(['Report']);
    expect(await heading()).toBe('石篆镇2019年政府信息公开工作年度报告');
    const chosen = visit.page.locator('.source mark.chosen');
    expect((await chosen.allInnerTexts()).join('')).toContain('医疗救助');
    expect(await chosen.first().evaluate(inSight)).toBe(true);
    expect(await visit.page.innerText('.detail')).toContain('Rule');
  }, 60_000);

  it('keeps to the sentence on the way to the reports before and after', async () => {
    const { page } = visit;
    await step(() => visit.open('/'));
    await step(() => page.click('.longest a:has-text("石篆镇")'));
    await step(() => page.click('.panel .story li >> nth=1 >> text=See it in the report'));
    const first = page.url();
    const passage = async (): Promise<string> => {
      await page.locator('.source mark.chosen').first().waitFor();
      await expect(page.locator('.source mark.chosen').first().evaluate(inSight)).resolves.toBe(true);
      return (await page.locator('.source mark.chosen').allInnerTexts()).join('');
    };
    const here = await passage();
    expect(here).toMatch(/^本镇定期召开政府信息公开联席会议/u);
    await step(() => page.click('.about [rel=next]'));
    expect(await heading()).toContain('2020年政府信息公开工作年度报告');
    // Copied from the year before, but for the issuer's own name (本镇, 全镇).
    expect(await passage()).toMatch(/^全镇定期召开政府信息公开联席会议/u);
    // The same by its years, beside the passage.
    await step(() => page.click('.detail .chip >> text=2019'));
    expect(page.url()).toBe(first);
    expect(await passage()).toBe(here);
  }, 60_000);

  it('shows the whole source, unchanged', async () => {
    const id = /\/report\/([^?]+)/u.exec(address())?.[1];
    const { report } = await served.data(
      'query ($id: ID!) { report(id: $id) { source { text } tables { start end } } }',
      { id },
    );
    expect(await shownSource(visit)).toBe(report.source.text);
  });

  it('draws tables, with the cells of a failing sum marked', async () => {
    await step(() => visit.open('/findings?status=FAIL&rule=T3-balance'));
    await step(() => visit.page.click('.list tbody tr >> nth=0 >> td:last-child a'));
    expect(await visit.page.locator('table.form').count()).toBeGreaterThanOrEqual(1);
    expect(await visit.page.locator('table.form td.failing').count()).toBeGreaterThan(3);
    expect(await visit.page.locator('table.form tbody th').allInnerTexts()).toContain('本年新收政府信息公开申请数量');
    expect(await visit.page.locator('td.failing.chosen').count()).toBeGreaterThan(0);
  }, 60_000);

  it('puts the report beside that of the year before', async () => {
    await step(() => visit.page.click('text=Compare with the year before'));
    expect(asked).toEqual(['Compare']);
    expect(await visit.page.locator('.measures dd').count()).toBe(4);
    const counts = (await visit.page.locator('.fates strong').allInnerTexts()).map(Number);
    const lines = await visit.page.locator('section[aria-labelledby=aligned-title] .pair').count();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lines);
    // The next two years have a pledge whose words changed.
    await step(() => visit.page.selectOption('main select >> nth=1', { label: '2022' }).then(() => undefined));
    await step(() => visit.page.selectOption('main select >> nth=0', { label: '2021' }).then(() => undefined));
    await visit.page.locator('.pair ins').first().waitFor();
    expect(await visit.page.locator('.pair ins, .pair del').count()).toBeGreaterThan(1);
  }, 60_000);

  it('tells of a shared sentence who wrote it, when, and who first', async () => {
    await step(() => visit.page.click('header >> text=Shared wording'));
    await step(() => visit.page.click('.list >> text=建立健全政务公开长效机制'));
    expect(asked).toEqual(['Wording']);
    expect(await visit.page.innerText('.facts')).toMatch(/First known writer\s+2019[^]*雁浦镇/u);
    expect(await visit.page.locator('.hits mark').allInnerTexts()).toHaveLength(6);
    expect(await visit.page.innerText('[aria-labelledby=family-title]')).toMatch(/Of 4 issuers[^]*0 took it up/u);
  }, 60_000);

  it('leads from a sentence to what is nearly the same', async () => {
    await step(() => visit.page.goBack().then(() => undefined));
    await step(() => visit.page.click('.list >> text=进一步加大对工作人员的业务培训力度'));
    expect(await visit.page.innerText('[aria-labelledby=family-title]')).toMatch(/82 % alike/u);
    await step(() => visit.page.click('.near a'));
    expect(await visit.page.innerText('.said')).toContain('提高政务公开工作的规范化水平');
    await step(() => visit.page.goBack().then(() => undefined));
  }, 60_000);

  it('goes back, view by view, and forward', async () => {
    const here = address();
    await step(() => travel('goBack', 'Shared wording'));
    await step(() => travel('goBack', 'Two reports side by side'));
    // What was loaded is kept.
    expect(asked).toEqual([]);
    await step(() => travel('goForward', 'Shared wording'));
    await step(() => travel('goForward', 'A shared sentence'));
    expect(address()).toBe(here);
  }, 60_000);

  it('asked no other origin for anything, and had no error', () => {
    const { origin } = new URL(served.url);
    expect(visit.requests.length).toBeGreaterThan(15);
    expect(visit.requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
