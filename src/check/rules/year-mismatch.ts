import { exampleReport } from '../example-report.js';
import { fail, pass, type Rule } from '../rule.js';

const report = (title: number, from: number): string =>
  exampleReport(
    title,
    `本报告所列数据的统计期限自${from}年1月1日起至${from}年12月31日止。\n\n一、总体情况\n\n全年开展培训2次。`,
  );

export const yearMismatch: Rule = {
  id: 'year-mismatch',
  law: 'Title and statistics period name the same year.',
  source: 'Practice: reports made from last year’s file keep its title or period.',
  check({ year }) {
    const named = year.candidates.filter((c) => (c.source === 'TITLE' || c.source === 'PERIOD') && c.evidence !== null);
    const sources = new Set(named.map((c) => c.source));
    if (sources.size < 2) return [];
    const years = [...new Set(named.map((c) => c.value))];
    const evidence = named.flatMap((c) => (c.evidence ? [c.evidence] : []));
    const say = named
      .map((c) => `the ${c.source === 'TITLE' ? 'title' : 'statistics period'} says ${c.value}`)
      .join(', ');
    return years.length > 1
      ? [fail(say.replace(/^t/, 'T'), evidence)]
      : [pass(`Title and statistics period both say ${years[0]}`, evidence)];
  },
  example: report(2020, 2019),
  nearMiss: report(2020, 2020),
};
