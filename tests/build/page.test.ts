import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/vite/content-security-policy.ts';
import { addresses, built, read } from './dist.ts';

const page = read('index.html');

test('the policy stands before everything it governs, and allows no exception', () => {
  const policy = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1];
  const directives = policy?.replaceAll('&#39;', "'").split('; ');
  expect(directives).toEqual(Object.entries(CONTENT_SECURITY_POLICY).map((directive) => directive.join(' ')));
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('nothing in the page is inline', () => {
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  expect(page.match(/<script\b[^>]*>/g)?.every((tag) => tag.includes(' src='))).toBe(true);
});

test('every file that the page names is there, by an address relative to the page', () => {
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    expect(address).toMatch(/^\.\//);
    expect(built).toContain(posix.join(address));
  }
});

test.each(built.filter((path) => path.endsWith('.css')))('every file that %s names is there', (path) => {
  for (const [, address = ''] of read(path).matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
    if (/^(data:|#)/.test(address)) continue;
    expect(built).toContain(posix.join(posix.dirname(path), address));
  }
});

test('no script names a built file from the root of the host', () => {
  const absolute = built.filter((path) => path.endsWith('.js') && /["'`]\/assets\//.test(read(path)));
  expect(absolute).toEqual([]);
});

test('the articles and the events stand beside the page', () => {
  const { articles, problems } = JSON.parse(read('corpus.json')) as {
    articles: unknown[];
    problems: unknown[];
  };
  expect(articles.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  expect(read('events.geojson')).toBe(readFileSync('data/events.geojson', 'utf8'));
});
