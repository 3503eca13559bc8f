import { expect, test } from './person.ts';

test('Back and Forward step through selections, openings and filters', async ({ person, page }) => {
  await person.opens();
  await person.year(2024).click();
  await expect(person.count).toContainText('2 of 8 events');
  await person.mark('city:irn-tehran').click();
  await expect(person.popup).toBeVisible();
  await person.popup.getByRole('button', { name: /^Read/ }).click();
  await expect(person.reader).toBeVisible();

  await page.goBack();
  await expect(person.reader).toBeHidden();
  await expect(person.popup).toContainText('Tehran');
  await page.goBack();
  await expect(person.popup).toBeHidden();
  await expect(person.count).toContainText('2 of 8 events');
  await page.goBack();
  await expect(person.count).toContainText('8 of 8 events');

  await page.goForward();
  await page.goForward();
  await expect(person.popup).toContainText('Tehran');
  await page.goForward();
  await expect(person.sentence('Last year, General Munir')).toBeInViewport();
});

test('moving the map and dragging the years add no entries', async ({ person, page }) => {
  await person.opens();
  await person.seesMap();
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => person.address()['map']).toBeDefined();
  const from = (await person.year(2019).boundingBox())!;
  const to = (await person.year(2023).boundingBox())!;
  await page.mouse.move(from.x + 5, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + 20, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => person.address()['years']).toBe('2019..2023');
  expect(await entries()).toBe(before);
});
