import type { Corpus } from '../../src/formats/corpus.ts';
import { expect, test } from './person.ts';

const EMPTY: Corpus = {
  articles: [],
  collection: { type: 'FeatureCollection', features: [], reportedLengths: [] },
  places: [],
  problems: [],
};

test.describe('when the articles do not arrive', () => {
  test.use({ expected: /Failed to load resource/ });

  test('a word says so, and trying again works', async ({ person, page }) => {
    await page.route('**/corpus.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('the server answered 503');
    await page.unroute('**/corpus.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(person.count).toContainText('8 of 8 events');
  });
});

test('while the articles are on their way, a word says so', async ({ person, page }) => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/corpus.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?years=2024');
  await expect(page.getByText('The articles are being fetched')).toBeVisible();
  arrive();
  await expect(person.count).toContainText('2 of 8 events');
});

test('without articles the page says how to add one', async ({ person, page }) => {
  await page.route('**/corpus.json', (route) => route.fulfill({ json: EMPTY }));
  await page.goto('./');
  await expect(person.list).toContainText('No article here gives an event yet.');
  await expect(page.getByText('No event here has a date yet.')).toBeVisible();
});

test('what an article holds is shown as text, never run', async ({ person, page }) => {
  const attack = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
  const article = {
    id: 'attack', text: attack, title: attack, source: attack, url: 'javascript:alert(1)', language: null,
    date: null, dateSource: 'none', dateSpan: null, dateline: null, body: 0,
  } as const; // prettier-ignore
  const problems = [{ file: attack, message: attack }];
  await page.route('**/corpus.json', (route) =>
    route.fulfill({ json: { ...EMPTY, articles: [article], problems } }),
  );
  await page.goto('./?article=attack');
  await expect(person.text.locator('.paragraph')).toHaveText(attack);
  await expect(person.reader.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'onerror' })).toBeVisible();
  expect(await page.locator('img[onerror]').count()).toBe(0);
  await expect(page).not.toHaveTitle('run');
});

test('events of open date and place are counted and listed, whatever the years', async ({ person, page }) => {
  await page.route('**/corpus.json', async (route) => {
    const corpus = (await (await route.fetch()).json()) as Corpus;
    const [first] = corpus.collection.features;
    const open = { date: null, start: null, end: null, dateBasis: 'none', dateText: 'on Monday' } as const;
    const nowhere = { place: null, placeName: null, placePrecision: 'none', placeBasis: 'none' } as const;
    const properties = { ...first!.properties, ...open, ...nowhere, title: 'Two delegations meet' };
    corpus.collection.features.push({ ...first!, id: 'open', geometry: null, properties });
    await route.fulfill({ json: corpus });
  });
  await page.goto('./?years=2018');
  await expect(person.count).toContainText('1 of 9 events');
  await page.getByRole('button', { name: 'Undated 1' }).click();
  const row = page.locator('#tray').getByRole('button', { name: /Two delegations meet/ });
  await expect(row).toContainText('a Monday, date open');
  await row.click();
  await expect(page.locator('#tray')).toContainText('place open: not on the map');
  await page.getByRole('button', { name: 'All years' }).click();
  await expect(page.getByRole('button', { name: 'Unplaced 1' })).toBeVisible();
  await expect(person.list.getByRole('heading', { name: /Date open/ })).toBeAttached();
});
