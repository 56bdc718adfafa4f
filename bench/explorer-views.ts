/**
 * Does the explorer stay as quick over a large graph? Each view is opened twenty times in headless Chromium, about twenty things taken at random, on each of the servers given: until it shows its content, with its
 * requests to the API and what these ask of the graph. Goals: as many of both, and in the median at most twice the time, as on the first server.
 * Servers as they are started by default keep rows, which is what a reader meets; but the example corpus has one province, whose rows it has from the second opening on, while the large graph is asked about twenty.
 * Each view is opened three times before the measured openings, so that both are servers in use. With DISCLOSURE_CACHE_MB=0 both read everything each time, and the pages that count the whole country show what rows are kept for (docs/decisions/0013-explorer.md gives both).
 * Usage: npm start (the example corpus), DISCLOSURE_HOME=.data/rehearsal/100000 PORT=4100 npm start, then
 * npm run bench -- explorer-views http://127.0.0.1:4000/graphql http://127.0.0.1:4100/graphql
 */
import { installChromium } from '../scripts/chromium.js';
import { visitExplorer, type ExplorerVisit } from '../scripts/explorer-page.js';
import { median } from './support/median.js';

const OPENED = 20;
/** Openings of each view before, of other things where there are others, which are not measured: a server in use has its plans, its compiled code and its pages at hand. */
const BEFORE = 3;
const SAMPLE = `{ statements(orderBy: RANDOM, seed: 7, where: { kinds: [IMPROVEMENT] }, first: 200) { nodes {
  report { id issuer { ... on Township { code county { code } reports { id } } } } thread { id } wordings { wording { id issuerCount } } } } }`;

interface Sampled {
  readonly report: {
    readonly id: string;
    readonly issuer: {
      readonly code?: string | null;
      readonly county?: { readonly code: string } | null;
      readonly reports?: readonly { readonly id: string }[];
    };
  };
  readonly thread: { readonly id: string } | null;
  readonly wordings: readonly { readonly wording: { readonly id: string; readonly issuerCount: number } }[];
}

interface Opened {
  readonly milliseconds: number;
  readonly requests: number;
  readonly reads: number;
}

/** View → addresses of it, each of another thing where the view is about one. */
function addresses(sample: readonly Sampled[]): ReadonlyMap<string, readonly string[]> {
  const all = (addressOf: (one: Sampled) => string | null | undefined): string[] =>
    [...new Set(sample.flatMap((one) => addressOf(one) ?? []))].slice(0, OPENED + BEFORE);
  return new Map([
    ['start', ['/']],
    ['start of a province', all(({ report: { issuer } }) => issuer.code && `/?within=${issuer.code.slice(0, 2)}`)],
    ['start of a county', all(({ report: { issuer } }) => issuer.county && `/?within=${issuer.county.code}`)],
    ['statements', ['/statements?kinds=IMPROVEMENT&unchanged=true']],
    ['problems without a pledge', ['/statements?kinds=PROBLEM&addressed=false']],
    ['findings', ['/findings?status=FAIL']],
    ['wordings', ['/wordings']],
    ['search', ['/search?q=培训', '/search?q=公开栏', '/search?q=信息公开 2021', '/search?q=解读']],
    ['township', all(({ report: { issuer } }) => issuer.code && `/township/${issuer.code}`)],
    [
      'township with a thread',
      all(({ report: { issuer }, thread }) => issuer.code && thread && `/township/${issuer.code}?thread=${thread.id}`),
    ],
    ['figures of a township', all(({ report: { issuer } }) => issuer.code && `/township/${issuer.code}?tab=figures`)],
    ['report', all(({ report }) => `/report/${report.id}`)],
    [
      'comparison',
      all(({ report: { issuer } }) => {
        const [from, to] = issuer.reports ?? [];
        return from && to ? `/compare?from=${from.id}&to=${to.id}` : null;
      }),
    ],
    [
      'wording',
      all(({ wordings }) => {
        const shared = wordings.find(({ wording }) => wording.issuerCount > 1);
        return shared ? `/wording/${shared.wording.id}` : null;
      }),
    ],
  ]);
}

async function sampled(url: string): Promise<readonly Sampled[]> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: SAMPLE }) });
  const { data, errors } = (await answer.json()) as {
    data?: { statements: { nodes: readonly Sampled[] } };
    errors?: unknown;
  };
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.statements.nodes;
}

/** Sum of the counters of the server whose line begins so. */
async function counted(url: string, line: RegExp): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return [...text.matchAll(line)].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Statements that all requests have run so far. */
const readsOf = (url: string): Promise<number> =>
  counted(url, /^disclosure_cypher_duration_seconds_count\{.*\} (\d+)/gmu);

const keptOf = (url: string): Promise<number> =>
  counted(url, /^disclosure_cache_requests_total\{cache="rows",result="hit"\} (\d+)/gmu);

async function opened(visit: ExplorerVisit, url: string, path: string): Promise<Opened> {
  const [asked, reads] = [visit.requests.length, await readsOf(url)];
  const begun = performance.now();
  await visit.open(path);
  const milliseconds = performance.now() - begun;
  const requests = visit.requests.slice(asked).filter((address) => address.includes('/graphql#')).length;
  if (await visit.page.locator('.notice-error').count()) throw new Error(`${path} shows an error.`);
  return { milliseconds, requests, reads: (await readsOf(url)) - reads };
}

const servers = process.argv.slice(2);
if (servers.length === 0) {
  console.log('Skipped: name the addresses of running servers, the one to be compared with first.');
  process.exit();
}
const executablePath = installChromium();
if (!executablePath) process.exit(1);
const results: Map<string, readonly Opened[]>[] = [];
for (const url of servers) {
  const visit = await visitExplorer({ executablePath, url });
  const views = new Map<string, readonly Opened[]>();
  try {
    // The program itself is then at hand.
    await visit.open('/nowhere');
    const asked = addresses(await sampled(url));
    for (const paths of asked.values())
      for (let i = 0; i < BEFORE; i++) await visit.open(paths.at(-1 - (i % paths.length)) ?? '/');
    for (const [view, paths] of asked) {
      const each: Opened[] = [];
      for (let i = 0; i < OPENED; i++) each.push(await opened(visit, url, paths[i % paths.length] ?? '/'));
      views.set(view, each);
    }
  } finally {
    await visit.close();
  }
  results.push(views);
  const kept = await keptOf(url);
  console.log(`${url} has answered ${kept} times from kept rows.`);
}
const told = (all: readonly Opened[], of: (one: Opened) => number): string =>
  [...new Set(all.map(of))].sort((a, b) => a - b).join('/');
console.log(`each view opened ${OPENED} times; median and (first) in ms, requests, reads of the graph`);
const [first] = results;
for (const [view, small] of first ?? []) {
  const ms = (all: readonly Opened[]): number => median(all.map(({ milliseconds }) => milliseconds));
  const columns = results.map((views) => {
    const all = views.get(view) ?? [];
    const times = `${ms(all).toFixed(0)} (${all[0]?.milliseconds.toFixed(0)})`;
    return `${times} ${told(all, ({ requests }) => requests)} ${told(all, ({ reads }) => reads)}`;
  });
  const last = results.at(-1)?.get(view) ?? [];
  console.log(`${view.padEnd(26)} ${columns.join('   ')}   ${(ms(last) / ms(small)).toFixed(2)} times`);
}
