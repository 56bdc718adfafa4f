import type { ReportQuery } from '../generated/graphql.js';
import type { Mark } from '../model/segments.js';

export type Report = NonNullable<ReportQuery['report']>;
export type Statement = Report['statements'][number];
export type Finding = Report['findings'][number];
export type Figure = Report['figures'][number];

export const LAYERS = ['IMPROVEMENT', 'PROBLEM', 'MEASURE', 'figure', 'evidence'] as const;
export type Layer = (typeof LAYERS)[number];

export interface ReportMark extends Mark {
  readonly layer: Layer | 'heading';
  /** Id of the thing that it belongs to: several marks may show one finding. */
  readonly of: string;
}

interface Marked {
  readonly source: string;
  readonly statements: readonly Pick<Statement, 'id' | 'kind' | 'start' | 'end'>[];
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly sections: Report['sections'];
  readonly text: string;
  readonly layers: ReadonlySet<Layer>;
  /** Shown even where its layer is not, or where its rule holds. */
  readonly chosen: string | null;
}

/** What stands where in a report's text, as far as it is to be shown. Evidence that stands in another report is left out. */
export function reportMarks({
  source,
  statements,
  figures,
  findings,
  sections,
  text,
  layers,
  chosen,
}: Marked): ReportMark[] {
  const shown = (layer: Layer, id: string): boolean => layers.has(layer) || id === chosen;
  return [
    ...sections.flatMap(({ id, start, end }): ReportMark[] => {
      const line = text.indexOf('\n', start);
      const stop = line < 0 ? end : Math.min(line, end);
      // One-line reports have no heading of their own.
      return stop - start > 60 || stop <= start ? [] : [{ of: id, layer: 'heading', start, end: stop }];
    }),
    ...statements
      .filter(({ id, kind }) => shown(kind, id))
      .map(({ id, kind, start, end }): ReportMark => ({ of: id, layer: kind, start, end })),
    ...figures
      .filter(({ id, origin }) => origin === 'TEXT' && shown('figure', id))
      .map(({ id, start, end }): ReportMark => ({ of: id, layer: 'figure', start, end })),
    ...findings
      .filter(({ id, status }) => id === chosen || (status === 'FAIL' && layers.has('evidence')))
      .flatMap(({ id, evidence }) =>
        evidence
          .filter((one) => one.source === source)
          .map(({ start, end }): ReportMark => ({ of: id, layer: 'evidence', start, end })),
      ),
  ];
}

/** Id in the page of the first piece of what has this id. */
export const placeId = (of: string): string => `place-${of}`;
