import { register } from 'tsx/esm/api';

/** Jest loads set-ups as plain modules, so tsx is registered for the TypeScript below. */
export default async function globalSetup() {
  const unregister = register();
  try {
    const { startTestDatabase } = await import('./test-database.ts');
    globalThis.testDatabase = await startTestDatabase();
  } finally {
    await unregister();
  }
}
