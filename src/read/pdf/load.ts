import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MAX_PDF_PAGES } from '../limits.js';
import { Refusal } from '../refusal.js';
import type { Page, Piece } from './page.js';
import { rulingsOf } from './rulings.js';

/**
 * The pages of a PDF by pdf.js, without drawing anything: fonts are not loaded into any display, no script of the document runs, and the character maps of
 * Chinese fonts that the file does not embed come from the package itself.
 */
export async function* loadPages(bytes: Buffer): AsyncGenerator<Page, void, void> {
  const pdfjs: typeof PdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes for itself: a copy.
    data: new Uint8Array(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await opened(task.promise, bytes);
    if (document.numPages > MAX_PDF_PAGES)
      throw new Refusal('TOO_LARGE', `has ${document.numPages} pages, more than ${MAX_PDF_PAGES}; split it`);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      yield await read(page, pdfjs);
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
}

async function opened(document: Promise<PDFDocumentProxy>, bytes: Buffer): Promise<PDFDocumentProxy> {
  try {
    return await document;
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Refusal('PDF_ENCRYPTED', 'is a PDF that only a password opens; save it without one');
    throw new Refusal(isCutOff(bytes) ? 'TRUNCATED' : 'UNREADABLE', 'is a cut off or damaged PDF; fetch it again');
  }
}

/** A PDF ends with its mark; one made for the web says at its beginning how long it is. */
export function isCutOff(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 1024).toString('latin1');
  const length = /\/Linearized\b[^>]{0,200}?\/L\s+(\d+)/.exec(head)?.[1];
  return length === undefined ? !bytes.includes('%%EOF') : bytes.length < Number(length);
}

async function read(page: PDFPageProxy, pdfjs: typeof PdfJs): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = pdfjs.Util.transform(viewport.transform, item.transform) as number[];
    const size = Math.hypot(c ?? 0, d ?? 0);
    // What does not run from left to right is a watermark or a stamp.
    if (size === 0 || Math.abs(b ?? 0) > 0.2 * Math.hypot(a ?? 0, b ?? 0)) continue;
    pieces.push({ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size });
  }
  // Lines are drawn around tables only; the drawing of a page without a sign of one need not be looked through.
  const rulings = mayHoldTable(pieces)
    ? rulingsOf(await page.getOperatorList(), pdfjs.OPS, viewport.transform as number[])
    : [];
  return { width: viewport.width, height: viewport.height, pieces, rulings };
}

/** Two pieces side by side on one base line, with a gap between them. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  const ordered = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  return ordered.some((piece, i) => {
    const next = ordered[i + 1];
    return (
      next !== undefined &&
      Math.abs(next.y - piece.y) < 0.3 * piece.size &&
      next.x - (piece.x + piece.width) > 0.8 * piece.size
    );
  });
}
