/** How the weights of linking are fitted: a light ridge towards 0. */
export const FIT = { ridge: 0.4 } as const;
