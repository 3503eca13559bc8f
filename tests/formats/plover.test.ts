import { expect, test } from 'vitest';
import type { EventMention } from '../../src/extraction/events/mention.ts';
import { ploverOf } from '../../src/formats/plover.ts';
import { mention, state } from '../extraction/coreference/mention.ts';

const both = [state('Iran', 'IRN'), state('Pakistan', 'PAK')];

test.each<[string, Partial<EventMention>, string]>([
  ['a visit', {}, 'CONSULT visit diplomatic'],
  ['a planned visit', { status: 'planned' }, 'AGREE meet diplomatic'],
  ['talks', { type: 'talks', label: 'meeting' }, 'CONSULT meet diplomatic'],
  ['planned talks', { type: 'talks', status: 'planned', label: 'meeting' }, 'AGREE meet diplomatic'],
  ['a telephone call', { type: 'talks', label: 'phone call' }, 'CONSULT phone diplomatic'],
  ['a call', { type: 'talks', label: 'call' }, 'CONSULT phone diplomatic'],
  ['an agreement', { type: 'agreement', label: 'pact' }, 'SUPPORT - diplomatic'],
  ['a joint exercise', { type: 'exercise', actors: both }, 'COOPERATE - military'],
  ['an exercise alone', { type: 'exercise', actors: [both[0]!] }, 'MOBILIZE troops military'],
  ['an attack', { type: 'incident', label: 'attack' }, 'ASSAULT - military'],
  ['an abduction', { type: 'incident', label: 'abduction' }, 'COERCE arrest military'],
  ['men taken captive', { type: 'incident', label: 'take' }, 'COERCE arrest military'],
  ['trade that ceases', { type: 'crossing', outcome: 'cease' }, 'COERCE restrict economic'],
  ['a closure', { type: 'crossing', outcome: 'close' }, 'COERCE restrict economic'],
  ['an opening', { type: 'crossing', outcome: 'reopen' }, 'COOPERATE - economic'],
])('%s', (_, different, code) => {
  const { event, mode, context } = ploverOf(mention(different));
  expect(`${event} ${mode ?? '-'} ${context ?? '-'}`).toBe(code);
});
