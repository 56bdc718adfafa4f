/** Addresses of the views, below /explore. Every state that a person may want to send to another stands in them. */
const withQuery = (
  path: string,
  query: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value == null || value === '' ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};
const part = encodeURIComponent;

export const links = {
  start: (within?: string | null) => withQuery('/', { within }),
  search: (q: string) => withQuery('/search', { q }),
  issuer: (
    { id, code }: { readonly id: string; readonly code?: string | null },
    query: { readonly thread?: string; readonly tab?: string } = {},
  ) => withQuery(code != null && /^\d{9}$/u.test(code) ? `/township/${code}` : `/issuer/${part(id)}`, query),
  report: (id: string, show?: string | null) => withQuery(`/report/${part(id)}`, { show }),
  compare: (from: string, to: string) => withQuery('/compare', { from, to }),
  wordings: () => '/wordings',
  wording: (id: string, query: { readonly places?: 'all' } = {}) => withQuery(`/wording/${part(id)}`, query),
  statements: (where: Readonly<Record<string, string | number | boolean | null | undefined>> = {}) =>
    withQuery('/statements', where),
  findings: (where: Readonly<Record<string, string | number | boolean | null | undefined>> = {}) =>
    withQuery('/findings', where),
};

/** The same request in the playground; behind #, so that it does not travel to the server. */
export const playgroundLink = (query: string, variables: unknown): string =>
  `/graphql#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString()}`;
