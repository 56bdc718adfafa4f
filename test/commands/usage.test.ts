import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { killChildren } from '../database/children.js';
import { cli, LEAKS, NO_DATABASE } from './cli.js';

jest.setTimeout(60_000);
afterEach(killChildren);

/** Words that the help has to hold: what the command does, and what it takes. */
const HELP: [command: string, ...words: string[]][] = [
  ['', 'serve', 'ingest', 'extract', 'link', 'override', 'evaluate', 'neo4j'],
  ['serve', 'Starts database, GraphQL API and playground', '--subgraph', '--no-examples'],
  ['ingest', 'Reads reports into the graph', '<path...>', '--manifest', '--gazetteer', '--jobs'],
  ['extract', 'without a database', '<path...>', '--with-source', '--manifest', '--gazetteer', '--jobs'],
  ['link', 'Recomputes threads', '--all'],
  ['evaluate', 'Precision, recall and F1', '<gold-dir>', '--json', '--differences'],
  ['override', 'Decides issuer or year', 'set', 'instead of an earlier', 'remove', 'Takes', 'list', 'Prints'],
  ['neo4j', 'managed Neo4j', 'start', 'stop', 'status', 'shell', 'provision'],
];

describe('--help', () => {
  it.each(HELP)('%s: says what it does, on stdout, and ends with 0', async (command, ...words) => {
    const { code, out, err } = await cli([...command.split(' ').filter(Boolean), '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const oneLine = out.replaceAll(/\s+/g, ' ');
    for (const word of words) expect(oneLine).toContain(word);
  });
});

/** Wrong usage: the words, and what the message has to name. */
const WRONG: [words: string[], message: string][] = [
  [['ingset', 'folder'], "unknown command 'ingset'"],
  [['ingest'], "missing required argument 'path'"],
  [['extract', '--wiht-source', 'a.txt'], "unknown option '--wiht-source'"],
  [['ingest', 'a.txt', '--manifest'], 'argument missing'],
  [['serve', '--subgraph', 'people'], 'Allowed choices are places, reports, threads'],
  [['override', 'set', 'a'.repeat(64), '--year', '19'], 'Give four digits'],
];

describe('wrong usage', () => {
  it.each(WRONG)('%j: says what is wrong on stderr, and ends with 2', async (words, message) => {
    const { code, out, err } = await cli(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(LEAKS);
  });
});

describe('a setting or a server that does not fit', () => {
  it.each([
    [['link'], {}, /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: .+\n$/],
    [['serve'], { PORT: '40 00' }, /^PORT=40 00 is no port: give a whole number from 0 to 65535\.\n$/],
    [['extract', 'examples/corpus', '--gazetteer', 'no-such.tsv'], {}, /no-such\.tsv/],
    [['evaluate', 'no-such-folder'], {}, /no-such-folder/],
    [['evaluate', 'src/model'], {}, /src\/model/],
    [['extract', 'examples/corpus', '--manifest', 'no-such.csv'], {}, /^The manifest no-such\.csv cannot be read/],
  ])('%j %j: one sentence, and ends with 1', async (words, settings, message) => {
    const { code, out, err } = await cli(words, { ...NO_DATABASE, ...settings });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(LEAKS);
  });
});
