/** The subgraphs, in the order in which their schemas are merged. */
export const SUBGRAPHS = ['places', 'reports', 'threads'] as const;
export type Subgraph = (typeof SUBGRAPHS)[number];
