import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../src/extraction/types.ts';
import { EVENT_TYPES } from '../../src/extraction/types.ts';
import { edtfBounds } from '../../src/extraction/temporal/edtf.ts';
import { readGold } from '../../src/evaluation/gold.ts';

const { development, heldBack } = readGold('tests/gold');
const all = [...development, ...heldBack];
const gazetteer = JSON.parse(readFileSync('data/gazetteer.json', 'utf8')) as Gazetteer;
const known = new Set(gazetteer.places.map(({ id }) => id));

describe('the set', () => {
  test('is large enough, with enough cases that give nothing', () => {
    expect(all.length).toBeGreaterThanOrEqual(340);
    expect(all.filter(({ events }) => events.length === 0).length).toBeGreaterThanOrEqual(75);
  });

  test.each(EVENT_TYPES)('holds back about a fifth of its events of type %s', (type) => {
    const count = (cases: typeof all) =>
      cases.flatMap(({ events }) => events).filter((event) => event.type === type && !event.optional).length;
    expect(count(heldBack) / count(all)).toBeGreaterThan(0.15);
    expect(count(heldBack) / count(all)).toBeLessThan(0.25);
  });
});

describe.each(all)('$id', ({ why, articles, events }) => {
  test('tells its reason and has text', () => {
    expect(why).toMatch(/^[A-Z0-9"“].*\.$/);
    for (const { text, date } of articles) {
      expect(text.trim()).not.toBe('');
      if (date !== null) expect(edtfBounds(date)).toEqual({ first: date, last: date });
    }
  });

  test.each(events)('$type · $date · $place', ({ date, place, actors, said, accept }) => {
    expect(articles.some(({ text }) => text.includes(said))).toBe(true);
    for (const value of [date, ...(accept?.date ?? [])]) {
      if (value !== null && !/^XXXX-\d\d-\d\d$/.test(value)) expect(edtfBounds(value), value).not.toBeNull();
    }
    // Towns too small for the gazetteer stay in the set, and then a wider place or none is accepted as well.
    const places = [place, ...(accept?.place ?? [])];
    expect(
      places.some((id) => id === null || known.has(id)),
      String(place),
    ).toBe(true);
    for (const party of actors) expect(party).toMatch(/^(\p{Lu}|gunmen|rebels)/u);
  });
});
