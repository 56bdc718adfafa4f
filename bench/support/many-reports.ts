import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastGlob from 'fast-glob';

/** Files of a folder, as of a province that keeps each county's reports together. */
const FOLDER_SIZE = 1000;
/** Reports that differ. Further ones are links to them: a disk full of text would say nothing more of time or memory. */
const DISTINCT = 3000;

/**
 * A folder of `count` reports, made from the example corpus: other years, other figures. Goes when `remove` is called.
 */
export function manyReports(count: number): { readonly folder: string; readonly characters: number; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-bench-'));
  const texts = fastGlob
    .sync('examples/corpus/**/*.{txt,md}')
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
  const distinct: string[] = [];
  let characters = 0;
  for (let i = 0; i < count; i++) {
    const below = join(folder, String(Math.floor(i / FOLDER_SIZE)).padStart(4, '0'));
    if (i % FOLDER_SIZE === 0) mkdirSync(below);
    const file = join(below, `${String(i).padStart(6, '0')}.txt`);
    const known = distinct[i % DISTINCT];
    if (known === undefined) {
      const text = varied(texts[i % texts.length] ?? '', Math.floor(i / texts.length));
      characters += text.length;
      writeFileSync(file, text);
      distinct.push(file);
    } else linkSync(known, file);
  }
  return {
    folder,
    characters: Math.round((characters / distinct.length) * count),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The same report with its years moved (between 2008 and 2023) and its counts raised. */
const varied = (text: string, by: number): string =>
  text.replaceAll(/(?<!\d)20[012]\d(?=\s*年|-)|(?<!\d)\d{2,3}(?=\s*[条件次人])/g, (number) =>
    number.length === 4 ? String(2008 + ((Number(number) - 2008 + by) % 16)) : String(Number(number) + by),
  );
