import type { ReportQuality } from '../model/kinds.js';
import { toSource, type NormalisedText } from '../model/normalised.js';
import type { Message } from '../model/report.js';
import { garbled, type Suspicion } from './garbled.js';
import { hijacked } from './hijacked.js';

export interface Assessed {
  readonly quality: ReportQuality;
  readonly messages: readonly Message[];
}

/** Whether a report's words are its issuer's: a garbled or hijacked one is marked, with a message for each place that shows it. */
export function assess(text: NormalisedText): Assessed {
  const messages = [
    ...saying(text, 'garbled-text', garbled(text.text), 'readable Chinese'),
    ...saying(text, 'hijacked-text', hijacked(text.text), "the report's own words"),
  ];
  return { quality: messages.length > 0 ? 'SUSPECT' : 'OK', messages };
}

const saying = (text: NormalisedText, rule: string, found: Suspicion | null, expected: string): Message[] =>
  (found?.spans ?? []).map((span): Message => {
    const { start, end, quote } = toSource(text, span);
    const message = `Unexpected ${found?.what ?? ''}, expected ${expected}: ${quote.slice(0, 30).trim()}`;
    return { rule, severity: 'ERROR', message, start, end };
  });
