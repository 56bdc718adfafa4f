import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/check/check.js';
import { findingsOf } from './findings.js';

/** Rules of other shapes than the example's own: a short report lacks sections by its very nature. */
const SHORTNESS = new Set(['section-missing']);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('its example fails it, and no other rule', () => {
    const failing = findingsOf(rule.example).filter((f) => f.status === 'FAIL');
    expect(failing.map((f) => f.rule)).toContain(id);
    expect([...new Set(failing.map((f) => f.rule))].filter((other) => other !== id && !SHORTNESS.has(other))).toEqual(
      [],
    );
  });

  it('its near miss does not fail it, nor any other rule', () => {
    const failing = findingsOf(rule.nearMiss).filter((f) => f.status === 'FAIL');
    expect(failing.map((f) => f.rule).filter((other) => other === id || !SHORTNESS.has(other))).toEqual([]);
  });

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
