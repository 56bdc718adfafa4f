import { Gazetteer } from '../src/resolve/gazetteer.js';
import { parseNational } from '../src/resolve/gazetteer-file.js';

export interface VillageRow {
  readonly name: string;
  readonly streetCode: string;
}

/** The rows of villages.csv; the JSON beside it takes ten times as long to read. */
export const villageRows = (csv: string): VillageRow[] =>
  [...csv.matchAll(/^\d{12},"([^"\n]*)",(\d{9}),/gm)].map(([, name = '', streetCode = '']) => ({ name, streetCode }));

/** 新村 and 和平 lie in hundreds of townships: a village that more bear tells nothing. */
const MOST_TOWNSHIPS = 20;
const COMMITTEE = /(?:社区|行政村|村|嘎查)?(?:社区)?(?:村民委员会|居民委员会|村委会|居委会|管委会|家委会|委员会|委会)$/;
const KIND = /(?:社区|行政村|村|嘎查)$/;

/** The distinguishing part of a village's or community's name: 二郎坝村村民委员会 → 二郎坝. */
const stemOf = (name: string): string =>
  name
    .replace(/[（(].*?[)）]/g, '')
    .replace(COMMITTEE, '')
    .replace(KIND, '');

/**
 * The villages' data file: of every township whose name another bears, the villages of two to five characters that at most twenty townships have.
 * A line with six digits names the county; `ddd<TAB>stem,stem` below it a township by the last three digits of its code.
 */
export function composeVillages(gazetteerText: string, rows: readonly VillageRow[]): string {
  const gazetteer = new Gazetteer('', parseNational(gazetteerText).places);
  const stems = new Map<string, Set<string>>();
  const bearers = new Map<string, number>();
  for (const { name, streetCode } of rows) {
    const stem = stemOf(name);
    if (!/^\p{Script=Han}{2,5}$/u.test(stem)) continue;
    const held = stems.get(streetCode) ?? new Set<string>();
    if (!held.has(stem)) bearers.set(stem, (bearers.get(stem) ?? 0) + 1);
    stems.set(streetCode, held.add(stem));
  }
  const ambiguous = [...stems.keys()].filter((code) => gazetteer.sharesName(code)).sort();
  const lines: string[] = [];
  let county = '';
  for (const code of ambiguous) {
    const rare = [...(stems.get(code) ?? [])].filter((stem) => (bearers.get(stem) ?? 0) <= MOST_TOWNSHIPS).sort();
    if (rare.length === 0) continue;
    if (code.slice(0, 6) !== county) lines.push((county = code.slice(0, 6)));
    lines.push(`${code.slice(6)}\t${rare.join(',')}`);
  }
  return `${lines.join('\n')}\n`;
}
