import type { ManifestEntry } from './report.js';

/** A file as read and decoded, before any normalisation. All spans of the graph point into `text`. */
export interface SourceDocument {
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly manifest: ManifestEntry;
}
