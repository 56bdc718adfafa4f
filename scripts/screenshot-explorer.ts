import { mkdirSync } from 'node:fs';
import { installChromium } from './chromium.js';
import { settled, visitExplorer } from './explorer-page.js';

/* npm run screenshot, or tsx scripts/screenshot-explorer.ts [URL] [FOLDER]: every view of the explorer over the example corpus of a running server. */
const [url = 'http://127.0.0.1:4000/graphql', folder = 'docs/images'] = process.argv.slice(2);
const executablePath = installChromium();
if (!executablePath) process.exit(1);
mkdirSync(folder, { recursive: true });

/** Name of the picture, address of the view, and what is clicked before it is taken. */
const SHOTS: readonly (readonly [name: string, path: string, ...clicks: string[]])[] = [
  ['start', '/?within=9901'],
  ['search', '/search?q=石篆镇 信息公开'],
  ['township', '/township/990121101', '[data-at="1 1"]'],
  ['figures', '/township/990121101?tab=figures'],
  ['report', '/findings?status=FAIL&rule=T3-balance', '.list tbody td:last-child a'],
  ['compare', '/township/990121101', 'text=Compare two reports'],
  ['wordings', '/wordings'],
  ['wording', '/wordings', '.list tbody tr:nth-child(2) a'],
  ['findings', '/findings?status=FAIL'],
  ['statements', '/statements?kinds=IMPROVEMENT&unchanged=true'],
];
const visit = await visitExplorer({ executablePath, url, height: 900 });
try {
  for (const [name, path, ...clicks] of SHOTS) {
    await visit.open(path);
    for (const click of clicks) {
      await visit.page.locator(click).first().click();
      await settled(visit.page);
    }
    await visit.page.mouse.move(5, 5);
    await visit.page.waitForTimeout(300);
    await visit.page.screenshot({ path: `${folder}/explorer-${name}.png` });
    console.error(`Wrote ${folder}/explorer-${name}.png`);
  }
  if (visit.errors.length > 0) throw new Error(visit.errors.join('\n'));
} finally {
  await visit.close();
}
