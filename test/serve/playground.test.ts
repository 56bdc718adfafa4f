import { describe, expect, it } from '@jest/globals';
import { exampleServer } from '../support/example-server.js';

describe('the playground', () => {
  const server = exampleServer();
  const get = (path: string, accept = 'text/html'): Promise<Response> =>
    fetch(new URL(path, server.url), { headers: { accept } });

  it('is what a browser gets, and names nothing from elsewhere', async () => {
    const response = await get('/graphql', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses.filter((it) => !it.startsWith('data:'))) {
      expect(address).toMatch(/^\/playground\//u);
      expect([address, (await get(address, '*/*')).status]).toEqual([address, 200]);
    }
    const tabs = JSON.parse(/id="tabs">(.*?)<\/script>/su.exec(page)?.[1] ?? '') as { query: string }[];
    expect(tabs[0]?.query).toContain('recurringPledges(where: { minYears: 3, unchangedYears: 3 }');
  });

  it('is not what a program gets', async () => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json, application/json;q=0.9']) {
      expect((await get('/graphql', accept)).headers.get('content-type')).toContain('json');
    }
  });
});
