import { exampleReport } from '../example-report.js';
import { fail, pass, type Rule } from '../rule.js';

const report = (body: string): string =>
  exampleReport(2021, `一、总体情况\n\n全年开展培训2次。\n\n二、其他需要报告的事项\n\n${body}`);

export const sectionStub: Rule = {
  id: 'section-stub',
  law: 'No section holds only 无, a reference to elsewhere, or nothing.',
  source: '国办公开办函〔2021〕30号 names incomplete content and perfunctory work as faults.',
  check({ text: { text }, segmented }) {
    const stubs = segmented.sections.filter((s) => s.stub && s.heading);
    if (stubs.length === 0) return [pass('Every section says something')];
    return stubs.map((s) => {
      const heading = s.heading as { start: number; end: number };
      const body = text.slice(heading.end, s.end).trim();
      return fail(
        `The section ${text.slice(heading.start, heading.end)} holds ${body === '' ? 'nothing' : `only ${body}`}`,
        [{ start: heading.start, end: body === '' ? heading.end : text.indexOf(body, heading.end) + body.length }],
      );
    });
  },
  example: report('无。'),
  nearMiss: report('2021年没有其他需要报告的事项。'),
};
