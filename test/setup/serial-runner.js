import WorkerRunner from './worker-runner.js';

/** One test file after the other: graph tests share a database, lifecycle tests share the machine. */
export default class SerialRunner extends WorkerRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: 1 }, context);
  }
}
