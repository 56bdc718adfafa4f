import { Option } from 'commander';

/** Collects an option that may be given several times. */
const repeated = (value: string, before: string[]): string[] => [...before, value];

export const gazetteerOption = (): Option =>
  new Option('--gazetteer <file>', 'additional places (may be repeated)').argParser(repeated).default([], 'none');
