import { expect, test } from './person.ts';

const ARRIVAL = 'Upon his arrival in Islamabad on Sunday night';

test('a person reads the sentence that an event rests on', async ({ person, page }) => {
  await person.opens();
  await person.mark('city:pak-islamabad').click();
  const visit = person.popup.locator('.card', { hasText: 'Bagheri visits Islamabad' });
  await expect(visit.getByRole('button', { name: /^Read/ })).toHaveCount(2);
  await visit.getByRole('button', { name: /Read 000/ }).click();
  await expect(person.text).toBeFocused();
  await expect(person.sentence(ARRIVAL)).toBeInViewport({ ratio: 0.9 });
  await expect(person.sentence(ARRIVAL)).toHaveClass(/current/);
  await expect(person.reader).toContainText('Dated 19 January 2025, given at the start of the text.');
  expect(person.address()).toMatchObject({ article: '000_be6fad0ebe57640d', sentence: '393' });

  await page.keyboard.press('Escape');
  await expect(person.reader).toBeHidden();
  await expect(visit.getByRole('button', { name: /Read 000/ })).toBeFocused();
});

test('an article without a date says so', async ({ person }) => {
  await person.opens('?article=002_cf3bdf6709b29141');
  await expect(person.reader).toContainText('No date in the text');
});

test('the whole text is shown, its own characters in its own paragraphs', async ({ person, page }) => {
  await person.opens('?article=002_cf3bdf6709b29141');
  const corpus = (await (await page.request.get(new URL('corpus.json', page.url()).href)).json()) as {
    articles: { id: string; text: string }[];
  };
  const { text } = corpus.articles.find(({ id }) => id.startsWith('002'))!;
  const shown = await person.text.locator('.paragraph').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const button of copy.querySelectorAll('button')) button.remove();
      return copy.textContent;
    }),
  );
  expect(shown.join('\n\n')).toBe(text.trim());
  await expect(
    person.text.getByRole('heading', { name: "'Gaza developments show the rise of Islam'" }),
  ).toBeAttached();
});

test('words of evidence tell what was made of them', async ({ person, page }) => {
  await person.opens('?article=000_be6fad0ebe57640d&sentence=393');
  const night = person.sentence(ARRIVAL).getByRole('button', { name: 'Sunday night' });
  await night.hover();
  await expect(page.getByRole('tooltip')).toContainText('2025-01-19');
  await expect(night).toHaveAccessibleDescription(/When.*2025-01-19/);
});

test('the reported length of the border opens at its sentence', async ({ person }) => {
  await person.opens('?place=border:irn-pak');
  await person.popup.locator('dl').getByRole('button', { name: /^Read/ }).click();
  await expect(person.sentence('909-kilometer border')).toBeInViewport();
});
