import { BigramTable } from './bigrams.js';
import { differentBits, type Measures } from './measure.js';
import type { SharedSentences } from './sentence-list.js';
import { canBeNear, leastCommon } from '../model/near-threshold.js';

/** Tells exactly whether two sentences are near, the cheap questions first. One sentence is compared with many: its bigrams are put into the table once. */
export class Comparing {
  private readonly table = new BigramTable();
  private inTable = -1;

  constructor(
    private readonly sentences: SharedSentences,
    private readonly measures: Measures,
  ) {}

  /** How many bigrams near sentences have in common; 0 where they are not near. */
  common(a: number, b: number): number {
    const { sizes, sketches } = this.measures;
    const [sizeA, sizeB] = [sizes[a] as number, sizes[b] as number];
    if (!canBeNear(sizeA, sizeB)) return 0;
    const least = leastCommon(sizeA, sizeB);
    if (differentBits(sketches, a, b) > sizeA + sizeB - 2 * least) return 0;
    const { units, starts } = this.sentences;
    if (this.inTable !== a) {
      this.table.fill(units, starts[a] as number, starts[a + 1] as number);
      this.inTable = a;
    }
    const common = this.table.common(units, starts[b] as number, starts[b + 1] as number, least);
    return common >= least ? common : 0;
  }
}
