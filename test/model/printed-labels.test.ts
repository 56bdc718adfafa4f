import { describe, expect, it } from '@jest/globals';
import { printedLabels } from '../../src/model/printed-labels.js';

describe('labels of the official form', () => {
  it.each([
    [
      'table 3, rows',
      3,
      'rows',
      ['received', 'refused.stateSecret', 'carriedForward'],
      ['本年新收政府信息公开申请数量', '属于国家秘密', '结转下年度继续办理'],
    ],
    ['table 3, columns', 3, 'columns', ['natural', 'total'], ['自然人', '总计']],
    ['table 4', 4, 'rows', ['reconsideration', 'litigationDirect'], ['行政复议', '未经复议直接起诉']],
    ['the annex', 1, 'rows', ['proactive'], ['主动公开政府信息数']],
    ['a key that the form lacks stays', 2, 'rows', ['rules', 'nothing'], ['规章', 'nothing']],
  ] as const)('%s', (_, table, axis, keys, labels) => {
    expect(printedLabels(table, axis, keys, 'FORMAT_2021')).toEqual(labels);
  });

  it('are those of the form where both forms have the key', () => {
    expect(printedLabels(2, 'columns', ['decisions'], 'FORMAT_2019')).toEqual(['处理决定数量']);
    expect(printedLabels(2, 'columns', ['decisions'], 'FORMAT_2021')).toEqual(['本年处理决定数量']);
  });
});
