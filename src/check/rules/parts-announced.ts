import { exampleReport } from '../example-report.js';
import { chineseOrdinal } from '../../model/numerals.js';
import type { SegmentedSection } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { lists, type List } from '../walk.js';

const NUMERAL = '([一二两三四五六七八九十]{1,2}|\\d{1,2})';
/** 等7个部分, 共分六个部分: parts of the whole report. */
const REPORT_PARTS = new RegExp(`${NUMERAL}个?(?:大)?部分`);
/** 主要围绕四个方面…：, 以下3方面内容：, 有两点：— at the end of the words that introduce a list. */
const LIST_PARTS = new RegExp(
  `(?:以下|如下|下列|这|做好|抓好|从|围绕|有|是|在|分|按|共|突出|落实)?${NUMERAL}(?:个|大|项|条)?(?:大)?(?:方面|点|条|项|类|问题|不足|短板|工作|措施|环节|抓手)[^。；，]{0,20}[：:。]?$`,
);
const numberOf = (numeral: string): number => chineseOrdinal(numeral.replace('两', '二'));
const report = (body: string): string => exampleReport(2020, `一、总体情况\n\n${body}`);

export const partsAnnounced: Rule = {
  id: 'parts-announced',
  law: 'A number of parts, aspects or points that is announced equals the numbered ones that follow.',
  source: 'Practice: reports shortened or extended without their introduction.',
  check: (facts) => [...reportParts(facts), ...lists(facts.segmented).flatMap((list) => listParts(facts, list))],
  example: report('我镇着重抓好以下三个方面：一是健全制度。制定了公开办法。二是开展培训。举办培训2次。'),
  nearMiss: report(
    '我镇从制度、队伍、平台三个方面入手推进公开。一是健全制度。制定了公开办法。二是开展培训。举办培训2次。',
  ),
};

function reportParts({ text: { text }, segmented }: Facts): Outcome[] {
  const announced = segmented.sections
    .filter((s) => s.role === 'PREAMBLE' || s.role === 'OVERVIEW')
    .flatMap((s) => s.sentences);
  const sentence = announced.find(
    (s) => /报告|全文|分/.test(text.slice(s.start, s.end)) && REPORT_PARTS.test(text.slice(s.start, s.end)),
  );
  if (!sentence) return [];
  const match = REPORT_PARTS.exec(text.slice(sentence.start, sentence.end));
  const said = numberOf(match?.[1] ?? '');
  const follow = firstRun(segmented.sections);
  if (follow.length === 0 || Number.isNaN(said)) return [];
  return answer(
    said,
    follow.length,
    'parts',
    'numbered sections',
    {
      start: sentence.start + (match?.index ?? 0),
      end: sentence.start + (match?.index ?? 0) + (match?.[0].length ?? 0),
    },
    follow,
  );
}

/** The report's own sections: those numbered on until the numerals start again (an appended form is none of them). */
function firstRun(sections: readonly SegmentedSection[]): Span[] {
  const run: Span[] = [];
  let last = 0;
  for (const section of sections) {
    if (!section.marker || !section.heading) continue;
    if (section.marker.ordinal <= last) break;
    last = section.marker.ordinal;
    run.push({ start: section.marker.start, end: section.heading.end });
  }
  return run;
}

function listParts({ text: { text } }: Facts, list: List): Outcome[] {
  const { before } = list;
  if (!before || (before.type === 'item' && before.heading)) return [];
  const span = before.type === 'item' ? before.own : before;
  const words = text.slice(span.start, span.end);
  const lead = words.slice(
    Math.max(words.lastIndexOf('。', words.length - 2), words.lastIndexOf('；', words.length - 2)) + 1,
  );
  const match = LIST_PARTS.exec(lead);
  if (!match || !/[：:]$/.test(words.trim())) return [];
  const said = numberOf(match[1] ?? '');
  if (Number.isNaN(said)) return [];
  const start = span.end - lead.length + match.index;
  return answer(
    said,
    list.items.length,
    'items',
    'numbered ones',
    { start, end: start + match[0].length },
    list.items.map((item) => item.marker),
  );
}

const answer = (
  said: number,
  found: number,
  what: string,
  which: string,
  where: Span,
  follow: readonly Span[],
): Outcome[] =>
  said === found
    ? [pass(`${said} ${what} announced, ${found} ${which} follow`, [where])]
    : [fail(`${said} ${what} announced, ${found} ${which} follow`, [where, ...follow])];
