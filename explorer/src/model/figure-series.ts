export interface ReportFigure {
  readonly id: string;
  readonly key: string;
  readonly value: number;
  readonly qualifier: 'EXACT' | 'AT_LEAST' | 'APPROXIMATE';
  readonly unit: string;
  readonly origin: 'TEXT' | 'TABLE';
  readonly quote: string;
}
export interface Point {
  /** Id of the figure. */
  readonly id: string;
  readonly year: number;
  readonly report: string;
  readonly value: number;
  readonly qualifier: ReportFigure['qualifier'];
  readonly unit: string;
  readonly quote: string;
}
export interface Series {
  readonly key: string;
  /** By year; a report that does not state the figure has no point. */
  readonly points: readonly Point[];
}

/** The figures of an issuer's reports by key. Where text and table state one, the table's stands, as in figureTrends. */
export function figureSeries(
  reports: readonly {
    readonly id: string;
    readonly year: { readonly value: number };
    readonly figures: readonly ReportFigure[];
  }[],
): Series[] {
  const series = new Map<string, Map<number, Point & { readonly origin: ReportFigure['origin'] }>>();
  for (const { id, year, figures } of reports) {
    for (const { id: figure, key, value, qualifier, unit, origin, quote } of figures) {
      const points = series.get(key) ?? new Map<number, Point & { readonly origin: ReportFigure['origin'] }>();
      series.set(key, points);
      const known = points.get(year.value);
      if (known && !(known.origin === 'TEXT' && origin === 'TABLE')) continue;
      points.set(year.value, { id: figure, year: year.value, report: id, value, qualifier, unit, quote, origin });
    }
  }
  return [...series].map(([key, points]) => ({ key, points: [...points.values()].sort((a, b) => a.year - b.year) }));
}
