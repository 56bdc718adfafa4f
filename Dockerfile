# The API alone; its Neo4j is another container (docker-compose.yml). Build: docker build -t disclosure-graph .
FROM node:22-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY tsconfig.json ./
COPY src ./src
COPY schema ./schema
COPY neo4j ./neo4j
COPY explorer ./explorer
COPY examples ./examples
ENV HOST=0.0.0.0 PORT=4000 NODE_ENV=production
USER node
EXPOSE 4000
# The process lives; whether it has a graph that answers is told at /ready.
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself, so that SIGTERM reaches it and running answers are finished. Other commands:
# docker compose run --rm -v ./reports:/reports api ingest /reports
ENTRYPOINT ["node", "--import", "tsx", "src/cli.ts"]
CMD ["serve"]
