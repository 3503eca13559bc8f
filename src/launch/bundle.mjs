import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { root } from './install.mjs';

/**
 * Where a file is, for its code in the bundle: that stands elsewhere, and must find `data/` all the same.
 * @type {import('esbuild').Plugin}
 */
const ownPlace = {
  name: 'own place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs)$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/\bimport\.meta\.(url|dirname)\b/g, (_, asked) =>
        JSON.stringify(asked === 'url' ? pathToFileURL(path).href : dirname(path)),
      ),
    }));
  },
};

/**
 * Turns a TypeScript program of the project into JavaScript for Node, in a folder that goes when this process ends;
 * what a process that was killed leaves goes with the next `npm test`. What it imports of packages stays an import.
 *
 * @param {string} program path from the project's root, such as `src/cli/extract.ts`
 * @returns {Promise<string>} URL of the module to import
 */
export async function bundle(program) {
  const folder = join(packagesFor(program), '.cache/sarhad', String(process.pid));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: [join(root, program)],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true, // what is imported only when it is needed stays so
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
    plugins: [ownPlace],
  });
  await stop();
  return pathToFileURL(join(folder, `${parse(program).name}.mjs`)).href;
}

/**
 * The folder of packages nearest to a program: from inside it, Node finds those packages and the project's.
 *
 * @param {string} program
 */
function packagesFor(program) {
  let folder = dirname(join(root, program));
  while (!existsSync(join(folder, 'node_modules'))) folder = dirname(folder);
  return join(folder, 'node_modules');
}
