/**
 * codegen makes every resolver optional, as graphql-js takes a field from the row when there is none. With this type the compiler asks for
 * a resolver of each field that the row does not carry, and for `__resolveReference` of each entity.
 */
export type Complete<Resolvers, Row> = Resolvers &
  Required<Pick<Resolvers, Exclude<keyof Resolvers, keyof Row | '__isTypeOf' | '__resolveType'>>>;
