import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices } from '@theguild/federation-composition';
import { parse, type DocumentNode } from 'graphql';
import { SCHEMA } from './portal.js';

/** Where the four subgraphs answer. */
export interface Addresses {
  readonly places: string;
  readonly reports: string;
  readonly threads: string;
  readonly portal: string;
}

/** The SDL of a served subgraph, as it says it itself: GET /schema/NAME. */
async function schemaOf(name: string, url: string): Promise<DocumentNode> {
  const address = new URL(`/schema/${name}`, url);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} answers with status ${response.status}.`);
  return parse(await response.text());
}

/**
 * Composes the portal's subgraph with the three of Disclosure Graph, as they are served.
 * @throws Error that lists what does not fit together
 */
export async function composeWithPortal(urls: Addresses): Promise<string> {
  const served = (['places', 'reports', 'threads'] as const).map(async (name) => ({
    name,
    typeDefs: await schemaOf(name, urls[name]),
    url: urls[name],
  }));
  const { supergraphSdl, errors } = composeServices([
    ...(await Promise.all(served)),
    { name: 'portal', typeDefs: SCHEMA, url: urls.portal },
  ]);
  if (supergraphSdl === undefined) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Serves the supergraph through Hive Gateway on loopback; port 0 takes a free one. */
export async function startGateway(supergraph: string, port = 0): Promise<{ url: string; stop(): Promise<void> }> {
  const gateway = createGatewayRuntime({ supergraph, logging: false });
  const http = createServer((request, response) => void gateway(request, response));
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    async stop() {
      await new Promise((resolve) => {
        http.close(resolve);
        http.closeAllConnections();
      });
      await gateway[Symbol.asyncDispose]();
    },
  };
}
