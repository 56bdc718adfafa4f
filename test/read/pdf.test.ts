import { describe, expect, it, jest } from '@jest/globals';
import type { Part } from '../support/formats/neutral.js';
import { failureOf, textOf } from '../support/formats/read-one.js';
import { packPdf, toPdf } from '../support/formats/write-pdf.js';

// Libraries load slowly on a busy machine.
jest.setTimeout(60_000);

const line = (text: string): Part => ({ kind: 'line', text });
const SENTENCE =
  '全镇主动公开政府信息，其中门户网站、微信公众号和公开栏各占一部分，内容涉及财政资金、民生保障和村级事务。';
const read = async (parts: readonly Part[]): Promise<string[]> =>
  (await textOf('report.pdf', toPdf(parts))).split('\n');

describe('text of a PDF', () => {
  it('paragraphs are joined over lines and pages; running heads and page numbers go', async () => {
    const parts = [
      line('石篆镇2021年政府信息公开工作年度报告'),
      ...Array.from({ length: 9 }, (_, i) => line(`${i + 1}.${SENTENCE.repeat(2 + (i % 4))}`)),
    ];
    expect(await read(parts)).toEqual(parts.map((part) => (part.kind === 'line' ? part.text : '')));
  });

  it('a table over two pages is one table, with its blanks', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => [
      `${i + 1}.属于第${i + 1}类的事项`,
      i % 7 === 0 ? '' : '0',
      String(i),
      '/',
    ]);
    const parts: Part[] = [
      line('一、情况'),
      { kind: 'table', rows: [['事项', '自然人', '总计', '备注'], ...rows] },
      line('二、其他'),
    ];
    expect(await read(parts)).toEqual([
      '一、情况',
      '事项\t自然人\t总计\t备注',
      ...rows.map((row) => row.join('\t')),
      '二、其他',
    ]);
  });

  it('columns without lines are told by their places', async () => {
    const show = (text: string, x: number, y: number): string =>
      `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`;
    const rows: readonly (readonly string[])[] = [
      ['项目', '网站', '公众号'],
      ['工作动态', '12', '7'],
      ['通知公告', '', '5'],
      ['财政信息', '3', '10'],
    ];
    const commands = [
      show('以下是各渠道公开信息的数量，单位为条。', 80, 740),
      ...rows.flatMap((row, r) => row.map((cell, c) => (cell === '' ? '' : show(cell, 80 + 120 * c, 700 - 20 * r)))),
    ];
    const text = await textOf('open.pdf', packPdf([commands.join('\n')]));
    expect(text.split('\n').slice(1, 3)).toEqual(['项目\t网站\t公众号', '工作动态\t12\t7']);
  });
});

describe('bad PDFs', () => {
  const file = toPdf([line(SENTENCE.repeat(3))]);
  it('cut off', async () =>
    expect(await failureOf('cut.pdf', file.subarray(0, file.length - 300))).toMatchObject({
      code: 'TRUNCATED',
      message: expect.stringMatching(/^cut\.pdf .*cut off/),
    }));
  it('with a password', async () =>
    expect(await failureOf('secret.pdf', toPdf([line(SENTENCE)], { encrypt: true }))).toMatchObject({
      code: 'PDF_ENCRYPTED',
    }));
  it('scanned', async () =>
    expect(
      await failureOf('scan.pdf', packPdf(['0.5 g 80 80 400 600 re f', '0.5 g 80 80 400 600 re f'])),
    ).toMatchObject({
      code: 'PDF_SCANNED',
      message: expect.stringMatching(/OCR/),
    }));
  it('its mark and then nothing of a PDF', async () =>
    expect(await failureOf('odd.pdf', `%PDF-1.7\n${'x'.repeat(500)}\n%%EOF`)).toMatchObject({ code: 'UNREADABLE' }));
});
