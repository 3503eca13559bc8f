import { after, before, type Context } from '../context.ts';
import { DASH } from '../fold.ts';
import { PLACE_NOUNS } from '../lexicon/organisations.ts';
import type { ToponymRule } from './rule.ts';

/** What of a country is land, water or air, right after its adjective. */
const LAND = /^(territory|territories|soil|airspace|waters|land)$/;
const isLandNext = (c: Context): boolean =>
  LAND.test(after(c)?.lower ?? '') ||
  (/^(territorial|air|sovereign)$/.test(after(c)?.lower ?? '') &&
    /^(waters|sea|airspace|space|territory)$/.test(after(c, 2)?.lower ?? ''));

/** What is called by the place where it was. */
const SCENE =
  /^(attacks?|bombings?|blasts?|explosions?|massacres?|killings?|shootings?|siege|ambush|assault|incident|tragedy|clash|clashes|talks|summit|meetings?|conference|negotiations|session)$/;
const KIND =
  /^(terror|terrorist|suicide|gun|bomb|car|drone|missile|mosque|church|school|nightclub|airport|peace|nuclear|ceasefire|security|economic|border)$/;

/** "the *Pahalgam* attack", "the *Vienna* nuclear talks" */
const isOfScene = (c: Context): boolean =>
  SCENE.test(after(c, KIND.test(after(c)?.lower ?? '') ? 2 : 1)?.lower ?? '') || isConference(c);

/** "on the sidelines of the *Munich* Security Conference" */
const isConference = (c: Context): boolean =>
  [2, 3].some((step) => /^(Conference|Forum|Summit)$/.test(after(c, step)?.text ?? '')) &&
  [1, 2, 3, 4].some((step) => /^(sidelines|margins)$/.test(before(c, step)?.lower ?? ''));

/** Rows for adjectives that tell where something is: "in *Iranian* waters". */
export const landRules: ToponymRule[] = [
  {
    name: 'land-of',
    role: 'literal',
    reason: 'land, water or air of the country',
    holds: (c) =>
      c.option.form === 'demonym' &&
      c.place.kind === 'country' &&
      /^(in|into|inside|within|on|onto|at|over|across|from|near)$/.test(c.governor?.word ?? '') &&
      isLandNext(c),
    examples: [
      'The boat was seized in [Omani] waters.',
      'Shells fell on [Pakistani] territory.',
      'It was shot down over [Syrian] air space.',
    ],
    counterexamples: [
      '[Omani] officers seized it.',
      'They met in the [Omani] capital.',
      'He claims [Omani] territory.',
    ],
  },
  {
    name: 'short-name-as-adjective',
    role: 'metonym',
    reason: 'initials of a state before what is its own',
    holds: (c) =>
      /^(US|U\.S\.?|USA|UK|U\.K\.?)$/.test(c.tokens[c.match.first]!.text) &&
      /^(NOUN|ADJ|PROPN)$/.test(after(c)?.pos ?? '') &&
      !c.names[c.match.last + 1] &&
      !PLACE_NOUNS.has(after(c)!.lower),
    examples: [
      'Ten died in [US] air strikes.',
      'They hit a [U.S.] base in Iraq.',
      'It was told in [UK] papers.',
    ],
    counterexamples: ['He died in the [US] on Monday.', 'They met in the [US] city of Austin.'],
  },
  {
    name: 'scene',
    role: 'literal',
    reason: 'an event is called by the place where it was',
    holds: (c) =>
      c.option.form !== 'demonym' &&
      /^(city|site)$/.test(c.place.kind) &&
      !DASH.test(c.tokens[c.match.first - 1]?.text ?? '') &&
      isOfScene(c),
    examples: ['It was blamed for the [Pahalgam] attack.', 'He left the [Vienna] nuclear talks.'],
    counterexamples: ['The Riyadh-[Tehran] talks resumed.', 'The [Iranian] attack failed.'],
  },
];
