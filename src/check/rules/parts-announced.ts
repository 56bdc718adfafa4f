import { exampleReport } from '../example-report.js';
import { endsWithOne } from '../../model/ends-with.js';
import { flatMapped } from '../../model/flat-mapped.js';
import { chineseOrdinal } from '../../model/numerals.js';
import type { SegmentedSection } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { cannotJudge, fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { isTableLine, runsInside } from '../section-numbers.js';
import { lists, type List } from '../walk.js';

const NUMERAL = '([一二两三四五六七八九十]{1,2}|\\d{1,2})';
/** 等7个部分, 共分六个部分: parts of the whole report. A part (一部分, 第二部分, 这部分) is no announcement. */
const REPORT_PARTS = new RegExp(`(?<![第一二两三四五六七八九十\\d])${NUMERAL}个?(?:大)?部分`);
const CLASSIFIER = '(?:个|大|项|条|点|种|类)?大?';
const COUNTED =
  '(?:方面|点|类|问题|不足|短板|工作|举措|措施|环节|抓手|重点|难点|薄弱环节|困难|差距|到位|原则|层面|途径|渠道|形式|内容|事项|意见|建议|阶段|步骤|任务|关口?|处|条|项|种)';
/** 主要围绕四个方面…：, 以下3方面内容：, 有两点：— at the end of the words that introduce a list. A count of published items (公开信息12条：) announces none. */
const LIST_PARTS = new RegExp(`${NUMERAL}${CLASSIFIER}${COUNTED}[^。；，：:]{0,20}[：:。，]?$`);
/** No announcement is longer, so that only the last characters of the words are searched for one. */
const LONGEST_PARTS = 30;
/** Without a colon the words themselves must point ahead. */
const POINTS_AHEAD =
  /(?:以下|如下|下列|下面|这样|存在着?|主要(?:有|是|存在|体现在|表现在|做法有)|体现在|表现在|做好|抓好|做到|着重|重点(?:是|做好|抓好))[^，。；：]{0,6}$/;
/** Numbers of things and not of points: 公开信息12条：…, 办理事项3项：…. */
const COUNTS_THINGS = /(?:信息|文件|公告|申请|公开|发布|办理|受理|收到|报送|培训|咨询)[^，。；]{0,6}$/;
const numberOf = (numeral: string): number => chineseOrdinal(numeral.replace('两', '二'));
const report = (body: string): string => exampleReport(2020, `一、总体情况\n\n${body}`);

export const partsAnnounced: Rule = {
  id: 'parts-announced',
  law: 'A number of parts, aspects or points that is announced equals the numbered ones that follow.',
  source: 'Practice: reports shortened or extended without their introduction.',
  check: (facts) => [...reportParts(facts), ...flatMapped(lists(facts.segmented), (list) => listParts(facts, list))],
  example: report('我镇着重抓好以下三个方面：一是健全制度。制定了公开办法。二是开展培训。举办培训2次。'),
  nearMiss: report(
    '我镇从制度、队伍、平台三个方面入手推进公开。一是健全制度。制定了公开办法。二是开展培训。举办培训2次。',
  ),
};

function reportParts({ text: { text }, segmented }: Facts): Outcome[] {
  if (!text.includes('部分')) return [];
  const announced = flatMapped(
    segmented.sections.filter((s) => s.role === 'PREAMBLE' || s.role === 'OVERVIEW'),
    (s) => s.sentences,
  );
  const sentence = announced.find(
    (s) => /报告|全文|分/.test(text.slice(s.start, s.end)) && REPORT_PARTS.test(text.slice(s.start, s.end)),
  );
  if (!sentence) return [];
  const match = REPORT_PARTS.exec(text.slice(sentence.start, sentence.end));
  const said = numberOf(match?.[1] ?? '');
  const follow = ownSections(text, segmented.sections);
  const unnumbered = segmented.sections.filter((s) => s.heading && !s.marker).length;
  if (follow.length === 0 || Number.isNaN(said) || said < 2) return [];
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
    // The last number stands there, or in the running text: a heading was lost and not a part. A heading without a number, or the introduction, may be the part that seems to be missing.
    said > follow.length && (said <= follow.length + unnumbered || reaches(text, segmented.sections, said))
      ? 'a heading without a number may be one'
      : null,
  );
}

/** Whether the number of the last announced part is written: as a section's, or behind the last of them. */
function reaches(text: string, sections: readonly SegmentedSection[], said: number): boolean {
  const numbered = sections.filter((s) => s.marker);
  const written = `${'一二三四五六七八九十'[said - 1] ?? '?'}、`;
  return (
    numbered.some((s) => s.marker?.ordinal === said) ||
    text.slice(numbered.at(-1)?.heading?.end ?? text.length).includes(written)
  );
}

/** The report's own sections: those numbered on until the numerals start again (an appended form is none of them, an inner list of the same style does not end them). */
function ownSections(text: string, sections: readonly SegmentedSection[]): Span[] {
  const run: Span[] = [];
  let last = 0;
  const numbered = sections.filter((s) => s.marker && s.heading && !isTableLine(text, s));
  for (const [i, { marker, heading }] of numbered.entries()) {
    if (!marker || !heading) continue;
    if (marker.ordinal <= last) {
      if (marker.ordinal === 1 && runsInside(text, numbered, i, last)) continue;
      if (marker.ordinal === 1 || !run.length) break;
      if (numbered.slice(i).some((s) => s.marker?.ordinal === last + 1)) continue;
      break;
    }
    last = marker.ordinal;
    run.push({ start: marker.start, end: heading.end });
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
  const from = Math.max(0, lead.length - LONGEST_PARTS);
  const match = LIST_PARTS.exec(lead.slice(from));
  if (!match) return [];
  const at = from + match.index;
  const head = lead.slice(0, at);
  if (/第$|[\d年月]$/.test(head)) return [];
  const ahead = POINTS_AHEAD.test(head);
  if (!endsWithOne(lead.trim(), '：:') && !ahead) return [];
  if (/^[^个]{1,3}[条项种处][：:，。]?$/.test(match[0]) && !ahead && COUNTS_THINGS.test(head)) return [];
  const said = numberOf(match[1] ?? '');
  if (Number.isNaN(said)) return [];
  const start = span.end - lead.length + at;
  const lost = said === list.items.at(-1)?.marker.ordinal ? 'an item without its number may be one' : null;
  return answer(
    said,
    list.items.length,
    'items',
    'numbered ones',
    { start, end: start + match[0].length },
    list.items.map((item) => item.marker),
    list.interrupted && said > list.items.length ? (lost ?? 'what stands between them may be one') : lost,
  );
}

const answer = (
  said: number,
  found: number,
  what: string,
  which: string,
  where: Span,
  follow: readonly Span[],
  doubt: string | null,
): Outcome[] => {
  const says = `${said} ${what} announced, ${found} ${which} follow`;
  if (said === found) return [pass(says, [where])];
  return doubt === null ? [fail(says, [where, ...follow])] : [cannotJudge(`${says}; ${doubt}`, [where, ...follow])];
};
