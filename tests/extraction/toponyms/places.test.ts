import { expect, test } from 'vitest';
import { markedToponym } from './marked.ts';

/** Which place a name means. */
test.each([
  ['He spoke in [Pishin], Balochistan.', 'city:pak-pishin'],
  ['Four men died in the Iranian city of [Pishin].', 'city:irn-pishin'],
  ["Four men died in Iran's [Pishin].", 'city:irn-pishin'],
  ['In [Zabul] province, Afghan forces advanced.', 'province:afg-zabul'],
  ['Dust closed schools in [Zabol], Iran.', 'city:irn-zabol'],
  ['The crossing at [Taftan] was shut.', 'city:pak-taftan'],
  ['The [Taftan volcano] smoked.', 'site:irn-mount-taftan'],
  ['It rained in [Hyderabad], Sindh.', 'city:pak-hyderabad'],
  ['It rained in Telangana and in [Hyderabad], India.', 'city:ind-hyderabad'],
  ['Farmers of Amritsar in [Punjab] met in Delhi, India.', 'province:ind-punjab'],
  ['Farmers of Multan in [Punjab] met in Lahore.', 'province:pak-punjab'],
  ['Voters in Atlanta, [Georgia], waited; the US president came.', 'province:usa-georgia'],
  ['Troops left Tbilisi, and [Georgia] closed its border with Russia.', 'country:geo'],
  ['A camp in [Sistan-o-Baluchestan] was raided.', 'province:irn-sistan-and-baluchestan'],
  ['A camp in [Sistan and Baluchistan] was raided.', 'province:irn-sistan-and-baluchestan'],
  ['A camp in [Balochistan] was raided.', 'province:pak-balochistan'],
  ['Ships left [Chahbahar] for Oman.', 'city:irn-chabahar'],
  ['Shells fell on [Mashkail] and Pangur.', 'city:pak-mashkel'],
  ['Shells fell on Mashkail and [Pangur].', 'city:pak-panjgur'],
  ['The attack took place in [Koh-i-Sabz].', 'city:pak-koh-e-sabz'],
  ['The [Gabd-Rimdan] crossing opened.', 'site:irn-rimdan-gabd-crossing'],
  ['Firing was heard along the [Line of Control].', 'border:ind-pak-line-of-control'],
  ['He stood at the [Durand Line].', 'border:afg-pak'],
  ['[US] forces left.', 'country:usa'],
  ['The [U.S.]-led forces left.', 'country:usa'],
  ['Talks in [Sana’a] failed.', 'city:yem-sanaa'],
  ['Talks in [New York] failed.', 'city:usa-new-york'],
])('%s → %s', (marked, place) => {
  expect(markedToponym(marked)?.place).toBe(place);
});

/** How a place is tied to its sentence, and how far away the text puts it. */
test.each([
  ['He arrived in [Islamabad].', 'in', null],
  ['He flew to [Islamabad].', 'to', null],
  ['He visited [Islamabad].', 'to', null],
  ['He came from [Islamabad].', 'from', null],
  ['He left [Islamabad] for home.', 'from', null],
  ['A bomb went off near [Turbat].', 'near', null],
  ['They fired rockets into [Panjgur].', 'to', null],
  ['The road between [Turbat] and Gwadar was cut.', 'between', null],
  ['The blast was heard 40 km from [Panjgur].', 'near', 40_000],
  ['The blast was heard 40km west of [Panjgur].', 'near', 40_000],
  ['A post five kilometres inside [Pakistan] was hit.', 'in', 5_000],
  ['The ship sank 12 nautical miles off [Gwadar].', 'near', 22_224],
  ['The constructor [Tehran] chose is new.', 'other', null],
  ['A toString from [Tehran] is odd.', 'from', null],
  ['They met in Tehran and [Mashhad].', 'in', null],
  ['They met in the southern Iranian port city of [Chabahar].', 'in', null],
])('%s: %s, %s m', (marked, relation, distance) => {
  expect(markedToponym(marked)).toMatchObject({ relation, distance });
});
