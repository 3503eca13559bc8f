import { describe, expect, test } from 'vitest';
import { findActors } from '../../../src/extraction/actors/find-actors.ts';
import { readDocument } from '../../../src/extraction/document.ts';
import { findTimeExpressions } from '../../../src/extraction/temporal/times.ts';
import { createToponymReader } from '../../../src/extraction/toponyms/create-reader.ts';
import { loadGazetteer } from '../../../src/cli/gazetteer.ts';
import { extractor } from '../reader.ts';

const readToponyms = createToponymReader(loadGazetteer());

/** Whoever a text names, one entry for each mention: `words → name (country), kind`. */
function actorsIn(text: string): string[] {
  const document = readDocument('article', text);
  const toponyms = readToponyms(document);
  return findActors(document, findTimeExpressions(document), toponyms, extractor.place).map(
    ({ start, end, actors }) =>
      `${text.slice(start, end)} → ${actors.map(({ name, country, kind }) => `${name} (${country ?? '?'}), ${kind}`).join(' + ')}`,
  );
}

describe('persons', () => {
  test.each([
    [
      'Pakistani Foreign Minister Ishaq Dar left.',
      'Pakistani Foreign Minister Ishaq Dar → Ishaq Dar (PAK), person',
    ],
    ["Oman's top diplomat, Badr Albusaidi, left.", 'Badr Albusaidi (OMN), person'],
    ['Lt. Gen. Ali Rezaei left.', 'Ali Rezaei (?), person'],
    ['Turkish President Recep Tayyip Erdogan left.', 'Recep Tayyip Erdogan (TUR), person'],
    ['Ali Rezaei, the commander of the Iranian border guards, left.', 'Ali Rezaei (IRN), person'],
    ['The Commander of the Pakistan Army, General Asim Munir, left.', 'Asim Munir (PAK), person'],
    [
      'Chief of General Staff for the Armed Forces of Iran Maj Gen Ali Rezaei left.',
      'Ali Rezaei (IRN), person',
    ],
    ['Chairman Joint Chiefs of Staff Committee General Adeel Raza left.', 'Adeel Raza (?), person'],
    ["Iran's Minister of Roads and Urban Development Ali Rezaei left.", 'Ali Rezaei (IRN), person'],
    ['The US Special Representative for Afghanistan Mark Hale left.', 'Mark Hale (USA), person'],
    ['Oman’s Ambassador to Pakistan, Salim al-Harthy, left.', 'Salim al-Harthy (OMN), person'],
    ['Speaker National Assembly Sohail Abbasi left.', 'Sohail Abbasi (?), person'],
    ['Chief of the Army Staff (COAS) General Adeel Raza left.', 'Adeel Raza (?), person'],
    ["Pakistan Prime Minister's Adviser on Foreign Affairs Adeel Raza left.", 'Adeel Raza (PAK), person'],
    ['Ali Rezaei, the commander of the force in the Iranian town of Khoy, left.', 'Ali Rezaei (IRN), person'],
  ])('%s', (text, actor) => {
    expect(actorsIn(text).some((found) => found.endsWith(actor))).toBe(true);
    const persons = actorsIn(text).flatMap((found) =>
      found.endsWith('person') ? found.split(' → ')[1] : [],
    );
    expect(new Set(persons).size).toBe(1);
  });

  test('known by title alone are offices', () => {
    expect(actorsIn('The Iraqi premier left.')).toEqual(['Iraqi premier → Iraqi premier (IRQ), office']);
  });

  test('keep their fullest name, and get back their country', () => {
    expect(
      actorsIn('Iranian General Ali Rezaei left. Rezaei came back. The general slept.').map(
        (found) => found.split(' → ')[1],
      ),
    ).toEqual(Array(3).fill('Ali Rezaei (IRN), person'));
  });

  test('are not places, papers, days or makers', () => {
    for (const text of [
      'New York slept.',
      'The Daily Times wrote so.',
      'It rained on Friday.',
      'World Cup tickets sold.',
      'The frigate "Mardan Noor" sailed.',
      'Blaming Pakistan they left.',
      'The Desert Shield drill ended.',
      'The Koh Sultan valley is dry.',
      'The Makran Freedom League (MFL) fought.',
    ])
      expect(actorsIn(text).filter((found) => found.includes('person'))).toEqual([]);
  });
});

describe('whose officials without a country are', () => {
  test.each([
    ['Omani Minister Salim Harthy met Prime Minister Arun Sethi on a visit to India.', 'Arun Sethi (IND)'],
    ['The Omani sultan received Prime Minister Arun Sethi. India likes Oman.', 'Arun Sethi (IND)'],
    ['MUSCAT: Foreign Minister Salim Harthy praised Oman and India.', 'Salim Harthy (OMN)'],
    ['MUSCAT: President Bruno Ferrer arrived in Oman. Oman greeted him.', 'Bruno Ferrer (?)'],
    ['An Omani delegation led by Salim Harthy left.', 'Salim Harthy (OMN)'],
    ['Salim Harthy, who headed the Omani side, left.', 'Salim Harthy (OMN)'],
    ['The Omani premier left. Omani Prime Minister Salim Harthy slept.', 'Salim Harthy (OMN)'],
    ["Oman's foreign minister left. Foreign Minister Salim Harthy slept.", 'Salim Harthy (OMN)'],
    ['Deputy Prime Minister and Foreign Minister Salim Harthy left Oman.', 'Salim Harthy (?)'],
  ])('%s', (text, person) => {
    const people = actorsIn(text).filter((found) => found.endsWith('person'));
    expect(people.some((found) => found.includes(`→ ${person}`))).toBe(true);
  });
});

describe('states, forces, groups and people', () => {
  test.each([
    ['Iran closed the gate.', ['Iran → Iran (IRN), state']],
    [
      'Tehran and Islamabad have agreed.',
      ['Tehran → Iran (IRN), state', 'Islamabad → Pakistan (PAK), state'],
    ],
    ['Iranian border guards slept.', ['Iranian border guards → Iranian border guards (IRN), force']],
    ['Jaish ul-Adl left.', ['Jaish ul-Adl → Jaish al-Adl (?), group']],
    ['Unknown gunmen fled.', ['Unknown gunmen → Unknown gunmen (?), group']],
    ['The IRGC left.', ['IRGC → Islamic Revolution Guards Corps (IRGC) (IRN), force']],
    ['Afghan refugees waited.', ['Afghan refugees → Afghan refugees (AFG), people']],
  ])('%s', (text, actors) => {
    expect(actorsIn(text)).toEqual(actors);
  });

  test('of two countries at once are two actors', () => {
    expect(actorsIn('Iranian and Turkish troops drilled.')).toEqual([
      'Iranian and Turkish troops → Iranian troops (IRN), force + Turkish troops (TUR), force',
    ]);
  });

  test('a capital that is only a place is nobody', () => {
    expect(actorsIn('It rained in Tehran.')).toEqual([]);
  });
});

describe('words that stand for somebody named before', () => {
  test.each([
    ['The Makran Freedom League (MFL) fought. MFL lost.', 'MFL → Makran Freedom League (?), group'],
    [
      'Russian Foreign Minister Ivan Orlov came. The Russian dignitary left.',
      'Russian dignitary → Ivan Orlov (RUS), person',
    ],
    ['Chinese Foreign Minister Wang Li came. Wang left.', 'Wang → Wang Li (CHN), person'],
    [
      'Armenia and Azerbaijan met with Russia. The two countries agreed.',
      'The two countries → Armenia (ARM), state + Azerbaijan (AZE), state',
    ],
    ['Iranian General Ali Rezaei left. He came back.', 'He → Ali Rezaei (IRN), person'],
    ['Iranian General Ali Rezaei left after his visit.', 'his → Ali Rezaei (IRN), person'],
    [
      'Iran and Oman traded. The two countries agreed.',
      'The two countries → Iran (IRN), state + Oman (OMN), state',
    ],
    ['Iran and Oman traded. Both sides agreed.', 'Both sides → Iran (IRN), state + Oman (OMN), state'],
    [
      'Iran and Oman traded. The two neighbouring nations agreed.',
      'two neighbouring nations → Iran (IRN), state + Oman (OMN), state',
    ],
    ['Oman slept. Iran spoke of the neighbouring country.', 'neighbouring country → Oman (OMN), state'],
    ['Turkish troops came. They slept.', 'They → Turkish troops (TUR), force'],
  ])('%s', (text, actor) => {
    const words = actor.split(' → ')[0]!.replace(/^The /, '');
    const found = actorsIn(text).find((entry) => entry.split(' → ')[0]!.endsWith(words));
    expect(found?.split(' → ')[1]).toBe(actor.split(' → ')[1]);
  });

  test('“it” is the army that says what it has done, and no thing that it speaks of', () => {
    const army = 'Iranian army (IRN), force';
    expect(actorsIn('The Iranian army said it had fired.')).toContain(`it → ${army}`);
    expect(actorsIn('The Iranian army said it was cold.').some((found) => found.startsWith('it '))).toBe(
      false,
    );
  });

  test('mean nobody when nobody was named', () => {
    expect(actorsIn('He left. The two countries agreed.')).toEqual([]);
  });
});

test('a rough number leaves the preposition', () => {
  const text = 'It was attacked by more than thirty Iranian soldiers.';
  const document = readDocument('article', text);
  const found = findActors(document, [], readToponyms(document), extractor.place);
  expect(found.map(({ governor }) => governor)).toEqual(['by']);
});

test('mentions keep their preposition, along a list too', () => {
  const text = 'Talks between Iran, Oman and Turkey were held by the premier of Iraq.';
  const document = readDocument('article', text);
  const found = findActors(document, [], readToponyms(document), extractor.place);
  expect(found.map(({ governor }) => governor)).toEqual(['between', 'between', 'between', 'by']);
});

test('officers of both sides, where two people were named and their countries were not, are nobody’s', () => {
  const found = actorsIn(
    'President Joao Sitoe met President Tendai Moyo. Border officers of both sides meet.',
  );
  expect(found[2]).toContain('Border officers (?), force');
});

test.each([
  [
    'The foreign ministers of Iran and Oman, Ali Karimi and Badr Harthy, left.',
    ['Ali Karimi (IRN), person', 'Badr Harthy (OMN), person'],
  ],
  ['General Ali Rezaei, who also serves as adviser to the premier, left.', ['Ali Rezaei (?), person']],
  ['Nine Pakistanis and six Afghans left.', ['Pakistan (PAK), state', 'Afghanistan (AFG), state']],
  [
    'North and South Korean officers left.',
    ['North Korean officers (PRK), force + South Korean officers (KOR), force'],
  ],
  ['Shots came from the Iranian side of the border.', ['Iran (IRN), state']],
])('who is named more than once, or together: %s', (text, actors) => {
  expect(actorsIn(text).map((found) => found.split(' → ')[1])).toEqual(actors);
});
