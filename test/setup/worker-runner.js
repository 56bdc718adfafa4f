import { createRequire } from 'node:module';

// Jest loads runners through require(), where the named exports of a CommonJS package are not seen by import.
const { default: TestRunner } = createRequire(import.meta.url)('jest-runner');

/** A worker above this is replaced before its next file: with ES modules, jest frees nothing of the files a process has run. In bytes. */
const WORKER_MEMORY = 1.5 * 2 ** 30;

/** Jest's own runner, always in workers, which may be replaced; the main process, which may not, only listens. */
export default class WorkerRunner extends TestRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, workerIdleMemoryLimit: WORKER_MEMORY }, context);
  }

  runTests(tests, watcher, options) {
    return super.runTests(tests, watcher, { ...options, serial: false });
  }
}
