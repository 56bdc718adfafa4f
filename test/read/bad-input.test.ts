import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileFailure } from '../../src/model/report.js';
import { decompose } from '../../src/pipeline.js';
import { gazetteer } from '../pipeline/corpus.js';
import { collected } from '../support/collected.js';
import { readAll } from '../support/formats/read-one.js';

const folder = mkdtempSync(join(tmpdir(), 'disclosure-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
/** The way of a path: collected, read, decomposed; its failures. */
async function failures(path: string): Promise<readonly FileFailure[]> {
  const { files, failures: missing } = await collected([path]);
  const found = await Promise.all(
    files.map(async (file) => {
      const reads = await readAll(file);
      const results = reads.flatMap((read) => ('failure' in read ? [read] : decompose(read.document, { gazetteer })));
      return results.flatMap((result) => ('failure' in result ? [result.failure] : []));
    }),
  );
  return [...missing, ...found.flat()];
}

const SECTIONS = '一、主动公开政府信息情况\n全年公开信息30条。\n二、存在的主要问题及改进情况\n公开内容不够全面。\n';
const REPORT = `石篆镇2021年政府信息公开工作年度报告\n${SECTIONS}`;
const ole = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);

describe('bad input: a code, and a message that names the file and the reason', () => {
  const cases: readonly (readonly [
    name: string,
    content: string | Buffer | { readonly link: string } | null,
    code: string,
    reason: RegExp,
    why: string,
  ])[] = [
    ['absent.txt', null, 'NOT_FOUND', /does not exist/, 'a missing path'],
    ['absent-*.txt', null, 'NOT_FOUND', /no file matches/, 'a pattern that matches nothing'],
    ['empty.txt', '', 'EMPTY', /empty/, 'an empty file'],
    ['blank.txt', ' \n\t\u3000\n', 'EMPTY', /white space/, 'white space only'],
    ['mark.txt', '\uFEFF\n', 'EMPTY', /white space/, 'a byte order mark only'],
    ['binary.txt', Buffer.from([1, 2, 3, 0, 0, 1, 255, 0, 9, 0, 0, 7]), 'BINARY', /binary/, 'bytes of no format'],
    ['cut.txt', Buffer.from(REPORT).subarray(0, 41), 'NOT_A_REPORT', /neither/, 'cut inside a character'],
    ['korean.txt', Buffer.from('bec8b3e7c7cfbcbcbfe4'.repeat(9), 'hex'), 'UNKNOWN_ENCODING', /UTF-8.*save/, 'EUC-KR'],
    ['long.txt', '公'.repeat(10_000_000), 'TOO_LARGE', /10000000 characters.*2000000/, 'a single line of 30 MB'],
    ['loop.txt', { link: 'loop.txt' }, 'SYMLINK_LOOP', /leads back to itself/, 'a link to itself'],
    [
      'news.txt',
      '石篆镇召开春耕生产会议，部署下一步工作。',
      'NOT_A_REPORT',
      /neither the title nor the sections/,
      'a news article',
    ],
    ['news2.txt', '石篆镇推进政务公开，举办政府信息公开培训。', 'NOT_A_REPORT', /neither/, 'news about disclosure'],
    [
      'undated.txt',
      `石篆镇政府信息公开工作年度报告\n${SECTIONS}`,
      'NO_YEAR',
      /which year.*--manifest/,
      'a report without a year',
    ],
    [
      'unsigned.txt',
      `2021年政府信息公开工作年度报告\n${SECTIONS}`,
      'NO_ISSUER',
      /who issued it.*--manifest/,
      'a report without an issuer',
    ],
    ['picture.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'UNSUPPORTED_FORMAT', /a picture/, 'a picture'],
    ['report.rtf', '{\\rtf1\\ansi}', 'UNSUPPORTED_FORMAT', /Rich Text.*\.docx/, 'Rich Text'],
    ['table.XLS', ole('Workbook'), 'UNSUPPORTED_FORMAT', /a spreadsheet/, 'a spreadsheet'],
    ['report.rar', 'Rar!\x1a\x07\x00', 'UNSUPPORTED_FORMAT', /RAR.*unpack/, 'an archive of another kind'],
    ['report.mht', 'MIME-Version: 1.0\n', 'UNSUPPORTED_FORMAT', /web archive/, 'a web archive'],
    ['report.pdf', '%PDF-1.7', 'TRUNCATED', /cut off/, 'the beginning of a PDF'],
    ['report.docx', 'PK\x03\x04', 'TRUNCATED', /cut off/, 'the beginning of a Word file'],
    ['report.html', '<html></html>', 'EMPTY', /no text/, 'a page without text'],
  ];
  beforeAll(() => {
    for (const [name, content] of cases) {
      if (content !== null && typeof content === 'object' && 'link' in content) symlinkSync(content.link, at(name));
      else if (content !== null) writeFileSync(at(name), content);
    }
  });

  it.each(cases)('%s', async (name, _, code, reason) => {
    const [failure, ...more] = await failures(at(name));
    expect(more).toEqual([]);
    expect(failure).toMatchObject({ file: expect.stringContaining(name), error: { code } });
    expect(failure?.error.message).toContain(name);
    expect(failure?.error.message).toMatch(reason);
    expect(failure?.error.message).not.toMatch(/\n|\bat \S+:\d|Error:/);
  });

  it('a folder without reports', async () => {
    mkdirSync(at('hollow/deeper'), { recursive: true });
    writeFileSync(at('hollow/deeper/notes.csv'), 'a,b');
    expect(await failures(at('hollow'))).toMatchObject([
      { file: at('hollow'), error: { code: 'NO_REPORTS_IN_FOLDER' } },
    ]);
  });

  it('the near miss: a report that is read', async () => {
    writeFileSync(at('good.txt'), REPORT);
    writeFileSync(at('good-with-mark.txt'), `\uFEFF${REPORT}`);
    expect(await failures(at('good.txt'))).toEqual([]);
    expect(await failures(at('good-with-mark.txt'))).toEqual([]);
    writeFileSync(at('good-utf16.txt'), Buffer.from(REPORT, 'utf16le'));
    expect(await failures(at('good-utf16.txt'))).toEqual([]);
  });

  it('a folder: the good files are read beside the bad ones', async () => {
    mkdirSync(at('mixed'));
    writeFileSync(at('mixed/good.txt'), REPORT);
    writeFileSync(at('mixed/bad.txt'), '');
    writeFileSync(at('mixed/other.csv'), 'a,b');
    const { files } = await collected([at('mixed')]);
    expect(files.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual(['bad.txt', 'good.txt']);
    expect((await failures(at('mixed'))).map((f) => f.error.code)).toEqual(['EMPTY']);
  });

  it('every ending of a format is taken from a folder; links that lead back are skipped, with a message', async () => {
    mkdirSync(at('endings/deeper'), { recursive: true });
    const names = [
      'a.txt',
      'b.md',
      'c.html',
      'd.HTM',
      'e.docx',
      'f.doc',
      'g.pdf',
      'h.zip',
      '~$e.docx',
      'i.csv',
      '.j.txt',
    ];
    for (const name of names) writeFileSync(at(`endings/${name}`), REPORT);
    symlinkSync('..', at('endings/deeper/up'));
    symlinkSync('self.txt', at('endings/deeper/self.txt'));
    symlinkSync('../a.txt', at('endings/deeper/linked.txt'));
    const { files, failures: skipped } = await collected([at('endings')]);
    expect(files.map((file) => file.slice(file.indexOf('endings/') + 8))).toEqual(
      [...names.slice(0, 8), 'deeper/linked.txt'].sort(),
    );
    expect(skipped.map(({ file, error }) => [file.slice(file.lastIndexOf('/') + 1), error.code])).toEqual(
      expect.arrayContaining([
        ['up', 'SYMLINK_LOOP'],
        ['self.txt', 'SYMLINK_LOOP'],
      ]),
    );
  });

  it('- is standard input', async () => expect((await collected(['-'])).files).toEqual(['-']));

  it('a path named twice is read once', async () => {
    writeFileSync(at('good.txt'), REPORT);
    expect((await collected([at('good.txt'), at('good.txt'), at('go?d.txt')])).files).toHaveLength(1);
  });
});

/** Root may read everything, so the reading is done by a process of another user. */
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

describe('permissions', () => {
  it('a file that may not be read', async () => {
    const file = at('locked.txt');
    writeFileSync(file, REPORT);
    chmodSync(file, 0o000);
    if (!isRoot) {
      expect(await failures(file)).toMatchObject([{ file, error: { code: 'PERMISSION_DENIED' } }]);
      return;
    }
    chmodSync(folder, 0o755);
    const program = `import(${JSON.stringify(join(process.cwd(), 'src/read/read-file.ts'))}).then(({ readSource }) => readSource(${JSON.stringify(file)}).next()).then((r) => console.log(JSON.stringify(r.value)))`;
    let answer: string;
    try {
      answer = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
        uid: NOBODY,
        gid: NOBODY,
        encoding: 'utf8',
        env: { ...process.env, HOME: folder, TMPDIR: tmpdir() },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      process.stderr.write(
        `The permission test is skipped: no process of another user can be started (${(error as Error).message.split('\n')[0]}).\n`,
      );
      return;
    }
    expect(JSON.parse(answer)).toMatchObject({ failure: { file, error: { code: 'PERMISSION_DENIED' } } });
    expect(answer).toContain('locked.txt');
  });
});

describe('what is read', () => {
  it('text as it stands, byte order mark and line ends included, with the hash of the bytes', async () => {
    writeFileSync(at('crlf.txt'), `\uFEFF${REPORT}\r\n`);
    const [read] = await readAll(at('crlf.txt'), () => ({ year: 2021 }));
    expect(read).toMatchObject({ document: { text: readFileSync(at('crlf.txt'), 'utf8'), manifest: { year: 2021 } } });
    expect(read && 'document' in read && read.document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
