import { codeSet, isIn } from '../model/code-set.js';

/** Words that every report is made of; they tie nothing to anything. Of two that begin alike the one named first is taken. */
const STOCK =
  '政府信息公开|政务信息公开|信息公开|政务公开|政府信息|政务信息|信息|公开|工作|进一步|需要|还需|有待|加强|提高|完善|不够|不足|不高|不强|不断|及时|存在|部分|个别|一些|少数|仍|还|较|比较|方面|情况|问题|我镇|我乡|本镇|本乡|镇政府|乡政府|街道|群众|人员|建设|水平|质量|力度|建立|健全|切实|推动|推进|开展|促进|规范|做好|内容|部门|单位|各级|政府|政务|要求|进行|重要|相关'.split(
    '|',
  );
const BEGINS_STOCK = codeSet(STOCK.map((word) => word.charAt(0)).join(''));
const STOCK_BY_FIRST = new Map<number, string[]>();
for (const word of STOCK) {
  const first = word.charCodeAt(0);
  STOCK_BY_FIRST.set(first, [...(STOCK_BY_FIRST.get(first) ?? []), word]);
}
const HAN = /^\p{Script=Han}$/u;

/** The wording outside the stock phrases, in pieces of two Han characters at least. One walk: a pattern would be tried at every character. */
export function distinctivePieces(text: string): string[] {
  const pieces: string[] = [];
  let [from, characters] = [0, 0];
  for (let i = 0; i < text.length;) {
    const stock = stockAt(text, i);
    const han = stock > 0 ? 0 : hanAt(text, i);
    if (han > 0) {
      if (characters++ === 0) from = i;
      i += han;
      continue;
    }
    if (characters > 1) pieces.push(text.slice(from, i));
    characters = 0;
    i += Math.max(1, stock);
  }
  if (characters > 1) pieces.push(text.slice(from));
  return pieces;
}

/** Length of the stock phrase at this place, 0 where there is none. */
function stockAt(text: string, at: number): number {
  if (!isIn(BEGINS_STOCK, text.charCodeAt(at))) return 0;
  const words = STOCK_BY_FIRST.get(text.charCodeAt(at));
  if (words) for (const word of words) if (text.startsWith(word, at)) return word.length;
  return 0;
}

/** Code units of the Han character at this place, 0 where there is another; nearly all stand in one block. */
function hanAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code < 0x9ffd) return 1;
  if (code < 0x2e80) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  return HAN.test(character) ? character.length : 0;
}

/** Both code units of a pair in one number. */
export const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** All pairs of neighbouring characters, each once, in their order. */
export const pairsOf = (pieces: readonly string[]): readonly number[] => {
  const pairs = new Set<number>();
  for (const piece of pieces) for (let i = 0; i + 1 < piece.length; i++) pairs.add(pairAt(piece, i));
  return [...pairs];
};
