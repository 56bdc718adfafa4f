import type { Response } from 'express';
import { observationOf } from '../observe/observation.js';

/** Refuses a request before GraphQL sees it, in the form in which GraphQL tells errors. */
export function refuse(res: Response, status: number, code: string, message: string): void {
  const observation = observationOf(res);
  if (observation) observation.code = code;
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .json({ errors: [{ message, extensions: { code } }] });
}
