/** The part of word-extractor (which has no types of its own) that is used here. */
declare module 'word-extractor' {
  class Document {
    getBody(options?: { readonly filterUnicode?: boolean }): string;
    getTextboxes(options?: { readonly filterUnicode?: boolean; readonly includeHeadersAndFooters?: boolean }): string;
  }
  export default class WordExtractor {
    extract(file: Buffer): Promise<Document>;
  }
}
