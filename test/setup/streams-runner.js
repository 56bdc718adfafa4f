import { createRequire } from 'node:module';

// Jest loads runners through require(), where the named exports of a CommonJS package are not seen by import.
const { default: TestRunner } = createRequire(import.meta.url)('jest-runner');

/** A worker above this is replaced before its next file: with ES modules, jest frees nothing of the files a process has run. In bytes. */
const WORKER_MEMORY = 1.5 * 2 ** 30;

/**
 * Two streams beside one another: the graph tests, which share a database, one after the other; and the lifecycle tests, one after the other, and behind them
 * the pure ones with the workers that are left. Always in workers, which may be replaced; the main process, which may not, only listens.
 */
export default class StreamsRunner extends TestRunner {
  constructor(globalConfig, context) {
    super(globalConfig, context);
    const runner = (maxWorkers) =>
      new TestRunner({ ...globalConfig, maxWorkers, workerIdleMemoryLimit: WORKER_MEMORY }, context);
    this.runners = { graph: runner(1), lifecycle: runner(1), pure: runner(Math.max(1, globalConfig.maxWorkers - 1)) };
  }

  async runTests(tests, watcher, options) {
    const run = async (kind) => {
      const own = tests.filter((test) => test.context.config.displayName.name === kind);
      if (own.length > 0) await this.runners[kind].runTests(own, watcher, { ...options, serial: false });
    };
    await Promise.all([run('graph'), run('lifecycle').then(() => run('pure'))]);
  }

  on(event, listener) {
    const offs = Object.values(this.runners).map((runner) => runner.on(event, listener));
    return () => offs.forEach((off) => off());
  }
}
