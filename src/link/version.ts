/**
 * Version of linking. Raise it with every change by which the same statements can be linked otherwise (weights, lexicon, thesaurus, features, limits), or more is written of them: graphs
 * that were linked by another version are then linked anew by the next ingestion. test/link/version.test.ts tells when it is due.
 */
export const LINKER_VERSION = 4;
