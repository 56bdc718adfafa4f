import type { ReactNode } from 'react';
import { changedWords, type Change } from '../model/changed-words.js';

interface Props {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly side: 'earlier' | 'later';
}

/** A wording with what went (struck out) or came (underlined) marked; years and names, which are not compared, are paler. */
export function ChangeWords({ text, changes, side }: Props): ReactNode {
  return (
    <span className="wording" lang="zh-CN">
      {changedWords(text, changes, side).map(({ kind, text: words }, i) => {
        if (kind === 'kept') return <span key={i}>{words}</span>;
        if (kind === 'masked')
          return (
            <span key={i} className="masked">
              {words}
            </span>
          );
        return side === 'earlier' ? <del key={i}>{words}</del> : <ins key={i}>{words}</ins>;
      })}
    </span>
  );
}
