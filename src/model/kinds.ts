/** The closed vocabularies of the graph. Terms: docs/glossary.md. */

export const STATEMENT_KINDS = ['MEASURE', 'PROBLEM', 'IMPROVEMENT'] as const;
/** 工作举措, 存在的问题, 改进措施. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/**
 * Why a pledge is said to address a problem. PAIRED: the report pairs them; TOPIC: same topic; WORDING: shared words; GENERIC: training, the default remedy whatever the problem; LEFT_OVER: no words tell; the order does, or that it
 * is what is left for the problem.
 */
export type AddressBasis = 'PAIRED' | 'TOPIC' | 'WORDING' | 'GENERIC' | 'LEFT_OVER';

export const REPORT_FORMS = ['NARRATIVE', 'FORMAT_2019', 'FORMAT_2021', 'MIXED', 'UNKNOWN'] as const;
/** Form of the report, told by its labels and never by its year (国办公开办函〔2019〕60号, 〔2021〕30号). */
export type ReportForm = (typeof REPORT_FORMS)[number];

export const SCRIPTS = ['HANS', 'HANT'] as const;
/** ISO 15924: simplified or traditional characters in the source. */
export type Script = (typeof SCRIPTS)[number];

export const REPORT_QUALITIES = ['OK', 'SUSPECT'] as const;
/** SUSPECT: the text is garbled, or a foreign name stands in place of its words; nothing in it is to be taken for what the issuer said. */
export type ReportQuality = (typeof REPORT_QUALITIES)[number];

export const REPORT_STATUSES = ['PRESENT', 'WITHDRAWN', 'REMOVED'] as const;
/** What has become of a report. REMOVED: its text turned out to be another one's, or none. */
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const ISSUER_KINDS = ['TOWNSHIP', 'COUNTY', 'BUREAU', 'OTHER', 'UNKNOWN'] as const;
/** 报告机关. TOWNSHIP covers 乡, 民族乡, 镇, 街道, 苏木 and parks or farms with a township-level code. */
export type IssuerKind = (typeof ISSUER_KINDS)[number];

export const SECTION_ROLES = [
  'PREAMBLE',
  'OVERVIEW',
  'PROACTIVE',
  'APPLICATIONS',
  'FEES',
  'DISPUTES',
  'PROBLEMS_IMPROVEMENTS',
  'PROBLEMS',
  'IMPROVEMENTS',
  'RESPONSE',
  'OTHER',
  'UNKNOWN',
] as const;
/** What a section is about. PROBLEMS and IMPROVEMENTS are the halves of PROBLEMS_IMPROVEMENTS where a report heads them apart. */
export type SectionRole = (typeof SECTION_ROLES)[number];

export const FIGURE_QUALIFIERS = ['EXACT', 'AT_LEAST', 'APPROXIMATE'] as const;
/** 277条 → EXACT, 70余条 → AT_LEAST, 约30件 → APPROXIMATE. */
export type FigureQualifier = (typeof FIGURE_QUALIFIERS)[number];

export const FINDING_STATUSES = ['PASS', 'FAIL', 'CANNOT_JUDGE'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

export const SEVERITIES = ['INFO', 'WARNING', 'ERROR'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const DIVISION_LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

export const RECURRENCE_KINDS = ['IDENTICAL', 'NEAR_IDENTICAL', 'REWORDED'] as const;
/** How a pledge or problem of one report stands again in the issuer's next one (shared definition: docs/glossary.md, Recurrence). */
export type RecurrenceKind = (typeof RECURRENCE_KINDS)[number];

export const THREAD_STATUSES = ['NEW', 'RUNNING', 'DROPPED', 'RETURNED'] as const;
/** State of a thread at the issuer's latest report. */
export type ThreadStatus = (typeof THREAD_STATUSES)[number];
