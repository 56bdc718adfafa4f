/**
 * npm run labels -- FILE.gold.json … : checks label files and fills in what follows from the report's own text.
 * - Every quote must stand in its report; `start`/`end` are written for text reports (.txt, .md in UTF-8). A quote that stands several times takes
 *   the first place behind the label before it in its list; give `nth` (from 1) where another one is meant.
 * - `addresses` must name problems that exist.
 * Reports in other formats (html, docx, pdf, other encodings) keep quotes alone: their spans depend on the reader.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

interface Label {
  quote: string;
  nth?: number;
  start?: number;
  end?: number;
  addresses?: number[];
}
interface LabelFile {
  file: string;
  problems?: Label[];
  improvements?: Label[];
  measures?: Label[];
}

const isText = (file: string): boolean => /\.(?:txt|md)$/i.test(file);

function placeOf(text: string, label: Label, from: number): number {
  if (label.nth !== undefined) {
    let at = -1;
    for (let n = 0; n < label.nth; n++) at = text.indexOf(label.quote, at + 1);
    return at;
  }
  const behind = text.indexOf(label.quote, from);
  return behind >= 0 ? behind : text.indexOf(label.quote);
}

function fill(path: string): string[] {
  const labels = JSON.parse(readFileSync(path, 'utf8')) as LabelFile;
  const faults: string[] = [];
  const bytes = readFileSync(resolve(dirname(path), labels.file));
  let text: string | null = null;
  if (isText(labels.file)) {
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      text = null;
    }
  }
  for (const kind of ['problems', 'improvements', 'measures'] as const) {
    let from = 0;
    for (const [i, label] of (labels[kind] ?? []).entries()) {
      for (const problem of label.addresses ?? [])
        if (labels.problems?.[problem] === undefined)
          faults.push(`${kind}[${i}] addresses problem ${problem}, which is not there`);
      if (text === null) continue;
      const start = placeOf(text, label, from);
      if (start < 0) {
        faults.push(`${kind}[${i}] does not stand in the text: ${label.quote.slice(0, 40)}`);
        continue;
      }
      label.start = start;
      label.end = start + label.quote.length;
      from = label.end;
    }
  }
  if (faults.length === 0) writeFileSync(path, `${JSON.stringify(labels, null, 1)}\n`);
  return faults;
}

let bad = 0;
for (const path of process.argv.slice(2)) {
  const faults = fill(path);
  bad += faults.length;
  for (const fault of faults) process.stderr.write(`${path}: ${fault}\n`);
}
process.exitCode = bad === 0 ? 0 : 3;
