import DataLoader from 'dataloader';
import type { StatementKind } from '../../model/kinds.js';
import type { Graph } from '../../model/read.js';
import type { ReportRow, StatementRow } from '../../model/rows.js';
import { asStatements } from '../statement-text.js';
import { broughtRows, grouped } from './related.js';

/** Statements of a report: of these kinds, or of all. */
export interface StatementsOf {
  readonly id: string;
  readonly kinds: readonly StatementKind[] | null;
}

/** A report with statements of it. */
export interface ReportWith extends StatementsOf {
  /** Whether text rows suffice (statement-text.ts). */
  readonly texts: boolean;
}

type Kinds = StatementsOf['kinds'];

const keyOf = ({ id, kinds }: StatementsOf): string => `${id} ${kinds?.join() ?? '*'}`;

/** All kinds that are asked for at once are read at once. */
const together = (keys: readonly StatementsOf[]): Kinds =>
  keys.some(({ kinds }) => kinds === null) ? null : [...new Set(keys.flatMap(({ kinds }) => kinds ?? []))];

export const ofKinds = (rows: readonly StatementRow[], kinds: Kinds): StatementRow[] =>
  rows.filter(({ kind }) => kinds?.includes(kind) ?? true);

/** In reading order. */
export function reportStatements(
  graph: Graph,
  byId: DataLoader<string, StatementRow | null>,
): DataLoader<StatementsOf, StatementRow[], string> {
  return new DataLoader(
    async (keys) => {
      const ids = [...new Set(keys.map(({ id }) => id))];
      const groups = grouped(ids, await graph.read('read/report-statements', { ids, kinds: together(keys) }));
      const rows = new Map(ids.map((id, index) => [id, broughtRows(byId, groups[index] ?? [])]));
      return keys.map(({ id, kinds }) => ofKinds(rows.get(id) ?? [], kinds));
    },
    { cacheKeyFn: keyOf },
  );
}

/** Reports that bring their statements along; null for an id that leads nowhere. */
export function reportsWithStatements(
  graph: Graph,
  byId: DataLoader<string, StatementRow | null>,
): DataLoader<ReportWith, ReportRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const [ids, kinds] = [[...new Set(keys.map(({ id }) => id))], together(keys)];
      const withTexts = keys.every(({ texts }) => texts) || null;
      const withStatements = withTexts ? null : true;
      const found = new Map(
        (await graph.read('read/reports-by-id', { ids, kinds, withStatements, withTexts })).map(
          ({ key, row, statements, texts }): [string, ReportRow] => {
            for (const one of statements ?? []) byId.prime(one.id, one);
            const rows = statements ?? asStatements(texts ?? []);
            return [key, { ...row, along: { statements: { kinds, rows } } }];
          },
        ),
      );
      return keys.map(({ id }) => found.get(id) ?? null);
    },
    { cacheKeyFn: (key) => `${keyOf(key)} ${key.texts}` },
  );
}
