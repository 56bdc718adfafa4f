import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import fastGlob from 'fast-glob';
import { Converter } from 'opencc-js';
import type { SourceDocument } from '../../src/model/document.js';
import { normalise } from '../../src/normalise/normalise.js';
import { decompose } from '../../src/pipeline.js';
import { gazetteer } from '../pipeline/corpus.js';
import { neutral } from '../support/formats/neutral.js';
import { readBytes } from '../support/formats/read-one.js';
import { toDocx } from '../support/formats/write-docx.js';
import { encodeAs } from '../support/formats/write-encoded.js';
import { toHtml } from '../support/formats/write-html.js';
import { toPdf } from '../support/formats/write-pdf.js';
import { toMarkdown, toText, toWrappedText } from '../support/formats/write-text.js';

jest.setTimeout(120_000);

const FILES = fastGlob.sync('examples/corpus/**/*.{txt,md}').sort();
const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** All that is to be the same, by names that a reader of a failed test understands. */
function facts(document: SourceDocument): unknown {
  const [decomposed] = decompose(document, { gazetteer });
  if (!decomposed || 'failure' in decomposed) return decomposed;
  const { issuer, year, statements, figures, tables, findings } = decomposed.report;
  const number = new Map(statements.map(({ id }, i) => [id, i]));
  return {
    issuer: `${issuer.name} ${issuer.code}`,
    year: year.value,
    statements: statements.map(
      ({ kind, text, addresses }) => `${kind} ${text} → ${addresses.map(({ id }) => number.get(id)).join(' ')}`,
    ),
    figures: figures.map(({ key, value, qualifier, unit }) => `${key} ${qualifier} ${value} ${unit}`),
    cells: tables.flatMap(({ number: n, rows, columns, values }) =>
      values.map((value, i) => `${n} ${rows[i]} ${columns[i]} ${value}`),
    ),
    findings: findings.map(({ rule, status }) => `${rule} ${status}`),
  };
}

async function read(name: string, bytes: Buffer): Promise<unknown> {
  const [result] = await readBytes(name, bytes);
  return result === undefined || 'failure' in result ? result : facts(result.document);
}

describe('the same report, however it is saved', () => {
  it.each(FILES)('%s', async (file) => {
    const source = readFileSync(file, 'utf8');
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    const expected = facts({ file: name, sha256: '', text: source, manifest: {} });
    const parts = neutral(source);
    const traditional = neutral(toTraditional(source));
    // Lines are broken in whole paragraphs: some reports of the corpus have breaks of their own.
    const whole = neutral(normalise(source).text);
    const big5 = encodeAs('big5', toText(traditional));
    const saved: readonly (readonly [ending: string, bytes: Buffer])[] = [
      ['txt', Buffer.from(toText(parts))],
      ['md', Buffer.from(toMarkdown(parts))],
      ['html', Buffer.from(toHtml(parts))],
      ['docx', toDocx(parts)],
      ['pdf', toPdf(parts)],
      ['utf16.txt', Buffer.from(toText(parts), 'utf16le')],
      ['gb18030.txt', encodeAs('gb18030', toText(parts))],
      ['gb18030.html', encodeAs('gb18030', toHtml(parts, 'gb2312'))],
      ['broken.txt', Buffer.from(toWrappedText(whole, 40))],
      ['traditional.txt', Buffer.from(toText(traditional))],
      ['traditional.html', Buffer.from(toHtml(traditional))],
      ['traditional.docx', toDocx(traditional)],
      // Characters that Big5 lacks are written as question marks: that report cannot be saved in it.
      ...(big5.includes('?') ? [] : [['big5.txt', big5] as const]),
    ];
    for (const [ending, bytes] of saved)
      expect({ ending, ...((await read(`${name}.${ending}`, bytes)) as object) }).toEqual({
        ending,
        ...(expected as object),
      });
  });

  it('a Traditional report as PDF', async () => {
    const file = FILES.find((path) => path.includes('2021')) ?? '';
    const source = readFileSync(file, 'utf8');
    expect(await read('report.pdf', toPdf(neutral(toTraditional(source))))).toEqual(
      facts({ file: 'report', sha256: '', text: source, manifest: {} }),
    );
  });
});
