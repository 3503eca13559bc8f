import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, isInside, placePopup } from '../../../src/map/popup/position.ts';

const AREA = { left: 0, top: 0, right: 1000, bottom: 700 };
const SIZE = { width: 320, height: 300 };

function markAt(x: number, y: number): ReturnType<typeof around> {
  return around({ x, y }, { width: 40, height: 40 });
}

test('stands to the right where there is room, else to the left', () => {
  expect(placePopup(markAt(400, 300), SIZE, AREA).side).toBe('right');
  expect(placePopup(markAt(900, 300), SIZE, AREA).side).toBe('left');
});

test('stands above or below where the sides are too narrow', () => {
  const narrow = { ...AREA, right: 390 };
  expect(placePopup(markAt(200, 600), SIZE, narrow).side).toBe('above');
  expect(placePopup(markAt(200, 100), SIZE, narrow).side).toBe('below');
  // Height can be scrolled, width cannot.
  expect(placePopup(markAt(60, 360), { width: 320, height: 500 }, narrow).side).toBe('above');
});

test('contents that are too high scroll', () => {
  const high = { width: 320, height: 2000 };
  expect(placePopup(markAt(400, 300), high, AREA).maxHeight).toBeLessThan(700);
  const low = { ...AREA, bottom: 300 };
  expect(placePopup(markAt(400, 200), high, low)).toMatchObject({ top: 0, maxHeight: 300 });
});

test('keeps inside the area and off its mark, wherever the mark is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 700 }), (x, y) => {
      const mark = markAt(x, y);
      const { left, top, maxHeight } = placePopup(mark, SIZE, AREA);
      const bottom = top + Math.min(SIZE.height, maxHeight);
      expect(left).toBeGreaterThanOrEqual(AREA.left);
      expect(left + SIZE.width).toBeLessThanOrEqual(AREA.right);
      expect(top).toBeGreaterThanOrEqual(AREA.top);
      expect(bottom).toBeLessThanOrEqual(AREA.bottom);
      const apart =
        left >= mark.right || left + SIZE.width <= mark.left || top >= mark.bottom || bottom <= mark.top;
      expect(apart).toBe(true);
    }),
  );
});

test('a rectangle holds its own middle and not what lies beside it', () => {
  expect(isInside({ x: 10, y: 10 }, markAt(10, 10))).toBe(true);
  expect(isInside({ x: 31, y: 10 }, markAt(10, 10))).toBe(false);
});
