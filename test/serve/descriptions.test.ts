import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLType,
} from 'graphql';
import { buildSchema } from '../../src/serve/schema.js';

interface Described {
  readonly place: string;
  readonly description: string;
  /** Values are wanted in the description: of arguments and of what is a value itself. */
  readonly exemplified: boolean;
}

const schema = buildSchema();
/** What Federation adds is described by its specification. */
const FOREIGN = /^(?:__|_Any$|_Entity$|_Service$|federation__|_FieldSet$|(?:ID|Int|Float|String|Boolean)$)/u;

const isValue = (type: GraphQLType): boolean => isLeafType(getNamedType(type));
const argumentsOf = (place: string, args: readonly GraphQLArgument[]): Described[] =>
  args.map((arg) => ({ place: `${place}(${arg.name})`, description: arg.description ?? '', exemplified: true }));

const ALL: Described[] = Object.values(schema.getTypeMap())
  .filter(({ name }) => !FOREIGN.test(name))
  .flatMap((type) => {
    const own = { place: type.name, description: type.description ?? '', exemplified: false };
    const described = (name: string, description: string | null | undefined, exemplified: boolean): Described => ({
      ...{ place: `${type.name}.${name}`, description: description ?? '', exemplified },
    });
    if (isEnumType(type)) {
      return [own, ...type.getValues().map(({ name, description }) => described(name, description, false))];
    }
    if (isInputObjectType(type)) {
      return [
        own,
        ...Object.values(type.getFields()).map((field) =>
          described(field.name, field.description, isValue(field.type)),
        ),
      ];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [own];
    return [
      own,
      ...Object.values(type.getFields())
        .filter(({ name }) => !name.startsWith('_'))
        .flatMap((field) => [
          described(field.name, field.description, isValue(field.type)),
          ...argumentsOf(`${type.name}.${field.name}`, field.args),
        ]),
    ];
  });

describe('descriptions of the API', () => {
  it('are looked at, all of them', () => {
    expect(ALL.length).toBeGreaterThan(900);
  });

  it('none is missing', () => {
    expect(ALL.filter(({ description }) => description.trim().length < 2).map(({ place }) => place)).toEqual([]);
  });

  it('each has the Chinese term', () => {
    expect(ALL.filter(({ description }) => !/\p{Script=Han}/u.test(description)).map(({ place }) => place)).toEqual([]);
  });

  it('each argument, and each field that is a value, shows a value', () => {
    const without = ALL.filter(
      ({ description, exemplified }) =>
        exemplified && !/e\.g\.|\d|[A-Z]{3,}|\[|True|无/u.test(description.replace(/UTF-16|SHA-256|ISO 8601/gu, '')),
    );
    expect(without.map(({ place, description }) => `${place}: ${description}`)).toEqual([]);
  });
});
