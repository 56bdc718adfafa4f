import { exampleReport } from '../example-report.js';
import type { Block, Item, SegmentedSection } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { isTableLine } from '../section-numbers.js';

const report = (body: string): string =>
  exampleReport(2021, `一、总体情况\n\n全年开展培训2次。\n\n二、其他需要报告的事项\n\n${body}`);

/** Headings of the second level that promise a part of the report: 存在的主要问题, （二）改进措施, 主动公开情况. A title of a measure (加强组织领导) is complete in itself. */
const PART =
  /^(?:(?:工作中?)?(?:当前|目前)?存在的?(?:主要)?(?:问题|不足|困难)(?:与不足|和不足|及不足|及原因)?|(?:主要)?(?:问题|不足)|(?:下一步)?(?:的?(?:改进|整改|解决)(?:的)?(?:情况|措施|办法|方向)|工作(?:打算|计划|安排|措施))|下一步(?:工作)?(?:打算|计划|安排|措施)|.{0,12}(?:主动公开|依申请公开|收费|减免|复议|诉讼|平台建设|监督保障|信息管理).{0,10}(?:情况|工作)?)$/;
/** Nothing, 无, or a reference to elsewhere; never a sentence that says what there is none of (没有其他需要报告的事项). */
const EMPTY =
  /^[（(]?(?:无|暂无|略|空|不涉及|无此项(?:内容|情况)?|(?:暂)?无(?:相关)?(?:内容|情况)|同上|(?:具体(?:情况|内容)?)?(?:详情?|参|请|参?详)?见(?:正文|上文|前文|上述|附件|附表|附页|下表|上表|第[一二三四五六]部分)[一二三四\d]?|另附|附后|[/\\—-]+)?[）)]?[。.]?$/;

export const sectionStub: Rule = {
  id: 'section-stub',
  law: 'No section holds only 无, a reference to elsewhere, or nothing.',
  source: '国办公开办函〔2021〕30号 names incomplete content and perfunctory work as faults.',
  check(facts) {
    const { text } = facts.text;
    const sections = facts.segmented.sections.filter((s) => s.heading && !isTableLine(text, s));
    const stubs = sections.flatMap((s) =>
      isStub(text, s) ? [stub(text, s.heading as Span, s.end)] : subStubs(facts, s),
    );
    return stubs.length > 0 ? stubs : [pass('Every section says something')];
  },
  example: report('无。'),
  nearMiss: report('2021年没有其他需要报告的事项。'),
};

/** The signature below the report: who, or when. What comes behind it (a list of documents, buttons) belongs to no section. */
const SIGNATURE =
  /^(?:20\d\d年\d{1,2}月\d{1,2}日|[^，。；：]{2,25}(?:人民政府|政府|办事处|委员会|管委会|办公室|局|镇|乡|街道|苏木))$/;

function bodyOf(text: string, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''));
  const signed = parts.findIndex((part) => SIGNATURE.test(part));
  return (signed < 0 ? parts : parts.slice(0, signed)).join('');
}

const isStub = (text: string, section: SegmentedSection): boolean =>
  section.stub || (section.tables.length === 0 && EMPTY.test(bodyOf(text, section.blocks)));

function stub(text: string, heading: Span, end: number): Outcome {
  const body = text.slice(heading.end, end).trim();
  const [line = ''] = body.split('\n');
  const short = EMPTY.test(line.replace(/\s/g, '')) ? line : '';
  return fail(
    `The section ${text.slice(heading.start, heading.end)} holds ${short === '' ? 'nothing' : `only ${short}`}`,
    [{ start: heading.start, end: short === '' ? heading.end : text.indexOf(short, heading.end) + short.length }],
  );
}

/** Headings inside a section with nothing below them, where the words promise a part; a heading that is followed by a table has it. */
function subStubs({ text: { text } }: Facts, section: SegmentedSection): Outcome[] {
  const isEmptyPart = (item: Item, next: number): boolean =>
    item.heading &&
    PART.test(text.slice(item.own.start, item.own.end).replace(/[：:。\s]/g, '')) &&
    EMPTY.test(bodyOf(text, item.children)) &&
    !section.tables.some((table) => table.start >= item.own.end && table.start <= next);
  const inside = (blocks: readonly Block[], end: number): Outcome[] =>
    blocks.flatMap((block, i) => {
      const next = blocks[i + 1]?.start ?? end;
      if (block.type === 'sentence') return [];
      if (block.type === 'item' && isEmptyPart(block, next)) return [stub(text, block.own, next)];
      return inside(block.children, next);
    });
  return inside(section.blocks, section.end);
}
