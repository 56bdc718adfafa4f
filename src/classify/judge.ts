import type { SectionRole } from '../model/kinds.js';
import { ABOUT_REPORT, DONE, FRAMING, FUTURE, PRAISE, ZERO } from './cues.js';

export type Verdict = { readonly kind: 'MEASURE' | 'IMPROVEMENT'; readonly rule: string } | null;

const COUNT = /\d+(?:\.\d+)?万?(?:余|多)?(?:条|篇|件|份|期|次|个|宗|起|人次|名|场|项)/;
const COUNTS = new RegExp(COUNT, 'g');
const PUBLISHING = /主动|公开|发布|更新|发表|推送|上传|录入|公布|信息|转发|接收|收到|受理|新收|结转|办结|办理|答复/g;
/** Verbs of acts that make a measure, beside the mere publishing that a count goes with. */
const ACTION =
  /制定|建立|健全|完善|开展|组织|设立|设置|开设|加强|成立|编制|编印|印发|安排|落实|明确|规范|拓宽|强化|优化|维护|清理|推进|推行|坚持|实行|做好|注重|整合|打造|畅通|丰富|创新|培训|举办|召开|深化|细化|梳理|配备|充实|压实|严格|利用|运用|纳入|张贴|公示|增设|播[出报放]|讲解|核对|审查|审核|调整|修订|撰写|拍摄|制作|发放|邀请|走访|宣传|检查|督促|通报|考核|指定|指派|征求|延伸|接入|录制|简化|改版|升级|迁移|标注|登记|会商|列入|开通|建成|办理|告知/;
const IMPERATIVE =
  /^(?:(?:同时|此外|另外|还要|要|应|再|再次)[，,]?)?(?:进一步|继续|不断|切实|着力|加强|加大|强化|完善|健全|建立|提高|提升|推进|推动|规范|优化|拓宽|拓展|丰富|深化|扩大|创新|严格|认真|积极|坚持|组织|开展|落实|做好|抓好|紧扣|对照|加快|增强|充实|细化|定期|把|分门别类|科学|围绕)/;
const HABIT_DONE =
  /了(?!解)|已|全年|共\d|先后|累计|受理|办结|完结|完成|\d+(?:次|场|期|人次|件|条)|得到|今年以来|一年来/;
/** What somebody else is going to do: 明年县里将对各乡镇进行考核. */
const OTHERS_PLAN =
  /^(?:明年|下一步|今后|\d{4}年)?[，,]?(?:县|市|省|区|州|旗|上级|国家|中央)(?:里|委|政府|级|政务公开办)?.{0,6}将/;
const ON_APPLICATION_ACT = /设立|设置|建立|制定|完善|公布了|安排|规范|明确|指定/;

/**
 * A sentence or item outside the problems section: pledge, measure or neither. Commitments count wherever they stand (labelling.md, rule 7); talk
 * about the report, praise, bare counts and zeros are none (rule 13). Under 其他需要报告的事项 an imperative without anything done is a pledge.
 */
export function judge(words: string, role: SectionRole, enumerated: boolean): Verdict {
  const bare = words.replace(/^[^。：]{2,24}[。：](?=.)/, '');
  if (FUTURE.test(words) && !ABOUT_REPORT.test(words) && !OTHERS_PLAN.test(words))
    return { kind: 'IMPROVEMENT', rule: 'future-cue' };
  if (role === 'OTHER' && IMPERATIVE.test(bare) && !HABIT_DONE.test(bare))
    return { kind: 'IMPROVEMENT', rule: 'other-imperative' };
  if (ABOUT_REPORT.test(words) && !/设立|开展|组织/.test(words)) return null;
  if (role === 'PREAMBLE' && !/[。；，]/.test(words)) return null;
  const acts = words.split(/[，。；：！]/).filter((clause) => isAct(clause.trim(), enumerated));
  if (acts.length === 0) return null;
  const reply = role === 'APPLICATIONS' || role === 'DISPUTES' || role === 'FEES';
  if (reply && !acts.some((clause) => ON_APPLICATION_ACT.test(clause) && !/申请\d+件/.test(clause))) return null;
  return acts.some((clause) => DONE.test(clause))
    ? { kind: 'MEASURE', rule: 'done-cue' }
    : { kind: 'MEASURE', rule: 'action-verb' };
}

/** A clause that reports an act: not praise, not framing, not a zero, not a mere count of what was published or applied for. An item of a list need not have a known verb. */
function isAct(clause: string, enumerated: boolean): boolean {
  if (clause.length < 4 || PRAISE.test(clause)) return false;
  if (FRAMING.test(clause) && !/了(?!解)/.test(clause) && !ACTION.test(clause.replace(FRAMING, ''))) return false;
  if (isZero(clause)) return false;
  const rest = clause.replace(COUNTS, '').replace(PUBLISHING, '');
  if (COUNT.test(clause)) return ACTION.test(rest);
  return ACTION.test(clause) || DONE.test(clause) || (enumerated && !ABOUT_REPORT.test(clause));
}

const isZero = (clause: string): boolean =>
  ZERO.test(clause) &&
  /申请|复议|诉讼|收取|收费|费用|投诉|举报|事项|不予公开|减免|制发|作出|规章|行政(?:处罚|强制|许可|事业性)/.test(
    clause,
  );
