import type { Message } from '../model/report.js';
import type { Evidence } from '../model/span.js';
import type { IssuerDraft } from './issuer-types.js';
import { countyOf, divisionsOf } from './county.js';
import { foldIssuerName } from './fold.js';
import { namedIssuerId } from './ids.js';
import { listed, message } from './messages.js';
import type { Surroundings } from './surroundings.js';
import { GOVERNMENT } from './subject.js';
import type { Place } from './place.js';
import type { Subject } from './subject.js';

/** County governments share one folded name, whichever way they sign (某县, 某县人民政府). */
const COUNTY_GOVERNMENT = '人民政府';

const ZONE = /(?:开发|高新|新区|园区|示范|度假|风景|保税|试验|产业)/;

/** The division whose bare name a zone's name begins with: 古蔺经济开发区 lies in 古蔺县, if only one place bears the name. */
function bareDivision(name: string, { gazetteer }: Surroundings): Place | null {
  if (!ZONE.test(name)) return null;
  for (let length = Math.min(6, name.length - 4); length >= 2; length--) {
    const [only, ...others] = gazetteer.byStem(name.slice(0, length));
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

/**
 * A bureau, a county or another body: an issuer without a township code. Its id is built from the smallest known division above it and its own
 * folded name, so that 某县教育局 keeps one id whether or not the title repeats the county.
 */
export function agencyIssuer(
  subject: Subject,
  evidence: Evidence | null,
  around: Surroundings,
  messages: Message[],
): IssuerDraft {
  const { gazetteer } = around;
  const divisions = divisionsOf(subject.chain);
  const isGovernment = GOVERNMENT.test(subject.name) && !/办/.test(subject.name);
  // A zone belongs to the name of the body: 某县|经济开发区管委会.
  const links = subject.chain.at(-1)?.zone === true ? subject.chain.slice(0, -1) : subject.chain;
  const own =
    subject.chain
      .slice(links.length)
      .map(({ text }) => text)
      .join('') + subject.name;
  const self = own === '' || (isGovernment && own === subject.name);
  const bare = divisions.length === 0 ? bareDivision(own, around) : null;
  const county = bare === null ? countyOf(subject, around) : bare.level === 'COUNTY' ? bare.code : null;
  const area = county ?? bare?.code ?? (divisions.length === 1 ? (divisions[0]?.code ?? '') : '');
  const prefix = links.at(-1)?.text ?? '';
  const name = self ? prefix : prefix + own;
  const isAmbiguous = area === '' && divisions.length > 1;
  if (isAmbiguous) {
    const full = listed(divisions.map((place) => gazetteer.fullName(place)));
    messages.push(
      message(
        'issuer-ambiguous',
        'WARNING',
        evidence,
        `Unexpected bare name ${prefix}, borne by ${String(divisions.length)} divisions, expected a prefecture or province beside it: ${full}.`,
      ),
    );
  }
  return {
    id: namedIssuerId(
      area,
      self
        ? area === ''
          ? prefix + COUNTY_GOVERNMENT
          : COUNTY_GOVERNMENT
        : (area === '' ? prefix : '') + foldIssuerName(own).replace('管理委员会', '管委会'),
    ),
    provisional: area === '',
    name,
    kind: own !== subject.name ? 'OTHER' : subject.kind === 'COUNTY' && !self ? 'BUREAU' : subject.kind,
    code: null,
    countyCode: county,
    candidates: isAmbiguous
      ? divisions.map((place) => ({ code: place.code, name: place.name, fullName: gazetteer.fullName(place) }))
      : [],
    evidence,
  };
}
