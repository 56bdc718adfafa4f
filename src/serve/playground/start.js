/* global React, ReactDOM, GraphiQL, document */
// Runs in the browser: GraphiQL with a tab for each example query.
const tabs = JSON.parse(document.getElementById('tabs').textContent);
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('playground')).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs: tabs, shouldPersistHeaders: false }),
);
