import { describe, expect, it } from '@jest/globals';
import { pieceOdds, piecesOf, weightsOf } from '../../src/classify/piece-odds.js';
import { withRolesByContent } from '../../src/classify/section-roles.js';
import { LIKELY, oddsOfFault, turnByOdds } from '../../src/classify/weighed.js';
import { normalise } from '../../src/normalise/normalise.js';
import { segment } from '../../src/segment/segment.js';
import { classified, statementsIn } from './classified.js';

const oddsOf = (words: string): number => oddsOfFault(words, { start: 0, end: words.length });

describe('the clause model', () => {
  it('knows a clause by its runs of one to three characters and by those at its edges, numbers as one', () =>
    expect([...piecesOf('晚了12天')].sort()).toEqual(
      [
        '0',
        '0天',
        '0天$',
        '^晚',
        '^晚了',
        '^晚了0',
        '了',
        '了0',
        '了0天',
        '了0天$',
        '天',
        '天$',
        '晚',
        '晚了',
        '晚了0',
      ].sort(),
    ));

  it('adds what the known pieces weigh, by the root of their number, to the bias', () => {
    const weights = weightsOf({ bias: 0.5, pieces: { '2.00': '晚 晚了', '-1.00': '天$' } });
    expect(pieceOdds('晚了', weights)).toBeCloseTo(0.5 + 4 / Math.sqrt(2));
    expect(pieceOdds('今天', weights)).toBeCloseTo(-0.5);
    expect(pieceOdds('公开', weights)).toBe(0.5);
  });

  it.each(['村口的牌子去年就掉了漆，没人过问', '老人们看不懂文件里的话，只好来回打听'])(
    'a fault in words of its own: %s',
    (words) => expect(oddsOf(words)).toBeGreaterThan(LIKELY),
  );

  it.each(['每月逢集那天在街口摆桌子，当面解答乡亲的疑问', '请县里的师傅来镇上教两天，学会了再上岗'])(
    'a remedy in words of its own: %s',
    (words) => expect(oddsOf(words)).toBeLessThan(-LIKELY),
  );

  it.each([
    ['老人家想听也听不着，问起来都说在等配件', 1],
    ['由驻村干部每周带着纸质材料上门念了一遍', -1],
  ])('a fault is told from deeds as well: %s', (words, sign) =>
    expect(sign * oddsOfFault(words, { start: 0, end: words.length }, 'ALL')).toBeGreaterThan(0),
  );

  it('turns where the clauses before tell a fault and those behind a remedy, and nowhere else', () => {
    const words = '村口的牌子掉了漆没人过问，春耕前统一重做一批';
    const turn = turnByOdds(words, { start: 0, end: words.length });
    expect(turn && words.slice(turn.problem.start, turn.problem.end)).toBe('村口的牌子掉了漆没人过问');
    const fault = '村口的牌子掉了漆没人过问，老人们也看不清上面的字';
    expect(turnByOdds(fault, { start: 0, end: fault.length })).toBeNull();
  });

  it('asks its table what a map of the pieces would tell', () => {
    const stored = { bias: 0.25, pieces: { '0.50': '不 不及 不及时 时$ ^信息', '-1.25': '公开 村0 𠀀 ^𠀀' } };
    const byPiece = new Map(
      Object.entries(stored.pieces).flatMap(([w, all]) => all.split(' ').map((piece) => [piece, Number(w)] as const)),
    );
    const asked = weightsOf(stored);
    for (const words of ['', '信息公开不及时', '不及时不及时', '𠀀村12 个', '\0\0不', '信息 \n更新']) {
      const known = [...piecesOf(words)].flatMap((piece) => byPiece.get(piece) ?? []);
      const sum = known.reduce((all, one) => all + one, 0);
      expect(pieceOdds(words, asked)).toBeCloseTo(0.25 + (known.length === 0 ? 0 : sum / Math.sqrt(known.length)));
    }
  });

  it('names itself and its score as the rule where nothing else decides', () => {
    const body = '村里的账往往只写一个总数，老人们看了一头雾水。';
    expect(statementsIn('both', body)).toEqual([`P ${body.slice(0, -1)}`]);
    const [statement] = classified(
      `溪前镇2021年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n${body}\n`,
    ).statements;
    expect(statement?.rule).toMatch(/^clause-model \(\+\d+\)$/);
  });
});

describe('sections by what they tell', () => {
  const rolesOf = (...paragraphs: string[]): string[] => {
    const text = normalise(['溪前镇2021年政府信息公开工作年度报告', ...paragraphs].join('\n'));
    return withRolesByContent(text.text, segment(text, null)).sections.map(({ role }) => role);
  };
  const FAULTS = '村口的牌子去年就掉了漆，没人过问。老人们看不懂文件里的话，只好来回打听。';
  const PLAN = '明年把牌子重做一批。';

  it('one whose heading says nothing is of problems, by two faults and a plan', () =>
    expect(rolesOf('一、总体情况', '公开信息20条。', '二、成长的烦恼', FAULTS + PLAN)).toContain(
      'PROBLEMS_IMPROVEMENTS',
    ));

  it.each([
    ['nothing is planned', ['一、村情民情', FAULTS], 'UNKNOWN'],
    ['another section has the name', ['一、成长的烦恼', FAULTS + PLAN, '二、存在的问题', '更新不及时。'], 'UNKNOWN'],
    [
      'it tells of deeds',
      ['一、总体情况', '公开信息20条。', '二、便民的几件事', '牌子重做了一批。文件改成了大白话。'],
      'UNKNOWN',
    ],
    ['its heading says what it is', ['一、总体情况', FAULTS + PLAN], 'OVERVIEW'],
  ])('near miss: %s', (_, paragraphs, role) => expect(rolesOf(...paragraphs)).toContain(role));
});
