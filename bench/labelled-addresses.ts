import type { Addressable } from '../src/classify/address-features.js';
import { topicsOf } from '../src/classify/topics.js';
import { readGold } from '../src/evaluate/gold.js';
import { clean } from '../src/normalise/normalise.js';

/** The pledges and problems of one labelled report, as labelled: errors of segmentation do not count here. */
export interface LabelledReport {
  readonly file: string;
  readonly problems: readonly Addressable[];
  readonly pledges: readonly Addressable[];
  /** For each pledge, indices of the problems that it addresses. */
  readonly expected: readonly (readonly number[])[];
}

/** Reports of the folders with a problem and a pledge at least. Traditional wordings are read as Simplified; without a place, pledges count as behind the problems. */
export async function labelledReports(folders: readonly string[]): Promise<LabelledReport[]> {
  const gold = (await Promise.all(folders.map(readGold))).flat();
  return gold
    .filter(({ problems, improvements }) => problems.length > 0 && improvements.length > 0)
    .map(({ path, problems, improvements }) => {
      const addressable = ({ quote, start }: { quote: string; start?: number }, place: number): Addressable => {
        const text = clean(quote, 'HANT');
        return { text, topics: topicsOf(text), pair: null, start: start ?? place };
      };
      return {
        file: path,
        problems: problems.map(addressable),
        pledges: improvements.map((improvement, i) => addressable(improvement, problems.length + i)),
        expected: improvements.map(({ addresses = [] }) => addresses),
      };
    });
}
