import { applyEdits, editsByPattern, type Aligned } from './aligned.js';

/** Marks that word processors, web exports and Markdown leave in a text and that no reader sees. */
const INVISIBLE = /\uFEFF|[\u200B-\u200F\u2028-\u202E\u2060-\u2064\u00AD]|\r(?=\n)/g;
/** [bookmark: _GoBack], as Word's text export writes it; {.underline} and the like from converters. */
const BOOKMARK = /\[bookmark:[^\]\n]{0,80}\]|\{\.[a-z][\w-]{0,30}\}/g;
/** Markdown emphasis: runs of two or three * or _ (a lone * may stand for a starred-out word, **** for a placeholder). */
const EMPHASIS = /(?<![*＊])\*{2,3}(?![*＊])|(?<!_)_{2,3}(?!_)/g;
/** Markdown's backslash before punctuation, and the entities that survive a careless export. */
const ESCAPE = /\\(?=[.()[\]*_#\-+!>~|])/g;
const ENTITY = /&(nbsp|ensp|emsp|quot|amp|lt|gt);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
};
const LINK = /!?\[([^\]\n]{0,120})\]\((?:https?:|\/|#)[^)\s]{0,300}\)/g;

export function dropMarks(input: Aligned): Aligned {
  let current = drop(input, INVISIBLE);
  current = applyEdits(
    current,
    editsByPattern(current.text, /\r/g, () => '\n'),
  );
  current = drop(current, BOOKMARK);
  current = drop(current, EMPHASIS);
  current = drop(current, ESCAPE);
  current = applyEdits(
    current,
    editsByPattern(current.text, ENTITY, (m) => ENTITIES[m[1] ?? ''] ?? null),
  );
  return applyEdits(
    current,
    editsByPattern(current.text, LINK, (m) => m[1] ?? ''),
  );
}

/** Heading, quotation and bullet marks at the beginning of a line, dropped after hard breaks are joined (they say where a line begins anew). */
export function dropLineMarks(input: Aligned): Aligned {
  return drop(input, /(?<=^|\n)[ \t]*(?:#{1,6}[ \t]*|>[ \t]?|[-*+][ \t]+(?=[^|\n-]))+/g);
}

function drop(input: Aligned, pattern: RegExp): Aligned {
  return applyEdits(
    input,
    editsByPattern(input.text, pattern, () => ''),
  );
}
