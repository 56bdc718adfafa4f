import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine, or null. */
export const findChromium = (): string | null => PLACES.find((path) => existsSync(path)) ?? null;

/** The packages that a screenshot needs: the browser, and a font with Han characters. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Installs Chromium where this is possible without asking: as root on a Debian-like system. Returns its path, or null with the reason on stderr. */
export function installChromium(): string | null {
  const found = findChromium();
  if (found) return found;
  const apt = spawnSync('apt-get', ['--version']);
  if (process.getuid?.() !== 0 || apt.status !== 0) {
    console.error(
      `No Chromium here. Install ${PACKAGES.join(' and ')}, e.g. sudo apt-get install ${PACKAGES.join(' ')}.`,
    );
    return null;
  }
  const options = { stdio: ['ignore', 2, 2] as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const { status } = spawnSync('apt-get', args, { ...options, stdio: [...options.stdio] });
    if (status !== 0) {
      console.error(`apt-get ${args.join(' ')} failed; the browser tests will be skipped.`);
      return null;
    }
  }
  return findChromium();
}
