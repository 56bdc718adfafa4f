import type { StoredRow } from '../../model/export.js';
import { column, SPAN, type Table } from '../table.js';

const FORM = 'NARRATIVE, FORMAT_2019, FORMAT_2021, MIXED or UNKNOWN (报告格式).';
const SCRIPT = 'HANS (simplified) or HANT (traditional).';
const QUALITY = 'OK, or SUSPECT where the text is garbled or not its issuer’s own.';

export const reports: Table = {
  name: 'reports',
  meaning: 'One issuer’s annual report for one year (政府信息公开工作年度报告), as its current version has it.',
  key: ['id'],
  statement: 'reports',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('issuerId', 'string', 'Who publishes it.', 'issuers.id'),
    column('year', 'integer', 'The covered year (报告年度).'),
    column('title', 'string', 'Title, simplified and on one line.'),
    column('form', 'string', FORM),
    column('script', 'string', SCRIPT),
    column('quality', 'string', QUALITY),
    column('withdrawn', 'boolean', 'True when it was withdrawn; it stays readable.'),
    column('versionId', 'string', 'Its current version; empty when none is.', 'versions.id'),
  ],
};

export const versions: Table = {
  name: 'versions',
  meaning:
    'Every version of the reports: other bytes, or the same read by a newer extractor. Statements, figures and findings are those of current ones.',
  key: ['id'],
  statement: 'versions',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('reportId', 'string', 'Whose version it is.', 'reports.id'),
    column('number', 'integer', '1 is the oldest.'),
    column('current', 'boolean', 'True for the one that the report shows.'),
    column('title', 'string', 'Title, simplified and on one line.'),
    column('form', 'string', FORM),
    column('script', 'string', SCRIPT),
    column('quality', 'string', QUALITY),
    column('source', 'string', 'SHA-256 of the source that it was read from.', 'sources.sha256'),
    column('index', 'integer', 'Which report of the source, from 0.'),
    column('extractor', 'string', 'Version of the extraction rules.'),
    column('gazetteer', 'string', 'Version of the gazetteer.'),
    column('overrides', 'string', 'Version of what a person decided about it; empty for nothing.'),
    column('mask', 'integer', 'Version of the mask under which its wordings are compared.'),
  ],
};

export const messages: Table = {
  name: 'messages',
  meaning: 'What puzzled the extraction about a version.',
  key: ['versionId', 'order'],
  statement: 'versions',
  pageSize: 1000,
  expand: ({ id, messageJson, source }) =>
    (JSON.parse(String(messageJson ?? '[]')) as StoredRow[]).map(({ rule, severity, message, start, end }, order) => ({
      versionId: id ?? null,
      order,
      rule: rule ?? null,
      severity: severity ?? null,
      message: message ?? null,
      source: source ?? null,
      start: start ?? null,
      end: end ?? null,
    })),
  columns: [
    column('versionId', 'string', 'The version.', 'versions.id'),
    column('order', 'integer', 'Place among the messages of the version, from 0.'),
    column('rule', 'string', 'Rule that says it.'),
    column('severity', 'string', 'INFO, WARNING or ERROR.'),
    column('message', 'string', 'What was found and what was expected.'),
    ...SPAN,
  ],
};

export const sources: Table = {
  name: 'sources',
  meaning: 'The files that versions were read from, with the text into which every start and end points.',
  key: ['sha256'],
  statement: 'sources',
  pageSize: 50,
  columns: [
    column('sha256', 'string', 'SHA-256 of its bytes, hexadecimal.'),
    column('path', 'string', 'Path of the file that was read first.'),
    column('url', 'string', 'Where it was published, as the manifest said.'),
    column('publishedOn', 'date', 'When it was published, as the manifest said.'),
    column('retrievedAt', 'date', 'When it was retrieved, as the manifest said.'),
    column('text', 'string', 'The decoded text; of web pages, Word and PDF files, what is visible of them.'),
  ],
};

export const sections: Table = {
  name: 'sections',
  meaning: 'The parts of current versions (部分).',
  key: ['id'],
  statement: 'sections',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('reportId', 'string', 'The report.', 'reports.id'),
    column('versionId', 'string', 'The version.', 'versions.id'),
    column('index', 'integer', 'Place in the report, from 0.'),
    column('role', 'string', 'What it is about, e.g. PROACTIVE, APPLICATIONS, PROBLEMS_IMPROVEMENTS.'),
    column('heading', 'string', 'Its heading without the number; empty before the first heading.'),
    column('number', 'string', 'Number of the heading as written.'),
    column('stub', 'boolean', 'True when it says nothing but 无 or the like.'),
    ...SPAN,
  ],
};
