import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fetchPackedChromium } from './packed-chromium.mjs';
import { toolScript } from './tool.mjs';

const { arch, execPath, platform } = process;
/** Whether libraries may be added to the system. */
const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function run(command, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, parameters, { env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ended with ${status}.`);
}

/**
 * Ways to get a browser when there is none, in the order in which they are tried: the quickest, which
 * also leaves the system as it is, first.
 * @type {{ name: string, applies: boolean, run: () => void }[]}
 */
export const DOWNLOADS = [
  {
    name: 'a Chromium packed for npm',
    applies: platform === 'linux' && arch === 'x64',
    run: fetchPackedChromium,
  },
  {
    name: "Playwright's Chromium",
    applies: true,
    run: () => {
      const libraries = mayInstall ? ['--with-deps'] : [];
      run(execPath, [toolScript('playwright'), 'install', ...libraries, '--only-shell', 'chromium']);
    },
  },
  {
    name: "the distribution's Chromium",
    applies: mayInstall,
    run: () => {
      run('apt-get', ['update', '-qq']);
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    },
  },
];
