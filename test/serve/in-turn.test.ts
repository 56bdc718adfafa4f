import { describe, expect, it } from '@jest/globals';
import type { Request, RequestHandler, Response } from 'express';
import { inTurn } from '../../src/serve/http/in-turn.js';

/** What was passed on, and which handlers had their turn. */
async function ran(...handlers: ((mark: (name: string) => void) => RequestHandler)[]): Promise<unknown[]> {
  const seen: unknown[] = [];
  const handler = inTurn(handlers.map((make) => make((name) => void seen.push(name))));
  void handler({} as Request, {} as Response, (error?: unknown) => void seen.push(error ?? 'next'));
  await new Promise((resolve) => setImmediate(resolve));
  return seen;
}

const passes =
  (name: string) =>
  (mark: (name: string) => void): RequestHandler =>
  (_req, _res, next) => {
    mark(name);
    next();
  };

describe('handlers in turn', () => {
  it('run one after the other, then what follows', async () => {
    expect(await ran(passes('a'), passes('b'))).toEqual(['a', 'b', 'next']);
  });

  it('end where one does not pass on', async () => {
    expect(await ran(passes('a'), () => () => undefined, passes('b'))).toEqual(['a']);
  });

  it.each<[string, RequestHandler]>([
    ['is passed on', (_req, _res, next) => next('trouble')],
    [
      'is thrown',
      () => {
        throw 'trouble';
      },
    ],
    ['comes late', () => Promise.reject('trouble')],
  ])('end with an error that %s', async (_, handler) => {
    expect(await ran(passes('a'), () => handler, passes('b'))).toEqual(['a', 'trouble']);
  });
});
