import type { Severity } from '../model/kinds.js';
import type { Message } from '../model/report.js';
import type { Span } from '../model/span.js';

/** A message of this stage. `span` points into the source; null where the message is about the whole text. */
export const message = (rule: string, severity: Severity, span: Span | null, text: string): Message => ({
  rule: `resolve/${rule}`,
  severity,
  message: text,
  start: span?.start ?? 0,
  end: span?.end ?? 0,
});

/** At most six names and how many more: 太平镇 alone has fifty. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 6).join('、');
  return names.length > 6 ? `${shown} and ${String(names.length - 6)} more` : shown;
}
