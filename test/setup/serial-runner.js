import { createRequire } from 'node:module';

// Jest loads runners through require(), where the named exports of a CommonJS package are not seen by import.
const { default: TestRunner } = createRequire(import.meta.url)('jest-runner');

/** Jest's own runner, one test file after the other: graph tests share a database, lifecycle tests share the machine. */
export default class SerialRunner extends TestRunner {
  isSerial = true;
}
