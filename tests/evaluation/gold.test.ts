import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGold } from '../../src/evaluation/gold.ts';
import { expected } from './events.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const goldCase = (id: string, change: object = {}) => ({
  id,
  why: 'A reason.',
  articles: [{ id: 'a', date: null, text: 'He visited Tehran on 1 May 2024.' }],
  events: [expected()],
  ...change,
});

const write = (path: string, value: unknown) => {
  writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
};

test('reads all files in order, and what is held back apart', () => {
  mkdirSync(join(folder, 'held-back'));
  write('b.json', [goldCase('b')]);
  write('a.json', [goldCase('a1'), goldCase('a2', { events: [] })]);
  write('README.md', 'not a case');
  write('held-back/a.json', [goldCase('h')]);
  const { development, heldBack } = readGold(folder);
  expect(development.map(({ id }) => id)).toEqual(['a1', 'a2', 'b']);
  expect(heldBack.map(({ id }) => id)).toEqual(['h']);
});

test('fields beyond the format are passed over', () => {
  write('a.json', [goldCase('a', { events: [{ ...expected(), precision: 'city' }] })]);
  expect(readGold(folder).development[0]?.events).toEqual([expected()]);
});

test.each([
  ['broken JSON', '[{', /a\.json: .*JSON/],
  ['no list', {}, /a\.json: the file: .*Array/],
  [
    'an unknown type',
    [goldCase('a', { events: [{ ...expected(), type: 'war' }] })],
    /a\.json: 0\.events\.0\.type/,
  ],
  ['a case without articles', [goldCase('a', { articles: [] })], /a\.json: 0\.articles/],
  ['an id twice', [goldCase('a'), goldCase('a')], /two cases are called a/],
  ['nothing', [], /no cases/],
])('%s is refused with the file and the cause', (_, content, message) => {
  write('a.json', content);
  expect(() => readGold(folder)).toThrow(message);
});

test('a folder that is not there is refused by name', () => {
  expect(() => readGold(join(folder, 'nowhere'))).toThrow(/nowhere/);
});
