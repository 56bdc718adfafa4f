import { flatMapped } from '../model/flat-mapped.js';

/** Finals that each initial takes; '' is a syllable without an initial. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a|o|e|ai|ei|ao|ou|an|en|ang|eng|er',
  b: 'a|o|ai|ei|ao|an|en|ang|eng|i|ie|iao|ian|in|ing|u',
  p: 'a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|ian|in|ing|u',
  m: 'a|o|e|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing|u',
  f: 'a|o|ei|ou|an|en|ang|eng|u',
  d: 'a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|ing|u|uo|ui|uan|un',
  t: 'a|e|ai|ao|ou|an|ang|eng|ong|i|ie|iao|ian|ing|u|uo|ui|uan|un',
  n: 'a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ie|iao|iu|ian|in|iang|ing|u|uo|uan|ü|üe|v|ve',
  l: 'a|e|ai|ei|ao|ou|an|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|uan|un|ü|üe|v|ve',
  'g k h': 'a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang',
  'j q x': 'i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un',
  'zh ch sh': 'i|a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang',
  r: 'i|e|ao|ou|an|en|ang|eng|ong|u|ua|uo|ui|uan|un',
  'z c s': 'i|a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|uo|ui|uan|un',
  y: 'a|o|e|ao|ou|an|ang|in|ing|ong|i|u|ue|uan|un',
  w: 'a|o|ai|ei|an|en|ang|eng|u',
};
const SYLLABLES: ReadonlySet<string> = new Set(
  flatMapped(Object.entries(FINALS), ([initials, finals]) =>
    flatMapped(initials.split(' '), (initial) => finals.split('|').map((final) => initial + final)),
  ),
);
const LONGEST = 6;

/** How many syllables of pinyin the letters are, tone marks and tone numbers aside; 0 where they are none. The longest syllable is tried first, without going back: government words need no more. */
export function syllables(written: string): number {
  const letters = written
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030C]/g, '')
    .normalize('NFC')
    .toLowerCase();
  let count = 0;
  for (const word of letters.split(/[\s'’·\-1-5]+/)) {
    for (let at = 0; at < word.length; count++) {
      let length = Math.min(LONGEST, word.length - at);
      while (length > 0 && !SYLLABLES.has(word.slice(at, at + length))) length--;
      if (length === 0) return 0;
      at += length;
    }
  }
  return count;
}
