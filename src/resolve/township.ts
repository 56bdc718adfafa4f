import { flatMapped } from '../model/flat-mapped.js';
import type { Message, PlaceCandidate } from '../model/report.js';
import type { Evidence } from '../model/span.js';
import { fitsChain, type ChainLink } from './chain.js';
import { foldIssuerName } from './fold.js';
import type { Gazetteer } from './gazetteer.js';
import { nameInHint } from './hint.js';
import type { IssuerDraft } from './issuer-types.js';
import { provisionalId, townshipId } from './ids.js';
import { listed, message } from './messages.js';
import { narrow } from './narrow.js';
import type { Surroundings } from './surroundings.js';
import type { Place } from './place.js';
import type { Subject } from './subject.js';
import { countyOf } from './county.js';
import { checkYears, codeInYear, inTheirYears } from './renamings.js';

export const candidateOf = (place: Place, gazetteer: Gazetteer): PlaceCandidate => ({
  code: place.code,
  name: place.name,
  fullName: gazetteer.fullName(place),
});

/** The issuer that is this place, under the name that the report writes. */
export const townshipIssuer = (
  place: Place,
  name: string,
  evidence: Evidence | null,
  gazetteer: Gazetteer,
): IssuerDraft => ({
  id: townshipId(place.code),
  provisional: false,
  name,
  kind: 'TOWNSHIP',
  code: place.code,
  countyCode: place.code.slice(0, 6),
  candidates: [candidateOf(place, gazetteer)],
  evidence,
});

/** An issuer without a code. `written`: divisions in front of the name that no gazetteer knows, or that contradict it. */
function provisional(
  name: string,
  places: readonly Place[],
  known: { readonly county: string | null; readonly written: string; readonly url: string | undefined },
  evidence: Evidence | null,
  gazetteer: Gazetteer,
): IssuerDraft {
  return {
    id: provisionalId(foldIssuerName(name), { ...known, candidates: places.map(({ code }) => code) }),
    provisional: true,
    name,
    kind: 'TOWNSHIP',
    code: null,
    countyCode: known.county,
    candidates: places.map((place) => candidateOf(place, gazetteer)),
    evidence,
  };
}

/** Names of one stem in the chain's county: the township may have become a town or a street since, or not yet. */
function kin(name: string, county: string | null, gazetteer: Gazetteer): Place[] {
  if (county === null) return [];
  const stem = name.replace(/(?:街道|镇|乡|苏木)$/, '');
  return flatMapped(['街道', '镇', '乡', '苏木'], (suffix) => gazetteer.townships(stem + suffix))
    .map(({ place }) => place)
    .filter((place) => place.code.startsWith(county));
}

/** The nearest division of the chain, where no gazetteer knows it: one of a country that it does not hold, or misspelt. */
const strangeOf = (chain: readonly ChainLink[]): string => {
  const last = chain.findLast(({ zone }) => !zone);
  return last !== undefined && last.places.length === 0 ? last.text : '';
};

const written = (chain: readonly ChainLink[]): string => chain.map(({ text }) => text).join('');

/** The township issuer for the name that the report gives: code where one place is left, candidates where several are, provisional where none is known. */
export function resolveTownship(
  subject: Subject,
  evidence: Evidence | null,
  context: {
    readonly around: Surroundings;
    readonly hintedIssuer: string;
    readonly year: number | null;
    /** Where the manifest says that the report was published. */
    readonly url: string | undefined;
    readonly messages: Message[];
  },
): IssuerDraft {
  const { around, messages, year, url } = context;
  const { gazetteer } = around;
  const { name, chain } = subject;
  const named = inTheirYears(subject.townships, year);
  const all = named.map(({ place }) => place);
  if (all.length === 0) {
    const county = countyOf(subject, around);
    const alike = kin(name, county, gazetteer);
    const hint =
      alike.length > 0
        ? `; ${listed(alike.map((place) => gazetteer.fullName(place)))} bears a like name: if it was renamed, say so in a gazetteer file`
        : '';
    messages.push(
      message(
        'issuer-unknown-name',
        'WARNING',
        evidence,
        `Unexpected township ${written(chain)}${name}, expected a name of the gazetteer${hint}.`,
      ),
    );
    return provisional(name, alike, { county, written: strangeOf(chain), url }, evidence, gazetteer);
  }
  const fitting = all.filter((place) => fitsChain(place, chain));
  if (fitting.length === 0) {
    const full = listed(all.map((place) => gazetteer.fullName(place)));
    messages.push(
      message(
        'issuer-contradiction',
        'WARNING',
        evidence,
        `Unexpected ${written(chain)} before ${name}, expected one of ${full}.`,
      ),
    );
    return provisional(
      name,
      all,
      { county: countyOf(subject, around), written: chain.at(-1)?.text ?? '', url },
      evidence,
      gazetteer,
    );
  }
  const isPlaced = chain.some(({ places }) => places.some(({ place }) => place.level === 'COUNTY'));
  const hinted = nameInHint(context.hintedIssuer, gazetteer)?.subject.chain ?? [];
  const byHint = fitting.filter((place) => hinted.length > 0 && fitsChain(place, hinted));
  const byCode = fitting.filter((place) => place.code === gazetteer.place(context.hintedIssuer.trim())?.code);
  const result = narrow(fitting, name, around);
  if (result.contradiction !== null && !isPlaced) {
    const full = listed(fitting.map((place) => gazetteer.fullName(place)));
    messages.push(
      message(
        'issuer-contradiction',
        'WARNING',
        result.contradiction.evidence,
        `Unexpected ${result.contradiction.evidence.quote} before ${name}, expected one of ${full}.`,
      ),
    );
    return provisional(name, fitting, { county: result.contradiction.county, written: '', url }, evidence, gazetteer);
  }
  const left = [result.places, byCode, byHint].find((places) => places.length === 1) ?? result.places;
  const [only] = left;
  if (only === undefined || left.length > 1) {
    const full = listed(left.map((place) => gazetteer.fullName(place)));
    messages.push(
      message(
        'issuer-ambiguous',
        'WARNING',
        evidence,
        `Unexpected bare name ${name}, borne by ${String(left.length)} townships, expected a county, address or index number beside it: ${full}.`,
      ),
    );
    return provisional(name, left, { county: sharedCounty(left), written: '', url }, evidence, gazetteer);
  }
  checkYears(only, named, year, evidence, messages);
  return {
    ...townshipIssuer(only, name, result.evidence ?? evidence, gazetteer),
    codeInYear: codeInYear(only, name, year),
  };
}

function sharedCounty(places: readonly Place[]): string | null {
  const counties = new Set(places.map(({ code }) => code.slice(0, 6)));
  return counties.size === 1 ? ([...counties][0] ?? null) : null;
}
