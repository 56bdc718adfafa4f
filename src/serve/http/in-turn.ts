import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Handlers one after the other as one, as a router runs those of one path, without looking up a path for each of them. */
export const inTurn =
  (handlers: readonly RequestHandler[]): RequestHandler =>
  (req, res, next) =>
    step(handlers, 0, req, res, next);

function step(
  handlers: readonly RequestHandler[],
  index: number,
  req: Request,
  res: Response,
  next: NextFunction,
): void {
  const handler = handlers[index];
  if (!handler) return next();
  const proceed: NextFunction = (error?: unknown) =>
    error === undefined || error === null ? step(handlers, index + 1, req, res, next) : next(error);
  try {
    const ended: unknown = handler(req, res, proceed);
    if (ended instanceof Promise) ended.catch(next);
  } catch (error) {
    next(error);
  }
}
