import { UNITS } from './lexicon.ts';

/** Units for which ISO 8601 has no letter, in those for which it has one. */
const SPELT: Partial<Record<string, [count: number, letter: string]>> = {
  Q: [3, 'M'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
  F: [2, 'W'],
};

/** The half of a unit, in the next smaller one. */
const HALVES: Partial<Record<string, string>> = { Y: '6M', TH: '30M', TM: '30S', D: 'T12H' };

/**
 * ISO 8601 duration as TIMEX3 writes it, of a number of units (index into `UNITS`): `P3D`, `PT10H`, `P2Y6M`; `PXY` for
 * an unknown number.
 */
export function spellDuration(number: number, unit: number): string {
  const own = UNITS[unit] ?? 'D';
  const [factor, letter] = SPELT[own] ?? [1, own];
  const count = number * factor;
  const [time, name] = letter.startsWith('T') ? ['T', letter.slice(1)] : ['', letter];
  const half = count % 1 === 0.5 ? HALVES[letter] : undefined;
  if (!half) return `P${time}${count || 'X'}${name}`;
  const whole = Math.floor(count);
  return `P${time}${whole ? `${whole}${name}` : ''}${half}`;
}
