/* global React, ReactDOM, GraphiQL, document, location, URLSearchParams */
// Runs in the browser: GraphiQL with a tab for each example query.
const tabs = JSON.parse(document.getElementById('tabs').textContent);
// A permalink brings its own query: the tab that is open, before the examples. The explorer's stands behind #, with its variables, and stays in the browser.
const asked = new URLSearchParams(location.hash.slice(1));
const query = asked.get('query') ?? new URLSearchParams(location.search).get('query');
const variables = asked.get('variables');
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('playground')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: tabs,
    shouldPersistHeaders: false,
    ...(query && { query }),
    ...(variables && { variables }),
  }),
);
