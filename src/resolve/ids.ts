import { hashId } from '../model/ids.js';

export { hashId };

/** The id of a township whose code is known. Give the current code, so that renamings keep the id. */
export const townshipId = (currentCode: string): string => hashId('is', 'issuer', currentCode);

/**
 * The id of an issuer without a township code: a bureau, a county government, or a township that no gazetteer knows.
 * `area` is the code of the smallest known division that holds it ('' where nothing is known), `foldedName` comes from `foldIssuerName`.
 */
export const namedIssuerId = (area: string, foldedName: string): string => hashId('is', 'issuer', area, foldedName);
