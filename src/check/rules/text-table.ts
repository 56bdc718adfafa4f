import type { DraftFigure } from '../../model/classified.js';
import { applicationsReport } from '../example-report.js';
import { exampleTable3 } from '../example-table.js';
import { cannotJudge, fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { flatMapped } from '../../model/flat-mapped.js';
import { matchesOf } from '../../model/matches.js';

const LABELS: Readonly<Record<string, string>> = {
  'applications.received': 'applications received',
  'applications.carriedOver': 'applications carried over from the year before',
  'applications.handled': 'applications handled',
  'applications.carriedForward': 'applications carried forward to the next year',
  'reconsideration.total': 'administrative reconsiderations',
  'litigation.total': 'administrative lawsuits',
};
/** Words beside a number that make it another one: of another year, of all years, of one channel, of one kind of answer, of the villages. */
const ANOTHER_THING =
  /上年|去年|上一年(?!度?结转)|同期|以来|历年|累计至|其中|网上|网络|信函|邮寄|当面|现场|传真|邮件|书面|线上|线下|自然人|企业|村|咨询|信访|热线|[上下]半年|季度|部门|部分公开|不予公开|其[他它]/;
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
  check: (facts) =>
    flatMapped(facts.classified.tableFigures, (cell): Outcome[] => {
      const what = LABELS[cell.key];
      // Most cells are none that a sentence would state.
      if (what === undefined) return [];
      const stated = facts.classified.textFigures.filter((f) => f.key === cell.key && f.qualifier === 'EXACT');
      const [first] = stated;
      if (!first) return [];
      const other = stated.find((f) => f.value !== cell.value && isTheSameThing(facts, f));
      if (other) return [fail(`The text says ${other.value}, the table ${cell.value} ${what}`, [other, cell])];
      const same = stated.find((f) => f.value === cell.value);
      return same
        ? [pass(`Text and table both say ${cell.value} ${what}`, [same, cell])]
        : [
            cannotJudge(`The text says ${first.value}, the table ${cell.value} ${what}, but the text may mean others`, [
              first,
              cell,
            ]),
          ];
    }),
  example: applicationsReport(`2020年，我镇共收到政府信息公开申请2件。\n\n${table}`),
  nearMiss: applicationsReport(`2020年，我镇共收到政府信息公开申请3件，其中网络申请2件。\n\n${table}`),
};

/** 上年结转1件 is of another year and yet what the table counts. */
const CARRIED_OVER = /(?:上一?年度?|去年)(?=[^，。]{0,4}结转)|(?<=结转的?)(?:上一?年度?|去年)/;

/** The words that state the number, without a list of who may apply (公民、法人和其他组织), and the year of their sentence. */
function isTheSameThing({ text: { text }, segmented, year }: Facts, figure: DraftFigure): boolean {
  const stated = text.slice(figure.start, figure.end);
  const own = figure.key === 'applications.carriedOver' ? stated.replace(CARRIED_OVER, '') : stated;
  const words = own.replace(/公民、?法人(?:和|及|或)?(?:者)?其[他它]组织/g, '');
  if (ANOTHER_THING.test(words)) return false;
  const sentence = flatMapped(segmented.sections, (s) => s.sentences).find(
    (s) => s.start <= figure.start && figure.start < s.end,
  );
  const years = matchesOf(text.slice(sentence?.start ?? figure.start, figure.end), /(?<!\d)(20\d\d)年/g).map((m) =>
    Number(m[1]),
  );
  return years.length === 0 || years.includes(year.value ?? 0);
}
