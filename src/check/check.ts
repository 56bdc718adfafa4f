import { flatMapped } from '../model/flat-mapped.js';
import { toSource, type NormalisedText } from '../model/normalised.js';
import type { Finding } from '../model/report.js';
import type { Evidence, Span } from '../model/span.js';
import type { Facts, Rule } from './rule.js';
import { foreignName } from './rules/foreign-name.js';
import { noneButSome } from './rules/none-but-some.js';
import { numbering } from './rules/numbering.js';
import { partsAnnounced } from './rules/parts-announced.js';
import { percentParts } from './rules/percent-parts.js';
import { problemUnaddressed } from './rules/problem-unaddressed.js';
import { sectionMissing } from './rules/section-missing.js';
import { sectionStub } from './rules/section-stub.js';
import { t2Order } from './rules/t2-order.js';
import { t3Applicants } from './rules/t3-applicants.js';
import { t3Balance } from './rules/t3-balance.js';
import { t3Outcomes } from './rules/t3-outcomes.js';
import { t4Results } from './rules/t4-results.js';
import { templateLeft } from './rules/template-left.js';
import { textBalance } from './rules/text-balance.js';
import { textTable } from './rules/text-table.js';
import { totalParts } from './rules/total-parts.js';
import { yearMismatch } from './rules/year-mismatch.js';

/** Every consistency rule of a single report. Rules across years are the link stage's. A new rule: one file in rules/, one line here. */
export const RULES: readonly Rule[] = [
  t2Order,
  t3Balance,
  t3Outcomes,
  t3Applicants,
  t4Results,
  textTable,
  textBalance,
  noneButSome,
  totalParts,
  percentParts,
  yearMismatch,
  foreignName,
  templateLeft,
  partsAnnounced,
  numbering,
  sectionMissing,
  sectionStub,
  problemUnaddressed,
];

/** All rules over one report: one finding a rule and place, evidence as spans of the source. */
export function check(facts: Facts): Omit<Finding, 'id'>[] {
  return flatMapped(RULES, (rule) =>
    rule.check(facts).map(({ status, message, evidence }) => ({
      rule: rule.id,
      status,
      message,
      evidence: evidence.map((place) => inSource(facts.text, place)),
    })),
  );
}

const inSource = (text: NormalisedText, place: Span | Evidence): Evidence =>
  'quote' in place ? place : toSource(text, place);
