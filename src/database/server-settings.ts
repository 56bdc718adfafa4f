/** What the managed server needs to be told; sizes as Neo4j and Java write them (512m, 1g). */
export interface ServerSettings {
  readonly port: number;
  readonly pageCache: string;
}

/**
 * The text of neo4j.conf. Loopback and Bolt alone: no HTTP, no usage reports, no files read by LOAD CSV. Transaction logs are
 * kept small, since the reports themselves are the backup. The quiet period of the last line, 5 s by default for each of two
 * connectors, would make every stop wait 10 s for clients that on loopback do not exist.
 */
export function neo4jConf({ port, pageCache }: ServerSettings): string {
  return `# Written by disclosure-graph at every start; changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.bolt.telemetry.enabled=false
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=2 files
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** Options of the Java process, as in the neo4j.conf that Neo4j ships. */
export const javaOptions = (heap: string): string[] => [
  `-Xmx${heap}`,
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
];
