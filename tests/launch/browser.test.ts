import { expect, test } from 'vitest';
import { candidates } from '../../src/launch/browser.mjs';

test('the file that CHROME_PATH names is tried first, even if it is not there', () => {
  expect(candidates({ CHROME_PATH: '/nowhere/chrome' })[0]).toEqual({ executablePath: '/nowhere/chrome' });
});

test("then Playwright's own, then an installed Chrome or Edge", () => {
  expect(candidates({}).slice(0, 3)).toEqual([{}, { channel: 'chrome' }, { channel: 'msedge' }]);
});

test('other browsers are named only where there is such a file', () => {
  expect(
    candidates({ PATH: '/nowhere' })
      .slice(3)
      .map(({ executablePath }) => executablePath),
  ).not.toContain('/nowhere/chromium');
});
