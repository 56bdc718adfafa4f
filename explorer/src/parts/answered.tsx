import type { ReactNode } from 'react';
import { ApiError, type Answered as Answer } from '../api.js';
import { useWords } from '../words/language.js';
import { Notice } from './notice.js';

interface Props<Result> {
  readonly answer: Answer<Result>;
  readonly children: (result: Result) => ReactNode;
}

/** An answer, or what keeps it from being there and what to do about that. What was loaded before stays in view. */
export function Answered<Result>({ answer, children }: Props<Result>): ReactNode {
  const { answer: words } = useWords();
  const { data, error, isFetching, refetch } = answer;
  return (
    <>
      {error !== null && (
        <Notice kind="error">
          <p>{data === undefined ? words['failed'] : words['old']}</p>
          <p>{(error instanceof ApiError ? words[error.code] : undefined) ?? error.message}</p>
          {/* Not disabled meanwhile: that would take the focus from it. */}
          <button type="button" onClick={() => void (isFetching || refetch())} aria-disabled={isFetching}>
            {words['again']}
          </button>
        </Notice>
      )}
      {data === undefined ? error === null && <Loading /> : children(data)}
    </>
  );
}

function Loading(): ReactNode {
  const { answer } = useWords();
  return (
    <p className="loading" role="status">
      {answer['loading']}
    </p>
  );
}
