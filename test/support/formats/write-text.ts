import type { Part } from './neutral.js';

export const toText = (parts: readonly Part[]): string =>
  parts.flatMap((part) => (part.kind === 'line' ? [part.text] : part.rows.map((row) => row.join('\t')))).join('\n');

/** Lines broken every `width` characters, as a terminal or a mail does; rows of tables are left whole. */
export const toWrappedText = (parts: readonly Part[], width: number): string =>
  parts
    .flatMap((part) =>
      part.kind === 'line'
        ? (part.text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
        : part.rows.map((row) => row.join('\t')),
    )
    .join('\n');

export const toMarkdown = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'line')
        return /^[一二三四五六七八九十]{1,3}、[^。；]{2,30}$/.test(part.text) ? `## ${part.text}` : part.text;
      const width = Math.max(...part.rows.map((row) => row.length));
      const [head = [], ...body] = part.rows.map((row) => `|${row.join('|')}|`);
      return [head, `|${'---|'.repeat(width)}`, ...body].join('\n');
    })
    .join('\n\n');
