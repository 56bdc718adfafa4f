import { hashId, townshipId } from '../model/ids.js';

export { hashId, townshipId };

/**
 * The id of an issuer without a township code: a bureau, a county government, or a township that no gazetteer knows.
 * `area` is the code of the smallest known division that holds it ('' where nothing is known), `foldedName` comes from `foldIssuerName`.
 */
export const namedIssuerId = (area: string, foldedName: string): string => hashId('is', 'issuer', area, foldedName);

/** The longest code that all places share, down to the county: '' where they lie in several provinces. */
function sharedArea(codes: readonly string[]): string {
  for (const length of [6, 4, 2]) {
    const areas = new Set(codes.map((code) => code.slice(0, length)));
    if (areas.size === 1) return [...areas][0] ?? '';
  }
  return '';
}

/** xxgk.gulin.gov.cn and www.gulin.gov.cn are one site: its last label before gov.cn (or the last two labels of another name). */
function siteOf(url: string | undefined): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  return /[^.]+\.gov\.cn$/.exec(host)?.[0] ?? /[^.]+\.[^.]+$/.exec(host)?.[0] ?? '';
}

/**
 * The id of a township that stays provisional. It carries what the report tells of where the township lies, and only what its reports of other years tell
 * as well: the county, else the divisions that the title writes though no gazetteer knows them, else the smallest division that holds all candidates,
 * else the site that publishes it. Two strangers of one bare name share an id only where nothing at all tells them apart.
 */
export function provisionalId(
  foldedName: string,
  known: {
    readonly county: string | null;
    readonly written: string;
    readonly candidates: readonly string[];
    readonly url: string | undefined;
  },
): string {
  const where = known.county ?? (known.written || sharedArea(known.candidates) || siteOf(known.url));
  return namedIssuerId(where, foldedName);
}
