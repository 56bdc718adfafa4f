import { Converter } from 'opencc-js/t2cn';

const generic = Converter({ from: 't', to: 'cn' });
const taiwan = Converter({ from: 'tw', to: 'cn' });
const terms = Converter({ from: 'twp', to: 'cn' });

/**
 * The spellings under which a word may stand in the cleaned texts, which are simplified: as OpenCC's general table has it, and as the one for
 * Taiwan variants does (著力 → 着力), and that for Taiwan terms (入口網站 → 门户网站), since a query of a few characters does not tell which it is
 * written in. Width and compatibility forms are folded.
 */
export function simplifiedSpellings(word: string): string[] {
  const folded = word.normalize('NFKC');
  return [...new Set([generic(folded), taiwan(folded), terms(folded)])];
}
