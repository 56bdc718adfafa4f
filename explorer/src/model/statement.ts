type Outcomes<Pledge, Problem> =
  | { readonly __typename: 'Improvement'; readonly outcome: Pledge | null }
  | { readonly __typename: 'Problem'; readonly problemOutcome: Problem | null }
  | { readonly __typename: 'Measure' };

/** What the next report says of a pledge or problem; null of a measure. */
export const outcomeOf = <Pledge, Problem>(statement: Outcomes<Pledge, Problem>): Pledge | Problem | null =>
  statement.__typename === 'Improvement'
    ? statement.outcome
    : statement.__typename === 'Problem'
      ? statement.problemOutcome
      : null;

interface Shared {
  readonly id: string;
  readonly issuerCount: number;
}

/** Of a statement's sentences the one that most issuers wrote; undefined where nobody else wrote any. */
export const mostShared = <Wording extends Shared>(
  wordings: readonly { readonly wording: Wording }[],
): Wording | undefined =>
  wordings
    .map(({ wording }) => wording)
    .filter(({ issuerCount }) => issuerCount > 1)
    .sort((a, b) => b.issuerCount - a.issuerCount)[0];
