import express, { type RequestHandler, type Router } from 'express';
import type { Graph } from '../../model/read.js';
import type { Metrics } from '../observe/metrics.js';

/** Milliseconds that the graph may take to show that it answers. */
const READY_WITHIN = 2000;

export interface Operation {
  readonly graph: Graph;
  /** Null: /metrics is not served. */
  readonly metrics: Metrics | null;
  /** Refuses who brings no key, where there are keys. */
  readonly key: RequestHandler;
}

/**
 * What a host looks after the server by. /health: the process answers (else restart it). /ready: it has a graph that answers as well (else send
 * no requests; it comes back by itself). /metrics: figures for Prometheus.
 */
export function operation({ graph, metrics, key }: Operation): Router {
  const router = express.Router();
  router.get('/health', (_req, res) => void res.set(FRESH).json({ status: 'ok' }));
  router.get('/ready', async (_req, res) => {
    const ready = await answers(graph);
    res
      .status(ready ? 200 : 503)
      .set(FRESH)
      .json({ status: ready ? 'ok' : 'unavailable' });
  });
  if (metrics) {
    router.get('/metrics', key, async (_req, res) => {
      const { type, body } = await metrics.text();
      res.set({ ...FRESH, 'Content-Type': type }).send(body);
    });
  }
  return router;
}

const FRESH = { 'Cache-Control': 'no-store' };

async function answers(graph: Graph): Promise<boolean> {
  try {
    await graph.read('read/years', { ids: [] }, { signal: AbortSignal.timeout(READY_WITHIN) });
    return true;
  } catch {
    return false;
  }
}
