import { expect, test } from './person.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('the sheet carries a person from the map to the sentence and back', async ({ person, page }) => {
  await person.opens();
  await person.seesMap();
  await expect(page.getByRole('heading', { name: 'Sarhad' })).toBeInViewport();
  await person.mark('city:pak-islamabad').tap();
  const place = page.locator('.sheet [data-place="city:pak-islamabad"]');
  await expect(place.getByRole('heading', { name: 'Islamabad', exact: true })).toBeInViewport();
  await expect(person.mark('city:pak-islamabad')).toBeInViewport();
  await place
    .getByRole('button', { name: /Read 000/ })
    .last()
    .tap();
  await expect(person.reader.locator('mark.current').first()).toBeInViewport();
  await person.reader.getByRole('button', { name: 'Close the article' }).tap();
  await expect(place).toBeVisible();
  await page.getByRole('button', { name: 'All events' }).tap();
  await expect(person.list).toBeVisible();
});

test('the sheet rests at three heights, by keys too', async ({ person, page }) => {
  await person.opens();
  const handle = page.getByRole('button', { name: /^Size of the panel/ });
  const top = async () => (await handle.boundingBox())!.y;
  const peek = await top();
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(top).toBeLessThan(500);
  const half = await top();
  await page.keyboard.press('ArrowUp');
  await expect.poll(top).toBeLessThan(half - 200);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(top).toBe(peek);
});

test('no part of the page runs off its side', async ({ person, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await person.opens('?event=visit-bagheri-islamabad-2025-01-19');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
