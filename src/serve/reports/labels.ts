import type { TopicRow } from '../../model/rows.js';
import { badInput } from '../errors.js';
import { ENUM_LABELS } from './enum-labels.js';
import type { EnumLabels, Language } from './generated/types.js';

/** Query.enumLabels: what the values of enums are called. @throws GraphQLError BAD_USER_INPUT for a name that no enum has. */
export function enumLabels(
  _root: unknown,
  { names }: { readonly names?: readonly string[] | null },
): readonly EnumLabels[] {
  const known = Object.keys(ENUM_LABELS);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw badInput(`names: there is no enum ${unknown}. Give some of ${known.join(', ')}.`);
  return [...new Set(names ?? known)].map((name) => ({
    name,
    values: Object.entries(ENUM_LABELS[name] ?? {}).map(([value, [zh, en]]) => ({ value, zh, en })),
  }));
}

/** Topic.label */
export const topicLabel = ({ zh, en }: TopicRow, { lang }: { readonly lang?: Language | null }): string =>
  lang === 'EN' ? en : zh;
