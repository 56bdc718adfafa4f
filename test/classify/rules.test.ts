import { describe, expect, it } from '@jest/globals';
import { classified, HEADINGS, statementsIn, type Place } from './classified.js';

/** One table for each rule of the labelling guide: where, body, statements (P problem, I improvement, M measure), why. */
type Table = readonly (readonly [place: Place, body: string, statements: readonly string[], why: string])[];
const holds = (table: Table): void =>
  it.each(table)('%s: %j → %j (%s)', (place, body, statements) => {
    expect(statementsIn(place, body)).toEqual(statements);
  });

describe('rule 1: an enumerated item is one statement, with its title', () => {
  holds([
    [
      'both',
      '存在的问题：一是公开内容不全面，更新不及时；二是人员业务不熟。',
      ['P 公开内容不全面，更新不及时', 'P 人员业务不熟'],
      '一是',
    ],
    [
      'both',
      '存在的问题：\n1.公开内容不全面。\n2.人员业务不熟。',
      ['P 公开内容不全面', 'P 人员业务不熟'],
      'lines with 1.',
    ],
    [
      'both',
      '存在的问题：\n1、公开内容不全面。\n2、人员业务不熟。',
      ['P 公开内容不全面', 'P 人员业务不熟'],
      'lines with 1、',
    ],
    ['both', '存在的问题：①公开内容不全面；②人员业务不熟。', ['P 公开内容不全面', 'P 人员业务不熟'], 'circled'],
    ['both', '存在的问题：首先，公开内容不全面；其次，人员业务不熟。', ['P 公开内容不全面', 'P 人员业务不熟'], '首先'],
    [
      'both',
      '存在的问题：第一，公开内容不全面；第二，人员业务不熟。',
      ['P 公开内容不全面', 'P 人员业务不熟'],
      '第一，',
    ],
    ['problems', '（一）公开内容不全面。\n（二）人员业务不熟。', ['P 公开内容不全面', 'P 人员业务不熟'], '（一）'],
    [
      'overview',
      '（一）加强组织领导，完善公开机制。制定了年度公开工作方案，落实专人负责。\n（二）抓好培训。全年举办培训2次。',
      ['M 加强组织领导，完善公开机制。制定了年度公开工作方案，落实专人负责', 'M 抓好培训。全年举办培训2次'],
      'a title in front belongs to the item',
    ],
    [
      'improvements',
      '（一）加强组织领导。成立领导小组，明确专人负责。\n（二）抓好培训。每季度组织一次业务培训。',
      ['I 加强组织领导。成立领导小组，明确专人负责', 'I 抓好培训。每季度组织一次业务培训'],
      'pledges with titles',
    ],
  ]);

  it('the title is kept apart as well', () => {
    const { statements } = classified(
      `溪前镇2021年政府信息公开工作年度报告\n${HEADINGS.improvements}\n（一）加强组织领导。成立领导小组，明确专人负责。\n（二）抓好培训：每季度组织一次业务培训。\n（三）定期更新公开栏。\n`,
    );
    expect(statements).toHaveLength(3);
    const titles = statements.map(
      ({ title, text, start }) => title && text.slice(title.start - start, title.end - start),
    );
    expect(titles).toEqual(['加强组织领导', '抓好培训', null]);
  });
});

describe('rule 2: a heading is no statement', () => {
  holds([
    [
      'both',
      '（一）存在问题\n1.公开内容不全面。\n2.更新不及时。\n（二）改进措施\n1.充实公开内容。\n2.按时更新栏目。',
      ['P 公开内容不全面', 'P 更新不及时', 'I 充实公开内容', 'I 按时更新栏目'],
      'sub-headings of both halves',
    ],
    [
      'both',
      '（一）存在问题：一是公开内容不全面；二是更新不及时。\n（二）改进措施：一是充实公开内容；二是按时更新栏目。',
      ['P 公开内容不全面', 'P 更新不及时', 'I 充实公开内容', 'I 按时更新栏目'],
      'sub-headings run in with a colon',
    ],
    [
      'overview',
      '（一）加强领导\n1.制定了公开办法。\n2.成立了领导小组。',
      ['M 制定了公开办法', 'M 成立了领导小组'],
      'an item that holds nothing but a title and items: the items are the statements',
    ],
  ]);
});

describe('rule 3: a lead-in or a transition is no statement', () => {
  holds([
    ['both', '虽取得了一定的成绩，但还存在一些问题：一是公开内容不全面。', ['P 公开内容不全面'], '…还存在一些问题：'],
    [
      'both',
      '存在的问题：一是公开内容不全面；二是更新不及时。\n针对以上问题，我镇将：一是充实内容；二是按时更新。',
      ['P 公开内容不全面', 'P 更新不及时', 'I 充实内容', 'I 按时更新'],
      '针对以上问题，我镇将…：',
    ],
    [
      'both',
      '存在的问题：一是公开内容不全面；二是更新不及时。\n今后，我们将采取以下措施积极改进。一是充实内容；二是按时更新。',
      ['P 公开内容不全面', 'P 更新不及时', 'I 充实内容', 'I 按时更新'],
      'a transition that ends in a full stop',
    ],
    [
      'both',
      '存在的问题：一是公开内容不全面；二是人员业务不熟。\n针对以上问题，我镇将抓住薄弱点，强化干部业务培训：一是充实内容；二是每季度培训一次。',
      ['P 公开内容不全面', 'P 人员业务不熟', 'I 充实内容', 'I 每季度培训一次'],
      'a lead-in that names a remedy, when enumerated pledges follow',
    ],
  ]);
});

describe('rule 4: outside an enumeration each sentence is one statement', () => {
  holds([
    [
      'improvements',
      '下一步，我镇将充实公开内容。加强业务培训！按时更新公开栏。',
      ['I 下一步，我镇将充实公开内容', 'I 加强业务培训', 'I 按时更新公开栏'],
      'three pledges',
    ],
    ['overview', '制定了公开办法。举办培训2次。', ['M 制定了公开办法', 'M 举办培训2次'], 'two measures'],
    [
      'overview',
      '制定了公开办法；举办培训2次。',
      ['M 制定了公开办法', 'M 举办培训2次'],
      'a semicolon between halves that can stand alone (rule 15)',
    ],
  ]);
});

describe('rule 5: deficiencies side by side in a plain sentence are one problem each', () => {
  holds([
    [
      'problems',
      '部分干部对公开的重要性认识不足，宣传力度不够，公开内容不具体。',
      ['P 部分干部对公开的重要性认识不足', 'P 宣传力度不够', 'P 公开内容不具体'],
      'three clauses that could stand alone',
    ],
    [
      'problems',
      '（一）认识不足，宣传力度不够，公开内容不具体。',
      ['P 认识不足，宣传力度不够，公开内容不具体'],
      'an enumerated item stays whole',
    ],
    ['problems', '公开内容不全面、不具体。', ['P 公开内容不全面、不具体'], 'near miss: one subject, two predicates'],
    [
      'problems',
      '由于人员变动，信息更新不及时。',
      ['P 由于人员变动，信息更新不及时'],
      'near miss: a cause and its deficiency',
    ],
  ]);
});

describe('rule 6: an item that holds both is split where it turns', () => {
  holds([
    [
      'both',
      '1.公开制度有待进一步完善，需结合实际完善相关制度。\n2.人员业务不熟。下一步，将加强业务培训。',
      ['P 公开制度有待进一步完善', 'I 需结合实际完善相关制度', 'P 人员业务不熟', 'I 下一步，将加强业务培训'],
      'at the comma, and at the full stop',
    ],
    [
      'both',
      '一是公开内容不全面，今后将充实内容；二是更新不及时，我镇将按时更新。',
      ['P 公开内容不全面', 'I 今后将充实内容', 'P 更新不及时', 'I 我镇将按时更新'],
      '今后, 我镇将',
    ],
    [
      'both',
      '1.公开内容不全面。\n2.加强业务培训。',
      ['P 公开内容不全面', 'I 加强业务培训'],
      'an item that holds only a remedy is an improvement',
    ],
    [
      'both',
      '1.公开内容需要进一步充实，更新不够及时。\n2.人员业务不熟。',
      ['P 公开内容需要进一步充实，更新不够及时', 'P 人员业务不熟'],
      'near miss: 需要进一步 admits a deficiency',
    ],
  ]);
  it('the halves of a mixed item are paired', () => {
    const { statements, addresses } = classified(
      `溪前镇2021年政府信息公开工作年度报告\n${HEADINGS.both}\n1.公开内容不全面，今后将落实专人负责。\n2.人员业务不熟。下一步，将修缮公开栏。\n`,
    );
    expect(statements.map((s) => s.kind)).toEqual(['PROBLEM', 'IMPROVEMENT', 'PROBLEM', 'IMPROVEMENT']);
    expect(addresses.map(({ improvement, problem, basis }) => [improvement, problem, basis])).toEqual([
      [1, 0, 'PAIRED'],
      [3, 2, 'PAIRED'],
    ]);
  });
});

describe('rule 7: pledges count wherever they stand', () => {
  holds([
    ['other', '下一步，我镇将加强业务培训。', ['I 下一步，我镇将加强业务培训'], 'under 其他需要报告的事项'],
    ['other', '进一步加强业务培训，提高公开水平。', ['I 进一步加强业务培训，提高公开水平'], 'an imperative there'],
    [
      'overview',
      '全年举办培训2次。下一步，我镇将修缮公开栏。',
      ['M 全年举办培训2次', 'I 下一步，我镇将修缮公开栏'],
      'at the end of 总体情况',
    ],
    ['other', '2021年没有收取信息处理费。', [], 'near miss: a fact there'],
    ['other', '本年度未发生12345热线投诉。', [], 'near miss: no hotline case'],
    ['overview', '现将2021年度工作报告如下。', [], 'near miss: 现将'],
    [
      'overview',
      '我镇将惠农补贴信息纳入公开目录，方便群众查阅。',
      ['M 我镇将惠农补贴信息纳入公开目录，方便群众查阅'],
      'near miss: 将 as 把',
    ],
  ]);
});

describe('rule 8: stubs yield nothing', () => {
  holds([
    ['both', '无', [], '无'],
    ['both', '（详情见正文）', [], '详情见正文'],
    ['other', '无。', [], '无。'],
    ['both', '', [], 'nothing'],
  ]);
});

describe('rule 9: markers, edge punctuation and white space are outside', () => {
  holds([
    [
      'problems',
      '1.  公开内容不全面 ；\n2. 更新不及时 。',
      ['P 公开内容不全面', 'P 更新不及时'],
      'punctuation and spaces',
    ],
    ['problems', '**一是**公开内容**不全面**；**二是**更新不及时。', ['P 公开内容不全面', 'P 更新不及时'], 'Markdown'],
    ['improvements', '1.开展“五公开”。\n2.落实《条例》。', ['I 开展“五公开”', 'I 落实《条例》'], 'closing marks stay'],
  ]);

  it('noise inside stays in the quote, and the text is clean', () => {
    const source = `溪前镇2021年政府信息公开工作年度报告\n${HEADINGS.problems}\n一是公开**内容**不够\n- 2 -\n全面；二是更新不及时。\n`;
    const [first] = classified(source).statements;
    expect(first?.text).toBe('公开内容不够全面');
  });
});

describe('rule 10: a standard name on a line of its own is a heading; run in with text it is a title', () => {
  holds([
    [
      'overview',
      '（一）主动公开\n制定了公开目录。举办培训2次。',
      ['M 制定了公开目录', 'M 举办培训2次'],
      'on a line of its own: the sentences below are statements',
    ],
    [
      'overview',
      '（一）主动公开。制定了公开目录，举办培训2次。',
      ['M 主动公开。制定了公开目录，举办培训2次'],
      'run in: one item',
    ],
    [
      'improvements',
      '（一）加强制度建设。我镇将完善公开制度，做到有章可循。一是制定办法；二是落实责任。',
      ['I 我镇将完善公开制度，做到有章可循', 'I 制定办法', 'I 落实责任'],
      'title, a sentence of its own and items: the sentence and each item',
    ],
  ]);
});

describe('rule 11: what stands behind the last item', () => {
  holds([
    [
      'improvements',
      '一是充实公开内容。二是加强业务培训。同时，学习先进经验，提高公开水平。',
      ['I 充实公开内容', 'I 加强业务培训', 'I 同时，学习先进经验，提高公开水平'],
      'a closing sentence that starts a new thought',
    ],
    [
      'improvements',
      '一是充实公开内容。二是加强业务培训，提高干部素质。着力打造阳光政府。',
      ['I 充实公开内容', 'I 加强业务培训，提高干部素质', 'I 着力打造阳光政府'],
      'one that sums up',
    ],
    [
      'improvements',
      '一是充实公开内容。二是加强业务培训。对镇村干部分批开展培训。',
      ['I 充实公开内容', 'I 加强业务培训。对镇村干部分批开展培训'],
      'near miss: the second sentence of a titled item',
    ],
    [
      'improvements',
      '一是充实公开内容；二是加强业务培训。\n推动政务公开工作再上新台阶。',
      ['I 充实公开内容', 'I 加强业务培训', 'I 推动政务公开工作再上新台阶'],
      'an item ends with its paragraph',
    ],
  ]);
});

describe('rule 12: adverbials inside, lead-in clauses outside', () => {
  holds([
    [
      'improvements',
      '今后，我镇将加强培训。此外，修缮公开栏。',
      ['I 今后，我镇将加强培训', 'I 此外，修缮公开栏'],
      'adverbials',
    ],
    [
      'problems',
      '我镇的公开工作离群众期待还有一定差距。公开内容不全面。',
      ['P 公开内容不全面'],
      '还有一定差距 names no deficiency: a lead-in when deficiencies follow',
    ],
  ]);
});

describe('rule 13: what is no measure', () => {
  holds([
    ['proactive', '全年公开信息312条。', [], 'a bare count'],
    ['proactive', '2021年，我镇通过门户网站公开信息166条。', [], 'a bare count of a channel'],
    ['overview', '政府信息公开工作取得了较好的成效。', [], 'praise'],
    ['overview', '我镇高度重视政府信息公开工作。', [], 'praise'],
    ['applications', '2021年没有收到政府信息公开申请。', [], 'a zero'],
    ['disputes', '2021年未发生行政复议和行政诉讼。', [], 'a zero'],
    ['overview', '本报告所列数据的统计期限为2021年1月1日至12月31日。', [], 'the report about itself'],
    ['overview', '如有疑问，请与溪前镇党政办联系（电话：0000-0000000）。', [], 'the report about itself'],
    [
      'overview',
      '制定了公开办法，全年公开信息312条。',
      ['M 制定了公开办法，全年公开信息312条'],
      'near miss: a count that says what was done',
    ],
    ['overview', '在村口增设公开栏5个。', ['M 在村口增设公开栏5个'], 'near miss: a count of things set up'],
  ]);
});

describe('rule 15: where ； 、 and 和 split', () => {
  holds([
    [
      'problems',
      '但还存在公开内容不全面、更新不及时、人员业务不熟等问题。',
      ['P 公开内容不全面', 'P 更新不及时', 'P 人员业务不熟'],
      '存在A、B、C等问题',
    ],
    [
      'problems',
      '公开内容不全面；信息更新不及时。',
      ['P 公开内容不全面', 'P 信息更新不及时'],
      'both halves of ； can stand alone',
    ],
    [
      'problems',
      '公开人员业务水平参差不齐、变动频繁。',
      ['P 公开人员业务水平参差不齐、变动频繁'],
      'one subject with two predicates',
    ],
  ]);
});
