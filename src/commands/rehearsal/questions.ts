/** What questions are asked about: a township, its county, and two of its reports. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly report: string;
  readonly next: string;
}

/** Root fields as a portal asks them: name → query. */
export const questions = ({ code, name, county, report, next }: Subject): Readonly<Record<string, string>> => ({
  township: `{ township(code: "${code}") { name reports { year { value } } } }`,
  townships: '{ townships { nodes { code name } } }',
  division: `{ division(code: "${county}") { name } }`,
  resolvePlace: `{ resolvePlace(text: "${name}") { code fullName } }`,
  report: `{ report(id: "${report}") { title statements { text } } }`,
  reports: '{ reports { nodes { id title } } }',
  search: '{ search(text: "培训") { nodes { text } } }',
  statements: '{ statements { nodes { text } } }',
  'statements of a county': `{ statements(where: { division: "${county}" }) { nodes { text } } }`,
  figures: '{ figures { nodes { key value } } }',
  findings: '{ findings { nodes { rule message } } }',
  recurringPledges: '{ recurringPledges { nodes { text longestUnchangedRun } } }',
  'recurringPledges of a county': `{ recurringPledges(where: { division: "${county}" }) { nodes { text } } }`,
  persistentProblems: '{ persistentProblems { nodes { text years } } }',
  pledgeOutcomes: '{ pledgeOutcomes(where: { outcomes: [REPORTED_DONE] }) { nodes { outcome } } }',
  sharedWordings: '{ sharedWordings { nodes { text issuerCount } } }',
  compareReports: `{ compareReports(from: "${report}", to: "${next}") { cosine jaccard } }`,
  'trends of a county': `{ trends(groupBy: [YEAR], where: { division: "${county}" }) { year statements } }`,
  trends: '{ trends(groupBy: [YEAR]) { year statements } }',
  figureTrends: '{ figureTrends(keys: ["proactive.total"], groupBy: [YEAR]) { year } }',
  reportChanges: '{ reportChanges { nodes { reportId status } } }',
  reportGroups: '{ reportGroups(groupBy: [YEAR, FORM]) { year form reports } }',
  findingGroups: '{ findingGroups(groupBy: [RULE, YEAR], where: { status: [FAIL] }) { rule year findings } }',
  threadGroups: '{ threadGroups(groupBy: [STATUS], where: { unchangedYears: 3 }) { status threads } }',
  outcomeGroups: '{ outcomeGroups(groupBy: [OUTCOME, YEAR]) { outcome year pledges } }',
  enumLabels: '{ enumLabels { name values { value zh en } } }',
  coverage: '{ coverage { name year known seen } }',
  meta: '{ meta { dataVersion } }',
});

/** Everything that linking says of a township. */
export const linksQuestion = (code: string, kind: 'IMPROVEMENT' | 'PROBLEM', after: string | null): string => `{
  township(code: "${code}") {
    threads(kind: ${kind}, minYears: 1, first: 100, after: ${JSON.stringify(after)}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        statements {
          id text report { year { value } }
          ... on Improvement { pledge: outcome { outcome } }
          ... on Problem { problem: outcome { outcome } }
        }
        steps { from { id } to { id } kind }
      }
    }
  }
}`;
