import { setTimeout } from 'node:timers';

/** Milliseconds for the global tear-down, and for what a test left open. */
const PATIENCE = 60_000;

/** Prints the outcome as the last line of stdout, alone on its line: `12 passed, 0 failed`. Jest's own report goes to stderr. */
export default class ClosingLineReporter {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites },
  ) {
    // A file that can't even be loaded has no tests to fail, and must not look like a success.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const line = `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    process.once('exit', () => process.stdout.write(line));
    setTimeout(endAnyway, PATIENCE).unref();
  }
}

/** A connection or server that a test forgot to close would keep this process, and with it a build, waiting for ever. */
function endAnyway() {
  process.stderr.write(`A test left something open: ${process.getActiveResourcesInfo().join(', ')}\n`);
  process.exit();
}
