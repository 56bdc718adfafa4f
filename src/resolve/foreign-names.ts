import type { ForeignName } from '../model/report.js';
import { cueWeight } from './body-issuer.js';
import { evidenceOf } from './compact.js';
import type { Gazetteer } from './gazetteer.js';
import type { IssuerDraft } from './issuer-types.js';
import type { Mention } from './mentions.js';
import type { Surroundings } from './surroundings.js';

/** From here on a cue stands for the issuer (body-issuer.ts). A county's report tells of what its townships did: only an introduction counts there. */
const SPEAKS_AS_ISSUER = 4;
const INTRODUCED_AS_ISSUER = 6;

/** 石篆乡 and 石篆镇 are one place before and after it was raised, whether or not the gazetteer knows. */
const stem = (name: string): string => name.replace(/(?:街道|民族乡|镇|乡|苏木)$/, '');

/**
 * A title on a line of its own (某镇2020年政府信息公开工作年度报告) is a link to another township's report, or a second report in the file, and no remains
 * of a copied one: the title of *this* report decides who the issuer is.
 */
const TITLE_BEHIND = /^[^\n。，；]{0,40}(?:报告|年报|总结)[^\n。，；]{0,16}(?:\n|$)/;
/** 【下一条】某镇2019年…: a page's link, wherever the line begins. */
const LINK_BEFORE = /[上下]一[篇条页则][】\]：:]{0,2}$/;
function isTitleLine(text: string, start: number, end: number): boolean {
  if (LINK_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return true;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return (
    start - lineStart <= 24 &&
    !/[。，；：]/.test(text.slice(lineStart, start)) &&
    TITLE_BEHIND.test(text.slice(end, end + 70))
  );
}

/** Does a mention stand where only the issuer stands? `needed`: from which weight of its cue on. */
export function speaksAsIssuer(mention: Mention, around: Surroundings, needed = SPEAKS_AS_ISSUER): boolean {
  const { text } = around.view;
  const start = around.chainStart(mention);
  return cueWeight(text, mention, start) >= needed && !isTitleLine(text, start, mention.end);
}

/** Townships other than the issuer that stand where only an issuer stands. A plain mention (与某镇联合宣传) is none. */
export function foreignNames(issuer: IssuerDraft, around: Surroundings, gazetteer: Gazetteer): ForeignName[] {
  if (issuer.name === '') return [];
  const self = issuer.code === null ? null : gazetteer.place(issuer.code);
  const own = new Set([issuer.name, ...(self === null ? [] : gazetteer.identity(self).names)]);
  const ownStems = new Set([...own].map(stem));
  const needed = issuer.kind === 'TOWNSHIP' ? SPEAKS_AS_ISSUER : INTRODUCED_AS_ISSUER;
  return around.townships
    .filter(({ name }) => !own.has(name) && !ownStems.has(stem(name)) && !issuer.name.endsWith(name))
    .filter(({ places }) => !places.some(({ place }) => place.code === self?.code))
    .filter((mention) => speaksAsIssuer(mention, around, needed))
    .sort((a, b) => a.start - b.start)
    .map((mention) => ({ name: mention.name, evidence: evidenceOf(around.view, mention) }));
}
