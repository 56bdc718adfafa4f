import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { refuse } from './answer.js';

/** POST of application/json, or GET: nothing else reaches GraphQL. */
const acceptable: RequestHandler = (req, res, next) => {
  if (req.method === 'GET') return next();
  if (req.method !== 'POST') {
    res.set('Allow', 'GET, POST');
    return refuse(res, 405, 'METHOD_NOT_ALLOWED', `${req.method} does nothing here. Ask with POST or GET.`);
  }
  if (req.is('application/json')) return next();
  refuse(
    res,
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Send the query as JSON, {"query": "…", "variables": {…}}, with Content-Type: application/json.',
  );
};

const single: RequestHandler = (req, res, next) => {
  if (!Array.isArray(req.body)) return next();
  refuse(
    res,
    400,
    'BATCH_NOT_ALLOWED',
    'One operation a request. A query may have several root fields; requests may be sent side by side.',
  );
};

/** Handlers that leave the body of a request as an object in `req.body`, or refuse it. */
export const body = (limit: number): RequestHandler[] => [acceptable, express.json({ limit }), single];

/** What went wrong before GraphQL: a body that is no JSON, too long, in an unknown encoding. Never a stack. */
export const unreadable =
  (limit: number, onError: (error: unknown) => void): ErrorRequestHandler =>
  (error: { readonly status?: number; readonly type?: string }, _req, res, next) => {
    if (res.headersSent) return next(error);
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) {
      onError(error);
      return refuse(res, 500, 'INTERNAL_SERVER_ERROR', 'The server could not answer this.');
    }
    if (error.type === 'entity.too.large') {
      const message = `The request is longer than ${limit} bytes. Ask in several requests.`;
      return refuse(res, 413, 'REQUEST_TOO_LARGE', message);
    }
    refuse(
      res,
      status,
      'BAD_REQUEST',
      'The request cannot be read. Send JSON in UTF-8: {"query": "…", "variables": {…}}.',
    );
  };
