import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { print, printSchema, type GraphQLSchema } from 'graphql';
import { subgraphDocument } from '../schema.js';
import { SUBGRAPHS, type Subgraph } from '../subgraphs.js';
import { refuse } from './answer.js';
import { etagOf, isKnown } from './etag.js';

/**
 * The schema as text: /schema is what this server answers, /schema/NAME the subgraph with its federation directives, as composition takes it.
 * A server of one subgraph has that one only.
 */
export function schemas(schema: GraphQLSchema, key: RequestHandler, subgraph?: Subgraph): Router {
  const router = express.Router();
  const texts = new Map<string, string>([
    ['', printSchema(schema)],
    ...(subgraph ? [subgraph] : SUBGRAPHS).map((name) => [name, print(subgraphDocument(name))] as const),
  ]);
  router.get('/schema', key, (req, res) => send(req, res, texts.get('') ?? ''));
  router.get('/schema/:name', key, (req, res) => {
    const text = texts.get(String(req.params['name']));
    if (text !== undefined) return send(req, res, text);
    refuse(res, 404, 'NOT_FOUND', `There is no such subgraph. There are: ${[...texts.keys()].slice(1).join(', ')}.`);
  });
  return router;
}

function send(req: Request, res: Response, text: string): void {
  const tag = etagOf(text);
  res.set({ ETag: tag, 'Cache-Control': 'no-cache' });
  if (isKnown(req, tag)) res.status(304).end();
  else res.type('text/plain').send(`${text}\n`);
}
