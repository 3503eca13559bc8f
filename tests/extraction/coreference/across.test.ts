import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameEvent } from '../../../src/extraction/coreference/same-event.ts';
import type { EventMention } from '../../../src/extraction/events/mention.ts';
import { toCollection } from '../../../src/formats/collection.ts';
import { serialiseCollection } from '../../../src/formats/serialise.ts';
import { extractor, readText } from '../reader.ts';
import { corpus } from './corpus.ts';
import { day, mention, open, period, person, place, state } from './mention.ts';

const written = (mentions: EventMention[]) =>
  serialiseCollection(toCollection(extractor.merge(mentions), [], extractor.place));
const shuffled = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length });
const articlesOf = (mentions: EventMention[]) =>
  extractor
    .merge(mentions)
    .map(({ mention: { sources } }) => [...new Set(sources.map(({ article }) => article))]);

describe('the reports of the corpus', () => {
  const mentions = corpus.flatMap(({ id, text, date }) => readText(text, date, id).mentions);
  const whole = written(mentions);

  test('tell of events more than once', () => {
    const times = articlesOf(mentions).map((articles) => articles.length);
    expect(mentions.length).toBeGreaterThanOrEqual(20);
    expect(Math.max(...times)).toBeGreaterThanOrEqual(3);
    expect(times.length).toBeLessThan(mentions.length);
  });

  test('give the same bytes in every order', () => {
    fc.assert(
      fc.property(shuffled(mentions), (order) => {
        expect(written(order)).toBe(whole);
      }),
    );
  });

  test('give the same again: merging changes no mention', () => {
    const before = structuredClone(mentions);
    extractor.merge(mentions);
    expect(mentions).toEqual(before);
    expect(written(mentions)).toBe(whole);
  });
});

test('mentions of any kind give the same events in every order', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyMention, {
          maxLength: 12,
          selector: ({ sources: [source] }) => `${source!.article} ${source!.start}`,
        })
        .chain((mentions) => fc.tuple(fc.constant(mentions), shuffled(mentions))),
      ([mentions, order]) => {
        expect(written(order)).toBe(written(mentions));
      },
    ),
    { numRuns: 300 },
  );
});

test('two mentions of two articles become one event exactly when they are the same event', () => {
  fc.assert(
    fc.property(anyMention, anyMention, (a, b) => {
      fc.pre(a.article !== b.article);
      expect(extractor.merge([a, b])).toHaveLength(sameEvent(a, b, extractor.place) ? 1 : 2);
    }),
    { numRuns: 500 },
  );
});

test('every mention is told of by one event, and only by one', () => {
  fc.assert(
    fc.property(fc.array(anyMention, { maxLength: 12 }), (mentions) => {
      const numbered = mentions.map((each, at) => ({
        ...each,
        sources: [{ ...each.sources[0]!, start: at, end: at + 8 }],
      }));
      const told = extractor
        .merge(numbered)
        .flatMap(({ mention: { sources } }) => sources.map(({ start }) => start));
      expect(told.sort((a, b) => a - b)).toEqual(numbered.map((_, at) => at));
    }),
  );
});

describe('mentions', () => {
  test('of one article are never joined: that was done before', () => {
    expect(extractor.merge([mention(), mention()])).toHaveLength(2);
  });

  test('without a date join none when two would fit', () => {
    const [first, second] = [mention(), mention({ article: 'b', date: day('2024-05-07') })];
    const vague = mention({ article: 'c', date: null });
    expect(articlesOf([first, second, vague])).toEqual(expect.arrayContaining([['a'], ['b'], ['c']]));
    expect(articlesOf([first, vague])).toEqual([['a', 'c']]);
  });

  test('of one person are found together in two spellings', () => {
    const [first, second] = ['Hossein Amir-Abdollahian', 'Hossein Amirabdollahian'].map((name) => [
      person(name, 'IRN'),
    ]);
    const vague = mention({ article: 'b', place: place('country:pak'), actors: second! });
    expect(extractor.merge([mention({ actors: first! }), vague])).toHaveLength(1);
  });

  test('that are vague do not make one event of two', () => {
    const may = period('2024-05', '2024-05-01', '2024-05-31');
    const [first, second] = [mention(), mention({ article: 'b', date: day('2024-05-20') })];
    expect(extractor.merge([first, second, mention({ article: 'c', date: may })])).toHaveLength(2);
  });
});

/** Mentions from a small world, so that many of them fit. */
const anyMention: fc.Arbitrary<EventMention> = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c', 'd'),
    start: fc.nat(40),
    reported: fc.constantFrom('2024-05-06', '2024-05-07', null),
    type: fc.constantFrom('visit' as const, 'talks' as const, 'exercise' as const),
    label: fc.constantFrom('visit', 'naval drill', 'drill'),
    status: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const, null),
    date: fc.constantFrom(
      day('2024-05-04'),
      day('2024-05-06'),
      period('2024-05', '2024-05-01', '2024-05-31'),
      period('2024', '2024-01-01', '2024-12-31'),
      open(1),
      open(2),
      null,
    ),
    days: fc.constantFrom(null, 3),
    place: fc.constantFrom(place('city:pak-islamabad'), place('country:pak'), place('city:irn-tehran'), null),
    actors: fc.subarray([
      person('Ali Rezaei', 'IRN'),
      person('Rezaee', null),
      person('Amir-Abdollahian', 'IRN'),
      person('Hossein Amirabdollahian', 'IRN'),
      person('Asim Munir', 'PAK', 'counterpart'),
      state('Iran', 'IRN'),
      state('Pakistan', 'PAK', 'host'),
    ]),
  })
  .map(({ start, ...values }) =>
    mention({
      ...values,
      sources: [
        { article: values.article, quote: 'He came.', start, end: start + 8, rules: ['rule'], marks: [] },
      ],
    }),
  );

test('two events of one sentence keep their ids in every order', () => {
  const gate = (outcome: string) => mention({ type: 'crossing', outcome, place: place('site:irn-rimdan') });
  expect(written([gate('open'), gate('close')])).toBe(written([gate('close'), gate('open')]));
});
