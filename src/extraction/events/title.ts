import type { EventType, Status } from '../types.ts';
import { outcomeDone } from './crossings/crossing-outcomes.ts';
import { incidentNoun } from './incident-nouns.ts';
import type { EventMention, Party } from './mention.ts';

const NAMES_SHOWN = 3;

/**
 * A short sentence on the event, built from its parts: "Mohammad Bagheri visits Islamabad". Plans say "is to", what is
 * claimed or denied says so at the end.
 */
export function titleOf(mention: EventMention, placeName: string | null): string {
  const status = mention.status ?? 'happened';
  const sentence = SENTENCES[mention.type](mention, placeName, status === 'planned');
  const suffix: Record<Status, string> = {
    happened: '',
    planned: '',
    claimed: ' (claimed)',
    denied: ' (denied or called off)',
  };
  return capitalise(sentence) + suffix[status];
}

const SENTENCES: Record<
  EventType,
  (mention: EventMention, place: string | null, planned: boolean) => string
> = {
  visit: ({ actors }, place, planned) => {
    const travellers = named(actors, 'agent');
    const where = place ?? named(actors, 'host') ?? 'an unnamed place';
    if (!travellers) return `visit to ${where}`;
    return `${travellers} ${verb(actors, 'agent', planned, 'visit')} ${where}`;
  },
  exercise: ({ actors, label }, place, planned) => {
    const parties = named(actors);
    if (!parties) return `${label}${place ? ` at ${place}` : ''}`;
    return `${parties} ${verb(actors, null, planned, 'hold')} ${article(label)}${label}`;
  },
  agreement: ({ actors, label }, _place, planned) => {
    const subject = /^(signing|conclusion)$/.test(label) ? 'agreement' : label;
    const parties = named(actors);
    if (!parties) return subject;
    if (/^agree\b/.test(label))
      return `${parties} ${verb(actors, null, planned, 'agree')}${label.slice('agree'.length)}`;
    return `${parties} ${verb(actors, null, planned, 'sign')} ${article(subject)}${subject}`;
  },
  talks: ({ actors }, place, planned) => {
    const agents = named(actors, 'agent');
    const others = named(actors.filter(({ role }) => role !== 'agent'));
    const where = place ? ` in ${place}` : '';
    if (agents && others) return `${agents} ${verb(actors, 'agent', planned, 'hold')} talks with ${others}`;
    const parties = agents ?? others;
    return parties ? `${parties} ${verb(actors, null, planned, 'hold')} talks${where}` : `talks${where}`;
  },
  incident: ({ actors, label }, place) => {
    const agents = named(actors, 'agent');
    const victims = named(actors.filter(({ role }) => role !== 'agent'));
    const { noun, preposition } = incidentNoun(label);
    const by = agents ? ` by ${agents}` : '';
    const on = victims ? ` ${preposition} ${victims}` : '';
    const where = place ? `, ${place}` : '';
    return preposition === 'with' && !agents
      ? `${noun} of ${victims ?? 'forces'}${where}`
      : `${noun}${on}${by}${where}`;
  },
  crossing: ({ outcome, actors }, place, planned) => {
    const what = place ?? 'border crossing';
    const done = outcomeDone(outcome) ?? outcome;
    const by = named(actors, 'agent');
    return `${what} ${planned ? 'is to be ' : ''}${done}${by ? ` by ${by}` : ''}`;
  },
};

function named(actors: Party[], role?: Party['role']): string | null {
  const names = actors.filter((actor) => role === undefined || actor.role === role).map(({ name }) => name);
  if (names.length === 0) return null;
  const shown = names.length > NAMES_SHOWN ? [...names.slice(0, NAMES_SHOWN - 1), 'others'] : names;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function verb(actors: Party[], role: Party['role'] | null, planned: boolean, base: string): string {
  const subjects = actors.filter((actor) => role === null || actor.role === role);
  const plural =
    subjects.length > 1 ||
    (subjects[0] !== undefined &&
      /^(force|group|people)$/.test(subjects[0].kind) &&
      /s$|men$/.test(subjects[0].name));
  if (planned) return `${plural ? 'are' : 'is'} to ${base}`;
  return plural ? base : `${base}s`;
}

function article(label: string): string {
  if (/s$/.test(label) && !/ss$/.test(label)) return '';
  return /^[aeiou]/i.test(label) ? 'an ' : 'a ';
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
