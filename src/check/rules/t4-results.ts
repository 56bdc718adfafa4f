import { exampleReport } from '../example-report.js';
import { TABLE_4_BLOCKS, TABLE_4_RESULTS } from '../../model/forms.js';
import { pass, type Rule } from '../rule.js';
import { rowAt, tablesOf, unequal } from '../table.js';
import { flatMapped } from '../../model/flat-mapped.js';

const BLOCK_LABELS = ['行政复议', '未经复议直接起诉', '复议后起诉'] as const;
const RESULTS = TABLE_4_RESULTS.filter((result) => result !== 'total');
const table = (cells: readonly number[]): string =>
  exampleReport(
    2020,
    `四、政府信息公开行政复议、行政诉讼情况\n\n|行政复议|行政诉讼|\n|---|---|\n|结果维持|结果纠正|其他结果|尚未审结|总计|\n|${cells.join('|')}|`,
  );

export const t4Results: Rule = {
  id: 'T4-results',
  law: 'In each block of table 4, the four results sum to the total.',
  source: 'Layout of table 4 in both forms (国办公开办函〔2019〕60号, 〔2021〕30号).',
  check: (facts) =>
    flatMapped(tablesOf(facts, 4), (found) => {
      const failures = flatMapped(TABLE_4_BLOCKS, (block, i) => {
        const cells = rowAt(found, block);
        const outcome = unequal(
          RESULTS.map((result) => cells.get(result)),
          [cells.get('total')],
          (left, right) => `Table 4, ${BLOCK_LABELS[i]}: the results sum to ${left}, the total says ${right}`,
        );
        return outcome ? [outcome] : [];
      });
      return failures.length > 0 ? failures : [pass('Every block of table 4 sums to its total')];
    }),
  example: table([1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  nearMiss: table([1, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
};
