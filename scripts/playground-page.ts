import type { Page } from 'playwright-core';
import { openPage, type Visit } from './visit.js';

/** Opens the playground in a fresh headless browser and waits for its editor. `url` is the address of GraphQL. */
export async function visitPlayground(url: string, executablePath: string): Promise<Visit> {
  const visit = await openPage(executablePath, { viewport: { width: 1600, height: 1000 } });
  try {
    await visit.page.goto(url);
    await visit.page.waitForSelector('.graphiql-execute-button', { timeout: 60_000 });
    return visit;
  } catch (error) {
    await visit.close();
    throw error;
  }
}

export const tabNames = (page: Page): Promise<string[]> => page.locator('.graphiql-tab-button').allInnerTexts();

/** Presses the run button and returns the answer as it stands in the answer's pane. */
export async function runTab(page: Page): Promise<unknown> {
  await page.click('.graphiql-execute-button');
  const answer = await page.waitForFunction(
    () => {
      const pane = document.querySelector('.graphiql-response .CodeMirror') as {
        CodeMirror?: { getValue(): string };
      } | null;
      const text = pane?.CodeMirror?.getValue() ?? '';
      return text.trim().endsWith('}') ? text : null;
    },
    undefined,
    { timeout: 60_000 },
  );
  return JSON.parse((await answer.jsonValue()) ?? 'null');
}
