import type { Marker, MarkerStyle } from '../model/segmented.js';
import type { Mode } from './lead-in.js';

/** In which mode each list of some blocks began: behind the remedy of one item (（一）…。 改进措施：… （二）…) the next item of the list begins with its fault again. */
export class ListModes {
  private readonly began = new Map<MarkerStyle, Mode>();

  /** The mode in which the list began that an item goes on with; null where it begins one, which is remembered. Asked of each item once. */
  of({ style, ordinal }: Marker, mode: Mode): Mode | null {
    const began = this.began.get(style);
    if (began !== undefined && ordinal !== 1) return began;
    this.began.set(style, mode);
    return null;
  }
}
