import { spanned, type Part } from './neutral.js';
import { toZip } from './write-zip.js';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

/** A Word file around the XML of its body, with what is given of styles and numbering. */
export function packDocx(body: string, more: { readonly styles?: string; readonly numbering?: string } = {}): Buffer {
  const part = (root: string, content: string): Buffer =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${W}>${content}</w:${root}>`);
  return toZip([
    {
      name: '[Content_Types].xml',
      bytes: Buffer.from(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    },
    {
      name: '_rels/.rels',
      bytes: Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    { name: 'word/document.xml', bytes: part('document', `<w:body>${body}<w:sectPr/></w:body>`) },
    ...(more.styles === undefined ? [] : [{ name: 'word/styles.xml', bytes: part('styles', more.styles) }]),
    ...(more.numbering === undefined ? [] : [{ name: 'word/numbering.xml', bytes: part('numbering', more.numbering) }]),
    { name: 'word/header1.xml', bytes: part('hdr', paragraph('内部资料 注意保存')) },
  ]);
}

export const toDocx = (parts: readonly Part[]): Buffer =>
  packDocx(
    parts
      .map((part) =>
        part.kind === 'line'
          ? paragraph(part.text)
          : `<w:tbl><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr>${spanned(
              part.rows,
            )
              .map(
                (row) =>
                  `<w:tr>${row.map(({ text, columns }) => `<w:tc><w:tcPr>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}</w:tcPr>${paragraph(text)}</w:tc>`).join('')}</w:tr>`,
              )
              .join('')}</w:tbl>`,
      )
      .join(''),
  );
