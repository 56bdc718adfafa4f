import { exampleReport } from '../example-report.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { SectionRole } from '../../model/kinds.js';
import type { Block, Segmented } from '../../model/segmented.js';
import { cannotJudge, fail, pass, type Outcome, type Rule } from '../rule.js';

interface Expected {
  readonly label: string;
  /** Any of these roles fulfils it. */
  readonly roles: readonly SectionRole[];
  readonly words: RegExp;
}

/** A sentence of another section that admits something is no such section: what is wrong is to be told by itself. */
const PROBLEMS: Expected = {
  label: '存在的主要问题及改进情况',
  roles: ['PROBLEMS_IMPROVEMENTS', 'PROBLEMS', 'IMPROVEMENTS'],
  words: /问题|不足/,
};
const PROACTIVE: Expected = { label: '主动公开政府信息情况', roles: ['PROACTIVE'], words: /主动公开|公开政府信息/ };
const OFFICIAL: readonly Expected[] = [
  { label: '总体情况', roles: ['OVERVIEW'], words: /总体情况|概述/ },
  PROACTIVE,
  { label: '收到和处理政府信息公开申请情况', roles: ['APPLICATIONS'], words: /申请/ },
  { label: '政府信息公开行政复议、行政诉讼情况', roles: ['DISPUTES'], words: /复议|诉讼/ },
  PROBLEMS,
  { label: '其他需要报告的事项', roles: ['OTHER'], words: /其他/ },
];
const NARRATIVE: readonly Expected[] = [
  PROACTIVE,
  { label: '依申请公开政府信息情况', roles: ['APPLICATIONS'], words: /申请公开|公开申请|不予公开/ },
  { label: '行政复议、诉讼情况', roles: ['DISPUTES'], words: /复议|诉讼/ },
  PROBLEMS,
];
const report = (headings: readonly string[]): string =>
  exampleReport(
    2021,
    ...headings.map((h, i) => `${'一二三四五六'[i] ?? ''}、${h}\n\n2021年，我镇开展培训2次，印发${h}说明3份。`),
  );
const ALL = OFFICIAL.map((expected) => expected.label);

export const sectionMissing: Rule = {
  id: 'section-missing',
  law: 'The report has every section of its form: the official six, or the four that the narrative form is expected to have.',
  source:
    '国办公开办函〔2019〕60号 and 〔2021〕30号; Regulation of 2008 (State Council Order 492), Article 32, for the narrative form.',
  check({ text: { text }, segmented, classified }) {
    const expected =
      segmented.form === 'NARRATIVE'
        ? NARRATIVE
        : segmented.form === 'FORMAT_2019' || segmented.form === 'FORMAT_2021'
          ? OFFICIAL
          : null;
    // A mixed form has no fixed list of sections, and an unknown one no sections to miss.
    if (expected === null) return [];
    // Plans alone (下一步工作打算) are no section of problems where the whole report names none.
    const plansAlone = !classified.statements.some((s) => s.kind === 'PROBLEM');
    const absent = expected.filter(
      ({ roles }) =>
        !segmented.sections.some(({ role }) => roles.includes(role) && !(plansAlone && role === 'IMPROVEMENTS')),
    );
    // Headings of the second level are looked at only where a section's role is missing.
    const headings = absent.length === 0 ? [] : headingWords(text, segmented);
    const missing = absent.filter(({ words }) => !headings.some((h) => words.test(h)));
    return missing.length > 0
      ? missing.map((one) => {
          const says = `The section ${one.label} is missing`;
          const where = told(text, segmented, one);
          return where.length > 0 ? cannotJudge(`${says}, but the text speaks of it`, where) : fail(says, []);
        })
      : [pass('Every expected section is there')];
  },
  example: report(ALL.filter((h) => !h.includes('诉讼'))),
  nearMiss: report(ALL),
};

/** The narrative form prescribes what is told and not under which heading: a sentence about it may be the section. */
const told = (text: string, { form, sections }: Segmented, one: Expected): Outcome['evidence'] =>
  form === 'NARRATIVE' && one !== PROBLEMS
    ? flatMapped(sections, (s) => s.sentences)
        .filter((s) => one.words.test(text.slice(s.start, s.end)))
        .slice(0, 1)
    : [];

/** Headings of every level: a hybrid may hold an expected part as a sub-section. */
function headingWords(text: string, segmented: Segmented): string[] {
  const inside = (blocks: readonly Block[]): string[] =>
    flatMapped(blocks, (block) =>
      block.type === 'item'
        ? [...(block.heading ? [text.slice(block.own.start, block.own.end)] : []), ...inside(block.children)]
        : [],
    );
  return flatMapped(segmented.sections, (s) => [
    ...(s.heading ? [text.slice(s.heading.start, s.heading.end)] : []),
    ...inside(s.blocks),
  ]);
}
