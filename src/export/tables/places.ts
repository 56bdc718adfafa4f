import type { StoredRow } from '../../model/export.js';
import { column, type Table } from '../table.js';

const candidateCodes = (row: StoredRow): string[] =>
  (JSON.parse(String(row['candidateJson'] ?? '[]')) as { readonly code: string }[]).map(({ code }) => code);

export const divisions: Table = {
  name: 'divisions',
  meaning: 'Provinces, prefectures and counties in which issuers lie (行政区划).',
  key: ['id'],
  statement: 'divisions',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('code', 'string', 'Two (province), four (prefecture) or six (county) digits.'),
    column('name', 'string', 'Name of the division alone.'),
    column('level', 'string', 'PROVINCE, PREFECTURE or COUNTY.'),
    column('fullName', 'string', 'Names from the province down.'),
    column('parentCode', 'string', 'Code of the division it is part of; empty for a province.', 'divisions.code'),
  ],
};

export const issuers: Table = {
  name: 'issuers',
  meaning: 'Who publishes reports (报告机关): townships, and bureaus or counties that publish such reports.',
  key: ['id'],
  statement: 'issuers',
  pageSize: 1000,
  expand: (row) => [{ ...row, candidates: candidateCodes(row) }],
  columns: [
    column('id', 'string', 'Opaque id; stays when the issuer is renamed or gets another code.'),
    column('kind', 'string', 'TOWNSHIP, COUNTY, BUREAU, OTHER or UNKNOWN.'),
    column('name', 'string', 'Present name, simplified (现名).'),
    column('names', 'list', 'Every name that reports have used for it (曾用名).'),
    column('fullName', 'string', 'Name from the province down (全称).'),
    column(
      'code',
      'string',
      'Present code, nine digits for a township; empty where there is none or the text does not decide it.',
    ),
    column('codes', 'list', 'Every code it has had.'),
    column('provisional', 'boolean', 'True while the place is not resolved.'),
    column('candidates', 'list', 'Codes of the places that the written name may mean, while it is not resolved.'),
    column('aliases', 'list', 'Ids that it replaced.'),
    column('provinceCode', 'string', 'Province-level division it lies in.', 'divisions.code'),
    column('prefectureCode', 'string', 'Prefecture-level division it lies in.', 'divisions.code'),
    column('countyCode', 'string', 'County-level division it lies in.', 'divisions.code'),
  ],
};
