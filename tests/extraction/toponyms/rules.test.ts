import { describe, expect, test } from 'vitest';
import { nameRules, roleRules } from '../../../src/extraction/toponyms/rules/index.ts';
import { markedToponym } from './marked.ts';

describe.each(nameRules)('the row “$name” rejects', ({ examples, counterexamples }) => {
  test.each(examples)('%s', (example) => {
    expect(markedToponym(example)).toBeUndefined();
  });
  test.each(counterexamples)('but not: %s', (counterexample) => {
    expect(markedToponym(counterexample)).toBeDefined();
  });
});

describe.each(roleRules)('the row “$name” decides', ({ name, role, examples, counterexamples }) => {
  test.each(examples)('%s', (example) => {
    expect(markedToponym(example)).toMatchObject({ rule: name, role });
  });
  test.each(counterexamples)('but not: %s', (counterexample) => {
    expect(markedToponym(counterexample)).toBeDefined();
    expect(markedToponym(counterexample)?.rule).not.toBe(name);
  });
});

test('every row has examples and counterexamples, and a name of its own', () => {
  const rows = [...nameRules, ...roleRules];
  expect(
    rows.filter(({ examples, counterexamples }) => examples.length * counterexamples.length === 0),
  ).toEqual([]);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});
