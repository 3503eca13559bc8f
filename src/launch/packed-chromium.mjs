import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npm, root } from './install.mjs';

/** Chromium for Linux on x64 inside an npm package, with the libraries and a font that a bare system lacks. */
const PACKAGE = '@sparticuz/chromium';
const VERSION = '147.0.0';

const folder = join(root, 'node_modules/.cache/chromium', VERSION);

/** Starts the unpacked browser; it is there once `fetchPackedChromium` has succeeded. */
export const packedChromium = join(folder, 'start');

const START = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

/** Replaces the package's own, which names folders of the cloud service that it is made for. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Fetches and unpacks the browser, if that is not yet done.
 *
 * @throws {Error} when it cannot be fetched or unpacked
 */
export function fetchPackedChromium() {
  if (existsSync(packedChromium)) return;
  mkdirSync(folder, { recursive: true });
  const parameters = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!npm(['install', ...parameters, `${PACKAGE}@${VERSION}`]))
    throw new Error(`npm did not fetch ${PACKAGE}.`);

  const content = (/** @type {string} */ name) =>
    brotliDecompressSync(readFileSync(join(folder, 'node_modules', PACKAGE, 'bin', `${name}.br`)));
  writeFileSync(join(folder, 'chromium'), content('chromium'), { mode: 0o755 });
  for (const name of ['al2023.tar', 'fonts.tar', 'swiftshader.tar']) {
    const tar = spawnSync('tar', ['-x', '--no-same-owner', '-C', folder], { input: content(name) });
    if (tar.status !== 0) throw new Error(`tar did not unpack ${name}: ${tar.stderr}`);
  }
  writeFileSync(join(folder, 'fonts.conf'), FONTS);
  writeFileSync(packedChromium, START, { mode: 0o755 });
}
