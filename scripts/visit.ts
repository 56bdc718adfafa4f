import { chromium, type BrowserContextOptions, type Page, type Request } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** All requests of the page, as `nameOf` tells them; by default their addresses. */
  readonly requests: readonly string[];
  /** Messages of uncaught errors, of console.error, and of what the Content-Security-Policy stopped. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A page of a fresh headless browser, open until close() is called. */
export async function openPage(
  executablePath: string,
  options: BrowserContextOptions,
  nameOf = (request: Request): string => request.url(),
): Promise<Visit> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage(options);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(nameOf(request)));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return { page, requests, errors, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
