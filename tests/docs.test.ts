import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { USAGE } from '../src/cli/options.ts';
import { readGold } from '../src/evaluation/gold.ts';
import type { EventCollection } from '../src/formats/corpus.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'data/README.md',
  'tests/gold/README.md',
  ...docs.map((name) => `docs/${name}`),
];

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What the pattern's group holds, at each of its matches. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part = '']) => part);

const links = (text: string) => all(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:|^#/.test(link));
const commands = (text: string) => [
  ...all(text, /npm run (?:--silent )?([\w:-]+)/g),
  ...all(text, /npm (start|test)\b/g),
];
/** Words in backticks that begin with a folder of the repository. */
const paths = (text: string) =>
  all(text, /`((?:bench|data|docs|seeds|src|tests|\.ci|\.github)\/[^`\s]*)`/g).filter(Boolean);

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('links to files that exist', () => {
    const broken = links(text).filter((link) => !existsSync(join(dirname(page), link.replace(/#.*$/, ''))));
    expect(broken).toEqual([]);
  });

  test('names commands that exist', () => {
    expect(commands(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names files and folders that exist', () => {
    expect(paths(text).filter((path) => !existsSync(path))).toEqual([]);
  });
});

/** The first column of a table: what stands in backticks there. */
function firstColumn(section: string): string[] {
  const rows = read('README.md').split(`## ${section}\n`)[1]!.split('\n## ')[0]!.split('\n');
  return rows.flatMap((row) => all(row.match(/^\| (`[^|]*)\|/)?.[1] ?? '', /`([^`]+)`/g));
}

test('the README explains every option of the command line, and no other', () => {
  const options = firstColumn('On the command line').map((option) => option.split(' ')[0]);
  expect(options).toEqual(all(USAGE, /^ {2}(--[\w-]+)/gm));
});

test('the README explains every property of an event, and no other', () => {
  const { features } = JSON.parse(read('data/events.geojson')) as EventCollection;
  expect(firstColumn('An event').sort()).toEqual(Object.keys(features[0]!.properties).sort());
});

test('every known failure is a case of the gold set that is not held back, in its own words', () => {
  const cases = new Map(readGold('tests/gold').development.map((entry) => [entry.id, entry]));
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  const items = all(read('docs/known-failures.md'), /^- (`[^]*?)(?=\n- |\n\n|$(?![^]))/gm).map(plain);
  expect(items.length).toBeGreaterThanOrEqual(15);
  for (const item of items) {
    const [, id = '', quote = ''] = /^`([\w-]+)`[^:]*: "(.*?[.?!])" /.exec(item) ?? [];
    const texts = cases.get(id)?.articles.map(({ text }) => plain(text)) ?? [];
    expect(
      texts.some((text) => text.includes(quote) && quote !== ''),
      item,
    ).toBe(true);
  }
});
