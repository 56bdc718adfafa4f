import { exampleReport } from '../example-report.js';
import { fail, pass, type Rule } from '../rule.js';

const report = (opening: string): string =>
  exampleReport(2020, opening, '一、总体情况\n\n全年开展培训2次。', '二、主动公开政府信息情况\n\n公开信息30条。');

export const foreignName: Rule = {
  id: 'foreign-name',
  law: 'The text names no other township as the one that reports.',
  source:
    'Practice: reports copied from a neighbour keep its name (国办公开办函〔2021〕30号 names identical content, 内容雷同).',
  check({ issuer }) {
    // Where the issuer itself is in doubt (several candidates, no words of its own), a second name may be the right one.
    if (issuer.name === '') return [];
    if (issuer.foreignNames.length === 0) return [pass('No other township stands where the issuer speaks')];
    return issuer.foreignNames.map(({ name, evidence }) =>
      fail(`${name} stands where only ${issuer.name} should speak`, [
        evidence,
        ...(issuer.evidence ? [issuer.evidence] : []),
      ]),
    );
  },
  example: report('现将城关镇2020年政府信息公开工作情况报告如下。'),
  nearMiss: report('我镇与城关镇联合开展宣传，现将2020年政府信息公开工作情况报告如下。'),
};
