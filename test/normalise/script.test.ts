import { describe, expect, it } from '@jest/globals';
import { detectScript } from '../../src/normalise/script.js';
import { normalise } from '../../src/normalise/normalise.js';

describe('script', () => {
  const cases: readonly (readonly [text: string, script: 'HANS' | 'HANT', why: string])[] = [
    ['本镇进一步完善信息公开制度，提高公开水平。', 'HANS', 'simplified'],
    ['本鎮進一步完善信息公開制度，提高公開水平。', 'HANT', 'traditional'],
    ['入口網站、檔案、資訊公開', 'HANT', 'Taiwan terms'],
    ['', 'HANS', 'nothing'],
    ['2021', 'HANS', 'no Han character'],
    ['Disclosure of government information', 'HANS', 'Latin'],
    [`${'推进政务公开工作，方便群众办事。'.repeat(4)}石篆鎮人民政府`, 'HANT', 'a name in a text strewn with them'],
    [`${'着力推进政务公开工作，方便群众办事。'.repeat(8)}著名的乾隆碑`, 'HANS', 'a stray variant in a simplified text'],
  ];
  it.each(cases)('%s → %s (%s)', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });
});

it('variants that OpenCC leaves, in a Traditional text alone', () => {
  expect(normalise('瑯浦縣沃楓鎮人民政府推進政務公開').text).toBe('琅浦县沃枫镇人民政府推进政务公开');
  expect(normalise('坵上村推进政务公开').text).toBe('坵上村推进政务公开');
});

describe('both scripts in one text', () => {
  const simplified = '石篆镇认真落实条例，著名学者来访，成效显著。'.repeat(30);
  const traditional = '我鎮認真貫徹落實條例規定，進一步加強政府信息公開工作，著力提高公開質量，取得了顯著成效。';

  it('one paragraph in Traditional characters is enough to convert the text', () => {
    expect(detectScript(`${simplified}\n${traditional}`)).toBe('HANT');
    expect(normalise(`${simplified}\n${traditional}`).text).toBe(
      `${simplified}\n我镇认真贯彻落实条例规定，进一步加强政府信息公开工作，着力提高公开质量，取得了显著成效。`,
    );
  });

  it('the near miss: a quoted name', () => {
    expect(detectScript(`${simplified}\n《進步週報》刊登了消息。`)).toBe('HANS');
  });
});

describe('to simplified', () => {
  const cases: readonly (readonly [source: string, text: string, why: string])[] = [
    ['著力打造', '着力打造', 'Taiwan variant 著'],
    ['著名', '著名', '著 that stays'],
    ['隨著', '随着', '著 as a particle'],
    ['裡面', '里面', 'Taiwan variant 裡'],
    ['這裏', '这里', 'Hong Kong variant 裏'],
    ['檔案管理', '档案管理', '檔'],
    ['瞭解情況', '了解情况', '瞭'],
    ['乾部與乾旱', '干部与干旱', '乾 by context'],
    ['鎮幹部', '镇干部', '幹'],
    ['入口網站', '门户网站', 'Taiwan term'],
    ['政府資訊公開', '政府信息公开', 'Taiwan term'],
    ['網際網路', '互联网', 'Taiwan term, longer'],
    ['建立與執行文件', '建立与执行文件', 'near miss: words that both sides share'],
    ['查詢檔案', '查询档案', 'near miss: words that both sides share'],
    ['發布與頭髮', '发布与头发', 'two characters become one'],
    ['范圍、規范', '范围、规范', 'text half converted already'],
    ['「五公開」', '「五公开」', 'corner brackets stay'],
    ['通過入口網站公開政府資訊', '通过门户网站公开政府信息', 'terms that only Taiwan has'],
    ['建立文件查詢程序並執行，存檔備查', '建立文件查询程序并执行，存档备查', 'words that both sides share'],
  ];
  it.each(cases)('%s → %s (%s)', (source, text) => {
    expect(normalise(source, 'HANT').text).toBe(text);
  });

  it('a simplified text is left alone', () => {
    expect(normalise('著名的乾隆碑，着力推进', 'HANS').text).toBe('著名的乾隆碑，着力推进');
  });
});
