import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import { subgraphSchema } from '../../src/serve/subgraph-schema.js';

/*
 * The portal's own subgraph: service halls by township code, readers' notes by report id. Any server that knows Federation will do;
 * src/serve/subgraph-schema.ts is the whole of what is needed for it.
 */

export interface Hall {
  readonly township: string;
  readonly address: string;
  readonly phone: string;
}
export interface Note {
  readonly report: string;
  readonly text: string;
  readonly on: string;
}

/** What the portal stores. Each look-up takes many keys: a database would answer it with one statement. */
export interface Register {
  halls(): Promise<readonly Hall[]>;
  hallsOf(codes: readonly string[]): Promise<readonly Hall[]>;
  notesOn(reports: readonly string[]): Promise<readonly Note[]>;
}

interface Context {
  readonly register: Register;
  readonly hall: DataLoader<string, Hall | null>;
  readonly notes: DataLoader<string, readonly Note[]>;
}

export const SCHEMA = parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));

/** The register of this example, from register.json. */
export function exampleRegister(): Register {
  const { halls, notes } = JSON.parse(readFileSync(new URL('register.json', import.meta.url), 'utf8')) as {
    halls: Hall[];
    notes: Note[];
  };
  return {
    halls: () => Promise.resolve(halls),
    hallsOf: (codes) => Promise.resolve(halls.filter(({ township }) => codes.includes(township))),
    notesOn: (reports) => Promise.resolve(notes.filter(({ report }) => reports.includes(report))),
  };
}

const resolvers = {
  Query: {
    townshipsWithHall: async (_root: unknown, _args: unknown, { register }: Context) =>
      (await register.halls()).map(({ township }) => ({ code: township })),
    portalTownship: (_root: unknown, { code }: { code: string }) => ({ code }),
  },
  Township: {
    // Whether there is such a township is for the subgraph places to say.
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    serviceHall: ({ code }: { code: string }, _args: unknown, { hall }: Context) => hall.load(code),
  },
  Report: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    notes: ({ id }: { id: string }, _args: unknown, { notes }: Context) => notes.load(id),
  },
};

/** Serves the subgraph on loopback; port 0 takes a free one. */
export async function startPortal(register: Register, port = 0): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new ApolloServer<Context>({
    schema: subgraphSchema(SCHEMA, resolvers),
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port },
    // One set of loaders a request: a gateway asks for many entities at once, and the register is asked once.
    context: () =>
      Promise.resolve({
        register,
        hall: new DataLoader<string, Hall | null>(async (codes) => {
          const found = new Map((await register.hallsOf(codes)).map((hall) => [hall.township, hall]));
          return codes.map((code) => found.get(code) ?? null);
        }),
        notes: new DataLoader<string, readonly Note[]>(async (reports) => {
          const found = await register.notesOn(reports);
          return reports.map((id) => found.filter(({ report }) => report === id));
        }),
      }),
  });
  return { url, stop: () => server.stop() };
}
