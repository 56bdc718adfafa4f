/** A condition of an optional line: `name` (is given), `!name` (is not given) or `name=VALUE`. */
export interface Condition {
  readonly name: string;
  readonly negated: boolean;
  readonly value: string | null;
}

/** A line of a statement, with the conditions under which it is kept. */
export interface Line {
  readonly conditions: readonly Condition[];
  readonly text: string;
}

export type Params = Readonly<Record<string, unknown>>;

/** Strings, quoted names and comments, which are skipped; the name of a parameter as the only group. */
const TOKENS = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\$(\w+)/gu;

/** The mark of an optional line may be repeated at the line's start; then all of its conditions must hold. */
export function parseLine(raw: string): Line {
  const conditions: Condition[] = [];
  let text = raw;
  for (;;) {
    const match = /^\s*\/\*\?\s*(!?)(\w+)(?:=(\w+))?\s*\*\/ ?/u.exec(text);
    if (match?.[2] === undefined) return { conditions, text };
    conditions.push({ name: match[2], negated: match[1] === '!', value: match[3] ?? null });
    text = text.slice(match[0].length);
  }
}

/** `$name` outside of strings, quoted names and comments. */
export function paramsIn(lines: readonly Line[]): Set<string> {
  const text = lines.map((line) => line.text).join('\n');
  return new Set([...text.matchAll(TOKENS)].flatMap((token) => token[1] ?? []));
}

/** The text with each `$name` read from inside of a parameter: `$or[0].name` for the place `or[0]`. */
export const paramsMoved = (text: string, place: string): string =>
  text.replace(TOKENS, (token, name?: string) => (name === undefined ? token : `$${place}.${name}`));

/** Whether these parameters keep the line. */
export const isKept = ({ conditions }: Line, params: Params): boolean =>
  conditions.every(({ name, negated, value }) =>
    value === null
      ? isGiven(params[name]) !== negated
      : isGiven(params[name]) && (String(params[name]) === value) !== negated,
  );

export const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
