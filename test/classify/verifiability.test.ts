import { describe, expect, it } from '@jest/globals';
import { verifiabilityOf } from '../../src/classify/verifiability.js';
import type { NamedKind, VerifiabilityGrade } from '../../src/model/verifiability.js';

const named = (text: string, kind: NamedKind): string[] =>
  verifiabilityOf(text)
    .named.filter((words) => words.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

type Case = readonly [text: string, words: readonly string[], why: string];

describe('what a pledge names that could be checked', () => {
  const numbers: readonly Case[] = [
    ['每周推送信息不少于3条', ['不少于3条'], 'a lower bound belongs to it'],
    ['每年开展业务培训两次', ['两次'], 'Chinese numeral'],
    ['办结率达到100%', ['达到100%'], 'a percentage'],
    ['答复率达到百分之百', ['达到百分之百'], 'a percentage in words'],
    ['增设一名专职人员', ['一名'], 'one, with a unit that counts'],
    ['在9个村各建一处查阅点', ['9个', '一处'], 'two numbers'],
    ['力争全年零投诉', ['零投诉'], 'zero is a number'],
    ['一是加强学习，二是加强宣传', [], 'near miss: list markers'],
    ['主要领导作为一把手亲自抓', [], 'near miss: 一把手'],
    ['深入学习贯彻党的十九大、二十届三中全会精神', [], 'near miss: congresses'],
    ['第一时间公开，进一步规范，逐一核对，统一管理', [], 'near miss: 一 inside words'],
    ['按照《条例》第二十条要求公开', [], 'near miss: an article of a law'],
    ['落实国办发〔2019〕60号文件', [], 'near miss: number of a document'],
    ['认真学习《关于做好2023年十项工作的通知》', [], 'near miss: number inside a title'],
    ['针对第一个问题，完善每一个环节', [], 'near miss: ordinals, every single one'],
    ['从以下三个方面改进', [], 'near miss: announces the list'],
    ['推动“五公开”，做到“一网通办”', [], 'near miss: set phrases'],
    ['2022年，我镇将继续努力', [], 'near miss: the year itself'],
    ['这是一项长期工作，也是一个重要环节', [], 'near miss: 一 as an article'],
    ['三个工作日内答复', [], 'near miss: the number is the deadline’s'],
  ];
  it.each(numbers)('number: %s → %j (%s)', (text, words) => expect(named(text, 'NUMBER')).toEqual(words));

  const deadlines: readonly Case[] = [
    ['2022年底前完成目录修订', ['2022年底前'], 'end of a year'],
    ['2022年6月底前完成', ['2022年6月底前'], 'end of a month'],
    ['于6月30日前上线', ['6月30日前'], 'a day'],
    ['每季度检查一次', ['每季度'], 'a rhythm'],
    ['每月25日前报送', ['每月25日前'], 'a rhythm with its day'],
    ['按月通报，逐季考核', ['按月', '逐季'], 'a rhythm otherwise'],
    ['明年上半年建成公开专区', ['明年上半年'], 'half a year'],
    ['三个工作日内予以回复', ['三个工作日内'], 'a period of reply'],
    ['文件印发后20个工作日内公开', ['20个工作日内'], 'a period of reply in digits'],
    ['年内完成光缆改造', ['年内'], 'within the year'],
    ['半年查一回，一季度演一场', ['半年', '一季度'], 'a rhythm without 每'],
    ['中标结果当日公开', ['当日'], 'the same day'],
    ['2022年，我镇将继续努力', [], 'near miss: the year of all pledges'],
    ['今后一年的工作中，及时更新', [], 'near miss: 及时'],
    ['纳入年终考核、年度考核', [], 'near miss: names of assessments'],
    ['第一时间发布，定期更新', [], 'near miss: vague'],
    ['每个环节、每一条都要把关', [], 'near miss: every, but no time'],
  ];
  it.each(deadlines)('deadline: %s → %j (%s)', (text, words) => expect(named(text, 'DEADLINE')).toEqual(words));

  const actors: readonly Case[] = [
    ['由党政办牵头，每月检查', ['党政办'], 'behind 由'],
    ['由镇纪委会同司法所核查', ['镇纪委', '司法所'], 'two of them'],
    ['各村信息员每周上报信息', ['各村信息员'], 'at the head of a clause'],
    ['分管领导亲自审核', ['分管领导'], 'a post'],
    ['请县融媒体中心协助拍摄', ['县融媒体中心'], 'somebody asked to help'],
    ['与县图书馆合作开设专架', ['县图书馆'], 'a partner'],
    ['我镇将进一步加强管理', [], 'near miss: the issuer itself'],
    ['由我镇统一组织', [], 'near miss: the issuer itself, behind 由'],
    ['安排专人负责更新', [], 'near miss: 专人 is nobody in particular'],
    ['提高信息员的业务素质', [], 'near miss: an object'],
    ['信息员队伍进一步充实', [], 'near miss: possessed'],
    ['对村干部开展培训', [], 'near miss: who is trained'],
  ];
  it.each(actors)('actor: %s → %j (%s)', (text, words) => expect(named(text, 'ACTOR')).toEqual(words));

  const objects: readonly Case[] = [
    ['更换村级公开栏', ['公开栏'], 'a thing'],
    ['编制主动公开目录', ['目录'], 'a document'],
    ['健全信息发布制度', ['制度'], 'a rule'],
    ['开通微信公众号', ['公众号'], 'a channel'],
    ['举办业务培训班', ['培训班'], 'an activity'],
    ['制发《信息报送参考格式》', ['《信息报送参考格式》'], 'a document by name'],
    ['在村部建成公开长廊', ['长廊'], 'the place in front is no means'],
    ['进一步提高公开水平，加大工作力度', [], 'near miss: qualities'],
    ['增强公开意识，提升信息质量', [], 'near miss: qualities'],
    ['通过公众号、公开栏等发布信息', [], 'near miss: means'],
    ['充分发挥门户网站的作用', [], 'near miss: means'],
    ['进一步加强业务培训', [], 'near miss: an activity merely strengthened'],
    ['推进工作制度化、加强平台建设', [], 'near miss: 制度化'],
    ['学习《信息公开目录编制指引》', [], 'near miss: a document that is read'],
  ];
  it.each(objects)('object: %s → %j (%s)', (text, words) => expect(named(text, 'OBJECT')).toEqual(words));

  const grades: readonly (readonly [text: string, grade: VerifiabilityGrade, why: string])[] = [
    ['每季度组织一次业务培训', 'VERIFIABLE', 'deadline, number and object'],
    ['2023年6月底前完成目录修订', 'VERIFIABLE', 'deadline and object'],
    ['由党政办每月核对', 'VERIFIABLE', 'actor and deadline'],
    ['建立公开目录', 'PARTLY', 'an object without number or deadline'],
    ['由党政办更新目录', 'PARTLY', 'actor and object, but neither how often nor by when'],
    ['年底前改进', 'PARTLY', 'by when, but not what'],
    ['进一步加强组织领导，切实提高公开工作水平', 'NONE', 'good will'],
    ['', 'NONE', 'nothing'],
  ];
  it.each(grades)('%s → %s (%s)', (text, grade) => expect(verifiabilityOf(text).grade).toBe(grade));

  it('words stand in the order of the text and inside it', () => {
    const text = '由党政办牵头，2022年底前在3个村建成公开栏，每季度检查一次';
    const { named: all } = verifiabilityOf(text);
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['党政办', '2022年底前', '3个', '公开栏', '每季度', '检查', '一次'],
    ]);
  });

  it.each(['每', '一', '1', '由', '《', '第一', '通过在', '与', '2022年', '请各村', '不少于', '“', '加强按'])(
    'does not run away on %s many times over',
    (words) => {
      const begun = performance.now();
      verifiabilityOf(words.repeat(20_000 / words.length));
      expect(performance.now() - begun).toBeLessThan(1500);
    },
  );
});
