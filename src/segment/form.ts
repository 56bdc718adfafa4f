import type { ReportForm } from '../model/kinds.js';
import { TABLE_2_COLUMNS } from '../model/forms.js';
import type { TableRegion } from '../model/segmented.js';
import { isNarrativeHeading, OFFICIAL_HEADINGS } from './heading-roles.js';

/** Bands that the 2021 notice asks for under 总体情况. */
const BANDS_2021 = /政府信息管理|平台建设|监督保障/g;

/**
 * The form, by labels and never by year: the tables first (their column heads differ between the forms), then the headings. A report that
 * has the headings of both worlds, or only some official ones beside free ones, is mixed.
 */
export function detectForm(text: string, headings: readonly string[], tables: readonly TableRegion[]): ReportForm {
  const byTables = formOfTables(text, tables);
  const words = headings.map((h) => h.replace(/^\d{4}年度?(?:的)?/, ''));
  const official = OFFICIAL_HEADINGS.filter(([, pattern]) => words.some((h) => pattern.test(h))).length;
  const narrative = words.filter((h) => isNarrativeHeading(h)).length;
  if (byTables === 'MIXED') return 'MIXED';
  if (official >= 5 && narrative === 0)
    return byTables ?? (new Set(text.match(BANDS_2021) ?? []).size >= 2 ? 'FORMAT_2021' : 'FORMAT_2019');
  if (byTables !== null) {
    const older = words.some((h) => OLDER.test(h));
    return !older && Math.max(official, sectionsOf(words)) >= 3 ? byTables : 'MIXED';
  }
  if (official >= 5) return 'MIXED';
  if (official >= 2 && words.some((h) => OFFICIAL_HEADINGS[0]?.[1].test(h))) return 'MIXED';
  return words.length >= 2 ? 'NARRATIVE' : 'UNKNOWN';
}

/** Sections that the narrative form had and the official ones dropped. 依申请公开 and 因政府信息公开申请行政复议 are none: people head the new sections with the old words. */
const OLDER = /^概[述况]|收费|减免|回应社会关切/;

/** How many of the six sections there are, in whatever wording; their tables vouch for the form. */
const SECTIONS = [
  /总体情况/,
  /主动公开/,
  /收到和处理|公开申请/,
  /复议.{0,8}诉讼/,
  /问题.{0,6}(?:改进|整改)/,
  /其[他它].{0,6}事项/,
] as const;
const sectionsOf = (words: readonly string[]): number =>
  SECTIONS.filter((pattern) => words.some((h) => pattern.test(h))).length;

const withoutSpaces = (words: string): string => words.replace(/\s+/g, '');
/** Outcomes that only the newer form counts. */
const OVERDUE = /逾期不补正|逾期未[按缴]/;

function formOfTables(text: string, tables: readonly TableRegion[]): ReportForm | null {
  const found = new Set<ReportForm>();
  for (const table of tables) {
    if (table.number !== 2 && table.number !== 3) continue;
    const written = text.slice(table.start, table.end);
    if (table.number === 2) {
      const words = withoutSpaces(written);
      // 处理决定数量 is also the end of 本年处理决定数量, so each head is looked up where no longer one holds it.
      const older = words.replaceAll('本年处理决定数量', '');
      for (const { label, form } of TABLE_2_COLUMNS) {
        if (!found.has(form) && (form === 'FORMAT_2021' ? words : older).includes(label)) found.add(form);
      }
    }
    // Most tables of hundreds of cells tell it without a line break inside a label, or by a character that they lack.
    if (table.number === 3) {
      if (written.includes('逾') && OVERDUE.test(withoutSpaces(written))) found.add('FORMAT_2021');
      else if (written.includes('其他处理') || withoutSpaces(written).includes('其他处理')) found.add('FORMAT_2019');
    }
  }
  if (found.size > 1) return 'MIXED';
  return [...found][0] ?? null;
}
