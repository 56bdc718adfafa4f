import { namesDeed } from './acts.js';
import { FUTURE, withoutQuotes } from './cues.js';

/** 已…, …了 as something finished; 了解, 为了, 一公了之 are none. */
const FINISHED = /已(?!有|知|[^，。；]{1,8}的)|(?<![为除免不])了(?!解|然|之|如|什么|哪些|多少|的(?:予以|一律|要|须))/;
const STILL_TO_COME =
  /(?:^|[，。；：])(?:要|应|拟|力争|争取|确保|继续|进一步|不断|今后|年内(?![^，。；]{0,6}已)|每)|让.{2,10}了|(?:避免|防止|解决|改变).{0,20}了/;

/** A remedy that is reported as carried out (针对上年问题，已建立台账): a measure, unless its lead-in promised it. */
export const reportsDone = (words: string): boolean => {
  const said = withoutQuotes(words);
  return (
    FINISHED.test(said) &&
    !FUTURE.test(words) &&
    !STILL_TO_COME.test(words) &&
    !/以致|致使|导致|造成/.test(words) &&
    !DUE.test(words) &&
    said
      .split(/[，。；：]/)
      .some(
        (clause) =>
          FINISHED.test(clause) &&
          (namesDeed(clause) || ARRANGED.test(clause)) &&
          !/^(?:对|将|把)[^了]*已/.test(clause),
      )
  );
};
/** 已向县里申报，2024年6月底前全部立起来; 已同县里商妥，从明年起…: begun, and still to be done. */
const DUE =
  /[从自](?:\d{4}年|明年|来年)[^，。；]{0,10}[起始]|(?:\d{4}年|明年|来年)(?:[^，。；]{0,8})(?:底|月|季度|日)(?:之|以)?前(?![^，。；]*(?:已|了))/;
/** 已于6月补齐, 已由…兼任: said of something finished, whatever the verb. */
const ARRANGED =
  /^(?:[^，。；]{0,6}(?:[乡镇局]里?|街道|我们|苏木|办事处))?(?:现|都|均)?已(?:于|由|经|交|在)(?![^，。；]{0,8}的$)/;

/** Among plans only what is said twice to be over is no plan: 已经…签了, 腾出了…，已交给…. */
export const isOverAlready = (words: string): boolean => ALREADY.test(withoutQuotes(words)) && reportsDone(words);
const ALREADY = /已经[^，。；]{1,24}了|了[^。；]{1,24}，已(?:经|于|由|交)/;

/** 上年报告中提出的更新不及时的问题，我镇已…, 去年提到的…一事，已…: a fault of an earlier year that has been mended. The near miss still stands: …的问题，虽已…，仍…. */
export const isMendedFault = (words: string): boolean => {
  const match = EARLIER_FAULT.exec(words.replace(/^[^。：，]{2,24}[。：]\**(?=.)/u, ''));
  const told = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
  return match !== null && (FINISHED.test(told) || IS_MENDED.test(told)) && !FUTURE.test(words) && !STANDS.test(told);
};
const IS_MENDED =
  /(?:得到|予以|获得)(?:了)?(?:有效|根本|妥善|全面|初步|及时)?(?:解决|纠正|改正|整改|改善|缓解)(?=$|，)|由[^，。；]{1,16}(?:降|减)(?:到|至|为)(?![^，。；]{0,6}条)|(?:明显|大为|有(?:了)?(?:明显|较大)?)(?:好转|改善|改观|减少)$|(?:解决|整改)(?:完毕|完成|到位)/;
const EARLIER_FAULT =
  /^[^，。；：]{2,30}的(?:问题|毛病|现象)，((?:(?:目前|现|均|都)?已|(?:经(?![费常过])|通过)(?![^，]{0,10}发现))[^。]*)|^(?:针对|对|对于|关于)?(?:上一?年度?|去年|\d{4}年度?)[^。；]*(?:问题|不足|短板|(?:提到|反映|指出|存在|提出|查出|检讨|列出|讲到|讲过|说到)(?:[^，。；]{2,40}(?:一事|情况|现象|毛病)|(?:的|过的?)“[^”]{2,24}”))[^，。；]{0,8}，([^。]*)|^(?:关于|针对|对|对于)?“[^”]{2,24}”(?:的)?(?:问题|一事|一条|方面)?，([^。]*)/;
const STANDS =
  /^(?:影响|制约|导致|造成|使)|仍|依然|尚|还(?!会|款)|未(?!再(?:次)?(?:发生|出现))|没有(?!再(?:发生|出现)|一[条件起例次个])|要|确保|进一步|继续|已(?:经)?(?:影响|成为|严重)/;
