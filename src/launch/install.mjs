import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Entry
 * @typedef {Record<string, Entry>} Entries packages by their folder, as a lockfile lists them
 */

/**
 * Compares what the lockfile asks for with what npm noted after its last complete installation.
 * Optional packages may be absent: npm leaves out those made for other systems.
 *
 * @param {Entries} wanted
 * @param {Entries} installed
 * @returns {string[]} folders of packages that are absent or of another version
 */
export function missing(wanted, installed) {
  return Object.keys(wanted).filter((folder) => {
    if (folder === '') return false;
    const want = wanted[folder];
    const have = installed[folder];
    if (!have) return !want?.optional;
    return have.version !== want?.version || have.integrity !== want?.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Entries}
 */
function entries(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Runs npm with its output on stderr, so that a command's own output stays clean.
 *
 * @param {string[]} parameters
 * @returns {boolean} whether npm succeeded
 */
export function npm(parameters) {
  const script = process.env['npm_execpath'];
  const [command, first] = script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []];
  // Windows knows npm only as a script for its shell.
  const shell = command === 'npm' && process.platform === 'win32';
  const result = spawnSync(command, [...first, ...parameters], { cwd: root, shell, stdio: ['ignore', 2, 2] });
  return result.status === 0;
}

/** Installs what the lockfile asks for, if anything is missing; ends the process when that fails. */
export function installMissing() {
  const absent = missing(
    entries(`${root}package-lock.json`),
    entries(`${root}node_modules/.package-lock.json`),
  );
  if (absent.length === 0) return;
  console.error(`Installing ${absent.length} packages …`);
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  console.error('The packages could not be installed: npm says why above. Is the network reachable?');
  process.exit(1);
}
