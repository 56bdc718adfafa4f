import type { Message } from '../model/report.js';
import type { Evidence } from '../model/span.js';
import { issuerInBody } from './body-issuer.js';
import { agencyIssuer } from './agency.js';
import { compact, compactText, type Compact } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import { namedIssuerId } from './ids.js';
import { townshipMentions, unknownTownships } from './mentions.js';
import { message } from './messages.js';
import { nameIn, type Named } from './named.js';
import { Surroundings } from './surroundings.js';
import { foreignNames } from './foreign-names.js';
import type { IssuerDraft, IssuerResolution, ResolveInput } from './issuer-types.js';
import { candidateOf, resolveTownship, townshipIssuer } from './township.js';
import { nameInHint } from './hint.js';

/** The issuer of a township-level code that a person or a manifest gives. */
function issuerByCode(code: string, evidence: Evidence | null, gazetteer: Gazetteer): IssuerDraft | null {
  const place = gazetteer.place(code);
  if (place === null) return null;
  return place.level === 'TOWNSHIP'
    ? townshipIssuer(place, place.name, evidence, gazetteer)
    : {
        id: namedIssuerId(place.code, '人民政府'),
        provisional: false,
        name: place.name,
        kind: place.level === 'COUNTY' ? 'COUNTY' : 'OTHER',
        code: null,
        countyCode: place.level === 'COUNTY' ? place.code : null,
        candidates: [candidateOf(place, gazetteer)],
        evidence,
      };
}

const nobody = (): IssuerDraft => ({
  id: namedIssuerId('', ''),
  provisional: true,
  name: '',
  kind: 'UNKNOWN',
  code: null,
  countyCode: null,
  candidates: [],
  evidence: null,
});

function read(
  view: Compact,
  gazetteer: Gazetteer,
  own: readonly string[],
  divisions?: Surroundings['divisions'],
): Surroundings {
  const townships = [...townshipMentions(view.text, gazetteer, own), ...unknownTownships(view.text, gazetteer, own)];
  return new Surroundings(view, townships, gazetteer, divisions);
}

/** Title, then the body, then the manifest, then the file's name: the first that names somebody. */
function findName(
  input: ResolveInput,
  around: Surroundings,
  gazetteer: Gazetteer,
): { named: Named; from: 'TEXT' | 'MANIFEST' | 'FILE' } | null {
  const title = input.title === null ? null : compact(input.text, input.title, true);
  const inTitle = title === null ? null : nameIn(title, { start: 0, end: title.text.length }, gazetteer);
  if (inTitle !== null && inTitle.subject.kind !== 'COUNTY') return { named: inTitle, from: 'TEXT' };
  const inBody = inTitle?.subject.name
    ? null
    : issuerInBody(around.view, around.townships, (mention) => around.chainStart(mention), gazetteer);
  if (inTitle !== null && inBody?.subject.kind === 'TOWNSHIP' && inTitle.subject.name === '') {
    // 汀岚县2020年…报告, signed by a township: the title gives the county alone.
    const chain = inBody.subject.chain.length > 0 ? inBody.subject.chain : inTitle.subject.chain;
    return { named: { ...inBody, subject: { ...inBody.subject, chain } }, from: 'TEXT' };
  }
  const inText = inTitle ?? inBody;
  if (inText !== null) return { named: inText, from: 'TEXT' };
  const hinted = nameInHint(input.hints.issuer ?? '', gazetteer);
  if (hinted !== null) return { named: hinted, from: 'MANIFEST' };
  const base = (input.fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z]+$/i, '');
  const inFile = nameInHint(base, gazetteer);
  return inFile !== null && inFile.subject.townships.length > 0 ? { named: inFile, from: 'FILE' } : null;
}

/**
 * Who issued the report, and its division code where the text decides it: the name from the title (else from the body), narrowed by county, prefecture,
 * province, address, index number and neighbours; one place left gives a code, several stay candidates (`code` null, and a message that names them).
 * Pure; never throws for any text. Spans point into the source.
 */
export function resolveIssuer(input: ResolveInput, gazetteer: Gazetteer): IssuerResolution {
  const view = compactText(input.text);
  const first = read(view, gazetteer, []);
  const messages: Message[] = [];
  const found = findName(input, first, gazetteer);
  const name = found?.named.subject.name ?? '';
  // The issuer's own name may be unknown, or longer than a known name inside it: read the townships again with it.
  const isTownship = found?.named.subject.kind === 'TOWNSHIP';
  const around = isTownship ? read(view, gazetteer, [name], first.divisions) : first;

  const finish = (issuer: IssuerDraft): IssuerResolution => ({
    issuer: { ...issuer, foreignNames: foreignNames(issuer, around, gazetteer) },
    messages,
  });
  const overridden = input.override?.issuerCode;
  if (overridden !== undefined) {
    const issuer = issuerByCode(overridden, found?.named.evidence ?? null, gazetteer);
    if (issuer !== null) return finish(issuer);
    messages.push(
      message(
        'override-unknown-code',
        'ERROR',
        null,
        `Unexpected override to code ${overridden}, expected a code of the gazetteer; the override was not applied.`,
      ),
    );
  }
  const hintedCode = /^\d{6}(?:\d{3})?$/.exec(input.hints.issuer?.trim() ?? '')?.[0];
  if (found === null || found.from === 'FILE') {
    const issuer = hintedCode === undefined ? null : issuerByCode(hintedCode, null, gazetteer);
    if (issuer !== null) return finish(issuer);
  }
  if (found === null) {
    messages.push(
      message(
        'issuer-missing',
        'WARNING',
        null,
        'Unexpected text without an issuer, expected the name of a township, bureau or county in title, introduction or sign-off.',
      ),
    );
    return finish(nobody());
  }
  if (found.from !== 'TEXT') {
    const where = found.from === 'FILE' ? `the file name ${input.fileName}` : 'the manifest';
    messages.push(
      message(
        'issuer-not-in-text',
        'WARNING',
        null,
        `Unexpected text without an issuer, expected one in title or sign-off; ${where} gives ${name}.`,
      ),
    );
  }
  const { subject } = found.named;
  const evidence = found.from === 'TEXT' ? found.named.evidence : null;
  if (subject.kind !== 'TOWNSHIP') return finish(agencyIssuer(subject, evidence, around, messages));
  return finish(
    resolveTownship(subject, evidence, {
      around,
      hintedIssuer: input.hints.issuer ?? '',
      year: input.year ?? null,
      url: input.hints.url,
      messages,
    }),
  );
}
