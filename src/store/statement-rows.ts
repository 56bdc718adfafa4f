import type { StoreContext } from '../model/context.js';
import { hashId } from '../model/ids.js';
import type { Statement } from '../model/report.js';
import type { StatesProperties, TopicProperties, WordingProperties } from './properties.js';

/** Id of a masked sentence, the same whoever wrote it. */
export const wordingId = (maskVersion: number, hash: string): string => hashId('wo', maskVersion, hash);

/** One version's view of a statement: what the STATES relationship holds, so that the node can be shown from any version. */
export function states(statement: Statement, order: number, mask: number): StatesProperties {
  const { start, end, quote, kind, rule, title, masked, topics, wordings, addresses, verifiability } = statement;
  const named = verifiability?.named ?? [];
  return {
    start,
    end,
    quote,
    kind,
    rule,
    title,
    order,
    masked,
    topics: [...new Set(topics)],
    wordingIds: wordings.map((wording) => wordingId(mask, wording.hash)),
    wordingStarts: wordings.map((wording) => wording.start),
    wordingEnds: wordings.map((wording) => wording.end),
    addressIds: addresses.map((address) => address.id),
    addressScores: addresses.map((address) => address.score),
    addressBases: addresses.map((address) => address.basis),
    verifiability: verifiability?.grade ?? null,
    namedKinds: named.map((words) => words.kind),
    namedQuotes: named.map((words) => words.quote),
    namedStarts: named.map((words) => words.start),
    namedEnds: named.map((words) => words.end),
  };
}

/** The topics that the statements carry, sorted by key. */
export function topicNodes(statements: readonly Statement[], { topics }: StoreContext): TopicProperties[] {
  const names = new Map(topics.map((topic) => [topic.key, topic]));
  const keys = [...new Set(statements.flatMap((statement) => statement.topics))].sort();
  return keys.map((key) => ({
    id: hashId('tp', key),
    key,
    zh: names.get(key)?.zh ?? key,
    en: names.get(key)?.en ?? key,
  }));
}

/** The masked sentences of the statements, each once, sorted by id. */
export function wordingNodes(statements: readonly Statement[], maskVersion: number): WordingProperties[] {
  const nodes = new Map<string, WordingProperties>();
  for (const { hash, text } of statements.flatMap((statement) => statement.wordings)) {
    const id = wordingId(maskVersion, hash);
    nodes.set(id, { id, hash, maskVersion, text });
  }
  return [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
