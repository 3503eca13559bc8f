import { isoOf, parseIso } from '../../temporal/calendar.ts';
import type { TimeExpression } from '../../types.ts';
import type { Located, Scene } from '../scene.ts';
import type { Trigger } from '../triggers.ts';

/** The chosen date and those joined to it by commas and "and" alone; days in a row of one meeting become one span. */
export function coordinated(
  scene: Scene,
  trigger: Trigger,
  chosen: Located<TimeExpression>,
  dates: Located<TimeExpression>[],
): TimeExpression[] {
  const list = [chosen];
  const index = dates.findIndex(({ start }) => start === chosen.start);
  for (let at = index + 1; at < dates.length && joined(scene, dates[at - 1]!, dates[at]!); at++)
    list.push(dates[at]!);
  for (let at = index - 1; at >= 0 && joined(scene, dates[at]!, dates[at + 1]!); at--)
    list.unshift(dates[at]!);
  if (list.length > 1 && scene.tokens[list[0]!.from - 1]?.lower === 'between')
    return [{ ...list[0]!, weekday: null }]; // "*between* Wednesday and Friday": neither, and no date of the report to count from
  const apart = list.filter(
    (time, at) =>
      !isRepeated(time, list) &&
      (list.findIndex(({ edtf }) => edtf === time.edtf) === at || time.edtf === null),
  );
  if (!isOneSpell(scene, trigger, apart)) return apart;
  return apart[0]!.first === null ? [apart[0]!] : [spanning(apart[0]!, apart.at(-1)!)];
}

/** "*two weeks later*, on July 23": the day behind it says when that was. */
function isRepeated(time: TimeExpression, list: TimeExpression[]): boolean {
  if (time.edtf === null) return time.weekday === null && list.some(({ edtf }) => edtf !== null);
  return list.some(
    ({ edtf, first, last }) =>
      edtf !== time.edtf &&
      first !== null &&
      last !== null &&
      time.first !== null &&
      time.last !== null &&
      first >= time.first &&
      last <= time.last,
  );
}

function joined(
  { tokens, clauseOf }: Scene,
  a: Located<TimeExpression>,
  b: Located<TimeExpression>,
): boolean {
  if (a.ofWhatFollows || b.ofWhatFollows) return false;
  if (clauseOf[a.from] !== clauseOf[b.from]) return false; // "met on 12 January, and in December troops clashed"
  const between = tokens.slice(a.to + 1, b.from);
  return (
    between.every(({ lower }) => /^(,|and|in|on|again|then|later|also)$/.test(lower)) &&
    between.some(({ lower }) => /^(,|and)$/.test(lower))
  );
}

/** "met on 12 *and* 13 May", "firing erupted on March 3 *and* 4": neighbouring days of what is told of in the singular. */
function isOneSpell({ tokens }: Scene, { rule, head }: Trigger, list: TimeExpression[]): boolean {
  const lasting =
    /^(talks|exercise|visit)$/.test(rule.type) ||
    (rule.type === 'incident' && LASTING.test(tokens[head]!.lower));
  if (list.length < 2 || !lasting) return false;
  const { lower, lemma } = tokens[head]!;
  if (rule.pos === 'NOUN' && lower !== lemma && !/^(talks|drills|exercises|negotiations)$/.test(lower))
    return false;
  return list.every(({ first, last, weekday }, at) => {
    const before = list[at - 1];
    if (first === null) return weekday !== null && (!before || isNextWeekday(before.weekday, weekday));
    return first === last && (!before?.first || isoOf(parseIso(before.first)! + 1) === first);
  });
}

/** "visited Muscat *on Tuesday and Wednesday*" of an unknown week */
function isNextWeekday(before: number | null, weekday: number): boolean {
  return before !== null && (before % 7) + 1 === weekday;
}

/** Force that goes on from one day to the next. */
const LASTING = /^(firing|shooting|shelling|bombing|fighting|fought|battle|clashed|skirmished|violence)$/;

/** From the one to the other. */
export function spanning(first: TimeExpression, last: TimeExpression): TimeExpression {
  const edtf = `${first.edtf}/${last.edtf}`;
  return { ...first, end: last.end, edtf, last: last.last, reason: `${first.reason}; ${last.reason}` };
}
