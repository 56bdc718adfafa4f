import type { ReactNode } from 'react';
import { segments } from '../model/segments.js';

/** A text with the words that were looked for marked in it, where it has them as written. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode {
  const places = words.filter(Boolean).flatMap((word) => {
    const found: { id: string; start: number; end: number }[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ id: `${word} ${at}`, start: at, end: at + word.length });
    return found;
  });
  return (
    <span className="said" lang="zh-CN">
      {segments(text, places).map(({ start, text: piece, marks }) =>
        marks.length > 0 ? <mark key={start}>{piece}</mark> : piece,
      )}
    </span>
  );
}
