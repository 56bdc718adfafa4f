import { createHash } from 'node:crypto';
import type { SourceDocument } from '../model/document.js';
import type { FileFailure, ManifestEntry, Message } from '../model/report.js';
import { readDoc } from './doc/read-doc.js';
import { isWordPackage, readDocx } from './docx/read-docx.js';
import { declaredEncoding, decode } from './encoding/decode.js';
import { readHtml } from './html/read-html.js';
import { ENDINGS, endingOf, isPage, isUnsupported, kindOfBytes, UNSUPPORTED, wrongEnding, type Kind } from './kind.js';
import { MAX_NESTING, MAX_TEXT } from './limits.js';
import { readPdf } from './pdf/read-pdf.js';
import { Refusal } from './refusal.js';
import { readDirectory, type Member } from './zip/directory.js';
import { inMemory, type RandomAccess } from './zip/random-access.js';
import { Budget, unpack } from './zip/unpack.js';

export type ReadResult = { readonly document: SourceDocument } | { readonly failure: FileFailure };
type ManifestOf = (file: string) => ManifestEntry;

/** A document by its bytes, whatever its name says. */
export async function readDocument(file: string, bytes: Buffer, manifestOf: ManifestOf): Promise<ReadResult> {
  try {
    if (bytes.length === 0) throw new Refusal('EMPTY', 'is empty');
    const { kind, text } = await textOf(file, bytes);
    return accept(file, bytes, kind, text, manifestOf);
  } catch (error) {
    return failureOf(file, error);
  }
}

async function textOf(file: string, bytes: Buffer): Promise<{ readonly kind: Kind; readonly text: string }> {
  const kind = kindOfBytes(bytes);
  if (kind === 'encrypted-office') throw new Refusal('ENCRYPTED', 'is encrypted; save it without a password');
  if (kind === 'pdf') return { kind, text: await readPdf(bytes) };
  if (kind === 'doc') return { kind, text: await readDoc(bytes) };
  if (kind !== null && isUnsupported(kind)) throw new Refusal('UNSUPPORTED_FORMAT', `is ${UNSUPPORTED[kind]}`);
  const { text } = decode(bytes, declaredEncoding(bytes));
  return isPage(text, endingOf(file)) ? { kind: 'html', text: readHtml(text) } : { kind: 'text', text };
}

function accept(file: string, bytes: Buffer, kind: Kind, text: string, manifestOf: ManifestOf): ReadResult {
  if (text.length > MAX_TEXT)
    throw new Refusal(
      'TOO_LARGE',
      `has ${text.length} characters of text, more than the ${MAX_TEXT} of the largest report; split it`,
    );
  if (/^[\uFEFF\s\0]*$/.test(text))
    throw new Refusal('EMPTY', kind === 'text' ? 'holds nothing but white space' : 'holds no text');
  const note = wrongEnding(file, kind);
  const messages: Message[] =
    note === null ? [] : [{ rule: 'wrong-ending', severity: 'INFO', message: note, start: 0, end: 0 }];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { document: { file, sha256, text, manifest: manifestOf(file), messages } };
}

/** Every document of an archive: a Word file is one too. Members are read one at a time; a bad one fails alone. */
export async function* readArchive(
  file: string,
  archive: RandomAccess,
  manifestOf: ManifestOf,
  budget: Budget = new Budget(),
  depth = 0,
): AsyncGenerator<ReadResult, void, void> {
  let members: readonly Member[];
  try {
    members = readDirectory(archive);
    const kind = kindOfPackage(members);
    if (kind === 'docx') {
      const text = readDocx(archive, members, new Budget());
      yield accept(file, archive.slice(0, archive.length), kind, text, manifestOf);
      return;
    }
    if (kind !== 'zip') throw new Refusal('UNSUPPORTED_FORMAT', `is ${UNSUPPORTED[kind]}`);
    if (depth > MAX_NESTING)
      throw new Refusal('ZIP_BOMB', `is an archive in an archive, more than ${MAX_NESTING} deep; unpack it first`);
    members = members.filter(({ name }) => isWanted(name));
    if (members.length === 0) throw new Refusal('NO_REPORTS_IN_FOLDER', `holds no ${ENDINGS_IN_WORDS} file`);
  } catch (error) {
    yield failureOf(file, error);
    return;
  }
  for (const member of members) {
    const name = `${file}/${member.name.replaceAll('\\', '/')}`;
    let bytes: Buffer;
    try {
      bytes = unpack(archive, member, budget);
    } catch (error) {
      yield failureOf(name, error);
      if (budget.isSpent) return;
      continue;
    }
    if (kindOfBytes(bytes) === 'zip') yield* readArchive(name, inMemory(bytes), manifestOf, budget, depth + 1);
    else yield await readDocument(name, bytes, manifestOf);
  }
}

const kindOfPackage = (members: readonly Member[]): 'docx' | 'xlsx' | 'ppt' | 'odt' | 'ofd' | 'zip' => {
  if (isWordPackage(members)) return 'docx';
  const has = (pattern: RegExp): boolean => members.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook/)) return 'xlsx';
  if (has(/^ppt\/presentation/)) return 'ppt';
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'odt';
  return has(/^OFD\.xml$/) ? 'ofd' : 'zip';
};

/** In an archive, as in a folder, what counts is the ending: pictures and style sheets lie beside pages. Mac's shadow files are none of them. */
const isWanted = (name: string): boolean =>
  ENDINGS.includes(endingOf(name)) && !/(?:^|[\\/])(?:__MACOSX[\\/]|\.|~\$)/.test(name);

export const ENDINGS_IN_WORDS = `${ENDINGS.slice(0, -1)
  .map((ending) => `.${ending}`)
  .join(', ')} or .${ENDINGS.at(-1)}`;

/** The failure of one file; what a library threw over bytes that it did not understand is damage to the file, and its own words help nobody. */
export function failureOf(file: string, error: unknown): ReadResult {
  const { code, reason } =
    error instanceof Refusal
      ? error
      : new Refusal('UNREADABLE', 'is damaged, or of a kind that its own mark belies; open it and save it anew');
  return { failure: { file, error: { code, message: `${file} ${reason}.` } } };
}
