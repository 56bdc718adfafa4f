/**
 * Paths under this server that stay: /s/ID for a statement, /r/ID for a report. http/permalinks.ts answers them. Without origin, since the server does not know
 * under which address it is reached.
 */
export const permalinkOf = (kind: 's' | 'r', id: string): string => `/${kind}/${encodeURIComponent(id)}`;
