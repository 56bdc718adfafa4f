import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '../../model/service.js';
import type { Context } from '../context.js';
import { checkCost } from './cost.js';

/** Refuses a query for its cost before it is executed. It comes after the variables are known, as sizes of pages are mostly variables. */
export function costLimit(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        // Execution says which operation there is none of.
        if (!operation) return;
        checkCost(schema, limits, {
          document,
          operationName: operation.name?.value ?? null,
          variables: request.variables ?? {},
        });
      },
    }),
  };
}
