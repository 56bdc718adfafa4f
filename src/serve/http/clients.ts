import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { refuse } from './answer.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export interface Clients {
  /** Refuses who asks too often: 429 with Retry-After. */
  readonly rate: RequestHandler;
  /** Refuses who brings no key, where there are keys: 401. */
  readonly key: RequestHandler;
}

/** Tells clients apart, by their API key or else their address. */
export function clients(apiKeys: readonly string[], requestsPerMinute: number): Clients {
  const digests = apiKeys.map(digest);
  /** Position of the request's key among the keys, −1 without a right one. Digests are of one length and compared in constant time. */
  const keyOf = (req: Request): number => {
    const given = req.get('X-Api-Key') ?? /^Bearer (.+)$/i.exec(req.get('Authorization') ?? '')?.[1];
    if (given === undefined) return -1;
    const asked = digest(given);
    return digests.reduce((found, known, index) => (timingSafeEqual(known, asked) ? index : found), -1);
  };
  const key: RequestHandler = (req, res, next) => {
    if (apiKeys.length === 0 || keyOf(req) >= 0) return next();
    res.set('WWW-Authenticate', 'Bearer');
    refuse(res, 401, 'UNAUTHENTICATED', 'This server answers with an API key only: send Authorization: Bearer KEY.');
  };
  return { key, rate: requestsPerMinute === 0 ? (_req, _res, next) => next() : perMinute(requestsPerMinute, keyOf) };
}

const perMinute = (limit: number, keyOf: (req: Request) => number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Addresses of IPv6 count by network, since a client has a whole one.
    keyGenerator: (req) => {
      const known = keyOf(req);
      return known >= 0 ? `key ${known}` : ipKeyGenerator(req.ip ?? 'unknown', 56);
    },
    handler: (_req, res) =>
      refuse(
        res,
        429,
        'RATE_LIMITED',
        `More than ${limit} requests a minute. Wait as long as Retry-After says; larger pages need fewer requests.`,
      ),
  });
