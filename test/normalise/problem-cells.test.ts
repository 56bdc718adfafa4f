import { describe, expect, it } from '@jest/globals';
import { align } from '../../src/normalise/aligned.js';
import { joinProblemCells } from '../../src/normalise/problem-cells.js';
import { classified } from '../classify/classified.js';

const HEADS = ['序号', '存在的主要问题', '改进措施', '责任站所'];
const ROWS = [
  ['1', '解读形式单一，转载的多', '每季度自制一期图解', '党建办'],
  ['2', '个别栏目更新不及时，有四个月没有新内容', '建立栏目责任清单，超过三十天的发提醒单', '各站所'],
];
const section = (cells: readonly string[]): string =>
  [
    '溪前镇2021年政府信息公开工作年度报告',
    '五、存在的主要问题及改进情况',
    ...cells,
    '六、其他需要报告的事项',
    '无。',
  ].join('\n');
const told = (cells: readonly string[]): string[] =>
  classified(section(cells)).statements.map((s) => `${s.kind} ${s.text}`);

describe('a table of problems and remedies whose cells stand on lines of their own', () => {
  it('is read row by row', () =>
    expect(told([...HEADS, ...ROWS.flat()])).toEqual([
      'PROBLEM 解读形式单一，转载的多',
      'IMPROVEMENT 每季度自制一期图解',
      'PROBLEM 个别栏目更新不及时，有四个月没有新内容',
      'IMPROVEMENT 建立栏目责任清单，超过三十天的发提醒单',
    ]));

  it('needs no column of numbers', () =>
    expect(
      told(['存在问题', '整改措施', ...ROWS.flatMap(([, problem = '', remedy = '']) => [problem, remedy])]),
    ).toHaveLength(4));

  it.each<[string, string[]]>([
    ['a cell is missing', [...HEADS, ...ROWS.flat().slice(0, -1)]],
    ['the numbers do not count its rows', [...HEADS, ...ROWS.flat().map((cell) => (cell === '2' ? '3' : cell))]],
    ['no head names remedies', ['序号', '存在的主要问题', '责任站所', '1', '更新不及时', '党政办']],
    ['headings of a section without a table', ['存在的问题', '更新不及时。', '改进措施', '定期更新。']],
  ])('near miss: %s', (_, cells) => {
    const text = section(cells);
    expect(joinProblemCells(align(text)).text).toBe(text);
  });
});
