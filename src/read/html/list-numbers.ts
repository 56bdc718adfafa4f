import { circled, chineseNumber, letters, roman } from '../numbering/numerals.js';
import { attribute, isElement, type Element } from './tree.js';

/** The number that a browser shows before an item of a numbered list, with the mark behind it; empty for bullets and for lists that show none. */
export function itemNumber(item: Element): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
  const style = `${attribute(list, 'style')};${attribute(item, 'style')}`;
  const type = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() ?? attribute(list, 'type');
  return number(type, position(list, item));
}

function position(list: Element, item: Element): number {
  let value = (Number.parseInt(attribute(list, 'start'), 10) || 1) - 1;
  for (const child of list.childNodes) {
    if (!isElement(child) || child.tagName !== 'li') continue;
    value = Number.parseInt(attribute(child, 'value'), 10) || value + 1;
    if (child === item) break;
  }
  return value;
}

function number(type: string, value: number): string {
  switch (type) {
    case 'none':
    case 'disc':
    case 'circle':
    case 'square':
      return '';
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return `${letters(value)}.`;
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return `${letters(value).toUpperCase()}.`;
    case 'i':
    case 'lower-roman':
      return `${roman(value).toLowerCase()}.`;
    case 'I':
    case 'upper-roman':
      return `${roman(value)}.`;
    case 'cjk-ideographic':
    case 'cjk-decimal':
    case 'simp-chinese-informal':
    case 'simp-chinese-formal':
    case 'trad-chinese-informal':
    case 'trad-chinese-formal':
      return `${chineseNumber(value)}、`;
    case 'circled-decimal':
      return circled(value);
    default:
      return `${value}.`;
  }
}
