import type { Change, ChangeKind } from '../model/change.js';
import { words } from './terms.js';

/** Comparisons of words that one pair of wordings is worth (some 20 ms); beyond it no reader would follow the runs anyway. */
const MAX_COMPARISONS = 4_000_000;

const wholly = (earlier: string, later: string): Change[] =>
  [
    { kind: 'REMOVED' as const, text: earlier },
    { kind: 'ADDED' as const, text: later },
  ].filter(({ text }) => text !== '');

/**
 * What became of the words from one masked wording to the next, in reading order: kept, removed and added runs, of a replacement the removed
 * words first (longest common subsequence over the lexicon's words; single characters elsewhere). Masked, so that a new year or 我镇 for the
 * town's name is no change. Equal wordings give one KEPT run, two empty ones none;
 * very long ones are not compared word by word, the one goes and the other comes.
 */
export function changesBetween(earlier: string, later: string): Change[] {
  if (earlier === later) return earlier === '' ? [] : [{ kind: 'KEPT', text: earlier }];
  const a = words(earlier);
  const b = words(later);
  if (a.length * b.length > MAX_COMPARISONS) return wholly(earlier, later);
  const width = b.length + 1;
  // common[i * width + j]: length of the longest common subsequence of a[i..] and b[j..]
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  const run: Record<ChangeKind, string> = { KEPT: '', REMOVED: '', ADDED: '' };
  const flush = (...kinds: readonly ChangeKind[]): void => {
    for (const kind of kinds) {
      if (run[kind] !== '') changes.push({ kind, text: run[kind] });
      run[kind] = '';
    }
  };
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      flush('REMOVED', 'ADDED');
      run.KEPT += a[i] ?? '';
      i++;
      j++;
      continue;
    }
    flush('KEPT');
    if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) run.REMOVED += a[i++] ?? '';
    else run.ADDED += b[j++] ?? '';
  }
  flush('KEPT', 'REMOVED', 'ADDED');
  return changes;
}

/** Characters of the longest run that the later wording keeps of the earlier one. */
export const longestKept = (earlier: string, later: string): number =>
  Math.max(0, ...changesBetween(earlier, later).map(({ kind, text }) => (kind === 'KEPT' ? text.length : 0)));
