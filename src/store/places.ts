import type { DivisionRecord } from '../model/context.js';
import { hashId } from '../model/ids.js';
import type { DivisionProperties, PlaceProperties } from './properties.js';

const LEVELS = ['COUNTY', 'PREFECTURE', 'PROVINCE'] as const;

export const divisionId = (code: string): string => hashId('dv', code);

/** The chain as nodes, from the province down (a parent stands before its children; every writer takes them in this order). */
export function divisionNodes(divisions: readonly DivisionRecord[]): DivisionProperties[] {
  return [...divisions]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, level, fullName, parent }) => ({
      id: divisionId(code),
      code,
      name,
      level,
      fullName,
      parentId: parent === null ? null : divisionId(parent),
    }));
}

/** Codes of the levels that the chain knows. */
export function placeCodes(divisions: readonly DivisionRecord[]): PlaceProperties {
  const code = (level: DivisionRecord['level']): string | null =>
    divisions.find((division) => division.level === level)?.code ?? null;
  return { provinceCode: code('PROVINCE'), prefectureCode: code('PREFECTURE'), countyCode: code('COUNTY') };
}

/** The division that the issuer stands in: the smallest one known. */
export function nearestDivision(divisions: readonly DivisionRecord[]): DivisionRecord | null {
  for (const level of LEVELS) {
    const found = divisions.find((division) => division.level === level);
    if (found) return found;
  }
  return null;
}

/** 岚州省衡浦市汀岚县 and 石篆镇 → 岚州省衡浦市汀岚县石篆镇; a name that repeats a division (汀岚县教育局) is joined where they meet. */
export function fullNameOf(name: string, divisions: readonly DivisionRecord[]): string {
  const place = nearestDivision(divisions)?.fullName ?? '';
  for (let start = 0; start < place.length; start += 1) {
    if (name.startsWith(place.slice(start))) return place.slice(0, start) + name;
  }
  return place + name;
}
