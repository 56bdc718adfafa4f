import type { Stored } from '../../model/export.js';
import { column, OWNER, SPAN, type Table } from '../table.js';

const at = (list: Stored | undefined, i: number): Stored => (Array.isArray(list) ? (list[i] as Stored) : null);

export const topics: Table = {
  name: 'topics',
  meaning: 'Topics of statements (主题).',
  key: ['key'],
  statement: 'topics',
  pageSize: 1000,
  columns: [
    column('key', 'string', 'Stable key.'),
    column('zh', 'string', 'Chinese name.'),
    column('en', 'string', 'English name.'),
  ],
};

export const statements: Table = {
  name: 'statements',
  meaning: 'What reports say: measures (工作举措), problems (存在的问题) and pledges (改进措施).',
  key: ['id'],
  statement: 'statements',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id; the same after the report is read by a better extractor.'),
    column('kind', 'string', 'MEASURE (reported as done), PROBLEM (admitted) or IMPROVEMENT (pledged).'),
    ...OWNER,
    column('sectionId', 'string', 'The section it stands in.', 'sections.id'),
    column('order', 'integer', 'Place among the statements of the report, in reading order.'),
    column('title', 'string', 'Title of the item, where it has one.'),
    column('text', 'string', 'The wording, cleaned.'),
    column('quote', 'string', 'The exact words of the source: its text from start to end.'),
    ...SPAN,
    column('rule', 'string', 'Rule that found it.'),
    column('topics', 'list', 'Keys of its topics.', 'topics.key'),
    column('masked', 'string', 'The wording without years and own names, by which statements are compared.'),
    column('verifiability', 'string', 'Of a pledge: VERIFIABLE, PARTLY or NONE (可核查性).'),
    column('threadId', 'string', 'The thread that it belongs to; empty for a measure.', 'threads.id'),
    column(
      'outcome',
      'string',
      'What the issuer’s next report says of it: a pledge REPORTED_DONE, REPEATED or DROPPED, a problem SOLVED_CLAIMED, REPEATED or SILENT; NO_NEXT_REPORT.',
    ),
    column('nextYear', 'integer', 'Covered year of that next report.'),
  ],
};

export const namedWords: Table = {
  name: 'named_words',
  meaning: 'Words of pledges that could be checked later.',
  key: ['statementId', 'order'],
  statement: 'statements',
  pageSize: 1000,
  expand: ({ id, source, namedKinds, namedQuotes, namedStarts, namedEnds }) =>
    ((namedKinds ?? []) as readonly string[]).map((kind, order) => ({
      statementId: id ?? null,
      order,
      kind,
      quote: at(namedQuotes, order),
      source: source ?? null,
      start: at(namedStarts, order),
      end: at(namedEnds, order),
    })),
  columns: [
    column('statementId', 'string', 'The pledge.', 'statements.id'),
    column('order', 'integer', 'Place among the named words of the pledge, from 0.'),
    column('kind', 'string', 'NUMBER, DEADLINE, ACTOR or OBJECT.'),
    column('quote', 'string', 'The exact words of the source.'),
    ...SPAN,
  ],
};

export const addresses: Table = {
  name: 'addresses',
  meaning: 'Which pledge addresses which problem of the same report (针对).',
  key: ['improvementId', 'problemId'],
  statement: 'addresses',
  pageSize: 1000,
  columns: [
    column('improvementId', 'string', 'The pledge.', 'statements.id'),
    column('problemId', 'string', 'The problem.', 'statements.id'),
    column('score', 'number', 'How sure, 0 to 1.'),
    column('basis', 'string', 'PAIRED, TOPIC, WORDING, GENERIC or LEFT_OVER.'),
  ],
};

export const followUps: Table = {
  name: 'follow_ups',
  meaning: 'Measures of the issuer’s next report that take up a problem or pledge.',
  key: ['statementId', 'measureId'],
  statement: 'follow-ups',
  pageSize: 1000,
  columns: [
    column('statementId', 'string', 'The problem or pledge.', 'statements.id'),
    column('measureId', 'string', 'The measure.', 'statements.id'),
    column('score', 'number', 'Share of the earlier statement’s weight that the measure takes up, 0 to 1.'),
    column('words', 'list', 'Words that both have, in reading order.'),
  ],
};
