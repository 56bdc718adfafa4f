import { availableParallelism } from 'node:os';
import type { Decomposed } from '../../pipeline.js';
import type { Gazetteer } from '../../resolve/gazetteer.js';
import { Threads } from './threads.js';
import { asLines, brokenOff, createWork, type Lines, type Task, type Work } from './work.js';

export interface PoolOptions {
  readonly gazetteer: Gazetteer;
  /** The files from which the gazetteer was loaded: each thread loads its own. */
  readonly gazetteers: readonly string[];
  readonly withSource?: boolean | undefined;
  /** Threads; 1 is none beside this one. Left out: as many as the machine runs at once, as soon as the work is worth it. */
  readonly jobs?: number | undefined;
  /** For tests: what a thread runs, and what memory it has. */
  readonly thread?: URL;
  readonly heapMb?: number;
}

/**
 * Milliseconds of work after which threads are started. Starting one (loading the program and the places) costs as much as some 170 texts or 15 PDFs
 * (docs/decisions/0008-extraction-speed.md), about this long on a free core: so what counts is not the number of files. Whoever waits as long as the start takes has never
 * waited more than twice as long as was necessary, however much comes.
 */
const WORTH_IT_MS = 600;

/** Tasks begun and not yet taken up, for each thread: enough that a large file does not make the others wait. */
const AHEAD = 16;

/**
 * Reads and decomposes files, in this thread or in others. A file at which the work breaks is a failure among the results, and the rest goes on.
 */
export class Pool implements Work {
  /** How many tasks may be begun at once. */
  readonly ahead: number;
  private readonly here: Work;
  private readonly jobs: number;
  private threads: Threads | null = null;
  private isClosed = false;
  /** Work done here so far, and the end of the last of it: one task at a time. */
  private spent = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PoolOptions) {
    this.here = createWork(options.gazetteer, options.withSource ?? false);
    this.jobs = options.jobs ?? availableParallelism();
    this.ahead = this.jobs === 1 ? 1 : this.jobs * AHEAD;
    if (this.jobs > 1 && options.jobs !== undefined) this.start();
  }

  async reports(task: Task): Promise<Decomposed[]> {
    try {
      return await this.by('reports', task);
    } catch (error) {
      if (this.isClosed) throw error;
      return [brokenOff(task, error)];
    }
  }

  async lines(task: Task): Promise<Lines> {
    try {
      return await this.by('lines', task);
    } catch (error) {
      if (this.isClosed) throw error;
      return asLines([brokenOff(task, error)], false);
    }
  }

  /** Ends the threads, also in the midst of their work. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.threads?.close();
  }

  private by<Kind extends keyof Work>(kind: Kind, task: Task): ReturnType<Work[Kind]> {
    const work: Work = 'failure' in task ? this.here : (this.threads ?? this.inTurn);
    return work[kind](task) as ReturnType<Work[Kind]>;
  }

  private readonly inTurn: Work = {
    reports: (task) => this.doHere(() => this.here.reports(task)),
    lines: (task) => this.doHere(() => this.here.lines(task)),
  };

  /** One task at a time, timed. */
  private doHere<T>(work: () => Promise<T>): Promise<T> {
    const timed = async (): Promise<T> => {
      const begun = performance.now();
      try {
        return await work();
      } finally {
        this.spent += performance.now() - begun;
        if (this.jobs > 1 && this.spent > WORTH_IT_MS) this.start();
      }
    };
    const done = this.last.then(timed);
    this.last = done.catch(() => undefined);
    return done;
  }

  private start(): void {
    const { gazetteers, withSource = false, thread, heapMb } = this.options;
    this.threads ??= new Threads(this.jobs, { gazetteers, withSource }, thread, heapMb);
  }
}
