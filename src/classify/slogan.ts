import { DEFICIENCY, FUTURE } from './cues.js';

/** What holds of disclosure anywhere and at any time: 政务公开没有终点, 信息公开贵在坚持. The near miss has something of the issuer's: 信息公开没有专人. */
const TRUTH =
  /^(?:我们)?(?:坚信|相信|深信)|^(?:要|也要|更要|同时要)看到，(?:成绩|成效)|^公开(?:就是|是|为)(?:常态|原则)|^(?:政务公开|(?:政府)?信息公开|公开)(?:工作)?(?:既?是|不仅是|不是|只有(?:起点|进行时|更)|没有(?:捷径|终点|休止符|完成时|止境|最好|旁观者)|事关|关乎|关系(?:到|着)|贵在|重在|永远在路上|永无止境|无止境|非一日之功|非一朝一夕)/;
/** 以上问题的解决，需要全体工作人员共同努力: says of the remedy only that it takes effort. */
const TAKES_EFFORT =
  /(?:不是|并非|非|不可能)一(?:朝一夕|蹴而就|劳永逸)|^(?:以上|上述|这些)(?:问题|不足|短板|困难)的?(?:解决|整改|改进|克服|存在)[^，。]{0,6}，?(?:还|也)?(?:需要?|离不开|有赖于?|非)/;

/** A sentence among problems and pledges that admits nothing and promises nothing. */
export const isSlogan = (words: string): boolean =>
  (TRUTH.test(words) && !DEFICIENCY.test(words) && !FUTURE.test(words)) || TAKES_EFFORT.test(words);
