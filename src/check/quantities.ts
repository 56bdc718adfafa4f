import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';

export interface Count extends Span {
  readonly value: number;
  readonly unit: string;
  /** 约420条, 近百条, 400余条. */
  readonly isRough: boolean;
}

const COUNT = /(?<![第\d.〔（])(\d[\d,]*)(余|多)?(条|篇|件|份|次|个|项)/g;

/** Whether there may be counts: what every one of them has. */
export const STATES_COUNT = /[\d,][余多]?[条篇件份次个项]/;

/** Right before a count, or a character before it: 约420条, 约有420条. */
const ABOUT = /[约近]/;

/** Counts in words, with spans in the text that holds them. */
export const counts = (text: string, offset: number): Count[] =>
  matchesOf(text, COUNT).map((m) => ({
    value: Number((m[1] ?? '').replaceAll(',', '')),
    unit: m[3] ?? '',
    isRough: m[2] !== undefined || ABOUT.test(text.slice(Math.max(0, m.index - 2), m.index)),
    start: offset + m.index,
    end: offset + m.index + m[0].length,
  }));
