/** The name of a rule with the score by which it decided: clause-model (+4). */
export const scoredRule = (name: string, score: number): string =>
  `${name} (${score > 0 ? '+' : '−'}${Math.abs(score).toFixed(0)})`;

/** The name without the score, as rules are counted by. */
export const ruleName = (rule: string): string => rule.replace(/ \([+−]\d+\)$/, '');
