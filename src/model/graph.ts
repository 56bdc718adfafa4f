/**
 * The door to the graph for `link/` and `serve/`: statements by name, typed parameters and rows, no driver, no Cypher.
 * `store/` implements it over neo4j-driver; every statement's text stands under `neo4j/`, one a file.
 */
export interface StatementTypes {
  readonly params: Record<string, unknown>;
  readonly row: object;
}

/** Read statements by file name below neo4j/ (without ending), e.g. `read/threads-page`. */
export interface GraphReader<Catalogue extends { [Name in keyof Catalogue]: StatementTypes }> {
  read<Name extends keyof Catalogue & string>(
    name: Name,
    params: Catalogue[Name]['params'],
    options?: { readonly signal?: AbortSignal },
  ): Promise<Catalogue[Name]['row'][]>;
}

export interface GraphWriter<
  Catalogue extends { [Name in keyof Catalogue]: StatementTypes },
> extends GraphReader<Catalogue> {
  write<Name extends keyof Catalogue & string>(
    name: Name,
    params: Catalogue[Name]['params'],
  ): Promise<Catalogue[Name]['row'][]>;
}

/** A graph whose writes may be bundled: `work` runs in one transaction, is rolled back when it throws, and may run again after a deadlock. */
export interface TransactionalGraph<
  Catalogue extends { [Name in keyof Catalogue]: StatementTypes },
> extends GraphWriter<Catalogue> {
  transaction<Result>(work: (graph: GraphWriter<Catalogue>) => Promise<Result>): Promise<Result>;
}
