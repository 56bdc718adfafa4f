import { installChromium } from './chromium.js';

/* npm run install-chromium: the browser for the browser tests and the screenshots, where it can be installed; prints its path. */
const path = installChromium();
if (path) console.log(path);
else process.exitCode = 1;
