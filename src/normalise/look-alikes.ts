import { Converter } from 'opencc-js/t2cn';

/**
 * Radicals of the supplement (U+2E80–2EF3) that stand for whole characters in texts taken from PDF files, and the horizontal stroke. NFKC folds only two of them.
 * Pairs of radical and character: Unicode's EquivalentUnifiedIdeograph; where that names a component outside the BMP, the character that it is a component of.
 */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟㇐一';

const simplified = Converter({ from: 't', to: 'cn' });

let table: ReadonlyMap<string, string> | null = null;

/** Built at the first look-alike: most texts have none. */
function supplement(): ReadonlyMap<string, string> {
  table ??= new Map(
    Array.from({ length: SUPPLEMENT.length / 2 }, (_, i) => [
      SUPPLEMENT[2 * i] as string,
      simplified(SUPPLEMENT[2 * i + 1] as string),
    ]),
  );
  return table;
}

/**
 * The plain character behind a radical, a compatibility ideograph (U+F900–FAFF, U+2F800–2FA1F), a full-width letter or digit, a bracketed or dotted numeral (㈠ ⑴ ⒈). A Traditional
 * shape (⾧ is 長 to NFKC) is simplified at once, whatever the script of the text around it: no one wrote it.
 */
export function plain(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code >= 0x2e80 && code < 0x2f00) return supplement().get(character) ?? character;
  if (code === 0x31d0) return '一';
  const folded = character.normalize('NFKC');
  return code >= 0x2f00 && !(code >= 0xff00 && code <= 0xffef) && !(code >= 0x3000 && code < 0x3400)
    ? simplified(folded)
    : folded;
}
