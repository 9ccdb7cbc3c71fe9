import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** What Chromium and its kin are called where they are installed. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
/** Where they lie on machines that keep programs out of the search path. */
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The browser that prints: the one named, or else the first that is found on the machine.
 *
 * @param named a path; `none` where none is to be used
 * @param path the search path
 * @returns undefined where there is none, or the one named cannot be run
 */
export async function findBrowser(named: string | undefined, path: string): Promise<string | undefined> {
  if (named === 'none') return undefined;
  const found = path.split(delimiter).filter((folder) => folder !== '');
  const places =
    named === undefined ? [...NAMES.flatMap((name) => found.map((folder) => join(folder, name))), ...PLACES] : [named];
  for (const place of places) if (await canRun(place)) return place;
  return undefined;
}

async function canRun(place: string): Promise<boolean> {
  try {
    await access(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
