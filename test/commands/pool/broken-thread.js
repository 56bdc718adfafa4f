/** A thread that ends, or throws, at files of certain names, as a library does that meets a file it was not made for. */
import { register } from 'tsx/esm/api';

register();
const worker = await import('../../../src/commands/pool/worker.ts');

const broken = (work) => (task) => {
  if (task.file.endsWith('ends.txt')) process.exit(7);
  if (task.file.endsWith('throws.txt')) throw new Error('what a library says');
  if (task.file.endsWith('fills.txt')) for (const all = [[]]; ;) all.push(new Array(1_000_000).fill(all.length));
  return work(task);
};
export const lines = broken(worker.lines);
export const reports = broken(worker.reports);
