import { exampleReport } from '../example-report.js';
import { itemNumbers } from '../item-numbers.js';
import { pass, type Rule } from '../rule.js';
import { sectionNumbers } from '../section-numbers.js';

const report = (third: string): string =>
  exampleReport(
    2020,
    `一、总体情况\n\n全年开展培训2次。\n\n二、主动公开政府信息情况\n\n公开信息30条。\n\n${third}、其他需要报告的事项\n\n没有其他需要报告的事项。`,
  );

export const numbering: Rule = {
  id: 'numbering',
  law: 'Section and item numbers run on without gap, repetition or change of style.',
  source: 'Practice: sections cut or pasted in.',
  check(facts) {
    const outcomes = [...sectionNumbers(facts), ...itemNumbers(facts)];
    return outcomes.length > 0 ? outcomes : [pass('Section and item numbers run on')];
  },
  example: report('四'),
  nearMiss: report('三'),
};
