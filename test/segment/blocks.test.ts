import { describe, expect, it } from '@jest/globals';
import { outlineOf } from './outline.js';

type Table = readonly (readonly [body: string, outline: readonly string[], why: string])[];

describe('items (labelling.md, rule 1)', () => {
  const cases: Table = [
    ['一是认识不够。二是更新慢。', ['一是|认识不够。', '二是|更新慢。'], 'in one paragraph'],
    ['一是认识不够；\n二是更新慢。', ['一是|认识不够；', '二是|更新慢。'], 'a line each'],
    ['存在问题：一是认识不够；二是更新慢。', ['存在问题：', '一是|认识不够；', '二是|更新慢。'], 'behind a lead-in'],
    [
      '（一）加强组织领导，完善公开机制。认真制定公开方案，落实责任。\n（二）加强培训。组织业务培训两次。',
      ['（一）|加强组织领导，完善公开机制。认真制定公开方案，落实责任。', '（二）|加强培训。组织业务培训两次。'],
      'a title run in with the text belongs to the item',
    ],
    [
      '1.公开内容不够全面，不够深入。\n2.公开形式单一。\n3.队伍不稳。',
      ['1.|公开内容不够全面，不够深入。', '2.|公开形式单一。', '3.|队伍不稳。'],
      'Arabic with a point',
    ],
    ['首先，认识不够；其次，更新不及时。', ['首先，|认识不够；', '其次，|更新不及时。'], 'words of sequence'],
    ['第一，认识不够；第二，更新不及时。', ['第一，|认识不够；', '第二，|更新不及时。'], '第一，'],
    ['①认识不够②更新不及时', ['①|认识不够', '②|更新不及时'], 'circled, without punctuation'],
  ];
  it.each(cases)('%j (%s → %j)', (body, outline) => expect(outlineOf(body)).toEqual(outline));
});

describe('titles on a line of their own (rules 2 and 10)', () => {
  const cases: Table = [
    [
      '（一）存在的问题\n1.认识不够。\n2.更新慢。\n（二）改进措施\n1.加强培训。',
      ['（一）|存在的问题#', '  1.|认识不够。', '  2.|更新慢。', '（二）|改进措施#', '  1.|加强培训。'],
      'headings with items of the next level',
    ],
    [
      '（一）主动公开\n全年公开30条。开展培训2次。\n（二）依申请公开\n没有收到申请。',
      ['（一）|主动公开#', '  全年公开30条。', '  开展培训2次。', '（二）|依申请公开#', '  没有收到申请。'],
      'a standard name on a line of its own heads the sentences below it',
    ],
    [
      '（一）主动公开。全年公开30条。\n（二）依申请公开。没有收到申请。',
      ['（一）|主动公开。全年公开30条。', '（二）|依申请公开。没有收到申请。'],
      'the same name run in with text is an item with a title',
    ],
    [
      '（一）存在的问题：\n一是认识不够；二是更新慢。\n（二）改进措施：\n一是加强培训；二是按时更新。',
      [
        '（一）|存在的问题：#',
        '  一是|认识不够；',
        '  二是|更新慢。',
        '（二）|改进措施：#',
        '  一是|加强培训；',
        '  二是|按时更新。',
      ],
      'a colon announces, and the second list begins anew',
    ],
    [
      '1.认识不够。\n各站所重视不够，存在应付现象。\n2.更新慢。\n信息发布滞后。',
      ['1.|认识不够。#', '  各站所重视不够，存在应付现象。', '2.|更新慢。#', '  信息发布滞后。'],
      'very short titles that end in a full stop',
    ],
  ];
  it.each(cases)('%j (%s → %j)', (body, outline) => expect(outlineOf(body)).toEqual(outline));
});

describe('levels', () => {
  const cases: Table = [
    [
      '（一）加强领导。一是成立小组；二是明确专人。\n（二）健全制度。一是制定办法；二是落实责任。',
      [
        '（一）|加强领导。',
        '  一是|成立小组；',
        '  二是|明确专人。',
        '（二）|健全制度。',
        '  一是|制定办法；',
        '  二是|落实责任。',
      ],
      '一是 inside （一） and again inside （二）',
    ],
    [
      '一是做到三个到位：1.人员到位；2.制度到位；3.经费到位。二是加强培训。',
      ['一是|做到三个到位：', '  1.|人员到位；', '  2.|制度到位；', '  3.|经费到位。', '二是|加强培训。'],
      'Arabic numerals inside 一是',
    ],
    [
      '1、围绕政策抓公开。具体包括：一是政策法规；二是换届情况。\n2、围绕收费抓公开。',
      ['1、|围绕政策抓公开。具体包括：', '  一是|政策法规；', '  二是|换届情况。', '2、|围绕收费抓公开。'],
      '一是 inside 1、',
    ],
    [
      '（一）主动公开\n1.网站公开\n（1）公开30条。\n（2）更新栏目。\n2.其他公开\n（二）依申请公开\n没有收到申请。',
      [
        '（一）|主动公开#',
        '  1.|网站公开#',
        '    （1）|公开30条。',
        '    （2）|更新栏目。',
        '  2.|其他公开',
        '（二）|依申请公开#',
        '  没有收到申请。',
      ],
      'three levels of lines',
    ],
  ];
  it.each(cases)('%j (%s → %j)', (body, outline) => expect(outlineOf(body)).toEqual(outline));
});

describe('where an item ends (rule 11)', () => {
  const cases: Table = [
    [
      '一是公开内容不够全面；二是信息更新不够及时。\n针对以上问题，我镇将采取措施。',
      ['一是|公开内容不够全面；', '二是|信息更新不够及时。', '针对以上问题，我镇将采取措施。'],
      'with its paragraph',
    ],
    [
      '1.公开的内容还不够全面，更新也不够及时。\n2.公开的形式单一，群众获取信息不方便。\n下一步，我镇将认真改进。',
      [
        '1.|公开的内容还不够全面，更新也不够及时。',
        '2.|公开的形式单一，群众获取信息不方便。',
        '下一步，我镇将认真改进。',
      ],
      'the last item of a list of lines',
    ],
    [
      '一是认识不够。主要表现在重视程度不高。二是更新慢。',
      ['一是|认识不够。主要表现在重视程度不高。', '二是|更新慢。'],
      'a second sentence belongs to the item',
    ],
  ];
  it.each(cases)('%j (%s → %j)', (body, outline) => expect(outlineOf(body)).toEqual(outline));
});

describe('sentences outside enumerations (rule 4)', () => {
  const cases: Table = [
    [
      '认识不够。更新慢！人员不足？',
      ['认识不够。', '更新慢！', '人员不足？'],
      'full stop, exclamation and question mark',
    ],
    ['认识不够；更新慢。', ['认识不够；更新慢。'], 'a semicolon ends none'],
    ['推进“放管服。”改革，加强培训。', ['推进“放管服。”改革，加强培训。'], 'a full stop in quotation marks'],
    [
      '落实条例（第三条。）的规定。加强培训。',
      ['落实条例（第三条。）的规定。', '加强培训。'],
      'a full stop in brackets',
    ],
    [
      '落实条例（第三条的规定。加强培训。',
      ['落实条例（第三条的规定。', '加强培训。'],
      'a bracket that is never closed',
    ],
    ['发布“年报。”加强培训。', ['发布“年报。”加强培训。'], 'quotation mark behind the full stop'],
    ['认识不够\n更新慢', ['认识不够', '更新慢'], 'lines without punctuation'],
  ];
  it.each(cases)('%j (%s → %j)', (body, outline) => expect(outlineOf(body)).toEqual(outline));
});

describe('numerals that were lost or repeated', () => {
  const cases: Table = [
    [
      '一是认识不够；更新慢；三是人员少。',
      ['一是|认识不够；', '|更新慢；', '三是|人员少。'],
      'the second one was lost',
    ],
    [
      '一是认识不够。二是更新慢。二是人员少。',
      ['一是|认识不够。', '二是|更新慢。', '二是|人员少。'],
      'the second one repeated',
    ],
    [
      '一是认识不够；二是更新慢；四是人员少。',
      ['一是|认识不够；', '二是|更新慢；', '四是|人员少。'],
      'skipped, nothing to divide',
    ],
    [
      '一是认识不够，更新慢；三是人员少。',
      ['一是|认识不够，更新慢；', '三是|人员少。'],
      'near miss: a comma divides nothing',
    ],
  ];
  it.each(cases)('%j (%s → %j)', (body, outline) => expect(outlineOf(body)).toEqual(outline));
});
