/** Levels of the gazetteer; the code's length tells them: 2, 4, 6 and 9 digits. */
export const PLACE_LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A name or code that a place bore until a covered year (inclusive), null where the year is not known. */
export interface FormerName {
  readonly name: string;
  readonly code: string | null;
  readonly until: number | null;
}

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly former: readonly FormerName[];
  /** Where the place was merged into another: that one's code and the last covered year of its own. */
  readonly mergedInto: { readonly code: string; readonly until: number | null } | null;
}

/** How a name led to a place: by its full present name, a short form (屋脚乡 for 屋脚蒙古族乡), or a former name. */
export interface NamedPlace {
  readonly place: Place;
  readonly via: 'NAME' | 'SHORT' | 'FORMER';
  /** For a former name: the last covered year that bears it. */
  readonly until: number | null;
}

export const levelOfCode = (code: string): PlaceLevel | null =>
  code.length === 2
    ? 'PROVINCE'
    : code.length === 4
      ? 'PREFECTURE'
      : code.length === 6
        ? 'COUNTY'
        : code.length === 9
          ? 'TOWNSHIP'
          : null;

/** The code of the division above, null for a province. */
export const parentCode = (code: string): string | null =>
  code.length === 9
    ? code.slice(0, 6)
    : code.length === 6
      ? code.slice(0, 4)
      : code.length === 4
        ? code.slice(0, 2)
        : null;
