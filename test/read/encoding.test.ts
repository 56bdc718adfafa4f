import { describe, expect, it } from '@jest/globals';
import { decode, declaredEncoding } from '../../src/read/encoding/decode.js';
import { Refusal } from '../../src/read/refusal.js';
import { encodeAs } from '../support/formats/write-encoded.js';

const HANS = '石篆镇2021年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息１２件，〇份建议。\n';
const HANT = '石篆鎮2021年政府信息公開工作年度報告\n一、總體情況\n全年主動公開政府信息12件，內容不夠全面。\n';
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('encodings', () => {
  const cases: readonly (readonly [why: string, bytes: Buffer, text: string, encoding: string])[] = [
    ['UTF-8', Buffer.from(HANS), HANS, 'utf-8'],
    ['UTF-8 with its mark, which stays', Buffer.from(`\uFEFF${HANS}`), `\uFEFF${HANS}`, 'utf-8'],
    ['UTF-16 little endian with its mark', utf16(`\uFEFF${HANS}`, false), `\uFEFF${HANS}`, 'utf-16le'],
    ['UTF-16 big endian with its mark', utf16(`\uFEFF${HANS}`, true), `\uFEFF${HANS}`, 'utf-16be'],
    ['UTF-16 little endian without a mark', utf16(HANS, false), HANS, 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16(HANS, true), HANS, 'utf-16be'],
    [
      'UTF-16 without a single ASCII character',
      utf16('主动公开政府信息的情况', false),
      '主动公开政府信息的情况',
      'utf-16le',
    ],
    ['GB18030', encodeAs('gb18030', HANS), HANS, 'gb18030'],
    ['GB18030 of Traditional script', encodeAs('gb18030', HANT), HANT, 'gb18030'],
    ['GB18030 with four-byte characters', encodeAs('gb18030', `${HANS}\u00A0㐂`), `${HANS}\u00A0㐂`, 'gb18030'],
    ['Big5', encodeAs('big5', HANT), HANT, 'big5'],
    ['two characters of GB18030', encodeAs('gb18030', '报告'), '报告', 'gb18030'],
    ['nothing but ASCII', Buffer.from('annual report\n'), 'annual report\n', 'utf-8'],
  ];
  it.each(cases)('%s', (_, bytes, text, encoding) => expect(decode(bytes)).toEqual({ text, encoding }));

  it('a declaration that is not true loses against the bytes', () => {
    expect(decode(Buffer.from(HANS), 'gb2312').encoding).toBe('utf-8');
    expect(decode(encodeAs('gb18030', HANS), 'utf-8').encoding).toBe('gb18030');
    expect(decode(encodeAs('big5', HANT), 'gb2312').encoding).toBe('big5');
  });

  it('the end of the file inside a character costs that character', () => {
    expect(decode(Buffer.from(HANS).subarray(0, 41)).text).toBe(Buffer.from(HANS).subarray(0, 40).toString());
    expect(decode(encodeAs('gb18030', HANS).subarray(0, 41)).text.slice(0, 10)).toBe(HANS.slice(0, 10));
  });

  it('one wrong byte in a text of UTF-8 costs one character', () => {
    const bytes = Buffer.from(HANS.repeat(5));
    bytes[60] = 0xff;
    const { text, encoding } = decode(bytes);
    expect(encoding).toBe('utf-8');
    expect(text).toContain('主动公开政府信息');
  });

  const wrong: readonly (readonly [why: string, bytes: Buffer, code: string])[] = [
    ['Korean in its own encoding', Buffer.from('bec8b3e7c7cfbcbcbfe420b9dds'.repeat(4), 'hex'), 'UNKNOWN_ENCODING'],
    ['zeros among bytes of no order', Buffer.from([1, 0, 2, 0, 0, 0, 255, 254, 0, 7, 0, 0, 9]), 'BINARY'],
    ['control characters', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 27)), 'BINARY'],
  ];
  it.each(wrong)('%s', (_, bytes, code) => {
    let thrown: unknown;
    try {
      decode(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Refusal);
    expect((thrown as Refusal).code).toBe(code);
  });

  it.each([
    ['<?xml version="1.0" encoding="GB2312"?><x/>', 'GB2312'],
    ['<html><head><meta charset=gbk>', 'gbk'],
    [`<meta http-equiv="Content-Type" content="text/html; charset=big5">`, 'big5'],
    ['<html><head><title>x</title>', null],
  ])('declared: %s', (page, name) => expect(declaredEncoding(Buffer.from(page))).toBe(name));
});
