import { compareReports } from '../compare/compare.js';
import { alignReports } from '../link/recurrence.js';
import { words } from '../link/terms.js';
import type { CompareReports } from '../model/comparison.js';
import { normalise, squash } from '../normalise/normalise.js';
import { maskWording } from '../wording/mask.js';

/** Comparison of two reports with the mask, the lexicon and the alignment that recurrence has. */
export const comparing: CompareReports = (from, to) =>
  compareReports(from, to, {
    clean: (text) => squash(normalise(text).text),
    mask: maskWording,
    words,
    align: alignReports,
  });
