import { describe, expect, it } from '@jest/globals';
import { read } from '../segment/outline.js';

const titleOf = (source: string): string | null => {
  const { text, segmented } = read(source);
  return segmented.title && text.slice(segmented.title.start, segmented.title.end).replace(/\s+/g, '');
};

describe('title', () => {
  const body = '\n一、总体情况\n全年公开信息30条。\n';
  const cases: readonly (readonly [head: string, title: string | null, why: string])[] = [
    ['溪前镇2021年政府信息公开工作年度报告', '溪前镇2021年政府信息公开工作年度报告', 'one line'],
    ['# 溪前镇2021年政府信息公开工作年度报告', '溪前镇2021年政府信息公开工作年度报告', 'Markdown'],
    ['溪前镇人民政府\n2021年政府信息公开工作年度报告', '溪前镇人民政府2021年政府信息公开工作年度报告', 'two lines'],
    [
      '溪前镇人民政府\n2021年\n政府信息公开工作\n年度报告',
      '溪前镇人民政府2021年政府信息公开工作年度报告',
      'four lines',
    ],
    ['溪前镇2021年政府信息公开工作年\n度报告', '溪前镇2021年政府信息公开工作年度报告', 'broken inside a word'],
    ['溪前镇2021年政府信息公开年报', '溪前镇2021年政府信息公开年报', '年报'],
    ['溪前镇2021年政务公开工作总结', '溪前镇2021年政务公开工作总结', '总结'],
    ['2021年溪前镇信息公开报告（修订）', '2021年溪前镇信息公开报告（修订）', 'with a bracket'],
    ['溪前镇2021年政府信息公开工作情况的报告', '溪前镇2021年政府信息公开工作情况的报告', '情况的报告'],
    [
      '索引号：001-2022-1\n溪前镇2021年政府信息公开工作年度报告',
      '溪前镇2021年政府信息公开工作年度报告',
      'behind an index number',
    ],
    [
      '榆浦县人民政府门户网站\n站内导览\n溪前镇2021年政府信息公开工作年度报告',
      '溪前镇2021年政府信息公开工作年度报告',
      'behind lines of the page',
    ],
    ['溪　前　镇\n2021年政府信息公开工作年　度　报　告', '溪前镇2021年政府信息公开工作年度报告', 'spread with spaces'],
    ['今天我镇召开了会议', null, 'no title'],
  ];
  it.each(cases)('%j → %j (%s)', (head, title) => expect(titleOf(head + body)).toBe(title));

  it('in a text on one line it is the beginning of that line', () => {
    expect(
      titleOf('溪前镇2021年政府信息公开工作年度报告根据条例规定，编制本报告。一、总体情况全年公开信息30条。'),
    ).toBe('溪前镇2021年政府信息公开工作年度报告');
  });
});
