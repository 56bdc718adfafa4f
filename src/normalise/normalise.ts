import type { Script } from '../model/kinds.js';
import type { NormalisedText } from '../model/normalised.js';
import { align } from './aligned.js';
import { dropGlosses } from './glosses.js';
import { breakGluedCells } from './glued-cells.js';
import { joinHardBreaks } from './hard-breaks.js';
import { dropLineMarks, dropMarks } from './marks.js';
import { repairMojibake } from './mojibake.js';
import { dropPageNoise } from './page-noise.js';
import { detectScript, toSimplified } from './script.js';
import { dropSpaces } from './spaces.js';
import { joinProblemCells } from './problem-cells.js';
import { breakAtGaps } from './paragraph-gaps.js';
import { breakAtCells } from './table-spaces.js';
import { foldWidth } from './width.js';

export interface Normalised extends NormalisedText {
  readonly script: Script;
}

/**
 * The text that every later stage reads: simplified, one width, without marks, page noise, glosses and breaks inside sentences.
 * Lines, blank lines and tabs that bound paragraphs and cells stay. The order matters: page numbers must go before lines are joined,
 * list marks after it (they tell a new line from a continued one), spaces last (indents tell it too, and they part the cells of a table).
 * `script` fixes the script where only a part of a text is at hand; else it is detected. `isQuote`: the text is part of one statement, and holds no title of its own.
 */
export function normalise(source: string, script: Script = detectScript(source), isQuote = false): Normalised {
  const steps = [
    repairMojibake,
    dropMarks,
    (t: NormalisedText) => breakAtGaps(t, isQuote),
    (t: NormalisedText) => toSimplified(t, script),
    foldWidth,
    breakGluedCells,
    breakAtCells,
    (t: NormalisedText) => dropPageNoise(t, isQuote),
    dropGlosses,
    joinProblemCells,
    joinHardBreaks,
    dropLineMarks,
    dropSpaces,
  ];
  const { text, sourceStart, sourceEnd } = steps.reduce<NormalisedText>((done, step) => step(done), align(source));
  return { source, text, sourceStart, sourceEnd, script };
}

/** What is left between words once a paragraph stands alone: line feeds and tabs inside a statement are noise. */
export const squash = (normalised: string): string => normalised.replace(/[\n\t]+/g, '');

/** The cleaned wording of a quote: `clean(statement.quote) === statement.text` for every stored statement. */
export const clean = (quote: string, script: Script): string => squash(normalise(quote, script, true).text);
