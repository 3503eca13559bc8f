import type { Draft } from './draft.ts';
import { BARRIERS } from './rules/crossing.ts';

/** Whether a telling is of one event, and not of a habit, a wish, a paper's content or something of another kind. */
export function isOccurrence(draft: Draft): boolean {
  const { rule, trigger, reality, quoted } = draft;
  if (reality.status === 'unreal' || reality.status === 'general') return false;
  if (quoted && !isSpecific(draft)) return false;
  if (draft.earlier && rule.type === 'visit' && draft.time === null && draft.placing === null) return false;
  if (rule.pos === 'NOUN' && trigger.support === null && !standsAlone(draft)) return false;
  if (rule.pos === 'NOUN' && isPluralHabit(draft)) return false;
  return FITS[rule.frame](draft) && objectFits(draft);
}

/** "The two-day trip": no event by itself, but it can add to one told before. */
export function isAnaphor({ rule, definite, roles, reality, quoted, earlier }: Draft): boolean {
  const possible = reality.status !== 'unreal' && reality.status !== 'general' && !quoted && !earlier;
  return rule.type === 'visit' && rule.pos === 'NOUN' && definite && roles.length === 0 && possible;
}

/** Direct speech tells of an event only with a day or place, and parties. */
function isSpecific({ time, placing, roles }: Draft): boolean {
  return roles.length > 0 && (time !== null || placing?.basis === 'stated');
}

function standsAlone(draft: Draft): boolean {
  const { rule, time, roles, placing, definite } = draft;
  if (rule.alone === 'with date') return datedBeside(draft);
  if (rule.alone === 'with party')
    return roles.length > 0 || (definite && (time !== null || placing !== null));
  return false;
}

/** Whether the date stands in the noun phrase or right behind it: "the 2019 drill", "the closure of X on Monday". */
function datedBeside({ time, words, scene }: Draft): boolean {
  if (!time) return false;
  const between = scene.tokens.filter(({ start, end }) => start >= words.end && end <= time.start);
  const behind = time.start >= words.end && !between.some(({ pos }) => pos === 'VERB');
  const others = between.some(({ text }) => text === ',');
  return (time.start >= words.start && time.end <= words.end) || (behind && !others);
}

/** "attacks", "exercises" without number, day and telling verb. */
function isPluralHabit({ scene, trigger, time }: Draft): boolean {
  const head = scene.tokens[trigger.head]!;
  const plural =
    head.lower.endsWith('s') &&
    head.lower !== head.lemma &&
    !/^(talks|drills|war games|games|exercises|manoeuvres|maneuvers|negotiations|discussions|consultations|clashes)$/.test(
      head.lower,
    );
  return (
    plural &&
    time === null &&
    trigger.support === null &&
    !scene.tokens.slice(trigger.first, trigger.head).some(({ pos }) => pos === 'NUM')
  );
}

const FITS: Record<Draft['rule']['frame'], (draft: Draft) => boolean> = {
  traveller: ({ roles, placing, time, definite, rule }) =>
    (roles.some(({ actor }) => /^(person|office|force|state)$/.test(actor.kind)) &&
      (placing !== null || time !== null || definite)) ||
    (definite && rule.pos === 'NOUN' && placing !== null),
  reception: ({ roles }) =>
    roles.some(({ role, actor }) => role === 'agent' && /^(person|office)$/.test(actor.kind)),
  joint: ({ roles, time, definite, placing, rule }) =>
    rule.type === 'exercise' || rule.type === 'incident'
      ? roles.length > 0 || placing !== null
      : roles.length > 0 ||
        (definite && time !== null) ||
        (time !== null && (placing !== null || rule.type === 'agreement')),
  attack: ({ roles, placing, time }) => roles.length > 0 || placing !== null || time !== null,
  closure: () => true,
};

/** Whether the verb's object is of the kind that its rule asks for. */
function objectFits(draft: Draft): boolean {
  const { rule, trigger, scene, roles, placing } = draft;
  switch (rule.object) {
    case 'place':
      return placing?.basis === 'stated' || placing?.basis === 'actors';
    case 'person':
      return roles.some(
        ({ actor, mention, role }) =>
          /^(person|office)$/.test(actor.kind) && role !== 'host' && mention.first > trigger.head,
      );
    case 'party':
      return (
        roles.some(({ mention }) => mention.first > trigger.head) ||
        new Set(roles.map(({ actor }) => actor.country ?? actor.name)).size > 1
      );
    case 'victim':
      return roles.length > 0 || placing !== null;
    case 'barrier': {
      const { first, last } = scene.clauses[trigger.clause]!;
      const near = scene.tokens.slice(
        Math.max(first, trigger.head - 14),
        Math.min(last + 1, trigger.head + 14),
      );
      return (
        near.some(({ lemma, lower }) => BARRIERS.has(lemma) || BARRIERS.has(lower)) ||
        (placing !== null && /^(site|border):/.test(placing.place))
      );
    }
    default:
      return true;
  }
}
