import { expect, test as base, type Locator, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** What a person has before them; every test also asserts that nothing broke and nobody else was asked. */
export class Person {
  readonly map: Locator;
  readonly list: Locator;
  readonly popup: Locator;
  readonly reader: Locator;
  /** The open article's text. */
  readonly text: Locator;
  /** What screen readers are told about the number of events. */
  readonly count: Locator;
  readonly firstYear: Locator;
  readonly lastYear: Locator;

  constructor(readonly page: Page) {
    this.map = page.locator('.map[data-ready]');
    this.list = page.getByRole('region', { name: 'Events', exact: true });
    this.popup = page.getByRole('dialog');
    this.reader = page.getByRole('region', { name: 'Article', exact: true });
    this.text = this.reader.getByRole('article');
    this.count = page.locator('[aria-live]', { hasText: /\d+ of \d+ events?/ });
    this.firstYear = page.getByRole('slider', { name: 'First year' });
    this.lastYear = page.getByRole('slider', { name: 'Last year' });
  }

  /** Opens the page, at an address if one is given, and waits for its events. */
  async opens(address = ''): Promise<void> {
    await this.page.goto(`./${address}`);
    await expect(this.count).toContainText('of');
  }

  /** Waits until the map is drawn, which takes a machine without a graphics card some seconds. */
  async seesMap(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
  }

  /** The mark of a place on the map. */
  mark(place: string): Locator {
    return this.page.locator(`button.mark[data-place="${place}"]`);
  }

  /** The bar of a year. */
  year(year: number): Locator {
    return this.page.locator(`#timeline [title^="${year}:"]`);
  }

  /** A sentence of evidence in the open article. */
  sentence(words: string): Locator {
    return this.text.locator('mark', { hasText: words });
  }

  /** Parameters of the address. */
  address(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }
}

interface Options {
  /** Messages of the browser's console that a test provokes on purpose. */
  expected: RegExp | null;
  person: Person;
}

export const test = base.extend<Options>({
  expected: [null, { option: true }],
  person: async ({ page, baseURL, expected }, use) => {
    const broken: string[] = [];
    const elsewhere: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) broken.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== new URL(baseURL!).host) elsewhere.push(request.url());
    });
    await use(new Person(page));
    expect(broken).toEqual([]);
    expect(elsewhere).toEqual([]);
  },
});
