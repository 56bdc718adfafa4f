import { DEFICIENCY } from './cues.js';

/** What the statements below a heading or lead-in are, as far as its words say it. */
export type Mode = 'PROBLEM' | 'IMPROVEMENT' | 'UNKNOWN';

const PROBLEMS = /问题|不足(?!\d)|困难|短板|差距|薄弱|难处|毛病|失分|欠缺/g;
const IMPROVEMENTS =
  /针对|改进|整改|解决|措施|对策|办法|下一步|下步|下阶段|今后|接下来|打算|将(?!近)|计划|努力方向|工作思路|着重|重点做好|明年|新的一年|下一年|来年|拟|着手|为此|要做好|怎么改|安排/g;

/**
 * The mode that a heading or a lead-in sets; null where it says nothing of problems or improvements. Where it names both, 存在问题及改进措施 leaves it open,
 * words that begin with 针对, 为 … lead to the remedies, and else the one named last is what follows.
 */
export function modeOf(words: string): Mode | null {
  const last = (pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;
  const problems = last(PROBLEMS);
  const improvements = last(IMPROVEMENTS);
  if (problems < 0 && improvements < 0) return null;
  if (problems < 0) return 'IMPROVEMENT';
  if (improvements < 0) return 'PROBLEM';
  if (BOTH.test(words)) return 'UNKNOWN';
  if (/^(?:针对|为(?!止)|对于|围绕|根据|结合|对照)/.test(words)) return 'IMPROVEMENT';
  return problems > improvements ? 'PROBLEM' : 'IMPROVEMENT';
}

/** 存在问题及改进措施, 改进措施和存在的困难. */
const BOTH =
  /(?:问题|不足|困难).{0,3}(?:及|和|与|、).{0,10}(?:改进|整改|措施|打算|对策|解决)|(?:改进|整改|措施|打算).{0,3}(?:及|和|与|、).{0,10}(?:问题|不足|困难)/;

/** …存在一些问题 / 不足 / 差距, without naming one. */
const NAMES_NO_PROBLEM =
  /(?:存在|有|面临)(?:着)?(?:的)?(?:一些|若干|以下|如下|一定的?|几个|不少|诸多|许多|较大的?|部分|主要的?|这样那样的|很多|[一二三四五六\d]+个)?(?:方面)?(?:的)?(?:主要)?(?:问题|不足|困难|差距|短板|薄弱环节|不足之处)(?:[和与及、](?:不足|困难|问题|差距|短板|薄弱环节|有待改进的地方))*(?:[，,](?:主要)?(?:表现|体现|集中|反映)?(?:在|为|是|有)?(?:以下|如下|于)?(?:[几一二三四五六\d]*个?方面)?)?[。：:，]?$/;
const ANNOUNCES =
  /(?:以下|如下|下列|下面)(?:[几一二三四五六七八\d]+)?(?:个|点|条|项|几)?(?:大)?(?:方面|工作|措施|问题|不足|几点|点|内容|情况|步骤)?(?:的)?(?:着手|入手|加以改进|积极改进|努力|改进|开展工作|工作|措施)?[。：:]?$/;
/** 失分主要在三处, 有三个方面: the end of words that open a list. */
const COUNTS_WHAT_FOLLOWS =
  /(?:在|有|是|为|分|从|抓好|做好).{0,6}[几一二三四五六七八九十\d]+(?:个)?(?:大)?(?:方面|处|点|条|项|件事)(?:的)?(?:问题|不足|工作|着手|入手|发力|努力|改进)?[。：:]?$/;
const THROUGH_ASPECTS = /从.{0,4}[几一二三四五六七八九十\d]+个方面/;
const NO_REMEDY_NAMED =
  /(?:采取|做好|抓好|落实|从|重点做好|着力做好|着重).{0,12}(?:以下|如下|下列|下面|[几一二三四五六]个?方面).{0,14}[。：:]?$/;

/** A longer sentence says something of its own. */
const MAX_LEAD_IN = 80;

/**
 * A lead-in or transition (labelling.md, rule 3): it ends in a colon, or announces what follows, or says that there are problems without naming one.
 * `beforeList`: enumerated statements follow at once; then also words without a full stop lead in, and so does a colonless remedy.
 */
export function isLeadIn(words: string, beforeList: boolean): boolean {
  const text = words.trim();
  if (/[：:]$/.test(text)) return true;
  if (beforeList && !/[。！？；]$/.test(text)) return true;
  if (beforeList && text.length < MAX_LEAD_IN && (COUNTS_WHAT_FOLLOWS.test(text) || THROUGH_ASPECTS.test(text))) {
    return true;
  }
  if (/怎么改[。]?$/.test(text) && text.length < 20) return true;
  if (NO_REMEDY_NAMED.test(text) && text.length < MAX_LEAD_IN) return true;
  if (ANNOUNCES.test(text) && text.length < MAX_LEAD_IN) return true;
  if (!NAMES_NO_PROBLEM.test(text)) return false;
  // 离群众的期盼还有一定差距 names none; 人员不足，还存在差距 does: a deficiency before the closing words makes it a statement.
  const match = NAMES_NO_PROBLEM.exec(text);
  const before = text.slice(0, match?.index ?? 0);
  const lastClause = before.slice(before.lastIndexOf('，') + 1);
  return !DEFICIENCY.test(before.replace(/还|仍|尚/g, '')) || lastClause.length < 4;
}
