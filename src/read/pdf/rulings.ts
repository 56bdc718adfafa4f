import type { Ruling } from './page.js';

type Matrix = readonly number[];
type Point = readonly [x: number, y: number];

/** Thinner is a line, thicker an area. */
const MAX_THICKNESS = 3;
const MIN_LENGTH = 4;

interface Operators {
  readonly fnArray: readonly number[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly argsArray: readonly any[];
}

/**
 * The straight horizontal and vertical lines that a page draws: strokes, and the thin filled rectangles that word processors draw instead of strokes. The outline
 * of a larger rectangle counts as four lines where it is stroked.
 */
export function rulingsOf(list: Operators, ops: Readonly<Record<string, number>>, viewport: Matrix): Ruling[] {
  const rulings: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = viewport;
  list.fnArray.forEach((operator, i) => {
    const args = list.argsArray[i];
    switch (operator) {
      case ops['save']:
        stack.push(matrix);
        break;
      case ops['restore']:
      case ops['paintFormXObjectEnd']:
        matrix = stack.pop() ?? viewport;
        break;
      case ops['transform']:
        matrix = multiply(matrix, args as number[]);
        break;
      case ops['paintFormXObjectBegin']: {
        stack.push(matrix);
        const own = (args as readonly unknown[])[0];
        if (own !== null && own !== undefined) matrix = multiply(matrix, [...(own as Iterable<number>)]);
        break;
      }
      case ops['constructPath']: {
        const [paint, data] = args as [number, readonly (ArrayLike<number> | null)[]];
        const isPainted = paint !== ops['endPath'];
        const isStroked =
          paint === ops['stroke'] ||
          paint === ops['closeStroke'] ||
          paint === ops['fillStroke'] ||
          paint === ops['eoFillStroke'];
        if (isPainted && data[0])
          for (const outline of outlines(data[0], matrix)) rulings.push(...linesOf(outline, isStroked));
        break;
      }
    }
  });
  return rulings;
}

const multiply = (m: Matrix, n: Matrix): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = n;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
};

/** pdf.js hands over a path as numbers: 0 x y move, 1 x y line, 2 and six numbers curve, 3 close, 4 and four numbers quadratic curve. */
function outlines(data: ArrayLike<number>, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const found: Point[][] = [];
  const at = (i: number): Point => {
    const [x, y] = [data[i] ?? 0, data[i + 1] ?? 0];
    return [a * x + c * y + e, b * x + d * y + f];
  };
  for (let i = 0; i < data.length;) {
    const open = found.at(-1);
    switch (data[i]) {
      case 0:
        found.push([at(i + 1)]);
        i += 3;
        break;
      case 1:
        open?.push(at(i + 1));
        i += 3;
        break;
      case 2:
        open?.push(at(i + 5));
        i += 7;
        break;
      case 3:
        if (open?.[0]) open.push(open[0]);
        i += 1;
        break;
      default:
        i += 5;
    }
  }
  return found;
}

function linesOf(outline: readonly Point[], isStroked: boolean): Ruling[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= MAX_THICKNESS)
    return right - left < MIN_LENGTH ? [] : [{ direction: 'across', at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= MAX_THICKNESS)
    return bottom - top < MIN_LENGTH ? [] : [{ direction: 'down', at: (left + right) / 2, from: top, to: bottom }];
  if (!isStroked) return [];
  return outline.slice(1).flatMap((point, i) => {
    const before = outline[i] as Point;
    return linesOf([before, point], false);
  });
}
