import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Paths of all built files, from `dist/`. */
export const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);

/** @param path from `dist/` */
export const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');

/** Every address that an attribute of the page names. */
export const addresses = [...read('index.html').matchAll(/\s(?:src|href)="([^"]*)"/g)].map(
  ([, address = '']) => address,
);

/** Scripts that the browser fetches before the page can start: the entry and all that it imports statically. */
export function firstScripts(): string[] {
  const found = new Set<string>();
  const waiting = addresses
    .filter((address) => address.endsWith('.js'))
    .map((address) => posix.join(address));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const { module } = parseSync(path, read(path));
    const exported = module.staticExports.flatMap(({ entries }) =>
      entries.map((entry) => entry.moduleRequest),
    );
    const imported = module.staticImports.map((entry) => entry.moduleRequest);
    for (const request of [...imported, ...exported]) {
      if (request) waiting.push(posix.join(posix.dirname(path), request.value));
    }
  }
  return [...found];
}
