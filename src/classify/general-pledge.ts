const GENERAL =
  /再上新?(?:的)?台阶|更上一|工作(?:的)?水平|阳光政府|法治政府|服务型政府|扎实做好|做好(?:下一步|今后)|保质保量/;
/** A pledge of the work as a whole is no remedy for anything in particular. */
export const isGeneral = (pledge: string): boolean => GENERAL.test(pledge);
