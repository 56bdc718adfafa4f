import { column, SPAN, type Table } from '../table.js';

export const threads: Table = {
  name: 'threads',
  meaning:
    'One pledge or problem of one issuer over the years (历年脉络). Its statements name it in statements.threadId.',
  key: ['id'],
  statement: 'threads',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('kind', 'string', 'IMPROVEMENT or PROBLEM.'),
    column('issuerId', 'string', 'Who wrote it.', 'issuers.id'),
    column('text', 'string', 'The latest wording, cleaned.'),
    column('firstYear', 'integer', 'First covered year.'),
    column('lastYear', 'integer', 'Last covered year.'),
    column('years', 'list', 'Covered years with a statement, ascending.'),
    column('occurrences', 'integer', 'Number of years with a statement.'),
    column(
      'longestUnchangedRun',
      'integer',
      'Reports in the longest chain of identical links between successive reports (最长连续照抄年数).',
    ),
    column(
      'currentUnchangedRun',
      'integer',
      'The same chain, counted back from the issuer’s latest report; 0 for a dropped thread.',
    ),
    column('status', 'string', 'NEW, RUNNING, DROPPED or RETURNED at the issuer’s latest report.'),
    column('topics', 'list', 'Keys of the topics of its statements.', 'topics.key'),
    column('aliases', 'list', 'Ids that it replaced.'),
  ],
};

export const recurrences: Table = {
  name: 'recurrences',
  meaning: 'A statement that stands again in a later report of the same issuer.',
  key: ['fromId', 'toId'],
  statement: 'recurrences',
  pageSize: 1000,
  columns: [
    column('fromId', 'string', 'The earlier statement.', 'statements.id'),
    column('toId', 'string', 'The later statement.', 'statements.id'),
    column('kind', 'string', 'IDENTICAL, NEAR_IDENTICAL or REWORDED.'),
    column('similarity', 'number', 'Likeness of the masked wordings, 0 to 1.'),
    column('method', 'string', 'MASKED_EQUAL, LEVENSHTEIN, TERMS, SPLIT or MERGE.'),
    column('yearsApart', 'integer', 'Difference of the covered years.'),
  ],
};

export const wordings: Table = {
  name: 'wordings',
  meaning: 'Masked sentences, each once however many wrote it (雷同表述).',
  key: ['id'],
  statement: 'wordings',
  pageSize: 1000,
  columns: [
    column('id', 'string', 'Opaque id.'),
    column('text', 'string', 'The masked sentence.'),
    column('maskVersion', 'integer', 'Version of the mask.'),
    column('issuerCount', 'integer', 'Issuers that wrote it, in the whole graph.'),
    column('statementCount', 'integer', 'Statements that hold it, in the whole graph.'),
  ],
};

export const occurrences: Table = {
  name: 'occurrences',
  meaning: 'Where a masked sentence stands in a statement.',
  key: ['statementId', 'order'],
  statement: 'occurrences',
  pageSize: 1000,
  columns: [
    column('statementId', 'string', 'The statement.', 'statements.id'),
    column('order', 'integer', 'Place among the sentences of the statement, from 0.'),
    column('wordingId', 'string', 'The sentence.', 'wordings.id'),
    ...SPAN,
  ],
};
