import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from './browser-flags.mjs';
import { toolScript } from './tool.mjs';

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
  ];
  return [
    ...(named ? [{ executablePath: named }] : []),
    {},
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...[...onPath, ...elsewhere]
      .filter((file) => existsSync(file))
      .map((executablePath) => ({ executablePath })),
  ];
}

/**
 * Ways to get a browser when there is none, in the order in which they are tried.
 * @type {{ name: string, command: string, parameters: string[], applies: boolean }[]}
 */
const DOWNLOADS = [
  {
    name: "Playwright's Chromium",
    command: process.execPath,
    parameters: [toolScript('playwright'), 'install', '--only-shell', 'chromium'],
    applies: true,
  },
  {
    name: "the distribution's Chromium",
    command: 'sh',
    parameters: ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'],
    applies: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
  },
];

/** @param {Choice} choice */
async function starts(choice) {
  try {
    const browser = await chromium.launch({ ...choice, args: BROWSER_FLAGS, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts() {
  for (const choice of candidates(process.env)) {
    if (await starts(choice)) return choice;
    if (choice.executablePath) console.error(`${choice.executablePath} does not start; looking further.`);
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
  const found = await firstThatStarts();
  if (found) return found;
  for (const { name, command, parameters } of DOWNLOADS.filter(({ applies }) => applies)) {
    console.error(`No browser found; getting ${name} …`);
    spawnSync(command, parameters, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const fetched = await firstThatStarts();
    if (fetched) return fetched;
  }
  throw new Error(
    'No browser for the tests. Install Chrome, Chromium or Edge, or run "npx playwright install --with-deps chromium", or set CHROME_PATH to the file of a Chromium that starts.',
  );
}
