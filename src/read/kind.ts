/** What a file is by its bytes. `ole` stands for Word 97–2003 and its relatives until they are told apart. */
export type Kind = 'text' | 'html' | 'docx' | 'doc' | 'pdf' | 'zip' | Unsupported;

/** Formats that are recognised and not read, with the words that name them and the way out. */
export const UNSUPPORTED = {
  xls: 'a spreadsheet; save the report as .docx, .html or .txt',
  xlsx: 'a spreadsheet; save the report as .docx, .html or .txt',
  ppt: 'a presentation; save the report as .docx, .html or .txt',
  odt: 'an OpenDocument file; save it as .docx',
  rtf: 'a Rich Text file; save it as .docx',
  mht: 'a web archive; save it as .html',
  image: 'a picture; recognise its text first and save it as .txt',
  ofd: 'an OFD file; save it as .pdf or .docx',
  rar: 'a RAR archive; unpack it, or pack it as .zip',
  '7z': 'a 7-Zip archive; unpack it, or pack it as .zip',
  gzip: 'a gzip archive; unpack it, or pack it as .zip',
} as const;
export type Unsupported = keyof typeof UNSUPPORTED;

export const isUnsupported = (kind: Kind): kind is Unsupported => kind in UNSUPPORTED;

const MAGIC: readonly (readonly [kind: Kind | 'ole', start: string])[] = [
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'BM\x00'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['rar', 'Rar!\x1a\x07'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['gzip', '\x1f\x8b\x08'],
  ['mht', 'MIME-Version:'],
];

/** The kind by the first bytes; null where they are those of no format, so that it is text or nothing. */
export function kindOfBytes(bytes: Uint8Array): Exclude<Kind, 'text' | 'html'> | 'encrypted-office' | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Readers of PDF look for its mark in the first kilobyte: mail gateways put lines before it.
  if (/%PDF-\d/.test(head)) return 'pdf';
  const kind = MAGIC.find(([, start]) => head.startsWith(start))?.[0];
  if (kind === undefined) return /^RIFF....WEBP/s.test(head) ? 'image' : null;
  if (kind === 'ole') return ofOle(bytes);
  return kind as Exclude<Kind, 'text' | 'html'>;
}

/** An OLE file lists its streams by UTF-16 names. */
function ofOle(bytes: Uint8Array): 'doc' | 'xls' | 'ppt' | 'encrypted-office' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return 'encrypted-office';
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book')) return 'xls';
  if (has('PowerPoint Document')) return 'ppt';
  return 'doc';
}

const TAG = /<(?:html|body|table|div|p|span|meta|font|center|article|section|h[1-6]|ul|ol|br)\b[^<>]{0,1000}>/i;

/** Is a decoded text a web page? Either it begins as one, or its ending says so and it has a tag. A line of Markdown that holds a tag makes no page. */
export function isPage(text: string, ending: string): boolean {
  const head = text.slice(0, 4096).replace(/^[\s\uFEFF]+/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head) || /<(?:html|body)\b[^<>]{0,1000}>/i.test(head)) return true;
  if (head.startsWith('<') && !/^<(?:https?:|[^<>]{0,80}@)/.test(head) && TAG.test(head.slice(0, 2000))) return true;
  return /^html?$/.test(ending) && TAG.test(text.slice(0, 200_000));
}

/** What an ending promises; endings of no format promise nothing. */
const PROMISED: Readonly<Record<string, Kind>> = {
  txt: 'text',
  md: 'text',
  htm: 'html',
  html: 'html',
  docx: 'docx',
  doc: 'doc',
  pdf: 'pdf',
  zip: 'zip',
};
const NAMED: Readonly<Partial<Record<Kind, string>>> = {
  text: 'plain text',
  html: 'a web page',
  docx: 'a Word file (docx)',
  doc: 'a Word file (doc)',
  pdf: 'a PDF',
  zip: 'an archive',
};

/** Endings of the files that are taken from folders and archives. */
export const ENDINGS: readonly string[] = Object.keys(PROMISED);

export const endingOf = (file: string): string => /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

/** A sentence for a person where the ending says something else than the content; null where they agree. */
export function wrongEnding(file: string, kind: Kind): string | null {
  const promised = PROMISED[endingOf(file)];
  return promised === undefined || promised === kind
    ? null
    : `Unexpected ${NAMED[kind]}, expected ${NAMED[promised]} by the ending .${endingOf(file)}: read as ${NAMED[kind]}.`;
}
