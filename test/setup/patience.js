import { jest } from '@jest/globals';

/** A database answers in milliseconds, but it starts in seconds, on a busy machine in half a minute. (Jest ignores `testTimeout` of a project.) */
jest.setTimeout(300_000);
