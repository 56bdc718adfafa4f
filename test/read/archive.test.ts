import { describe, expect, it, jest } from '@jest/globals';
import { readBytes } from '../support/formats/read-one.js';
import { packDocx, paragraph } from '../support/formats/write-docx.js';
import { encodeAs } from '../support/formats/write-encoded.js';
import { toZip } from '../support/formats/write-zip.js';

// Libraries load slowly on a busy machine.
jest.setTimeout(60_000);

const REPORT = '石篆镇2021年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n';
const text = Buffer.from(REPORT);
/** What an archive yields: name and text, or name and code. */
async function yields(bytes: Buffer, name = 'a.zip'): Promise<(readonly [string, string])[]> {
  return (await readBytes(name, bytes)).map((result) =>
    'document' in result
      ? [result.document.file, result.document.text]
      : [result.failure.file, result.failure.error.code],
  );
}

describe('archives', () => {
  it('members of every format, in folders and in archives; the bad one fails alone', async () => {
    const archive = toZip([
      { name: '2021/', bytes: Buffer.alloc(0) },
      { name: '2021/one.txt', bytes: text },
      { name: '2021/two.docx', bytes: packDocx(paragraph('石篆镇报告')) },
      { name: 'empty.txt', bytes: Buffer.alloc(0) },
      { name: 'photo.jpg', bytes: text },
      { name: '__MACOSX/._one.txt', bytes: text },
      { name: 'inner.zip', bytes: toZip([{ name: 'gb.txt', bytes: encodeAs('gb18030', REPORT) }]) },
    ]);
    expect(await yields(archive)).toEqual([
      ['a.zip/2021/one.txt', REPORT],
      ['a.zip/2021/two.docx', '石篆镇报告'],
      ['a.zip/empty.txt', 'EMPTY'],
      ['a.zip/inner.zip/gb.txt', REPORT],
    ]);
  });

  it('names written by a Chinese Windows', async () =>
    expect(await yields(toZip([{ name: encodeAs('gb18030', '石篆镇.txt'), bytes: text }]))).toEqual([
      ['a.zip/石篆镇.txt', REPORT],
    ]));

  const bad: readonly (readonly [why: string, archive: Buffer, file: string, code: string])[] = [
    ['without a report', toZip([{ name: 'a.csv', bytes: text }]), 'a.zip', 'NO_REPORTS_IN_FOLDER'],
    ['without a member', toZip([]), 'a.zip', 'NO_REPORTS_IN_FOLDER'],
    ['cut off', toZip([{ name: 'a.txt', bytes: text }]).subarray(0, 120), 'a.zip', 'TRUNCATED'],
    ['encrypted member', toZip([{ name: 'a.txt', bytes: text, flags: 1 }]), 'a.zip/a.txt', 'ENCRYPTED'],
    ['bomb', toZip([{ name: 'a.txt', bytes: Buffer.alloc(60_000_000, 32) }]), 'a.zip/a.txt', 'ZIP_BOMB'],
    [
      'archives without end',
      [1, 2, 3, 4].reduce((inner) => toZip([{ name: 'b.zip', bytes: inner }]), toZip([{ name: 'a.txt', bytes: text }])),
      'a.zip/b.zip/b.zip/b.zip',
      'ZIP_BOMB',
    ],
    ['spreadsheet', toZip([{ name: 'xl/workbook.xml', bytes: text }]), 'a.zip', 'UNSUPPORTED_FORMAT'],
  ];
  it.each(bad)('%s', async (_, archive, file, code) => {
    const started = performance.now();
    expect(await yields(archive)).toEqual([[file, code]]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('members that share their bytes', async () => {
    const archive = toZip([
      { name: 'a.txt', bytes: text },
      { name: 'b.txt', bytes: text },
    ]);
    // The directory's second entry points at the first member.
    const second = archive.lastIndexOf('b.txt') - 46;
    archive.writeUInt32LE(0, second + 42);
    expect(await yields(archive)).toEqual([['a.zip', 'ZIP_BOMB']]);
  });

  it('a member whose bytes are damaged', async () => {
    const archive = toZip([
      { name: 'a.txt', bytes: Buffer.from(REPORT.repeat(20)) },
      { name: 'b.txt', bytes: text },
    ]);
    archive.fill(0xff, 40, 60);
    expect(await yields(archive)).toEqual([
      ['a.zip/a.txt', 'TRUNCATED'],
      ['a.zip/b.txt', REPORT],
    ]);
  });
});
