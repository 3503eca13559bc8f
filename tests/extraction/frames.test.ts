import { describe, expect, test } from 'vitest';
import type { EventType } from '../../src/extraction/types.ts';
import { extractor } from './reader.ts';

/** A clause that tells of an event on a Monday, and where that was. */
interface Told {
  type: EventType;
  subject: string;
  verb: string;
  rest: string;
  place: string;
}

const TOLD: Told[] = [
  {
    type: 'talks',
    subject: 'Iranian and Pakistani officials',
    verb: 'held',
    rest: 'talks on border security in Zahedan',
    place: 'city:irn-zahedan',
  },
  {
    type: 'talks',
    subject: 'Foreign Minister Ali Karimi of Oman',
    verb: 'met',
    rest: 'his Kenyan counterpart Musa Otieno in Nairobi',
    place: 'city:ken-nairobi',
  },
  {
    type: 'visit',
    subject: 'Prime Minister Juma Kilonzo of Kenya',
    verb: 'arrived',
    rest: 'in Muscat',
    place: 'city:omn-muscat',
  },
  {
    type: 'incident',
    subject: 'militants from Kunar',
    verb: 'attacked',
    rest: 'a border post near Saravan',
    place: 'city:irn-saravan',
  },
  {
    type: 'exercise',
    subject: 'the navies of Iran, Oman and China',
    verb: 'held',
    rest: 'a joint exercise off Chabahar',
    place: 'city:irn-chabahar',
  },
  {
    type: 'agreement',
    subject: 'Kenya and Ethiopia',
    verb: 'signed',
    rest: 'a trade agreement in Nairobi',
    place: 'city:ken-nairobi',
  },
  {
    type: 'crossing',
    subject: 'the Torkham border crossing',
    verb: 'was',
    rest: 'reopened',
    place: 'site:pak-torkham',
  },
];

/** Where a report may put such a clause: S subject, V verb, R the rest. */
const FRAMES = [
  'S V R on Monday.',
  'S on Monday V R.',
  'S V R Monday, officials said.',
  'On Monday S V R.',
  'Earlier on Monday, S V R.',
  'S, officials said, V R on Monday.',
  'S, according to state media, V R on Monday.',
  'According to state media, S V R on Monday.',
  'Officials said S V R on Monday.',
  'Officials said on Tuesday that S V R on Monday.',
  'It was announced on Tuesday that S V R on Monday.',
  'The mood was calm, but S V R on Monday.',
  'Despite the heavy rain, S V R on Monday.',
  'S V R late on Monday.',
  'S V R on Monday, May 13, hours after the president resigned.',
  'S V R on Monday, a move that drew praise from many.',
];

describe.each(FRAMES)('%s', (frame) => {
  test.each(TOLD)('$type: $subject $verb $rest', ({ type, subject, verb, rest, place }) => {
    const parts: Record<string, string> = { S: subject, V: verb, R: rest };
    const sentence = frame.replace(/\b[SVR]\b/g, (part) => parts[part]!);
    const text = sentence[0]!.toUpperCase() + sentence.slice(1);
    const { mentions } = extractor.read({ id: 'a', text, referenceDate: '2024-05-15' });
    expect(mentions.map((mention) => [mention.type, mention.status, mention.place?.id])).toEqual([
      [type, 'happened', place],
    ]);
    expect(mentions[0]!.date?.edtf).toBe('2024-05-13');
  });
});
