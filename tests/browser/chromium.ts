import { chromium } from '@playwright/test';
import { firstThere, installPackage, onPath, succeeds } from './install';

/** What Chromium needs where it runs as root in a container, and quiet: it must ask nobody for anything. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A Chromium that is there: the one named by CHROMIUM_PATH, the system's, or Playwright's own. */
export const findChromium = (): string | undefined =>
  firstThere([process.env.CHROMIUM_PATH, ...onPath(NAMES), chromium.executablePath()]);

/** Finds a Chromium or gets one: Playwright's own download, else the system's package. Throws what to install. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  installPackage('chromium');
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('No Chromium here: install the package "chromium", or set CHROMIUM_PATH to one.');
}
