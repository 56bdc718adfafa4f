import { Refusal } from '../refusal.js';

/**
 * The text of a Word 97–2003 file, by word-extractor: paragraphs, and tables with a tab behind each cell and a line feed behind each row.
 * The numbers of list styles are not in it.
 */
export async function readDoc(bytes: Buffer): Promise<string> {
  if (isEncrypted(bytes)) throw new Refusal('ENCRYPTED', 'is encrypted; save it without a password');
  const { default: WordExtractor } = await import('word-extractor');
  let body: string;
  try {
    const document = await new WordExtractor().extract(bytes);
    const boxes = document.getTextboxes({ filterUnicode: false, includeHeadersAndFooters: false });
    body = `${document.getBody({ filterUnicode: false })}${boxes.trim() === '' ? '' : `\n${boxes}`}`;
  } catch {
    throw new Refusal('TRUNCATED', 'is cut off or damaged, or older than Word 97; open it and save it as .docx');
  }
  return rows(body.replace(/\u2011/g, '-')).join('\n');
}

/** The file information block, at a sector's begin in the main stream, says whether the text is encrypted. */
function isEncrypted(bytes: Buffer): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512)
    if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 10) & 0x0100) !== 0;
  return false;
}

/** A row ends with a tab: the mark of its last cell. A line with tabs that does not is a cell with a line break in it, which the next line goes on with. */
function rows(body: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const line of body.split('\n').flatMap(cutRows)) {
    open += line;
    if (open.includes('\t') && !line.endsWith('\t') && open.length < MAX_ROW) continue;
    lines.push(open.endsWith('\t') ? open.slice(0, -1) : open.trimEnd());
    open = '';
  }
  if (open !== '') lines.push(open);
  return lines.filter((line) => line.trim() !== '');
}

/**
 * Word keeps the properties of long rows apart, where word-extractor does not look: the end of such a row comes as one more tab. A row that is longer than any
 * real one is cut before the numbered labels of the forms' rows, and between heads and the numbers below them.
 */
const cutRows = (line: string): string[] =>
  line.split('\t').length <= WIDEST_ROW
    ? [line]
    : line
        .replace(/\t\t(?=\t{0,3}(?:[一二三四五]、|（[一二三四五六七八]）|\d{1,2}[.．、])\p{Script=Han})/gu, '\t\n')
        .replace(/(?<=\p{Script=Han})\t\t(?=(?:\d{1,6}\t){10})/gu, '\t\n')
        .split('\n');

const WIDEST_ROW = 16;

/** Beyond, what was taken for a row was a paragraph with a tab in it. */
const MAX_ROW = 2000;
