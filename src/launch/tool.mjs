import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Tools whose package has another name. */
const PACKAGES = /** @type {Record<string, string>} */ ({
  tsc: 'typescript',
  playwright: '@playwright/test',
});

/**
 * Finds the script of an installed command-line tool, without the shell wrappers that differ
 * between systems.
 *
 * @param {string} tool such as `vite`
 * @returns {string} absolute path of a script for Node
 */
export function toolScript(tool) {
  const folder = join(root, 'node_modules', PACKAGES[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}
