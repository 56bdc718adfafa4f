import type { Message } from '../model/report.js';
import type { Evidence } from '../model/span.js';
import type { IssuerDraft } from './issuer-types.js';
import { countyOf, divisionsOf } from './county.js';
import { foldIssuerName } from './fold.js';
import { namedIssuerId } from './ids.js';
import { listed, message } from './messages.js';
import type { Surroundings } from './surroundings.js';
import { GOVERNMENT } from './subject.js';
import type { Subject } from './subject.js';

/** County governments share one folded name, whichever way they sign (某县, 某县人民政府). */
const COUNTY_GOVERNMENT = '人民政府';

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
  const self = subject.name === '' || isGovernment;
  const county = countyOf(subject, around);
  const area = county ?? (divisions.length === 1 ? (divisions[0]?.code ?? '') : '');
  const prefix = subject.chain.at(-1)?.text ?? '';
  const name = self ? prefix : prefix + subject.name;
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
        : (area === '' ? prefix : '') + foldIssuerName(subject.name),
    ),
    provisional: area === '',
    name,
    kind: subject.kind === 'COUNTY' && !self ? 'BUREAU' : subject.kind,
    code: null,
    countyCode: county,
    candidates: isAmbiguous
      ? divisions.map((place) => ({ code: place.code, name: place.name, fullName: gazetteer.fullName(place) }))
      : [],
    evidence,
  };
}
