import type { CellState } from '../model/thread-grid.js';

interface Look {
  readonly fill: string;
  /** Colour of the sign in it. */
  readonly ink: string;
  /** The second cue beside the colour. */
  readonly sign: string;
}

/**
 * Colours that people with any of the usual colour blindnesses tell apart: after Okabe and Ito, "Color universal design" (2008), with blue running from dark (word
 * for word) to light (edited), so that inertia is what stands out. Every sign has a contrast of 4.5 or more on its colour.
 */
export const LOOKS: Readonly<Record<CellState, Look>> = {
  identical: { fill: '#0b4f7d', ink: '#ffffff', sign: '=' },
  edited: { fill: '#7cc0ea', ink: '#10212c', sign: '≈' },
  reworded: { fill: '#f2e27a', ink: '#2c2810', sign: '~' },
  new: { fill: '#00785a', ink: '#ffffff', sign: '+' },
  returned: { fill: '#a8447c', ink: '#ffffff', sign: '↺' },
  done: { fill: '#d9efe4', ink: '#0b4a37', sign: '✓' },
  dropped: { fill: '#ffffff', ink: '#444444', sign: '×' },
};
export const STATES = Object.keys(LOOKS) as CellState[];
