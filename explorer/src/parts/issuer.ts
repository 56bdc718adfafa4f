import type { TownshipQuery } from '../generated/graphql.js';

/** An issuer with all that its page shows. */
export type Issuer = NonNullable<TownshipQuery['issuer']>;
