import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import jsonldLibrary, { type JsonLdDocument } from 'jsonld';
import { scopeOf, type ScopeRequest } from '../../src/commands/export-scope.js';
import { csv } from '../../src/export/csv.js';
import { exportGraph, type ExportSummary } from '../../src/export/export.js';
import { outputFolder } from '../../src/export/folder.js';
import type { Format } from '../../src/export/format.js';
import { jsonld } from '../../src/export/jsonld/jsonld.js';
import { jsonl } from '../../src/export/jsonl.js';
import { TABLES } from '../../src/export/tables/tables.js';
import type { ExportCatalogue } from '../../src/model/export.js';
import { query } from '../support/query.js';
import { servedGraph } from '../support/served-graph.js';

const { expand } = jsonldLibrary;

const scratch = mkdtempSync(join(tmpdir(), 'disclosure-export-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const OA = 'http://www.w3.org/ns/oa#';
type Expanded = Readonly<Record<string, unknown>>;
const objectOf = (node: Expanded, property: string): Expanded => (node[property] as [Expanded])[0];
const valueOf = (node: Expanded, property: string): string => String(objectOf(node, property)['@value']);

const CSV = csv({ bom: false, rawFormulas: false });
type Cells = Record<string, string>;
const cellsOf = (folder: string, table: string): Cells[] =>
  parse(readFileSync(join(folder, `${table}.csv`)), { columns: true });
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const objectsOf = (folder: string, table: string): any[] =>
  readFileSync(join(folder, `${table}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );

describe('an export of the example corpus', () => {
  const served = servedGraph('examples/corpus');
  const write = async (
    name: string,
    format: Format,
    request: ScopeRequest = {},
    force = false,
  ): Promise<ExportSummary> =>
    exportGraph(served.graph.as<ExportCatalogue>(), outputFolder(join(scratch, name), force), {
      scope: await scopeOf(served.graph, request),
      format,
    });
  beforeAll(async () => {
    await write('csv', CSV);
    await write('jsonl', jsonl);
  });
  const folder = (name: string): string => join(scratch, name);

  it('as CSV holds what the API answers', async () => {
    const { statements, meta } = await served.data(`{
      meta { counts { townships agencies reports versions measures problems improvements figures findings threads } }
      statements(first: 200) { totalCount pageInfo { endCursor } nodes { id kind title text quote start end rule topics { key } report { id year { value } issuer { id } } section { id } thread { id } } } }`);
    const rows = new Map(cellsOf(folder('csv'), 'statements').map((row) => [row['id'], row]));
    expect(rows.size).toBe(statements.totalCount);
    for (const node of statements.nodes) {
      expect(rows.get(node.id)).toMatchObject({
        kind: node.kind,
        title: node.title ?? '',
        text: node.text,
        quote: node.quote,
        start: String(node.start),
        end: String(node.end),
        rule: node.rule,
        topics: node.topics.map(({ key }: { key: string }) => key).join('|'),
        reportId: node.report.id,
        year: String(node.report.year.value),
        issuerId: node.report.issuer.id,
        sectionId: node.section.id,
        threadId: node.thread?.id ?? '',
      });
    }
    const { counts } = meta;
    const count = (table: string): number => cellsOf(folder('csv'), table).length;
    expect([count('issuers'), count('reports'), count('versions')]).toEqual([
      counts.townships + counts.agencies,
      counts.reports,
      counts.versions,
    ]);
    expect([count('statements'), count('figures'), count('findings'), count('threads')]).toEqual([
      counts.measures + counts.problems + counts.improvements,
      counts.figures,
      counts.findings,
      counts.threads,
    ]);
  });

  it('holds the tables, links and findings of a report as the API answers them', async () => {
    const { reports } = await served.data(`{ reports(first: 200) { nodes { id
      tables { id cells { row column value raw start end } } improvements { id addressLinks { problem { id } score basis } }
      findings { id rule status message crossReport evidence { quote start end source } } } } }`);
    const of = (table: string, key: string): Map<string, unknown[]> => {
      const groups = new Map<string, unknown[]>();
      for (const row of objectsOf(folder('jsonl'), table)) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
      return groups;
    };
    const [cells, links, findings, evidence] = [
      of('cells', 'tableId'),
      of('addresses', 'improvementId'),
      of('findings', 'reportId'),
      of('evidence', 'findingId'),
    ];
    let compared = 0;
    for (const report of reports.nodes) {
      for (const table of report.tables) expect(cells.get(table.id)).toMatchObject(table.cells);
      for (const { id, addressLinks } of report.improvements) {
        const told = addressLinks.map(
          ({ problem, score, basis }: { problem: { id: string }; score: number; basis: string }) => ({
            problemId: problem.id,
            score,
            basis,
          }),
        );
        expect(new Set((links.get(id) ?? []).map((link) => JSON.stringify(link)))).toEqual(
          new Set(told.map((link: object) => JSON.stringify({ improvementId: id, ...link }))),
        );
        compared += told.length;
      }
      for (const finding of report.findings) {
        expect(findings.get(report.id)).toContainEqual(
          expect.objectContaining({
            id: finding.id,
            rule: finding.rule,
            status: finding.status,
            message: finding.message,
            crossReport: finding.crossReport,
          }),
        );
        expect(evidence.get(finding.id) ?? []).toMatchObject(finding.evidence);
        compared += finding.evidence.length;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('says the same as CSV and as JSONL', () => {
    for (const { name, columns } of TABLES) {
      const asText = objectsOf(folder('jsonl'), name).map((row) =>
        Object.fromEntries(
          columns.map((one) => [
            one.name,
            row[one.name] === null
              ? ''
              : Array.isArray(row[one.name])
                ? row[one.name].join('|')
                : String(row[one.name]),
          ]),
        ),
      );
      expect(cellsOf(folder('csv'), name)).toEqual(asText);
    }
  });

  it('proves every place: the text of the source from start to end is the quote', () => {
    const texts = new Map(objectsOf(folder('jsonl'), 'sources').map(({ sha256, text }) => [sha256, text as string]));
    for (const table of ['statements', 'named_words', 'figures', 'evidence']) {
      const rows = objectsOf(folder('jsonl'), table);
      expect(rows.length).toBeGreaterThan(0);
      for (const { source, start, end, quote } of rows) expect(texts.get(source)?.slice(start, end)).toBe(quote);
    }
  });

  it('as JSON-LD loses nothing when it is expanded without network, and its selectors lead to the words', async () => {
    const { files } = await write('jsonld', jsonld());
    const offline = { safe: true, documentLoader: () => Promise.reject(new Error('Nothing is fetched.')) };
    const graphs = new Map<string, Expanded[]>();
    for (const { path, table } of files) {
      const document = JSON.parse(readFileSync(join(folder('jsonld'), path), 'utf8')) as JsonLdDocument;
      graphs.set(table.name, (await expand(document, offline)) as Expanded[]);
      expect([path, graphs.get(table.name)?.length]).toEqual([path, objectsOf(folder('jsonl'), table.name).length]);
    }
    const texts = new Map(
      (graphs.get('sources') ?? []).map((node) => [node['@id'], [...valueOf(node, 'https://schema.org/text')]]),
    );
    let selectors = 0;
    for (const table of ['statements', 'named_words', 'figures', 'evidence']) {
      for (const node of graphs.get(table) ?? []) {
        const target = objectOf(node, table === 'evidence' ? 'urn:disclosure-graph:terms:evidence' : `${OA}hasTarget`);
        const [position, quote] = target[`${OA}hasSelector`] as [Expanded, Expanded];
        const text = texts.get(objectOf(target, `${OA}hasSource`)['@id']) ?? [];
        const words = text
          .slice(Number(valueOf(position, `${OA}start`)), Number(valueOf(position, `${OA}end`)))
          .join('');
        expect(words).toBe(valueOf(quote, `${OA}exact`));
        selectors++;
      }
    }
    expect(selectors).toBeGreaterThan(500);
    const [issuer] = graphs.get('issuers') ?? [];
    expect(issuer?.['@type']).toEqual([
      'http://www.w3.org/ns/org#Organization',
      'https://schema.org/GovernmentOrganization',
    ]);
    expect(issuer).toHaveProperty(['http://www.w3.org/2004/02/skos/core#prefLabel']);
    expect(graphs.get('versions')?.[0]).toHaveProperty(['http://www.w3.org/ns/prov#wasDerivedFrom']);
    await write('jsonld again', jsonld());
    expect(bytesOf(folder('jsonld again'))).toEqual(bytesOf(folder('jsonld')));
  });

  it.each<[string, ScopeRequest]>([
    ['everything', {}],
    ['a county', { division: '990121' }],
    ['a township and years', { division: '990121101', fromYear: 2019, toYear: 2020 }],
    ['pledges of a topic', { kinds: ['IMPROVEMENT'], topic: 'training' }],
  ])('of %s leads nowhere that is not there, and has each row once', async (name, request) => {
    const { files } = await write(`scope ${name}`, jsonl, request);
    const values = new Map<string, Set<unknown>>();
    for (const { name: table, columns } of TABLES)
      for (const column of columns)
        values.set(
          `${table}.${column.name}`,
          new Set(objectsOf(folder(`scope ${name}`), table).map((row) => row[column.name])),
        );
    for (const { name: table, columns, key } of TABLES) {
      const rows = objectsOf(folder(`scope ${name}`), table);
      expect(new Set(rows.map((row) => JSON.stringify(key.map((part) => row[part])))).size).toBe(rows.length);
      for (const { name: column, references } of columns) {
        if (references === undefined) continue;
        const strangers = rows
          .flatMap((row) => row[column] ?? [])
          .filter((value) => !values.get(references)?.has(value));
        expect([table, column, strangers]).toEqual([table, column, []]);
      }
    }
    expect(files.find(({ table }) => table.name === 'statements')?.rows).toBeGreaterThan(0);
  });

  it('of a scope holds what the API answers for the same conditions', async () => {
    const request = {
      division: '9901',
      fromYear: 2019,
      toYear: 2021,
      kinds: ['PROBLEM', 'IMPROVEMENT'],
      topic: 'training',
    } as const;
    await write('scope', jsonl, request);
    const { statements } = await served.data(
      'query ($where: StatementWhere) { statements(where: $where, first: 200) { totalCount nodes { id } } }',
      { where: request },
    );
    const ids = objectsOf(folder('scope'), 'statements').map(({ id }) => id);
    expect(ids.sort()).toEqual(statements.nodes.map(({ id }: { id: string }) => id).sort());
    expect(JSON.parse(readFileSync(join(folder('scope'), 'manifest.json'), 'utf8')).scope).toEqual({
      prefectureCode: '9901',
      fromYear: 2019,
      toYear: 2021,
      kinds: ['PROBLEM', 'IMPROVEMENT'],
      topic: 'training',
    });
  });

  it('takes former codes and refuses what the graph does not have', async () => {
    await expect(scopeOf(served.graph, { division: '990121101' })).resolves.toMatchObject({
      issuerIds: [expect.any(String)],
    });
    await expect(scopeOf(served.graph, { division: '99' })).resolves.toMatchObject({
      provinceCode: '99',
      issuerIds: null,
    });
    for (const request of [
      { division: '12' },
      { division: '990121999' },
      { division: 'x' },
      { issuer: 'nobody' },
      { topic: 'nothing' },
    ])
      await expect(scopeOf(served.graph, request)).rejects.toMatchObject({ code: 'EXPORT_SCOPE' });
  });

  it('is the same, byte for byte, when it is written again and when the graph is built anew', async () => {
    await write('again', CSV);
    expect(bytesOf(folder('again'))).toEqual(bytesOf(folder('csv')));
    await served.empty();
    await served.ingest('examples/corpus');
    await write('anew', CSV);
    expect(bytesOf(folder('anew'))).toEqual(bytesOf(folder('csv')));
  });

  it('has a manifest with counts, versions, citation and checksums that fit the files', async () => {
    const manifest = JSON.parse(readFileSync(join(folder('csv'), 'manifest.json'), 'utf8'));
    const { meta } = await served.data('{ meta { dataVersion maskVersion extractors citation } }');
    expect(manifest).toMatchObject({
      dataVersion: meta.dataVersion,
      maskVersion: meta.maskVersion,
      extractors: meta.extractors,
      scope: {},
    });
    expect(manifest.citation.startsWith(meta.citation)).toBe(true);
    const sums = readFileSync(join(folder('csv'), 'SHA256SUMS'), 'utf8');
    expect(manifest.checksum).toBe(`sha256:${createHash('sha256').update(sums).digest('hex')}`);
    expect(manifest.citation).toContain(manifest.checksum.slice('sha256:'.length));
    const bytes = bytesOf(folder('csv'));
    for (const { path, hash, rows, name } of manifest.resources) {
      expect(hash).toBe(`sha256:${bytes[path]}`);
      expect(sums).toContain(`${bytes[path]}  ${path}\n`);
      expect(rows).toBe(cellsOf(folder('csv'), name).length);
      expect(manifest.counts[name]).toBe(rows);
    }
    const dictionary = cellsOf(folder('csv'), 'dictionary').filter(({ column }) => column !== '');
    expect(dictionary.map(({ table, column }) => [table, column])).toEqual(
      TABLES.flatMap(({ name, columns }) => columns.map((one) => [name, one.name])),
    );
  });

  it('overwrites nothing without being told to, and nothing but exports when told to', async () => {
    await expect(write('csv', CSV)).rejects.toMatchObject({ code: 'EXPORT_EXISTS' });
    await write('csv', jsonl, {}, true);
    expect(existsSync(join(folder('csv'), 'statements.jsonl'))).toBe(true);
    expect(existsSync(join(folder('csv'), 'statements.csv'))).toBe(false);
    mkdirSync(folder('precious'));
    writeFileSync(join(folder('precious'), 'thesis.txt'), 'mine');
    await expect(write('precious', CSV, {}, true)).rejects.toMatchObject({ code: 'EXPORT_EXISTS' });
    expect(readFileSync(join(folder('precious'), 'thesis.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(scratch).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is refused while issuers wait to be linked, and leaves nothing behind', async () => {
    await query('MATCH (i:Issuer) WITH i LIMIT 1 SET i.linkPending = true RETURN i.id AS it');
    const output = outputFolder(folder('pending'), false);
    await expect(
      exportGraph(served.graph.as<ExportCatalogue>(), output, { scope: await scopeOf(served.graph, {}), format: CSV }),
    ).rejects.toMatchObject({ code: 'GRAPH_UNFINISHED' });
    output.discard();
    expect(existsSync(folder('pending'))).toBe(false);
    expect(existsSync(output.path)).toBe(false);
  });
});
