import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Decomposed } from '../../pipeline.js';
import type { Lines, Task, Work } from './work.js';
import type { ThreadSettings } from './worker.js';

/** What one file may take: the largest text that is read at all needs a quarter of it. A thread that wants more ends, and its file fails. */
const HEAP_MB = 2048;

const THREAD = new URL('thread.js', import.meta.url);

/** The work done in threads. A call is rejected if its thread ends; another thread takes the place of that one. */
export class Threads implements Work {
  private readonly pool: Piscina;

  constructor(jobs: number, settings: ThreadSettings, thread: URL = THREAD, heapMb: number = HEAP_MB) {
    this.pool = new Piscina({
      filename: fileURLToPath(thread),
      minThreads: jobs,
      maxThreads: jobs,
      // Idle threads would otherwise stand still altogether, and what a library left to be done behind a file's back would wait for the next file.
      atomics: 'disabled',
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      workerData: settings,
    });
    // A thread that ends between two files: the next one is done by another thread.
    this.pool.on('error', () => undefined);
  }

  reports(task: Task): Promise<Decomposed[]> {
    return this.pool.run(task, { name: 'reports' }) as Promise<Decomposed[]>;
  }

  lines(task: Task): Promise<Lines> {
    return this.pool.run(task, { name: 'lines' }) as Promise<Lines>;
  }

  /** Ends the threads, also in the midst of a file. */
  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
