import { exampleReport } from '../example-report.js';
import { cannotJudge, fail, pass, type Rule } from '../rule.js';
import { LEFT_ALONE } from '../../model/classified.js';
import { flatMapped } from '../../model/flat-mapped.js';

/** Sections in which a report promises remedies; a deficiency that it admits elsewhere needs none where it has no pledge at all. */
const PROMISING: ReadonlySet<string> = new Set(['PROBLEMS', 'PROBLEMS_IMPROVEMENTS', 'IMPROVEMENTS']);
const report = (pledge: string): string =>
  exampleReport(
    2021,
    `五、存在的主要问题及改进情况\n\n存在的问题：一是政策解读形式单一；二是信息员业务能力不足。改进措施：一是${pledge}；二是组织信息员培训，提高业务能力。`,
  );

export const problemUnaddressed: Rule = {
  id: 'problem-unaddressed',
  law: 'Every problem that the report admits is addressed by at least one of its pledges.',
  source: 'Both forms head the section 存在的主要问题及改进情况: problems together with their remedies.',
  check({ classified: { statements, addresses, unaddressed }, segmented: { sections } }) {
    if (unaddressed.size === 0) return [];
    const addressed = new Set(addresses.map((a) => a.problem));
    const open = [...unaddressed].filter(([problem]) => !addressed.has(problem));
    if (open.length === 0) return [pass('Every problem has a pledge')];
    const hasPledges = statements.some((s) => s.kind === 'IMPROVEMENT');
    return flatMapped(open, ([problem, likelihood]) => {
      const statement = statements[problem];
      if (!statement) return [];
      const what = `No pledge of the report addresses: ${statement.text}`;
      if (!hasPledges) {
        const isPromising = PROMISING.has(sections[statement.section]?.role ?? '');
        return [
          isPromising ? fail(`${what}: it has none`, [statement]) : cannotJudge(`${what}: it has none`, [statement]),
        ];
      }
      return likelihood >= LEFT_ALONE
        ? [fail(what, [statement])]
        : [cannotJudge(`${what}, but one may be meant for it`, [statement])];
    });
  },
  example: report('加大考核力度，把公开列入年终评比'),
  nearMiss: report('丰富政策解读形式，多用图解'),
};
