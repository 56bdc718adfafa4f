/** A Neo4j that answers and accepts the password; what `store/` connects to. */
export interface Database {
  /** bolt://… for the managed server, as given in NEO4J_URI otherwise. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database in the server. */
  readonly database: string;
  /** True where this program starts and stops the server. */
  readonly managed: boolean;
  /**
   * Of a managed server: starts it again where it was killed; one that was ended on purpose stays ended.
   * @returns its address, which is another one where its port was taken meanwhile; null where it does not run
   */
  revive?(): Promise<string | null>;
  /** Gives the server up: the last user of a managed server ends it, unless `neo4j start` asked to keep it. Calling it again does nothing. */
  stop(): Promise<void>;
}

/** Takes one line of progress at a time. */
export type Progress = (line: string) => void;

export const toStderr: Progress = (line) => void process.stderr.write(`${line}\n`);
