import { describe } from '@jest/globals';
import { findChromium } from '../../scripts/chromium.js';

const found = findChromium();
if (!found) console.warn('Skipped: no Chromium here. npm run install-chromium installs it.');

/** Path of this machine's Chromium; empty where there is none. */
export const CHROMIUM = found ?? '';

/** describe() of what needs a browser. */
export const inBrowser = found ? describe : describe.skip;
