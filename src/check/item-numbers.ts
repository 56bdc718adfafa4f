import { isFormLabel } from '../model/form-labels.js';
import { flatMapped } from '../model/flat-mapped.js';
import type { Marker } from '../model/segmented.js';
import { cannotJudge, fail, type Facts, type Outcome } from './rule.js';
import { mostFrequent } from './most-frequent.js';
import { withoutNumbers } from './section-numbers.js';
import { stepFault } from './steps.js';
import { lists, type List } from './walk.js';

/**
 * Numbers of enumerated items, list by list. Near misses: a list that begins anew in every item or section, one that goes on over sentences without a number or from
 * one section to the next, 首先…最后, and rows of the form's tables.
 */
export function itemNumbers(facts: Facts): Outcome[] {
  const { text } = facts.text;
  const all = lists(facts.segmented).filter((list) => isOwnList(text, list));
  return flatMapped(all, (list, i) => [...beginning(facts, list, all, i), ...steps(facts, list), ...changes(list)]);
}

function isOwnList(text: string, { items }: List): boolean {
  const [first] = items;
  if (!first || first.marker.style === 'SEQUENCE' || first.marker.style === 'DASH') return false;
  return !items.some(({ own }) => {
    const feed = text.indexOf('\n', own.start);
    return isFormLabel(withoutNumbers(text.slice(own.start, feed < 0 ? own.end : Math.min(feed, own.end))));
  });
}

function beginning(facts: Facts, list: List, all: readonly List[], index: number): Outcome[] {
  const marker = list.items[0]?.marker;
  if (!marker || marker.ordinal === 1) return [];
  const wanted = marker.ordinal - 1;
  // The numbers go on from an earlier list of the same style: from the section before, or from another level of this one.
  const earlier = all.slice(0, index);
  const reached = earlier.findLast((other) => other.items[0]?.marker.style === marker.style)?.items.at(-1)?.marker;
  if (reached?.ordinal === wanted) return [];
  const section = facts.segmented.sections[list.section];
  const before = facts.text.text.slice(section?.heading?.end ?? section?.start ?? marker.start, marker.start);
  const says = `Item number "${marker.written}" begins a list`;
  return marker.ordinal === 2 && writesNumber(before, wanted)
    ? [cannotJudge(`${says}; the first may stand in the running text`, [marker])]
    : [fail(says, [marker])];
}

function steps({ text: { text } }: Facts, { items }: List): Outcome[] {
  const markers = items.map((item) => item.marker);
  return flatMapped(markers.slice(1), (marker, i): Outcome[] => {
    const before = markers[i] as Marker;
    // A number that the list needs and nobody wrote: 一是A；B；三是C.
    if (marker.written === '')
      return [fail(`The number of an item behind "${before.written}" is lost`, [before, items[i + 1]?.own ?? marker])];
    if (marker.ordinal === before.ordinal + 1) return [];
    if (marker.ordinal === before.ordinal + 2 && writesNumber(text.slice(before.end, marker.start), before.ordinal + 1))
      return [
        cannotJudge(
          `Item number "${marker.written}" skips from "${before.written}", unless one stands in the running text`,
          [before, marker],
        ),
      ];
    return [stepFault('Item', before, marker)];
  });
}

/** 一要 … 二要 is a style of its own; 一是 … 三要 … 四 changes it, and so does 1、… 2.… 一是要 is 一是. */
function changes({ items }: List): Outcome[] {
  const markers = items.map((item) => item.marker).filter((m) => m.written !== '');
  const endings = markers.map(styleOf);
  if (endings.every((ending) => ending === endings[0])) return [];
  const usual = mostFrequent(endings);
  const changed = markers.filter((_, i) => endings[i] !== usual);
  return changed.length > 0
    ? [fail(`Item numbers change their style: ${markers.map((m) => m.written).join(' ')}`, changed)]
    : [];
}

function styleOf({ style, written }: Marker): string {
  if (style !== 'SHI') return style;
  // What nearly all of them are.
  if (written.length === 2 && written.endsWith('是') && '一二三四五六七八九十'.includes(written.charAt(0))) return '是';
  return written
    .replace(/[一二三四五六七八九十]+/, '')
    .replace(/[，,：:]$/, '')
    .replace('是要', '是');
}

/** Whether words write a list number in any style: 一是, （一）, 1、, 第一, 首先. */
function writesNumber(words: string, ordinal: number): boolean {
  const cn = ordinal <= 10 ? ('一二三四五六七八九十'[ordinal - 1] ?? '') : String(ordinal);
  return new RegExp(
    `(?:^|[^一二三四五六七八九十])${cn}(?:是|要|、)|（${cn}）|(?<!\\d)${ordinal}(?:、|[.．](?!\\d))|（${ordinal}）|第${cn}[，、]|其${cn}${ordinal === 1 ? '|首先|一方面' : ''}`,
  ).test(words);
}
