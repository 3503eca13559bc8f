import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toponymsOf } from './marked.ts';

const seed = readFileSync(new URL('../../../seeds/000_be6fad0ebe57640d.txt', import.meta.url), 'utf8');

test('the dateline is where the report was filed, never where it happened', () => {
  expect(toponymsOf(seed)[0]).toMatchObject({ place: 'city:irn-tehran', role: 'dateline' });
});

test('capitals that act are governments, a visit to one is a visit to a place', () => {
  const roles = toponymsOf(seed)
    .filter(({ place }) => place === 'city:pak-islamabad')
    .map(({ role, relation }) => `${role} ${relation}`);
  expect(roles).toEqual(['literal in', 'metonym between', 'literal to', 'metonym other']);
});

test('every span slices to a name, in order, and every reason says something', () => {
  const toponyms = toponymsOf(seed);
  for (const { start, end, reason } of toponyms) {
    expect(seed.slice(start, end)).toMatch(/^\S.*\S$/s);
    expect(reason.length).toBeGreaterThan(5);
  }
  expect(toponyms.map(({ start }) => start)).toEqual(
    toponyms.map(({ start }) => start).sort((a, b) => a - b),
  );
});

test('whatever the text, spans lie inside it and nothing is thrown', () => {
  const words = fc.constantFrom(
    'Iran',
    'Pakistan',
    'border',
    'the',
    'between',
    'and',
    '-',
    ',',
    '.',
    '\n',
    'U.S.',
    '’s',
    '[',
    'ZAHEDAN',
    '\u202e',
    '\ud800',
    '40',
    'km',
    'of',
    'from',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end } of toponymsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 150 },
  );
});
