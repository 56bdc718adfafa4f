import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { flatMapped } from '../model/flat-mapped.js';
import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import { isElsewhere } from './mentions.js';
import type { Kept } from './narrow.js';
import type { Place } from './place.js';

/** Township code → its villages, joined by commas (scripts/villages-text.ts says which). Read when the first ambiguous name asks: most runs need none. */
let villages: ReadonlyMap<string, string> | null = null;

function load(): ReadonlyMap<string, string> {
  const text = gunzipSync(readFileSync(new URL('./data/villages.tsv.gz', import.meta.url))).toString('utf8');
  const read = new Map<string, string>();
  let county = '';
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) county = line;
    else read.set(county + line.slice(0, tab), line.slice(tab + 1));
  }
  return read;
}

const VILLAGE = /\p{Script=Han}(?=村|社区|嘎查|居委会|村委会)/gu;
const LONGEST = 5;

/** What stands right before a village's name; without it, only names of three and more characters are safe from being the end of a longer one. */
const BEFORE = /(?:^|[^\p{Script=Han}]|[在由和与及为到对向将从于是让给请据按经该等村镇乡各区道县市以如有社])$/u;

interface Named extends Span {
  /** Endings of the characters before 村 or 社区, shortest first: the village is called one of them. */
  readonly stems: readonly string[];
}

/** What may be a village's name: the two to five characters before 村, 社区, 嘎查. Villages that were visited count for nothing. */
function namedVillages(text: string): Named[] {
  return flatMapped(matchesOf(text, VILLAGE), (match) => {
    const end = match.index + match[0].length;
    const run = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? '';
    const stems: string[] = [];
    for (let start = end - 2; start >= end - run.length; start--)
      if (end - start > 2 || BEFORE.test(text.slice(Math.max(0, start - 1), start))) stems.push(text.slice(start, end));
    return stems.length === 0 || isElsewhere(text, end - 2) ? [] : [{ stems, start: end - run.length, end }];
  });
}

/**
 * The places whose villages the text names. One village decides where no other place has one of those named; otherwise the place with more than twice
 * as many as any other.
 */
export function byVillages(places: readonly Place[], text: string): Kept | null {
  const named = namedVillages(text);
  if (named.length === 0) return null;
  villages ??= load();
  const found: { place: Place; names: Set<string>; words: Span }[] = [];
  for (const place of places) {
    const own = new Set((villages.get(place.code) ?? '').split(',').filter((stem) => stem !== ''));
    const names = new Set<string>();
    let words: Span | null = null;
    for (const one of named) {
      const stem = one.stems.findLast((candidate) => own.has(candidate));
      if (stem === undefined) continue;
      names.add(stem);
      words ??= { start: one.end - stem.length, end: one.end };
    }
    if (words !== null) found.push({ place, names, words });
  }
  found.sort((a, b) => b.names.size - a.names.size);
  const [first, second] = found;
  if (first === undefined) return null;
  const isClear = second === undefined || first.names.size > 2 * second.names.size;
  return { kept: isClear ? [first.place] : found.map(({ place }) => place), words: first.words };
}
