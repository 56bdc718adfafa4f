import { admits, DEFICIENCY, FUTURE, REMEDY_START } from './cues.js';
import { isLeadIn, modeOf, type Followed, type Mode } from './lead-in.js';
import { isPromise } from './pledge-start.js';
import { ANSWERS, saysNoFault, saysWhatWas } from './says-no-fault.js';

const ADMITS =
  /(?:还|仍|也|但|依然|尚|同时)[^，。]{0,6}存在|存在的(?:主要|突出)?(?:问题|不足|困难)|不足之处|(?:问题|不足)(?:主要)?(?:有|是|表现)|(?:清醒地?|应当|应该|必须|也要|还要|不得不|同时也?)(?:看到|认识到|意识到|承认)/;
/** Problems that are not the issuer's own, or were dealt with: 针对存在的问题，督促整改9个. */
const OTHERS = /^(?:针对|对)|不存在|整改(?:完|到位|落实)|(?:发现|指出|查出|督促|通报)[^，]{0,12}(?:问题|不足)/;

/** Whether a sentence of another section begins to speak of the report's problems: 存在的问题：一是…, 但还存在更新不及时、内容不全面等问题。 */
export function opensProblems(words: string, followed: Followed): boolean {
  if (!ADMITS.test(words) || OTHERS.test(words)) return false;
  if (isLeadIn(words, followed)) return followed !== 'NOTHING' && modeOf(words) === 'PROBLEM';
  return (
    DEFICIENCY.test(words.replace(/(?:还|仍|也|尚)存在/g, '')) &&
    /问题|不足|短板|薄弱环节|差距|困难|现象|情况|看到|认识到|意识到|承认/.test(words)
  );
}

/** Among problems of a section of another name: a sentence that neither admits, promises nor leads in belongs to the section again. */
export function leavesProblems(words: string, followed: Followed, mode: Mode): boolean {
  if (DEFICIENCY.test(words) || FUTURE.test(words) || isLeadIn(words, followed) || REMEDY_START.test(words))
    return false;
  return mode !== 'IMPROVEMENT' || saysWhatWas(words);
}

/** Pledges first, problems behind them: a sentence among pledges that admits something and promises nothing. */
export function admitsAgain(written: string): boolean {
  const words = written.replace(/^(?:另外|此外|同时|还有|再就是)[，,]?/, '');
  return (
    admits(words) && !isPromise(words) && !ANSWERS.test(words) && !HAS_CONSEQUENCE.test(words) && !saysNoFault(words)
  );
}

/** 公开不及时的单位，取消评优资格; 仍未交回的，由镇长点名; 没有专人负责的村要配备信息员: what a fault leads to. */
const HAS_CONSEQUENCE =
  /(?:不足|不满|少于|低于|超过|逾期|超期|迟报|漏报|未|没有?|不了)[^，。；]{0,14}的[，,]?(?:由(?!于)|予以|一律|重[开来新]|不得|取消|约谈|通报|点名|限期)|的(?:单位|部门|站所|村|社区|栏目|人员|干部|个人|责任人)[，,]?(?:要|须|由|予以|一律|取消|通报|约谈|不得|限期|扣)/;
