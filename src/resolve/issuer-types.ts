import type { NormalisedText } from '../model/normalised.js';
import type { ManifestEntry, Message, ResolvedIssuer } from '../model/report.js';
import type { Span } from '../model/span.js';

/** What a person decided for a source (by its hash). */
export interface Override {
  /** Nine digits of a township or six of a county; former codes are understood. */
  readonly issuerCode?: string;
  readonly year?: number;
}

export interface ResolveInput {
  /** The text that the rules read. */
  readonly text: NormalisedText;
  /** The report's title in the normalised text, over as many lines as it has; null where none was found. */
  readonly title: Span | null;
  /** Name or path of the file; the last resort. */
  readonly fileName: string;
  readonly hints: ManifestEntry;
  readonly override?: Override | null;
  /** The covered year when it is known already: a former name is then checked against the years that bore it. */
  readonly year?: number | null;
}

export interface IssuerResolution {
  readonly issuer: ResolvedIssuer;
  readonly messages: readonly Message[];
}

/** What the resolvers of the kinds of issuer return; `issuer.ts` adds the foreign names. */
export type IssuerDraft = Omit<ResolvedIssuer, 'foreignNames'>;
