import { describe, expect, it } from '@jest/globals';
import { answers } from './findings.js';

const report = (body: string): string =>
  `溪前镇2021年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n${body}\n`;

describe('percent-parts: shares of one whole add up to 100', () => {
  const cases: readonly (readonly [body: string, status: readonly string[], why: string])[] = [
    ['网站占60%，公开栏占25%，微信占15%。', ['PASS'], 'three shares'],
    ['网站占60%，公开栏占25%，微信占25%。', ['FAIL'], 'too much'],
    ['网站占60%，公开栏占20%，其他占10%。', ['FAIL'], 'the rest is named, and it is too little'],
    ['网站占60%，公开栏占33%。', ['FAIL'], 'nearly all, nothing says that there is more'],
    ['网站占33.3%，公开栏占33.3%，微信占33.3%。', ['PASS'], 'rounded'],
    ['网站占33%，公开栏占33%，微信占33%。', ['PASS'], 'rounded to whole numbers'],
    ['政策类、动态类、财政类信息分别占30%、50%、30%。', ['FAIL'], 'one verb for all'],
    ['政策类占比70%，动态类占比40%。', ['FAIL'], '占比'],
    ['政策类占70%，同比提高3%，动态类占30%。', ['PASS'], 'near miss: a change between the shares'],
    ['政策类占30%，动态类占20%。', ['CANNOT_JUDGE'], 'near miss: some parts only'],
    ['政策类占50%，动态类占42%等。', ['CANNOT_JUDGE'], 'near miss: 等 says that there is more'],
    ['主要是政策类占50%，动态类占42%。', ['CANNOT_JUDGE'], 'near miss: the main ones'],
    ['政策类占60%，其中惠农政策占50%。', ['CANNOT_JUDGE'], 'near miss: a share of a share'],
    ['网站占80%，公开栏占60%，部分信息多渠道同时公开。', ['CANNOT_JUDGE'], 'near miss: counted twice'],
    ['政策类占约60%，动态类占约50%。', ['CANNOT_JUDGE'], 'near miss: inexact'],
    ['从内容看，政策类占60%，动态类占40%；从渠道看，网站占70%，微信占30%。', ['PASS', 'PASS'], 'two wholes'],
    ['从内容看，政策类占60%，动态类占40%，从渠道看，网站占70%，微信占40%。', ['PASS', 'FAIL'], 'two wholes, a comma'],
    ['政策类占公开总数的60%，规范性文件占文件总数的70%。', [], 'near miss: another whole each'],
    ['政策类占60%。', [], 'near miss: one share'],
    ['办结率100%，满意率98%。', [], 'near miss: rates'],
    ['公开数量同比增长12%，点击量增长30%。', [], 'near miss: changes'],
    ['主动公开率占100%，其他占3%。', [], 'near miss: a rate by another name'],
  ];
  it.each(cases)('%s → %j (%s)', (body, status) => expect(answers(report(body), 'percent-parts')).toEqual(status));
});
