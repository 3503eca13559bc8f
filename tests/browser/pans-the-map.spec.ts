import { expect, test } from './person.ts';

test('a person drags the map, and the address follows', async ({ person, page }) => {
  await person.opens();
  await person.seesMap();
  const tehran = person.mark('city:irn-tehran');
  const before = (await tehran.boundingBox())!;
  const { x, y, width, height } = (await person.map.boundingBox())!;
  const middle = { x: x + width / 2, y: y + height * 0.75 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 60, middle.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => person.address()['map']).toMatch(/^\d+\.\d+\/\d+\.\d+\/\d+\.\d+$/);
  const after = (await tehran.boundingBox())!;
  expect(after.x - before.x).toBeGreaterThan(30);
  expect(after.y - before.y).toBeGreaterThan(15);
});

test('a person zooms with keys and with buttons', async ({ person, page }) => {
  await person.opens();
  await person.seesMap();
  const zoom = () => Number(person.address()['map']?.split('/')[0]);
  await person.map.locator('canvas').focus();
  await page.keyboard.press('Equal');
  await expect.poll(zoom).toBeGreaterThan(0);
  const near = zoom();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(zoom).toBeLessThan(near);
});

test('a person goes back to the first view', async ({ person, page }) => {
  await person.opens();
  await person.seesMap();
  const first = (await person.mark('city:irn-tehran').boundingBox())!;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => person.address()['map']).toBeDefined();
  await page.getByRole('button', { name: 'Back to the first view' }).click();
  await expect
    .poll(async () => Math.abs((await person.mark('city:irn-tehran').boundingBox())!.x - first.x))
    .toBeLessThan(3);
  await expect.poll(() => person.address()['map']).toBeUndefined();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`the first view shows Tehran, Islamabad and the border at ${width} × ${height}`, async ({
    person,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await person.opens();
    await person.seesMap();
    for (const place of ['city:irn-tehran', 'city:pak-islamabad', 'border:irn-pak']) {
      await expect(person.mark(place)).toBeInViewport({ ratio: 0.9 });
    }
  });
}
