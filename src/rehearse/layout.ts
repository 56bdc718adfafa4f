import type { Place, TrueStatement, Truth } from './truth.js';
import type { Plan, Planned } from './series.js';
import { tables } from './tables.js';

/** How an issuer calls itself, by the last character of its name. */
const SELF: readonly (readonly [RegExp, string])[] = [
  [/街道$/u, '我街道'],
  [/镇$/u, '我镇'],
  [/乡$/u, '我乡'],
  [/苏木$/u, '我苏木'],
];
/** Names that are no place of their own: prefectures that only fill a gap in the codes. */
const FILLER = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

const bodyOf = (name: string): string =>
  name.endsWith('街道') ? `${name}办事处` : /[镇乡木]$/u.test(name) ? `${name}人民政府` : name;

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
const chinese = (index: number): string => CHINESE[index] ?? String(index + 1);

/** Ways to write a list: inline or a line each. Each takes the statements of one list in order. */
const LISTS: readonly ((items: readonly string[]) => string)[] = [
  (items) => `${items.map((item, i) => `${chinese(i)}是${item}`).join('；')}。`,
  (items) => items.map((item, i) => `${i + 1}．${item}。`).join('\n'),
  (items) => items.map((item, i) => `${i + 1}、${item}。`).join('\n'),
  (items) => `${items.map((item, i) => `${chinese(i)}是${item}`).join('。')}。`,
];

/** A report as text, with what is true of it. */
export function layOut(file: string, plan: Plan, place: Place, layout: number): { text: string; truth: Truth } {
  const self = SELF.find(([ending]) => ending.test(place.name))?.[1] ?? '';
  const write = (wording: string): string => wording.replace(/\{y\}/gu, `${plan.year + 1}年`).replace(/\{s\}/gu, self);
  const stated = (planned: readonly Planned[]): TrueStatement[] =>
    planned.map(({ idea, from, outcome }) => ({ text: write(idea.wording), from, outcome }));
  const truth = {
    file,
    code: place.code,
    year: plan.year,
    problems: stated(plan.problems),
    pledges: stated(plan.pledges),
    measures: plan.measures.map(write),
  };
  const above = place.above.filter(({ level, name }) => level !== 'PROVINCE' && !FILLER.test(name));
  const name = above.map((division) => division.name).join('') + bodyOf(place.name);
  const list = LISTS[layout % LISTS.length] ?? LISTS[0];
  const parts = { name, self, plan, truth, list: (items: readonly string[]) => list?.(items) ?? '' };
  return { text: plan.year < 2019 ? narrative(parts) : official(parts), truth };
}

interface Parts {
  readonly name: string;
  readonly self: string;
  readonly plan: Plan;
  readonly truth: Truth;
  readonly list: (items: readonly string[]) => string;
}

const texts = (statements: readonly TrueStatement[]): string[] => statements.map(({ text }) => text);

const period = (year: number): string => `${year}年1月1日至${year}年12月31日`;

const applications = ({ plan, self }: Parts): string =>
  plan.received + plan.carriedOver === 0
    ? `${plan.year}年，${self}没有收到政府信息公开申请。`
    : `${plan.year}年，${self}新收政府信息公开申请${plan.received}件，上年结转${plan.carriedOver}件，办结${plan.received + plan.carriedOver - plan.carriedForward}件，结转下年度${plan.carriedForward}件。`;

function narrative(parts: Parts): string {
  const { name, plan, self, truth, list } = parts;
  const { year } = plan;
  return [
    `${name}${year}年政府信息公开工作年度报告`,
    '',
    `根据《中华人民共和国政府信息公开条例》，现公布${year}年度政府信息公开工作年度报告。所列数据的统计期限为${period(year)}。`,
    '一、概述',
    `${year}年，${self}主要做了以下工作：`,
    list(truth.measures),
    '二、主动公开政府信息情况',
    `全年主动公开政府信息${plan.published}条。`,
    '三、依申请公开政府信息情况',
    applications(parts),
    '四、收费及减免情况',
    `${year}年没有收取任何费用。`,
    '五、行政复议和行政诉讼情况',
    '没有发生因政府信息公开引起的行政复议和行政诉讼。',
    '六、存在的主要问题和改进措施',
    '（一）存在的主要问题',
    list(texts(truth.problems)),
    '（二）改进措施',
    list(texts(truth.pledges)),
    '七、其他需要报告的事项',
    '没有其他需要报告的事项。',
    '',
  ].join('\n');
}

function official(parts: Parts): string {
  const { name, plan, self, truth, list } = parts;
  const { year } = plan;
  const [second, third, fourth] = tables(plan);
  return [
    `${name}${year}年政府信息公开工作年度报告`,
    '',
    `按照《中华人民共和国政府信息公开条例》要求，现将${year}年度政府信息公开工作报告如下，数据统计期限为${period(year)}。`,
    '一、总体情况',
    `${year}年，${self}主动公开政府信息${plan.published}条，主要做了以下工作：`,
    list(truth.measures),
    '二、主动公开政府信息情况',
    second,
    '三、收到和处理政府信息公开申请情况',
    third,
    '四、政府信息公开行政复议、行政诉讼情况',
    fourth,
    '五、存在的主要问题及改进情况',
    '（一）存在的主要问题',
    list(texts(truth.problems)),
    '（二）改进措施',
    list(texts(truth.pledges)),
    '六、其他需要报告的事项',
    `${year}年没有收取信息处理费。`,
    '',
  ].join('\n');
}
