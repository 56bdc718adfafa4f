/** Level of a place of the gazetteer; a division is one of the first three. */
export type KnownLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP';

/** A place that the gazetteer knows, whether or not the graph has a report of it. */
export interface KnownPlace {
  /** Two, four, six or nine digits. */
  readonly code: string;
  readonly name: string;
  /** Names from the province down. */
  readonly fullName: string;
  readonly level: KnownLevel;
}

/** How a text led to a place: by code, by present full name, by a short form, by a former name or code, or as the beginning of its name. */
export type PlaceMatchKind = 'CODE' | 'NAME' | 'SHORT' | 'FORMER' | 'PREFIX';

export interface PlaceMatch extends KnownPlace {
  readonly matched: PlaceMatchKind;
  /** For a former name: the last covered year that bears it, where it is known. */
  readonly until: number | null;
}

/** The gazetteer as serve/ sees it. */
export interface PlaceIndex {
  /** The places that a name, a chain of names from above (云南省保山市…镇) or a code may mean; none where nothing fits. Simplified characters. */
  resolve(text: string): readonly PlaceMatch[];
  /**
   * Codes that a place has had since it bore this one, the next first: after a change of codes, and after a merger into another place.
   * Empty for a code that is in use or unknown.
   */
  laterCodes(code: string): readonly string[];
  /** The places directly below a division by code; the provinces for null. */
  children(code: string | null): readonly KnownPlace[];
  /** How many township-level places lie in a division, or at the place itself. */
  townshipsIn(code: string): number;
}
