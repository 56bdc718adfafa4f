import { codeSet, isIn } from '../model/code-set.js';
import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import type { Suspicion } from './garbled.js';

/** Where a report always speaks of 政府信息 or the like: in front of 公开 in the law's name, the title, and the headings of the forms. */
const SLOTS =
  /(?:共和国|(?<=年度?))([^\s，。；：、《》（）“”！？\d]{2,14}?)公开(?:条例|(?:工作)?(?:情况)?(?:的)?年度(?:工作)?报告|申请|指南|目录)/g;
/** What may stand there by custom or by a slip of the pen; anything else is foreign. */
const OWN = /(?:信息|政务|主动|事务|财务|村务|校务|依法|.息|政府|[镇乡县市区局])$/;
/** A foreign name that stands there once is a misprint; one that is met as often as this has taken the place of the law's words. */
const MIN_REPEATED = 3;

/** Vocabulary of betting, of dubious medicine and of dubious money: kinds of trade, no brands. */
const TRADE =
  /博彩|赌场|赌博网|娱乐城|娱乐平台|娱乐官网|百家乐|老虎机|棋牌|投注|下注|赔率|真人荷官|捕鱼游戏|时时彩|六合彩|双色球|快三|赛车(?:pk|PK)|开奖|彩票|注册送|送彩金|体育直播|男科|妇科医院|无痛人流|早泄|壮阳|性病|代开发票|裸聊|网贷口子|刷单/g;
/** Sentences in which a government speaks of them in earnest. */
const IN_EARNEST =
  /公益金|福利彩票|体育彩票|打击|整治|查处|严禁|禁毒|反诈|诈骗|防范|举报|治理|宣传|违法|犯罪|取缔|销售点|代销/;
const MIN_TRADE = 6;
const SHOWN = 5;

/**
 * A page whose words were replaced to draw visitors to a trade: a name that stands again and again where the law's words must stand (《中华人民共和国…公开条例》), or the trade's vocabulary
 * again and again outside of sentences that fight it. Null for a report that is what it says.
 */
export function hijacked(text: string): Suspicion | null {
  const names = new Set(
    matchesOf(text, SLOTS)
      .map(([, name = '']) => name)
      .filter((name) => !OWN.test(name)),
  );
  for (const name of names) {
    const spans = occurrences(text, name);
    if (spans.length >= MIN_REPEATED)
      return { what: `${name} (${spans.length} times) where the law's words stand`, spans: spans.slice(0, SHOWN) };
  }
  if (!mayTrade(text)) return null;
  const trade = matchesOf(text, TRADE).filter(({ index }) => !IN_EARNEST.test(clauseAround(text, index)));
  if (trade.length < MIN_TRADE) return null;
  return {
    what: `${trade.length} words of a trade that has no place in such a report`,
    spans: trade.slice(0, SHOWN).map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  };
}

/** Characters of which every word of `TRADE` has one; most reports have not as many as the words that are needed. */
const IN_TRADE = codeSet('博彩赌娱乐虎棋注赔荷捕球快赛奖册播男妇流泄壮病票裸贷刷');

function mayTrade(text: string): boolean {
  let left = MIN_TRADE;
  for (let i = 0; i < text.length && left > 0; i++) if (isIn(IN_TRADE, text.charCodeAt(i))) left--;
  return left === 0;
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

const REACH = 40;
const clauseAround = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  const end = after.search(/[。\n]/);
  return before.slice(start) + (end < 0 ? after : after.slice(0, end));
};
