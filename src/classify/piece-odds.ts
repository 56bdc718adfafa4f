/** As stored: the pieces of one weight together, with spaces between. */
export interface StoredWeights {
  readonly bias: number;
  readonly pieces: Readonly<Record<string, string>>;
}

/** Longest pieces, in characters. */
const LONGEST = 3;
/** Stand for where the words begin and end. */
const BEGIN = '^';
const END = '$';

/** Without white space (and the null that marks an empty slot), and each number as one character. */
const inOne = (written: string): string =>
  written.replace(/[\s\0]+|(\d+)/g, (_, digits?: string) => (digits === undefined ? '' : '0'));

/** All runs of one to three characters of some words, and those that begin and end them, each once. */
export function piecesOf(written: string): Set<string> {
  const words = inOne(written);
  const pieces = new Set<string>();
  for (let length = 1; length <= LONGEST; length++) {
    for (let at = 0; at + length <= words.length; at++) pieces.add(words.slice(at, at + length));
    pieces.add(BEGIN + words.slice(0, length));
    pieces.add(words.slice(-length) + END);
  }
  return pieces;
}

/** Two 32-bit numbers tell a piece: its UTF-16 code units, two in each. */
interface PieceTable {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weights: Float64Array;
  /** The question in which the piece was last met, so that it counts once. */
  readonly met: Float64Array;
  questions: number;
}

/** Weights by piece, ready to be asked: what speaks for the one of two kinds is above 0. In flat tables with open addressing, since a report asks some thousands of times: cutting strings for each question took a fifth of the extraction (bench/extract-speed.ts). */
export interface PieceWeights {
  readonly bias: number;
  readonly table: PieceTable;
}

export function weightsOf({ bias, pieces }: StoredWeights): PieceWeights {
  const listed = Object.entries(pieces).flatMap(([weight, all]) =>
    all.split(' ').map((piece) => ({ piece, weight: Number(weight) })),
  );
  let size = 16;
  while (size < listed.length * 2) size *= 2;
  const table: PieceTable = {
    first: new Int32Array(size),
    second: new Int32Array(size),
    weights: new Float64Array(size),
    met: new Float64Array(size),
    questions: 0,
  };
  for (const { piece, weight } of listed) {
    const [a, b] = [pairAt(piece, 0), pairAt(piece, 2)];
    const slot = slotOf(table, a, b);
    [table.first[slot], table.second[slot], table.weights[slot]] = [a, b, weight];
  }
  return { bias, table };
}

const pairAt = (piece: string, at: number): number =>
  ((piece.charCodeAt(at) || 0) << 16) | (piece.charCodeAt(at + 1) || 0);

/** Where the piece stands, or the empty slot where it would. */
function slotOf({ first, second }: PieceTable, a: number, b: number): number {
  const mask = first.length - 1;
  let slot = (Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) >>> 7) & mask;
  while (first[slot] !== 0 && (first[slot] !== a || second[slot] !== b)) slot = (slot + 1) & mask;
  return slot;
}

/** The log of how many times likelier words are of the one kind than of the other, by their characters alone: a logistic regression over runs of one to three characters (docs/decisions/0022-clause-model.md). */
export function pieceOdds(written: string, { bias, table }: PieceWeights): number {
  const words = inOne(written);
  const { length } = words;
  const question = ++table.questions;
  let [sum, known] = [0, 0];
  const meet = (a: number, b: number): void => {
    const slot = slotOf(table, a, b);
    if (table.first[slot] === 0 || table.met[slot] === question) return;
    table.met[slot] = question;
    sum += table.weights[slot] as number;
    known++;
  };
  let [before, last] = [0, 0];
  for (let at = 0; at < length; at++) {
    const own = words.charCodeAt(at);
    meet(own << 16, 0);
    if (at > 0) meet((last << 16) | own, 0);
    if (at > 1) meet((before << 16) | last, own << 16);
    [before, last] = [last, own];
  }
  for (let n = 1; n <= LONGEST; n++) {
    const piece = BEGIN + words.slice(0, n);
    meet(pairAt(piece, 0), pairAt(piece, 2));
    const end = words.slice(-n) + END;
    meet(pairAt(end, 0), pairAt(end, 2));
  }
  return bias + (known === 0 ? 0 : sum / Math.sqrt(known));
}
