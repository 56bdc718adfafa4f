import { describe, expect, it } from '@jest/globals';
import { normalise } from '../../src/normalise/normalise.js';

const text = (source: string): string => normalise(source).text;
type Table = readonly (readonly [source: string, expected: string, why: string])[];

describe('marks that no reader sees', () => {
  const cases: Table = [
    ['\uFEFF本镇公开信息', '本镇公开信息', 'byte order mark'],
    ['公开\u200B信息', '公开信息', 'zero-width space'],
    ['公开\u00AD信息', '公开信息', 'soft hyphen'],
    ['公开\u2060信息', '公开信息', 'word joiner'],
    ['公开。\r\n信息', '公开。\n信息', 'CRLF'],
    ['公开。\r信息', '公开。\n信息', 'a lone CR is a line feed'],
    ['公开[bookmark: _GoBack]信息', '公开信息', 'bookmark of Word'],
    ['[bookmark: bookmark0]一、总体情况', '一、总体情况', 'bookmark before a heading'],
    ['**一是**加强培训', '一是加强培训', 'bold'],
    ['***加强***培训', '加强培训', 'bold and italic'],
    ['共公开**257条**', '共公开257条', 'bold around a figure'],
    ['**全年**公开**26条', '全年公开**26条', 'a figure whose first digits are blotted out, behind bold words'],
    ['公开信息**9条（核定）', '公开信息**9条（核定）', 'the same with nothing else on the line'],
    ['__加强__培训', '加强培训', 'bold with underscores'],
    ['**（一）主动公开。**全年', '（一）主动公开。全年', 'bold around a marker'],
    ['[总体情况]{.underline}', '[总体情况]', 'class of a converter'],
    ['1\\. 加强培训', '1.加强培训', 'escaped point'],
    ['\\(一\\)主动公开', '（一）主动公开', 'escaped brackets'],
    ['公开&nbsp;信息', '公开信息', 'entity of a space'],
    ['&lt;条例&gt;', '<条例>', 'entities of brackets'],
    ['A&amp;B', 'A&B', 'entity of the ampersand'],
    ['见[政府网站](http://www.example.gov.cn/a)查询', '见政府网站查询', 'Markdown link'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));

  const near: Table = [
    ['公开*不够', '公开*不够', 'a lone star may stand for a starred-out word'],
    ['李**同志', '李同志', 'two stars read as Markdown, in want of better knowledge'],
    ['联系电话****', '联系电话****', 'four stars are a placeholder'],
    ['[附件]见下', '[附件]见下', 'brackets that are no bookmark'],
    ['&公开', '&公开', 'an ampersand alone'],
    ['a_b公开', 'a_b公开', 'a lone underscore'],
    ['（详见正文）', '（详见正文）', 'real brackets'],
  ];
  it.each(near)('near miss: %j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('marks at the beginning of a line', () => {
  const cases: Table = [
    ['# 年度报告', '年度报告', 'heading'],
    ['###### 年度报告', '年度报告', 'sixth level'],
    ['##总体情况', '总体情况', 'without a space'],
    ['> 公开信息', '公开信息', 'quotation'],
    ['- 公开信息', '公开信息', 'bullet'],
    ['* 公开信息', '公开信息', 'star bullet'],
    ['+ 公开信息', '公开信息', 'plus bullet'],
    ['> - 公开信息', '公开信息', 'bullet in a quotation'],
    ['   - 公开信息', '公开信息', 'indented bullet'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));

  const near: Table = [
    ['-3', '-3', 'a negative number in a cell'],
    ['-', '-', 'a dash in a cell'],
    ['公开 # 信息', '公开#信息', 'not at the beginning'],
    ['- | - | -', '-|-|-', 'cells of a row'],
    ['|---|---|', '|---|---|', 'the separator row of a table'],
  ];
  it.each(near)('near miss: %j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});

describe('Markdown and HTML of all kinds', () => {
  const cases: Table = [
    ['*加强*培训', '加强培训', 'single stars'],
    ['~~旧~~新', '旧新', 'struck through'],
    ['见`公开`栏', '见公开栏', 'code'],
    ['政府信息公开工作年度报告\n====\n正文', '政府信息公开工作年度报告\n\n正文', 'underlined heading'],
    ['正文。\n---\n正文。', '正文。\n\n正文。', 'a rule between paragraphs'],
    ['正文。\n* * *\n正文。', '正文。\n\n正文。', 'a rule of stars'],
    ['- [x] 公开信息', '公开信息', 'task'],
    ['见[附件](附件1.docx)', '见附件', 'relative link'],
    ['见[附件][1]', '见附件', 'reference'],
    ['<https://www.example.gov.cn/>查询', '查询', 'address in angle brackets'],
    ['公开[^1]信息', '公开信息', 'footnote'],
    ['公开<br/>信息。', '公开\n信息。', 'line break'],
    ['<p>公开信息。</p><p>更新及时。</p>', '公开信息。\n更新及时。', 'paragraphs'],
    ['<span style="color:red">公开</span>信息', '公开信息', 'span'],
    ['公开&ldquo;信息&rdquo;', '公开“信息”', 'entities of quotation marks'],
    ['公开&#20449;息', '公开信息', 'numeric entity'],
    ['公开<!-- x -->信息', '公开信息', 'comment'],
    ['【bookmark：_Toc1】公开', '公开', 'bookmark in wide brackets'],
    ['公开信息**条，受理**件。', '公开信息**条，受理**件。', 'figures starred out'],
  ];
  it.each(cases)('%j → %j (%s)', (source, expected) => expect(text(source).trim()).toBe(expected));

  const near: Table = [
    ['张*，李*参加', '张*，李*参加', 'words starred out'],
    ['| --- | --- |', '|---|---|', 'the rule of a table'],
    ['**30条**，**件**', '30条，件', 'bold figures'],
    ['3<5且6>4', '3<5且6>4', 'signs of comparison'],
    ['[2021]第5号', '[2021]第5号', 'the number of a document'],
    ['见[附件]（共3页）', '见[附件]（共3页）', 'brackets behind brackets'],
  ];
  it.each(near)('near miss: %j → %j (%s)', (source, expected) => expect(text(source)).toBe(expected));
});
