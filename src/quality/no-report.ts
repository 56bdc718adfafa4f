import type { FailureCode } from '../model/report.js';
import type { Segmented, SegmentedSection } from '../model/segmented.js';

/** Sections that only such a report has; problems, plans and a summary stand in every paper of an office. */
const OWN_ROLES: ReadonlySet<SegmentedSection['role']> = new Set(['PROACTIVE', 'APPLICATIONS', 'DISPUTES', 'FEES']);
/** The first lines of another kind of paper. */
const OTHER_PAPER =
  /(?:纪要|讲话|通知|方案|要点|计划|办法|细则|制度|规定|简报|简讯|新闻|通稿|通报|预案|培训会|推进会|总结会)(?:（[^）\n]{1,16}）)?$/m;
const FIRST_LINES = 160;
/** How the press tells of a report: someone else speaks. */
const PRESS = /近日|日前|记者|通讯员|据悉|据了解|报告显示|报告指出|该报告|本报讯|责任编辑|供稿|来源：|转载/g;
/** What a headline says of a report: 某镇发布2021年…年度报告. */
const HEADLINE =
  /(?:发布|公布|晒出|出台|完成|报送|亮出|推出|召开|举办|部署|学习|解读)(?:了)?(?:20\d\d年)?(?:度)?(?:政府信息|政务|信息)公开/;
const MIN_PRESS = 2;
/** A figure left to be filled in: XX条, ××件, ____次, and a year: 20XX年, XX年. The near miss was filled in and blotted out: 4**条. */
const BLANK =
  /(?<!\d)(?:[XxＸ×*＊]{2,12}|[_＿]{2,30}|[○〇□]{2,12}|…{2,12}|20[XxＸ×*＊_]{2})(?:余|多)?(?:年|月|日|条|件|次|份|篇|期|场|人|个|项|宗|万|元|名|%)/g;
const TO_FILL_IN =
  /（(?:请)?(?:填写|填报|在此|此处|简要|说明|概述|介绍)[^（）\n]{0,60}）|【[^【】\n]{0,30}(?:填写|名称|单位|数字)[^【】\n]{0,30}】/g;
const FILLED = /\d(?:余|多)?(?:条|件|次|份|篇|期|场|人|个|项|宗|万|元|名|%)/g;
const TEMPLATE_TITLE = /模板|范本|样本|样式|格式|提纲|参考文本/;
const MIN_BLANKS = 4;

export interface NoReport {
  readonly code: Extract<FailureCode, 'NOT_A_REPORT' | 'TEMPLATE'>;
  readonly reason: string;
}

/** Why a text is no annual report on disclosure of government information; null where it is one: by its title, or by sections that only such a report has. */
export function whyNoReport(text: string, segmented: Segmented): NoReport | null {
  if (!/信息公开|政务公开|公开条例|公开工作年度报告/.test(text)) return none(NEITHER);
  const { title, sections } = segmented;
  const known = sections.filter(
    (s) => s.heading !== null && s.role !== 'UNKNOWN' && s.role !== 'OVERVIEW' && s.role !== 'OTHER',
  );
  const isOwn = known.some(({ role }) => OWN_ROLES.has(role));
  const titleWords = title ? text.slice(title.start, title.end) : '';
  if (title === null && (known.length < 2 || (!isOwn && isOtherPaper(text)))) return none(NEITHER);
  if (known.length === 0 && isPress(text, titleWords))
    return none('it tells of such a report as the press does, and is none');
  if (title !== null && known.length === 0 && sections.length === 0) return none(NEITHER);
  if (isTemplate(text, titleWords))
    return { code: 'TEMPLATE', reason: 'it is the template of a report, with blanks where the figures belong' };
  return null;
}

const none = (reason: string): NoReport => ({ code: 'NOT_A_REPORT', reason });

export const NEITHER =
  'it has neither the title nor the sections of an annual report on disclosure of government information';

const isOtherPaper = (text: string): boolean =>
  OTHER_PAPER.test(text.slice(0, FIRST_LINES)) || !/年度报告|年报|工作报告|工作总结|工作情况|编制/.test(text);

const isPress = (text: string, title: string): boolean =>
  HEADLINE.test(title) || new Set(text.match(PRESS) ?? []).size >= MIN_PRESS;

/** More blanks than figures; one that kept a blank or two (template-left) is a report. */
function isTemplate(text: string, title: string): boolean {
  const blanks = (text.match(BLANK)?.length ?? 0) + (text.match(TO_FILL_IN)?.length ?? 0);
  // Most reports have none, and their figures need not be counted.
  if (blanks < (TEMPLATE_TITLE.test(title) ? 1 : MIN_BLANKS)) return false;
  return blanks > (text.match(FILLED)?.length ?? 0);
}
