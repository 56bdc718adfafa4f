/**
 * Builds src/link/data/thesaurus.json from the dictionary of synonyms in HanLP (com.hankcs:hanlp:portable-1.8.4 of Maven Central, Apache-2.0), which follows the classes of the
 * Chinese thesaurus 同义词词林. Words of one character and of more than eight are left out, and lists of names of places. Needs mvn and unzip. Run: npm run thesaurus
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ARTIFACT = 'com.hankcs:hanlp:portable-1.8.4';
const ENTRY = 'data/dictionary/synonym/CoreSynonym.txt';
const TARGET = fileURLToPath(new URL('../src/link/data/thesaurus.json', import.meta.url));

/** Lists of countries, provinces, counties, townships, cities: names beside each other are no words for one another. */
const NAMES_OF_PLACES = /^Di0[23]\w+#$/u;

const folder = mkdtempSync(join(tmpdir(), 'thesaurus-'));
try {
  execFileSync('mvn', ['-q', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${folder}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const raw = execFileSync('unzip', ['-p', join(folder, 'hanlp-portable-1.8.4.jar'), ENTRY], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  const lines = raw
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...words] = line.trim().split(' ');
      const kept = words.filter((word) => word.length >= 2 && word.length <= 8);
      return kept.length === 0 || NAMES_OF_PLACES.test(code) ? [] : [[code, ...new Set(kept)].join(' ')];
    });
  writeFileSync(TARGET, `${JSON.stringify(lines, null, 2)}\n`);
  process.stderr.write(`${TARGET}: ${lines.length} classes\n`);
} finally {
  rmSync(folder, { recursive: true });
}
