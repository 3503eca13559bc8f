import type { Page } from '@playwright/test';
import { expect, test } from './person.ts';

/** Presses Tab until what has focus has this name; fails after a hundred times. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 100; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const named = (await focused.getAttribute('aria-label')) ?? (await focused.innerText().catch(() => ''));
    if (name.test(named.replace(/\s+/g, ' '))) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('a person goes from the list to the sentence and back without a pointer', async ({ person, page }) => {
  await person.opens();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /Munir visits Tehran/);
  await page.keyboard.press('Enter');
  await expect(person.popup.getByRole('heading', { name: 'Tehran', exact: true })).toBeFocused();
  await tabTo(page, /^Read/);
  await page.keyboard.press('Enter');
  await expect(person.text).toBeFocused();
  await tabTo(page, /^Last year$/);
  await page.keyboard.press('Escape');
  await expect(person.reader).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(person.reader).toBeHidden();
  await expect(person.popup.getByRole('button', { name: /^Read/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(person.popup).toBeHidden();
  await expect(person.list.getByRole('button', { name: /Munir visits Tehran/ })).toBeFocused();
});

test('marks on the map are reached, named and opened by keys', async ({ person, page }) => {
  await person.opens();
  await person.seesMap();
  await tabTo(page, /Islamabad.*3 events/);
  await expect(person.mark('city:pak-islamabad')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(person.popup).toContainText('Islamabad');
});

test('a sentence is chosen by the key on its words', async ({ person, page }) => {
  await person.opens('?article=000_be6fad0ebe57640d');
  await person.text.getByRole('button', { name: 'Last year' }).focus();
  await page.keyboard.press('Enter');
  await expect(person.popup).toContainText('Munir visits Tehran');
  await expect(person.text.getByRole('button', { name: 'Last year' })).toBeFocused();
});
