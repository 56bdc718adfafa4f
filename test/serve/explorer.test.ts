import { describe, expect, it } from '@jest/globals';
import { exampleServer } from '../support/example-server.js';

describe('the explorer over HTTP', () => {
  const server = exampleServer();
  const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, server.url), { headers });

  it.each([
    '/explore',
    '/explore/',
    '/explore/township/990121101',
    '/explore/report/re_x?show=st_y',
    '/explore/nonsense/at/all',
  ])('is one page for every address: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/u);
    expect(await answer.text()).toContain('<div id="explorer">');
  });

  it('runs nothing but its own script, which stands in a file', async () => {
    const answer = await get('/explore');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(await answer.text()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/u);
  });

  it.each([
    ['explorer.js', /javascript/u],
    ['explorer.css', /^text\/css/u],
  ])('serves %s packed, and not twice', async (file, type) => {
    const answer = await get(`/explore/assets/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(type);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await answer.text()).length).toBeGreaterThan(1000);
    const etag = answer.headers.get('etag') ?? '';
    expect((await get(`/explore/assets/${file}`, { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' })).status).toBe(
      304,
    );
  });

  it('has no other files', async () => {
    expect((await get('/explore/assets/main.tsx')).status).toBe(404);
    expect((await get('/explore/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });
});
