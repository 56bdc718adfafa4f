import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Router } from 'express';
import { exampleTabs } from './tabs.js';

const require = createRequire(import.meta.url);
const inPackage = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

/** What the page loads, from the packages of the project. Nothing comes from another origin. */
const ASSETS: Readonly<Record<string, string>> = {
  'react.js': inPackage('react', 'umd/react.production.min.js'),
  'react-dom.js': inPackage('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': inPackage('graphiql', 'graphiql.min.js'),
  'graphiql.css': inPackage('graphiql', 'graphiql.min.css'),
  'start.js': fileURLToPath(new URL('start.js', import.meta.url)),
  'page.css': fileURLToPath(new URL('page.css', import.meta.url)),
};

/** The browser itself refuses what does not come from this server. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** GraphiQL for browsers: GET /graphql that prefers HTML, and its files below /playground. */
export function playground(): Router {
  const router = express.Router();
  router.get('/graphql', (req, res, next) => {
    if (req.accepts(['application/json', 'application/graphql-response+json', 'text/html']) !== 'text/html')
      return next();
    res.set('Content-Security-Policy', POLICY).type('html').send(page());
  });
  router.get('/playground/:file', (req, res, next) => {
    const path = Object.hasOwn(ASSETS, req.params.file) ? ASSETS[req.params.file] : undefined;
    if (path === undefined) return next();
    res.sendFile(path, { dotfiles: 'allow', maxAge: '1h' });
  });
  return router;
}

function page(): string {
  const tabs = JSON.stringify(exampleTabs()).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Disclosure Graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/playground/graphiql.css" />
    <link rel="stylesheet" href="/playground/page.css" />
  </head>
  <body>
    <div id="playground">Loading…</div>
    <script type="application/json" id="tabs">${tabs}</script>
    <script src="/playground/react.js"></script>
    <script src="/playground/react-dom.js"></script>
    <script src="/playground/graphiql.js"></script>
    <script src="/playground/start.js"></script>
  </body>
</html>
`;
}
