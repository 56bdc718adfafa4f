export interface CoverageRow {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly seen: number;
  readonly reports: number;
  readonly missing: number;
  readonly township: { readonly id: string } | null;
}
export interface TrendRow {
  readonly year: number | null;
  readonly codes: readonly (string | null | undefined)[];
  readonly comparable: number;
  readonly unchanged: number;
}
export interface MatrixCell {
  readonly year: number;
  readonly reports: number;
  readonly missing: number;
  readonly comparable: number;
  readonly unchanged: number;
  /** Unchanged pledges of those that could be copies; null where there are none to compare. */
  readonly share: number | null;
}
export interface MatrixRow {
  readonly code: string;
  readonly name: string;
  /** Id of the township; null for a division. */
  readonly township: string | null;
  readonly cells: readonly MatrixCell[];
}

/** The fifth in which a share lies, 0 to 4; each has a colour of its own (styles/parts.css: share-0 … share-4). */
export const stepOf = (share: number): number => Math.min(4, Math.floor(share * 5));

/** Places below a division by covered year: those of which any report is at hand, and how many have none. */
export function matrix(
  coverage: readonly CoverageRow[],
  trends: readonly TrendRow[],
): { readonly years: readonly number[]; readonly rows: readonly MatrixRow[]; readonly unseen: readonly MatrixRow[] } {
  const years = [...new Set(coverage.map(({ year }) => year))].sort((a, b) => a - b);
  const places = new Map<string, CoverageRow[]>();
  for (const row of coverage) {
    const known = places.get(row.code);
    if (known) known.push(row);
    else places.set(row.code, [row]);
  }
  const sums = new Map<string, { comparable: number; unchanged: number }>();
  for (const row of trends) {
    // A county without a prefecture stands beside prefectures: the first code that is a place of this table counts.
    const code = row.codes.find((candidate) => candidate != null && places.has(candidate));
    if (code == null || row.year === null) continue;
    const key = `${code} ${row.year}`;
    const sum = sums.get(key) ?? { comparable: 0, unchanged: 0 };
    sum.comparable += row.comparable;
    sum.unchanged += row.unchanged;
    sums.set(key, sum);
  }
  const all = [...places].map(([code, cells]): MatrixRow & { seen: number } => ({
    code,
    name: cells[0]?.name ?? code,
    seen: cells[0]?.seen ?? 0,
    township: cells[0]?.township?.id ?? null,
    cells: [...cells]
      .sort((a, b) => a.year - b.year)
      .map(({ year, reports, missing }) => {
        const sum = sums.get(`${code} ${year}`) ?? { comparable: 0, unchanged: 0 };
        return { year, reports, missing, ...sum, share: sum.comparable === 0 ? null : sum.unchanged / sum.comparable };
      }),
  }));
  return { years, rows: all.filter(({ seen }) => seen > 0), unseen: all.filter(({ seen }) => seen === 0) };
}
