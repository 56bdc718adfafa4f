import type { ReactNode } from 'react';
import { segments, type Mark } from '../model/segments.js';

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text of a report with places of it marked. */
export const MarkedAt = ({ text, marks }: Props): ReactNode => (
  <span className="said" lang="zh-CN">
    {segments(text, marks).map(({ start, text: piece, marks: inside }) =>
      inside.length > 0 ? <mark key={start}>{piece}</mark> : piece,
    )}
  </span>
);

/** The same with the words that were looked for marked, where it has them as written. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode {
  const marks = words.filter(Boolean).flatMap((word) => {
    const found: Mark[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length });
    return found;
  });
  return <MarkedAt text={text} marks={marks} />;
}
