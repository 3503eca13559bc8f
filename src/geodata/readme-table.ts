import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LAYERS } from './catalogue.ts';
import { DATA } from './write-layer.ts';

const BEGIN = '<!-- layers: written by npm run data -->';
const END = '<!-- end of layers -->';

/** Sizes of a file of `data/` in bytes, as it is and compressed with gzip at level 9. */
export function sizes(path: string): { bytes: number; gzipped: number } {
  const content = readFileSync(join(DATA, path));
  return { bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}

/** Kilobytes (1000 bytes) with one decimal. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The table of layers in Markdown. */
export function layersTable(): string {
  const rows = LAYERS.map(({ path, holds, source, licence, madeBy }) => {
    const { bytes, gzipped } = sizes(path);
    return `| \`${path}\` | ${holds} | ${source} | ${licence} | \`src/${madeBy}\` | ${bytes} | ${kilobytes(gzipped)} |`;
  });
  const head = '| file | what it holds | source | licence | made by | bytes | kB gzipped |';
  return [head, '| --- | --- | --- | --- | --- | ---: | ---: |', ...rows].join('\n');
}

/** Puts the table into `data/README.md`, between its two marks. */
export function writeReadmeTable(): void {
  const file = join(DATA, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost the marks of its table`);
  writeFileSync(file, `${before}${BEGIN}\n\n${layersTable()}\n\n${END}${after}`);
}
