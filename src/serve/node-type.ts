/** Rows say their GraphQL type themselves; this tells graphql-js so for every interface. */
export const byTypename = {
  __resolveType: <Name extends string>(row: { readonly __typename: Name }): Name => row.__typename,
};
