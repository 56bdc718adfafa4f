import { HAN } from '../model/han.js';
import { matchesOf } from '../model/matches.js';

/** Characters that the body of the shortest report has. */
const MIN_BODY = 100;
const HEADING = new RegExp(`(?:^|[\\n。！？；：）\\s])([一二三四五六七八九十]{1,3})、(?=${HAN}{2})`, 'gu');
/** How a report's introduction begins. */
const INTRODUCTION = /根据|按照|依据|依照|本报告|编制|条例|现将|全年|20\d\d年/;
const INTRODUCTION_REACH = 150;

/** Running text or a report's sections: not a list of links, a table of contents or a cover. */
export function isBody(text: string): boolean {
  const ends = text.match(/。/g)?.length ?? 0;
  const headings = headingNumerals(text).length;
  return (ends >= 2 || (headings >= 2 && ends >= 1)) && text.replace(/\s/g, '').length >= MIN_BODY;
}

/** Numerals of the headings of the first level (一、二、三、), in their order. */
export const headingNumerals = (text: string): string[] => matchesOf(text, HEADING).map(([, numeral = '']) => numeral);

/** A report begins here: its first heading is the first one; where it has none at all, it begins with an introduction. A page that goes on behind a page header does not. */
export function beginsReport(text: string): boolean {
  const [first] = headingNumerals(text);
  return first === undefined ? INTRODUCTION.test(text.slice(0, INTRODUCTION_REACH)) : first === '一';
}

/** At least two headings of the first level: this much of a report stands here. */
export const hasSections = (text: string): boolean => headingNumerals(text).length >= 2;
