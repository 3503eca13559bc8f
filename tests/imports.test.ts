import { posix } from 'node:path';
import { preProcessFile } from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

/**
 * For each part of `src/`, the parts that it may import besides itself. `map types` is the one file
 * `src/map/types.ts`, `data` the files in `data/`, `app` the files directly in `src/`.
 */
const MAY_IMPORT: Record<string, string[]> = {
  extraction: [],
  formats: ['extraction', 'extraction types'],
  map: ['extraction types', 'formats', 'data'],
  state: ['extraction types', 'map types', 'formats', 'app'],
  ui: ['extraction types', 'formats', 'map', 'map types', 'state', 'data', 'app'],
  app: ['extraction', 'extraction types', 'formats', 'map', 'map types', 'state', 'ui', 'data'],
  cli: ['extraction', 'extraction types', 'formats', 'data', 'launch'],
  evaluation: ['extraction', 'extraction types', 'formats', 'cli', 'data'],
  geodata: ['extraction types', 'data'],
  vite: ['extraction types', 'formats', 'cli'],
  launch: [],
};

/** Packages (and Node) for the parts that must run anywhere and read the same everywhere. */
const MAY_USE: Record<string, RegExp> = {
  extraction: /^wink-(nlp|eng-lite-web-model)(\/|$)/,
  formats: /^(valibot|papaparse)$/,
  map: /^(?!node:)/,
  state: /^(?!node:)/,
  ui: /^(?!node:)/,
  app: /^(?!node:)/,
};

const files = sourceFiles('src').filter(({ path }) => !path.endsWith('.css'));

/** @param path from the project's root, such as `src/map/style.ts` or `data/rivers.geojson` */
function partOf(path: string): string {
  const [top = '', part = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  if (rest.length === 0) return 'app';
  return rest[0] === 'types.ts' ? `${part} types` : part;
}

/** What a file imports, statically, dynamically or as a type; in a component, the scripts do. */
function importsOf({ path, text }: SourceFile): string[] {
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script).join('\n')
    : text;
  return preProcessFile(scripts).importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''));
}

/** @returns each import that the file may not have, as `importer: imported` */
function forbidden(file: SourceFile): string[] {
  const part = partOf(file.path).replace(' types', '');
  const allowed = [part, `${part} types`, ...(MAY_IMPORT[part] ?? [])];
  return importsOf(file)
    .filter((name) => {
      if (!name.startsWith('.')) return !(MAY_USE[part] ?? /./).test(name);
      return !allowed.includes(partOf(posix.join(posix.dirname(file.path), name)));
    })
    .map((name) => `${file.path}: ${name}`);
}

test('every part of src/ says what it may import', () => {
  const parts = new Set(files.map(({ path }) => partOf(path).replace(' types', '')));
  expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...parts]));
});

test('every file imports only what it may', () => {
  expect(files.flatMap(forbidden)).toEqual([]);
});

describe('the rule itself', () => {
  test.each([
    ['src/extraction/a.ts', "import { b } from '../formats/b.ts'"],
    ['src/extraction/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/formats/a.ts', "import { readFolder } from '../cli/read-folder.ts'"],
    ['src/map/layers/a.ts', "import type { S } from '../../state/filter.svelte.ts'"],
    ['src/state/a.ts', "export { x } from '../map/style.ts'"],
    ['src/ui/A.svelte', "<p>'</p><script lang=\"ts\">const a = await import('../cli/extract.ts')</script>"],
  ])('finds what %s must not do: %s', (path, text) => {
    expect(forbidden({ path, text })).toHaveLength(1);
  });

  test.each([
    ['src/extraction/events/a.ts', "import { b } from '../types.ts'"],
    ['src/formats/a.ts', "import type { b } from '../extraction/types.ts'"],
    ['src/map/A.svelte', "<script>import land from '../../data/land.geojson?url'</script>"],
    ['src/App.svelte', "<script>import { Map } from './map/index.ts'; import 'svelte'</script>"],
  ])('lets %s do: %s', (path, text) => {
    expect(forbidden({ path, text })).toEqual([]);
  });
});
