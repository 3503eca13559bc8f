import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/geodata/catalogue.ts';
import { sizes } from '../../src/geodata/readme-table.ts';
import { DATA } from '../../src/geodata/write-layer.ts';

const readme = readFileSync(join(DATA, 'README.md'), 'utf8');
const rowOf = (path: string) => readme.split('\n').find((line) => line.startsWith(`| \`${path}\``));

describe('data/README.md', () => {
  it('names every file in the folder, and no other', () => {
    const files = readdirSync(DATA, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(DATA.length + 1)
          .replaceAll('\\', '/'),
      );
    const named = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, path]) => path!);
    // The events are written on every start, so a fresh clone may not have them yet.
    const expected = new Set([...files, 'events.geojson']);
    expected.delete('README.md');
    expect(named.sort()).toEqual([...expected].sort());
  });

  it.each(LAYERS.map(({ path }) => path))('states the size of %s', (path) => {
    const { bytes, gzipped } = sizes(path);
    const [statedBytes, statedKilobytes] = rowOf(path)!.split('|').slice(-3).map(Number);
    expect(statedBytes).toBe(bytes);
    // Versions of zlib differ a little.
    expect(Math.abs(statedKilobytes! * 1000 - gzipped)).toBeLessThan(60 + gzipped * 0.02);
  });

  it('tells where each layer is from, under which licence and what makes it', () => {
    for (const { path, source, licence, madeBy } of LAYERS)
      for (const part of [source, licence, madeBy]) expect(rowOf(path)).toContain(part);
  });

  it('keeps OpenStreetMap’s share-alike apart', () => {
    for (const { path, licence } of LAYERS.filter((layer) => layer.path.includes('/')))
      expect(licence.includes('ODbL')).toBe(path.startsWith('odbl/'));
  });
});

describe('the layers', () => {
  it('weigh at most 450 kB gzipped together', () => {
    const total = LAYERS.reduce((sum, { path }) => sum + sizes(path).gzipped, 0);
    expect(total).toBeLessThan(450_000);
  });
});
