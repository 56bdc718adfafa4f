import { applicationsReport } from '../example-report.js';
import { exampleTable3 } from '../example-table.js';
import { fail, pass, type Rule } from '../rule.js';

const LABELS: Readonly<Record<string, string>> = {
  'applications.received': 'applications received',
  'applications.carriedOver': 'applications carried over from the year before',
  'applications.handled': 'applications handled',
  'applications.carriedForward': 'applications carried forward to the next year',
  'reconsideration.total': 'administrative reconsiderations',
  'litigation.total': 'administrative lawsuits',
};
const table = exampleTable3({
  received: [3, 0, 0, 0, 0, 0, 3],
  granted: [3, 0, 0, 0, 0, 0, 3],
  handled: [3, 0, 0, 0, 0, 0, 3],
});

export const textTable: Rule = {
  id: 'text-table',
  law: 'A number that the text states and the same number in the table are equal.',
  source:
    'Both forms ask for text and table of the same statistics (国办公开办函〔2021〕30号 names inaccurate content as a fault).',
  check: ({ classified: { textFigures, tableFigures } }) =>
    tableFigures.flatMap((cell) => {
      const stated = textFigures.filter((f) => f.key === cell.key && f.qualifier === 'EXACT');
      if (stated.length === 0 || !(cell.key in LABELS)) return [];
      const what = LABELS[cell.key];
      const other = stated.find((f) => f.value !== cell.value);
      return other
        ? [fail(`The text says ${other.value}, the table ${cell.value} ${what}`, [other, cell])]
        : [pass(`Text and table both say ${cell.value} ${what}`, [...stated.slice(0, 1), cell])];
    }),
  example: applicationsReport(`2020年，我镇共收到政府信息公开申请2件。\n\n${table}`),
  nearMiss: applicationsReport(`2020年，我镇共收到政府信息公开申请3件。\n\n${table}`),
};
