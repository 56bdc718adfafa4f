import type { StatementRow } from './rows.js';

/** What of a statement tells its text, kind and topics. */
export type StatementText = Pick<
  StatementRow,
  '__typename' | 'id' | 'kind' | 'title' | 'text' | 'topicKeys' | 'reportId' | 'sectionId'
>;
