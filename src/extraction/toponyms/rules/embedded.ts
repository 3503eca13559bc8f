import { after, before, isOtherName, type Context } from '../context.ts';
import { DASH, isCapitalised } from '../fold.ts';
import {
  FACILITIES,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  STREET_NOUNS,
} from '../lexicon/organisations.ts';
import { OFFICES_BEFORE_PLACE } from '../lexicon/titles.ts';
import type { ToponymRule } from './rule.ts';

const isLocative = (word: string | undefined): boolean =>
  /^(in|at|near|inside|outside|to|from|into|around)$/.test(word ?? '');

/** A hyphen without blanks. */
const isHyphen = ({ tokens }: Context, at: number): boolean =>
  DASH.test(tokens[at]?.text ?? '') &&
  tokens[at]!.start === tokens[at - 1]?.end &&
  tokens[at]!.end === tokens[at + 1]?.start;

const isJoinable = (c: Context, at: number): boolean =>
  isOtherName(c, at) || (!c.names[at] && /^\p{Lu}{2,}$/u.test(c.tokens[at]?.text ?? ''));

/** The "e" of "Shah-e-*Mardan*", which joins two words of one Persian name. */
const isEzafe = (c: Context, at: number): boolean =>
  /^(e|i|o|ul)$/.test(c.tokens[at]?.text ?? '') && isHyphen(c, at - 1) && isJoinable(c, at - 2);

/** Rows for names that are part of a longer name. */
export const embeddedRules: ToponymRule[] = [
  {
    name: 'facility',
    role: 'literal',
    reason: 'a building or ground there, reached or stood in',
    holds: (c) =>
      c.option.form !== 'demonym' &&
      isLocative(c.governor?.word) &&
      !c.titleCase &&
      (FACILITIES.has(after(c)?.lower ?? '') ||
        (isOtherName(c, c.match.last + 1) && FACILITIES.has(after(c, 2)?.lower ?? ''))),
    examples: ['He landed at [Karachi] airport.', 'The wounded are at [Quetta] Civil Hospital.'],
    counterexamples: ['[Karachi] University raised its fees.'],
  },
  {
    name: 'quds-force',
    role: 'embedded',
    reason: 'part of the name of a force or day',
    holds: (c) =>
      c.tokens[c.match.last]!.lower === 'quds' && /^(force|day|brigades?|corps)$/.test(after(c)?.lower ?? ''),
    examples: ['He led the [Quds] force.'],
    counterexamples: ['They marched to [Quds].'],
  },
  {
    name: 'office-of',
    role: 'embedded',
    reason: 'part of an office, as South Asian English names them',
    holds: (c) =>
      c.option.form !== 'demonym' &&
      /^(province|city)$/.test(c.place.kind) &&
      isCapitalised(before(c)?.text ?? '') &&
      OFFICES_BEFORE_PLACE.has(before(c)!.lower) &&
      c.match.first > 0,
    examples: ['Chief Minister [Balochistan] spoke.', 'Deputy Commissioner [Chagai] said so.'],
    counterexamples: ['The minister in [Balochistan] spoke.', 'Police found it in [Chagai] district.'],
  },
  {
    name: 'states-by-a-sea',
    role: 'embedded',
    reason: 'part of the name of a group of states',
    holds: (c) =>
      c.place.kind === 'sea' &&
      /^(arabs?|states?|countr(y|ies)|nations?|monarch(y|ies)|kingdoms?|neighbou?rs?|allies|ally)$/.test(
        after(c)?.lower ?? '',
      ),
    examples: ['He toured the [Gulf] states.', 'The [Gulf] Arab state of Oman denied it.'],
    counterexamples: ['The ship sank in the [Gulf].'],
  },
  {
    name: 'people-called-so',
    role: 'embedded',
    reason: 'a people that bears the name of its land',
    holds: (c) =>
      c.option.form !== 'demonym' &&
      c.place.kind === 'province' &&
      !(c.names[c.match.first - 1] ?? c.governor?.area) &&
      /^(militias?|militiamen|fighters|rebels|guerrillas|insurgents|tribesmen|tribes?|clans?|nationalists)$/.test(
        after(c)?.lower ?? '',
      ),
    examples: ['Allied [Amhara] militias fled.', 'The [Mon] fighters left.'],
    counterexamples: ['The [Amhara] region is calm.', 'Fighters left [Rakhine].'],
  },
  {
    name: 'street',
    role: 'embedded',
    reason: 'the name of a street or park',
    holds: (c) =>
      c.option.form !== 'demonym' &&
      STREET_NOUNS.has((after(c)?.lower ?? '').replace('.', '')) &&
      isCapitalised(after(c)!.text) &&
      !c.titleCase,
    examples: ['He lives at 20 [Dublin] Road.', '[Islamabad] Highway was blocked.'],
    counterexamples: ['The [Dublin] road was blocked.'],
  },
  {
    name: 'county',
    role: 'embedded',
    reason: 'a county that shares its name with a town, mostly elsewhere',
    holds: (c) =>
      /^(county|parish|township)$/.test(c.tokens[c.match.last]!.lower) &&
      /^(USA|GBR|CAN|IRL)$/.test(c.place.countries?.[0] ?? ''),
    examples: ['He was sheriff of [Orange County] then.'],
    counterexamples: ['Police of [Saravan County] found it.'],
  },
  {
    name: 'joined-to-other-name',
    role: 'embedded',
    reason: 'joined by a hyphen to a name that is no place',
    holds: (c) =>
      c.option.form !== 'demonym' &&
      ((isHyphen(c, c.match.last + 1) && isJoinable(c, c.match.last + 2)) ||
        (isHyphen(c, c.match.first - 1) &&
          (isJoinable(c, c.match.first - 2) || isEzafe(c, c.match.first - 2)))),
    examples: [
      'Agence [France]-Presse reported it.',
      'The [Iran]-Contra affair came out.',
      'They fought in Gul-e-[Mardan].',
    ],
    counterexamples: ['The [Iran]-Pakistan ties grew.', 'The [Iran]-backed group fired.'],
  },
  {
    name: 'part-of-organisation',
    role: 'embedded',
    reason: 'part of the name of an organisation, paper or document',
    holds: (c) => {
      if (c.option.form === 'demonym' || !after(c)) return false;
      // "the Iran-*Pakistan* Joint Commission" is of both
      if (isHyphen(c, c.match.first - 1) && c.names[c.match.first - 2]) return false;
      for (let ahead = 1; ahead <= 4; ahead++) {
        const token = after(c, ahead);
        if (!token || !isCapitalised(token.text) || c.names[c.match.last + ahead]) return false;
        if (ORGANISATION_NOUNS.has(token.lower))
          return !c.titleCase || token.text !== token.text.toLowerCase();
      }
      return false;
    },
    examples: [
      'The [Pakistan] Army denied it.',
      'He told the [Tehran] Times so.',
      'The [Islamabad] Accord failed.',
      'The [Balochistan] Liberation Army claimed it.',
    ],
    counterexamples: [
      'The [Pakistan] border was shut.',
      'The army of [Pakistan] denied it.',
      'The Iran-[Pakistan] Joint Commission met.',
    ],
  },
  {
    name: 'after-head-of-organisation',
    role: 'embedded',
    reason: 'part of a name after “of”',
    holds: (c) =>
      c.option.form !== 'demonym' &&
      /^(of|for)$/.test(before(c)?.lower ?? before(c, 2)?.lower ?? '') &&
      isCapitalised(before(c, 2)?.text ?? '') &&
      ORGANISATION_HEADS.has(before(c, 2)?.lower ?? ''),
    examples: ['The University of [Karachi] opened.', 'The Bank of [China] lent it.'],
    counterexamples: ['The city of [Karachi] flooded.', 'The Embassy in [Karachi] closed.'],
  },
];
