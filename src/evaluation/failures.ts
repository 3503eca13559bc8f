/** What went wrong, case by case, in words. */
import type { EventProperties } from '../extraction/types.ts';
import { dateRight, missingParties, placeRight, statusRight, strangers } from './compare.ts';
import type { Pair } from './align.ts';
import type { ExpectedEvent } from './gold.ts';
import type { JudgedCase } from './judge.ts';

/** The case with its text and one line per fault; null when everything is right. */
export function failureText({ gold, alignment }: JudgedCase): string | null {
  const { pairs, mistaken, missed, spurious } = alignment;
  const faults = [
    ...missed.map((event) => `missed    ${expectedText(event)}`),
    ...mistaken.map(
      ({ expected, found }) => `mistaken  ${expectedText(expected)}\n    taken for ${foundText(found)}`,
    ),
    ...spurious.map((event) => `spurious  ${foundText(event)}`),
    ...pairs.flatMap(fieldFaults),
  ];
  if (faults.length === 0) return null;
  const texts = gold.articles.map(
    ({ date, text }) => `  [${date ?? 'no date'}] ${text.replace(/\n+/g, ' / ')}`,
  );
  return [`${gold.id}: ${gold.why}`, ...texts, ...faults.map((fault) => `  ${fault}`)].join('\n');
}

function fieldFaults({ expected, found }: Pair): string[] {
  const wrong = (field: string, wanted: string, got: string) =>
    `${field.padEnd(9)} ${wanted} expected, ${got} found (${expected.type}, “${expected.said}”)`;
  return [
    ...(dateRight(expected, found) ? [] : [wrong('date', String(expected.date), String(found.date))]),
    ...(placeRight(expected, found) ? [] : [wrong('place', String(expected.place), String(found.place))]),
    ...(statusRight(expected, found) ? [] : [wrong('status', expected.status, found.status)]),
    ...(missingParties(expected, found).length + strangers(expected, found).length === 0
      ? []
      : [wrong('actors', expected.actors.join(', ') || 'none', actorsText(found) || 'none')]),
  ];
}

function expectedText({ type, date, place, status, actors, said }: ExpectedEvent): string {
  return `${type} · ${date ?? 'undated'} · ${place ?? 'unplaced'} · ${status} · ${actors.join(', ')} · “${said}”`;
}

function foundText(event: EventProperties): string {
  const { type, date, place, status, sources } = event;
  const rules = [...new Set(sources.flatMap((source) => source.rules))].join(' ');
  const quote = sources[0]?.quote ?? '';
  return (
    `${type} · ${date ?? 'undated'} · ${place ?? 'unplaced'} · ${status} · ${actorsText(event)} · ` +
    `“${quote}” [${rules}]`
  );
}

function actorsText({ actors }: EventProperties): string {
  return actors.map(({ name, country }) => (country ? `${name} (${country})` : name)).join(', ');
}
