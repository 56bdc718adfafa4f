import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import type { Metrics } from './metrics.js';
import type { OperationKind } from './observation.js';

/** Errors by the request that they came up in, as long as they are held. */
const requestIds = new WeakMap<object, string>();

export const requestIdOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null ? requestIds.get(error) : undefined;

/** Tells the request's observation what GraphQL makes of it. */
export function observingPlugin(metrics: Metrics, logQueries: boolean): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue: { observation } }) => {
      let parsed = false;
      return {
        didResolveSource: async ({ queryHash, source }) => {
          observation.queryHash = queryHash;
          if (logQueries) observation.query = source;
        },
        parsingDidStart: async () => void (parsed = true),
        didResolveOperation: async ({ operation }) => {
          metrics.cache('document', parsed ? 'miss' : 'hit');
          if (operation) observation.operation = kindOf(operation);
        },
        didEncounterErrors: async ({ errors }) => errors.forEach((error) => requestIds.set(error, observation.id)),
        willSendResponse: async ({ request, response, metrics: apollo }) => {
          if (request.extensions?.['persistedQuery'] && !apollo.persistedQueryRegister) {
            metrics.cache('persisted', apollo.persistedQueryHit ? 'hit' : 'miss');
          }
          const { body } = response;
          const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
          observation.code = typeof code === 'string' ? code : 'OK';
        },
      };
    },
  };
}

function kindOf({ selectionSet }: OperationDefinitionNode): OperationKind {
  const fields = selectionSet.selections.map((node) => (node.kind === Kind.FIELD ? node.name.value : ''));
  if (fields.every((name) => name.startsWith('__') || name === '_service')) return 'introspection';
  return fields.includes('_entities') ? 'entities' : 'query';
}
