import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import {
  buildSchema as parseSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { API_VERSION } from '../src/model/api-version.js';
import { buildSchema, subgraphDocument, SUBGRAPHS } from '../src/serve/schema.js';

/** Compares the API with its last release, docs/api-policy.md. */

/** The release that schema/released holds: 1.0 → schema/released/1.0.graphql. */
export const RELEASED = '1.0';
export const releasedPath = (version: string): string =>
  fileURLToPath(new URL(`../schema/released/${version}.graphql`, import.meta.url));

/** Keys by which portals join each entity, `Township places code`, beside the API itself: an entity that loses one can't be joined any more. */
export function entityKeys(): string[] {
  return SUBGRAPHS.flatMap((name) =>
    subgraphDocument(name).definitions.flatMap((node) =>
      'directives' in node && 'name' in node && node.name !== undefined
        ? (node.directives ?? [])
            .filter((directive) => directive.name.value === 'key')
            .flatMap(({ arguments: args = [] }) =>
              args.flatMap(({ value }) =>
                'value' in value ? `${node.name?.value ?? ''} ${name} ${String(value.value)}` : [],
              ),
            )
        : [],
    ),
  ).sort();
}

const KEYS = /^# key (.+)$/gmu;

/** The API as a release keeps it: its keys as comments, then its SDL. */
export const releaseText = (): string =>
  `# The API as it was released. Written by npm run schema-changes -- --release; never edited.\n${entityKeys()
    .map((key) => `# key ${key}\n`)
    .join('')}\n${printSchema(buildSchema())}\n`;

export interface SchemaChanges {
  /** What may not be: it breaks clients and was not deprecated in the release. */
  readonly breaking: readonly string[];
  /** What a client may notice: new enum values, changed defaults, removals that were announced. */
  readonly noticeable: readonly string[];
  readonly additions: number;
}

/** What changed between a released text and an API. */
export async function schemaChanges(
  released: string,
  api: GraphQLSchema,
  keys: readonly string[],
): Promise<SchemaChanges> {
  const before = parseSchema(released);
  const changes = await diff(before, parseSchema(printSchema(api)));
  const isAnnounced = ({ path }: Change): boolean => path !== undefined && isDeprecated(before, path);
  const of = (level: CriticalityLevel): Change[] => changes.filter(({ criticality }) => criticality.level === level);
  const broken = of(CriticalityLevel.Breaking);
  const lost = [...released.matchAll(KEYS)].flatMap(([, key = '']) => (keys.includes(key) ? [] : [key]));
  return {
    breaking: [
      ...broken.filter((change) => !isAnnounced(change)).map(({ message }) => message),
      ...lost.map((key) => `Entity key was removed: ${key}`),
    ],
    noticeable: [...of(CriticalityLevel.Dangerous), ...broken.filter(isAnnounced)].map(({ message }) => message),
    additions: of(CriticalityLevel.NonBreaking).length,
  };
}

/** Whether the release announced that `Type.member`, or the whole type, would go: a type is announced when every field that gives it is. */
function isDeprecated(schema: GraphQLSchema, path: string): boolean {
  const [typeName = '', member] = path.split('.');
  const type = schema.getType(typeName);
  if (member === undefined) {
    const uses = Object.values(schema.getTypeMap()).flatMap((other) =>
      isObjectType(other) || isInterfaceType(other)
        ? Object.values(other.getFields()).filter((field) => getNamedType(field.type).name === typeName)
        : [],
    );
    return uses.length > 0 && uses.every(({ deprecationReason }) => deprecationReason != null);
  }
  if (isEnumType(type)) return type.getValue(member)?.deprecationReason != null;
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return type.getFields()[member]?.deprecationReason != null;
  return false;
}

/** The text of the last release. @throws Error where it is missing */
export function lastRelease(): string {
  if (!existsSync(releasedPath(RELEASED))) throw new Error(`${releasedPath(RELEASED)} is missing.`);
  return readFileSync(releasedPath(RELEASED), 'utf8');
}

/** A new major version may break what the last one had; within one nothing breaks. */
export const mayBreak = (): boolean => API_VERSION.split('.')[0] !== RELEASED.split('.')[0];
