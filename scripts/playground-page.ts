import { chromium, type Browser, type Page } from 'playwright-core';

export interface PlaygroundVisit {
  readonly page: Page;
  /** Addresses of all requests of the page. */
  readonly requests: readonly string[];
  /** Messages of uncaught errors and of console.error. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens the playground in a fresh headless browser and waits for its editor. `url` is the address of GraphQL. */
export async function visitPlayground(url: string, executablePath: string): Promise<PlaygroundVisit> {
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(url);
    await page.waitForSelector('.graphiql-execute-button', { timeout: 60_000 });
    return { page, requests, errors, close: () => browser.close() };
  } catch (error) {
    await browser.close();
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
