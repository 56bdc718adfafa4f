import { randomUUID } from 'node:crypto';
import { context } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import type { Log } from '../../model/log.js';
import type { Metrics } from './metrics.js';
import { keepObservation, type Observation } from './observation.js';
import { requestSpan } from './tracing.js';

/** An id that a proxy or a client gives, if it is one that no log could be spoilt with. */
const GIVEN_ID = /^[\w.:-]{1,64}$/;

/** Follows each request from its arrival to the end of its answer: one line of the log, its metrics, its span. */
export function observing(metrics: Metrics, log: Log): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    const given = req.get('X-Request-Id') ?? '';
    const span = requestSpan(req.headers, req.method);
    const observation: Observation = {
      id: GIVEN_ID.test(given) ? given : randomUUID(),
      trace: span.inside,
      operation: 'none',
      code: null,
      queryHash: null,
      query: null,
      cypherCalls: 0,
      cypherMilliseconds: 0,
    };
    keepObservation(res, observation);
    res.set('X-Request-Id', observation.id);
    metrics.begin();
    res.once('close', () => {
      const milliseconds = performance.now() - begun;
      // The asker has gone before the answer: 499, as proxies log it.
      const status = res.writableFinished ? res.statusCode : 499;
      observation.code = status === 499 ? 'GONE' : (observation.code ?? (status < 400 ? 'OK' : 'BAD_REQUEST'));
      metrics.end(observation, status, milliseconds / 1000);
      const { operation, code, cypherCalls } = observation;
      span.end(
        { 'http.response.status_code': status, 'graphql.operation.kind': operation, 'disclosure.code': code },
        code === 'INTERNAL_SERVER_ERROR',
      );
      log[levelOf(code)](
        {
          ...{ requestId: observation.id, method: req.method, status, code, operation },
          ...{
            milliseconds: round(milliseconds),
            cypherCalls,
            cypherMilliseconds: round(observation.cypherMilliseconds),
          },
          ...(observation.queryHash !== null && { queryHash: observation.queryHash }),
          ...(observation.query !== null && { query: observation.query }),
        },
        'request',
      );
    });
    context.with(span.inside, next);
  };
}

/** Trouble of ours is an error, trouble with the graph a warning; what an asker did wrong is as usual as a right answer. */
const levelOf = (code: string): 'error' | 'warn' | 'info' =>
  code === 'INTERNAL_SERVER_ERROR' ? 'error' : code.startsWith('GRAPH_') ? 'warn' : 'info';

const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
