import type { NormalisedText } from '../../src/model/normalised.js';
import { normalise } from '../../src/normalise/normalise.js';
import type { ResolveInput } from '../../src/resolve/issuer-types.js';
import { loadGazetteer } from '../../src/resolve/gazetteer-file.js';

/** The national gazetteer and the example corpus's invented places. */
export const gazetteer = loadGazetteer(['examples/gazetteer.tsv']);
export const national = loadGazetteer();

/** A text that needed no normalising. */
export function identity(source: string): NormalisedText {
  const sourceStart = Int32Array.from({ length: source.length }, (_, i) => i);
  return { source, text: source, sourceStart, sourceEnd: sourceStart.map((i) => i + 1) };
}

/** A report of this title and body; the title is the beginning of the text. */
export function report(title: string | null, body: string, more: Partial<ResolveInput> = {}): ResolveInput {
  const text = identity(title === null ? body : `${title}\n${body}`);
  return {
    text,
    title: title === null ? null : { start: 0, end: title.length },
    fileName: 'report.txt',
    hints: {},
    ...more,
  };
}

/** A whole file, normalised as the pipeline does, its title the first lines up to 报告 (or 年度 where 报告 is broken off). */
export function file(source: string, fileName = 'report.txt'): ResolveInput {
  const text = normalise(source);
  const match = /[^\n]*(?:报告|工作)[^\n]*(?:\n[^\n]{0,20}报 *告(?=\n))?/.exec(text.text);
  const title = match === null ? null : { start: match.index, end: match.index + match[0].length };
  return { text, title, fileName, hints: {} };
}
