import { describe, expect, it } from '@jest/globals';
import { isPageLine } from '../../src/segment/page-lines.js';
import { normalise } from '../../src/normalise/normalise.js';
import { segment } from '../../src/segment/segment.js';

describe('lines of the page', () => {
  it.each([
    ['索引号：990122/2022-00012', 'index number'],
    ['发布机构：石篆镇人民政府', 'issuing body'],
    ['发文日期：2022-01-20', 'date'],
    ['浏览次数：316', 'counter'],
    ['【字号：大中小】', 'size of the letters'],
    ['分享到：微信', 'share bar'],
    ['主办：石篆镇人民政府', 'footer'],
    ['版权所有：汀岚县人民政府', 'copyright'],
    ['汀岚县人民政府版权所有', 'copyright behind the name'],
    ['来源：石篆镇党政办', 'source'],
    ['日期：2022/1/27 作者：党政办 已有56人阅读', 'date, author and counter on one line'],
  ])('%s (%s)', (line) => expect(isPageLine(line)).toBe(true));

  it.each([
    ['发布机构不健全', 'a fault that begins alike'],
    ['发布机构：没有专人，信息更新慢。', 'a sentence behind a label'],
    ['来源单一', 'a fault'],
    ['主办了3期培训', 'a deed'],
    ['审核把关不严', 'a fault'],
    ['名称不统一', 'a fault'],
    ['问题：更新慢', 'a label of the report'],
  ])('near miss: %s (%s)', (line) => expect(isPageLine(line)).toBe(false));

  it('a footer behind the sign-off makes no section longer', () => {
    const text = normalise(
      '六、其他需要报告的事项\n无\n石篆镇人民政府\n2022年1月20日\n主办：石篆镇人民政府\n版权所有：汀岚县人民政府',
    );
    expect(text.text).toContain('主办：石篆镇人民政府');
    expect(segment(text, null).sections.at(-1)?.stub).toBe(true);
  });
});
