/** What runs in each thread: one job after the other. */
import { parentPort } from 'node:worker_threads';
import { doJob } from './jobs.js';
import { nextTask, type Answer, type Order } from './team.js';

parentPort?.on('message', ({ number, job, progress, place }: Order) => {
  parentPort?.postMessage({ number, found: doJob(job, nextTask(progress, place)) } satisfies Answer);
});
