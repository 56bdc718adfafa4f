import { endsWithOne } from '../model/ends-with.js';
import type { Block, MarkerStyle } from '../model/segmented.js';
import { FUTURE } from './cues.js';
import { modeOf } from './lead-in.js';

/** 2024年，我镇将重点做好以下工作：, before a list. The near miss speaks of the year that is over: 我镇重点做好了以下工作：. */
export const announcesPlans = (words: string): boolean =>
  endsWithOne(words.trim(), '：:') && FUTURE.test(words) && modeOf(words) === 'IMPROVEMENT';

/** A heading of what is going to be done. */
export const isPlansHeading = (words: string): boolean =>
  /下一?步|今后|打算|计划|方向|思路|安排|设想|明年|\d{4}年/.test(words);

/** Which of the blocks of a section, in their order, belong to a list that a promise has announced: its items have markers of one style. */
export class PlannedList {
  private style: MarkerStyle | 'NEXT' | null = null;

  /** Asked of each block once. */
  has(block: Block): boolean {
    if (this.style === 'NEXT' && block.type === 'item') this.style = block.marker.style;
    else if (block.type !== 'item' || block.marker.style !== this.style) this.style = null;
    return this.style !== null;
  }

  /** The sentence right before a list. */
  announcedBy(words: string): void {
    if (announcesPlans(words)) this.style = 'NEXT';
  }
}
