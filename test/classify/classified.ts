import type { Classified } from '../../src/model/classified.js';
import { classify } from '../../src/classify/classify.js';
import { withRolesByContent } from '../../src/classify/section-roles.js';
import { findTitle } from '../../src/divide/title.js';
import { normalise } from '../../src/normalise/normalise.js';
import { resolveYear } from '../../src/resolve/year.js';
import { segment } from '../../src/segment/segment.js';

/** A text through normalise, segment and classify. */
export function classified(source: string): Classified {
  const text = normalise(source);
  const title = findTitle(text.text);
  const { year } = resolveYear({ text, title, fileName: '', hints: {}, override: null });
  return classify(text, withRolesByContent(text.text, segment(text, title)), year.value);
}

export const HEADINGS = {
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  both: '五、存在的主要问题及改进情况',
  problems: '五、存在的主要问题',
  improvements: '六、下一步改进措施',
  other: '六、其他需要报告的事项',
} as const;
export type Place = keyof typeof HEADINGS;

const LETTER = { PROBLEM: 'P', IMPROVEMENT: 'I', MEASURE: 'M' } as const;

/** The statements of a body that stands in the section: "P wording", "I wording", "M wording", in their order. */
export const statementsIn = (place: Place, body: string): string[] =>
  classified(`溪前镇2021年政府信息公开工作年度报告\n${HEADINGS[place]}\n${body}\n`).statements.map(
    ({ kind, text }) => `${LETTER[kind]} ${text}`,
  );

/** Figures that the text states: "key value QUALIFIER". */
export const figuresIn = (place: Place, body: string): string[] =>
  classified(`溪前镇2021年政府信息公开工作年度报告\n${HEADINGS[place]}\n${body}\n`).textFigures.map(
    ({ key, value, qualifier }) => `${key} ${value} ${qualifier}`,
  );
