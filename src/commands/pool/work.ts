import { types } from 'node:util';
import type { SourceDocument } from '../../model/document.js';
import type { FileFailure, ManifestEntry } from '../../model/report.js';
import { decompose, type Decomposed } from '../../pipeline.js';
import { readSource } from '../../read/read-file.js';
import type { Gazetteer } from '../../resolve/gazetteer.js';
import type { Override } from '../../resolve/issuer-types.js';
import { line } from '../extract-line.js';

/** A file of one document, to be read where the work is done; a document that has been read already; or what stands in its place. */
export type Task = (FileTask | DocumentTask | { readonly failure: FileFailure }) & {
  readonly override?: Override | null;
};
interface FileTask {
  readonly file: string;
  readonly entry: ManifestEntry;
}
interface DocumentTask {
  readonly document: SourceDocument;
}

/** Lines as they go to stdout, and how many of them tell of a failure. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly bad: number;
}

/** What can be asked for. */
export interface Work {
  /** All reports of a task's file, or the failures in their place. */
  reports(task: Task): Promise<Decomposed[]>;
  /** The same as lines of JSON. They are encoded where they are made: the thread that writes has one stream for all. */
  lines(task: Task): Promise<Lines>;
}

export function createWork(gazetteer: Gazetteer, withSource: boolean): Work {
  const reports = async (task: Task): Promise<Decomposed[]> => {
    if ('failure' in task) return [task];
    const decomposed: Decomposed[] = [];
    for await (const read of 'file' in task ? readSource(task.file, () => task.entry) : [task]) {
      if ('failure' in read) decomposed.push(read);
      else decomposed.push(...decompose(read.document, { gazetteer, override: task.override ?? null }));
    }
    return decomposed;
  };
  const lines = async (task: Task): Promise<Lines> => asLines(await reports(task), withSource);
  return { reports, lines };
}

export function asLines(decomposed: readonly Decomposed[], withSource: boolean): Lines {
  const objects = decomposed.map((one) => ('failure' in one ? one.failure : line(one.report, withSource)));
  return {
    bytes: new TextEncoder().encode(objects.map((object) => `${JSON.stringify(object)}\n`).join('')),
    bad: decomposed.filter((one) => 'failure' in one).length,
  };
}

/** The failure of a file at which the work itself broke: a thread that ran out of memory, a library that ended it, a defect of this program. */
export function brokenOff(task: Task, error: unknown): { readonly failure: FileFailure } {
  if ('failure' in task) return task;
  const file = 'file' in task ? task.file : task.document.file;
  const { code, message } = types.isNativeError(error) ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const reason = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs more memory than one file may take' : message;
  return {
    failure: {
      file,
      error: {
        code: 'WORKER_FAILED',
        message: `${file}: the work on it broke off (${reason}). The other files went on.`,
      },
    },
  };
}
