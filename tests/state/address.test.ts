import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_TYPES, STATUSES } from '../../src/extraction/types.ts';
import { DEFAULT_VIEW, formatAddress, parseAddress, type View } from '../../src/state/address.ts';

test.each<[string, Partial<View>]>([
  ['', {}],
  ['?years=2018', { from: 2018, to: 2018 }],
  ['?years=2018..2021', { from: 2018, to: 2021 }],
  ['?years=2018..', { from: 2018 }],
  ['?years=..2021', { to: 2021 }],
  ['?types=visit,talks&statuses=planned', { types: ['visit', 'talks'], statuses: ['planned'] }],
  [
    '?event=visit-2018&article=000_a&sentence=2180',
    { event: 'visit-2018', article: '000_a', sentence: 2180 },
  ],
  ['?place=border:irn-pak', { place: 'border:irn-pak' }],
  ['?map=5.50/29.1000/62.3000', { camera: { zoom: 5.5, lat: 29.1, lon: 62.3 } }],
])('%s is written and read', (address, view) => {
  expect(formatAddress({ ...DEFAULT_VIEW, ...view })).toBe(address);
  expect(parseAddress(address)).toEqual({ view: { ...DEFAULT_VIEW, ...view }, ignored: [] });
});

test.each([
  '?years=soon', '?years=2021..2018', '?years=..', '?years=', '?years=20182021', '?types=party', '?types=visit,,',
  '?statuses=maybe', '?event=', '?article=', '?sentence=-1', '?sentence=1e3', '?map=1/2', '?map=a/b/c', '?map=99/0/0',
  '?map=5/91/0', '?map=NaN/NaN/NaN', '?map=5//60/', '?%E0%A4%A', '?__proto__=1', '?constructor=x', '?utm_source=mail',
])('%s gives the default view and a word', (address) => {
  const { view, ignored } = parseAddress(address);
  expect(view).toEqual(DEFAULT_VIEW);
  expect(ignored).toHaveLength(1);
}); // prettier-ignore

test('what makes sense is kept beside what does not', () => {
  expect(parseAddress('?years=x&types=talks')).toEqual({
    view: { ...DEFAULT_VIEW, types: ['talks'] },
    ignored: ['years'],
  });
});

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const camera = fc.record({
  zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
  lat: fc.integer({ min: -850000, max: 850000 }).map((n) => n / 10000),
  lon: fc.integer({ min: -1800000, max: 1800000 }).map((n) => n / 10000),
});

test('every view comes back from its address', () => {
  const views = fc.record({
    years: fc.option(fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(500)), { nil: null }),
    types: fc.subarray([...EVENT_TYPES]),
    statuses: fc.subarray([...STATUSES]),
    event: fc.option(id, { nil: null }),
    article: fc.option(id, { nil: null }),
    sentence: fc.nat(999_999),
    camera: fc.option(camera, { nil: null }),
  });
  fc.assert(
    fc.property(views, ({ years, sentence, ...rest }) => {
      const view: View = {
        ...rest,
        place: null,
        from: years && years[0],
        to: years && Math.min(9999, years[0] + years[1]),
        sentence: rest.article === null ? null : sentence,
      };
      expect(parseAddress(formatAddress(view))).toEqual({ view, ignored: [] });
    }),
  );
});
