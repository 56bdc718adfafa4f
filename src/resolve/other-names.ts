import type { ResolvedIssuer } from '../model/report.js';
import { cueWeight } from './body-issuer.js';
import { evidenceOf } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import type { OtherName } from './issuer-types.js';
import type { Surroundings } from './narrow.js';

/** From here on a cue stands for the issuer (body-issuer.ts). */
const SPEAKS_AS_ISSUER = 4;

/** Townships other than the issuer that the text names, one entry a mention, in the order of the text; the issuer's former and present names are its own. */
export function otherNames(issuer: ResolvedIssuer, around: Surroundings, gazetteer: Gazetteer): OtherName[] {
  const self = issuer.code === null ? null : gazetteer.place(issuer.code);
  const own = new Set([issuer.name, ...(self === null ? [] : gazetteer.identity(self).names)]);
  return around.townships
    .filter(({ name, places }) => !own.has(name) && !places.some(({ place }) => place.code === self?.code))
    .sort((a, b) => a.start - b.start)
    .map((mention) => ({
      name: mention.name,
      role: cueWeight(around.view.text, mention, around.chainStart(mention)) >= SPEAKS_AS_ISSUER ? 'ISSUER' : 'MENTION',
      candidates: mention.places.map(({ place }) => ({
        code: place.code,
        name: place.name,
        fullName: gazetteer.fullName(place),
      })),
      evidence: evidenceOf(around.view, mention),
    }));
}
