import { flatMapped } from '../../model/flat-mapped.js';
import { DIGITS } from '../../model/numerals.js';
import type { Percentage } from '../../model/classified.js';
import type { FigureQualifier } from '../../model/kinds.js';
import type { Segmented } from '../../model/segmented.js';
import type { Span } from '../../model/span.js';
import { matchesOf } from '../../model/matches.js';
import { toNumber } from './numbers.js';

/** Group 1: words that make it inexact; 2: digits in front of %; 3: numeral behind 百分之; 4: words behind it that make it a bound. */
const PERCENT =
  /(约|近|大约|将近|超过|超|逾|不少于|不低于|至少)?(?:(\d{1,4}(?:\.\d{1,4})?)%|百分之([零一二三四五六七八九十百点\d.]{1,8}))(以上|左右|多)?/g;

const ANY = /%|百分之/;

/** Words before a percentage that make it a share of one whole. */
const SHARE = /占[^，。；]{0,24}$|(?:占比|比重|比例)[^，。；]{0,10}$/;
/** … a change against another year. */
const CHANGE =
  /(?:增长|增加|上升|下降|减少|提高|提升|降低|增幅|降幅|同比|环比|[增降])(?:了|约|达|到|为|幅度)?[^，。；、\d]{0,4}$/;
/** … a rate: how much of its own whole was done. Rates of different things are no parts of one whole. */
const RATE = /率[^，。；、]{0,6}$/;
/** Words that open a list of shares. */
const OPENS_SHARES = /其中|分别占|各占|构成/;

/**
 * The percentages that the text states, each with its role. A percentage without a word of its own for it (其中网站63%、微信20%) is what the one before it in
 * the sentence is; `group` numbers the shares of one whole: those of one sentence; a change between them (网站占70%，同比提高3%) does not end them.
 */
export function percentages(text: string, { sections }: Segmented): Percentage[] {
  if (!ANY.test(text)) return [];
  let groups = 0;
  return flatMapped(sections, (section, index) =>
    flatMapped(section.sentences, (sentence) => {
      const found = inSentence(text, sentence);
      let open = false;
      return found.map((percentage): Percentage => {
        const share = percentage.role === 'SHARE';
        if (share && !open) groups++;
        open &&= percentage.role === 'CHANGE';
        open ||= share;
        return { ...percentage, section: index, group: share ? groups - 1 : null };
      });
    }),
  );
}

type InSentence = Omit<Percentage, 'section' | 'group'>;

function inSentence(text: string, sentence: Span): InSentence[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!ANY.test(words)) return [];
  const found: InSentence[] = [];
  let from = 0;
  let role: Percentage['role'] = 'OTHER';
  for (const match of matchesOf(words, PERCENT)) {
    const value = match[2] === undefined ? spoken(match[3] ?? '') : Number(match[2]);
    const before = words.slice(from, match.index);
    from = match.index + match[0].length;
    if (Number.isNaN(value)) continue;
    role = roleOf(before, role);
    found.push({
      value,
      qualifier: qualifierOf(match[1], match[4]),
      role,
      counted: countedBy(before),
      sentence,
      start: sentence.start + match.index,
      end: sentence.start + from,
    });
  }
  return found;
}

function roleOf(before: string, previous: Percentage['role']): Percentage['role'] {
  if (CHANGE.test(before)) return 'CHANGE';
  if (RATE.test(before)) return 'RATE';
  if (SHARE.test(before) || OPENS_SHARES.test(before)) return 'SHARE';
  return /[。；]/.test(before) ? 'OTHER' : previous;
}

function qualifierOf(before: string | undefined, behind: string | undefined): FigureQualifier {
  if (behind === '以上' || behind === '多' || /超|逾|不少于|不低于|至少/.test(before ?? '')) return 'AT_LEAST';
  return before !== undefined || behind !== undefined ? 'APPROXIMATE' : 'EXACT';
}

/** What the percentage is said of: the words between the last mark and the number, without 占总数的 and the like. */
const countedBy = (before: string): string =>
  (
    /[^，。；：、（）]*$/.exec(
      before.replace(/[，、]?(?:约?占[^，。；]{0,24}|(?:占比|占?比重|占?比例)[^，。；]{0,10})$/, ''),
    )?.[0] ?? ''
  ).replace(/^(?:和|及|与|其中)/, '');

/** 百分之六十三点五 is 63.5; NaN for what is no numeral. */
function spoken(words: string): number {
  const [whole = '', fraction] = words.split('点');
  const value = toNumber(whole);
  if (fraction === undefined) return value;
  const digits = [...fraction].map((c) => DIGITS[c] ?? Number.NaN);
  return value + Number(`0.${digits.join('')}`);
}
