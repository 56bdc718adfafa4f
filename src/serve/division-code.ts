import { CODE_LEVELS, significantCode, townshipCode, type CodeLevel } from '../model/division-code.js';
import { badInput } from './errors.js';

export { significantCode, townshipCode, type CodeLevel };

/** @throws GraphQLError BAD_USER_INPUT for anything but two, four, six or nine digits. */
export function readCode(raw: string): { readonly code: string; readonly level: CodeLevel } {
  const code = significantCode(raw.trim());
  const level = /^\d+$/u.test(code) ? CODE_LEVELS[code.length] : undefined;
  if (!level) {
    throw badInput(
      `"${raw}" is no code of a place. Give two digits (province), four (prefecture), six (county) or nine (township).`,
    );
  }
  return { code, level };
}
