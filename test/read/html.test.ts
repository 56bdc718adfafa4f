import { describe, expect, it, jest } from '@jest/globals';
import { readHtml } from '../../src/read/html/read-html.js';
import { failureOf, readBytes, textOf } from '../support/formats/read-one.js';
import { encodeAs } from '../support/formats/write-encoded.js';

// Libraries load slowly on a busy machine.
jest.setTimeout(60_000);

const BODY =
  '<p>一、总体情况</p><p>2021年，全镇主动公开政府信息12条，没有收到公开申请。</p><p>二、存在的主要问题及改进情况</p><p>公开内容不够全面，更新不够及时。今后将充实公开内容。</p>';
const TITLE = '<h1>石篆镇2021年政府信息公开工作年度报告</h1>';
const LINES = [
  '石篆镇2021年政府信息公开工作年度报告',
  '一、总体情况',
  '2021年，全镇主动公开政府信息12条，没有收到公开申请。',
  '二、存在的主要问题及改进情况',
  '公开内容不够全面，更新不够及时。今后将充实公开内容。',
];
const lines = (html: string): string[] => readHtml(html).split('\n');

describe('the report of a page, without the site around it', () => {
  const cases: readonly (readonly [why: string, html: string, expected: readonly string[]])[] = [
    ['nothing around it', `${TITLE}${BODY}`, LINES],
    [
      'navigation, breadcrumb, buttons, related links, footer',
      `<div id="nav"><a href=1>首页</a><a href=2>机构职能介绍，请点击这里查看。</a></div><div class="dqwz">当前位置：<a>首页</a> &gt; <a>政务公开</a></div>${TITLE}
       <p>【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a></p>${BODY}<div>上一篇：<a>关于清明节放假的通知</a></div><h3>相关链接</h3><ul><li><a>关于做好防火工作的通知</a></li><li><a>农房补贴公示</a></li></ul>
       <footer><p>主办单位所有内容未经许可，任何人不得转载。</p></footer>`,
      LINES,
    ],
    [
      'a teaser with a sentence, beyond the links',
      `${TITLE}${BODY}<ul>${'<li><a>关于做好森林防火工作的通知</a></li>'.repeat(8)}</ul><p>昨日，县里召开会议，部署下一步工作。</p>`,
      LINES,
    ],
    [
      'scripts, styles, comments, hidden parts, form fields',
      `<style>p{}</style><script>document.write("<p>脚本写的一句话，不能读到。</p>")</script>${TITLE}<!-- <p>注释里的话，不能读到。</p> --><div style="display: none"><p>看不见的话，不能读到。</p></div><select><option>选择栏目</option></select>${BODY}<noscript><p>请打开脚本，否则无法浏览。</p></noscript>`,
      LINES,
    ],
    ['an article in a part that calls itself bottom', `<div class="bottom">${TITLE}${BODY}</div>`, LINES],
    [
      'index number, issuing body and dates stay',
      `<table><tr><td>索引号：</td><td>990122/2022-00012</td><td>发布机构：</td><td>石篆镇人民政府</td></tr><tr><td>生成日期：</td><td>2022-01-20</td><td>文号：</td><td></td></tr></table>${TITLE}${BODY}`,
      ['索引号：990122/2022-00012', '发布机构：石篆镇人民政府', '生成日期：2022-01-20', '文号：', ...LINES],
    ],
    [
      'so do issuer and date at the end, and a last section of one word',
      `${TITLE}${BODY}<p>三、其他需要报告的事项</p><p>无</p><p>石篆镇人民政府</p><p>2022年1月20日</p><p><a>分享</a></p>`,
      [...LINES, '三、其他需要报告的事项', '无', '石篆镇人民政府', '2022年1月20日'],
    ],
    [
      'a title that only the window shows',
      `<html><head><title>石篆镇2021年政府信息公开年度报告_汀岚县人民政府</title></head><body>${BODY}</body></html>`,
      ['石篆镇2021年政府信息公开年度报告', ...LINES.slice(1)],
    ],
    [
      'a footer that names who runs the site, at the end',
      `${TITLE}${BODY}<footer><p>主办：汀岚县人民政府办公室</p><p>技术支持：某公司</p></footer>`,
      [...LINES, '主办：汀岚县人民政府办公室'],
    ],
    [
      'what only the meta elements say',
      `<html><head><meta name="SiteName" content="汀岚县人民政府"><meta name="ContentSource" content="石篆镇人民政府"><meta name="PubDate" content="2022-01-20 10:00"></head><body>${TITLE}${BODY}</body></html>`,
      [...LINES, '来源：石篆镇人民政府', '主办：汀岚县人民政府', '发布时间：2022-01-20 10:00'],
    ],
    [
      'near misses: a source that names no body, a date that the text has, a footer without a name',
      `<html><head><meta name="ContentSource" content="本站"><meta name="PubDate" content="2022-02-01"></head><body>${TITLE}${BODY}<p>2022年1月20日</p><footer><p>主办：本站编辑部</p></footer></body></html>`,
      [...LINES, '2022年1月20日'],
    ],
  ];
  it.each(cases)('%s', (_, html, expected) => expect(lines(html)).toEqual(expected));
});

describe('lines', () => {
  it('br, nbsp, white space of the source, unclosed tags, layout tables', () => {
    const html = `<TABLE width=980><TR><TD><TABLE><TR><TD><FONT size=4><CENTER>石篆镇<BR>2021年政府信息公开工作年度报告</CENTER>
      <P>一、总体情况<BR>&nbsp;&nbsp;全年公开
      信息12条，没有收到申请。<P>二、存在的主要问题<P>公开内容不够全面，更新不够及时。</TABLE></TABLE>`;
    expect(lines(html)).toEqual([
      '石篆镇',
      '2021年政府信息公开工作年度报告',
      '一、总体情况',
      '\u00A0\u00A0全年公开 信息12条，没有收到申请。',
      '二、存在的主要问题',
      '公开内容不够全面，更新不够及时。',
    ]);
  });

  it('numbers of lists are seen, bullets and glosses of ruby are not text', () => {
    const html = `${TITLE}<p>二、存在的问题</p><ol start="3"><li>公开内容不够全面，更新不够及时。<li>培训不多，业务不熟。</ol><ol style="list-style-type: cjk-ideographic"><li>加强培训，提高业务水平。</ol><ul><li>加大宣传，让群众知晓。</ul><p><ruby>镇<rt>zhèn</rt></ruby>里统一安排，逐项落实整改。</p>`;
    expect(lines(html).slice(2)).toEqual([
      '3.公开内容不够全面，更新不够及时。',
      '4.培训不多，业务不熟。',
      '一、加强培训，提高业务水平。',
      '加大宣传，让群众知晓。',
      '镇里统一安排，逐项落实整改。',
    ]);
  });
});

describe('tables', () => {
  const table = (rows: string): string[] => lines(`${TITLE}${BODY}<table border=1>${rows}</table>`).slice(LINES.length);

  it('spans are resolved; line breaks in a cell are joined; blank cells stay', () => {
    expect(
      table(
        `<tr><th rowspan=2 colspan=2>事项<th colspan=2>申请人情况</tr><tr><th>自然<br>人<th>总计</tr>
         <tr><td rowspan=2>三、本年度<p>办理结果</p></td><td>（一）予以公开<td>2<td>2</tr><tr><td>（二）部分公开<td>&nbsp;<td>0</tr>`,
      ),
    ).toEqual([
      '事项\t\t申请人情况\t',
      '\t\t自然人\t总计',
      '三、本年度办理结果\t（一）予以公开\t2\t2',
      '\t（二）部分公开\t\t0',
    ]);
  });

  it('in a row of values each cell takes one column, however wide it is drawn', () => {
    expect(
      table(
        '<tr><td colspan=2>信息内容<td colspan=3>采购项目数量<td colspan=3>采购总金额</tr><tr><td colspan=2>政府集中采购<td colspan=3>7<td colspan=3>152790元</tr>',
      ).at(-1),
    ).toBe('政府集中采购\t7\t152790元');
  });

  it('spans beyond reason open up no millions of cells', () => {
    const started = performance.now();
    const rows = table(`${'<tr><td colspan=60000 rowspan=60000>1<td>2</tr>'.repeat(2000)}`);
    expect(rows.length).toBeLessThanOrEqual(2000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('an unclosed table of an old page in GBK', async () => {
    const page = `<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"></head><body>${TITLE}${BODY}<table><tr><td>项目<td>数量<tr><td>网站<td>9<tr><td>公开栏<td>3`;
    expect((await textOf('old.htm', encodeAs('gb18030', page))).split('\n').slice(-3)).toEqual([
      '项目\t数量',
      '网站\t9',
      '公开栏\t3',
    ]);
  });
});

describe('pages that are not meant well', () => {
  it('elements nested too deep', async () => {
    const error = await failureOf('deep.html', `<html><body>${'<div>'.repeat(200_000)}报告`);
    expect(error).toMatchObject({ code: 'DEPTH', message: expect.stringMatching(/^deep\.html .*1000 deep/) });
  });
  it('the near miss: some hundreds of unclosed tags', () => {
    expect(lines(`${'<font color=red><div>'.repeat(300)}${TITLE}${BODY}`)).toEqual(LINES);
  });
  it('a huge page', async () => {
    const started = performance.now();
    expect(await failureOf('huge.html', `<html><body>${'<p>公开'.repeat(4_000_000)}`)).toMatchObject({
      code: 'TOO_LARGE',
    });
    expect(performance.now() - started).toBeLessThan(30_000);
  });
  it.each([
    ['spaces', ' '.repeat(200_000)],
    ['one bracket after the other', '<'.repeat(200_000)],
    ['signs of a breadcrumb', '&gt;'.repeat(50_000)],
    ['letters of buttons', '打印大中小'.repeat(40_000)],
    ['numbered brackets', '（一）'.repeat(60_000)],
  ])('%s', (_, words) => {
    const started = performance.now();
    readHtml(`${TITLE}<p>${words}</p><table><tr><td>${words}<td>${words}</table>`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
  it('a page without a word', async () => {
    expect(
      await failureOf('hollow.html', '<html><body><img src=1.jpg><script>x()</script></body></html>'),
    ).toMatchObject({
      code: 'EMPTY',
    });
  });
});

describe('what a file is, is told by its content', () => {
  it.each([
    ['page.txt', `<!DOCTYPE html><html><body>${TITLE}${BODY}</body></html>`, /web page.*\.txt/],
    ['page.doc', `<html><body>${TITLE}${BODY}</body></html>`, /web page.*\(doc\).*\.doc/],
    ['text.html', '石篆镇2021年政府信息公开工作年度报告', /plain text.*\.html/],
  ])('%s', async (name, content, words) => {
    const [result] = await readBytes(name, content);
    expect(result).toMatchObject({
      document: { messages: [{ rule: 'wrong-ending', severity: 'INFO', message: expect.stringMatching(words) }] },
    });
  });
  it('the near miss: Markdown with a tag in it is Markdown', async () => {
    const text = '# 石篆镇2021年政府信息公开工作年度报告\n\n全年公开<br>信息12条。\n';
    expect(await textOf('report.md', text)).toBe(text);
  });
});
