import { describe, expect, test } from 'vitest';
import type { EventProperties } from '../../src/extraction/types.ts';
import { serialiseCollection } from '../../src/formats/serialise.ts';
import { collectionOf } from './reader.ts';
import { first, second, seeds } from './seeds.ts';

const collection = collectionOf(first, second);
const { features } = collection;

/** An event in one row: what, when, where, how sure, and in which articles. */
function row({ type, status, date, dateBasis, place, placePrecision, placeBasis, sources }: EventProperties) {
  const articles = [...new Set(sources.map(({ article }) => article.slice(0, 3)))].join(' ');
  return [type, date, dateBasis, place, placePrecision, placeBasis, status, articles];
}

describe('the two seeds read together', () => {
  test('tell of these eight events and no other', () => {
    const visit = ['city:pak-islamabad', 'city'];
    const country = ['country:pak', 'country', 'stated'];
    expect(features.map(({ properties }) => row(properties))).toEqual([
      ['visit', '2018-07', 'stated', ...country, 'happened', '000 002'],
      ['visit', '2021-10', 'stated', ...country, 'happened', '000 002'],
      ['exercise', '2023', 'stated', 'border:irn-pak', 'border', 'stated', 'happened', '000 002'],
      ['visit', '2024', 'relative', 'city:irn-tehran', 'city', 'stated', 'happened', '000'],
      ['agreement', '2024-04', 'stated', 'border:irn-pak', 'border', 'concerns', 'happened', '000 002'],
      ['talks', '2025-01-19/2025-01-20', 'inferred', ...visit, 'inherited', 'planned', '000'],
      ['visit', '2025-01-19/2025-01-20', 'relative', ...visit, 'stated', 'happened', '000 002'],
      ['talks', '2025-01-20', 'inferred', ...visit, 'inherited', 'happened', '002'],
    ]);
  });

  test('name those who took part', () => {
    const agents = features.map(({ properties: { actors } }) =>
      actors.flatMap(({ name, country, role }) =>
        role === 'agent' || role === 'participant' ? `${name} ${country}` : [],
      ),
    );
    const [bagheri, both] = [['Mohammad Bagheri IRN'], ['Iran IRN', 'Pakistan PAK']];
    expect(agents).toEqual([bagheri, bagheri, both, ['Asim Munir PAK'], both, bagheri, bagheri, bagheri]);
    const planned = features[5]!.properties.actors.filter(({ role }) => role === 'counterpart');
    expect(planned.map(({ name, country }) => `${name} ${country}`)).toEqual(
      expect.arrayContaining([
        'Asif Ali Zardari PAK',
        'Muhammad Shehbaz Sharif PAK',
        'Khawaja Muhammad Asif PAK',
      ]),
    );
  });

  test('keep the words “Last year” beside the year that they give', () => {
    expect(features[3]!.properties).toMatchObject({
      dateText: 'Last year',
      start: '2024-01-01',
      end: '2024-12-31',
    });
  });

  test.each([
    'we have reached good agreements',
    'Relations between the Iranian and Pakistani armed forces have been developing',
    'have intensified their military cooperation',
    'have significantly deepened their military collaboration',
    'a ceasefire on the enemy',
    'the day the ceasefire was imposed',
    'Gaza developments',
    'the past 15 months',
    'Discussions are expected to cover',
    'We had discussions with our Pakistani counterparts',
    'official invitation',
    'TEHRAN –',
  ])('take no event from “%s”', (words) => {
    const article = seeds.find(({ text }) => text.includes(words))!;
    const start = article.text.indexOf(words);
    const marks = features
      .flatMap(({ properties }) => properties.sources)
      .filter((source) => source.article === article.id)
      .flatMap((source) => source.marks)
      .filter((mark) => mark.start < start + words.length && mark.end > start);
    expect(marks).toEqual([]);
  });

  test('report the border as 909 km long, with the sentence that says so', () => {
    expect(collection.reportedLengths).toMatchObject([
      { place: 'border:irn-pak', kilometres: 909, sources: [{ article: seeds[0]!.id }] },
    ]);
    const [source] = collection.reportedLengths[0]!.sources;
    expect(source!.quote).toContain('909-kilometer border.');
    expect(seeds[0]!.text.slice(source!.start, source!.end)).toBe(source!.quote);
  });
});

describe('every event of the seeds', () => {
  const texts = new Map<string, string>(seeds.map(({ id, text }) => [id, text]));
  const sources = features.flatMap(({ properties }) => properties.sources);

  test('quotes its articles to the letter, and marks words inside the quotes', () => {
    for (const { article, quote, start, end, marks } of sources) {
      expect(texts.get(article)!.slice(start, end)).toBe(quote);
      expect(marks.filter((mark) => mark.start < start || mark.end > end || mark.start >= mark.end)).toEqual(
        [],
      );
      expect(marks.some(({ kind }) => kind === 'trigger')).toBe(true);
    }
  });

  test('has an id of its own that can stand in an address, and its place in the order', () => {
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    const keys = features.map(({ id, properties }) => `${properties.start} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });
});

describe('the second seed, which has no date', () => {
  const alone = collectionOf(second).features.map(({ properties }) => properties);

  test('leaves its Monday open when read alone', () => {
    const monday = alone.filter(({ dateText }) => dateText === 'Monday');
    expect(monday.map(({ type }) => type).sort()).toEqual(['talks', 'visit']);
    for (const { date, start, end, dateBasis } of monday) {
      expect({ date, start, end, dateBasis }).toEqual({
        date: null,
        start: null,
        end: null,
        dateBasis: 'none',
      });
    }
  });

  test('gets its Monday from the first, which says so', () => {
    const talks = features.at(-1)!.properties;
    expect(talks).toMatchObject({ date: '2025-01-20', dateBasis: 'inferred', dateText: 'Monday' });
    const mark = talks.sources[0]!.marks.find(({ kind }) => kind === 'date');
    expect(mark!.reads).toContain(`inferred from the same visit in ${seeds[0]!.id}`);
  });
});

test('the order of the articles changes no byte', () => {
  expect(serialiseCollection(collectionOf(second, first))).toBe(serialiseCollection(collection));
});
