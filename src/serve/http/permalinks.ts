import express, { type Request, type Response, type Router } from 'express';
import { refuse } from './answer.js';

const ID = /^(?:st|re)_[\w-]{1,40}$/u;

/** What is shown of a statement or a report, as a query that answers alone. */
const QUERIES = {
  s: (id: string): string => `# A statement with its place in the source (陈述及其出处)
query Statement {
  node(id: "${id}") {
    id
    ... on Statement {
      kind
      title
      text
      quote
      context
      topics { zh en }
      report { id title year { value } issuer { id name } source { url sha256 } }
      thread { id years longestUnchangedRun status }
    }
  }
}
`,
  r: (id: string): string => `# A report (年度报告)
query Report {
  node(id: "${id}") {
    id
    ... on Report {
      title
      year { value }
      issuer { id name }
      withdrawn
      publishedOn
      source { url sha256 }
      measures { id text }
      problems { id text }
      improvements { id text }
    }
  }
}
`,
};

/**
 * /s/ID and /r/ID lead to what has that id: a browser to the playground with the query, another client to the answer in JSON. An id that was
 * replaced or is unknown is told by the answer itself (node is null).
 */
export function permalinks(): Router {
  const router = express.Router();
  const lead =
    (kind: keyof typeof QUERIES) =>
    ({ params: { id = '' } }: Request<{ id: string }>, res: Response): void => {
      if (!ID.test(id)) return refuse(res, 404, 'NOT_FOUND', 'This is no id of a statement or a report.');
      // The playground and the answer share the address; which of them comes, the Accept header decides, as for /graphql.
      res.vary('Accept').redirect(302, `/graphql?${new URLSearchParams({ query: QUERIES[kind](id) }).toString()}`);
    };
  router.get('/s/:id', lead('s'));
  router.get('/r/:id', lead('r'));
  return router;
}
