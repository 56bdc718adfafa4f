/** Version of the extraction rules. Raise it with every change that can change a node: stored reports are then read anew. */
export const EXTRACTOR_VERSION = '2.9.0';
