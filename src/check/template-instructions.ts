import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';

/** What stands in one pair of brackets. */
const BRACKETS = /[（【[〔]([^（）【】[\]〔〕\n]{2,120})[）】\]〕]/g;
const WHO = '(?:各|本|贵)?(?:单位|乡镇|镇街|镇乡|镇|街道|部门|地|县区)?';
const FILL = '(?:填写|填报|填入|填|替换|删除|删去|补充|撰写|概述|简述|描述|列出|列明|逐项|自行|选择|核实|修改)';

/**
 * Words by which a template speaks to the one who fills it in. Near misses: （请登录网站查阅）, （如有疑问，请与党政办联系）, （区分处理的，只计这一情形，不计其他情形）,
 * （根据实际情况动态调整）, 要求各单位据实填报.
 */
const IN_BRACKETS = new RegExp(
  [
    '此处(?:填|插|写|为|应|可|请|需|简)',
    `(?:^|[，。；：])请${WHO}[^，。；]{0,14}${FILL}`,
    '^(?:填写|填报)(?:说明|要求|示例|本|单位|机关|具体|时|内容|实际)?',
    '据实填|如实填|按实际(?:情况)?填',
    '根据(?:实际|本单位|本地)(?:情况)?[^，。；]{0,8}(?:填写|填|增减|撰写)',
    '(?:^|[，。；：])(?:若|如)?(?:无|没有)[^，。；]{0,8}(?:填|写)(?:“|"|0|零|无)',
    '(?:不少于|控制在|不超过)\\d{2,4}字|\\d{2,4}字(?:以内|左右|以上)',
    '^(?:样式|样表|示例|模板|范文|范本|样稿|参考模板|供参考)(?:$|：)',
    '^(?:可|应|需|须|要)(?:说明|填写|写明|简要|概括)|可自行(?:删除|增减|删减)',
    '^(?:简要|概括|重点)(?:说明|介绍|叙述|描述)(?!了)',
  ].join('|'),
);
/** The same without brackets: a note on a line of its own, or a sentence addressed to those who fill in. */
const NOTE = new RegExp(
  [
    `^(?:注|说明|备注|提示)：[^\\n]{0,80}(?:请${WHO}[^，。；\\n]{0,14}${FILL}|据实填|替换为)`,
    '^(?:填表|填写|填报|编写|撰写)(?:说明|要求|须知)(?:：|$)',
    `请各(?:单位|乡镇|镇街|镇乡|部门|地)[^。\\n]{0,30}${FILL}`,
    '^此处(?:填写|插入|填报)|^以下(?:内容)?(?:为|是)?(?:报告)?(?:模板|示例|范例|范文)',
  ].join('|'),
);

/** One of these stands in every instruction in brackets, and in few other brackets: （一）, （2021年）, （以下简称《条例》）. */
const SPEAKS = /[此请填增撰写字样示模范参供可应需须要简概重]/;
/** What a note begins with, unless it asks somebody (请各单位…). */
const BEGINS_NOTE: ReadonlySet<string> = new Set('注说备提填编撰此以');

/** Instructions of a template, with spans in the searched text. */
export function instructions(text: string): Span[] {
  const bracketed: Span[] = [];
  for (const m of matchesOf(text, BRACKETS)) {
    const inside = m[1] ?? '';
    if (SPEAKS.test(inside) && IN_BRACKETS.test(inside)) bracketed.push({ start: m.index, end: m.index + m[0].length });
  }
  const found = [...bracketed];
  const asks = text.includes('请各');
  for (let start = 0; start < text.length;) {
    if (ends(text.charCodeAt(start))) start++;
    else {
      let end = start + 1;
      while (end < text.length && end - start < LONGEST_NOTE && !ends(text.charCodeAt(end))) end++;
      if (
        (asks || BEGINS_NOTE.has(text.charAt(start))) &&
        NOTE.test(text.slice(start, end)) &&
        !bracketed.some((b) => b.start < end && b.end > start)
      )
        found.push({ start, end });
      start = end;
    }
  }
  return found;
}

const LONGEST_NOTE = 200;
/** Line feed and 。！？ end a sentence. */
const ends = (code: number): boolean =>
  code <= 0x3002 ? code === 0x3002 || code === 0x0a : code >= 0xff01 && (code === 0xff01 || code === 0xff1f);
