import { context, propagation, SpanKind, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import type { IncomingHttpHeaders } from 'node:http';

/*
 * Spans for OpenTelemetry. Only its API is used here: without an SDK every call does nothing, and the operator chooses the SDK and where it
 * sends (NODE_OPTIONS="--import ./tracing.mjs" npm start).
 */
const tracer = trace.getTracer('disclosure-graph');

export interface RequestSpan {
  /** Parent of what the request does. */
  readonly inside: Context;
  /** @param code OK, or the code of the first error */
  end(attributes: Readonly<Record<string, string | number>>, failed: boolean): void;
}

/** Begins the span of a request, under the caller's where it sent one (W3C traceparent, if the SDK knows it). */
export function requestSpan(headers: IncomingHttpHeaders, method: string): RequestSpan {
  const outside = propagation.extract(context.active(), headers);
  const span = tracer.startSpan(
    'graphql request',
    { kind: SpanKind.SERVER, attributes: { 'http.request.method': method, 'url.path': '/graphql' } },
    outside,
  );
  return {
    inside: trace.setSpan(outside, span),
    end: (attributes, failed) => {
      span.setAttributes(attributes);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** Runs a statement in a span of its own, named after its file below neo4j/. */
export async function inCypherSpan<T>(parent: Context, statement: string, work: () => Promise<T>): Promise<T> {
  const span = tracer.startSpan(
    statement,
    { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'neo4j', 'db.query.summary': statement } },
    parent,
  );
  try {
    return await context.with(trace.setSpan(parent, span), work);
  } catch (error) {
    failed(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** The code alone: messages of the driver may hold addresses. */
function failed(span: Span, error: unknown): void {
  const { code } = error as { code?: unknown };
  span.setAttribute('error.type', typeof code === 'string' ? code : 'UNEXPECTED');
  span.setStatus({ code: SpanStatusCode.ERROR });
}
