import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { decompose } from '../../src/pipeline.js';
import { gazetteer } from '../pipeline/corpus.js';
import { failureOf, readAll, textOf } from '../support/formats/read-one.js';

// Libraries load slowly on a busy machine.
jest.setTimeout(60_000);

/** The invented report of the corpus, saved as Word 97–2003 by a word processor: the one format that no test can write. */
const FILE = 'test/read/fixtures/shizhuan-2021.doc';

describe('Word 97–2003', () => {
  it('gives the same statements, figures and cells as the text', async () => {
    const facts = async (file: string): Promise<unknown> => {
      const [read] = await readAll(file);
      if (!read || 'failure' in read) throw new Error(JSON.stringify(read));
      const [decomposed] = decompose(read.document, { gazetteer });
      if (!decomposed || 'failure' in decomposed) throw new Error(JSON.stringify(decomposed));
      const { statements, figures, tables, issuer } = decomposed.report;
      return {
        code: issuer.code,
        statements: statements.map(({ id }) => id),
        figures: figures.map(({ key, value }) => [key, value]),
        tables: tables.map(({ rows, columns, values }) => ({ rows, columns, values })),
      };
    };
    expect(await facts(FILE)).toEqual(await facts('examples/corpus/tinglan/shizhuan-2021.txt'));
  });

  it('keeps Chinese quotation marks', async () =>
    expect(await textOf('report.doc', readFileSync(FILE))).toContain('危及“三安全一稳定”'));

  it('cut off', async () =>
    expect(await failureOf('cut.doc', readFileSync(FILE).subarray(0, 9000))).toMatchObject({
      code: 'TRUNCATED',
      message: expect.stringMatching(/^cut\.doc is cut off or damaged/),
    }));

  it('encrypted', async () => {
    const bytes = Buffer.from(readFileSync(FILE));
    const block = Array.from({ length: bytes.length / 512 }, (_, i) => i * 512).find(
      (at) => bytes.readUInt16LE(at) === 0xa5ec,
    );
    bytes.writeUInt16LE(bytes.readUInt16LE((block ?? 0) + 10) | 0x0100, (block ?? 0) + 10);
    expect(await failureOf('secret.doc', bytes)).toMatchObject({ code: 'ENCRYPTED' });
  });
});
