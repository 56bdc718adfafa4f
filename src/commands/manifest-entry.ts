import { resolve } from 'node:path';
import type { ManifestEntry } from '../model/report.js';
import type { Manifest } from '../read/manifest.js';

export const manifestEntry = (manifest: Manifest, file: string): ManifestEntry => manifest.get(resolve(file)) ?? {};
