import { describe, expect, it } from '@jest/globals';
import { answers } from './findings.js';

const TITLE = '溪前镇2014年政府信息公开工作年度报告';
const report = (...sections: readonly (readonly [heading: string, body: string])[]): string =>
  [TITLE, ...sections.map(([heading, body], i) => `${'一二三四五六'[i] ?? ''}、${heading}\n\n${body}`)].join('\n\n');
const HEAD = ['概述', '开展培训2次。'] as const;
const PUBLISHED = ['主动公开政府信息情况', '公开信息30条。'] as const;
const APPLIED = ['依申请公开政府信息情况', '没有收到申请。'] as const;
const DISPUTED = ['行政复议、诉讼情况', '没有发生复议和诉讼。'] as const;
const PROBLEMS = ['存在的主要问题和改进措施', '更新不够及时。将及时更新。'] as const;

describe('section-missing in the narrative form', () => {
  const cases: readonly (readonly [source: string, status: readonly string[], why: string])[] = [
    [report(HEAD, PUBLISHED, APPLIED, DISPUTED, PROBLEMS), ['PASS'], 'the four that are expected'],
    [report(HEAD, PUBLISHED, APPLIED, PROBLEMS), ['FAIL'], 'no word of disputes'],
    [
      report(HEAD, PUBLISHED, ['依申请公开政府信息情况', '没有收到申请，没有发生行政复议和诉讼。'], PROBLEMS),
      ['CANNOT_JUDGE'],
      'near miss: told under another heading',
    ],
    [
      report(['概述', '工作较为顺利，但也存在更新不够及时、内容不够全面等问题。'], PUBLISHED, APPLIED, DISPUTED),
      ['FAIL'],
      'problems in a sentence of another section',
    ],
    [
      report(HEAD, PUBLISHED, APPLIED, DISPUTED, ['下一步工作打算', '我镇将加强业务培训。']),
      ['FAIL'],
      'plans, and no problem anywhere',
    ],
    [
      report(['概述', '工作较为顺利，但也存在更新不够及时、内容不够全面等问题。'], PUBLISHED, APPLIED, DISPUTED, [
        '下一步工作打算',
        '我镇将加强业务培训。',
      ]),
      ['PASS'],
      'near miss: plans for problems that are named',
    ],
  ];
  it.each(cases)('%#', (source, status) => expect(answers(source, 'section-missing')).toEqual(status));
});
