import type { Place } from '../../extraction/types.ts';

/** A place as a builder collects it: fields may be empty. */
export type Draft = { [Key in keyof Place]?: Place[Key] | undefined } & Pick<
  Place,
  'id' | 'kind' | 'name' | 'point'
>;

/** `draft` without empty fields, its spellings without doubles and without the name itself, coordinates to 3 decimals (110 m). */
export function finish(draft: Draft): Place {
  const spellings = [...new Set(draft.variants)].filter((spelling) => spelling !== draft.name);
  const tidy = { ...draft, variants: spellings, point: draft.point && round(draft.point) };
  const kept = Object.entries(tidy).filter(([key, value]) => key === 'point' || !isEmpty(value));
  return Object.fromEntries(kept) as unknown as Place;
}

const round = ([longitude, latitude]: [number, number]): [number, number] => [
  Math.round(longitude * 1e3) / 1e3,
  Math.round(latitude * 1e3) / 1e3,
];

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
