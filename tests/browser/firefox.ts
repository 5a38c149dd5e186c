import { firstThere, installPackage, onPath } from './install';

/** A Firefox that is there: the one named by FIREFOX_PATH, or the system's. */
const findFirefox = (): string | undefined =>
  firstThere([process.env.FIREFOX_PATH, ...onPath(['firefox-esr', 'firefox'])]);

/** Finds a Firefox, or gets Debian's. Throws what to install. */
export function needFirefox(): string {
  const found = findFirefox();
  if (found) return found;
  installPackage('firefox-esr');
  const installed = findFirefox();
  if (installed) return installed;
  throw new Error('No Firefox here: install the package "firefox-esr", or set FIREFOX_PATH to one.');
}
