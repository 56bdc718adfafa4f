import { spanned, type Part } from './neutral.js';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00A0', '&nbsp;');

/** The report on a page of a site, with all that such a page has around it. */
export const toHtml = (parts: readonly Part[], charset = 'utf-8'): string => `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>政务公开</title>
<style>.nav{color:red}</style><script>document.write('<p>一、这一段不是报告的内容，绝不能读到它。</p>')</script></head>
<body>
<div class="top"><a href="/">网站首页</a><a href="/zwgk">政务公开</a><a href="/bsfw">办事服务</a><a href="/hdjl">互动交流</a></div>
<div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/nb">年度报告</a></div>
<table width="980"><tr><td valign="top" width="200"><ul class="menu"><li><a href="/1">领导之窗</a></li><li><a href="/2">机构职能</a></li><li><a href="/3">财政信息</a></li></ul></td>
<td><div class="article">
${parts.map(partHtml).join('\n')}
</div><div class="share">分享到： <a href="#">微信</a> <a href="#">微博</a></div><button onclick="print()">打印本页</button></td></tr></table>
<div class="related"><h4>相关链接</h4><ul><li><a href="/x1">镇召开春季防火工作会议，部署下一阶段的工作。</a></li><li><a href="/x2">关于开展清洁行动的通知</a></li></ul></div>
<div class="footer">版权所有 未经许可不得转载。本网站由信息中心负责维护，建议使用现代浏览器访问。</div>
</body></html>`;

function partHtml(part: Part): string {
  if (part.kind === 'line') return `<p style="text-indent:2em">${escape(part.text)}</p>`;
  const rows = spanned(part.rows).map(
    (row) =>
      `<tr>${row.map(({ text, columns }) => `<td${columns > 1 ? ` colspan="${columns}"` : ''}>${text === '' ? '&nbsp;' : escape(text)}</td>`).join('')}</tr>`,
  );
  return `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
