import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Limits } from '../../model/service.js';
import type { Context } from '../context.js';
import { checkCost } from './cost.js';

/** Refuses a query for its cost before it is executed. It comes after the variables are known, as sizes of pages are mostly variables. */
export function costLimit(limits: Limits): ApolloServerPlugin<Context> {
  /** Operations that are not too expensive whatever comes with them: Apollo keeps the documents that are asked often, so each is counted once. */
  const affordable = new WeakSet<OperationDefinitionNode>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        // Execution says which operation there is none of.
        if (!operation || affordable.has(operation)) return;
        const variables = request.variables ?? {};
        checkCost(schema, limits, { document, operationName: operation.name?.value ?? null, variables });
        const hasVariables = (operation.variableDefinitions ?? []).length > 0 || Object.keys(variables).length > 0;
        if (!hasVariables) affordable.add(operation);
      },
    }),
  };
}
