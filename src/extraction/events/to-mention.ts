import type { Article, EventSource, Mark, Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { EventMention, MentionDate } from './mention.ts';
import { partiesOf } from './parties/parties-of.ts';
import type { RoleFiller } from './parties/roles.ts';
import { phaseOf } from './times/phase.ts';

/** The mention that one telling makes, with its sentence as evidence. */
export function toMention(draft: Draft, { id, text, date }: Article): EventMention {
  const { rule, label, reality, quoted, placing } = draft;
  return {
    article: id,
    reported: date,
    type: rule.type,
    label,
    outcome: outcomeOf(draft),
    status: statusOf(reality.status, quoted),
    date: dateOf(draft, text),
    days: draft.days,
    phase: phaseOf(draft),
    place: placing && {
      id: placing.place,
      basis: placing.basis,
      distance: placing.distance,
      near: placing.near,
    },
    actors: partiesOf(draft),
    sources: [...headingSource(draft, id, text), sourceOf(draft, id, text)],
  };
}

function statusOf(status: Draft['reality']['status'], quoted: boolean): EventMention['status'] {
  if (status === 'unreal' || status === 'general') throw new Error('not an event');
  return quoted && (status === 'happened' || status === null) ? 'claimed' : status;
}

function dateOf({ time, fromReport }: Draft, text: string): MentionDate | null {
  if (!time || (time.edtf === null && time.weekday === null)) return null;
  return {
    edtf: time.edtf,
    first: time.first,
    last: time.last,
    basis: fromReport ? 'inferred' : time.edtf === null ? 'none' : time.basis,
    text: text.slice(time.start, time.end).replace(/\s+/g, ' '),
    weekday: time.edtf === null ? time.weekday : null,
  };
}

function outcomeOf({ rule, scene, trigger }: Draft): string | null {
  if (rule.type !== 'crossing') return null;
  return rule.outcome ?? scene.tokens[trigger.head]!.lemma;
}

function sourceOf(draft: Draft, article: string, text: string): EventSource {
  const { start, end } = draft.scene.sentence;
  return {
    article,
    quote: text.slice(start, end),
    start,
    end,
    rules: rulesOf(draft),
    marks: marksOf(draft).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** The words of the heading or label that dates the event, when they stand outside its sentence. */
function headingSource({ time, scene }: Draft, article: string, text: string): EventSource[] {
  if (!time || isWithin(time, scene.sentence)) return [];
  const { start, end, rule, reason } = time;
  const mark: Mark = { kind: 'date', start, end, reads: reason };
  return [{ article, quote: text.slice(start, end), start, end, rules: [rule], marks: [mark] }];
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function rulesOf({ rule, time, placing, reality }: Draft): string[] {
  const rules = [rule.name, reality.rule];
  if (time) rules.push(time.rule);
  if (placing?.toponym) rules.push(placing.toponym.rule);
  return rules;
}

function marksOf(draft: Draft): Mark[] {
  const { words, rule, time, fromReport, placing, roles, scene } = draft;
  const marks: Mark[] = [{ kind: 'trigger', start: words.start, end: words.end, reads: rule.type }];
  if (time && isWithin(time, scene.sentence)) {
    const note = fromReport ? '; the day of the report, no other is given' : '';
    marks.push({ kind: 'date', start: time.start, end: time.end, reads: `${time.reason}${note}` });
  }
  if (placing?.toponym) {
    const { start, end } = placing.toponym;
    marks.push({ kind: 'place', start, end, reads: placing.reason || scene.place(placing.place).name });
  }
  for (const filler of roles) marks.push(actorMark(filler));
  return marks.filter(
    (mark, at) => marks.findIndex(({ kind, start }) => kind === mark.kind && start === mark.start) === at,
  );
}

function actorMark({ actor, role, mention }: RoleFiller): Mark {
  const names = mention.actors.map(({ name }) => name).join(' and ');
  const country =
    mention.actors.length === 1 && actor.kind !== 'state' && actor.country ? ` (${actor.country})` : '';
  return { kind: 'actor', start: mention.start, end: mention.end, reads: `${role}: ${names}${country}` };
}
