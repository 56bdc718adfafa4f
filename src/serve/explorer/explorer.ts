import express, { type Router } from 'express';
import { isKnown } from '../http/etag.js';
import { bundleExplorer, type Asset } from './bundle.js';

/** The browser itself refuses what does not come from this server, any script or style inside of the page, and any text that would become markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The explorer: one page for every address below /explore, and its script and styles below /explore/assets. */
export function explorer(withPlayground: boolean): Router {
  const router = express.Router();
  let bundled: Promise<ReadonlyMap<string, Asset>> | null = null;
  // Made at the first visit.
  const assets = (): Promise<ReadonlyMap<string, Asset>> =>
    (bundled ??= bundleExplorer().catch((error: unknown) => {
      bundled = null;
      throw error;
    }));
  router.get('/explore/assets/:file', async (req, res, next) => {
    const asset = (await assets()).get(req.params.file);
    if (asset === undefined) return next();
    res.set({ 'Cache-Control': 'no-cache', ETag: asset.etag, Vary: 'Accept-Encoding' }).type(asset.type);
    if (isKnown(req, asset.etag)) return void res.status(304).end();
    if (!req.acceptsEncodings('gzip')) return void res.send(asset.text);
    res.set('Content-Encoding', 'gzip').send(asset.gzipped);
  });
  router.get('/explore{/*view}', (req, res, next) => {
    if (req.path.startsWith('/explore/assets/')) return next();
    res.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' }).type('html').send(page(withPlayground));
  });
  return router;
}

const page = (withPlayground: boolean): string => `<!doctype html>
<html lang="en" data-playground="${withPlayground}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light" />
    <title>Disclosure Graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/explore/assets/explorer.css" />
    <script type="module" src="/explore/assets/explorer.js"></script>
  </head>
  <body>
    <div id="explorer"><noscript>The explorer needs JavaScript. GraphQL answers at /graphql without it. 浏览器需启用 JavaScript。</noscript></div>
  </body>
</html>
`;
