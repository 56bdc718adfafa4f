import type { StoreContext } from '../model/context.js';
import { hashId } from '../model/ids.js';
import type { ExtractedReport, Table } from '../model/report.js';
import { divisionNodes, fullNameOf, nearestDivision, placeCodes } from './places.js';
import type {
  DivisionProperties,
  FigureProperties,
  FindingProperties,
  OwnerProperties,
  SectionProperties,
  SourceDates,
  SourceProperties,
  StatementEntry,
  TableProperties,
  TopicProperties,
  VersionProperties,
  WordingProperties,
} from './properties.js';
import { states, topicNodes, wordingNodes } from './statement-rows.js';

/** All that one report becomes in the graph, ready to be sent. */
export interface ReportRows {
  readonly reportId: string;
  readonly issuerId: string;
  readonly year: number;
  readonly yearId: string;
  readonly index: number;
  readonly source: SourceProperties;
  readonly version: VersionProperties;
  readonly divisions: readonly DivisionProperties[];
  readonly topics: readonly TopicProperties[];
  readonly wordings: readonly WordingProperties[];
  readonly sections: readonly SectionProperties[];
  readonly statements: readonly StatementEntry[];
  readonly figures: readonly FigureProperties[];
  readonly tables: readonly TableProperties[];
  readonly findings: readonly FindingProperties[];
}

export const sourceId = (sha256: string): string => hashId('so', sha256);

/**
 * Pure: the nodes and relationships of a report whose year is known. Shared nodes come sorted by key, so that all writers lock them in one order.
 *
 * Statements keep the id of the text, whatever the version. Sections, figures, tables and findings are one version's own, so their ids are made
 * of the version's id and theirs: an id once cited leads to the same figure for ever, also when a later version counts otherwise.
 */
export function reportRows(report: ExtractedReport, year: number, context: StoreContext): ReportRows {
  const version = versionProperties(report, context);
  const places = placeCodes(context.divisions);
  const owner: OwnerProperties = { ...places, reportId: report.id, issuerId: report.issuer.id, year };
  const ownId = idsOf(version.id);
  const sections = report.sections.map(({ index, role, heading, number, start, end, stub, id }) => ({
    id: ownId('se', id),
    index,
    role,
    heading,
    number,
    start,
    end,
    stub,
  }));
  return {
    reportId: report.id,
    issuerId: report.issuer.id,
    year,
    yearId: hashId('yr', year),
    index: report.index,
    source: {
      id: sourceId(report.sha256),
      sha256: report.sha256,
      text: report.source,
      path: report.file,
      reports: context.reportsInFile,
      ...sourceDates(report.manifest),
    },
    version,
    divisions: divisionNodes(context.divisions),
    topics: topicNodes(report.statements, context),
    wordings: wordingNodes(report.statements, report.versions.mask),
    sections,
    statements: report.statements.map((statement, order) => ({
      id: statement.id,
      sectionId: sections[statement.section]?.id ?? '',
      text: statement.text,
      states: states(statement, order, report.versions.mask),
    })),
    figures: report.figures.map(({ id, key, value, qualifier, unit, quote, start, end, origin }) => ({
      id: ownId('fi', id),
      key,
      value,
      qualifier,
      unit,
      quote,
      start,
      end,
      origin,
      ...owner,
    })),
    tables: report.tables.map((table) => tableProperties(table, ownId('ta', table.id))),
    findings: report.findings.map(({ id, rule, status, message, evidence }) => ({
      id: ownId('fd', id),
      rule,
      status,
      message,
      evidence: JSON.stringify(evidence),
      crossReport: false,
      ...owner,
    })),
  };
}

/** Ids below one version; a second part with the same extracted id gets an id of its own instead of stopping the report. */
function idsOf(versionId: string): (prefix: string, id: string) => string {
  const seen = new Map<string, number>();
  return (prefix, id) => {
    const key = `${prefix} ${id}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return hashId(prefix, versionId, id, before);
  };
}

export function sourceDates({ url, publishedOn, retrievedAt }: ExtractedReport['manifest']): SourceDates {
  return { url: url ?? null, publishedOn: publishedOn ?? null, retrievedAt: retrievedAt ?? null };
}

function versionProperties(report: ExtractedReport, { divisions }: StoreContext): VersionProperties {
  const { issuer, versions } = report;
  const { extractor, gazetteer, overrides, mask } = versions;
  return {
    id: hashId('rv', report.id, report.sha256, report.index, extractor, gazetteer, overrides, mask),
    reportId: report.id,
    index: report.index,
    title: report.title,
    form: report.form,
    script: report.script,
    quality: report.quality,
    yearCandidates: JSON.stringify(report.year.candidates),
    messages: JSON.stringify(report.messages),
    signature: report.signature,
    extractor,
    gazetteer,
    overrides,
    mask,
    issuerName: issuer.name,
    issuerFullName: fullNameOf(issuer.name, divisions),
    issuerKind: issuer.kind,
    issuerCode: issuer.code,
    issuerFormerCode: issuer.codeInYear && issuer.codeInYear !== issuer.code ? issuer.codeInYear : null,
    issuerProvisional: issuer.provisional,
    issuerCandidates: JSON.stringify(issuer.candidates),
    issuerEvidence: issuer.evidence === null ? null : JSON.stringify(issuer.evidence),
    divisionCode: nearestDivision(divisions)?.code ?? null,
    ...placeCodes(divisions),
  };
}

function tableProperties(table: Table, id: string): TableProperties {
  const { number, form, start, end, rows, columns, values, raws, starts, ends } = table;
  return {
    id,
    number,
    form,
    start,
    end,
    rows,
    columns,
    values: values.map((value) => value ?? 0),
    filled: values.map((value) => value !== null),
    raws,
    starts,
    ends,
  };
}
