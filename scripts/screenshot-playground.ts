import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { installChromium } from './chromium.js';
import { runTab, visitPlayground } from './playground-page.js';

/* npm run screenshot -- [URL] [FILE]: the playground of a running server, with the answer of its first tab. */
const [url = 'http://127.0.0.1:4000/graphql', file = 'docs/images/playground.png'] = process.argv.slice(2);
const executable = installChromium();
if (!executable) process.exit(1);
const visit = await visitPlayground(url, executable);
try {
  await runTab(visit.page);
  await visit.page.waitForTimeout(500);
  mkdirSync(dirname(file), { recursive: true });
  await visit.page.screenshot({ path: file });
  console.error(`Wrote ${file}`);
} finally {
  await visit.close();
}
