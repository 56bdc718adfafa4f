import { readFileSync } from 'node:fs';

/* Questions that our API, @neo4j/graphql and bare Cypher answer alike (bench/neo4j-graphql.ts). */

export type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

export interface Question {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  /** Rows in one column `row`. */
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Brings the answer of each into the shape of Cypher's rows. */
  readonly fromOurs: (data: Fields) => Json;
  readonly fromTheirs: (data: Fields) => Json;
}

const cypher = (name: string): string =>
  readFileSync(new URL(`../neo4j-graphql/${name}.cypher`, import.meta.url), 'utf8');
const field = (value: Json | undefined, name: string): Json => ((value ?? {}) as Fields)[name] ?? null;
const list = (value: Json): readonly Fields[] => (value ?? []) as readonly Fields[];
const only = (value: Json): Json => list(value)[0] ?? null;
const withYear = (report: Json): Json => ({ ...(report as Fields), year: field(field(report, 'year'), 'value') });

/** A report of the graph, its township, and where that lies. */
export interface Known {
  readonly report: string;
  readonly township: string;
  readonly county: string;
  readonly prefecture: string;
}

export function questions(first: number, known: Known): Question[] {
  return [
    {
      name: `a page of ${first} pledges of a prefecture with topics and report`,
      ours: `{ statements(where: { kinds: [IMPROVEMENT], division: "${known.prefecture}" }, first: ${first}) { nodes { id text quote start end topics { key zh } report { id title year { value } } } } }`,
      theirs: `{ improvements(where: { prefectureCode: { eq: "${known.prefecture}" } }, sort: [{ year: DESC }, { id: DESC }], limit: ${first}) { id text quote start end about { key zh } report { id title year } } }`,
      cypher: cypher('topics-of-pledges'),
      parameters: { division: known.prefecture, first },
      fromOurs: (data) =>
        list(field(data['statements'], 'nodes')).map((row) => ({ ...row, report: withYear(row['report'] ?? null) })),
      fromTheirs: (data) =>
        list(data['improvements'] ?? null).map(({ about = null, ...row }) => ({ ...row, topics: about })),
    },
    {
      name: `a page of ${first} recurring pledges with issuer and statements`,
      ours: `{ recurringPledges(where: { minYears: 3, unchangedYears: 2 }, first: ${first}) { nodes { id text years longestUnchangedRun issuer { name } statements { id text } } } }`,
      theirs: `{ threads(where: { kind: { eq: "IMPROVEMENT" }, occurrences: { gte: 3 }, longestUnchangedRun: { gte: 2 } }, sort: [{ longestUnchangedRun: DESC }, { id: DESC }], limit: ${first}) { id text years longestUnchangedRun issuer { name } includes { id text } } }`,
      cypher: cypher('recurring'),
      parameters: { first },
      fromOurs: (data) => field(data['recurringPledges'], 'nodes'),
      fromTheirs: (data) =>
        list(data['threads'] ?? null).map(({ includes = null, ...row }) => ({ ...row, statements: includes })),
    },
    {
      name: 'the townships of a county with all their reports',
      ours: `{ townships(where: { division: "${known.county}" }, first: ${first}) { nodes { code name county { name } reports { id title form year { value } } } } }`,
      theirs: `{ townships(where: { countyCode: { eq: "${known.county}" } }, sort: [{ code: ASC }, { id: ASC }], limit: ${first}) { code name division { name } reports { id title form year } } }`,
      cypher: cypher('county'),
      parameters: { county: known.county, first },
      fromOurs: (data) =>
        list(field(data['townships'], 'nodes')).map((row) => ({
          ...row,
          reports: list(row['reports'] ?? null).map(withYear),
        })),
      fromTheirs: (data) =>
        list(data['townships'] ?? null).map(({ division = null, ...row }) => ({ ...row, county: only(division) })),
    },
    {
      name: 'one report with its pledges and their topics',
      ours: `{ report(id: "${known.report}") { id title year { value } improvements { id text topics { key zh } } } }`,
      theirs: `{ reports(where: { id: { eq: "${known.report}" } }) { id title year improvements { id text about { key zh } } } }`,
      cypher: cypher('report'),
      parameters: { report: known.report },
      fromOurs: (data) => [withYear(data['report'] ?? null)],
      fromTheirs: (data) =>
        list(data['reports'] ?? null).map((report) => ({
          ...report,
          improvements: list(report['improvements'] ?? null).map(({ about = null, ...row }) => ({
            ...row,
            topics: about,
          })),
        })),
    },
    {
      name: 'one township by its code',
      ours: `{ township(code: "${known.township}") { code name } }`,
      theirs: `{ townships(where: { code: { eq: "${known.township}" } }) { code name } }`,
      cypher: cypher('one-township'),
      parameters: { code: known.township },
      fromOurs: (data) => [data['township'] ?? null],
      fromTheirs: (data) => data['townships'] ?? null,
    },
  ];
}

/** Text that is equal for equal answers: keys in order, and lists of things that have no order of their own sorted. */
export function canonicalAnswer(value: Json): string {
  if (Array.isArray(value)) {
    const parts = value.map(canonicalAnswer);
    return `[${(value.every((part) => typeof part === 'object') ? parts.sort() : parts).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as Fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalAnswer(part)}`).join()}}`;
}
