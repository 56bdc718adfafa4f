import { createHash } from 'node:crypto';
import fastGlob from 'fast-glob';
import { readFileSync } from 'node:fs';
import type { DivisionRecord, StoreContext } from '../../src/model/context.js';
import { hashId } from '../../src/model/ids.js';
import type { ExtractedReport, Statement } from '../../src/model/report.js';
import { decompose } from '../../src/pipeline.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';

/** A decomposed report and what storing needs beside it. */
export interface Ready {
  readonly report: ExtractedReport;
  readonly context: StoreContext;
}

/** Townships of a county, as in the country: 41,000 in some 2,900 counties. */
const A_COUNTY = 14;
const COUNTIES_A_PREFECTURE = 9;
const PREFECTURES_A_PROVINCE = 11;
/** Of the statements: half are words of the issuer's own, a quarter its county's, a quarter everybody's. */
const OWN = ['issuer', 'issuer', 'county', 'everybody'] as const;

/**
 * Series of reports of `issuers` townships, five years each, made from the example corpus: ids, places and part of the wording are the new issuer's. Decomposed already; the same for the same numbers.
 */
export function* series(issuers: number, first = 0): Generator<Ready, void, void> {
  const models = corpusSeries();
  for (let i = first; i < first + issuers; i++)
    for (const ready of models[i % models.length] ?? []) yield asIssuer(ready, i);
}

/** The reports of the example corpus by issuer, each in order of year. */
function corpusSeries(): Ready[][] {
  const gazetteer = loadGazetteer(['examples/gazetteer.tsv']);
  const found = new Map<string, Ready[]>();
  for (const file of fastGlob.sync('examples/corpus/**/*.{txt,md}').sort()) {
    const text = readFileSync(file, 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    for (const one of decompose({ file, sha256, text, manifest: {} }, { gazetteer })) {
      if ('failure' in one) throw new Error(one.failure.error.message);
      const list = found.get(one.report.issuer.id) ?? [];
      found.set(one.report.issuer.id, list);
      list.push({ report: one.report, context: one.store });
    }
  }
  return [...found.values()];
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

function placeOf(i: number): { readonly county: string; readonly divisions: readonly DivisionRecord[] } {
  const countyAt = Math.floor(i / A_COUNTY);
  const prefectureAt = Math.floor(countyAt / COUNTIES_A_PREFECTURE);
  const province = digits(11 + (Math.floor(prefectureAt / PREFECTURES_A_PROVINCE) % 80), 2);
  const prefecture = province + digits((prefectureAt % PREFECTURES_A_PROVINCE) + 1, 2);
  const county = prefecture + digits((countyAt % COUNTIES_A_PREFECTURE) + 21, 2);
  const names = [`省${province}`, `市${prefecture}`, `县${county}`];
  return {
    county,
    divisions: [
      { code: county, name: names[2] ?? '', level: 'COUNTY', fullName: names.join(''), parent: prefecture },
      {
        code: prefecture,
        name: names[1] ?? '',
        level: 'PREFECTURE',
        fullName: names.slice(0, 2).join(''),
        parent: province,
      },
      { code: province, name: names[0] ?? '', level: 'PROVINCE', fullName: names[0] ?? '', parent: null },
    ],
  };
}

/** The report as the i-th issuer would have written it. */
function asIssuer({ report, context }: Ready, i: number): Ready {
  const { county, divisions } = placeOf(i);
  const code = county + digits(101 + (i % A_COUNTY), 3);
  const issuerId = hashId('is', 'issuer', code);
  const renew = (prefix: string, id: string): string => hashId(prefix, issuerId, id);
  const tokens = { issuer: `第${i}镇`, county: `第${county}县`, everybody: '' };
  const statements = report.statements.map((statement, order): Statement => {
    const token = tokens[OWN[order % OWN.length] ?? 'everybody'];
    return {
      ...statement,
      id: renew('st', statement.id),
      text: token + statement.text,
      masked: token + statement.masked,
      addresses: statement.addresses.map((address) => ({ ...address, id: renew('st', address.id) })),
      wordings: statement.wordings.map((wording) => {
        const text = token + wording.text;
        return { ...wording, text, hash: createHash('sha256').update(text).digest('hex') };
      }),
    };
  });
  const name = `镇${i}`;
  return {
    context: { ...context, divisions },
    report: {
      ...report,
      file: `${code}-${report.year.value}.txt`,
      sha256: createHash('sha256').update(`${i} ${report.sha256}`).digest('hex'),
      id: hashId('re', issuerId, report.year.value ?? 0),
      issuer: { ...report.issuer, id: issuerId, provisional: false, name, kind: 'TOWNSHIP', code, codeInYear: code },
      statements,
      sections: report.sections.map((section) => ({ ...section, id: renew('se', section.id) })),
      figures: report.figures.map((figure) => ({ ...figure, id: renew('fi', figure.id) })),
      tables: report.tables.map((table) => ({ ...table, id: renew('ta', table.id) })),
      findings: report.findings.map((finding) => ({ ...finding, id: renew('fd', finding.id) })),
    },
  };
}
