import { flatMapped } from '../../model/flat-mapped.js';
import type { Span } from '../../model/span.js';
import { ZERO } from '../cues.js';
import type { DraftFigure } from '../../model/classified.js';
import { matchesOf } from '../../model/matches.js';
import { quantities } from './numbers.js';

interface Rule {
  readonly key: string;
  /** The words that a clause needs before its number, or anywhere for a zero. */
  readonly counted: RegExp;
  readonly zero: RegExp;
}

/** Order matters: a clause states the first key that fits. */
const RULES: readonly Rule[] = [
  {
    key: 'applications.carriedForward',
    counted: /结转(?:至?到?)?(?:下|20\d\d|次)|转[入到](?:下|20\d\d)|下年(?:度)?(?:继续)?办理/,
    zero: /(?:结转(?:至?到?)?(?:下|次)|结转下年度?|转[入到](?:下|次)一?年|跨年(?:度)?(?:办理|件|申请))|(?:年底|年末|年终).{0,4}(?:没有|无)(?:没|未|在|待)?办/,
  },
  {
    key: 'applications.carriedOver',
    counted:
      /跨年度?(?:办理|续办|处理)的$|(?:上(?:一)?年度?|去年).{0,4}结转|结转(?:的)?(?:上年|上一年)|上年(?:度)?转入/,
    zero: /上(?:一)?年度?.{0,6}结转|(?:往年|上年|去年|上一年)度?.{0,4}(?:遗留|积存|未办结)/,
  },
  {
    key: 'applications.handled',
    counted:
      /办理结果(?:总计|合计|共)$|(?:共|合计|总共|全部|均)?(?:办理|办结|处理|答复)(?:完毕|完结)?(?:了|的)?(?:政府信息公开)?(?:申请)?$/,
    zero: /$^/,
  },
  { key: 'applications.received', counted: /(?:收到|接收|接到|受理|新收|收到的|提出)|申请$/, zero: /申请/ },
];

const APPLICATION_WORDS = /申请|依申请|结转|办结|办理|新收/;
/** 5件均已答复: under the heading of applications a sentence without the word speaks of them, too. */
const ALL_ANSWERED = /\d件(?:均|全部|都)已?[^，。]{0,10}(?:答复|办结)/;
/** Matters that are received and handled too, and are no applications for information, unless the clause speaks of disclosure. */
const OTHER_MATTER =
  /信访|热线|来电|来信|来访|诉求|提案|议案|建议|许可|审批|低保|救助|补贴|社保|工单|留言|咨询|投诉|举报|证照|证明|贷款|调解|入党|困难/;
/** The parts of a count, not the count: by channel, by applicant, by outcome. */
const PART = /^(?:其中|网上|网络|信函|书面|当面|现场|传真|邮件|电子邮件|函件|自然人|法人|企业)/;
/** 依申请公开信息数为0: a zero by itself; other numbers of the kind may count what was published. */
const NONE_BY_NUMBER =
  /依申请公开(?:的)?(?:政府)?(?:信息)?(?:总?数量?|件数|条数)?(?:为|是|共|：)?(?:0|零)(?:件|条|宗|份)?$/;

/**
 * Applications stated in words: received, carried over, handled, carried forward. "没有收到申请" and the like state a zero. Clauses
 * about fees, lawsuits, or the channels of one count (函件申请0件 behind a total) state none of their own.
 */
export function applicationFigures(text: string, sentence: Span, underHeading = false): DraftFigure[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!APPLICATION_WORDS.test(words) && !(underHeading && ALL_ANSWERED.test(words))) return [];
  const figures: DraftFigure[] = [];
  const stated = new Set<string>();
  /** A count whose fate a later clause tells: 另有1件于12月收到，结转下年度继续办理. */
  let open: Stated | null = null;
  let foreign = false;
  let from = 0;
  for (const match of matchesOf(words, /[，；。]|：(?!\d)|$/g)) {
    const clause = words.slice(from, match.index);
    const span = { start: sentence.start + from, end: sentence.start + match.index };
    from = match.index + match[0].length;
    if (/复议|诉讼|收取|收费|费用|减免|许可|审批/.test(clause) || clause.trim() === '') continue;
    foreign = /公开/.test(clause) ? false : OTHER_MATTER.test(clause) || (foreign && !/申请/.test(clause));
    if (foreign) continue;
    const own = withoutCarriedOver(clause, fromClause(clause));
    const fate: Stated[] =
      open && own.length === 0 && !ZERO.test(clause) && RULES[0]?.counted.test(clause)
        ? [{ ...open, key: 'applications.carriedForward' }]
        : [];
    open = own.length === 0 && fate.length === 0 ? (countOf(clause) ?? open) : null;
    const fresh = newlyReceived(clause);
    const whole = fresh === null ? -1 : figures.findIndex((f) => f.key === 'applications.received');
    if (fresh !== null && whole >= 0) figures[whole] = { ...fresh, ...span };
    for (const figure of [...own, ...fate, ...answered(clause, figures)]) {
      if (stated.has(figure.key)) continue;
      stated.add(figure.key);
      figures.push({ ...figure, ...span });
    }
  }
  return figures;
}

/** 收到申请1件，…，已在15个工作日内答复: what was received was handled, where the clause says so of all of it. */
function answered(clause: string, before: readonly DraftFigure[]): Stated[] {
  const received = before.find((f) => f.key === 'applications.received');
  if (PART.test(clause) || !received || received.value === 0 || ZERO.test(clause)) return [];
  // 新收2件，上年结转1件，全部办结: three.
  const carriedOver = before.find((f) => f.key === 'applications.carriedOver');
  const all =
    received.value === 1
      ? /^(?:目前|现|镇里|乡里|我[镇乡])?(?:均|全部|都)?(?:已|于|当[场日天]|按[期时]|依法|及时|如期).{0,16}(?:答复|办结|告知|予以公开)/
      : /(?:均|全部|都|皆|俱)已?.{0,16}(?:答复|办结)/;
  return all.test(clause)
    ? [
        {
          key: 'applications.handled',
          value: received.value + (/办结/.test(clause) ? (carriedOver?.value ?? 0) : 0),
          qualifier: received.qualifier,
          unit: received.unit,
          origin: 'TEXT',
          implied: true,
        },
      ]
    : [];
}

/** 受理申请12件（含上年结转2件）: what is new is the rest, and what was carried over has its own figure. */
function withoutCarriedOver(clause: string, figures: Stated[]): Stated[] {
  const over = Number(WITHIN.exec(clause)?.[1] ?? 0);
  const received = figures.find(({ key, value }) => key === 'applications.received' && value >= over);
  if (over === 0 || !received) return figures;
  const told = figures.map((f) => (f === received ? { ...f, value: f.value - over } : f));
  const isStated = figures.some(({ key }) => key === 'applications.carriedOver');
  return isStated ? told : [...told, { ...received, key: 'applications.carriedOver', value: over }];
}
const WITHIN = /\d[件条宗份]（(?:含|包括|包含|其中|内含)(?:(?:上一?|去)年度?|度)?结转(?:的)?(\d{1,4})[件条宗份]）/;

/** 收到申请5件，其中上年结转1件、本年新收4件: of a count that holds what was carried over, the part that is new. */
function newlyReceived(clause: string): Stated | null {
  if (!clause.startsWith('其中') || !/结转/.test(clause)) return null;
  const quantity = quantities(clause).find(({ start }) => NEW.test(clause.slice(0, start)));
  if (!quantity) return null;
  const { value, qualifier, unit } = quantity;
  return { key: 'applications.received', value, qualifier, unit, origin: 'TEXT' };
}
const NEW = /(?:本年度?|当年|今年|年内)?新(?:收|收到|受理)(?:的)?(?:政府信息公开)?(?:申请)?$/;

function countOf(clause: string): Stated | null {
  const quantity = quantities(clause).find((q) => /^(?:件|条|宗|份)$/.test(q.unit));
  return quantity
    ? { key: '', value: quantity.value, qualifier: quantity.qualifier, unit: quantity.unit, origin: 'TEXT' }
    : null;
}

type Stated = Omit<DraftFigure, 'start' | 'end'>;

function fromClause(clause: string): Stated[] {
  // 学习怎样提出一份申请: of no application that was made.
  if (/怎样|如何|怎么/.test(clause)) return [];
  const counted = flatMapped(
    quantities(clause).filter(
      (q) => /^(?:件|条|宗|份)$/.test(q.unit) || /申请[^，]{0,4}$/.test(clause.slice(0, q.start)),
    ),
    (q): Stated[] => {
      const before = clause.slice(0, q.start);
      const after = clause.slice(q.end);
      const rule =
        RULES.find((r) => r.counted.test(before) && (r.key !== 'applications.received' || /申请|新收/.test(clause))) ??
        (/^(?:.{0,8}(?:结转|转[入到])(?:下|20\d\d年)|.{0,6}下年)/.test(after) || /结转下/.test(after)
          ? RULES[0]
          : undefined) ??
        (/^(?:申请(?=均|全部|都|皆|已))?(?:均|全部|都|皆|俱)?(?:已|都)?(?:按期|按时|依法|如期|及时){0,2}(?:[在于][^，。]{0,12})?(?:按期|按时|依法|如期|及时){0,2}(?:予以)?(?:办结|办理|答复)/.test(
          after,
        ) || /^均(?:已)?(?:予以|同意)公开/.test(after)
          ? RULES[2]
          : undefined);
      return rule && !(rule.key === 'applications.received' && PART.test(clause))
        ? [{ key: rule.key, value: q.value, qualifier: q.qualifier, unit: q.unit, origin: 'TEXT' }]
        : [];
    },
  );
  if (counted.length > 0) return counted;
  if (NONE_BY_NUMBER.test(clause)) return [none('applications.received')];
  if (!ZERO.test(clause) || /\d(?:件|条|宗)/.test(clause)) return [];
  // 无不予公开, 没有现成信息 say nothing of what was received; a zero counts only beside its own words.
  // 没有上年结转和结转下年的申请 states two.
  const both = RULES.slice(0, 2).filter((r) => r.zero.test(clause));
  if (both.length === 2 && /上(?:一)?年度?.{0,6}结转/.test(clause)) return both.map((r) => none(r.key));
  const rule = RULES.find((r) => r.zero.test(clause) && /(?:没有|未|无|不存在|暂无|零)/.test(clause));
  if (
    !rule ||
    (rule.key === 'applications.received' &&
      !/收到|接收|接到|受理|申请(?:的|件|事项|报告|公开政府信息|情况)?[）]?$|提出|依申请|申请/.test(clause))
  )
    return [];
  if (
    rule.key === 'applications.received' &&
    /逾期|不予|办结|答复(?!.*收到)/.test(clause) &&
    !/收到|接收|受理|依申请/.test(clause)
  )
    return [];
  return [none(rule.key)];
}

const none = (key: string): Stated => ({ key, value: 0, qualifier: 'EXACT', unit: '件', origin: 'TEXT' });
