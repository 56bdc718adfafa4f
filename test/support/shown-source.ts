import type { ExplorerVisit } from '../../scripts/explorer-page.js';

/** The text of a report's source as the page shows it, all marks put together. */
export const shownSource = async ({ page }: ExplorerVisit): Promise<string> =>
  (await page.locator('.source .verbatim').evaluateAll((all) => all.map((run) => run.textContent))).join('');
