const DATE =
  /^(?:\d{4}|二[〇○0零][〇○零一二三四五六七八九\d]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const ISSUER = /^[^，。；：]{2,25}(?:人民政府|政府|办事处|委员会|管委会|办公室|局|镇|乡|街道|苏木)$/;
const FROM_END = 3;

/** Issuer and date below the report, each on a line of its own, among the last lines (`fromEnd` = 1 for the last). */
export const isSignOff = (line: string, fromEnd: number): boolean =>
  fromEnd <= FROM_END && (DATE.test(line) || ISSUER.test(line));
