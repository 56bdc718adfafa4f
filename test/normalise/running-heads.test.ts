import { describe, expect, it } from '@jest/globals';
import { clean, normalise } from '../../src/normalise/normalise.js';

const text = (source: string): string => normalise(source).text.trim();
type Table = readonly (readonly [source: string, expected: string, why: string])[];
const TITLE = '溪前镇2021年政府信息公开工作年度报告';

describe('title or issuer, repeated on every page', () => {
  const cases: Table = [
    [`公开的内容还不\n- 2 -\n${TITLE}\n够全面。`, '公开的内容还不够全面。', 'below the number, inside a sentence'],
    [`公开的内容还不\n${TITLE}\n- 2 -\n够全面。`, '公开的内容还不够全面。', 'above the number'],
    [`公开的内容还不\n\n- 2 -\n\n${TITLE}\n\n够全面。`, '公开的内容还不够全面。', 'between blank lines'],
    [`公开的内容还不\n${TITLE}　第 2 页\n够全面。`, '公开的内容还不够全面。', 'on one line with the number'],
    ['公开的内容还不\n- 2 -\n溪前镇人民政府\n够全面。', '公开的内容还不够全面。', 'the issuer'],
    [`公开的内容还不\n\f${TITLE}\n够全面。`, '公开的内容还不够全面。', 'behind a form feed'],
    [
      `全年公开30条。\n- 1 -\n${TITLE}\n开展培训。\n- 2 -\n${TITLE}\n接受监督。`,
      '全年公开30条。\n开展培训。\n接受监督。',
      'between sentences, where it recurs',
    ],
    [
      '全年公开30条。\n- 1 -\n溪前镇政府信息公开年度报告（２０２１）\n开展培训。\n- 2 -\n溪前镇政府信息公开年度报告（２０２１）\n接受监督。',
      '全年公开30条。\n开展培训。\n接受监督。',
      'the year in brackets behind it',
    ],
    [
      `全年公开30条。\n${TITLE} 1\n开展培训。\n${TITLE} 2\n接受监督。`,
      '全年公开30条。\n开展培训。\n接受监督。',
      'with bare numbers, where it recurs',
    ],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('near misses that stay', () => {
  const cases: readonly (readonly [source: string, kept: string, why: string])[] = [
    [`没有其他事项。\n- 5 -\n${TITLE}\n根据条例编制。`, TITLE, 'the next report, behind a complete sentence'],
    [`溪前镇人民政府\n2021年1月20日\n- 5 -\n${TITLE}\n根据条例编制。`, TITLE, 'the next report, behind a date'],
    [`公开的内容还不\n- 5 -\n${TITLE}\n一、总体情况`, TITLE, 'the next report, before its first heading'],
    [`- 1 -\n${TITLE}\n根据条例编制。`, TITLE, 'the title of the first page'],
    [`${TITLE}\n全年公开。\n- 1 -\n接受监督。`, TITLE, 'the title, far from the number'],
    [`特此报告\n- 5 -\n溪前镇人民政府\n2022年1月20日`, '溪前镇人民政府', 'a sign-off on the last page'],
    ['群众可以查阅\n- 2 -\n年度报告\n和公开指南。', '年度报告', 'words that name nobody'],
    [`${TITLE} 3\n全年公开。`, TITLE, 'a bare number once'],
  ];
  it.each(cases)('%j keeps %j (%s)', (source, kept) => expect(text(source)).toContain(kept));
});

describe('a quote over a page end reads as the whole text does', () => {
  it.each([
    `公开的内容还不\n- 2 -\n${TITLE}\n够全面。`,
    `公开的内容不够全面。\n- 2 -\n${TITLE}\n下一步将改进。`,
    `公开的内容还不 - 2 - 够全面。`,
    `公开的内容还不 - 2 - ${TITLE} 够全面。`,
  ])('%j', (quote) => expect(clean(quote, 'HANS')).not.toMatch(/2|溪前/));
});

it('grows with the text and no faster', () => {
  const line = `${'溪前镇'.repeat(15)}\n- 2 -\n${TITLE} \n`;
  const time = (times: number): number => {
    const source = line.repeat(times);
    const begun = performance.now();
    normalise(source);
    return performance.now() - begun;
  };
  time(500);
  expect(time(4000)).toBeLessThan(40 * Math.max(1, time(500)));
});
