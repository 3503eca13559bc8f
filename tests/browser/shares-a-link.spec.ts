import { expect, Person, test } from './person.ts';

test('a copied link opens the same view in a new window', async ({ person, page, context, browser }) => {
  test.slow(); // It draws the map twice.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await person.opens('?years=2018..2024');
  await person.seesMap();
  await person.list.getByRole('button', { name: /Munir visits Tehran/ }).click();
  await person.popup.getByRole('button', { name: /^Read/ }).click();
  await expect(person.sentence('Last year, General Munir')).toHaveClass(/current/);
  await expect.poll(() => person.address()['map']).toBeDefined();
  await person.reader.getByRole('button', { name: 'Copy link to this sentence' }).click();
  await expect(person.reader.getByText('Copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const elsewhere = await browser.newContext();
  const other = new Person(await elsewhere.newPage());
  await other.page.goto(link);
  await other.seesMap();
  await expect(other.count).toContainText('5 of 8 events');
  await expect(other.popup).toContainText('Munir visits Tehran');
  await expect(other.sentence('Last year, General Munir')).toBeInViewport();
  expect(other.page.url()).toBe(link);
  await elsewhere.close();
});
