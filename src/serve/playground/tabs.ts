import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../examples/queries/', import.meta.url);

export interface Tab {
  readonly query: string;
}

/** The example queries in the order of their file names: examples/queries/01-….graphql is the first tab. A tab is named after its operation. */
export function exampleTabs(): Tab[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ query: readFileSync(new URL(name, FOLDER), 'utf8') }));
}
