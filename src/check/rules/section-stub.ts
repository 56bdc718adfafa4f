import { exampleReport } from '../example-report.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { Block, Item, SegmentedSection } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { isTableLine } from '../section-numbers.js';
import { squeezed } from '../squeeze.js';

const report = (body: string): string =>
  exampleReport(2021, `一、总体情况\n\n全年开展培训2次。\n\n二、其他需要报告的事项\n\n${body}`);

/** Headings of the second level that promise a part of the report: 存在的主要问题, （二）改进措施, 主动公开情况. A title of a measure (加强组织领导) is complete in itself. */
const PART =
  /^(?:(?:工作中?)?(?:当前|目前)?存在的?(?:主要)?(?:问题|不足|困难)(?:与不足|和不足|及不足|及原因)?|(?:主要)?(?:问题|不足)|(?:下一步)?(?:的?(?:改进|整改|解决)(?:的)?(?:情况|措施|办法|方向)|工作(?:打算|计划|安排|措施))|下一步(?:工作)?(?:打算|计划|安排|措施)|(?:主动)?(?:政府信息)?公开(?:政府信息)?的?(?:主要)?(?:数量|途径|形式|方式|渠道|内容|类别)(?:情况)?|.{0,12}(?:主动公开|依申请公开|收费|减免|复议|诉讼|平台建设|监督保障|信息管理).{0,10}(?:情况|工作)?)$/;
/** Nothing, 无, or a reference to elsewhere; never a sentence that says what there is none of (没有其他需要报告的事项). */
const EMPTY = new RegExp(
  `^[（(]?(?:${[
    '(?:(?:本年度?|全年|20\\d\\d年度?)[，,]?)?(?:无|暂无)(?:变化|数据)?',
    '略|[表此]+略|空白?|待补充?|不涉及|同上(?:年度?)?|与?上年(?:度)?相同|另附|[表格]*附后',
    '无此项(?:内容|情况)?|此项无(?:内容|情况)?|本项无|(?:暂)?无(?:相关)?(?:内容|情况)',
    // 详见正文, 具体数据见附表1, 请参见本报告第二部分: to elsewhere, and nothing else.
    '(?:本部分|该部分)?(?:相关|具体|详细)?(?:数据|情况|内容)?(?:详情?|请|参|另|详细|具体)*(?:情况)?见[^，。；：]{0,12}(?:正文|上文|前文|上述|总体情况|附件|附表|附页|附后|下表|上表|表格|部分)[”"》]?[一二三四\\d]?(?:所[述列]|内容)?',
    '(?:正文|前文|上文)(?:已|中已?)(?:述|说明|报告)|[/\\\\—-]+',
  ].join('|')})?[）)]?[。.：]?$`,
);

export const sectionStub: Rule = {
  id: 'section-stub',
  law: 'No section holds only 无, a reference to elsewhere, or nothing.',
  source: '国办公开办函〔2021〕30号 names incomplete content and perfunctory work as faults.',
  check(facts) {
    const { text } = facts.text;
    const sections = facts.segmented.sections.filter((s) => s.heading && !isTableLine(text, s));
    const stubs = flatMapped(sections, (s, i) =>
      isStub(text, s) && !isDivided(s, sections[i + 1]) ? [stub(text, s.heading as Span, s.end)] : subStubs(facts, s),
    );
    return stubs.length > 0 ? stubs : [pass('Every section says something')];
  },
  example: report('无。'),
  nearMiss: report('2021年没有其他需要报告的事项。'),
};

/** The signature below the report (who, or when), and a page's own lines. What comes behind them belongs to no section. */
const BELOW =
  /^(?:(?:20\d\d|二[〇○零]\S{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日|[^，。；：]{2,25}(?:人民政府|政府|办事处|委员会|管委会|办公室|局|镇|乡|街道|苏木))$|^(?:附件?\d?：|抄送|主办|承办|版权|网站标识|备案|责任编辑|编辑|作者|信息来源|来源：|发布(?:日期|时间|机构)|索引号|浏览|点击|[【[]?[上下]一[篇条]|相关(?:链接|附件|文档)|分享到?|扫一扫|[【[]?(?:打印|关闭|返回|字体|收藏))/;

/** No body that says nothing is longer, but for a line of dashes; nor is a line of a signature. */
const LONGEST_EMPTY = 80;
const DASHES = /^[（(]?[/\\—-]+$/;

/**
 * Whether the blocks hold nothing before the signature. Nearly all bodies say something at length: their first characters are enough to know it.
 */
function isEmpty(text: string, blocks: readonly Span[]): boolean {
  let body = '';
  for (const { start, end } of blocks) {
    const part = squeezed(text, start, end, LONGEST_EMPTY + 1);
    if (BELOW.test(part)) break;
    if (body.length + part.length > LONGEST_EMPTY)
      return DASHES.test(body + part) && EMPTY.test(wholeBody(text, blocks));
    body += part;
  }
  return EMPTY.test(body);
}

function wholeBody(text: string, spans: readonly Span[]): string {
  const parts = spans.map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''));
  const signed = parts.findIndex((part) => BELOW.test(part));
  return (signed < 0 ? parts : parts.slice(0, signed)).join('');
}

const isStub = (text: string, section: SegmentedSection): boolean =>
  section.stub || (section.tables.length === 0 && isEmpty(text, section.blocks));

/** 五、存在的主要问题及改进情况 with 5.1 主要问题 and 5.2 改进措施 as headings of their own: what it announces follows. */
const isDivided = (section: SegmentedSection, next: SegmentedSection | undefined): boolean =>
  section.role === 'PROBLEMS_IMPROVEMENTS' &&
  section.blocks.length === 0 &&
  (next?.role === 'PROBLEMS' || next?.role === 'IMPROVEMENTS');

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
  const found: Outcome[] = [];
  collect(text, section, section.blocks, section.end, found);
  return found;
}

function collect(
  text: string,
  section: SegmentedSection,
  blocks: readonly Block[],
  end: number,
  found: Outcome[],
): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.type === 'sentence') continue;
    const next = blocks[i + 1]?.start ?? end;
    if (block.type === 'item' && block.heading && isEmptyPart(text, section, block, next))
      found.push(stub(text, block.own, next));
    else collect(text, section, block.children, next, found);
  }
}

const isEmptyPart = (text: string, section: SegmentedSection, item: Item, next: number): boolean =>
  PART.test(text.slice(item.own.start, item.own.end).replace(/[：:。\s]/g, '')) &&
  isEmpty(text, item.children) &&
  !section.tables.some((table) => table.start >= item.own.end && table.start <= next);
