import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { visitExplorer, type ExplorerVisit } from '../../scripts/explorer-page.js';
import { hostileReport } from '../support/hostile-report.js';
import { CHROMIUM, inBrowser } from '../support/in-browser.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';

/** What is there once the keys are pressed. */
interface Then {
  /** Address below /explore. */
  readonly to?: RegExp;
  /** Selectors of what is there then, of what was there before only, and of what has the focus. */
  readonly shows?: string;
  readonly hides?: string;
  readonly focus?: string;
  /** Name of a file that is saved; address of a page that is opened beside this one. */
  readonly saves?: RegExp;
  readonly opens?: RegExp;
}
/** A view by its address; a control that the Tab key is to lead to, from the top of the page; keys pressed there. A selector stands for all that it matches, its first one is tried. */
type Action = readonly [view: string, control: string, keys: string, then: Then];

const TOWNSHIP = '/township/990121101';
/** The last condition of the view, a place. */
const PLACE = '.filters label:last-of-type input';
const SEARCH = '/search?q=石篆镇 2021 信息公开';

/** Of the frame, which every view has. */
const FRAME: readonly Action[] = [
  ['/', '.skip', 'Enter', { focus: '#content' }],
  ['/findings', '.brand', 'Enter', { to: /^\/$/u, focus: 'h1' }],
  ['/findings', '.frame nav a', 'Enter', { to: /^\/$/u }],
  ['/', '.frame nav a[href="/graphql"]', 'Enter', { shows: '.graphiql-container' }],
  ['/', '.search input', '2 0 2 1 Enter', { to: /^\/statements\?fromYear=2021&toYear=2021$/u, focus: 'h1' }],
  [SEARCH, '.search button', 'Enter', { to: /^\/search\?q=/u }],
  ['/', '.language button', 'ArrowRight Space', { shows: 'html[lang=zh-CN]' }],
  ['/', '.language button[data-state=on]', 'ArrowLeft Enter', { shows: 'html[lang=en]' }],
];
/** Of the buttons that every view has for itself. */
const ACTIONS: readonly Action[] = [
  ['/findings', '.actions button:has-text("Copy link")', 'Enter', { shows: 'text=Copied' }],
  ['/findings', '.actions a', 'Enter', { opens: /\/graphql#query=/u }],
  ['/findings', '.actions button:text-is("CSV")', 'Space', { saves: /^findings\.csv$/u }],
  [TOWNSHIP, '.actions button:text-is("SVG")', 'Enter', { saves: /^threads-990121101\.svg$/u }],
  [TOWNSHIP, '.actions button:text-is("PNG")', 'Enter', { saves: /^threads-990121101\.png$/u }],
];
const VIEWS: readonly Action[] = [
  ['/', '.asks a', 'Enter', { to: /^\/statements\?kinds=IMPROVEMENT&unchanged=true$/u, focus: 'h1' }],
  ['/', '.longest a', 'Enter', { to: /^\/township\/\d+\?thread=/u, shows: '.panel .story' }],
  ['/', '.matrix th a', 'Enter', { to: /^\/\?within=99$/u }],
  ['/', 'main summary', 'Enter', { shows: 'main details[open]' }],
  ['/?within=990121', '.matrix td a', 'Enter', { to: /^\/statements\?.*unchanged=true&division=\d{9}&fromYear=\d+/u }],
  ['/?within=990121', '.way a', 'Enter', { to: /^\/$/u }],
  [SEARCH, '.places a:not(.chip)', 'Enter', { to: /^\/township\/990121101$/u, focus: 'h1' }],
  [SEARCH, '.places .chip', 'Enter', { to: /^\/report\//u }],
  [SEARCH, '.hits a:not(.quiet)', 'Enter', { to: /^\/report\/[^?]+\?show=/u, shows: '.source .chosen' }],
  [SEARCH, '.hits a.quiet', 'Enter', { to: /^\/township\//u }],
  [TOWNSHIP, '.above a', 'Enter', { to: /^\/\?within=990121$/u }],
  [TOWNSHIP, '.report-chips .chip', 'Enter', { to: /^\/report\//u }],
  [TOWNSHIP, '.report-chips select', 'ArrowUp Tab Tab Enter', { to: /^\/compare\?from=/u, shows: '.sides' }],
  [TOWNSHIP, '.report-chips button', 'Space', { to: /^\/compare\?from=/u }],
  [TOWNSHIP, '[role=tab]', 'ArrowRight', { to: /tab=figures/u, shows: '.figures', focus: '[role=tab]' }],
  [`${TOWNSHIP}?tab=figures`, '[role=tab][data-state=active]', 'ArrowRight', { to: /tab=findings/u }],
  [TOWNSHIP, '.choices select', 'ArrowDown', { to: /\?kind=IMPROVEMENT/u, focus: '.choices select' }],
  [TOWNSHIP, '.choices input', 'Space', { to: /\?several=1/u, focus: '.choices input' }],
  [TOWNSHIP, '[data-at]', 'ArrowRight ArrowDown', { focus: '[data-at^="1 "]', shows: '.told' }],
  [TOWNSHIP, '[data-at]', 'End Escape', { hides: '.told' }],
  [TOWNSHIP, '[data-at]', 'ArrowDown Space', { to: /\?thread=/u, focus: '#thread-title' }],
  [TOWNSHIP, '[data-at]', 'ArrowRight Enter Escape', { focus: '[data-at="0 1"]' }],
  ['{thread}', '.panel > .section-head button', 'Enter', { hides: '.panel', focus: '[data-at]' }],
  ['{thread}', '.panel .actions button:text-is("CSV")', 'Enter', { saves: /^thread-.*\.csv$/u }],
  ['{thread}', '.panel .chapter-links a', 'Enter', { to: /^\/report\/[^?]+\?show=/u, shows: '.source .chosen' }],
  ['{thread}', '.panel .outcome a', 'Enter', { to: /^\/report\/[^?]+\?show=/u }],
  [`${TOWNSHIP}?tab=figures`, 'figcaption button:text-is("SVG")', 'Enter', { saves: /\.svg$/u }],
  [`${TOWNSHIP}?tab=figures`, 'figcaption button:text-is("PNG")', 'Enter', { saves: /\.png$/u }],
  [`${TOWNSHIP}?tab=figures`, '.values a', 'Enter', { to: /^\/report\/[^?]+\?show=/u }],
  [`${TOWNSHIP}?tab=findings`, '.list a', 'Enter', { to: /^\/report\/[^?]+\?show=/u }],
  ['{failing}', '.above a', 'Enter', { to: /^\/township\//u }],
  ['{failing}', '.about a[rel=prev]', 'Enter', { to: /^\/report\//u, focus: 'h1' }],
  ['{failing}', '.about a[rel=next]', 'Enter', { to: /^\/report\//u, focus: 'h1' }],
  ['{failing}', '.about nav a:not([rel])', 'Enter', { to: /^\/compare\?from=/u }],
  ['{failing}', '.about button', 'Enter', { shows: 'html[data-printed]' }],
  ['{failing}', '.layers input', 'Space', { hides: '.source .in-IMPROVEMENT' }],
  ['{failing}', '.contents summary', 'Enter', { shows: '.contents > details:first-of-type[open]' }],
  [
    '{failing}',
    '.contents details[open] button',
    'Enter',
    { to: /\?show=/u, shows: '.source .chosen', focus: '.contents button' },
  ],
  ['{failing}', '.form button', 'Enter', { to: /\?show=/u, shows: '.form .chosen' }],
  ['{failing}', '.table-block summary', 'Enter', { shows: '.table-block details[open]' }],
  ['{tied}', '.detail .tied', 'Enter', { shows: '.detail .kind-PROBLEM', focus: '.detail' }],
  ['{tied}', '.detail a', 'Enter', { to: /^\/township\/[^?]+\?thread=/u }],
  ['{copied}', '.detail .chip', 'Enter', { to: /^\/report\/[^?]+\?show=/u }],
  ['{versions}', '.about select', 'ArrowUp', { to: /\?version=/u, shows: '.notice', focus: '.about select' }],
  ['{compare}', '.side > a', 'Enter', { to: /^\/report\//u }],
  ['{compare}', '.side select', 'ArrowUp', { focus: '#from' }],
  ['{compare}', '#swap', 'Enter', { focus: '#swap' }],
  ['{compare}', 'section select', 'ArrowDown', { to: /&fate=KEPT/u, focus: 'section select' }],
  ['{compare}', '.pair a', 'Enter', { to: /^\/report\/[^?]+\?show=/u }],
  ['/wordings', '.list a', 'Enter', { to: /^\/wording\//u, focus: 'h1' }],
  ['{wording}', '.above a', 'Enter', { to: /^\/wordings$/u }],
  ['{wording}', '.facts a', 'Enter', { to: /^\/township\//u }],
  ['{wording}', '.spread a', 'Enter', { to: /^\/township\//u }],
  ['{wording}', '.hits a', 'Enter', { to: /^\/report\/[^?]+\?show=/u }],
  ['/findings', '.filters input', 'T 3 - b a l a n c e Enter', { to: /\?rule=T3-balance$/u, focus: '.filters input' }],
  ['/statements', '.filters select', `ArrowDown ${'Tab '.repeat(8)}Enter`, { to: /\?kinds=IMPROVEMENT$/u }],
  ['/findings?year=2021', '.filters button[type=submit]', 'Enter', { focus: '.filters button[type=submit]' }],
  ['/findings?year=2021', '.filters button[type=button]', 'Enter', { to: /^\/findings$/u, focus: '.filters button' }],
  ['/wordings?division=石篆镇', PLACE, 'Enter', { to: /^\/wordings\?division=990121101$/u, focus: PLACE }],
  ['/wordings?division=太平镇', PLACE, 'Enter', { shows: '.place-choice', focus: '.place-choice button' }],
  ['/wordings?division=无此地名', PLACE, 'Enter', { shows: '.place-choice', focus: PLACE }],
  ['/findings', '.list a', 'Enter', { to: /^\/township\/[^?]+\?tab=findings$/u }],
  ['/statements', '.list a', 'Enter', { to: /^\/township\//u }],
  ['/statements', '.more', 'Enter', { shows: '.list tbody tr:nth-child(51)', focus: '.more' }],
  ['/nowhere', 'main a', 'Enter', { to: /^\/$/u }],
];
const TABLE = [...FRAME, ...ACTIONS, ...VIEWS];

inBrowser('every action of the explorer has a way by keyboard', () => {
  const served = servedGraph(CORPUS);
  /** Addresses of views that have an id. */
  const known = new Map<string, string>();
  const addressOf = (view: string): string => view.replace(/\{\w+\}/u, (name) => known.get(name) ?? '');
  let folder = '';
  let visit: ExplorerVisit;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-keyboard-'));
    const twice = hostileReport(folder);
    await served.ingest(twice);
    appendFileSync(twice, '\n　　三是公开渠道较少。\n');
    expect((await served.ingest(twice)).failures).toEqual([]);
    const data = await served.data(`{
      failing: findings(where: { status: [FAIL], rule: "T3-balance", year: 2021 }, first: 1) { nodes { report { id } } }
      tied: statements(where: { kinds: [IMPROVEMENT], addressed: true }, first: 1) { nodes { id report { id } } }
      copied: statements(where: { kinds: [IMPROVEMENT], unchanged: true }, first: 1) { nodes { id report { id } } }
      versions: reports(where: { year: 2016 }) { nodes { id } }
      issuer: township(code: "990121101") {
        reports { id }
        threads(first: 1) { nodes { id } }
      }
      wordings: sharedWordings(first: 1) { nodes { id } }
    }`);
    const { failing, tied, copied, versions, issuer, wordings } = data;
    known.set('{failing}', `/report/${failing.nodes[0].report.id}`);
    known.set('{tied}', `/report/${tied.nodes[0].report.id}?show=${tied.nodes[0].id}`);
    known.set('{copied}', `/report/${copied.nodes[0].report.id}?show=${copied.nodes[0].id}`);
    known.set('{versions}', `/report/${versions.nodes[0].id}`);
    known.set('{compare}', `/compare?from=${issuer.reports[2].id}&to=${issuer.reports[3].id}`);
    known.set('{thread}', `${TOWNSHIP}?thread=${issuer.threads.nodes[0].id}`);
    known.set('{wording}', `/wording/${wordings.nodes[0].id}`);
    visit = await visitExplorer({ executablePath: CHROMIUM, url: served.url });
    ({ page } = visit);
    page.setDefaultTimeout(30_000);
    await page.context().grantPermissions(['clipboard-write']);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
  }, 120_000);
  afterAll(async () => {
    await visit?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Presses Tab until the control has the focus. */
  const tabTo = async (control: string): Promise<void> => {
    const target = await page.waitForSelector(control, { state: 'attached' });
    for (let presses = 0; presses < 300; presses++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The Tab key leads to no ${control}.`);
  };
  const below = (url: URL): string => decodeURIComponent(url.href.replace(/^.*\/explore/u, ''));

  it.each(TABLE)(
    'in %s: %s, %s',
    async (view, control, keys, { to, shows, hides, focus, saves, opens }) => {
      await visit.open(addressOf(view));
      await tabTo(control);
      if (hides !== undefined) expect(await page.locator(hides).count()).toBeGreaterThan(0);
      const saved = saves && page.waitForEvent('download');
      const opened = opens && page.context().waitForEvent('page');
      for (const key of keys.split(' ')) {
        // Arrow keys move the focus in a turn of its own.
        await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
        await page.keyboard.press(key);
      }
      if (to) await page.waitForURL((url) => to.test(below(url)));
      if (shows !== undefined) await page.waitForSelector(shows, { state: 'attached' });
      await page.waitForSelector(hides ?? '.loading', { state: 'detached' });
      if (focus !== undefined)
        await page.waitForFunction((selector) => document.activeElement?.matches(selector), focus);
      if (saved) expect((await saved).suggestedFilename()).toMatch(saves);
      if (opened) {
        const other = await opened;
        expect(other.url()).toMatch(opens);
        await other.close();
      }
    },
    60_000,
  );

  it.each([...new Set(TABLE.map(([view]) => view))])(
    'in %s nothing that acts is left out',
    async (view) => {
      await visit.open(addressOf(view));
      await page.evaluate(() => Object.assign(window, { reached: new Set<Element>() }));
      // Once around by the Tab key, opening what is folded.
      for (let at = 'next'; at !== 'round';) {
        await page.keyboard.press(at === 'folded' ? 'Enter' : 'Tab');
        at = await page.evaluate((opening) => {
          if (opening) return 'next';
          const { reached } = window as unknown as { reached: Set<Element> };
          const active = document.activeElement ?? document.body;
          // The body stands between the last one and the first.
          if (reached.has(active)) return 'round';
          reached.add(active);
          return active.matches('details:not([open]) > summary') ? 'folded' : 'next';
        }, at === 'folded');
      }
      for (const [, control] of TABLE)
        await page.locator(control).evaluateAll((all) => all.forEach((one) => one.setAttribute('data-tried', '')));
      const left = await page.evaluate(() => {
        const { reached } = window as unknown as { reached: Set<Element> };
        const acts = (element: Element): boolean =>
          element.matches('a[href], button, input, select, textarea, summary, [role=button]') ||
          // What React calls at a click.
          Object.entries(element).some(
            ([key, props]) => key.startsWith('__reactProps$') && 'onClick' in (props as object),
          );
        // Arrow keys lead around in these.
        const around = ':is(.language, [role=tablist], #threads-chart) [tabindex="-1"]';
        return [...document.querySelectorAll('#explorer *')]
          .filter((element) => acts(element) && element.checkVisibility())
          .filter((element) => !element.matches('.source mark'))
          .flatMap((element) => [
            ...(reached.has(element) || element.matches(around) ? [] : [`not reached: ${element.outerHTML}`]),
            ...(element.hasAttribute('data-tried') ? [] : [`not tried: ${element.outerHTML}`]),
          ]);
      });
      expect(left).toEqual([]);
    },
    120_000,
  );

  it.each(['{failing}', '{tied}', '{versions}'])(
    'in %s the list chooses all that a click in the text does',
    async (view) => {
      await visit.open(addressOf(view));
      const marks = page.locator('.source mark');
      const count = await marks.count();
      expect(count).toBeGreaterThan(3);
      for (let i = 0; i < count; i++) {
        await marks.nth(i).dispatchEvent('click');
        expect([i, await page.locator('.contents button[aria-pressed=true]').count()]).toEqual([i, 1]);
      }
    },
    60_000,
  );

  it('asks again when the server was away', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(new URL('/explore/findings', served.url).href);
    await page.waitForSelector('.notice button');
    await page.unroute('**/graphql');
    await tabTo('.notice button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.list');
  }, 60_000);

  it('had no error but that', () => {
    expect(visit.errors.filter((message) => !message.includes('net::ERR_FAILED'))).toEqual([]);
  });
});
