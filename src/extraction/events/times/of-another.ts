import type { TimeExpression } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';
import { isOfNounBehind } from './attributive.ts';
import { isOfBackground, isOfCause } from './cause.ts';

/** Whether a date beside a trigger is that of something else. */
export function isOfSomethingElse(
  scene: Scene,
  time: Located<TimeExpression>,
  trigger: Trigger,
  others: Trigger[],
): boolean {
  return (
    isOfCause(scene, time, trigger) ||
    isOfBackground(scene, time, trigger) ||
    isOfAccompaniment(scene, time, trigger) ||
    isYearOfPaper(scene, time, trigger) ||
    isOfNounBefore(scene, time, trigger) ||
    isOfAnother(scene, time, trigger, others) ||
    isOfNounBehind(scene, time, trigger) ||
    isOfUndertaking(scene, time, trigger) ||
    isBeforeNext(scene, time, trigger)
  );
}

/** "Exercise Indra *2021*", "Maitree-*2019*": a year that a name bears. */
export function isPartOfName({ tokens }: Scene, { from, edtf }: Located<TimeExpression>): boolean {
  const before = tokens[from - 1];
  const named = before?.pos === 'PROPN' || before?.text === '-' || /-\d{4}$/.test(tokens[from]!.text);
  return /^\d{4}$/.test(edtf ?? '') && named;
}

/** "a day after Hamas struck, *with Hezbollah firing rockets*" tells of another day. */
function isOfAccompaniment(
  { tokens }: Scene,
  { ofWhatFollows, to }: Located<TimeExpression>,
  { head }: Trigger,
): boolean {
  const behind = tokens.slice(to, head);
  return (
    ofWhatFollows === true && behind.some(({ text }, at) => text === ',' && behind[at + 1]?.lower === 'with')
  );
}

/** "agreed to reopen the gates shut in *the crisis of the winter*": of a noun that is not the trigger. */
function isOfNounBefore(
  { tokens }: Scene,
  { from }: Located<TimeExpression>,
  { head, rule }: Trigger,
): boolean {
  const of = tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  const noun = tokens[of - 1];
  return (
    rule.type === 'agreement' &&
    tokens[of]?.lower === 'of' &&
    noun?.pos === 'NOUN' &&
    of - 1 !== head &&
    of - 1 > head
  );
}

/** "agreed on *the 1991 declaration*", "talks on Iran's *2015* deal": a year that is part of another thing's name, or of a paper that is agreed upon. */
function isYearOfPaper(
  { tokens }: Scene,
  time: Located<TimeExpression>,
  { first, head, rule, support }: Trigger,
): boolean {
  const { from, to } = time;
  const year =
    from === to && /^\d{4}$/.test(tokens[from]!.text) && /^(DET|PART)$/.test(tokens[from - 1]?.pos ?? '');
  const agreed = support !== null && tokens[support]!.lemma === 'agree';
  const own = rule.pos === 'NOUN' && from >= first && to <= head && !agreed;
  return year && !own && /^(NOUN|PROPN|ADJ)$/.test(tokens[to + 1]?.pos ?? '');
}

/** "A's visit follows *B's visit to Kabul on 21 October*": a date behind somebody else's is that one's. */
function isOfAnother(
  scene: Scene,
  { from }: Located<TimeExpression>,
  { head, rule }: Trigger,
  others: Trigger[],
): boolean {
  const { tokens } = scene;
  if (rule.type === 'talks' && rule.pos === 'VERB') return isOfMatter(scene, from, head, others);
  if (rule.pos !== 'NOUN') return false;
  return others.some(
    (other) =>
      other.rule.pos === 'NOUN' &&
      (other.rule.type === rule.type || rule.type === 'exercise') &&
      other.first > head &&
      other.head < from &&
      !(other.first === head + 2 && tokens[head + 1]!.lower === 'of') && // "a session *of their commission* on 3 March"
      tokens
        .slice(other.first, other.head)
        .some(({ pos, lower }) => pos === 'PART' || /^(his|her|their)$/.test(lower)),
  );
}

/** "discussed *the attack in Rask on Friday*": a date behind the place of what is talked about. */
function isOfMatter({ toponyms }: Scene, from: number, head: number, others: Trigger[]): boolean {
  return others.some(
    ({ rule, head: noun }) =>
      rule.pos === 'NOUN' &&
      rule.type === 'incident' &&
      noun > head &&
      toponyms.some((name) => name.from > noun && name.to < from),
  );
}

/** "agreed to set up a commission *before the end of June*": a time after the report is that of what was agreed. */
function isOfUndertaking(
  { tokens, reference }: Scene,
  { from, first, edtf }: Located<TimeExpression>,
  { rule, head }: Trigger,
): boolean {
  if (rule.type !== 'agreement' || reference === null || tokens[head]!.lemma !== 'agree') return false;
  const to = tokens.findIndex(({ lower }, at) => at > head && lower === 'to');
  const ahead =
    edtf?.startsWith('../') || (first !== null && first > reference) || tokens[from - 1]?.lower === 'by';
  return to > head && to < from && tokens[to + 1]?.pos === 'VERB' && ahead === true;
}

/** "met officials *on Sunday* to prepare the minister's *next visit*": a day that is over is not that of a visit to come. */
function isBeforeNext(
  { tokens, reference }: Scene,
  { from, last }: Located<TimeExpression>,
  { rule, first, head, support }: Trigger,
): boolean {
  if (rule.pos !== 'NOUN' || support !== null || from > first || !reference || !last) return false;
  const coming = ({ lower }: (typeof tokens)[number]) => /^(next|upcoming|forthcoming)$/.test(lower);
  return last <= reference && tokens.slice(first, head).some(coming);
}
