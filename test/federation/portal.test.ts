import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { composeWithPortal, startGateway } from '../../examples/portal/gateway.js';
import { exampleRegister, startPortal, type Hall, type Register } from '../../examples/portal/portal.js';
import { composeSupergraph } from '../../scripts/supergraph.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';
import { placeIndex } from '../../src/resolve/place-index.js';
import { DEFAULT_SERVICE } from '../../src/model/service.js';
import { startServer } from '../../src/serve/http/server.js';
import { SUBGRAPHS } from '../../src/serve/schema.js';
import { ask, type Answer } from '../support/ask.js';
import { exampleKnowledge } from '../support/example-knowledge.js';
import { exampleServer } from '../support/example-server.js';

/** Versions that Apollo Router documents (Federation version history: link v1.0, join v0.1 to v0.5). */
const ROUTER = /^https:\/\/specs\.apollo\.dev\/(?:link\/v1\.0|join\/v0\.[1-5])$/u;

/** Addresses of the specifications that a supergraph links. */
function links(sdl: string): string[] {
  const directives = parse(sdl).definitions.flatMap((node): readonly ConstDirectiveNode[] =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.directives ?? []) : [],
  );
  return directives.flatMap(({ arguments: args = [] }) =>
    args.flatMap(({ name, value }) => (name.value === 'url' && value.kind === Kind.STRING ? [value.value] : [])),
  );
}

const QUESTION = readFileSync('examples/portal/query.graphql', 'utf8');

describe('a portal that joins its own subgraph', () => {
  const single = exampleServer();
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-portal-'));
  const stops: (() => Promise<void>)[] = [];
  const asked: (readonly string[])[] = [];
  let halls: readonly Hall[];
  let supergraph: string;
  let url: string;

  beforeAll(async () => {
    // 雁浦镇 had another name and code until 2015, 990121104 was merged into it; no report of those years is at hand.
    const renamed = join(folder, 'renamed.tsv');
    writeFileSync(
      renamed,
      'code\tname\tlevel\taliases\n990121103\t雁浦镇\tTOWNSHIP\t雁浦乡|990121203|..2015\n990121104\t沙滩乡\tTOWNSHIP\t>990121103|..2012\n',
    );
    const places = placeIndex(loadGazetteer(['examples/gazetteer.tsv', renamed]));
    const example = exampleRegister();
    halls = await example.halls();
    const register: Register = {
      halls: () => Promise.resolve(halls),
      hallsOf: (codes) => (asked.push(codes), example.hallsOf(codes)),
      notesOn: (reports) => (asked.push(reports), example.notesOn(reports)),
    };
    const portal = await startPortal(register);
    stops.push(() => portal.stop());
    const urls: Record<string, string> = {};
    for (const subgraph of SUBGRAPHS) {
      const server = await startServer({
        graph: single.graph,
        ...exampleKnowledge,
        places,
        host: '127.0.0.1',
        port: 0,
        subgraph,
        // Statements are counted.
        service: { ...DEFAULT_SERVICE, keptBytes: 0 },
      });
      stops.push(() => server.stop());
      urls[subgraph] = server.url;
    }
    const { places: placesUrl = '', reports = '', threads = '' } = urls;
    supergraph = await composeWithPortal({ places: placesUrl, reports, threads, portal: portal.url });
    const gateway = await startGateway(supergraph);
    stops.push(() => gateway.stop());
    url = gateway.url;
  });
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const question = (query: string): Promise<Answer> => ask(url, query);

  it('answers one question across its own and our three subgraphs', async () => {
    const { data, errors } = await question(QUESTION);
    expect(errors).toEqual([]);
    const own = await single.ask(
      '{ townships { nodes { code name county { name } reports { id year { value } title improvements { text thread { years longestUnchangedRun } } } } } }',
    );
    const register = exampleRegister();
    const expected = await Promise.all(
      halls.map(async ({ township, address, phone }) => {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        const ours = own.data.townships.nodes.find(({ code }: any) => code === township);
        return {
          ...ours,
          serviceHall: { address, phone },
          reports: await Promise.all(
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
            ours.reports.map(async ({ id, ...report }: any) => ({
              ...report,
              notes: (await register.notesOn([id])).map(({ text, on }) => ({ text, on })),
            })),
          ),
        };
      }),
    );
    expect(data.townshipsWithHall).toEqual(expected);
    expect(JSON.stringify(data)).toContain('培训四期？');
    expect(data.townshipsWithHall[0].reports.length).toBeGreaterThan(2);
  });

  it.each([
    ['the code of today', '990121103'],
    ['a former code', '990121203'],
    ['the code of a township that was merged into it', '990121104'],
    ['the statistical code of twelve digits', '990121103000'],
  ])('finds a township by %s', async (_, code) => {
    const { data, errors } = await question(
      `{ portalTownship(code: "${code}") { name codes reports { title } } township(code: "${code}") { name } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      portalTownship: { name: '雁浦镇', codes: ['990121103'] },
      township: { name: '雁浦镇' },
    });
    expect(data.portalTownship.reports).toHaveLength(3);
  });

  it('gets null for what it knows and the graph does not, beside all the rest', async () => {
    halls = [...(await exampleRegister().halls()), { township: '990121999', address: '', phone: '' }];
    const { data } = await question('{ portalTownship(code: "000000000") { name } townshipsWithHall { name } }');
    halls = await exampleRegister().halls();
    expect(data).toEqual({ portalTownship: null, townshipsWithHall: [{ name: '石篆镇' }, { name: '雁浦镇' }, null] });
  });

  it('costs as many Cypher statements and looks into its register as often for two hundred townships as for two', async () => {
    const calls = async (): Promise<[string[], number]> => {
      const names: string[] = [];
      asked.length = 0;
      const stop = single.graph.onStatement((name) => names.push(name));
      const { data } = await question(QUESTION);
      stop();
      expect(data.townshipsWithHall).toHaveLength(halls.length);
      return [names.sort(), asked.length];
    };
    const few = await calls();
    // Two that the graph has among two hundred different ones.
    const strangers = Array.from({ length: 198 }, (_, i) => ({
      township: String(990_122_300 + i),
      address: '',
      phone: '',
    }));
    halls = [...halls, ...strangers];
    const many = await calls();
    halls = await exampleRegister().halls();
    expect(many).toEqual(few);
    expect(few[0].length).toBeGreaterThan(5);
    expect(few[1]).toBe(2);
  });

  it('composes to a supergraph with no other links than those that Apollo Router documents', () => {
    for (const sdl of [supergraph, composeSupergraph()]) {
      const found = links(sdl);
      expect(found).toHaveLength(2);
      expect(found.filter((link) => !ROUTER.test(link))).toEqual([]);
    }
    expect(supergraph).toContain('@join__graph(name: "portal"');
  });
});
