import { expect, test } from './person.ts';

test('a person clicks Islamabad and sees its events in order of date', async ({ person, page }) => {
  await person.opens();
  await person.mark('city:pak-islamabad').click();
  await expect(person.popup).toBeVisible();
  await expect(person.popup.getByRole('heading', { name: 'Islamabad', exact: true })).toBeFocused();
  await expect(person.popup).toContainText('اسلام');
  await expect(person.popup.locator('.date')).toHaveText([
    /^19–20 January 2025, inferred/,
    /^19–20 January 2025, from “Sunday night”/,
    /^20 January 2025, inferred from “Monday”/,
  ]);
  await expect(person.popup).toContainText('Planned');
  await expect(person.popup).toContainText('Mohammad Bagheri, Iran');
  await expect(person.popup).toContainText('place taken over from the visit it belongs to');

  await page.keyboard.press('Escape');
  await expect(person.popup).toBeHidden();
  await expect(person.mark('city:pak-islamabad')).toBeFocused();
});

test('a relative date is told with its own words', async ({ person }) => {
  await person.opens();
  await person.mark('city:irn-tehran').click();
  await expect(person.popup.locator('.date')).toHaveText('2024, from “Last year”');
});

test('the border tells its measured length beside the reported one', async ({ person }) => {
  await person.opens('?place=border:irn-pak');
  const measured = person.popup.locator('dd', { hasText: 'On the line drawn here' }).locator('b');
  await expect(measured).toHaveText(/^9[4-7]\d km$/);
  await expect(person.popup.locator('dd', { hasText: 'Read' }).locator('b')).toHaveText('909 km');
  await expect(person.popup).toContainText('joint border security exercise');
});

test('the popup shows only what passes the filter, and says how much does not', async ({ person }) => {
  await person.opens('?types=talks&place=city:pak-islamabad');
  await expect(person.popup.locator('.date')).toHaveCount(2);
  await expect(person.popup).toContainText('2 events, 1 more outside the present filter');
});

test('choosing in the list opens the place, and leaving it comes back to the row', async ({
  person,
  page,
}) => {
  await person.opens();
  const row = person.list.getByRole('button', { name: /Munir visits Tehran/ });
  await row.click();
  await expect(person.popup).toContainText('Tehran');
  await expect(row).toHaveAttribute('aria-current', 'true');
  await person.popup.getByRole('button', { name: /^Close/ }).click();
  await expect(person.popup).toBeHidden();
  await expect(row).toBeFocused();
  await expect(page).toHaveURL((url) => !url.searchParams.has('event'));
});
