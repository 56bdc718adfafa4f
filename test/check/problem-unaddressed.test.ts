import { describe, expect, it } from '@jest/globals';
import { answers } from './findings.js';

const report = (problems: string, pledges: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n五、存在的主要问题及改进情况\n\n存在的问题：${problems}\n\n${pledges}\n`;
const READ = '一是政策解读形式单一；';

describe('problem-unaddressed', () => {
  const cases: readonly (readonly [problems: string, pledges: string, status: readonly string[], why: string])[] = [
    [
      `${READ}二是信息更新不够及时。`,
      '改进措施：一是丰富政策解读形式；二是及时更新信息。',
      ['PASS'],
      'each has its pledge',
    ],
    [
      `${READ}二是公开工作经费没有保障。`,
      '改进措施：一是丰富政策解读形式；二是组织信息员培训。',
      ['FAIL'],
      'nobody speaks of money',
    ],
    [
      `${READ}二是查询设备老化。`,
      '改进措施：一是丰富政策解读形式；二是组织信息员培训。',
      ['FAIL'],
      'nobody speaks of equipment',
    ],
    [
      `${READ}二是公开工作经费没有保障。`,
      '改进措施：一是丰富政策解读形式；二是加大投入，保障工作需要。',
      [],
      'near miss: money in other words',
    ],
    [`${READ}二是信息更新不够及时。`, '', ['FAIL', 'FAIL'], 'a report that promises nothing at all'],
    [
      `${READ}二是信息更新不够及时。`,
      '改进措施：一是丰富政策解读形式，多用图解。',
      ['FAIL'],
      'the only pledge is plainly for the other one',
    ],
    [
      `${READ}二是信息更新不够及时。`,
      '改进措施：一是丰富政策解读形式，多用图解；二是每周五前报送信息，过时点名。',
      [],
      'near miss: a pledge is left over that may be meant for it',
    ],
  ];
  it.each(cases)('%s %s → %j (%s)', (problems, pledges, status) => {
    const found = answers(report(problems, pledges), 'problem-unaddressed');
    if (status.length > 0) expect(found).toEqual(status);
    else expect(found).not.toContain('FAIL');
  });

  it('near miss: a deficiency admitted in the overview of a report that promises nothing', () => {
    const source =
      '溪前镇2021年政府信息公开工作年度报告\n\n一、总体情况\n\n村级公开栏重建设、轻管护的情况比较普遍。全年开展培训2次。\n';
    expect(answers(source, 'problem-unaddressed')).toEqual(['CANNOT_JUDGE']);
  });
});
