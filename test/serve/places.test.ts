import { describe, expect, it } from '@jest/globals';
import { storeReport } from '../../src/store/store-report.js';
import type { StoreCatalogue } from '../../src/store/catalogue.js';
import { contextOf, extractedReport } from '../support/extracted-report.js';
import { exampleServer } from '../support/example-server.js';

describe('places', () => {
  const server = exampleServer();

  it('finds a township by its code, with where it lies', async () => {
    const { data } =
      await server.ask(`{ township(code: "990121101") { __typename kind name names fullName code codes provisional candidates { code }
      county { code name level parent { code parent { code level parent { id } } } } prefecture { name } province { name }
      reports { year { value } } } }`);
    expect(data.township).toEqual({
      __typename: 'Township',
      kind: 'TOWNSHIP',
      name: '石篆镇',
      names: ['石篆镇'],
      fullName: '岚州省衡浦市汀岚县石篆镇',
      code: '990121101',
      codes: ['990121101'],
      provisional: false,
      candidates: [],
      county: {
        code: '990121',
        name: '汀岚县',
        level: 'COUNTY',
        parent: { code: '9901', parent: { code: '99', level: 'PROVINCE', parent: null } },
      },
      prefecture: { name: '衡浦市' },
      province: { name: '岚州省' },
      reports: [2018, 2019, 2020, 2021].map((value) => ({ year: { value } })),
    });
  });

  it('leads from a former code to the issuer of today', async () => {
    const renamed = extractedReport({ code: '990121201', currentCode: '990121102', name: '柳堰乡', year: 2020 });
    const today = extractedReport({ code: '990121102', name: '柳堰镇', year: 2021 });
    for (const report of [renamed, today]) {
      await storeReport(server.graph.as<StoreCatalogue>(), report, contextOf(report));
    }
    const { data } =
      await server.ask(`{ former: township(code: "990121201") { id name codes names } now: township(code: "990121102") { id }
      townships(where: { name: "柳堰鄉" }) { nodes { name } } }`);
    expect(data.former).toEqual({
      id: data.now.id,
      name: '柳堰镇',
      codes: expect.arrayContaining(['990121201', '990121102']),
      names: expect.arrayContaining(['柳堰乡', '柳堰镇']),
    });
    expect(data.townships.nodes).toEqual([{ name: '柳堰镇' }]);
  });

  it('keeps an unresolved issuer with its candidates', async () => {
    const { data } = await server.ask(
      `{ townships(where: { name: "永宁" }) { nodes { name code provisional county { code } candidates { code name fullName } } } }`,
    );
    expect(data.townships.nodes).toEqual([
      {
        name: '永宁镇',
        code: null,
        provisional: true,
        county: null,
        candidates: [{ code: '990121101', name: '永宁镇', fullName: '岚州省衡浦市汀岚县永宁镇' }],
      },
    ]);
  });

  it.each([
    ['99', 'PROVINCE'],
    ['9901', 'PREFECTURE'],
    ['990100', 'PREFECTURE'],
    ['990121', 'COUNTY'],
    ['990121000', 'COUNTY'],
  ])('finds the division %s', async (code, level) => {
    const { data } = await server.ask(
      'query ($code: ID!) { division(code: $code) { level children { level } townships(first: 200) { totalCount nodes { code } } } }',
      { code },
    );
    expect(data.division.level).toBe(level);
    expect(data.division.children).toHaveLength(level === 'COUNTY' ? 0 : 1);
    expect(data.division.townships.nodes.slice(0, 1)).toEqual([{ code: '990121101' }]);
    expect(data.division.townships.totalCount).toBe(data.division.townships.nodes.length);
  });

  it('answers null for what it does not know', async () => {
    const { data, errors } = await server.ask(
      '{ township(code: "123456789") { id } division(code: "77") { id } issuer(id: "is_nobody") { id } odd: township(code: "x\' OR 1=1") { id } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ township: null, division: null, issuer: null, odd: null });
  });

  it('orders townships by code and by name', async () => {
    const { data } = await server.ask(
      '{ codes: townships(where: { division: "990121" }) { nodes { code } } names: townships(orderBy: NAME_ASC) { nodes { name } } }',
    );
    const codes = data.codes.nodes.map(({ code }: { code: string }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toContain('990121103');
    const names = data.names.nodes.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort());
  });
});
