/** Exit codes of all commands: 0 done, 1 failed, 2 wrong usage, 3 some input was bad and the rest was done. */
export const FAILED = 1;
export const USAGE = 2;
export const SOME_INPUT_BAD = 3;
