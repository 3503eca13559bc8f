import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Person } from './person.ts';

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

const STATES: [name: string, address: string, more?: (person: Person) => Promise<void>][] = [
  ['map and list', ''],
  ['popup', '?event=visit-bagheri-islamabad-2025-01-19'],
  ['popup of the border', '?place=border:irn-pak'],
  ['reader', '?article=000_be6fad0ebe57640d&sentence=393&event=visit-bagheri-islamabad-2025-01-19'],
  ['filters', '?years=2018..2021&types=visit&statuses=planned'],
  ['notices', '?years=soon'],
  ['legend', '', (person) => person.page.getByText('Legend and sources').click()],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, address, more] of STATES) {
    test(`${name}, ${colorScheme}`, async ({ person, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await person.opens(address);
      await person.seesMap();
      await more?.(person);
      expect(await faults(page)).toEqual([]);
    });
  }
}

for (const [width, height] of [
  [1024, 768],
  [390, 844],
] as const) {
  for (const [name, address] of STATES.slice(0, 4)) {
    test(`${name} at ${width} pixels`, async ({ person, page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await person.opens(address);
      await person.seesMap();
      expect(await faults(page)).toEqual([]);
    });
  }
}
