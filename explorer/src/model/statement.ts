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

/** The next report says that the pledge was kept, or that the problem is solved. */
export const isDone = (statement: Outcomes<{ readonly outcome: string }, { readonly outcome: string }>): boolean =>
  ['REPORTED_DONE', 'SOLVED_CLAIMED'].includes(outcomeOf(statement)?.outcome ?? '');

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

interface InThread {
  readonly id: string;
  readonly thread: {
    readonly longestUnchangedRun: number;
    readonly longestRun: { readonly statements: readonly { readonly id: string }[] };
  } | null;
}

/** Reports in the run of unchanged statements that this one is in; 0 where it is outside of its thread's longest run, or nothing was copied. */
export const runOf = ({ id, thread }: InThread): number =>
  thread?.longestRun.statements.some((unchanged) => unchanged.id === id) && thread.longestUnchangedRun > 1
    ? thread.longestUnchangedRun
    : 0;
