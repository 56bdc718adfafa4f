import type { SectionRole } from '../model/kinds.js';

/**
 * What a heading is about, by the words of the official forms (〔2019〕60号, 〔2021〕30号) and of the narrative form. The order decides:
 * 因政府信息公开申请行政复议 is about disputes although it names applications.
 */
const ROLES: readonly (readonly [SectionRole, RegExp])[] = [
  // Problems that the public raises are no problems of the work: 回应群众关注的热点问题, 群众反映问题办理情况.
  ['RESPONSE', /^(?!.*存在)(?:.*(?:回应|答复|热点|关切|群众反映).*问题|.*问题.{0,4}(?:回应|答复|办理))/],
  [
    'PROBLEMS_IMPROVEMENTS',
    /(?:问题|不足|困难|短板|差距|瑕疵|薄弱环节|有待(?:改进|加强|提高|完善)的(?:方面|地方|环节)).*(?:承诺|方案|改进|整改|措施|打算|下一?步|解决|对策|计划|安排|方向|思路|今后|举措|建议|设想|努力)|(?:改进|整改|打算|措施|安排|计划|思路).*(?:问题|不足|困难|短板)/,
  ],
  // 哪些没做好，下步怎么干; 欠缺在哪里、往后怎么办.
  [
    'PROBLEMS_IMPROVEMENTS',
    /^(?=.*怎么(?:[干办改做补]|努力)).*?(?:差在(?:哪|什么)|没(?:有)?(?:做好|做到|干好)|欠缺|欠账|毛病|做得(?:还)?不)/,
  ],
  // 工作体会和今后打算, 自我剖析及后续安排: who looks back upon himself names what is wrong. The near miss: 提高思想认识，落实工作措施.
  [
    'PROBLEMS_IMPROVEMENTS',
    /^(?=.*(?:改进|整改|打算|安排|下一?步|今后|往后|明年)).*?(?:反思|体会|剖析|检视|查摆|对照检查|自查自纠|自我(?:检查|批评|评价)|得失|教训)/,
  ],
  [
    'PROBLEMS',
    /问题|不足|困难|短板|薄弱|难处|差距|欠缺|毛病|自我(?:剖析|批评)|没(?:有)?(?:做好|做到|干好)|做得(?:还)?不(?:够|好|到位)/,
  ],
  [
    'IMPROVEMENTS',
    /改进|整改|下一?步|下一?阶段|下一?年度?|今后|往后|明年|来年|打算|(?:后续|下步)(?:安排|工作)|工作计划|努力方向|(?:工作)?思路|工作安排|工作重点|对策|解决办法|工作建议|工作设想|工作展望|\d{4}年.{0,30}(?:计划|安排|打算|重点)/,
  ],
  ['DISPUTES', /复议|诉讼|申诉/],
  ['FEES', /收费|费用|减免/],
  ['APPLICATIONS', /依申请|申请公开|公开申请|收到和处理|不予公开|(?:有没有|没有|有)人[^，。]{0,4}申请/],
  ['PROACTIVE', /主动公开|公开政府信息(?:的)?情况|^公开了(?:多少|哪些|什么|些什么)/],
  ['RESPONSE', /回应|社会关切|政策解读/],
  ['OTHER', /^其[他它]$|其[他它].*(?:事项|报告|说明|情况)|需要(?:报告|说明)/],
  [
    'OVERVIEW',
    /总体|概述|概况|基本情况|(?:开展|工作|推进|落实)情况|主要做法|工作举措|主要工作|组织领导|做了(?:什么|哪些|些什么)/,
  ],
];

export function headingRole(heading: string): SectionRole {
  return ROLES.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'UNKNOWN';
}

/** The six headings of the official forms, as printed there. */
export const OFFICIAL_HEADINGS: readonly (readonly [SectionRole, RegExp])[] = [
  ['OVERVIEW', /^总体情况$/],
  ['PROACTIVE', /^主动公开政府信息(?:的)?情况$/],
  ['APPLICATIONS', /^收到和处理政府信息公开申请(?:的)?情况$/],
  ['DISPUTES', /^政府信息公开(?:工作)?(?:被)?(?:申请)?(?:行政复议、行政诉讼|行政复议、提起行政诉讼)(?:的)?情况$/],
  ['PROBLEMS_IMPROVEMENTS', /^(?:政府信息公开工作)?存在的?(?:主要)?问题(?:及|和)改进(?:情况|措施)$/],
  ['OTHER', /^其他需要报告的(?:其他)?事项$/],
];

export const isOfficialHeading = (heading: string): boolean =>
  OFFICIAL_HEADINGS.some(([, pattern]) => pattern.test(heading));

/** Headings that only the narrative form (2008–2019) has. */
export const isNarrativeHeading = (heading: string): boolean =>
  /^概述$|^概况$|收费|减免|不予公开|依申请公开|因政府信息公开申请|工作开展情况|回应社会关切/.test(heading);

/** The same headings in running text (a report on one line): number, then one of these, longest first. */
export const INLINE_HEADING =
  /(?:总体情况|概述|主动公开政府信息(?:的)?情况|收到和处理政府信息公开申请(?:的)?情况|依申请公开政府信息(?:和不予公开政府信息)?(?:的)?(?:办理)?情况|(?:政府信息公开(?:的)?)?收费及减免(?:的)?情况|(?:因政府信息公开(?:工作)?(?:被)?(?:申请)?|政府信息公开)?行政复议(?:、|和|及)(?:提起)?行政诉讼(?:的)?情况|(?:政府信息公开工作)?(?:存在的?)?(?:主要)?(?:问题|不足)(?:及|和|与)(?:下一步)?(?:改进|整改)(?:情况|措施)|其[他它]需要(?:报告|说明)的事项)/;
