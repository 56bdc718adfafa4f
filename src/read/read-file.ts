import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { SourceDocument } from '../model/document.js';
import type { FailureCode, FileFailure, ManifestEntry } from '../model/report.js';

export type ReadResult = { readonly document: SourceDocument } | { readonly failure: FileFailure };

/** Endings of formats that are not text; a clear word instead of a screen of control characters. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  pdf: 'a PDF',
  doc: 'a Word file',
  docx: 'a Word file',
  xls: 'a spreadsheet',
  xlsx: 'a spreadsheet',
  zip: 'an archive',
  html: 'a web page',
  htm: 'a web page',
};

/**
 * Reads one file as UTF-8 text (with or without a byte order mark; the mark stays in the text, as a character that normalisation drops).
 * Never throws: what can't be read is a failure that names the file and the reason.
 */
export async function readSource(file: string, manifest: ManifestEntry = {}): Promise<ReadResult> {
  const fail = (code: FailureCode, message: string): ReadResult => ({ failure: { file, error: { code, message } } });
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return fail('NOT_FOUND', `${file} does not exist.`);
    if (code === 'EACCES' || code === 'EPERM')
      return fail('PERMISSION_DENIED', `${file} may not be read: its permissions forbid it.`);
    return fail('UNREADABLE', `${file} cannot be read${code ? ` (${code})` : ''}.`);
  }
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = OTHER_FORMATS[ending];
  if (format !== undefined)
    return fail('UNSUPPORTED_FORMAT', `${file} is ${format}; save it as UTF-8 text (.txt) or Markdown (.md).`);
  if (bytes.length === 0) return fail('EMPTY', `${file} is empty.`);
  if (bytes.includes(0)) return fail('BINARY', `${file} is a binary file or UTF-16 text, not UTF-8 text.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail('NOT_UTF8', `${file} is not UTF-8 text; convert it first (iconv -f GB18030 -t UTF-8).`);
  }
  if (text.trim() === '' || text.replace(/[\uFEFF\s]/g, '') === '')
    return fail('EMPTY', `${file} holds nothing but white space.`);
  return { document: { file, sha256: createHash('sha256').update(bytes).digest('hex'), text, manifest } };
}
