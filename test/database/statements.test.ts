import { describe, expect, it } from '@jest/globals';
import { splitStatements } from '../../src/database/statements.js';

describe('splitStatements', () => {
  const table: [string, string, string[], string][] = [
    ['two statements', 'RETURN 1; RETURN 2;', ['RETURN 1', 'RETURN 2'], ''],
    ['an unfinished one', 'RETURN 1;\nMATCH (n)\n', ['RETURN 1'], '\nMATCH (n)\n'],
    ['semicolons in strings', `RETURN 'a;b', "c;d";`, [`RETURN 'a;b', "c;d"`], ''],
    ['escaped quotes', String.raw`RETURN 'it\'s; so';`, [String.raw`RETURN 'it\'s; so'`], ''],
    ['a semicolon in a name', 'RETURN 1 AS `a;``b`;', ['RETURN 1 AS `a;``b`'], ''],
    ['comments', 'RETURN 1 // no; end\n; /* nor; here */', ['RETURN 1 // no; end'], ''],
    ['nothing but comments', '// only this;\n;;', [], ''],
    ['an open string', "RETURN 'a", [], "RETURN 'a"],
    ['nothing', '', [], ''],
  ];
  for (const [reason, text, complete, rest] of table) {
    it(reason, () => expect(splitStatements(text)).toEqual({ complete, rest }));
  }
});
