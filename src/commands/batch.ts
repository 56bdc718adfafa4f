import type { ReportToStore } from '../store/store-report.js';

/** Reports a transaction, measured: fewer cost more of processor time each, more do not cost less (docs/decisions/0017-batches.md). */
const REPORTS = 50;
/** Characters of source text a transaction, which bound what server and program hold at once: reports of usual length fill a batch long before. */
const CHARACTERS = 2_000_000;

/** Reports that wait to be stored together. */
export class Batch {
  private waiting: ReportToStore[] = [];
  private characters = 0;

  constructor(private readonly reports: number = REPORTS) {}

  add(one: ReportToStore): void {
    this.waiting.push(one);
    this.characters += one.report.source.length;
  }

  get isFull(): boolean {
    return this.waiting.length >= this.reports || this.characters >= CHARACTERS;
  }

  /** All that wait; none waits any more. */
  take(): ReportToStore[] {
    const taken = this.waiting;
    this.waiting = [];
    this.characters = 0;
    return taken;
  }
}
