import { expect, test } from './person.ts';

test('a person chooses the dark page, and it stays dark', async ({ person, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await person.opens();
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('#timeline')!).backgroundColor);
  expect(await paper()).toBe('rgb(251, 250, 247)');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(paper).toBe('rgb(20, 24, 29)');
  await expect(person.map).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect.poll(paper).toBe('rgb(20, 24, 29)');
});
