import type { ReactNode } from 'react';
import type { Paged } from '../api.js';
import { useWords } from '../words/language.js';
import { Answered } from './answered.js';

interface ListProps {
  /** What the list holds, for screen readers. */
  readonly label: string;
  /** Names of the columns. */
  readonly head: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A list as a table, in a region that scrolls on its own where the window is narrow. */
export const ListTable = ({ label, head, children }: ListProps): ReactNode => (
  <div className="scroll" tabIndex={0} role="region" aria-label={label}>
    <table className="list">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

interface PagedProps<Node> extends Omit<ListProps, 'children'> {
  readonly pages: Paged<unknown, Node>;
  /** What to do about a list that holds nothing. */
  readonly empty: string;
  /** One row. */
  readonly children: (node: Node) => ReactNode;
}

/** A list that grows by a button below it. */
export function PagedList<Node>({ pages, empty, children, ...list }: PagedProps<Node>): ReactNode {
  const { table, answer: words } = useWords();
  const { answer, nodes, more, loadingMore } = pages;
  return (
    <Answered answer={answer}>
      {() =>
        nodes.length === 0 ? (
          <p>{empty}</p>
        ) : (
          <>
            <ListTable {...list}>{nodes.map(children)}</ListTable>
            {more && (
              // Not disabled while it loads: that would take the focus from it.
              <button
                type="button"
                className="more"
                aria-disabled={loadingMore}
                onClick={loadingMore ? undefined : more}
              >
                {loadingMore ? words['loading'] : table.more}
              </button>
            )}
          </>
        )
      }
    </Answered>
  );
}
