import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { settled, visitExplorer, type ExplorerVisit } from '../../scripts/explorer-page.js';
import { HOSTILE, hostileReport } from '../support/hostile-report.js';
import { CHROMIUM, inBrowser } from '../support/in-browser.js';
import { CORPUS, servedGraph } from '../support/served-graph.js';

const VIEWS = [
  '/',
  '/?within=990121',
  '/search?q=石篆镇 信息公开',
  '/township/990121101',
  '/township/990121101?tab=figures',
  '/township/990121101?tab=findings',
  '/wordings',
  '/findings?status=FAIL',
  '/statements?kinds=IMPROVEMENT',
] as const;

inBrowser('the explorer is for everybody, and shows whatever a report holds as text', () => {
  const served = servedGraph(CORPUS);
  let folder = '';
  let report = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-hostile-'));
    expect((await served.ingest(hostileReport(folder))).failures).toEqual([]);
    const data = await served.data('{ reports(where: {year: 2016}) { nodes { id } } }');
    report = `/report/${data.reports.nodes[0].id}`;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(['en', 'zh'] as const)('in %s', (language) => {
    let visit: ExplorerVisit;
    beforeAll(async () => {
      visit = await visitExplorer({ executablePath: CHROMIUM, url: served.url, language });
    }, 120_000);
    afterAll(() => visit?.close());

    it('axe finds nothing serious in any view', async () => {
      const found: string[] = [];
      for (const path of [...VIEWS, report]) {
        await visit.open(path);
        await visit.page.evaluate(axe.source);
        const { violations } = await visit.page.evaluate(() =>
          (window as unknown as { axe: typeof axe }).axe.run(document),
        );
        for (const { id, impact, nodes } of violations)
          if (impact === 'serious' || impact === 'critical') found.push(`${path} ${id}: ${nodes[0]?.html}`);
      }
      expect(found).toEqual([]);
    }, 180_000);

    it('the hostile report is text in its views, and nothing of it runs', async () => {
      for (const path of [report, '/township/990121101', '/statements?fromYear=2016&toYear=2016']) {
        await visit.open(path);
        expect([path, await visit.page.evaluate(() => 'hacked' in window)]).toEqual([path, false]);
        expect(await visit.page.locator('main script, main img[src=x]').count()).toBe(0);
      }
      await visit.open(report);
      const text = await visit.page.innerText('main');
      for (const part of [HOSTILE.tag, HOSTILE.handler, HOSTILE.long, HOSTILE.rare, HOSTILE.emoji])
        expect(text).toContain(part);
      expect(visit.errors).toEqual([]);
      expect(visit.requests.filter((url) => !url.startsWith(new URL(served.url).origin))).toEqual([]);
    }, 120_000);
  });

  it('a thread is opened from the keyboard alone', async () => {
    const visit = await visitExplorer({ executablePath: CHROMIUM, url: served.url });
    try {
      await visit.open('/township/990121101');
      await visit.page.focus('[data-at="0 0"]');
      await visit.page.keyboard.press('ArrowRight');
      const at = (): Promise<string | null> =>
        visit.page.evaluate(() => document.activeElement?.getAttribute('data-at') ?? null);
      expect(await at()).toBe('0 1');
      await visit.page.keyboard.press('Enter');
      await settled(visit.page);
      expect(await visit.page.innerText('main')).toContain('What became of it');
    } finally {
      await visit.close();
    }
  }, 120_000);
});
