import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('codegen', () => {
  it('has been run: the generated types are those of the schema files', async () => {
    const checked = promisify(execFile)(
      process.execPath,
      ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.yml', '--check'],
      { cwd: root },
    );
    await expect(checked.then(() => 'up to date')).resolves.toBe('up to date');
  }, 120_000);
});
