import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/check/check.js';
import { failing, findingsOf } from './findings.js';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('its example fails it, and no other rule', () => expect(failing(rule.example)).toEqual([id]));

  it('its near miss fails no rule', () => expect(failing(rule.nearMiss)).toEqual([]));

  it('law and source are sentences', () => {
    for (const sentence of [rule.law, rule.source]) expect(sentence).toMatch(/^\S.{8,}[.)]$/su);
    expect(rule.law).toMatch(/^[A-Z].*\.$/su);
  });

  it('every finding has a message, and a failure its evidence', () => {
    for (const finding of [...findingsOf(rule.example), ...findingsOf(rule.nearMiss)]) {
      expect(finding.message).not.toBe('');
      if (finding.status === 'FAIL' && finding.rule !== 'section-missing')
        expect(finding.evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of finding.evidence) expect(end - start).toBe(quote.length);
    }
  });
});

describe('one rule, one file', () => {
  const files = readdirSync('src/check/rules').filter((file) => file.endsWith('.ts'));

  it('every file of rules/ is in RULES, and every rule has its file', () => {
    const ids = RULES.map((rule) => rule.id.toLowerCase());
    expect([...ids].sort()).toEqual(files.map((file) => file.replace('.ts', '')).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(files)('%s declares the id of its name', (file) => {
    const id = /\bid: '([^']+)'/.exec(readFileSync(`src/check/rules/${file}`, 'utf8'))?.[1];
    expect(id?.toLowerCase()).toBe(file.replace('.ts', ''));
  });
});
