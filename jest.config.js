/**
 * Three kinds of tests (test/setup/streams-runner.js says which run beside which):
 * - pure: no database; in parallel.
 * - graph: one Neo4j for all of them, started by the global set-up only when such a test is selected; one after the other.
 * - lifecycle: start, stop and kill servers in homes of their own; one after the other.
 * A test is a graph test by its folder or by its name (*.graph.test.ts).
 */
const GRAPH_FOLDERS = ['store', 'graph', 'serve', 'federation', 'browser', 'e2e'];

const common = {
  runner: '<rootDir>/test/setup/streams-runner.js',
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
};
const patient = { setupFilesAfterEnv: ['<rootDir>/test/setup/patience.js'] };

export default {
  // As many as there are cores: jest's own process only listens, where by default it would keep one for itself.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/setup/closing-line-reporter.js'],
  projects: [
    {
      ...common,
      displayName: 'pure',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [`<rootDir>/test/(${GRAPH_FOLDERS.join('|')}|database)/`, '\\.graph\\.test\\.ts$'],
    },
    {
      ...common,
      ...patient,
      displayName: 'graph',
      testMatch: [`<rootDir>/test/{${GRAPH_FOLDERS.join(',')}}/**/*.test.ts`, '<rootDir>/test/**/*.graph.test.ts'],
      globalSetup: '<rootDir>/test/setup/global-setup.js',
      globalTeardown: '<rootDir>/test/setup/global-teardown.js',
    },
    { ...common, ...patient, displayName: 'lifecycle', testMatch: ['<rootDir>/test/database/**/*.test.ts'] },
  ],
};
