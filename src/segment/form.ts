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
  if (official >= 5 || (byTables !== null && narrative > 0)) return narrative >= 1 ? 'MIXED' : (byTables ?? 'MIXED');
  if (byTables !== null) return official >= 3 ? byTables : 'MIXED';
  if (official >= 2 && words.some((h) => OFFICIAL_HEADINGS[0]?.[1].test(h))) return 'MIXED';
  return words.length >= 2 ? 'NARRATIVE' : 'UNKNOWN';
}

function formOfTables(text: string, tables: readonly TableRegion[]): ReportForm | null {
  const found = new Set<ReportForm>();
  for (const table of tables) {
    const words = text.slice(table.start, table.end).replace(/\s/g, '');
    if (table.number === 2) {
      // 处理决定数量 is also the end of 本年处理决定数量, so each head is looked up where no longer one holds it.
      for (const { label, form } of TABLE_2_COLUMNS) {
        if (words.replaceAll('本年处理决定数量', form === 'FORMAT_2021' ? '本年处理决定数量' : '').includes(label))
          found.add(form);
      }
    }
    if (table.number === 3) found.add(/逾期不补正|逾期未按/.test(words) ? 'FORMAT_2021' : 'FORMAT_2019');
  }
  if (found.size > 1) return 'MIXED';
  return [...found][0] ?? null;
}
