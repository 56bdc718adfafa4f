import { exampleReport } from '../example-report.js';
import { cannotJudge, fail, pass, type Rule } from '../rule.js';
import { flatMapped } from '../../model/flat-mapped.js';

/** From this score on a pledge may be meant for the problem, though not plainly (docs/decisions/0005-addresses.md). */
const DOUBTFUL = 0.15;
/** Below this one no pledge is the remedy of a want of means that none of them names. */
const LIKELY = 0.4;
/** Means that only a pledge can answer which names them (or the buying of them): what the problem wants, what a pledge would say. */
const MEANS: readonly (readonly [wanted: RegExp, answered: RegExp])[] = [
  [/经费|资金(?!公开|信息|公示)|预算(?!公开|信息)|财力/, /经费|资金|预算|财力|投入|列支|财政/],
  [
    /(?:设施|设备|硬件|显示屏|查询机|触摸屏|电脑).{0,8}(?:老化|陈旧|落后|破损|损坏|不足|缺乏|简陋|不全)|查阅(?:点|场所).{0,6}(?:少|不足|偏远|未设)/,
    /设施|设备|硬件|显示屏|查询机|触摸屏|电脑|查阅|场所|购置|添置|更换|维修|改造|增设/,
  ],
];
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
    const pledges = statements.filter((s) => s.kind === 'IMPROVEMENT').map((s) => s.text);
    const wants = (problem: string): boolean =>
      MEANS.some(([wanted, answered]) => wanted.test(problem) && !pledges.some((pledge) => answered.test(pledge)));
    return flatMapped(open, ({ statement, nearest }) => {
      if (!statement) return [];
      const what = `No pledge of the report addresses: ${statement.text}`;
      if (pledges.length === 0) return [cannotJudge(`${what}: it has none`, [statement])];
      // A problem that no topic covers may be answered in words that no topic covers; not so a want of means.
      const plain = statement.topics.length > 0 && nearest < DOUBTFUL;
      return plain || (nearest < LIKELY && wants(statement.text))
        ? [fail(what, [statement])]
        : [cannotJudge(`${what}, but one may be meant for it`, [statement])];
    });
  },
  example: report('加大考核力度，把公开列入年终评比'),
  nearMiss: report('丰富政策解读形式，多用图解'),
};
