import { expect, test } from 'vitest';
import type { EventProperties } from '../../src/extraction/types.ts';
import { failureText } from '../../src/evaluation/failures.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { actor, expected, found } from './events.ts';

function failure(events: ReturnType<typeof expected>[], got: EventProperties[]): string | null {
  const articles = [{ id: 'a', date: '2024-05-02', text: 'He visited Tehran.\n\nThe end.' }];
  const [judged] = judge([{ id: 'visit-plain', why: 'A plain visit.', articles, events }], () => got);
  return judged ? failureText(judged) : null;
}

test('nothing to say when all is right', () => {
  expect(failure([expected()], [found()])).toBeNull();
});

test('names the case, its reason, its text and each wrong field', () => {
  const text = failure([expected()], [found({ date: null, actors: [actor('Harthy', 'QAT')] })]);
  expect(text).toContain('visit-plain: A plain visit.');
  expect(text).toContain('[2024-05-02] He visited Tehran. / The end.');
  expect(text).toContain('date      2024-05-01 expected, null found (visit, “visited Tehran”)');
  expect(text).toContain('actors    Harthy, OMN expected, Harthy (QAT) found');
  expect(text).not.toMatch(/^ {2}(place|status|missed|spurious|mistaken)/m);
});

test('missed, mistaken and spurious events are told in full', () => {
  expect(failure([expected()], [])).toContain('missed    visit · 2024-05-01 · city:irn-tehran · happened');
  expect(failure([], [found()])).toContain('spurious  visit · 2024-05-01 · city:irn-tehran · happened');
  expect(failure([expected()], [found({ type: 'talks' })])).toMatch(
    /mistaken {2}visit .*\n {4}taken for talks/,
  );
});
