/** Statements of a text that end with a semicolon, and what stands after the last one. */
export interface SplitStatements {
  readonly complete: readonly string[];
  readonly rest: string;
}

/** A quoted string, a quoted name, a comment, the end of a statement, or any other character. */
const TOKENS = /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*[^]*?\*\/|;|[^]/g;

/** Splits Cypher at the semicolons that stand outside strings, names and comments. Never throws. */
export function splitStatements(text: string): SplitStatements {
  const complete: string[] = [];
  let current = '';
  for (const [token] of text.matchAll(TOKENS)) {
    if (token !== ';') current += token;
    else {
      if (hasCode(current)) complete.push(current.trim());
      current = '';
    }
  }
  return { complete, rest: hasCode(current) ? current : '' };
}

/** True where something other than comments and white space stands. */
export const hasCode = (text: string): boolean =>
  text.replace(TOKENS, (token) => (/^\/[/*]/.test(token) ? '' : token)).trim() !== '';
