import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS } from './src/launch/browser-flags.mjs';
import { freePort } from './src/launch/free-port.mjs';

// This file is read once by the runner and again by each of its workers, which inherit the environment.
const env = process.env;
env['SARHAD_PREVIEW_PORT'] ??= String(await freePort());
env['SARHAD_DEV_PORT'] ??= String(await freePort());
// Specs may add and remove articles: they work on a copy.
if (!env['SARHAD_SEEDS']) {
  const copy = mkdtempSync(join(tmpdir(), 'sarhad-seeds-'));
  cpSync('seeds', copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true }));
  env['SARHAD_SEEDS'] = copy;
}

/** Chosen by `npm test`; else the file named by CHROME_PATH, else Playwright's own. */
const browser = JSON.parse(env['SARHAD_BROWSER'] ?? '{}') as { executablePath?: string; channel?: string };
if (!env['SARHAD_BROWSER'] && env['CHROME_PATH']) browser.executablePath = env['CHROME_PATH'];
const { executablePath, channel } = browser;

/** The built page is served below the root of its host, as it is on GitHub Pages. */
const built = `http://127.0.0.1:${env['SARHAD_PREVIEW_PORT']}/some/where/`;
const developed = `http://127.0.0.1:${env['SARHAD_DEV_PORT']}/`;
const vite = 'node src/launch/run.mjs vite';

export default defineConfig({
  testDir: 'tests/browser',
  forbidOnly: Boolean(env['CI']),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    ...(channel && { channel }),
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    // Without its film of screenshots, which is dear where WebGL is drawn in software.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    { name: 'built', testIgnore: '**/*.dev.spec.ts', use: { baseURL: built } },
    // One after the other: they share a folder of articles, which some of them change.
    {
      name: 'dev',
      testMatch: '**/*.dev.spec.ts',
      use: { baseURL: developed },
      fullyParallel: false,
      workers: 1,
    },
  ],
  webServer: [
    {
      command: `${vite} preview --base /some/where/ --host 127.0.0.1 --strictPort --port ${env['SARHAD_PREVIEW_PORT']}`,
      url: built,
    },
    {
      command: `${vite} --host 127.0.0.1 --strictPort --port ${env['SARHAD_DEV_PORT']}`,
      url: developed,
    },
  ],
});
