import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export interface ExplorerVisit {
  readonly page: Page;
  /** Addresses of all requests of the page, those of GraphQL with their operation's name behind #. */
  readonly requests: string[];
  /** Messages of uncaught errors, of console.error, and of what the Content-Security-Policy stopped. */
  readonly errors: string[];
  /** Opens a view by its address below /explore and waits until it shows its answer. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly executablePath: string;
  /** Address of GraphQL. */
  readonly url: string;
  readonly language?: 'en' | 'zh';
  readonly width?: number;
  readonly height?: number;
}

/** A fresh headless browser for the explorer. */
export async function visitExplorer(options: VisitOptions): Promise<ExplorerVisit> {
  const { executablePath, url, language = 'en', width = 1440, height = 1000 } = options;
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context: BrowserContext = await browser.newContext({
      viewport: { width, height },
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const name = /"query":"(?:\\n|\s)*query (\w+)/u.exec(request.postData() ?? '')?.[1];
      requests.push(name === undefined ? request.url() : `${request.url()}#${name}`);
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return {
      page,
      requests,
      errors,
      open: async (path) => {
        await page.goto(new URL(`/explore${path}`, url).href);
        await settled(page);
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Waits until a view has its title and nothing of it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1', { timeout: 30_000 });
  await page.waitForFunction(() => document.querySelector('.loading') === null, undefined, { timeout: 30_000 });
}
