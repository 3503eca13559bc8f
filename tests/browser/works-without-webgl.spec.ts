import { expect, test } from './person.ts';

test.use({ expected: /WebGL|GPU/i });

test('without WebGL2 a word says why, and everything else works', async ({ person, page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
      return kind.startsWith('webgl') ? null : real.call(this, kind, ...rest);
    } as typeof real;
  });
  await page.goto('./');
  await expect(page.getByText(/WebGL/)).toBeVisible();
  await expect(person.count).toContainText('8 of 8 events');
  await person.year(2024).click();
  await expect(person.count).toContainText('2 of 8 events');
  await person.list.getByRole('button', { name: /Munir visits Tehran/ }).click();
  const place = page.locator('[data-place="city:irn-tehran"]');
  await expect(place).toContainText('2024, from “Last year”');
  await place.getByRole('button', { name: /^Read/ }).click();
  await expect(person.sentence('Last year, General Munir')).toBeInViewport();
});
