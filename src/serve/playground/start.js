/* global React, ReactDOM, GraphiQL, document, location, URLSearchParams */
// Runs in the browser: GraphiQL with a tab for each example query.
const tabs = JSON.parse(document.getElementById('tabs').textContent);
// A permalink brings its own query: the tab that is open, before the examples.
const query = new URLSearchParams(location.search).get('query');
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('playground')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: tabs,
    shouldPersistHeaders: false,
    ...(query && { query }),
  }),
);
