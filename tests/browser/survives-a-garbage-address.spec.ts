import { expect, test } from './person.ts';

const GARBAGE = [
  '?years=soon&types=party&map=1/2/x',
  '?%E0%A4%A=%%%&years=2030..1990',
  '?event=nobody-knows&article=../../etc/passwd&sentence=-1',
  '?place=%3Cscript%3Ealert(1)%3C/script%3E',
  `?event=${'x'.repeat(5000)}`,
];

for (const address of GARBAGE) {
  test(`${address.slice(0, 60)} gives the default view and a word`, async ({ person, page }) => {
    await person.opens(address);
    await expect(person.count).toContainText('8 of 8 events');
    await expect(person.popup).toBeHidden();
    await expect(person.reader).toBeHidden();
    const notices = page.getByRole('status').getByRole('button', { name: 'Dismiss this notice' });
    await expect(notices.first()).toBeVisible();
    while ((await notices.count()) > 0) await notices.first().click();
    await expect(page).toHaveURL((url) => url.search === '');
  });
}

test('a sentence that is no evidence opens the article all the same', async ({ person, page }) => {
  await person.opens('?article=000_be6fad0ebe57640d&sentence=7');
  await expect(person.text).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'sentence' })).toBeVisible();
});
