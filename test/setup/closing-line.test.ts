import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'disclosure-reporter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Last line of stdout and exit code of a jest run over one test file. */
function closingOf(name: string, content: string): [string | undefined, number | null] {
  writeFileSync(join(folder, `${name}.test.cjs`), content);
  const reporters = ['default', path('test/setup/closing-line-reporter.js')];
  const config = JSON.stringify({
    rootDir: folder,
    testMatch: [`**/${name}.test.cjs`],
    moduleFileExtensions: ['js', 'cjs'],
    reporters,
  });
  const run = spawnSync(process.execPath, [path('node_modules/jest/bin/jest.js'), '--config', config, '--ci'], {
    encoding: 'utf8',
    cwd: folder,
  });
  return [run.stdout.trimEnd().split('\n').at(-1), run.status];
}

describe('the closing line', () => {
  it('counts what passed', () => {
    expect(closingOf('good', 'test("a", () => {}); test("b", () => console.log("chatter"));')).toEqual([
      '2 passed, 0 failed',
      0,
    ]);
  });

  it('counts what failed and what was skipped', () => {
    const tests =
      'test("a", () => {}); test("b", () => { throw new Error("no"); }); test.skip("c", () => {}); test.todo("d");';
    expect(closingOf('mixed', tests)).toEqual(['1 passed, 1 failed, 2 skipped', 1]);
  });

  it('counts a file that cannot be loaded as failed', () => {
    expect(closingOf('broken', 'require("./no-such-module");')).toEqual(['0 passed, 1 failed', 1]);
  });
});
