import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/language.js';

interface Props {
  readonly title: string;
  /** Small words above the title: where one is. */
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A view with its title, which the window bears too and which takes the focus when one comes from another view. */
export function Page({ title, above, actions, children }: Props): ReactNode {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.title}`;
  }, [title, words]);
  useEffect(() => {
    // Not at the first page that a window shows: nothing was left behind there.
    if (visited) heading.current?.focus({ preventScroll: new URLSearchParams(location.search).has('show') });
    visited = true;
  }, []);
  return (
    <>
      <div className="page-head">
        <div>
          {above !== undefined && <div className="above">{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions}
      </div>
      {children}
    </>
  );
}
let visited = false;
