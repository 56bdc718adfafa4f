import type { Percentage } from '../../model/classified.js';
import { flatMapped } from '../../model/flat-mapped.js';
import type { Span } from '../../model/span.js';
import { exampleReport } from '../example-report.js';
import { cannotJudge, fail, pass, type Outcome, type Rule } from '../rule.js';

const report = (body: string): string => exampleReport(2020, `二、主动公开政府信息情况\n\n${body}`);

/** Words by which a list of shares says that it is not whole, or that one thing is counted under several heads. */
const NOT_ALL =
  /等(?=[。，；]|$)|主要(?:是|有|为|包括)|(?:前|排名)[一二三四五六七八九十\d]+(?:位|名)|居首|最多|超过?半数/;
const OVERLAP = /多(?:个)?渠道|多种方式|同时|交叉|重复|重叠|兼|多选/;
/** The last part of a list that means to be whole. */
const REST = /其[他它余]|剩余|其它/;
/** Shares below this sum, with no word that they are all, may be only some. */
const MOST_OF_IT = 90;

export const percentParts: Rule = {
  id: 'percent-parts',
  law: 'Percentages of one whole add up to 100, but for rounding.',
  source: 'Practice: breakdowns by content or channel that were typed anew without the others.',
  check({ text: { text }, classified: { percentages } }) {
    const groups = new Map<number, Percentage[]>();
    for (const p of percentages) if (p.group !== null) groups.set(p.group, [...(groups.get(p.group) ?? []), p]);
    return flatMapped([...groups.values()], (group) => flatMapped(wholes(text, group), (whole) => judge(text, whole)));
  },
  example: report('全年公开信息200条，从内容看，政策类占45%，动态类占40%，其他占25%。'),
  nearMiss: report('全年公开信息200条，政策类占45%，动态类占40%，其他占15%，总数同比增长12%。'),
};

/**
 * The shares of a sentence by what they are shares of. A semicolon divides wholes where every part between semicolons has several shares (从渠道看，A占60%，B占40%；
 * 从内容看…), and a whole that is named anew (占文件总数的30%) begins one.
 */
function wholes(text: string, group: readonly Percentage[]): Percentage[][] {
  const byMark = split(group, (before) => before.includes('；'), text);
  const divided = byMark.length > 1 && byMark.every((part) => part.length > 1) ? byMark : [[...group]];
  return flatMapped(divided, (part) => {
    let named = '';
    return split(
      part,
      (before) => {
        const whole = /占(?:了|到)?([^，。；、占]{2,14})的?(?:约|近)?$/.exec(before)?.[1]?.replace(/的$/, '') ?? '';
        const other = whole !== '' && named !== '' && whole !== named;
        if (whole !== '') named = whole;
        return other || /从[^，]{1,8}(?:看|分|来说)|按[^，]{1,8}(?:分|划分|统计)/.test(before);
      },
      text,
    );
  });
}

function split(group: readonly Percentage[], isNew: (before: string) => boolean, text: string): Percentage[][] {
  const parts: Percentage[][] = [];
  group.forEach((p, i) => {
    const before = text.slice(i === 0 ? p.sentence.start : (group[i - 1] as Percentage).end, p.start);
    const divides = isNew(before);
    if (i === 0 || divides) parts.push([p]);
    else parts.at(-1)?.push(p);
  });
  return parts;
}

function judge(text: string, parts: readonly Percentage[]): Outcome[] {
  const [first] = parts;
  const last = parts.at(-1);
  // One share is no list; a share of 100 % or more is a rate by another name.
  if (!first || !last || parts.length < 2 || parts.some((p) => p.value >= 100)) return [];
  const sum = Math.round(parts.reduce((n, p) => n + p.value, 0) * 10_000) / 10_000;
  const says = `${parts.map((p) => `${p.value}%`).join(' + ')} = ${sum}%`;
  const evidence: Span[] = parts.map(({ start, end }) => ({ start, end }));
  if (Math.abs(sum - 100) <= rounding(parts)) return [pass(`The shares add up: ${says}`, evidence)];
  const behindFirst = text.slice(first.end, last.end);
  const words = text.slice(first.sentence.start, first.sentence.end);
  const unsure = (why: string): Outcome[] => [cannotJudge(`The shares do not add up: ${says}; ${why}`, evidence)];
  if (parts.some((p) => p.qualifier !== 'EXACT')) return unsure('some of them are inexact');
  // A占60%，其中B占40%: shares of a share.
  if (/其中|里面|当中/.test(behindFirst)) return unsure('some may be shares of a share');
  if (sum > 100)
    return OVERLAP.test(words)
      ? unsure('one item may be counted under several heads')
      : [fail(`The shares do not add up: ${says}`, evidence)];
  const closed = REST.test(behindFirst.slice(behindFirst.lastIndexOf('，'))) || sum >= MOST_OF_IT;
  const more =
    NOT_ALL.test(text.slice(last.end, last.end + 12)) || NOT_ALL.test(words.slice(0, last.end - first.sentence.start));
  return closed && !more
    ? [fail(`The shares do not add up: ${says}`, evidence)]
    : unsure('the shares stated may not be all');
}

/** Each share may be rounded by half of its last place. */
function rounding(parts: readonly Percentage[]): number {
  const places = Math.max(...parts.map((p) => (String(p.value).split('.')[1] ?? '').length));
  return (parts.length * 0.5) / 10 ** places + 1e-9;
}
