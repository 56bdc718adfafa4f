import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CORPUS, decomposeFile } from '../pipeline/corpus.js';
import { golden, goldenPath, stored } from './golden.js';

/**
 * What is extracted of every report of the example corpus, held as files: a change of a rule shows what else it changes. `UPDATE_GOLDEN=1 npm test -- test/golden`
 * renews them. The real reports have no golden file, since it would repeat their text: test/evaluate compares them with their labels.
 */
describe('golden files', () => {
  it.each(CORPUS)('%s', (report) => {
    const present = golden(decomposeFile(report));
    const kept = stored(goldenPath(report), present);
    if (kept === null) throw new Error(`${goldenPath(report)} is missing; UPDATE_GOLDEN=1 writes it.`);
    expect(present.split('\n')).toEqual(kept.split('\n'));
  });

  it('every golden file has its report', () => {
    const files = readdirSync('test/golden').filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(CORPUS.map((report) => basename(goldenPath(report))).sort());
  });

  it('is valid JSON that holds every figure and statement', () => {
    for (const report of CORPUS.slice(0, 3)) {
      const extracted = decomposeFile(report);
      const parsed = JSON.parse(golden(extracted)) as { statements: unknown[]; figures: unknown[]; cells: Record<string, object> };
      expect(parsed.statements).toHaveLength(extracted.statements.length);
      expect(parsed.figures).toHaveLength(extracted.figures.length);
      const cells = Object.values(parsed.cells).reduce((n, row) => n + Object.keys(row).length, 0);
      expect(cells).toBe(extracted.tables.flatMap((t) => t.values).filter((v) => v !== null).length);
    }
  });
});
