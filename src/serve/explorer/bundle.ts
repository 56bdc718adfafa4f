import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { etagOf } from '../http/etag.js';

const EXPLORER = fileURLToPath(new URL('../../../explorer/', import.meta.url));

/** A file of the explorer as browsers get it. */
export interface Asset {
  readonly type: 'js' | 'css';
  readonly text: string;
  readonly gzipped: Buffer;
  /** Changes with the content. */
  readonly etag: string;
}

/**
 * The explorer's script and styles, by file name: explorer.js, explorer.css. Made in memory from the sources in explorer/ (docs/decisions/0013-explorer.md),
 * so what is served is always what the sources say and nothing has to be built or cleaned up.
 */
export async function bundleExplorer(): Promise<ReadonlyMap<string, Asset>> {
  // Loaded here, since most processes that serve are never visited: tests, subgraphs behind a gateway.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: EXPLORER,
    entryPoints: { explorer: 'src/main.tsx' },
    outdir: 'out',
    write: false,
    bundle: true,
    // Minified for browsers, esbuild takes the libraries in their production form.
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    tsconfig: 'tsconfig.json',
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, text, contents }): [string, Asset] => {
      const name = basename(path);
      const type = name.endsWith('.css') ? 'css' : 'js';
      return [name, { type, text, gzipped: gzipSync(contents, { level: 9 }), etag: etagOf(text) }];
    }),
  );
}
