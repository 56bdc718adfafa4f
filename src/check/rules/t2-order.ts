import { exampleReport } from '../example-report.js';
import { cannotJudge, fail, pass, type Outcome, type Rule } from '../rule.js';
import { cellAt, spanOf, tablesOf } from '../table.js';
import { flatMapped } from '../../model/flat-mapped.js';

/** The rows of table 2 that count documents; only in the 2019 form do they set the year's against all. */
const ROWS = [
  ['rules', '规章'],
  ['normativeDocuments', '规范性文件'],
] as const;

const report = (published: number, total: number): string =>
  exampleReport(
    2020,
    `二、主动公开政府信息情况\n\n|信息内容|本年新制作数量|本年新公开数量|对外公开总数量|\n|---|---|---|---|\n|规章|0|0|0|\n|规范性文件|${published}|${published}|${total}|`,
  );

export const t2Order: Rule = {
  id: 'T2-order',
  law: 'In table 2 of the 2019 form, what was newly published in the year is no more than what is published in all.',
  source: 'Layout of table 2 (国办公开办函〔2019〕60号): 本年新公开数量 beside 对外公开总数量.',
  check: (facts) =>
    flatMapped(tablesOf(facts, 2), (table) => {
      const outcomes = flatMapped(ROWS, ([row, label]): Outcome[] => {
        const [newly, total] = [cellAt(table, row, 'published'), cellAt(table, row, 'publishedTotal')];
        if (!newly || !total) return [];
        const evidence = spanOf([newly, total]);
        if (newly.value === null || total.value === null)
          return newly.value ? [cannotJudge(`Table 2, ${label}: the total published is blank`, evidence)] : [];
        return newly.value > total.value
          ? [fail(`Table 2, ${label}: ${newly.value} newly published, ${total.value} published in all`, evidence)]
          : [pass(`Table 2, ${label}: ${newly.value} newly published of ${total.value}`, evidence)];
      });
      const failures = outcomes.filter((o) => o.status !== 'PASS');
      return failures.length > 0 ? failures : outcomes.slice(0, 1);
    }),
  example: report(3, 2),
  nearMiss: report(3, 3),
};
