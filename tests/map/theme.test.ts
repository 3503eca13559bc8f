import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/map/theme.ts';

/** Relative luminance of `#rrggbb`, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(THEMES))('%s', (_, theme) => {
  const grounds = ['paper', 'land', 'water', 'disputed'] as const;

  test.each(['ink', 'muted', 'border'] as const)('%s can be read on every ground', (name) => {
    for (const ground of grounds) expect(contrast(theme[name], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('names of seas can be read on water', () => {
    expect(contrast(theme.waterName, theme.water)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(theme.types))('the mark of %s stands out, its icon on it too', (type, color) => {
    for (const ground of grounds) expect(contrast(color, theme[ground]), type).toBeGreaterThanOrEqual(4.5);
  });

  test('boundaries can be seen on land and on disputed land', () => {
    expect(contrast(theme.boundary, theme.land)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.boundary, theme.disputed)).toBeGreaterThanOrEqual(3);
  });

  test('no other thing has the colour of the border', () => {
    const { border, types, ...others } = theme;
    expect([...Object.values(others), ...Object.values(types)]).not.toContain(border);
  });
});
