import { codeSet, splitAt } from '../../model/code-set.js';
import type { Span } from '../../model/span.js';
import { ZERO } from '../cues.js';
import type { DraftFigure } from '../../model/classified.js';
import { quantities } from './numbers.js';

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['reconsideration.total', /复议/],
  ['litigation.total', /诉讼/],
];

const CLAUSE_ENDS = codeSet('，；。');

/** Under the heading of disputes these words are said of both kinds: 没有。 无 0件 未发生此类案件. */
const NEITHER =
  /^(?:(?:20\d\d年度?|全年|本年度?)[，,]?)?(?:我[镇乡]|本[镇乡]|街道)?(?:尚|均|都)?(?:没有|无|未(?:发生|出现|接到)过?|尚未接到过?|0件|没有发生|不存在)(?:过)?(?:此类|该类|这类|上述|相关|有关)?(?:案件|情况|事项|情形)?(?:发生)?[。]?$/;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * Reconsideration and litigation stated in words. One zero covers both where one clause or one subject names both (没有因…申请行政复议、提起行政诉讼);
 * a number belongs to the kind named last before it.
 */
export function disputeFigures(text: string, sentence: Span, underHeading = false): DraftFigure[] {
  const words = text.slice(sentence.start, sentence.end);
  if (underHeading && NEITHER.test(words)) {
    return KINDS.map(([key]) => ({
      key,
      value: 0,
      qualifier: 'EXACT',
      unit: '件',
      origin: 'TEXT',
      ...spanOf(sentence),
    }));
  }
  if (!/复议|诉讼/.test(words)) return [];
  const figures: DraftFigure[] = [];
  const clauses = splitAt(words, CLAUSE_ENDS);
  for (const [key, kind] of KINDS) {
    const stated = firstFigure(clauses, kind);
    if (stated) figures.push({ key, origin: 'TEXT', ...stated, start: sentence.start, end: sentence.end });
  }
  return figures;
}

/** 应诉的行政诉讼2件，均与信息公开无关. */
const OF_OTHER_MATTERS =
  /与[^，。]{0,8}(?:信息|政务)公开[^，。]{0,4}无关|(?:不是|非|并非|不属于)[^，。]{0,8}(?:信息|政务)公开/;

function firstFigure(clauses: readonly string[], kind: RegExp): ReturnType<typeof clauseFigure> {
  for (const [i, clause] of clauses.entries()) {
    const figure = clauseFigure(clause, kind);
    if (figure !== null && !(figure.value > 0 && OF_OTHER_MATTERS.test(clauses.slice(i, i + 3).join('，'))))
      return figure;
  }
  return null;
}

function clauseFigure(clause: string, kind: RegExp): Pick<DraftFigure, 'value' | 'qualifier' | 'unit'> | null {
  if (!kind.test(clause)) return null;
  const counted = quantities(clause).filter((q) => /^(?:件|宗|起|例)$/.test(q.unit));
  const own = counted.find((q) => {
    const before = clause.slice(0, q.start);
    const last = KINDS.map(([, k]) => before.search(k)).reduce((a, b) => Math.max(a, b), -1);
    return last >= 0 && before.search(kind) === last;
  });
  if (own) return { value: own.value, qualifier: own.qualifier, unit: own.unit };
  if (counted.length > 0 && counted.every((q) => q.value > 0)) {
    const both = KINDS.every(([, k]) => k.test(clause));
    if (!both || !ZERO.test(clause)) return null;
  }
  return ZERO.test(clause) || /(?:均?为|：)(?:0|零)(?!\d)/.test(clause)
    ? { value: 0, qualifier: 'EXACT', unit: '件' }
    : null;
}
