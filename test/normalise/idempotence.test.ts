import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { clean, normalise } from '../../src/normalise/normalise.js';
import { CORPUS } from '../pipeline/corpus.js';

describe('idempotence', () => {
  it.each(CORPUS)('%s: a normalised text is not changed again', (path) => {
    const once = normalise(readFileSync(path, 'utf8'));
    expect(once.script === 'HANS' || normalise(once.text).script === 'HANS').toBe(true);
    expect(normalise(once.text).text).toBe(once.text);
  });

  it.each(CORPUS)('%s: a cleaned line is not changed again', (path) => {
    const { text, script } = normalise(readFileSync(path, 'utf8'));
    for (const line of text.split('\n')) expect(clean(clean(line, script), 'HANS')).toBe(clean(line, script));
  });
});
