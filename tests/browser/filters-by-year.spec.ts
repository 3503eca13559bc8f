import { expect, test } from './person.ts';

test('a person clicks a year, and list, map and counts follow', async ({ person, page }) => {
  await person.opens();
  await expect(person.count).toContainText('8 of 8 events');
  await person.year(2018).click();
  await expect(person.count).toContainText('1 of 8 events');
  await expect(person.list.getByRole('listitem')).toHaveCount(1);
  await expect(person.list).toContainText('July 2018');
  await expect(person.mark('country:pak')).toBeVisible();
  await expect(person.mark('city:irn-tehran')).toBeHidden();
  expect(person.address()['years']).toBe('2018');

  await page.getByRole('button', { name: 'All years' }).click();
  await expect(person.count).toContainText('8 of 8 events');
  await expect(person.mark('city:irn-tehran')).toBeVisible();
});

test('a person drags over a range of years', async ({ person, page }) => {
  await person.opens();
  const from = (await person.year(2021).boundingBox())!;
  const to = (await person.year(2023).boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(person.count).toContainText('2 of 8 events');
  expect(person.address()['years']).toBe('2021..2023');
});

test('a person moves the handles with keys', async ({ person, page }) => {
  await person.opens();
  await person.firstYear.focus();
  await page.keyboard.press('ArrowRight');
  await expect(person.firstYear).toHaveAttribute('aria-valuetext', '2019');
  await expect(person.count).toContainText('7 of 8 events');
  await page.keyboard.press('End');
  await expect(person.firstYear).toHaveAttribute('aria-valuetext', '2025');
  await person.lastYear.focus();
  await page.keyboard.press('Home');
  await expect(person.lastYear).toHaveAttribute('aria-valuetext', '2025');
  await expect(person.count).toContainText('3 of 8 events');
  await person.firstYear.focus();
  await page.keyboard.press('Home');
  await expect(person.count).toContainText('8 of 8 events');
});

test('a person narrows by type and status', async ({ person, page }) => {
  await person.opens();
  const talks = page.getByRole('group', { name: 'Types of event' }).getByRole('button', { name: /Talks/ });
  await expect(talks).toHaveAccessibleName('Talks 2');
  await talks.click();
  await expect(talks).toHaveAttribute('aria-pressed', 'true');
  await expect(person.count).toContainText('2 of 8 events');
  await page.getByRole('button', { name: 'Planned 1' }).click();
  await expect(person.count).toContainText('1 of 8 events');
  expect(person.address()).toMatchObject({ types: 'talks', statuses: 'planned' });

  await person.year(2018).click();
  await expect(person.list).toContainText('No event passes these filters.');
  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect(person.count).toContainText('8 of 8 events');
});
