import { expect, test } from './person.ts';

const ARTICLE = '?article=000_be6fad0ebe57640d';

test('clicking a sentence chooses its event and moves the map', async ({ person }) => {
  await person.opens(ARTICLE);
  await person.seesMap();
  await person.sentence('Last year, General Munir').click({ position: { x: 20, y: 8 } });
  await expect(person.popup).toContainText('Munir visits Tehran');
  await expect(person.mark('city:irn-tehran')).toBeInViewport();
  await expect.poll(() => Number(person.address()['map']?.split('/')[2])).toBeCloseTo(51.4, 0);
  expect(person.address()['event']).toMatch(/^visit-munir/);
  await expect(person.list.locator('[aria-current="true"]')).toContainText('Munir visits Tehran');
});

test('a sentence of several events offers each of them', async ({ person }) => {
  await person.opens(ARTICLE);
  const sentence = person.sentence('following his visits in July 2018');
  await sentence.click({ position: { x: 4, y: 8 } });
  const first = person.address()['event'];
  await sentence.click({ position: { x: 4, y: 8 } });
  await expect.poll(() => person.address()['event']).not.toBe(first);

  const buttons = sentence.locator('xpath=..').getByRole('button', { name: /^Show on the map/ });
  expect(await buttons.count()).toBeGreaterThanOrEqual(2);
  await buttons.last().click();
  await expect(buttons.last()).toHaveAttribute('aria-pressed', 'true');
});

test('a person steps from one piece of evidence to the next', async ({ person }) => {
  await person.opens(ARTICLE);
  const next = person.reader.getByRole('button', { name: 'Next evidence' });
  await next.click();
  await expect(person.reader).toContainText(/1 of \d+/);
  await next.click();
  await expect(person.reader).toContainText(/2 of \d+/);
  await person.reader.getByRole('button', { name: 'Previous evidence' }).click();
  await expect(person.reader).toContainText(/1 of \d+/);
  await expect(person.reader.locator('mark.current').first()).toBeInViewport();
});
