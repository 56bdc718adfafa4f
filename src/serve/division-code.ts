import { badInput } from './errors.js';

/** Digits of a code without the zeros that fill up a higher level: 330000 → 33, 331100 → 3311, 331122000 → 331122. */
export function significantCode(code: string): string {
  const padded = /^(\d{2})0000(?:000)?$|^(\d{4})00(?:000)?$|^(\d{6})000$/u.exec(code);
  return padded?.[1] ?? padded?.[2] ?? padded?.[3] ?? code;
}

export type CodeLevel = 'province' | 'prefecture' | 'county' | 'township';

const LEVELS: Readonly<Record<number, CodeLevel>> = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'township' };

/** @throws GraphQLError BAD_USER_INPUT for anything but two, four, six or nine digits. */
export function readCode(raw: string): { readonly code: string; readonly level: CodeLevel } {
  const code = significantCode(raw.trim());
  const level = /^\d+$/u.test(code) ? LEVELS[code.length] : undefined;
  if (!level) {
    throw badInput(
      `"${raw}" is no code of a place. Give two digits (province), four (prefecture), six (county) or nine (township).`,
    );
  }
  return { code, level };
}
