import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/extraction/document.ts';
import { TIME_RULES } from '../../../src/extraction/temporal/grammar/index.ts';
import { EXAMPLE_DATE } from '../../../src/extraction/temporal/rule.ts';
import { findTimeExpressions } from '../../../src/extraction/temporal/times.ts';
import type { TimeExpression } from '../../../src/extraction/types.ts';

/** Reads a sentence as the body of an article of a given day. */
function read(text: string, reference: string | null): TimeExpression[] {
  return findTimeExpressions(
    readDocument('example', text, reference === null ? {} : { referenceDate: reference }),
  );
}

describe.each(TIME_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(rule.examples)('%s', (marked, values, reference = EXAMPLE_DATE) => {
    const text = marked.replace(/[[\]]/g, '');
    const found = read(text, reference);
    const words = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(found.map((time) => time.edtf ?? time.timex ?? 'null').join(' ')).toBe(values);
  });

  test('fires by itself in one of its examples', () => {
    const fired = rule.examples.flatMap(([text, , reference = EXAMPLE_DATE]) =>
      read(text.replace(/[[\]]/g, ''), reference),
    );
    expect(fired.map((time) => time.rule)).toContain(name);
  });

  test.each(rule.counterexamples ?? [])('not in: %s', (text) => {
    expect(read(text, EXAMPLE_DATE).map((time) => time.rule)).not.toContain(name);
  });
});

test('every row has a name of its own and an example', () => {
  expect(new Set(TIME_RULES.map((rule) => rule.name)).size).toBe(TIME_RULES.length);
  expect(TIME_RULES.filter((rule) => rule.examples.length === 0)).toEqual([]);
});
