import type { Attachment, AttachmentKind } from '../model/divided.js';
import { toSource, type NormalisedText } from '../model/normalised.js';
import type { Message } from '../model/report.js';

export const ATTACHMENT_NAMES: Readonly<Record<AttachmentKind, string>> = {
  GUIDE: 'guide',
  CATALOGUE: 'catalogue',
  NOTICE: 'letter',
  FORM: 'application form',
};

/** What stands beside a report in its file, one message a document, with the whole of it as the span. */
export const attachmentMessages = (text: NormalisedText, attachments: readonly Attachment[]): Message[] =>
  attachments.map(({ kind, title, start, end }): Message => {
    const { start: from, end: to } = toSource(text, {
      start,
      end: start + text.text.slice(start, end).trimEnd().length,
    });
    const words = text.text.slice(title.start, title.end).replace(/\s+/g, '');
    return {
      rule: `${kind.toLowerCase()}-attached`,
      severity: 'INFO',
      message: `Unexpected ${ATTACHMENT_NAMES[kind]} ${words} in the report's file, expected the report alone; nothing was extracted from it.`,
      start: from,
      end: to,
    };
  });
