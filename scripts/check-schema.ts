import { writeFileSync } from 'node:fs';
import { API_VERSION } from '../src/model/api-version.js';
import { buildSchema } from '../src/serve/schema.js';
import {
  entityKeys,
  lastRelease,
  mayBreak,
  RELEASED,
  releasedPath,
  releaseText,
  schemaChanges,
} from './schema-changes.js';

/* npm run schema-changes: what changed in the API since its last release; fails on what breaks clients without an announcement. --release writes the API of today. */
if (process.argv.includes('--release')) {
  writeFileSync(releasedPath(API_VERSION), releaseText());
  console.error(`Wrote ${releasedPath(API_VERSION)}. Set RELEASED in scripts/schema-changes.ts to ${API_VERSION}.`);
} else {
  const { breaking, noticeable, additions } = await schemaChanges(lastRelease(), buildSchema(), entityKeys());
  console.log(
    `Since ${RELEASED}: ${breaking.length} breaking, ${noticeable.length} noticeable, ${additions} other changes`,
  );
  for (const message of breaking) console.log(`breaking: ${message}`);
  for (const message of noticeable) console.log(`noticeable: ${message}`);
  if (breaking.length > 0 && !mayBreak()) process.exitCode = 1;
}
