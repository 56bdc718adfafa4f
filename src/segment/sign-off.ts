const DATE =
  /^(?:\d{4}|二[〇○0零OoＯ][〇○零OoＯ一二三四五六七八九\d]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日曰]?$/;
const ISSUER = /^[^，。；：]{2,25}(?:人民政府|政府|办事处|委员会|管委会|办公室|局|镇|乡|街道|苏木)$/;
/** Both on one line. */
const BOTH = /^([^\d〇○]{2,25}?)\s*((?:\d{4}|二[〇○0零OoＯ].{2})年\S+)$/;
/** Among the last lines of a section. */
export const SIGN_OFF_LINES = 3;

/** Issuer and date below the report, each on a line of its own or both on one. */
export const isSignOff = (line: string): boolean => {
  const both = BOTH.exec(line);
  return (
    DATE.test(line) || ISSUER.test(line) || (both !== null && ISSUER.test(both[1] ?? '') && DATE.test(both[2] ?? ''))
  );
};
