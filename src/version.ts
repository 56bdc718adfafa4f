/** Version of the extraction rules. Raise it with every change that can change a node: stored reports are then read anew. */
export const EXTRACTOR_VERSION = '1.0.0';
