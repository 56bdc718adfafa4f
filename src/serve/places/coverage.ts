import type { KnownPlace } from '../../model/places.js';
import type { Complete } from '../complete.js';
import type { Context } from '../context.js';
import { readCode } from '../division-code.js';
import { badInput } from '../errors.js';
import type { CoverageResolvers } from './generated/types.js';
import { inGraph } from './in-graph.js';

export interface CoverageRow extends Pick<KnownPlace, 'code' | 'name' | 'level'> {
  readonly year: number;
  readonly known: number;
  readonly seen: number;
  readonly reports: number;
  readonly missing: number;
}

interface Arguments {
  readonly within?: string | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
}

const BELOW = { province: 'prefecture', prefecture: 'county', county: 'township' } as const;
/** Of one answer: the widest division has some 60 places below it, so some 3,000 rows. */
const MOST_YEARS = 50;

/** Query.coverage: what the gazetteer knows against what the graph has. @throws GraphQLError BAD_USER_INPUT for a code that is no division's. */
export async function coverage(
  _root: unknown,
  { within, fromYear, toYear }: Arguments,
  { graph, places }: Context,
): Promise<readonly CoverageRow[]> {
  const division = within == null ? null : readCode(within);
  if (division?.level === 'township')
    throw badInput(`within: ${division.code} is a township. Give the code of a province, prefecture or county.`);
  const level = division === null ? 'province' : BELOW[division.level as keyof typeof BELOW];
  const rows = await graph.read('read/coverage', {
    level,
    provinceCode: null,
    prefectureCode: null,
    countyCode: null,
    ...(division && { [`${division.level}Code`]: division.code }),
  });
  const children = places.children(division?.code ?? null);
  const atHand = new Map(rows.map((row) => [`${row.code} ${row.year}`, row]));
  const seen = new Map(rows.map((row) => [row.code, row.seen]));
  const years = yearsBetween(
    rows.map((row) => row.year),
    fromYear,
    toYear,
  );
  return children.flatMap(({ code, name, level: placeLevel }) =>
    years.map((year): CoverageRow => {
      const known = places.townshipsIn(code);
      const reports = atHand.get(`${code} ${year}`)?.reports ?? 0;
      return {
        code,
        name,
        level: placeLevel,
        year,
        known,
        seen: seen.get(code) ?? 0,
        reports,
        missing: Math.max(0, known - reports),
      };
    }),
  );
}

/** From the first to the last year, those at hand unless given; none where neither is known. */
function yearsBetween(atHand: readonly number[], from?: number | null, to?: number | null): number[] {
  const first = from ?? Math.min(...atHand);
  const last = to ?? Math.max(...atHand);
  if (!Number.isFinite(first) || !Number.isFinite(last) || last < first) return [];
  if (last - first >= MOST_YEARS) throw badInput(`fromYear, toYear: at most ${MOST_YEARS} years at once.`);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export const coverageRow: Complete<CoverageResolvers, CoverageRow> = inGraph;
