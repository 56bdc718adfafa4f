import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { ApiError } from './api.js';
import { BrokenView } from './parts/broken-view.js';
import { Frame } from './parts/frame.js';
import { ComparePage } from './views/compare.js';
import { FindingsPage } from './views/findings.js';
import { NotFoundPage } from './views/not-found.js';
import { ReportPage } from './views/report.js';
import { SearchPage } from './views/search.js';
import { StartPage } from './views/start.js';
import { StatementPage } from './views/statement.js';
import { StatementsPage } from './views/statements.js';
import { TownshipPage } from './views/township.js';
import { WordingPage } from './views/wording.js';
import { WordingsPage } from './views/wordings.js';
import { LanguageProvider } from './words/language.js';

/** Reports do not change while a page is open; an answer that the API refused would be refused again, one that did not come is asked for once more. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 1 && error instanceof ApiError && error.code === 'UNREACHABLE',
      retryDelay: 500,
      networkMode: 'always',
    },
  },
});

/** One route a view: what an address below /explore shows. */
function Views(): ReactNode {
  const [path] = useLocation();
  return (
    <BrokenView key={path}>
      <Switch>
        <Route path="/" component={StartPage} />
        <Route path="/search" component={SearchPage} />
        <Route path="/township/:code">{({ code }) => <TownshipPage code={code} />}</Route>
        <Route path="/issuer/:id">{({ id }) => <TownshipPage id={id} />}</Route>
        <Route path="/report/:id">{({ id }) => <ReportPage id={id} />}</Route>
        <Route path="/statement/:id">{({ id }) => <StatementPage id={id} />}</Route>
        <Route path="/compare" component={ComparePage} />
        <Route path="/wordings" component={WordingsPage} />
        <Route path="/wording/:id">{({ id }) => <WordingPage id={id} />}</Route>
        <Route path="/findings" component={FindingsPage} />
        <Route path="/statements" component={StatementsPage} />
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </BrokenView>
  );
}

export const App = (): ReactNode => (
  <LanguageProvider>
    <QueryClientProvider client={client}>
      <Router base="/explore">
        <Frame>
          <Views />
        </Frame>
      </Router>
    </QueryClientProvider>
  </LanguageProvider>
);
