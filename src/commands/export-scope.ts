import { readFileSync } from 'node:fs';
import { UserError } from '../errors.js';
import type { ExportScope } from '../model/export.js';
import { STATEMENT_KINDS, type StatementKind } from '../model/kinds.js';
import type { ReadCatalogue } from '../model/read.js';
import { CODE_LEVELS, significantCode } from '../model/division-code.js';
import type { Graph } from '../store/graph.js';

/** Conditions as a person gives them; the names are those of StatementWhere in the API. */
export interface ScopeRequest {
  /** Two, four, six or nine digits. */
  readonly division?: string;
  readonly issuer?: string;
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly kinds?: readonly StatementKind[];
  readonly topic?: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isYear = (value: unknown): boolean => Number.isInteger(value);
const CONDITIONS: Readonly<Record<keyof ScopeRequest, (value: unknown) => boolean>> = {
  division: isText,
  issuer: isText,
  topic: isText,
  fromYear: isYear,
  toYear: isYear,
  kinds: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((kind) => (STATEMENT_KINDS as readonly unknown[]).includes(kind)),
};

/**
 * A saved scope: the variables of a query ({"where": {…}}) or the conditions alone.
 * @throws UserError EXPORT_SCOPE for a file that can't be read, or that has conditions which an export does not know.
 */
export function readScope(file: string): ScopeRequest {
  const conditions = Object.entries(parsed(file)).filter(([, value]) => value !== null);
  for (const [name, value] of conditions) {
    const isKnown = Object.hasOwn(CONDITIONS, name) && CONDITIONS[name as keyof ScopeRequest](value);
    if (isKnown) continue;
    throw new UserError(
      `${file}: an export can't be narrowed by ${name}: ${JSON.stringify(value)}. It knows ${Object.keys(CONDITIONS).join(', ')}.`,
      'EXPORT_SCOPE',
    );
  }
  return Object.fromEntries(conditions) as ScopeRequest;
}

function parsed(file: string): object {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file} holds no JSON that can be read (${(error as Error).message}).`, 'EXPORT_SCOPE');
  }
  const inner = typeof content === 'object' && content !== null && 'where' in content ? content.where : content;
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
    throw new UserError(`${file}: give an object of conditions, as {"where": {"division": "33"}}.`, 'EXPORT_SCOPE');
  return inner;
}

/**
 * The scope as the statements want it. The code of a township, also a former one, and a replaced id lead to today's issuer.
 * @throws UserError EXPORT_SCOPE for a place, issuer or topic that the graph does not have: an empty export would look like an answer.
 */
export async function scopeOf(graph: Graph, request: ScopeRequest): Promise<ExportScope> {
  const { division, issuer, topic } = request;
  const reader = graph.as<ReadCatalogue>();
  const unknown = (what: string): UserError => new UserError(`The graph has no ${what}.`, 'EXPORT_SCOPE');
  let issuerIds: readonly string[] | null = null;
  if (issuer !== undefined) {
    const [found] = await reader.read('read/issuers-by-id', { ids: [issuer] });
    if (found?.row == null) throw unknown(`issuer with the id ${issuer}`);
    issuerIds = [found.row.id];
  }
  const code = division === undefined ? null : significantCode(division.trim());
  const level = code === null ? undefined : CODE_LEVELS[code.length];
  if (code !== null && level === 'township') {
    const [found] = await reader.read('read/townships-by-code', { ids: [code] });
    if (found?.row == null) throw unknown(`township with the code ${code}`);
    const { id } = found.row;
    issuerIds = issuerIds === null ? [id] : issuerIds.filter((one) => one === id);
  } else if (code !== null) {
    const known = level !== undefined && (await reader.read('read/divisions-by-code', { ids: [code] })).length > 0;
    if (!known) throw unknown(`division with the code ${division}`);
  }
  if (topic !== undefined && !(await reader.read('read/topics', {})).some(({ key }) => key === topic))
    throw unknown(`topic with the key ${topic}`);
  const at = (wanted: string): string | null => (level === wanted ? code : null);
  return {
    provinceCode: at('province'),
    prefectureCode: at('prefecture'),
    countyCode: at('county'),
    issuerIds,
    fromYear: request.fromYear ?? null,
    toYear: request.toYear ?? null,
    kinds: request.kinds ?? null,
    topic: topic ?? null,
  };
}
