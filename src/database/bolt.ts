import neo4j, { type Driver } from 'neo4j-driver';
import { speaksBolt } from './handshake.js';

/** Where and as whom to knock. */
export interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export type Answer = 'READY' | 'UNREACHABLE' | 'REFUSED' | 'RATE_LIMITED' | 'NO_SUCH_DATABASE' | 'BAD_URI';

/**
 * Asks whether the server answers, accepts the password and has the database open. An empty transaction is the smallest
 * question that reaches the database itself. Never throws. This file and the shell alone use the driver outside `store/`:
 * whether a server is up must be known before there is anything to store.
 * @param patience milliseconds for the connection
 */
export async function knock(access: Access, patience: number): Promise<Answer> {
  let driver: Driver;
  try {
    driver = openDriver(access, patience);
  } catch {
    return 'BAD_URI';
  }
  try {
    if (!(await speaksBolt(access.uri, patience))) return 'UNREACHABLE';
    const session = driver.session({ database: access.database });
    const transaction = await session.beginTransaction({ timeout: Math.max(patience, 1000) });
    await transaction.commit();
    return 'READY';
  } catch (error) {
    return meaningOf((error as { code?: string }).code ?? '');
  } finally {
    await driver.close().catch(() => undefined);
  }
}

export function openDriver(access: Access, patience: number): Driver {
  return neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

function meaningOf(code: string): Answer {
  // After three wrong passwords Neo4j refuses the right one too, for five seconds.
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') return 'RATE_LIMITED';
  if (code.startsWith('Neo.ClientError.Security.')) return 'REFUSED';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'NO_SUCH_DATABASE';
  return 'UNREACHABLE';
}
