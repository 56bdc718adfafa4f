import { endsWithOne } from '../model/ends-with.js';
import type { Block, Item, Marker, MarkerStyle } from '../model/segmented.js';
import type { Span } from '../model/span.js';
import { lostMarkers } from './lost-markers.js';
import { inlineMarkers, markerAtStart } from './markers.js';
import { sentences } from './sentences.js';
import { titledParagraphs } from './titled-paragraphs.js';
import { trimSpan } from './trim-span.js';

/** A stretch of one paragraph: from a marker (or the paragraph's beginning) to the next marker. */
interface Piece extends Span {
  readonly marker: Marker | null;
  /** First of its paragraph. */
  readonly first: boolean;
  /** Only piece of its paragraph. */
  readonly alone: boolean;
}

type OpenItem = { -readonly [K in keyof Item]: Item[K] };

/** From the outer to the inner, as reports number: 一、 （一） 1、 （1） ①; 一是, 第一 and 首先 may stand at any depth. */
const RANK: Readonly<Record<MarkerStyle, number>> = {
  CN_COMMA: 1,
  CN_PAREN: 2,
  NUM_COMMA: 3,
  NUM_DOT: 3,
  NUM_PAREN: 4,
  CIRCLED: 5,
  SHI: 6,
  DI: 6,
  SEQUENCE: 6,
  STEM: 3,
  DASH: 7,
};

/** Up to this length a line without a full stop is a title on a line of its own. */
const MAX_TITLE_LINE = 40;
const ENDS_SENTENCE = /[。；！？;，、]$/;

/**
 * The enumerations of one section as a tree. A marker whose style is open continues that level; a new style opens a level below the
 * innermost item (below a colon always; at the beginning of a paragraph only if its style ranks below). A paragraph without a marker
 * ends every item that has words of its own (an item ends with its paragraph), but not a title on a line of its own: what follows belongs under it.
 */
export function buildBlocks(text: string, paragraphs: readonly Span[]): Block[] {
  const root: Block[] = [];
  const open: OpenItem[] = [];
  const titled = titledParagraphs(text, paragraphs);
  for (const paragraph of paragraphs) {
    for (const piece of cut(text, paragraph, open, titled.has(paragraph))) {
      if (piece.marker === null) {
        if (!piece.first) closeLists(open);
        if (piece.first)
          while (open.length > 0 && !keepsOpen(text, open.at(-1) as OpenItem, siblings(open, root), paragraph))
            open.pop();
        (open.at(-1)?.children ?? root).push(
          ...sentences(text, piece.start, piece.end).map((span) => ({ type: 'sentence' as const, ...span })),
        );
        continue;
      }
      const item = toItem(text, piece, piece.marker);
      settle(text, open, piece);
      (open.at(-1)?.children ?? root).push(item);
      open.push(item);
    }
    for (const item of open) item.end = Math.max(item.end, paragraph.end);
  }
  return root;
}

/** Words between two lists of one paragraph belong to neither. */
function closeLists(open: OpenItem[]): void {
  while (open.length > 0 && !(open.at(-1) as OpenItem).heading) open.pop();
}

const siblings = (open: readonly OpenItem[], root: readonly Block[]): readonly Block[] => open.at(-2)?.children ?? root;

/** A title that ends in a full stop may as well be a short item: it keeps what follows only as one of a row of titles, or when it is very short. */
function keepsOpen(text: string, item: OpenItem, row: readonly Block[], next: Span): boolean {
  if (!item.heading) return false;
  const before = row.at(-2);
  // 1、公开不及时 2、内容不全面 as lines without full stops are a list, not titles, when a label (改进措施：) follows.
  const listed = before?.type === 'item' && before.heading && before.children.length === 0;
  if (listed && text[next.end - 1] === '：') return false;
  if (text[item.own.end - 1] !== '。') return true;
  return before?.type === 'item' ? before.heading && before.children.length > 0 : item.own.end - item.own.start <= 16;
}

function cut(text: string, paragraph: Span, open: readonly OpenItem[], titled: boolean): Piece[] {
  const atStart = markerAtStart(text, paragraph.start, paragraph.end) ?? (titled ? withoutNumeral(paragraph) : null);
  const running = new Map<MarkerStyle, number>();
  for (const item of open) running.set(item.marker.style, item.marker.ordinal);
  if (atStart) running.set(atStart.style, atStart.ordinal);
  const inner = inlineMarkers(text, atStart?.end ?? paragraph.start, paragraph.end, running);
  const numbered = atStart ? [atStart, ...inner] : inner;
  const marks = lostMarkers(text, numbered);
  const pieces: Piece[] = [];
  if (!atStart) {
    const end = marks[0]?.start ?? paragraph.end;
    if (end > paragraph.start)
      pieces.push({ start: paragraph.start, end, marker: null, first: true, alone: marks.length === 0 });
  }
  marks.forEach((marker, i) => {
    const until = marks[i + 1]?.start ?? paragraph.end;
    const lead = startsOver(marker, marks[i + 1]) ? trailingLeadIn(text, marker.end, until) : null;
    pieces.push({
      start: marker.start,
      end: lead ?? until,
      marker,
      first: i === 0 && atStart !== null,
      alone: marks.length === 1,
    });
    if (lead !== null) pieces.push({ start: lead, end: until, marker: null, first: false, alone: false });
  });
  return pieces;
}

/** A titled paragraph of a list that has no numerals. */
const withoutNumeral = ({ start }: Span): Marker => ({ style: 'DASH', ordinal: 0, written: '', start, end: start });

/** 一是… 三是…。改进措施：一是…: the same style begins again inside one paragraph. */
const startsOver = (marker: Marker, next: Marker | undefined): boolean =>
  next !== undefined && next.style === marker.style && next.ordinal === 1;

/** Where the words that announce the next list begin: behind the item's last sentence, if they end in a colon. */
function trailingLeadIn(text: string, start: number, end: number): number | null {
  const words = text.slice(start, end);
  if (!/[：:]\s*$/.test(words)) return null;
  const at = Math.max(...['。', '；', '！'].map((mark) => words.lastIndexOf(mark)));
  return at < 0 ? null : start + at + 1;
}

function toItem(text: string, piece: Piece, marker: Marker): OpenItem {
  const own = trimSpan(text, marker.end, piece.end);
  const words = text.slice(own.start, own.end);
  const heading = piece.alone && own.end > own.start && isTitleLine(words);
  return { type: 'item', start: piece.start, end: piece.end, marker, own, heading, children: [] };
}

/** A title on a line of its own: short, no sentence inside; a full stop at its end is tolerated when it is very short. */
export function isTitleLine(words: string): boolean {
  const bare = words.replace(/[。.]$/, '');
  if (/[。；！？]/.test(bare) || ENDS_SENTENCE.test(bare) || /：./.test(bare)) return false;
  const commas = bare.match(/[，,]/g)?.length ?? 0;
  return words.endsWith('。') ? bare.length <= 24 && commas <= 2 : bare.length <= MAX_TITLE_LINE && commas <= 3;
}

/** Pops what the piece's marker closes, so that the innermost open item is its parent. */
function settle(text: string, open: OpenItem[], piece: Piece): void {
  const marker = piece.marker as Marker;
  const same = open.findLastIndex((item) => item.marker.style === marker.style);
  const parent = open.at(-1);
  const announced = parent !== undefined && endsWithOne(text.slice(parent.own.start, parent.own.end), '：:');
  if (same >= 0 && !(marker.ordinal === 1 && announced && same < open.length)) {
    open.length = same;
    return;
  }
  if (same >= 0 && announced) return;
  if (!piece.first || announced) return;
  while (open.length > 0) {
    const innermost = open.at(-1) as OpenItem;
    const ranksBelow = RANK[marker.style] > RANK[innermost.marker.style];
    if (innermost.heading && ranksBelow) return;
    if (ranksBelow && RANK[marker.style] < 6 && RANK[innermost.marker.style] < 6) return;
    open.pop();
  }
}
