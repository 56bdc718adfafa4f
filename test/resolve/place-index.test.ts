import { describe, expect, it } from '@jest/globals';
import { Gazetteer } from '../../src/resolve/gazetteer.js';
import type { Place } from '../../src/resolve/place.js';
import { placeIndex } from '../../src/resolve/place-index.js';
import { examplePlaces as places } from '../support/example-knowledge.js';

const found = (text: string): string[] => places.resolve(text).map(({ code, matched }) => `${code} ${matched}`);

describe('resolving a place for an asker', () => {
  it.each([
    ['a province in full', '浙江省', ['33 NAME']],
    ['… by its stem', '浙江', ['33 SHORT']],
    ['a chain from above', '浙江省丽水市云和县崇头镇', ['331125105 NAME']],
    ['… with white space and the office behind it', ' 浙江 丽水市 / 云和县 崇头镇人民政府', ['331125105 NAME']],
    ['… that skips a level', '云和县崇头镇', ['331125105 NAME']],
    ['a code', '331125105', ['331125105 CODE']],
    ['a code with zeros for its level', '330000', ['33 CODE']],
    ['an invented place', '石篆镇', ['990121101 NAME']],
    ['a chain whose parts do not lie in each other', '浙江省石篆镇', []],
    ['no place', '天上人间乐园镇', []],
    ['no place by code', '00', []],
    ['nothing', ' ', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('a name borne by many gives them all, by code, and none is chosen', () => {
    const all = places.resolve('太平镇');
    expect(all.length).toBeGreaterThan(10);
    expect(all.every(({ name, level }) => name === '太平镇' && level === 'TOWNSHIP')).toBe(true);
    expect(all.map(({ code }) => code)).toEqual(all.map(({ code }) => code).sort());
    expect(found('四川省太平镇').length).toBeLessThan(all.length);
  });

  it('only the beginning of a name gives what begins so, a list to choose from', () => {
    const beginnings = places.resolve('石篆');
    expect(beginnings.map(({ name }) => name)).toContain('石篆镇');
    expect(places.resolve('太').length).toBe(50);
    expect(places.resolve('太').every(({ matched }) => matched === 'PREFIX')).toBe(true);
  });

  it('a long text takes no long time', () => {
    const begun = process.cpuUsage();
    places.resolve('浙江'.repeat(40));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(200);
  });
});

describe('what lies below', () => {
  it('provinces, and the townships counted at every level', () => {
    const provinces = places.children(null);
    expect(provinces.map(({ name }) => name)).toContain('浙江省');
    const zhejiang = places.children('33');
    expect(zhejiang.every(({ code }) => code.startsWith('33'))).toBe(true);
    expect(zhejiang.reduce((sum, { code }) => sum + places.townshipsIn(code), 0)).toBe(places.townshipsIn('33'));
    expect(places.children('331125').length).toBe(places.townshipsIn('331125'));
  });

  it('counties that lie directly below a province stand there', () => {
    const codes = places.children('46').map(({ code }) => code);
    const sum = codes.reduce((total, code) => total + places.townshipsIn(code), 0);
    expect(sum).toBe(places.townshipsIn('46'));
  });
});

describe('codes that a place has had since', () => {
  const place = (code: string, former: string | null = null, mergedInto: string | null = null): Place => ({
    code,
    name: `镇${code}`,
    level: 'TOWNSHIP',
    former: former === null ? [] : [{ name: '旧镇', code: former, until: 2015 }],
    mergedInto: mergedInto === null ? null : { code: mergedInto, until: 2012 },
  });
  const { laterCodes } = placeIndex(
    new Gazetteer('test', [
      place('990001101', '990001201'),
      place('990001102', null, '990001101'),
      place('990001103', '990001203', '990001102'),
      place('990001104', null, '990001105'),
      place('990001105', null, '990001104'),
      place('990001106', null, '990001999'),
    ]),
  );

  it.each([
    ['one in use has none', '990001101', []],
    ['an unknown one has none', '123456789', []],
    ['a former one', '990001201', ['990001101']],
    ['one that was merged', '990001102', ['990001101']],
    ['a former one of a place that was merged, and merged again', '990001203', ['990001103', '990001102', '990001101']],
    ['a circle ends', '990001104', ['990001105']],
    ['one merged into what nobody knows', '990001106', []],
  ])('%s', (_, code, expected) => {
    expect(laterCodes(code)).toEqual(expected);
  });
});
