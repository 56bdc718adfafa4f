import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alignSeries } from '../../src/link/recurrence.js';
import type { RecurrenceKind } from '../../src/model/kinds.js';
import type { RecurrenceLink, StatementForLinking } from '../../src/model/link.js';
import { clean, normalise } from '../../src/normalise/normalise.js';
import { maskWording } from '../../src/wording/mask.js';

/** The labelled reports of one township and one kind of statement, with the links that people drew between them. */
export interface LabelledSeries {
  readonly county: string;
  readonly township: string;
  readonly field: 'improvements' | 'problems';
  readonly years: readonly number[];
  /** One array a report, in order of year; ids are `<year>#<index>`. */
  readonly reports: readonly (readonly StatementForLinking[])[];
  /** `<year>#<index> → <year>#<index>` → kind. */
  readonly gold: ReadonlyMap<string, RecurrenceKind>;
  /** Years of the pledges labelled as unchanged over three reports or more. */
  readonly unchanged: readonly (readonly number[])[];
}

interface GoldReport {
  readonly file: string;
  readonly issuer: string;
  readonly year: number;
  readonly problems: readonly { readonly quote: string }[];
  readonly improvements: readonly { readonly quote: string }[];
}
type GoldKind = 'identical' | 'nearIdentical' | 'reworded';
interface Place {
  readonly year: number;
  readonly index: number;
}
type GoldLinks = Readonly<Record<string, readonly { from: Place; to: Place; kind: GoldKind }[]>>;
interface GoldThreads {
  readonly pledgeLinks: GoldLinks;
  readonly problemLinks: GoldLinks;
  readonly unchangedThreePlus: readonly { township: string; years: readonly number[] }[];
}

const CORPUS = fileURLToPath(new URL('../../examples/corpus/', import.meta.url));
const KINDS = { identical: 'IDENTICAL', nearIdentical: 'NEAR_IDENTICAL', reworded: 'REWORDED' } as const;
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(CORPUS, ...path), 'utf8')) as T;
const key = ({ year, index }: Place): string => `${year}#${index}`;

/** Every series of the example corpus whose county has a threads.gold.json. */
export function labelledSeries(): LabelledSeries[] {
  const counties = readdirSync(CORPUS).filter((county) => existsSync(join(CORPUS, county, 'threads.gold.json')));
  return counties.flatMap((county) => {
    const threads = read<GoldThreads>(county, 'threads.gold.json');
    const files = readdirSync(join(CORPUS, county)).filter((file) => /-\d{4}\.gold\.json$/u.test(file));
    const townships = [...new Set(files.map((file) => file.replace(/-\d{4}\.gold\.json$/u, '')))];
    return townships.flatMap((township) => {
      const golds = files
        .filter((file) => file.startsWith(`${township}-`))
        .map((file) => read<GoldReport>(county, file));
      golds.sort((a, b) => a.year - b.year);
      const names = [...new Set(golds.map(({ issuer }) => issuer))];
      return (['improvements', 'problems'] as const).map((field): LabelledSeries => {
        const links = threads[field === 'improvements' ? 'pledgeLinks' : 'problemLinks'][township] ?? [];
        return {
          county,
          township,
          field,
          years: golds.map(({ year }) => year),
          reports: golds.map((gold) => statementsOf(gold, field, join(CORPUS, county, gold.file), names)),
          gold: new Map(links.map(({ from, to, kind }) => [`${key(from)} → ${key(to)}`, KINDS[kind]])),
          unchanged:
            field === 'problems'
              ? []
              : threads.unchangedThreePlus.filter((u) => u.township === township).map(({ years }) => years),
        };
      });
    });
  });
}

function statementsOf(
  gold: GoldReport,
  field: 'improvements' | 'problems',
  file: string,
  names: string[],
): StatementForLinking[] {
  const { script } = normalise(readFileSync(file, 'utf8'));
  return gold[field].map(({ quote }, order) => {
    const text = clean(quote, script);
    return { id: `${gold.year}#${order}`, year: gold.year, order, text, masked: maskWording(text, names), topics: [] };
  });
}

export interface Tally {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

/** Found against labelled links, per kind; a link of another kind counts against both kinds. */
export function evaluate(series: readonly LabelledSeries[]): {
  tally: Record<RecurrenceKind, Tally>;
  differences: string[];
} {
  const zero = (): Tally => ({ truePositive: 0, falsePositive: 0, falseNegative: 0 });
  const tally: Record<RecurrenceKind, Tally> = { IDENTICAL: zero(), NEAR_IDENTICAL: zero(), REWORDED: zero() };
  const differences: string[] = [];
  for (const { township, field, reports, gold } of series) {
    const found = new Map(alignSeries(reports).map((link: RecurrenceLink) => [`${link.from} → ${link.to}`, link.kind]));
    for (const [link, kind] of gold) {
      if (found.get(link) === kind) tally[kind].truePositive++;
      else {
        tally[kind].falseNegative++;
        differences.push(`${township} ${field} ${link}: labelled ${kind}, found ${found.get(link) ?? 'no link'}`);
      }
    }
    for (const [link, kind] of found) {
      if (gold.get(link) === kind) continue;
      tally[kind].falsePositive++;
      if (!gold.has(link)) differences.push(`${township} ${field} ${link}: found ${kind}, not labelled`);
    }
  }
  return { tally, differences };
}

export const precision = ({ truePositive, falsePositive }: Tally): number =>
  truePositive / (truePositive + falsePositive || 1);
export const recall = ({ truePositive, falseNegative }: Tally): number =>
  truePositive / (truePositive + falseNegative || 1);
