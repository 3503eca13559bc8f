import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './person.ts';

const file = (name: string) => join(process.env['SARHAD_SEEDS']!, name);
const ADDED = file('zz-added.txt');
const BROKEN = file('zz-broken.txt');

test.afterEach(() => {
  rmSync(ADDED, { force: true });
  rmSync(BROKEN, { force: true });
});

test('an article dropped into the folder appears without a reload', async ({ person, page }) => {
  await person.opens();
  await expect(person.count).toContainText('8 of 8 events');
  await page.evaluate(() => ((window as { stays?: boolean }).stays = true));
  writeFileSync(
    ADDED,
    'date: 2019-05-03\n\nIranian Foreign Minister Javad Zarif visited Karachi on Thursday.\n',
  );
  await expect(person.count).toContainText('9 of 9 events');
  await expect(person.year(2019)).toHaveAttribute('title', '2019: 1 event');
  await expect(person.list).toContainText('Karachi');
  expect(await page.evaluate(() => (window as { stays?: boolean }).stays)).toBe(true);

  rmSync(ADDED);
  await expect(person.count).toContainText('8 of 8 events');
});

test('a broken file is named in the page and takes nothing else down', async ({ person, page }) => {
  await person.opens();
  await expect(person.count).toContainText('8 of 8 events');
  writeFileSync(BROKEN, new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0xff, 0x00, 0x81]));
  const problem = page.getByRole('status').filter({ hasText: 'zz-broken.txt' });
  await expect(problem).toContainText('could not be read');
  await expect(person.count).toContainText('8 of 8 events');
  await problem.getByRole('button', { name: /Dismiss the problem/ }).click();
  await expect(problem).toBeHidden();
});
