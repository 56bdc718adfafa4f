import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';

const text = (source: string): string => normalise(source).text;

/** A line between two sentences: does it go, and with it nothing else? */
const between = (line: string): string => text(`全年公开信息30条。\n${line}\n开展培训2次。`);
const GONE = '全年公开信息30条。\n开展培训2次。';

describe('lines that belong to the page', () => {
  const cases: readonly (readonly [line: string, why: string])[] = [
    ['- 2 -', 'page number'],
    ['-2-', 'page number without spaces'],
    ['— 3 —', 'em dashes'],
    ['－ 4 －', 'full-width dashes'],
    ['–12–', 'en dashes'],
    ['· 5 ·', 'middle dots'],
    ['第 2 页', 'page in words'],
    ['第 2 页 共 4 页', 'page of pages'],
    ['第2页/共4页', 'with a stroke'],
    ['第 2 页，共 4 页', 'with a comma'],
    ['2 / 4', 'page and pages'],
    ['首页 > 政务公开 > 年度报告', 'breadcrumbs'],
    ['网站首页 >> 信息公开', 'breadcrumbs with double arrows'],
    ['首页 » 政务公开', 'breadcrumbs with guillemets'],
    ['当前位置：首页 > 政务公开', 'where one is'],
    ['您现在的位置：政务公开', 'where one is, politely'],
    ['您所在位置: 首页', 'half-width colon'],
    ['打印本页', 'print button'],
    ['【打印】【关闭】', 'two buttons in brackets'],
    ['[打印本页] [关闭窗口]', 'two buttons in square brackets'],
    ['打印 | 关闭', 'two buttons with a bar'],
    ['字号：大 中 小', 'size of the letters'],
    ['分享到：微信 微博', 'share'],
    ['浏览次数：123', 'counter'],
    ['点击量：45次', 'counter of clicks'],
    ['扫一扫在手机打开当前页', 'code for the phone'],
    ['加入收藏', 'bookmark button'],
    ['【我要打印】【我要纠错】【关闭】', 'buttons that say who presses them'],
    ['2023年1月28日 　 [打印] [大] [中]', 'a date and buttons'],
    ['【信息时间：2023-01-28 10:08 阅读次数：43】【我要打印】【关闭】', 'time, counter and buttons'],
    ['设为首页 | 加入收藏 | 无障碍浏览', 'menu with bars'],
    ['首页 走进汀岚 新闻中心 政务公开 办事服务 互动交流', 'menu with spaces'],
    ['岚县政府网 ﹥ 政务公开 ﹥ 年度报告', 'breadcrumbs with small arrows'],
    ['技术支持：某公司', 'who made the site'],
    ['版权所有 不得转载', 'copyright that names nobody'],
  ];
  it.each(cases)('%s (%s)', (line) => expect(between(line)).toBe(GONE));
});

describe('near misses that stay', () => {
  const cases: readonly (readonly [line: string, why: string])[] = [
    ['2', 'a bare number may be a cell'],
    ['-', 'a dash may be a cell'],
    ['第二页公开信息', 'a page in a sentence'],
    ['首页设置了公开栏目', 'a home page in a sentence'],
    ['打印公开资料200份', 'printing in a sentence'],
    ['大', 'a letter alone'],
    ['微信', 'a channel alone'],
    ['关闭了旧栏目', 'closing in a sentence'],
    ['分享经验', 'sharing in a sentence'],
    ['2023年1月28日', 'a date alone, below the report'],
    ['我要纠正思想偏差', 'words that begin alike'],
    ['主办：溪前镇人民政府', 'a footer that names the issuer'],
    ['版权所有：汀岚县人民政府', 'a footer that names the county'],
  ];
  it.each(cases)('%s (%s)', (line) => expect(between(line)).toContain(line));
});

describe('related links at the end', () => {
  const body = '六、其他需要报告的事项\n无其他事项。\n';
  const cases: readonly (readonly [tail: string, expected: string, why: string])[] = [
    ['相关链接\n2019年年度报告\n2018年年度报告', '', 'heading and titles'],
    ['【相关文章】\n\n某镇召开会议', '', 'blank line between'],
    ['上一篇：某镇召开会议\n下一篇：无', '', 'last and next page'],
    ['附件下载：年度报告.doc', '', 'download'],
    ['相关信息公开工作有序开展。', '相关信息公开工作有序开展。', 'near miss: a sentence that begins alike'],
    ['相关链接\n某镇召开会议\n主办：溪前镇人民政府', '主办：溪前镇人民政府', 'a footer that names the issuer stays'],
    ['相关链接\n一、总体情况', '一、总体情况', 'a numbered heading ends the links'],
    ['相关链接\n某镇召开会议\n全年公开30条。', '全年公开30条。', 'a sentence ends the links'],
  ];
  it.each(cases)('%j (%s)', (tail, expected) =>
    expect(
      text(body + tail)
        .slice(body.length)
        .trim(),
    ).toBe(expected),
  );
});

it('breadcrumbs that a wrap broke go as a whole', () => {
  expect(text('您现在的位置：首页 >> 信息公开 >> 乡镇 >> 孤\n山镇 >> 年度报告\n全年公开30条。')).toBe('全年公开30条。');
});
