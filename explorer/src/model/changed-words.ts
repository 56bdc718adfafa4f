export interface Change {
  readonly kind: 'KEPT' | 'ADDED' | 'REMOVED';
  readonly text: string;
}
/** `masked`: years, names and punctuation, which are not compared. */
export interface Piece {
  readonly kind: 'kept' | 'changed' | 'masked';
  readonly text: string;
}

const folded = (sign: string): string => sign.normalize('NFKC').toLowerCase();

/**
 * A whole wording with the words that changed marked in it. The API compares under the mask, which drops signs from the wording and adds none; so the
 * masked signs are found again in it in their order. Where they are not (a sign that the mask wrote differently), the compared words alone.
 */
export function changedWords(text: string, changes: readonly Change[], side: 'earlier' | 'later'): Piece[] {
  const own = side === 'earlier' ? 'REMOVED' : 'ADDED';
  const compared = changes
    .filter(({ kind }) => kind === 'KEPT' || kind === own)
    .flatMap(({ kind, text: words }) =>
      [...words].map((sign) => ({ sign: folded(sign), kind: kind === 'KEPT' ? 'kept' : 'changed' }) as const),
    );
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const add = (kind: Piece['kind'], sign: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += sign;
    else pieces.push({ kind, text: sign });
  };
  let at = 0;
  for (const sign of text) {
    const expected = compared[at];
    if (expected !== undefined && expected.sign === folded(sign)) {
      add(expected.kind, sign);
      at++;
    } else add('masked', sign);
  }
  if (at === compared.length) return pieces;
  return changes
    .filter(({ kind }) => kind === 'KEPT' || kind === own)
    .map(({ kind, text: words }) => ({ kind: kind === 'KEPT' ? 'kept' : 'changed', text: words }));
}
