import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { DOWNLOADS } from './browser-downloads.mjs';
import { BROWSER_FLAGS } from './browser-flags.mjs';
import { packedChromium } from './packed-chromium.mjs';

/**
 * Which browser Playwright shall start: a file, an installed Chrome or Edge, or (empty) its own.
 * @typedef {{ executablePath?: string, channel?: string }} Choice
 */

/**
 * Browsers that may be on this machine, in the order in which they are tried.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Choice[]}
 */
export function candidates(environment) {
  const named = environment['CHROME_PATH'];
  const onPath = (environment['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)));
  const elsewhere = [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    join(environment['LOCALAPPDATA'] ?? '', 'Chromium\\Application\\chrome.exe'),
    packedChromium,
  ];
  const there = [...new Set([...onPath, ...elsewhere])].filter((file) => existsSync(file));
  return [
    ...(named ? [{ executablePath: named }] : []),
    {},
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...there.map((executablePath) => ({ executablePath })),
  ];
}

/** @returns {Promise<Choice | null>} the first candidate that really starts and draws a page */
async function firstThatStarts() {
  for (const choice of candidates(process.env)) {
    try {
      const browser = await chromium.launch({ ...choice, args: BROWSER_FLAGS, timeout: 30_000 });
      const page = await browser.newPage();
      await page.screenshot();
      await browser.close();
      return choice;
    } catch {
      if (choice.executablePath) console.error(`${choice.executablePath} does not start; looking further.`);
    }
  }
  return null;
}

/**
 * Finds a browser that really starts, and downloads one when there is none.
 *
 * @returns {Promise<Choice>}
 * @throws {Error} saying what to do, when nothing helped
 */
export async function findBrowser() {
  let found = await firstThatStarts();
  for (const { name, run } of DOWNLOADS.filter(({ applies }) => applies)) {
    if (found) break;
    console.error(`No browser found; getting ${name} …`);
    try {
      run();
    } catch (error) {
      console.error(String(error));
    }
    found = await firstThatStarts();
  }
  if (found) return found;
  throw new Error(
    'No browser for the tests. Install Chrome, Chromium or Edge, or run "npx playwright install --with-deps chromium", or set CHROME_PATH to the file of a Chromium that starts.',
  );
}
