import { expect, test } from 'vitest';
import { mentionsOf } from '../reader.ts';

const rulesOf = (text: string, type: string) =>
  mentionsOf(text)
    .find((mention) => mention.type === type)!
    .sources.flatMap(({ rules }) => rules);

test('talks say from which visit they have their day and place', () => {
  const rules = rulesOf(
    'Foreign Minister Ali Karimi arrived in Baku on 3 May 2021. The minister held talks with President Ilham Veliyev.',
    'talks',
  );
  expect(rules).toEqual([
    'talks noun',
    'tense',
    'place of the visit “arrived”',
    'date of the visit “arrived”',
  ]);
});

test('what has a day and place of its own borrows none', () => {
  const rules = rulesOf('Ali Karimi met President Ilham Veliyev in Baku on 3 May 2021.', 'talks');
  expect(rules.filter((rule) => / of the /.test(rule))).toEqual([]);
});
