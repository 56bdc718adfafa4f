import { Parser } from 'htmlparser2';
import { MAX_DEPTH } from '../limits.js';
import { Refusal } from '../refusal.js';

/** An element with its name and attributes' names without prefix: writers differ in prefixes, never in names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A part of an Office file. No entity of a document type is ever expanded, and what is cut off ends where it ends. */
export function parseXml(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH) throw new Refusal('DEPTH', `has elements nested more than ${MAX_DEPTH} deep`);
        const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]));
        const element: Growing = { name: local(name), attributes: named, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml.replace(/^\uFEFF/, ''));
  return root.children.find((child) => !child.name.startsWith('?')) ?? root;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((c) => c.name === name);

export const children = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((c) => c.name === name) ?? [];

/** The value of <w:name w:val="…"/> below an element. */
export const value = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['val'];

/** A switch such as <w:vanish/>, <w:vanish w:val="0"/>. */
export const isOn = (element: XmlElement | undefined, name: string): boolean => {
  const found = child(element, name);
  return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes['val'] ?? '1');
};
