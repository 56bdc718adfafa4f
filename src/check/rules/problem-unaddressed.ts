import { exampleReport } from '../example-report.js';
import { cannotJudge, fail, pass, type Rule } from '../rule.js';

/** From this score on a pledge may be meant for the problem, though not plainly (docs/decisions/0005-addresses.md). */
const DOUBTFUL = 0.15;
/** A closing pledge of the work as a whole is no remedy for anything in particular. */
const GENERAL = /^(?:同时|此外|另外|总之|最后|今后)[，,]|工作(?:的)?水平|再上新?台阶/;
const report = (pledge: string): string =>
  exampleReport(
    2021,
    `五、存在的主要问题及改进情况\n\n存在的问题：一是政策解读形式单一；二是信息员业务能力不足。改进措施：一是${pledge}；二是组织信息员培训，提高业务能力。`,
  );

export const problemUnaddressed: Rule = {
  id: 'problem-unaddressed',
  law: 'Every problem that the report admits is addressed by at least one of its pledges.',
  source: 'Both forms head the section 存在的主要问题及改进情况: problems together with their remedies.',
  check({ classified: { statements, addresses, nearestPledge } }) {
    const problems = [...nearestPledge.keys()];
    if (problems.length === 0) return [];
    const addressed = new Set(addresses.map((a) => a.problem));
    const open = problems
      .filter((i) => !addressed.has(i))
      .map((i) => ({ statement: statements[i], nearest: nearestPledge.get(i) ?? 0 }));
    if (open.length === 0) return [pass('Every problem has a pledge')];
    // A pledge whose subject nobody recognised may be the remedy; so may any pledge for a problem that nobody recognised.
    const obscure = statements.some((s) => s.kind === 'IMPROVEMENT' && s.topics.length === 0 && !GENERAL.test(s.text));
    return open.flatMap(({ statement, nearest }) => {
      if (!statement) return [];
      const what = `No pledge of the report addresses: ${statement.text}`;
      return [
        nearest >= DOUBTFUL || obscure || statement.topics.length === 0
          ? cannotJudge(`${what}, but one may be meant for it`, [statement])
          : fail(what, [statement]),
      ];
    });
  },
  example: report('加大考核力度，把公开列入年终评比'),
  nearMiss: report('丰富政策解读形式，多用图解'),
};
