import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((file) => readFileSync(file, 'utf8')) as [
  string,
  string,
];

/** What both have to say: commands, settings and paths in code, and files that are linked. */
const settings = (text: string): string[] => [...new Set(text.match(/\b(?:DISCLOSURE|NEO4J|JAVA)_[A-Z_]+\b/gu))].sort();
const commands = (text: string): string[] =>
  [...new Set(text.match(/npm (?:run (?:--silent )?[\w-]+|start|test|ci)/gu))].sort();
const links = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);

describe('README in English and in Chinese', () => {
  it('lead to each other', () => {
    expect(links(english)).toContain('README.zh-CN.md');
    expect(links(chinese)).toContain('README.md');
  });

  it('have the same sections, settings and commands', () => {
    const sections = (text: string): number => text.split('\n').filter((line) => line.startsWith('## ')).length;
    expect(sections(chinese)).toBe(sections(english));
    expect(settings(chinese)).toEqual(settings(english));
    expect(commands(chinese)).toEqual(commands(english));
  });

  it('link to files that are there', () => {
    expect([...links(english), ...links(chinese)].filter((path) => !existsSync(path))).toEqual([]);
  });
});
