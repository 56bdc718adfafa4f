/**
 * Names of divisions and issuers, folded to what stays when people write them differently: the ethnic groups in a full name are dropped
 * (德宏傣族景颇族自治州 → 德宏州), and so is the organ that signs (石篆镇人民政府 → 石篆镇).
 */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const PEOPLES_AT_END = new RegExp(`(?:(?:${PEOPLES})族|蒙古|哈萨克|柯尔克孜|维吾尔|塔吉克|锡伯)+$`);
const ETHNIC_TOWNSHIP = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族|柯尔克孜)+(?:民族)?(乡|镇)$`);
const DIVISION_SUFFIX = /(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|县|区|旗|州|盟|林区|特区)$/;

function withoutPeoples(stem: string): string {
  const bare = stem.replace(PEOPLES_AT_END, '');
  if (bare.length >= 2) return bare;
  return stem.endsWith('族') && stem.length >= 3 ? stem.slice(0, -1) : stem;
}

/** The distinguishing part of a province's, prefecture's or county's name: 浙江省 → 浙江, 孟村回族自治县 → 孟村. Two-character names stay whole (赵县). */
export function divisionStem(name: string): string {
  if (name.length <= 2) return name;
  const autonomous = /自治/.test(name);
  const stem = name.replace(/地区$/, '').replace(DIVISION_SUFFIX, '');
  if (stem.length < 2) return name;
  return autonomous ? withoutPeoples(stem) : stem;
}

/** The short form of a township's name that carries an ethnic group, or null: 屋脚蒙古族乡 → 屋脚乡. */
export function shortTownshipName(name: string): string | null {
  const match = ETHNIC_TOWNSHIP.exec(name);
  return match ? `${match[1]}${match[2]}` : null;
}

const ORGAN = /(?:人民政府|政府|街道办事处|街道办|办事处|人民)?(?:党政(?:综合)?办公室|办公室)?$/;

/** An issuer's name without white space, brackets and the organ that signs: 石篆镇人民政府 → 石篆镇, 梨川街道办事处 → 梨川街道. Input: simplified text. */
export function foldIssuerName(name: string): string {
  const tight = name.normalize('NFKC').replace(/[\s()《》〈〉"'“”‘’*#【】[\]]/g, '');
  const organ = ORGAN.exec(tight)?.[0] ?? '';
  if (organ === '' || organ === tight) return tight;
  const rest = tight.slice(0, -organ.length);
  return organ.startsWith('街道') ? `${rest}街道` : rest;
}
