import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/check/check.js';
import { CROSS_RULES } from '../../src/link/rules/across-years.js';

/** Rows of the table in docs/findings.md: id, law, source. */
const rows = readFileSync('docs/findings.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', law = '', source = '']) => ({ id: id.replaceAll('`', ''), law, source }));

describe('docs/findings.md', () => {
  it('has every rule in the order of the program, with its law and source', () => {
    const rules = [...RULES, ...CROSS_RULES].map(({ id, law, source }) => ({ id, law, source }));
    expect(rows).toEqual(rules);
  });
});
