import { describe, expect, it } from '@jest/globals';
import { answers } from './findings.js';

const report = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n一、总体情况\n\n${body}\n\n二、其他需要报告的事项\n\n没有其他事项。\n`;

describe('template-left', () => {
  const cases: readonly (readonly [body: string, status: string, why: string])[] = [
    ['XX镇开展培训2次。', 'FAIL', 'a placeholder for the name'],
    ['地址：溪前县溪前镇XX路XX号。', 'FAIL', 'placeholders for the address'],
    ['××县××乡人民政府开展培训2次。', 'FAIL', 'multiplication signs'],
    ['我们在**镇党委领导下开展工作。', 'FAIL', 'stars'],
    ['○○镇开展培训2次。', 'FAIL', 'circles'],
    ['某某街道开展培训2次。', 'FAIL', '某某'],
    ['****年，我镇开展培训2次。', 'FAIL', 'a placeholder for the year'],
    ['20XX年，我镇开展培训2次。', 'FAIL', 'half a year'],
    ['我镇收到申请____件。', 'FAIL', 'underscores'],
    ['我镇收到申请X件。', 'FAIL', 'a lone X before a unit'],
    ['我镇收到申请（）件。', 'FAIL', 'empty brackets before a unit'],
    ['（单位名称）开展培训2次。', 'FAIL', 'a field'],
    ['我镇开展培训。（此处填写培训次数）', 'FAIL', 'an instruction in brackets'],
    ['（请各单位据实填写本表，无数据的填0）', 'FAIL', 'an instruction to all'],
    ['注：请将以上内容替换为本单位情况。', 'FAIL', 'a note on a line of its own'],
    ['（简要说明本年度工作，不少于500字）', 'FAIL', 'length wanted'],
    ['公开信息***条。', 'CANNOT_JUDGE', 'near miss: a number that a site blotted out'],
    ['联系人张**，电话0597-****123。', 'PASS', 'near miss: data of persons'],
    ['联系电话36xx016，138****1234。', 'PASS', 'near miss: telephone numbers'],
    ['李××镇长任组长。', 'PASS', 'near miss: somebody’s office'],
    ['**一是**健全制度。**二是**开展培训。', 'PASS', 'near miss: emphasis'],
    ['**镇党政办**负责公开工作。', 'PASS', 'near miss: emphasis that begins with the word'],
    ['公开栏尺寸3×4米，投入2×3万元。', 'PASS', 'near miss: multiplication'],
    ['（如有疑问，请与党政办联系）', 'PASS', 'near miss: a request to readers'],
    ['本报告可在网站（请登录www.example.cn/a__b/c_d.html）查阅。', 'PASS', 'near miss: an address'],
    ['目录（根据实际情况动态调整）已公布。', 'PASS', 'near miss: what was done'],
    ['要求各单位据实填报信息。', 'PASS', 'near miss: what others were asked'],
    ['________________', 'PASS', 'near miss: a rule'],
    ['二〇二〇年开展培训，二〇〇八年起施行条例。', 'PASS', 'near miss: a year in characters'],
    ['向群众发放填写说明和申请表（样式见附件）。', 'PASS', 'near miss: things handed out'],
  ];
  it.each(cases)('%s → %s (%s)', (body, status) =>
    expect([...new Set(answers(report(body), 'template-left'))]).toEqual([status]),
  );

  it('one finding a line, and evidence of every place', () => {
    expect(answers(report('XX镇收到申请__件。\nXX镇开展培训。'), 'template-left')).toEqual(['FAIL', 'FAIL']);
  });

  it('a date below the report that was never filled in', () => {
    expect(answers(`${report('开展培训2次。')}\n　　　　年　　月　　日\n`, 'template-left')).toEqual(['FAIL']);
  });
});
