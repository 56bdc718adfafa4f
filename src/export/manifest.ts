import { createHash } from 'node:crypto';
import { citationOf } from '../model/citation.js';
import type { ExportScope } from '../model/export.js';
import type { MetaRow } from '../model/rows.js';
import type { Column, Table } from './table.js';

export const MANIFEST = 'manifest.json';
export const CHECKSUMS = 'SHA256SUMS';
/** Tells an export of ours. */
export const PROFILE = 'disclosure-graph-export-1';

/** A file that was written. */
export interface Written {
  readonly table: Table;
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ManifestInput {
  readonly meta: MetaRow;
  readonly scope: ExportScope;
  readonly format: string;
  readonly mediaType: string;
  readonly files: readonly Written[];
  /** How cells were written, for formats with a choice. */
  readonly options: Readonly<Record<string, boolean>>;
}

/** `sha256sum -c SHA256SUMS` checks the files. */
export const checksums = (files: readonly Pick<Written, 'path' | 'sha256'>[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');

/**
 * A Frictionless Data Package descriptor (specs.frictionlessdata.io/data-package) with versions, citation and scope beside it. No clock time and no path of this
 * machine, so that the same data give the same manifest.
 */
export function manifestOf({ meta, scope, format, mediaType, files, options }: ManifestInput): object {
  const checksum = createHash('sha256').update(checksums(files)).digest('hex');
  return {
    profile: PROFILE,
    name: 'disclosure-graph',
    title: 'Disclosure Graph',
    description:
      'Annual reports of Chinese townships on disclosure of government information, decomposed; see dictionary.csv.',
    version: meta.dataVersion,
    citation: `${citationOf(meta)} Export ${format}, SHA-256 ${checksum}.`,
    checksum: `sha256:${checksum}`,
    dataVersion: meta.dataVersion,
    schemaVersion: meta.schemaVersion,
    maskVersion: meta.maskVersion,
    extractors: meta.extractors,
    gazetteers: meta.gazetteers,
    years: meta.years,
    scope: Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== null)),
    format,
    ...options,
    counts: Object.fromEntries(files.map(({ table, rows }) => [table.name, rows])),
    resources: files.map(({ table, path, rows, bytes, sha256 }) => ({
      name: table.name,
      title: table.meaning,
      path,
      format,
      mediatype: mediaType,
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      rows,
      schema: schemaOf(table),
    })),
  };
}

function schemaOf({ columns, key }: Table): object {
  return {
    fields: columns.map(({ name, type, meaning }) => ({
      name,
      type: type === 'date' ? 'string' : type,
      description: meaning,
    })),
    primaryKey: key,
    foreignKeys: columns.filter(isForeign).map(({ name, references }) => {
      const [resource, field] = references.split('.');
      return { fields: name, reference: { resource, fields: field } };
    }),
  };
}

/** A list of keys is no foreign key to a Data Package. */
const isForeign = (column: Column): column is Column & { readonly references: string } =>
  column.references !== undefined && column.type !== 'list';
