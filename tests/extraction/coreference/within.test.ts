import { expect, test } from 'vitest';
import type { EventType } from '../../../src/extraction/types.ts';
import { mentionsOf } from '../reader.ts';

/** A short article, and the days of the events of a type that it tells of. */
const articles: [why: string, type: EventType, text: string, days: (string | undefined)[]][] = [
  [
    'what happened "earlier this month" is not the attack of Sunday',
    'incident',
    'Gunmen killed two guards at Saravan on Sunday. Earlier this month, gunmen killed a teacher near Saravan.',
    ['2024-05-05', '2024-05'],
  ],
  [
    'an old event is not the news, which has no day',
    'incident',
    'Shells fired from Syria hit Kilis and wounded two soldiers. In 2016 a shepherd was killed by shells in Kilis.',
    [undefined, '2016'],
  ],
  [
    'who began a fight is told of the same fight',
    'incident',
    'Armenian and Azerbaijani soldiers exchanged fire near Meghri on Sunday. Azerbaijani soldiers attacked first.',
    ['2024-05-05'],
  ],
  [
    'two named groups attack apart',
    'incident',
    'Hamas fired rockets at Israel on Sunday. Hezbollah fired rockets at Israel on Sunday.',
    ['2024-05-05', '2024-05-05'],
  ],
  [
    'the dead and the attacks of one clause are one event',
    'incident',
    'On Sunday four policemen were killed in Panjgur in two separate attacks.',
    ['2024-05-05'],
  ],
  [
    'what happened "earlier in the day" is another attack',
    'incident',
    'Gunmen killed a guard in Kilis on Sunday. Earlier in the day, rockets wounded six people in Kilis.',
    ['2024-05-05', '2024-05-05'],
  ],
  [
    'a killing told in passing is not what "the shelling" goes on to tell',
    'incident',
    'Rebels shelled Goma on Sunday. It came two days after soldiers shot dead a smuggler at Bukavu. The shelling on Sunday lasted an hour.',
    ['2024-05-05', '2024-05-03'],
  ],
  [
    'the day of a report does not contradict the day of a closure',
    'crossing',
    'Kenya has shut two border posts with Ethiopia, traders said Monday. The posts were closed on Saturday.',
    ['2024-05-04'],
  ],
  [
    'a district holds the towns of its province that are not far',
    'incident',
    'A bomb killed two soldiers in Kech district on Sunday. Militants attacked the soldiers in Buleda.',
    ['2024-05-05'],
  ],
  [
    'what happened "last week" is not the shelling of a day',
    'incident',
    'Syrian gunners shelled Kilis on Saturday. Syrian gunners killed a soldier near Kilis last week.',
    ['2024-05-04', '2024-04-29/2024-05-05'],
  ],
  [
    'talks that are to come are not those that were held',
    'talks',
    'Kenyan and Somali ministers met in Arusha on Sunday. Kenyan and Somali officers will meet soon.',
    ['2024-05-05', undefined],
  ],
  [
    'another number is another session',
    'talks',
    'The 14th round of talks between Oman and Iran was held in Muscat on Sunday. The 13th round of talks between Oman and Iran was held in Muscat.',
    ['2024-05-05', undefined],
  ],
  [
    'what is planned has no day of the heading above it',
    'crossing',
    'MAY 2, 2024\n\nKenya will reopen the Moyale crossing, the minister said after a tour of the town.',
    [undefined],
  ],
  [
    'a ship and its crew make one port call',
    'visit',
    'A Turkish patrol ship arrived at Jaffna on Sunday. Turkish sailors came to Jaffna for a three-day visit.',
    ['2024-05-05'],
  ],
];

test.each(articles)('%s', (_, type, text, days) => {
  const told = mentionsOf(text, '2024-05-06').filter((mention) => mention.type === type);
  expect(told.map(({ date }) => date?.edtf ?? undefined)).toEqual(days);
});
