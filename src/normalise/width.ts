import { HAN } from '../model/han.js';
import { applyEdits, replaceUnits, editsByPattern, type Aligned } from './aligned.js';
import { plain } from './look-alikes.js';
import { has, KIND } from './units.js';

/** Half-width brackets, and half-width punctuation in Chinese prose, with what they mean there. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '.': '。',
};

/** Full-width letters and digits, radicals, compatibility ideographs, wide spaces: each is one code unit and stays one. */
const ONE_UNIT =
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0E\uFF05\uFF5C\uFF0F\u2E80-\u2FD5\u31D0\uF900-\uFAFF\u2000-\u200A\u3000\u00A0]/g;
/** Numerals in brackets or with a point in one character, compatibility ideographs outside the BMP: their length changes. */
const OTHER_LENGTH = /[\u3220-\u3229\u2474-\u249B\uF900-\uFAFF]|\uD87E[\uDC00-\uDE1F]/g;
const ASCII_PUNCTUATION = /[(),:;?!.]/g;
/** A point ends a sentence between Chinese words. The near misses: 1.加强, 一.加强, 3.5, www.…. */
const BEFORE_A_STOP = new RegExp(`(?![一二三四五六七八九十])${HAN}|[）》”]`, 'u');
const BEHIND_A_STOP = new RegExp(`${HAN}|[\\s（《“]`, 'u');
const CHINESE_BESIDE = new RegExp(`${HAN}|[（）()《》“”"、。，；：]`, 'u');

/**
 * Letters, digits and look-alikes to one form: full-width letters and digits to ASCII, radicals and compatibility characters to the character they show (`plain`),
 * half-width brackets to full width, half-width punctuation beside a Han character (never inside 1,234, 12:30 or an address) to full width, a point between Chinese words to a full stop.
 */
export function foldWidth(input: Aligned): Aligned {
  const folded = letterDigits(has(input.text, KIND.FOLDED) ? foldCharacters(input) : input);
  const { text } = folded;
  if (!has(text, KIND.PUNCTUATION)) return folded;
  return replaceUnits(folded, ASCII_PUNCTUATION, (mark, at) => {
    if (mark === '.')
      return BEFORE_A_STOP.test(text[at - 1] ?? '') && BEHIND_A_STOP.test(text[at + 1] ?? '\n') ? '。' : mark;
    const isBracket = mark === '(' || mark === ')';
    const beside = isBracket || CHINESE_BESIDE.test((text[at - 1] ?? '') + (text[at + 1] ?? ''));
    return beside ? (FULL_WIDTH[mark] as string) : mark;
  });
}

/** 2O8条, 2l6件: letters that a reading machine took digits for. */
const LETTER_DIGIT = /(?<=\d)[OolI](?=\d)/g;
const letterDigits = (input: Aligned): Aligned =>
  input.text.search(LETTER_DIGIT) < 0
    ? input
    : replaceUnits(input, LETTER_DIGIT, (letter) => (/[Oo]/.test(letter) ? '0' : '1'));

function foldCharacters(input: Aligned): Aligned {
  const oneUnit = replaceUnits(input, ONE_UNIT, plain);
  return applyEdits(
    oneUnit,
    editsByPattern(oneUnit.text, OTHER_LENGTH, ([character]) => plain(character)),
  );
}
