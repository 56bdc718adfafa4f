import type { Span } from '../model/span.js';
import type { Gazetteer } from './gazetteer.js';
import type { NamedPlace, Place } from './place.js';

/** One division in front of a name: 岚州省 · 汀岚县 in 岚州省汀岚县石篆镇. No places where no gazetteer knows it. */
export interface ChainLink extends Span {
  readonly text: string;
  readonly places: readonly NamedPlace[];
  /** A zone (高新区, 经济开发区) stands beside the divisions: it neither supports nor contradicts. */
  readonly zone: boolean;
}

const ZONE = /(?:高新|开发|新区|园区|度假|示范|保税|风景|试验|产业|保护|管理)[^县市]*区?$/;
const UNKNOWN_DIVISION = /^(\p{Script=Han}{1,8}?(?:自治[州县旗]|[省市州盟县区旗]))(?=\p{Script=Han}{2})/u;
/** Nothing but a township's suffix is left: 城区街道 is no district and 街道. */
const ONLY_SUFFIX = /^(?:街道|镇|乡|苏木)(?:办事处|办|人民政府|政府)?$/;
/** Behind 市 and 区 these make another word of it: 市场街道, 市民街道, 区域. Only where no gazetteer knows the division. */
const OTHER_WORD = /^(?:[县市区旗州省]?(?:街道|镇|乡|苏木)|场|民|域|委|政府)/;

/** Does a township of the gazetteer begin here, the whole of it? Then the chain ends (东乡镇 is not 东乡 and 镇). */
export function townshipPrefix(rest: string, gazetteer: Gazetteer, accept: (tail: string) => boolean): string | null {
  const longest = gazetteer.longestTownshipBeginning(rest);
  for (let length = Math.min(rest.length, longest); length >= 2; length--) {
    const name = rest.slice(0, length);
    if (gazetteer.townships(name).length > 0 && accept(rest.slice(length))) return name;
  }
  return null;
}

function knownLink(rest: string, at: number, gazetteer: Gazetteer): ChainLink | null {
  const longest = gazetteer.longestDivisionBeginning(rest);
  for (let length = Math.min(rest.length, longest); length >= 2; length--) {
    const text = rest.slice(0, length);
    const places = gazetteer.divisions(text);
    if (places.length > 0 && !ONLY_SUFFIX.test(rest.slice(length)))
      return { text, start: at, end: at + length, places, zone: false };
  }
  return null;
}

/** A bare name (浙江, 古蔺) is a link only in front of a place that lies in it. */
function bareLink(rest: string, at: number, gazetteer: Gazetteer, accept: (tail: string) => boolean): ChainLink | null {
  for (let length = Math.min(rest.length - 2, 6); length >= 2; length--) {
    const holders = gazetteer.byStem(rest.slice(0, length));
    if (holders.length === 0) continue;
    const after = rest.slice(length);
    const below: Place[] = [];
    const township = townshipPrefix(after, gazetteer, accept);
    if (township !== null) below.push(...gazetteer.townships(township).map(({ place }) => place));
    // A bare name is the beginning of a division's full one.
    const longest = gazetteer.longestDivisionBeginning(after);
    for (let next = Math.min(after.length, longest); next >= 2; next--) {
      const named = after.slice(0, next);
      below.push(...gazetteer.divisions(named).map(({ place }) => place), ...gazetteer.byStem(named));
    }
    const fitting = holders.filter((holder) =>
      below.some((place) => place.code !== holder.code && place.code.startsWith(holder.code)),
    );
    if (fitting.length === 0) continue;
    const places = fitting.map((place): NamedPlace => ({ place, via: 'SHORT', until: null }));
    return { text: rest.slice(0, length), start: at, end: at + length, places, zone: false };
  }
  return null;
}

/** Divisions at the beginning of `segment`, province first; reading stops where a known township begins. */
export function readChain(segment: string, gazetteer: Gazetteer, accept: (tail: string) => boolean): ChainLink[] {
  const links: ChainLink[] = [];
  for (let at = 0; at < segment.length;) {
    const rest = segment.slice(at);
    if (townshipPrefix(rest, gazetteer, accept) !== null) break;
    const unknown = UNKNOWN_DIVISION.exec(rest)?.[1];
    const link =
      knownLink(rest, at, gazetteer) ??
      bareLink(rest, at, gazetteer, accept) ??
      (unknown !== undefined &&
      unknown.length >= 3 - Number(/[县市]$/.test(unknown)) &&
      !/^(?:城|都|门|超|[全各本我])[市县]$/.test(unknown) &&
      !OTHER_WORD.test(rest.slice(unknown.length))
        ? { text: unknown, start: at, end: at + unknown.length, places: [], zone: ZONE.test(unknown) }
        : null);
    if (link === null) break;
    links.push(link);
    at = link.end;
  }
  return links;
}

/** A place fits a chain when every known division of it holds the place and no unknown one (zones aside) stands in it. */
export const fitsChain = (place: Place, chain: readonly ChainLink[]): boolean =>
  chain.every((link) => link.zone || link.places.some(({ place: division }) => place.code.startsWith(division.code)));
