import { expect, test } from 'vitest';
import { confusionRows, fieldRows, markdownTable, plainTable, typeRows } from '../../src/evaluation/table.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { expected, found } from './events.ts';

const gold = {
  id: 'a',
  why: '',
  articles: [],
  events: [expected(), expected({ type: 'talks', said: 'met' })],
};
const figures = figuresOf(judge([gold], () => [found({ status: 'planned' })]));

test('plain columns line up, figures flush right', () => {
  expect(
    plainTable([
      ['field', 'F1'],
      ['date', '0.900'],
    ]),
  ).toBe('field     F1\ndate   0.900');
});

test('Markdown has a rule under its head', () => {
  expect(
    markdownTable([
      ['field', 'F1'],
      ['date', '0.900'],
    ]),
  ).toBe('| field | F1 |\n| --- | --: |\n| date | 0.900 |');
});

test('fields: found has no share of its own', () => {
  const rows = fieldRows(figures);
  expect(rows[1]).toEqual(['found', '1.000', '0.500', '0.667', '']);
  expect(rows.find(([field]) => field === 'status')).toEqual(['status', '0.000', '0.000', '0.000', '0.000']);
});

test('types: what was never judged is a dash', () => {
  const rows = typeRows(figures);
  expect(rows[1]).toEqual(['visit', '1.000', '1.000', '1.000', '1.000', '1.000', '0.000', '1.000']);
  expect(rows.find(([type]) => type === 'crossing')?.slice(1)).toEqual(Array(7).fill('–'));
});

test('confusions: expected down, found across, none last', () => {
  expect(confusionRows(figures.confusions.types)).toEqual([
    ['expected \\ found', 'visit', 'none'],
    ['talks', '·', '1'],
    ['visit', '1', '·'],
  ]);
});
