import { Worker } from 'node:worker_threads';
import { doJob, type Found, type Job, type NextTask } from './jobs.js';

/** What a thread is told. */
export interface Order {
  readonly number: number;
  readonly job: Job;
  /** The next task's number, then for each thread whether it has asked for one. */
  readonly progress: Int32Array;
  readonly place: number;
}

/** What it answers. */
export interface Answer {
  readonly number: number;
  readonly found: Found;
}

const THREAD = new URL('thread.js', import.meta.url);

/** A thread says that it takes part before it asks: so whoever waits for the job knows for whom. */
export const nextTask = (progress: Int32Array, place: number): NextTask => {
  Atomics.store(progress, place, 1);
  return () => Atomics.add(progress, 0, 1);
};

/** This thread and others that work beside it. A thread that is still starting when the tasks are used up is not waited for. */
export class Team {
  private readonly helpers: Helper[];
  private jobs = 0;

  /** @param others threads beside this one */
  constructor(others: number) {
    this.helpers = Array.from({ length: others }, () => new Helper());
  }

  /** @throws whatever ended one of the threads. */
  async do(job: Job): Promise<Found[]> {
    const progress = new Int32Array(new SharedArrayBuffer((this.helpers.length + 2) * 4));
    const number = this.jobs++;
    const answers = this.helpers.map((helper, i) => helper.answer({ number, job, progress, place: i + 1 }));
    const found = [doJob(job, nextTask(progress, this.helpers.length + 1))];
    for (const [i, answer] of answers.entries()) if (Atomics.load(progress, i + 1) === 1) found.push(await answer);
    return found;
  }

  async close(): Promise<void> {
    await Promise.all(this.helpers.map((helper) => helper.end()));
  }
}

/** One thread, and who waits for its answers. */
class Helper {
  private readonly thread = new Worker(THREAD, { execArgv: [] });
  private readonly waiting = new Map<number, { take(found: Found): void; fail(error: unknown): void }>();

  constructor() {
    this.thread.on('message', ({ number, found }: Answer) => this.waiting.get(number)?.take(found));
    this.thread.on('error', (error) => {
      for (const { fail } of this.waiting.values()) fail(error);
    });
  }

  answer(order: Order): Promise<Found> {
    const answer = new Promise<Found>((take, fail) => this.waiting.set(order.number, { take, fail }));
    // It may fail while nobody waits for it.
    answer.catch(() => undefined);
    this.thread.postMessage(order);
    return answer;
  }

  async end(): Promise<void> {
    await this.thread.terminate();
  }
}
