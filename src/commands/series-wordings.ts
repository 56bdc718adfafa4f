import type { SeriesGold } from '../evaluate/series-gold.js';
import { clean, normalise } from '../normalise/normalise.js';
import { maskWording } from '../wording/mask.js';

/** A statement of a labelled series, cleaned, and as the mask leaves it. */
export interface SeriesWording {
  readonly text: string;
  readonly masked: string;
}

export type SeriesWordings = Readonly<Record<'measures' | 'problems' | 'improvements', readonly SeriesWording[]>>;

/** The statements of each report, by their places. A report is of one script; a short statement alone may not show it. */
export const wordingsOf = ({ reports, names }: SeriesGold): SeriesWordings[] =>
  reports.map(({ measures, problems, improvements }) => {
    const { script } = normalise([...measures, ...problems, ...improvements].join('\n'));
    const all = (raws: readonly string[]): SeriesWording[] =>
      raws.map((raw) => {
        const text = clean(raw, script);
        return { text, masked: maskWording(text, names) };
      });
    return { measures: all(measures), problems: all(problems), improvements: all(improvements) };
  });

/** A statement by itself under the mask. */
export const maskedAlone = (raw: string, names: readonly string[]): string =>
  maskWording(clean(raw, normalise(raw).script), names);
