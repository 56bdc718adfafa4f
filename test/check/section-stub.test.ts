import { describe, expect, it } from '@jest/globals';
import { table3 } from '../support/form-tables.js';
import { answers } from './findings.js';

const report = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n一、总体情况\n\n开展培训2次。\n\n三、收到和处理政府信息公开申请情况\n\n${body}\n\n四、其他需要报告的事项\n\n没有其他事项。\n`;

describe('section-stub', () => {
  const cases: readonly (readonly [body: string, status: readonly string[], why: string])[] = [
    ['无', ['FAIL'], 'none'],
    ['（详见正文）', ['FAIL'], 'a reference'],
    ['详见附件1。', ['FAIL'], 'a reference to an annex'],
    ['具体情况见下表。', ['FAIL'], 'a reference to a table that is not there'],
    ['具体数据见附表1。', ['FAIL'], 'a reference to a table of the annex'],
    ['（表略）', ['FAIL'], 'left out'],
    ['本年度无。', ['FAIL'], 'none this year'],
    [
      '群众可在便民服务中心查阅，详见公开指南附表，收到申请0件。',
      ['PASS'],
      'near miss: a reference among what is told',
    ],
    ['不涉及。', ['FAIL'], 'not concerned'],
    ['', ['FAIL'], 'nothing'],
    [table3('FORMAT_2021', 'Markdown', {}), ['PASS'], 'near miss: the table of the form'],
    [`具体情况见下表。\n\n${table3('FORMAT_2021', 'Markdown', {})}`, ['PASS'], 'near miss: the table follows'],
    ['没有。', ['PASS'], 'near miss: an answer'],
    ['没有收到申请。', ['PASS'], 'near miss: a sentence that says there was none'],
    ['无不予公开情况。', ['PASS'], 'near miss: a sentence, however short'],
    ['（一）存在的主要问题\n\n（二）改进措施\n将加强培训。', ['FAIL'], 'a part of the second level holds nothing'],
    ['（一）存在的主要问题\n更新不够及时。\n（二）改进措施\n无', ['FAIL'], 'a part of the second level holds 无'],
    [
      '（一）存在的主要问题\n更新不够及时。\n（二）改进措施\n将加强培训。',
      ['PASS'],
      'near miss: both parts say something',
    ],
    [
      '有申请1件。\n\n四、存在的主要问题及改进情况\n\n五、存在的主要问题\n\n更新不够及时。\n\n六、改进措施\n\n将加强培训。',
      ['PASS'],
      'near miss: what the heading announces follows under headings of its own',
    ],
    ['（一）加强组织领导\n（二）强化业务培训', ['PASS'], 'near miss: titles of measures are complete'],
  ];
  it.each(cases)('%j → %j (%s)', (body, status) => expect(answers(report(body), 'section-stub')).toEqual(status));

  it('a signature and a page’s own lines are nothing', () => {
    const source = report('没有收到申请。').replace(
      '没有其他事项。',
      '无\n溪前镇人民政府\n2022年1月20日\n主办：溪前镇人民政府\n【上一条】溪前镇2020年报告\n【打印本页】',
    );
    expect(answers(source, 'section-stub')).toEqual(['FAIL']);
  });
});
