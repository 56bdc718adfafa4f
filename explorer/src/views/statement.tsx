import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { useAnswer } from '../api.js';
import { StatementDocument } from '../generated/graphql.js';
import { links } from '../links.js';
import { Answered } from '../parts/answered.js';
import { NotFoundPage } from './not-found.js';

/** A link to a statement alone, as a portal keeps it, lands on it in its report. */
export function StatementPage({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer(StatementDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node && 'report' in node ? <Redirect replace to={links.report(node.report.id, node.id)} /> : <NotFoundPage />
      }
    </Answered>
  );
}
