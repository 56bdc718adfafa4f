import type { Stored } from '../../model/export.js';
import type { Row } from '../table.js';

/** A JSON-LD object; what is null is left out of the file. */
export type Node = Readonly<Record<string, unknown>>;

/** The IRI of what an id leads to. */
export const iri = (id: Stored | undefined): string | null => (id == null ? null : `dg:${String(id)}`);
export const iris = (ids: Stored | undefined): string[] =>
  (Array.isArray(ids) ? ids : []).map((id) => `dg:${String(id)}`);
export const sourceIri = (sha256: Stored | undefined): string => `dg:source:${String(sha256)}`;
export const divisionIri = (code: Stored | undefined): string | null =>
  code == null ? null : `dg:division:${String(code)}`;
export const topicIri = (key: Stored | undefined): string => `dg:topic:${String(key)}`;

/** Columns as they are. */
export const values = (row: Row, ...names: readonly string[]): Node =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

/** Without what is null: JSON-LD has no null. */
export const present = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));

/**
 * Web Annotation counts Unicode code points (W3C Web Annotation Data Model, 4.2.4), the graph UTF-16 code units. They differ behind characters beyond
 * U+FFFF only, so the places of these are kept: few, in few sources.
 */
export class Places {
  readonly #beyond = new Map<string, readonly number[]>();

  /** Keeps what is needed of a source's text. */
  learn(sha256: string, text: string): void {
    const beyond = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
    if (beyond.length > 0) this.#beyond.set(sha256, beyond);
  }

  /** The words of a row, by place and by wording. */
  target(row: Row): Node {
    const { source, start, end, quote } = row;
    return {
      type: 'SpecificResource',
      source: sourceIri(source),
      selector: [
        { type: 'TextPositionSelector', start: this.#codePoint(source, start), end: this.#codePoint(source, end) },
        ...(quote == null ? [] : [{ type: 'TextQuoteSelector', exact: quote }]),
      ],
    };
  }

  #codePoint(source: Stored | undefined, offset: Stored | undefined): number {
    const beyond = this.#beyond.get(String(source)) ?? [];
    return Number(offset) - beyond.filter((place) => place < Number(offset)).length;
  }
}
