import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { killChildren } from '../database/children.js';
import { encodeAs } from '../support/formats/write-encoded.js';
import { AMBIGUOUS, badFiles } from './bad-files.js';
import { cli, EXAMPLES, jsonLines, LEAKS, NO_DATABASE, scratchFolder, sha256Of, start, type Ended } from './cli.js';

jest.setTimeout(60_000);
afterEach(killChildren);

const HETING = 'examples/corpus/yuanbo/heting-2019.txt';
const YANPU = 'examples/corpus/tinglan/yanpu-2018.txt';
const LICHUAN = 'examples/corpus/yuanbo/lichuan-2022.md';

const ID = expect.stringMatching(/^st_[\w-]{22}$/);
const SPAN = { start: expect.any(Number), end: expect.any(Number) };
const KINDS = /^(?:MEASURE|PROBLEM|IMPROVEMENT)$/;

describe('a file with two reports', () => {
  const scratch = scratchFolder();
  it('yields two lines with index 0 and 1', async () => {
    const file = scratch.write('two.txt', `${readFileSync(HETING, 'utf8')}\n${readFileSync(YANPU, 'utf8')}`);
    const { code, out } = await cli(['extract', file, ...EXAMPLES]);
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([
      { file, index: 0, year: 2019, issuer: { name: '鹤汀镇' } },
      { file, index: 1, year: 2018 },
    ]);
  });
});

describe('standard input', () => {
  it('is read as "-", in any format', async () => {
    const child = start(['extract', '-', ...EXAMPLES], NO_DATABASE);
    child.process.stdin?.end(encodeAs('gb18030', readFileSync(HETING, 'utf8')));
    expect(await child.ended).toBe(0);
    expect(jsonLines(child.out())).toMatchObject([{ file: '-', year: 2019, issuer: { code: '990122101' } }]);
  });
});

describe('a line of extract', () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let lines: any[];
  let ended: Ended;
  beforeAll(async () => {
    ended = await cli(['extract', HETING, YANPU, LICHUAN, '--with-source', ...EXAMPLES]);
    lines = jsonLines(ended.out);
  });
  const sourceOf = (line: { source: string }, { start, end }: { start: number; end: number }): string =>
    line.source.slice(start, end);

  it('stands for one report, in the order of the paths, and nothing else is on stdout', () => {
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(lines.map(({ file }) => file as string)).toEqual([YANPU, HETING, LICHUAN]);
    expect(ended.out.endsWith('\n')).toBe(true);
  });

  it('has the fields of the contract and no other', () => {
    for (const line of lines) {
      expect(line).toEqual({
        file: expect.any(String),
        sha256: sha256Of(line.file as string),
        index: 0,
        issuer: {
          name: expect.any(String),
          kind: 'TOWNSHIP',
          code: expect.stringMatching(/^\d{9}$/),
          candidates: expect.any(Array),
          evidence: expect.any(String),
        },
        year: expect.any(Number),
        title: expect.any(String),
        form: expect.stringMatching(/^(?:NARRATIVE|FORMAT_2019|FORMAT_2021|MIXED|UNKNOWN)$/),
        script: expect.stringMatching(/^HAN[ST]$/),
        quality: 'OK',
        sections: expect.any(Array),
        statements: expect.any(Array),
        figures: expect.any(Array),
        findings: expect.any(Array),
        messages: expect.any(Array),
        source: readFileSync(line.file as string, 'utf8'),
      });
      for (const section of line.sections) {
        expect(section).toEqual({
          role: expect.stringMatching(/^[A-Z_]+$/),
          heading: expect.any(String),
          ...SPAN,
          stub: expect.any(Boolean),
        });
      }
      for (const statement of line.statements) {
        expect(statement).toEqual({
          id: ID,
          kind: expect.stringMatching(KINDS),
          title: statement.title === null ? null : expect.any(String),
          text: expect.any(String),
          quote: sourceOf(line, statement),
          ...SPAN,
          topics: expect.any(Array),
          addresses: expect.any(Array),
          verifiability:
            statement.kind === 'IMPROVEMENT'
              ? { grade: expect.stringMatching(/^(?:VERIFIABLE|PARTLY|NONE)$/), named: expect.any(Array) }
              : null,
          rule: expect.stringMatching(/^[a-z][a-z-]+$/),
        });
      }
      for (const words of line.statements.flatMap(
        (s: { verifiability: { named: object[] } | null }) => s.verifiability?.named ?? [],
      )) {
        expect(words).toEqual({
          kind: expect.stringMatching(/^(?:NUMBER|DEADLINE|ACTOR|OBJECT)$/),
          quote: sourceOf(line, words),
          ...SPAN,
        });
      }
      for (const figure of line.figures) {
        expect(figure).toEqual({
          key: expect.stringMatching(/^(?:proactive|applications|reconsideration|litigation|t[234])\.[\w.-]+$/),
          value: expect.any(Number),
          qualifier: expect.stringMatching(/^(?:EXACT|AT_LEAST|APPROXIMATE)$/),
          unit: expect.any(String),
          quote: sourceOf(line, figure),
          ...SPAN,
        });
      }
      for (const finding of line.findings) {
        expect(finding).toEqual({
          rule: expect.any(String),
          status: expect.stringMatching(/^(?:PASS|FAIL|CANNOT_JUDGE)$/),
          message: expect.stringMatching(/\S/),
          evidence: expect.any(Array),
        });
        for (const evidence of finding.evidence) {
          expect(evidence).toEqual({ ...SPAN, quote: sourceOf(line, evidence) });
        }
      }
      for (const message of line.messages) {
        expect(message).toEqual({
          rule: expect.any(String),
          severity: expect.stringMatching(/^(?:INFO|WARNING|ERROR)$/),
          message: expect.stringMatching(/\S/),
          ...SPAN,
        });
      }
    }
  });

  it('says what a reader of the report finds in it: 鹤汀镇 2019', () => {
    const line = lines[1];
    expect(line).toMatchObject({
      issuer: { name: '鹤汀镇', kind: 'TOWNSHIP', code: '990122101' },
      year: 2019,
      form: 'NARRATIVE',
      script: 'HANS',
    });
    expect(line.title.replaceAll(/\s/g, '')).toContain('2019年度政府信息公开工作年度报告');
    expect(line.sections.map(({ role }: { role: string }) => role)).toEqual([
      'PREAMBLE',
      'OVERVIEW',
      'PROACTIVE',
      'APPLICATIONS',
      'FEES',
      'DISPUTES',
      'PROBLEMS_IMPROVEMENTS',
    ]);
    const of = (kind: string): { id: string; text: string; title: string | null; addresses: string[] }[] =>
      line.statements.filter((statement: { kind: string }) => statement.kind === kind);
    expect(of('MEASURE').map(({ title }) => title)).toEqual(['健全工作队伍', '规范公开栏', '突出公开重点']);
    expect(of('PROBLEM').map(({ text }) => text)).toEqual([
      '公开形式比较单一，主要依靠村里的公告栏',
      '政策宣传停留在墙上，深入到群众中间不够',
      '作决策时听取群众意见不够',
    ]);
    // Pinyin glosses, half-width punctuation and spaced digits are gone from the wording, and stand in the quote.
    expect(of('IMPROVEMENT').map(({ text }) => text)).toEqual([
      '开通鹤汀镇微信公众号，安排专人维护，每周推送信息不少于2条',
      '主动征求群众意见，每季度在集镇集市日开展一次政务公开宣传咨询活动',
      '邀请村民代表旁听镇长办公会议，每年不少于2次',
      '紧扣群众关心的热点难点问题，及时主动公开各类政府信息',
    ]);
    const figures = line.figures.map(({ key, value, qualifier, unit }: Record<string, unknown>) => [
      key,
      value,
      qualifier,
      unit,
    ]);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['proactive.total', 142, 'EXACT', '条'],
        ['proactive.website', 96, 'EXACT', '条'],
        ['proactive.noticeBoard', 46, 'EXACT', '条'],
        ['applications.received', 0, 'EXACT', '件'],
      ]),
    );
  });

  it('addresses statements of its own report by their ids', () => {
    for (const line of lines) {
      const problems = line.statements.filter(({ kind }: { kind: string }) => kind === 'PROBLEM');
      const ids = new Set(problems.map(({ id }: { id: string }) => id));
      const addressed = line.statements.flatMap(({ addresses }: { addresses: string[] }) => addresses);
      expect(addressed.length).toBeGreaterThan(0);
      for (const id of addressed) expect(ids.has(id)).toBe(true);
    }
  });

  it('has every filled cell of the tables as a figure, with row and column', () => {
    const value = (key: string): number | undefined =>
      lines[2].figures.find((figure: { key: string }) => figure.key === key)?.value as number | undefined;
    // Three new applications and one carried over, as the table of 梨川街道 2022 has them; a blank cell is no figure.
    expect([value('t3.received.total'), value('t3.carriedOver.total'), value('t3.carriedForward.total')]).toEqual([
      3, 1, 0,
    ]);
    const keys = lines[2].figures.map(({ key }: { key: string }) => key) as string[];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reads Traditional characters, and spans point into them', () => {
    const [line] = lines;
    expect(line).toMatchObject({ script: 'HANT', year: 2018, issuer: { name: '雁浦镇', code: '990121103' } });
    expect(line.statements.length).toBeGreaterThan(5);
    expect(line.statements.some(({ quote, text }: { quote: string; text: string }) => quote !== text)).toBe(true);
  });
});

describe('bad input to extract', () => {
  const scratch = scratchFolder();
  const bad = badFiles(scratch.folder, scratch.write);
  const good = scratch.copy(HETING, 'good.txt');
  let ended: Ended;
  beforeAll(async () => {
    ended = await cli(['extract', ...bad.map(([path]) => path), good, ...EXAMPLES]);
  });

  it('ends with 3, a line for each file, the good ones in full, and without the source unless asked', () => {
    expect(ended).toMatchObject({ code: 3, err: '' });
    const lines = jsonLines(ended.out);
    expect(lines).toHaveLength(bad.length + 1);
    const extracted = lines.filter((line) => 'sha256' in line);
    expect(extracted).toMatchObject([{ file: good, year: 2019, issuer: { code: '990122101' } }]);
    expect(extracted[0]).not.toHaveProperty('source');
  });

  it.each(bad)('%s: %s', (path, code, reason) => {
    const [line] = jsonLines(ended.out).filter(({ file }) => file === path);
    expect(line).toEqual({ file: path, error: { code, message: expect.stringContaining(reason) } });
    expect(line.error.message).toContain(path);
    expect(line.error.message).not.toMatch(LEAKS);
  });

  it('a name that several places bear is no bad input: no code, and the candidates', async () => {
    const { code, out } = await cli(['extract', scratch.write('taiping.txt', AMBIGUOUS)]);
    const [{ issuer, year }] = jsonLines(out);
    expect(code).toBe(0);
    expect({ ...issuer, candidates: [] }).toMatchObject({ name: '太平镇', code: null });
    expect(issuer.candidates.length).toBeGreaterThan(10);
    for (const { name, fullName } of issuer.candidates) expect(fullName).toMatch(new RegExp(`.+${name}$`));
    expect(year).toBe(2019);
  });

  it('a manifest gives the year or the issuer that the text lacks', async () => {
    const manifest = scratch.write(
      'manifest.csv',
      'file,issuer,year\nundated.txt,,2019\nunsigned.txt,岚州省汀岚县雁浦镇,\n',
    );
    const files = ['undated.txt', 'unsigned.txt'].map((name) => join(scratch.folder, name));
    const { code, out } = await cli(['extract', ...files, '--manifest', manifest, ...EXAMPLES]);
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([
      { file: files[0], year: 2019, issuer: { code: '990121101' } },
      { file: files[1], year: 2019, issuer: { name: '雁浦镇', code: '990121103' } },
    ]);
  });

  it('a reader that has seen enough ends it in silence', async () => {
    const child = start(['extract', 'examples/corpus', '--with-source', ...EXAMPLES], NO_DATABASE);
    child.process.stdout?.once('data', () => child.process.stdout?.destroy());
    expect(await child.ended).toBe(0);
    expect(child.err()).toBe('');
  });
});

/** Root may read everything, so the program runs as nobody there; where that user can't reach the program, there is nothing to test. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
describe('a file or folder that may not be read', () => {
  const scratch = scratchFolder();
  it('is named with that reason, and what may be read is extracted', async () => {
    chmodSync(scratch.folder, 0o755);
    const good = scratch.copy(HETING, 'good.txt');
    const locked = scratch.copy(HETING, 'locked.txt');
    const folder = join(scratch.folder, 'closed');
    mkdirSync(join(folder, 'inner'), { recursive: true });
    scratch.copy(HETING, 'closed/good.txt');
    chmodSync(good, 0o644);
    chmodSync(join(folder, 'good.txt'), 0o644);
    chmodSync(locked, 0);
    chmodSync(join(folder, 'inner'), 0);
    const words = ['extract', good, locked, folder, ...EXAMPLES];
    const { code, out, err } = await cli(words, { ...NO_DATABASE, HOME: scratch.folder }, nobody);
    if (code === 1 && /EACCES|permission denied|Cannot find/i.test(err)) {
      process.stderr.write('The user nobody cannot reach the program: the test of permissions is skipped.\n');
      return;
    }
    chmodSync(join(folder, 'inner'), 0o755);
    expect({ code, err }).toEqual({ code: 3, err: '' });
    const failures = jsonLines(out).filter((line) => 'error' in line);
    expect(failures.map(({ file, error }) => [file, error.code])).toEqual([
      [join(folder, 'inner'), 'PERMISSION_DENIED'],
      [locked, 'PERMISSION_DENIED'],
    ]);
    for (const { file, error } of failures) expect(error.message).toContain(file);
    expect(jsonLines(out).filter((line) => 'sha256' in line)).toHaveLength(2);
  });
});
