import { describe, expect, it } from '@jest/globals';
import { failureOf, readBytes, textOf } from '../support/formats/read-one.js';
import { packDocx, paragraph, run } from '../support/formats/write-docx.js';

const read = async (body: string, more = {}): Promise<string[]> =>
  (await textOf('report.docx', packDocx(body, more))).split('\n');

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircleChinese', '%4')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '第%1章', '<w:suff w:val="nothing"/>')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1）"/></w:lvl></w:lvlOverride></w:num>`;
const item = (text: string, list: number, at: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('numbers of list styles become text', () => {
  it('Chinese, in brackets, decimal, circled; a deeper level begins anew', async () => {
    const body = [
      item('总体情况', 1, 0),
      item('主动公开', 1, 1),
      item('内容', 1, 2),
      item('渠道', 1, 2),
      item('网站', 1, 3),
      item('依申请公开', 1, 1),
      item('数量', 1, 2),
      item('问题', 1, 0),
    ];
    expect(await read(body.join(''), { numbering: NUMBERING })).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '1.内容',
      '2.渠道',
      '① 网站',
      '（二）依申请公开',
      '1.数量',
      '二、问题',
    ]);
  });
  it('a second list of the same kind goes on, or begins anew where it says so', async () => {
    const body = [item('甲', 1, 2), item('乙', 1, 2), item('丙', 2, 2), item('丁', 2, 2)];
    expect(await read(body.join(''), { numbering: NUMBERING })).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
  });
  it('words around the number, numbers of several levels, bullets, levels of one list’s own', async () => {
    const body = [item('总则', 3, 0), item('范围', 3, 1), item('点', 3, 2), item('另', 4, 0)];
    expect(await read(body.join(''), { numbering: NUMBERING })).toEqual(['第一章总则', '1.1 范围', '点', 'E）另']);
  });
  it('from a style, and from the style that it is based on; number 0 takes a paragraph out', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const body =
      paragraph('总体情况', '<w:pStyle w:val="a"/>') +
      paragraph('主动公开', '<w:pStyle w:val="b"/>') +
      paragraph('无号', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await read(body, { numbering: NUMBERING, styles })).toEqual(['一、总体情况', '二、主动公开', '无号']);
  });
});

describe('text', () => {
  const cases: readonly (readonly [why: string, body: string, expected: readonly string[]])[] = [
    ['runs are joined, headers stay out', `<w:p>${run('石篆镇')}${run('2021年报告')}</w:p>`, ['石篆镇2021年报告']],
    [
      'what was inserted stays, what was deleted goes',
      `<w:p>${run('公开')}<w:ins>${run('12')}</w:ins><w:del><w:r><w:delText>13</w:delText></w:r></w:del>${run('条')}</w:p>`,
      ['公开12条'],
    ],
    [
      'a paragraph whose end was deleted goes on',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('公开')}</w:p>${paragraph('12条')}`,
      ['公开12条'],
    ],
    [
      'hidden text, field codes, pictures',
      `<w:p>${run('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('表')}<w:r><w:drawing/></w:r></w:p>`,
      ['见表'],
    ],
    [
      'line breaks, tabs, links, ruby',
      `<w:p>${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:r><w:tab/></w:r><w:hyperlink>${run('丙')}</w:hyperlink><w:r><w:ruby><w:rt>${run('zhèn')}</w:rt><w:rubyBase>${run('镇')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['甲', '乙 丙镇'],
    ],
    [
      'a text box once, though it is there for old programs too',
      `<w:p>${run('甲')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph('框')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['甲', '框'],
    ],
    ['content controls', `<w:sdt><w:sdtContent>${paragraph('目录')}</w:sdtContent></w:sdt>`, ['目录']],
  ];
  it.each(cases)('%s', async (_, body, expected) => expect(await read(body)).toEqual(expected));
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text
      .split('\n')
      .map((t) => paragraph(t))
      .join('')}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  it('merged cells, breaks in a cell, deleted rows', async () => {
    const body = `<w:tbl>${row(cell('事项', '<w:gridSpan w:val="2"/>'), cell('自然\n人'), cell('总计'))}${row(cell('三、结果', '<w:vMerge w:val="restart"/>'), cell('（一）予以公开'), cell('1'), cell('1'))}${row(cell('', '<w:vMerge/>'), cell('（二）部分公开'), cell(''), cell('0'))}<w:tr><w:trPr><w:del/></w:trPr>${cell('删')}${cell('删')}</w:tr></w:tbl>`;
    expect(await read(body)).toEqual([
      '事项\t\t自然人\t总计',
      '三、结果\t（一）予以公开\t1\t1',
      '\t（二）部分公开\t\t0',
    ]);
  });
  it('a table of one column, and one around the whole text, are no tables', async () => {
    const article = Array.from({ length: 6 }, (_, i) => `${i + 1}.${'公开内容不够全面，更新不够及时，'.repeat(6)}`);
    expect(
      await read(`<w:tbl>${row(cell('一、总体情况'))}${row(cell(article.join('\n')), cell('注'))}</w:tbl>`),
    ).toEqual(['一、总体情况', ...article, '注']);
  });
});

describe('bad Word files', () => {
  const file = packDocx(paragraph('石篆镇2021年政府信息公开工作年度报告'));
  it('cut off', async () =>
    expect(await failureOf('cut.docx', file.subarray(0, file.length - 200))).toMatchObject({
      code: 'TRUNCATED',
      message: expect.stringMatching(/^cut\.docx is cut off/),
    }));
  it('under another name', async () => {
    expect(await readBytes('report.pdf', file)).toMatchObject([
      { document: { messages: [{ message: expect.stringMatching(/a Word file \(docx\), expected a PDF/) }] } },
    ]);
  });
  it('elements nested without end', async () =>
    expect(await failureOf('deep.docx', packDocx('<w:sdt>'.repeat(5000)))).toMatchObject({ code: 'DEPTH' }));
  it('encrypted', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await failureOf('secret.docx', ole)).toMatchObject({ code: 'ENCRYPTED' });
  });
});
