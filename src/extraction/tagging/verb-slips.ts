import type { Token } from '../types.ts';
import type { Correction } from './correction.ts';

/** "were taken off a bus and *shot* near Zhob": a passive whose auxiliary stands before the first verb. */
function isSecondPassive(tokens: Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 10), i);
  const auxiliary = before.findIndex(({ lower }) => /^(was|were)$/.test(lower));
  return (
    auxiliary >= 0 && before[auxiliary + 1]?.pos === 'VERB' && /^(ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')
  );
}

/** Words that are verbs, taken for something else. */
export const verbSlips: Correction[] = [
  {
    name: '“…, meeting with X”: the verb',
    words: 'meeting',
    at: (tokens, i) =>
      tokens[i - 1]?.text === ',' &&
      /^(with|DET|PROPN)$/.test(tokens[i + 1]?.lower === 'with' ? 'with' : (tokens[i + 1]?.pos ?? '')),
    to: { pos: 'VERB', lemma: 'meet' },
  },
  {
    name: '“after meeting the premier”: the verb',
    words: 'meeting',
    tags: 'NOUN',
    at: (tokens, i) =>
      /^(after|before|while|upon|since)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(DET|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? ''),
    to: { pos: 'VERB', lemma: 'meet' },
  },
  {
    name: '“gunmen shot dead five”: the verb',
    words: 'shot',
    tags: 'NOUN',
    at: (tokens, i) =>
      /^(dead|down|and|at)$/.test(tokens[i + 1]?.lower ?? '') ||
      (tokens[i + 1]?.lower === 'on' && /^(PROPN|NOUN)$/.test(tokens[i - 1]?.pos ?? '')) ||
      (tokens[i - 1]?.lower === 'and' &&
        (/^(NUM|DET|PRON)$/.test(tokens[i + 1]?.pos ?? '') || isSecondPassive(tokens, i))) ||
      (/^(police|troops|soldiers|guards|gunmen|army|militants|forces|officers)$/.test(
        tokens[i - 1]?.lower ?? '',
      ) &&
        /^(NUM|DET|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')),
    to: { pos: 'VERB', lemma: 'shoot' },
  },
  {
    name: '“accused the troops of opening fire”: the verb',
    words: 'opening',
    at: (tokens, i) => tokens[i + 1]?.lower === 'fire',
    to: { pos: 'VERB', lemma: 'open' },
  },
  {
    name: '“accused the army of firing two rockets”: the verb',
    words: 'firing shelling bombing attacking killing raiding striking launching targeting',
    tags: 'NOUN',
    at: (tokens, i) =>
      tokens[i - 1]?.lower === 'of' &&
      /^(NUM|DET|ADJ|PRON|PROPN|NOUN)$/.test(tokens[i + 1]?.pos ?? '') &&
      tokens.slice(Math.max(0, i - 9), i).some(({ lower }) => /^accus(e|es|ed|ing)$/.test(lower)),
    to: ({ lower }) => ({ pos: 'VERB', lemma: stemOf(lower) }),
  },
  {
    name: '“the visit marks his third”: the verb',
    words: 'marks',
    at: (tokens, i) =>
      tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1] !== undefined && tokens[i + 1]!.pos !== 'PUNCT',
    to: { pos: 'VERB', lemma: 'mark' },
  },
  {
    name: '“did not visit”: the verb',
    tags: 'NOUN',
    at: (tokens, i) =>
      /^(not|n't)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 2]?.pos === 'AUX' &&
      /^(do|will|would|can|could)$/.test(tokens[i - 2]!.lemma),
    to: { pos: 'VERB' },
  },
  {
    name: '“will next sail to Muscat”: the verb',
    tags: 'NOUN',
    at: (tokens, i) =>
      /^(next|then|also|soon|later|again|first)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(will|would|shall|could|may|might|must|to)$/.test(tokens[i - 2]?.lower ?? ''),
    to: { pos: 'VERB' },
  },
  {
    name: '“both governments sign the accord”: the verb',
    words:
      'sign visit attack clash meet raid shell bomb strike fire storm ambush hold open close host tour land',
    tags: 'NOUN',
    at: (tokens, i) =>
      /s$|men$|^troops$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(NOUN|PROPN)$/.test(tokens[i - 1]!.pos) &&
      /^(DET|ADP|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''),
    to: { pos: 'VERB' },
  },
  {
    name: '“Iran fires missiles”, “Pakistan strikes hideouts”: the verb',
    words:
      'fires strikes attacks shells bombs raids shoots launches visits hosts signs opens closes seals holds travels hits',
    tags: 'NOUN',
    at: (tokens, i) =>
      tokens[i - 1]?.pos === 'PROPN' &&
      (i === 1 || /^(PUNCT|PROPN)$/.test(tokens[i - 2]!.pos)) &&
      (/^(NOUN|PROPN|DET|NUM|ADJ)$/.test(tokens[i + 1]?.pos ?? '') ||
        /^(travels to|hits back)$/.test(`${tokens[i]!.lower} ${tokens[i + 1]?.lower}`)) &&
      !tokens.some(({ pos }, at) => at > i && pos === 'VERB' && at < i + 4),
    to: ({ lower }) => ({ pos: 'VERB', lemma: lower.replace(/(ch)es$|s$/, '$1') }),
  },
  {
    name: '“Jaish al-Adl claims responsibility”, “claims the attack”: the verb',
    words: 'claims',
    tags: 'NOUN',
    at: (tokens, i) =>
      tokens[i + 1]?.lower === 'responsibility' ||
      (tokens[i - 1]?.pos === 'PROPN' && tokens[i + 1]?.pos === 'DET'),
    to: { pos: 'VERB', lemma: 'claim' },
  },
  {
    name: '“militants abducted twelve guards”, “gunmen abducted Commissioner Karimi”: the verb',
    tags: 'NOUN ADJ',
    at: (tokens, i) =>
      /[^aeiou]ed$/.test(tokens[i]!.lower) &&
      /^(NOUN|PROPN|PUNCT)$/.test(tokens[i - 1]?.pos ?? '') &&
      (/^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? '') ||
        (tokens[i]!.pos === 'NOUN' && tokens[i + 1]?.pos === 'PROPN')),
    to: ({ lower }) => ({ pos: 'VERB', lemma: presentOf(lower) }),
  },
  {
    name: '“pilgrims abducted by rebels”: the verb',
    words: 'abducted kidnapped captured seized detained killed wounded shelled attacked bombed',
    tags: 'NOUN ADJ',
    at: (tokens, i) => /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i + 1]?.lower === 'by',
    to: ({ lower }) => ({ pos: 'VERB', lemma: presentOf(lower) }),
  },
  {
    name: '“the attempt was foiled”: the verb',
    words:
      'foiled thwarted apprehended ransacked looted plundered pillaged besieged encircled ambushed liberated',
    tags: 'ADJ',
    at: (tokens, i) =>
      tokens[i - 1]?.pos === 'AUX' ||
      (/^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i + 1]?.pos === 'PROPN'),
    to: ({ lower }) => ({ pos: 'VERB', lemma: presentOf(lower) }),
  },
  {
    name: '“gunmen burst into a mosque”, “guards rounded up ten men”: the verb',
    words: 'burst rounded',
    tags: 'NOUN ADJ',
    at: (tokens, i) => /^(into|up)$/.test(tokens[i + 1]?.lower ?? ''),
    to: ({ lower }) => ({ pos: 'VERB', lemma: lower.replace(/ed$/, '') }),
  },
  {
    name: '“had overrun the post”, “troops retook the town”: the verb',
    words: 'overrun retook',
    tags: 'NOUN ADJ',
    at: (tokens, i) => /^(AUX|NOUN|PROPN|PRON|ADV)$/.test(tokens[i - 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'VERB', lemma: lower === 'retook' ? 'retake' : lower }),
  },
  {
    name: '“will close its border”: the verb',
    words: 'close open',
    tags: 'ADJ',
    at: (tokens, i) =>
      /^(will|would|shall|could|may|might|must|to|not)$/.test(
        tokens[/^(also|soon|then|now|not)$/.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.lower ?? '',
      ) && /^(DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(tokens[i + 1]?.pos ?? ''),
    to: (token) => ({ pos: 'VERB', lemma: token.lower }),
  },
  {
    name: '“responded by closing the gate”: the verb',
    words: 'closing sealing shutting reopening opening suspending blocking',
    tags: 'NOUN ADJ',
    at: (tokens, i) =>
      /^(by|after|before|without)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(DET|PRON)$/.test(tokens[i + 1]?.pos ?? ''),
    to: ({ lower }) => ({ pos: 'VERB', lemma: GERUNDS.get(lower)! }),
  },
  {
    name: '“will re-open the gate”: the verb',
    words: 're-open re-opens re-opened',
    at: (tokens, i) => tokens[i]!.lower !== 're-opened' || tokens[i - 1]?.pos !== 'DET',
    to: { pos: 'VERB', lemma: 'reopen' },
  },
  {
    name: '“the Taliban alleged that”: the verb',
    words: 'alleged claimed',
    tags: 'ADJ',
    at: (tokens, i) => tokens[i + 1]?.lower === 'that',
    to: ({ lower }) => ({ pos: 'VERB', lemma: lower.replace(/d$/, '') }),
  },
  {
    name: '“troops started firing mortars”: the verb',
    words: 'firing',
    at: (tokens, i) =>
      /^(begin|start|continue|keep)$/.test(tokens[i - 1]?.lemma ?? '') &&
      /^(DET|ADJ|NUM|NOUN|ADP)$/.test(tokens[i + 1]?.pos ?? ''),
    to: { pos: 'VERB', lemma: 'fire' },
  },
  {
    name: '“responded by firing rockets”: the verb',
    words: 'firing shelling bombing attacking seizing killing launching',
    tags: 'NOUN ADJ',
    at: (tokens, i) =>
      tokens[i - 1]?.lower === 'by' &&
      (/^(DET|PRON|NUM)$/.test(tokens[i + 1]?.pos ?? '') ||
        /^(rockets?|missiles?|mortars?|shells|drones?|artillery|shots|on|at)$/.test(
          tokens[i + 1]?.lower ?? '',
        )),
    to: ({ lower }) => ({ pos: 'VERB', lemma: stemOf(lower) }),
  },
  {
    name: '“by striking several towns”, “hit back, striking hideouts”: the verb',
    words: 'striking',
    at: (tokens, i) =>
      tokens[i - 1]?.lower === 'by' || (tokens[i - 1]?.text === ',' && tokens[i - 2]?.pos !== 'ADJ'),
    to: { pos: 'VERB', lemma: 'strike' },
  },
];

/** Pasts of verbs in -e: "liberated", "seized", "besieged", "encircled". */
const ENDS_IN_E = /([^e]at|[^aeiou]ad|is|iz|[^g]g|[bcdgkpt]l|v|[^o]ut|tur)ed$/;

/** The dictionary form of a regular past. */
function presentOf(past: string): string {
  return past.slice(0, ENDS_IN_E.test(past) ? -1 : -2);
}

/** The dictionary form of "firing", "striking", "seizing" and "shelling". */
function stemOf(gerund: string): string {
  return gerund.replace(/ing$/, '').replace(/^(fir|strik|seiz)$/, '$1e');
}

const GERUNDS = new Map(
  Object.entries({
    closing: 'close',
    sealing: 'seal',
    shutting: 'shut',
    reopening: 'reopen',
    opening: 'open',
    suspending: 'suspend',
    blocking: 'block',
  }),
);
