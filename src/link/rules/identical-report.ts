import type { Evidence } from '../../model/span.js';
import type { CrossRule, YearReport } from './rule.js';

/** From this share of common wording on a report is last year's (numbers and years set aside): docs/decisions/0009-identical-reports.md. */
export const NEARLY_ALL = 0.85;
/** A signature of fewer hashes than this is a text of a few lines: nothing to copy. */
const ENOUGH = 150;
const SHOWN = 3;

/** identical-report: nearly the whole text is last year's (内容雷同). */
export const identicalReport = {
  id: 'identical-report',
  law: 'The wording of a report is not nearly the whole of last year’s.',
  source: '国办公开办函〔2021〕30号 names identical content (内容雷同) as a fault.',
  check(earlier, later) {
    const share = sharedWording(earlier.report.signature, later.report.signature);
    if (earlier.report.signature === '' && later.report.signature === '') return [];
    const [x, y] = [earlier.report.year, later.report.year];
    if (share === null)
      return [
        {
          status: 'CANNOT_JUDGE',
          message: `The report of ${x} or ${y} is too short to be compared, or was stored without what the comparison needs.`,
          place: '',
          earlier: [],
          later: [],
        },
      ];
    const fails = share >= NEARLY_ALL;
    const [before, now] = fails ? sameStatements(earlier, later) : [[], []];
    return [
      {
        status: fails ? 'FAIL' : 'PASS',
        message: `About ${Math.round(share * 100)} % of the wording of ${y} is that of ${x}, numbers and years set aside.`,
        place: '',
        earlier: before,
        later: now,
      },
    ];
  },
} as const satisfies CrossRule;

/**
 * The share of wording that two texts have in common, from their signatures: of the smallest hashes of both together, how many are in both (Jaccard's coefficient),
 * turned into the share of either text, as if both were equally long. Null where a text is too short.
 */
export function sharedWording(a: string, b: string): number | null {
  const [left, right] = [decode(a), decode(b)];
  if (left.length < ENOUGH || right.length < ENOUGH) return null;
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const both = [...new Set([...left, ...right])].sort((x, y) => x - y).slice(0, Math.min(left.length, right.length));
  const jaccard = both.filter((h) => inLeft.has(h) && inRight.has(h)).length / both.length;
  return (2 * jaccard) / (1 + jaccard);
}

function decode(signature: string): number[] {
  const bytes = Buffer.from(signature, 'base64url');
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32BE(i * 4));
}

/** The longest statements that stand in both. */
function sameStatements(earlier: YearReport, later: YearReport): [Evidence[], Evidence[]] {
  const inOrder = (all: YearReport['statements']): YearReport['statements'] =>
    [...all].sort((a, b) => a.start - b.start);
  const before = new Map(inOrder(earlier.statements).map((s) => [s.masked, s]));
  const pairs = inOrder(later.statements)
    .flatMap((now) => {
      const same = before.get(now.masked);
      return same ? [[same, now] as const] : [];
    })
    .sort(([, a], [, b]) => b.masked.length - a.masked.length)
    .slice(0, SHOWN);
  const place = ({ start, end, quote }: Evidence): Evidence => ({ start, end, quote });
  return [pairs.map(([b]) => place(b)), pairs.map(([, n]) => place(n))];
}
