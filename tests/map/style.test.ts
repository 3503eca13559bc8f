import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FONT_FACES } from '../../src/map/fonts.ts';
import { LEGEND, MAP_LAYERS, styleLayers } from '../../src/map/layers/index.ts';
import { SOURCE_URLS } from '../../src/map/sources.ts';
import { mapStyle } from '../../src/map/style.ts';
import { THEMES } from '../../src/map/theme.ts';

const URLS = { sources: SOURCE_URLS, fonts: FONT_FACES };
const BASE = 'https://example.org/sarhad/';

/** Files of the folder that are no layers: what layers share, and the list. */
const SHARED = ['index.ts', 'layer.ts', 'text.ts'];

describe.each(Object.entries(THEMES))('the %s style', (_, theme) => {
  const style = mapStyle(theme, URLS, BASE);

  test('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('asks for nothing but files of the page, by absolute addresses', () => {
    const fonts = Object.values(style['font-faces'] ?? {}).flat() as { url: string }[];
    const data = Object.values(style.sources).map((source) => ('data' in source ? source.data : null));
    const addresses = [...fonts.map(({ url }) => url), ...data.filter((each) => typeof each === 'string')];
    expect(addresses.length).toBeGreaterThan(Object.keys(SOURCE_URLS).length);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.org\//);
    expect(style.glyphs).toBeUndefined();
  });

  test('draws every source it loads, and only sources it has', () => {
    const used = new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...used].sort()).toEqual(Object.keys(style.sources).sort());
  });

  test('asks only for fonts it brings', () => {
    const asked = JSON.stringify(style.layers).match(/"text-font":\["[^"]+"\]/g) ?? [];
    const names = asked.map((each) => each.slice(14, -2));
    expect(Object.keys(FONT_FACES)).toEqual(expect.arrayContaining(names));
  });
});

test('both themes have the same layers, differing in paint only', () => {
  const frame = (theme: keyof typeof THEMES): unknown =>
    styleLayers(THEMES[theme]).map((layer) => ({ ...layer, paint: Object.keys(layer.paint ?? {}) }));
  expect(frame('light')).toEqual(frame('dark'));
});

test('every file of the layers folder is in the list, and no name twice', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/map/layers'));
  const names = files.filter((file) => !SHARED.includes(file)).map((file) => file.replace(/\.ts$/, ''));
  expect(MAP_LAYERS.map(({ name }) => name).sort()).toEqual(names.sort());
});

test('no border, line or mark that needs a word is missing from the legend', () => {
  const labels = LEGEND.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.join('\n')).toMatch(/Iran–Pakistan border/);
  expect(labels.join('\n')).toMatch(/Line of Control/);
  expect(labels.join('\n')).toMatch(/International boundary/);
});

test('only settled boundaries are solid lines', () => {
  const lines = styleLayers(THEMES.light).filter((layer) => /^(world-)?boundaries-/.test(layer.id));
  const solid = lines.filter((layer) => !('line-dasharray' in (layer.paint ?? {})));
  expect(solid.map(({ id }) => id).sort()).toEqual([
    'boundaries-international',
    'world-boundaries-international',
  ]);
});

test('no layer fills a country: land is one colour, disputed areas another', () => {
  const fills = styleLayers(THEMES.light).filter((layer) => layer.type === 'fill');
  expect(fills.map(({ id }) => id)).toEqual(['land-world', 'land', 'disputed-area', 'uncertainty-area']);
});

test.each(Object.entries(SOURCE_URLS))('the data of %s is there', (_, url) => {
  expect(existsSync(join(import.meta.dirname, '../..', url))).toBe(true);
});
