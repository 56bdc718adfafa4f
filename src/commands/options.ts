import { Option } from 'commander';

/** Collects an option that may be given several times. */
const repeated = (value: string, before: string[]): string[] => [...before, value];

export const gazetteerOption = (): Option =>
  new Option('--gazetteer <file>', 'additional places (may be repeated)').argParser(repeated).default([], 'none');

/** What commands say of the paths that they take. */
export const REPORT_FILES =
  'files, folders or globs (.txt, .md, .html, .htm, .docx, .doc, .pdf, .zip of these); - is standard input';
