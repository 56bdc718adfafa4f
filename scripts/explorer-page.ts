import type { Page, Request } from 'playwright-core';
import { openPage, type Visit } from './visit.js';

/** A visit whose requests of GraphQL have their operation's name behind #. */
export interface ExplorerVisit extends Visit {
  /** Opens a view by its address below /explore and waits until it shows its answer. */
  open(path: string): Promise<void>;
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
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const visit = await openPage(executablePath, { viewport: { width, height }, locale }, named);
  return {
    ...visit,
    open: async (path) => {
      await visit.page.goto(new URL(`/explore${path}`, url).href);
      await settled(visit.page);
    },
  };
}

function named(request: Request): string {
  const name = /"query":"(?:\\n|\s)*query (\w+)/u.exec(request.postData() ?? '')?.[1];
  return name === undefined ? request.url() : `${request.url()}#${name}`;
}

/** Waits until a view has its title and nothing of it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1', { timeout: 30_000 });
  await page.waitForFunction(() => document.querySelector('.loading') === null, undefined, { timeout: 30_000 });
}
