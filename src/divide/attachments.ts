import type { AttachmentKind } from '../model/divided.js';
import { endsWithOne } from '../model/ends-with.js';
import { flatMapped } from '../model/flat-mapped.js';
import type { Span } from '../model/span.js';
import { matchesOf } from '../model/matches.js';
import type { TextLine } from './lines.js';

interface Kind {
  readonly kind: AttachmentKind;
  /** The title, a line of its own. */
  readonly title: RegExp;
  /** Words of such a document; so many different ones must follow within `REACH`, or it is only a line that ends so. */
  readonly words: RegExp;
  readonly needed: number;
}

/** Longer lines are sentences. */
const MAX_TITLE = 60;
/** Characters behind the title in which a document of the kind shows what it is. */
const REACH = 1500;

/**
 * Documents that portals keep in one file with the report. A heading of the report that only speaks of them (（三）政府信息公开指南编制情况, 2.公开目录) has a number,
 * goes on behind the word, or is not followed by their vocabulary.
 */
const KINDS: readonly Kind[] = [
  {
    kind: 'NOTICE',
    title: /关于(?:公布|发布|印发|报送|上报|做好|编制|公开|开展|转发|报备|提交).{0,40}(?:的)?(?:通知|函|公告|通告)$/,
    words:
      /各(?:乡镇|镇|乡|街道|县|区|市|部门|单位|有关|科室)|现将|特此|请(?:认真|各|遵照|按)|附件|印发给|予以公布|抄送/g,
    needed: 1,
  },
  {
    kind: 'GUIDE',
    title: /(?:信息公开|政务公开)(?:工作)?指南(?:（[^）]{1,20}）)?$/,
    words:
      /受理机构|受理时间|办公(?:地址|时间)|联系(?:电话|方式)|传真|邮政编码|通信地址|申请表|公开范围|公开形式|公开方式|公开期限|公开时限|编排体系|获取方式|获取(?:本机关|政府)?信息|监督(?:方式|渠道|机构)|申请的?(?:提出|受理|处理|方式)|不予公开的?(?:范围|信息)|收费标准/g,
    needed: 4,
  },
  {
    kind: 'CATALOGUE',
    title: /(?:(?:信息|政务|主动)公开(?:事项)?(?:基本)?(?:标准)?|公开事项(?:标准)?)目录(?:（[^）]{1,20}）)?$/,
    words:
      /序号|公开(?:事项|内容|依据|时限|主体|渠道|载体|对象|方式|类别)|责任(?:部门|单位|科室)|索引号|一级(?:事项|目录)|二级(?:事项|目录)|生成日期|名称|更新(?:时限|周期)/g,
    needed: 3,
  },
  {
    kind: 'FORM',
    title: /(?:信息公开)?申请表(?:（[^）]{1,20}）)?$/,
    words:
      /申请人|姓名|证件(?:名称|号码)|身份证|工作单位|法人代表|统一社会信用代码|营业执照|联系(?:人|地址|电话|方式)|通信地址|邮政?编码?|所需(?:政府)?信息|内容描述|用途|提供方式|获取(?:信息的)?方式|载体形式|申请时间|签名|电子邮箱/g,
    needed: 5,
  },
];

const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十]{1,2}[，、章节条])/;

/** 附：某镇政府信息公开指南: the line says itself that it is attached, so fewer words of such a document must follow. */
const CALLED_ATTACHMENT = /^附件?\d{0,2}[：:]/;
const NEEDED_OF_ATTACHMENT = 2;

export interface AttachmentTitle {
  readonly kind: AttachmentKind;
  readonly title: Span;
}

/** Guides, catalogues, letters and application forms, by their title line and the words behind it. */
export function attachmentTitles(text: string, lines: readonly TextLine[]): AttachmentTitle[] {
  return flatMapped(lines, (line, i) => {
    if (line.text.length > MAX_TITLE || !endsWithOne(line.text, '南录表知函告）')) return [];
    // 关于公布2021年政府信息公开工作年度报告 | 的通知: the second line is no title alone.
    const before = lines[i - 1];
    const first =
      /^[^，。；：《》]{0,30}(?:通知|函|公告|通告)$/.test(line.text) && !line.text.includes('关于') && before;
    const head = first || line;
    const words = head === line ? line.text : head.text + line.text;
    if (words.length > MAX_TITLE || /[。；！？|，]/.test(words) || NUMBERED.test(words)) return [];
    const kind = KINDS.find(({ title }) => title.test(words));
    if (!kind) return [];
    const found = new Set(matchesOf(text.slice(line.end, line.end + REACH), kind.words).map(([word]) => word));
    const needed = CALLED_ATTACHMENT.test(words) ? Math.min(kind.needed, NEEDED_OF_ATTACHMENT) : kind.needed;
    return found.size < needed ? [] : [{ kind: kind.kind, title: { start: head.start, end: line.end } }];
  });
}
