import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeWording, SHORTEST_WORDING } from '../../src/wording/sentences.js';

const SHARED = '进一步健全和完善政务公开制度，规范公开内容，提高公开质量';

describe('describeWording', () => {
  it('gives two townships the same wording for the sentence that both wrote, whatever stands around it', () => {
    const one = describeWording(`${SHARED}。进一步梳理我乡办理的行政事项，坚持公开原则。`, ['石篆乡']);
    const other = describeWording(SHARED, ['雁浦镇', '雁浦镇人民政府']);
    const third = describeWording(`一是2021年${SHARED}；二是加强宣传引导和业务培训工作。`, ['柳堰镇']);
    expect(one.sentences).toHaveLength(2);
    expect(other.sentences).toHaveLength(1);
    expect(one.sentences[0]?.hash).toBe(other.sentences[0]?.hash);
    expect(third.sentences[0]?.hash).toBe(other.sentences[0]?.hash);
    expect(other.sentences[0]?.text).toBe('进一步健全和完善政务公开制度规范公开内容提高公开质量');
  });

  it('spans the sentence in the text, without edge punctuation', () => {
    const text = `加强制度建设。${SHARED}！ 还要加强对各村的指导和检查；`;
    const { sentences } = describeWording(text, []);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([SHARED, '还要加强对各村的指导和检查']);
  });

  it('keeps a percent sign and brackets of the sentence inside its span', () => {
    const text = '（一）办结率达到百分之95%。公开《条例》的全部内容和解读。';
    const { sentences } = describeWording(text, []);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一）办结率达到百分之95%',
      '公开《条例》的全部内容和解读',
    ]);
    expect(sentences[0]?.text).toBe('办结率达到百分之95%');
  });

  it('leaves out titles and stock heads: 7 characters no, 8 yes', () => {
    expect(SHORTEST_WORDING).toBe(8);
    expect(describeWording('2021年，我镇加强政务公开宣。', ['石篆镇']).sentences).toEqual([]);
    expect(describeWording('2021年，我镇加强政务公开宣传。', ['石篆镇']).sentences).toHaveLength(1);
    expect(describeWording('加强组织领导，完善机制', []).sentences).toHaveLength(1);
    expect(describeWording('加强组织领导。拓宽公开渠道。', []).sentences).toEqual([]);
  });

  it('masks the whole wording with its title', () => {
    expect(describeWording('加强学习培训。2021年，石篆镇将组织培训。', ['石篆镇']).masked).toBe(
      '加强学习培训将组织培训',
    );
  });

  it('has ordered spans inside the text that never overlap, for any text', () => {
    const soup = fc.array(
      fc.constantFrom('。', '；', '我镇', '加强政务公开', '2021年', ' ', '\n', '（', '！', '条例'),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const sentence of describeWording(text, []).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
