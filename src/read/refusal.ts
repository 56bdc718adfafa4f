import type { FailureCode } from '../model/report.js';

/** A file or member that is not read, with the reason as the predicate of a sentence about it ("is encrypted; …"). Readers throw it, `readSource` turns it into a failure. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    /** What is wrong and what to do, without the file's name and the full stop. */
    readonly reason: string,
  ) {
    super(reason);
  }
}
