import { namesDeed } from './acts.js';
import { FUTURE } from './cues.js';

/** 已…, …了 as something finished; 了解, 为了, 一公了之 are none. */
const FINISHED = /已(?!有|知|[^，。；]{1,8}的)|(?<![为除免])了(?!解|然|之|如)/;
const STILL_TO_COME =
  /(?:^|[，。；：])(?:要|应|拟|力争|争取|确保|继续|进一步|不断|今后|年内|每)|让.{2,10}了|(?:避免|防止|解决|改变).{0,20}了/;

/** A remedy that is reported as carried out (针对上年问题，已建立台账): a measure, unless its lead-in promised it. */
export const reportsDone = (words: string): boolean =>
  FINISHED.test(words) &&
  !FUTURE.test(words) &&
  !STILL_TO_COME.test(words) &&
  words
    .split(/[，。；：]/)
    .some((clause) => FINISHED.test(clause) && namesDeed(clause) && !/^(?:对|将|把)[^了]*已/.test(clause));

/** 上年报告中提出的更新不及时的问题，我镇已…: a fault of an earlier year that has been mended. */
export const isMendedFault = (words: string): boolean =>
  /^(?:针对|对|对于|关于)?(?:上一?年度?|去年|\d{4}年度?)[^。；]*(?:问题|不足)[^，。；]{0,4}，[^。]*(?:已|了)/.test(
    words,
  ) && reportsDone(words);
