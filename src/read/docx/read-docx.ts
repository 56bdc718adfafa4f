import { declaredEncoding, decode } from '../encoding/decode.js';
import { Refusal } from '../refusal.js';
import type { Member } from '../zip/directory.js';
import type { RandomAccess } from '../zip/random-access.js';
import { unpack, type Budget } from '../zip/unpack.js';
import { Body } from './body.js';
import { Numbering, type NumberingReference } from './numbering.js';
import { child, children, parseXml, value, type XmlElement } from './xml.js';

const DOCUMENT = 'word/document.xml';

/** Where a package's main document stands; null where the package is no Word file. */
export const isWordPackage = (members: readonly Member[]): boolean =>
  members.some(({ name }) => /^word\/document\d*\.xml$/.test(name.replaceAll('\\', '/')));

/**
 * The text of a Word file: paragraphs with the numbers of their lists, tables, text boxes. Revisions count as accepted; headers, footers, notes and
 * comments are parts of their own and stay out.
 */
export function readDocx(archive: RandomAccess, members: readonly Member[], budget: Budget): string {
  const part = (name: string): XmlElement | undefined => {
    const member = members.find((m) => m.name.replaceAll('\\', '/') === name);
    if (member === undefined) return undefined;
    const bytes = unpack(archive, member, budget);
    return parseXml(decode(bytes, declaredEncoding(bytes)).text);
  };
  const main = part(DOCUMENT) ?? part(members.find(({ name }) => /^word\/document\d*\.xml$/.test(name))?.name ?? '');
  const body = child(main, 'body');
  if (body === undefined)
    throw new Refusal('TRUNCATED', 'is a Word file without a document in it; save it again as .docx');
  const { styles, defaultStyle } = readStyles(part('word/styles.xml'));
  const numbering = new Numbering(part('word/numbering.xml'), styles);
  return new Body(numbering, styles, defaultStyle).read(body).join('\n');
}

/** The list and level that each paragraph style carries, its own or that of the style it is based on. */
function readStyles(root: XmlElement | undefined): {
  readonly styles: ReadonlyMap<string, NumberingReference>;
  readonly defaultStyle: string | undefined;
} {
  const elements = children(root, 'style');
  const byId = new Map(elements.map((style) => [style.attributes['styleId'] ?? '', style]));
  const reference = (id: string, depth: number): NumberingReference => {
    const style = byId.get(id);
    const own = child(child(style, 'pPr'), 'numPr');
    const base = value(style, 'basedOn');
    const inherited = base !== undefined && depth < MAX_BASES ? reference(base, depth + 1) : {};
    const level = value(own, 'ilvl');
    return {
      list: value(own, 'numId') ?? inherited.list,
      level: level === undefined ? inherited.level : Number(level),
    };
  };
  return {
    styles: new Map([...byId.keys()].map((id) => [id, reference(id, 0)])),
    defaultStyle: elements.find(
      (style) => style.attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(style.attributes['default'] ?? ''),
    )?.attributes['styleId'],
  };
}

const MAX_BASES = 20;
