import remedyData from './remedies.json' with { type: 'json' };
import { termMatcher } from './term-matcher.js';

/** A kind of deficiency with the remedies that answer it (remedies.json). */
export interface Concept {
  readonly key: string;
  /** How much an answer tells: wide concepts less. */
  readonly weight: number;
  readonly deficiency: readonly string[];
  readonly remedy: readonly string[];
}

export const CONCEPTS: readonly Concept[] = remedyData.concepts;

/** Indices of the concepts whose deficiency a problem names. */
export const deficienciesOf = termMatcher(CONCEPTS.map((concept) => concept.deficiency));
/** Indices of the concepts whose remedy a pledge names. */
export const remediesOf = termMatcher(CONCEPTS.map((concept) => concept.remedy));
