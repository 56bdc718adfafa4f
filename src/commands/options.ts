import { InvalidArgumentError, Option } from 'commander';

/** Collects an option that may be given several times. */
const repeated = (value: string, before: string[]): string[] => [...before, value];

export const gazetteerOption = (): Option =>
  new Option('--gazetteer <file>', 'additional places (may be repeated)').argParser(repeated).default([], 'none');

/** What commands say of the paths that they take. */
export const REPORT_FILES =
  'files, folders or globs (.txt, .md, .html, .htm, .docx, .doc, .pdf, .zip of these); - is standard input';
/** Left out, threads are started as soon as the work is worth it (src/commands/pool/pool.ts). */
export const jobsOption = (): Option =>
  new Option(
    '--jobs <n>',
    'threads that read and decompose; 1: none beside the main one (default: one for each processor core, if there is much to do)',
  ).argParser(upTo999('threads'));
/** Left out, src/commands/batch.ts and src/link/link.ts decide. */
export const batchOption = (): Option =>
  new Option(
    '--batch <n>',
    'reports stored, and issuers linked, in one transaction: a crash loses no more than these (default: 50 and 25, fewer large ones)',
  ).argParser(upTo999('reports'));

const upTo999 =
  (what: string) =>
  (value: string): number => {
    if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(`Give a number of ${what} from 1 to 999.`);
    return Number(value);
  };
