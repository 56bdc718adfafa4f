import type { Evidence, Span } from './span.js';

/** What a pledge names that somebody could check later: 数量, 时限, 责任主体, 具体事项. */
export const NAMED_KINDS = ['NUMBER', 'DEADLINE', 'ACTOR', 'OBJECT'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/**
 * VERIFIABLE: two of the kinds at least, a number or a deadline among them (每季度组织一次培训); PARTLY: anything less (建立公开目录);
 * NONE: nothing but 进一步加强.
 */
export const VERIFIABILITY_GRADES = ['VERIFIABLE', 'PARTLY', 'NONE'] as const;
export type VerifiabilityGrade = (typeof VERIFIABILITY_GRADES)[number];

/** Words of a pledge that show it; the span points into the pledge's cleaned wording. */
export interface NamedWords extends Span {
  readonly kind: NamedKind;
}

export interface DraftVerifiability {
  readonly grade: VerifiabilityGrade;
  readonly named: readonly NamedWords[];
}

/** The same with the words of the source. */
export interface Verifiability {
  readonly grade: VerifiabilityGrade;
  readonly named: readonly (Evidence & { readonly kind: NamedKind })[];
}
