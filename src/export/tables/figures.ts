import type { StoredRow } from '../../model/export.js';
import { column, OWNER, SPAN, type Table } from '../table.js';

export const figures: Table = {
  name: 'figures',
  meaning: 'Named numbers of the running text (统计数字); the tables of the official form stand in cells.',
  key: ['id'],
  statement: 'figures',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('key', 'string', 'What it counts, e.g. proactive.total, applications.received.'),
    column('value', 'number', 'The number.'),
    column('qualifier', 'string', 'EXACT (277条), AT_LEAST (70余条) or APPROXIMATE (约30件).'),
    column('unit', 'string', '条, 件, 篇, …; "" where the text names none.'),
    column('origin', 'string', 'TEXT or TABLE.'),
    ...OWNER,
    column('quote', 'string', 'The exact words of the source.'),
    ...SPAN,
  ],
};

export const cells: Table = {
  name: 'cells',
  meaning: 'Cells of the tables of the official forms (表格), flattened.',
  key: ['tableId', 'order'],
  statement: 'cells',
  pageSize: 50,
  columns: [
    column('tableId', 'string', 'Opaque id of the table.'),
    column('number', 'integer', 'Number of the table in the form: 2, 3 or 4; 1 is the annex of the narrative form.'),
    column('form', 'string', 'Form whose labels the table has.'),
    ...OWNER,
    column('order', 'integer', 'Place in the table, row by row, from 0.'),
    column('row', 'string', 'Key of its row.'),
    column('column', 'string', 'Key of its column.'),
    column('value', 'number', 'The number; empty for a blank cell.'),
    column('raw', 'string', 'As written, trimmed.'),
    ...SPAN,
  ],
};

export const findings: Table = {
  name: 'findings',
  meaning: 'Answers of the consistency rules (核查发现); the rules: docs/findings.md.',
  key: ['id'],
  statement: 'findings',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('rule', 'string', 'Rule, e.g. T3-balance.'),
    column('status', 'string', 'PASS, FAIL or CANNOT_JUDGE.'),
    column('message', 'string', 'The answer in words.'),
    ...OWNER,
    column('crossReport', 'boolean', 'True when the other side stands in another report.'),
  ],
};

export const evidence: Table = {
  name: 'evidence',
  meaning: 'Words of sources that show what a finding says.',
  key: ['findingId', 'order'],
  statement: 'findings',
  pageSize: 1000,
  expand: ({ id, source, evidenceJson }) =>
    (JSON.parse(String(evidenceJson ?? '[]')) as StoredRow[]).map((one, order) => ({
      findingId: id ?? null,
      order,
      quote: one['quote'] ?? null,
      source: one['source'] ?? source ?? null,
      start: one['start'] ?? null,
      end: one['end'] ?? null,
    })),
  columns: [
    column('findingId', 'string', 'The finding.', 'findings.id'),
    column('order', 'integer', 'Place among the evidence of the finding, from 0.'),
    column('quote', 'string', 'The exact words.'),
    // Where rules compare with the report of the year before, that one may lie outside of the scope.
    column('source', 'string', 'SHA-256 of the source that holds them; it may be another report’s.'),
    ...SPAN.slice(1),
  ],
};
