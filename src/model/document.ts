import type { ManifestEntry, Message } from './report.js';

/** A file, or a member of an archive, as read, before any normalisation. All spans of the graph point into `text`: a text file's decoded text, another format's visible text. */
export interface SourceDocument {
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly manifest: ManifestEntry;
  /** What puzzled the reader, such as an ending that says something else than the content. */
  readonly messages?: readonly Message[];
}
