import { describe, expect, test } from 'vitest';
import { eventRules } from '../../../../src/extraction/events/rules/index.ts';
import { EVENT_TYPES } from '../../../../src/extraction/types.ts';
import { mentionsOf } from '../../reader.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../../src/extraction/events/rules/*.ts', {
  eager: true,
});

/** Names of all rules that a sentence, read without a day of report, makes fire. */
const rulesFiredBy = (sentence: string) =>
  mentionsOf(sentence).flatMap(({ sources }) => sources.flatMap(({ rules }) => rules));

describe.each(eventRules)('the row “$name” reads', ({ name, type, examples, counterexamples }) => {
  test.each(examples)('%s', (example) => {
    const mentions = mentionsOf(example);
    expect(rulesFiredBy(example)).toContain(name);
    expect(mentions.map((mention) => mention.type)).toContain(type);
  });
  test.each(counterexamples)('but not: %s', (counterexample) => {
    expect(rulesFiredBy(counterexample)).not.toContain(name);
  });
});

test('every row has a name of its own, examples and counterexamples', () => {
  expect(new Set(eventRules.map(({ name }) => name)).size).toBe(eventRules.length);
  expect(
    eventRules.filter(({ examples, counterexamples }) => examples.length * counterexamples.length === 0),
  ).toEqual([]);
});

test('every file of rules stands in the ordered list', () => {
  const listed = new Set<unknown>(eventRules);
  const types = Object.entries(modules).flatMap(([path, exported]) => {
    const type = /([\w-]+)\.ts$/.exec(path)![1]!;
    if (type === 'index' || type === 'rule') return [];
    const rows = exported[`${type}Rules`] as unknown[];
    expect(rows, path).not.toEqual([]);
    expect(
      rows.filter((row) => !listed.has(row)),
      path,
    ).toEqual([]);
    return [type];
  });
  expect(types.sort()).toEqual([...EVENT_TYPES].sort());
});
