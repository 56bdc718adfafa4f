/**
 * What one file may cost. A report has some 10 KB of text; the largest real files (a county's reports of all townships in one document) stay below a tenth
 * of these. The limits keep a batch going: a file beyond them is refused in milliseconds instead of holding up the rest.
 */
const MB = 1024 * 1024;

/** Bytes of one document, in a folder or in an archive. */
export const MAX_DOCUMENT_BYTES = 64 * MB;
/** Bytes of one archive of documents. */
export const MAX_ARCHIVE_BYTES = 1024 * MB;
/** Characters of extracted text: two hundred times an ordinary report. */
export const MAX_TEXT = 2_000_000;
/** Bytes of a web page: their text is a small part of them, and the tree costs some twenty times the page. */
export const MAX_PAGE_BYTES = 16 * MB;
/** Elements inside one another. Browsers cut at 512. */
export const MAX_DEPTH = 1000;
/** Rows times columns that spans may open up in one table. */
export const MAX_TABLE_CELLS = 1_000_000;
export const MAX_PDF_PAGES = 2000;

/** Members of one archive. */
export const MAX_MEMBERS = 200_000;
/** Unpacked bytes of one archive, all members together. */
export const MAX_UNPACKED_BYTES = 4096 * MB;
/** How many times larger a member may become; text packs about 1 : 10, a page of nothing but spaces 1 : 1000. Small members are free of it. */
export const MAX_RATIO = 200;
export const RATIO_FREE_BYTES = 4 * MB;
/** Archives inside archives. */
export const MAX_NESTING = 2;

export const inMegabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`;
