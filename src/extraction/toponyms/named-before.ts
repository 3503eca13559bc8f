import type { Document, Place, Token, Toponym } from '../types.ts';

/** What a noun may stand for when it is named no further: "in the *city*". */
const KINDS = new Map<string, (place: Place) => boolean>();
for (const noun of ['city', 'town', 'village']) KINDS.set(noun, ({ kind }) => kind === 'city');
for (const noun of ['province', 'governorate', 'oblast']) KINDS.set(noun, ({ kind }) => kind === 'province');
for (const noun of ['district', 'county', 'tehsil'])
  KINDS.set(noun, ({ kind }) => kind === 'province' || kind === 'city');

const IN = /^(in|inside|within|near|outside|at)$/;
const THE = /^(the|that|this|same)$/;

/**
 * Adds what is spoken of again without its name: "two more were shot in *the province*" is the province named last. `toponyms`
 * are those of the document in order; a person's or a body's province is not told from the event's.
 */
export function addNamedBefore(
  document: Document,
  toponyms: Toponym[],
  place: (id: string) => Place | undefined,
): Toponym[] {
  const added: Toponym[] = [];
  for (const { tokens } of document.sentences)
    for (let at = 2; at < tokens.length; at++) {
      const { lower } = tokens[at]!;
      if (lower.length > 11 || !THE.test(tokens[at - 1]!.lower) || !KINDS.has(lower)) continue;
      const found = again(tokens, at, toponyms, place);
      if (found) added.push(found);
    }
  return added.length === 0
    ? toponyms
    : [...toponyms, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

function again(
  tokens: Token[],
  at: number,
  toponyms: Toponym[],
  place: (id: string) => Place | undefined,
): Toponym | null {
  const first = tokens[at - 1]!.lower === 'same' ? at - 2 : at - 1;
  const next = tokens[at + 1];
  if (!IN.test(tokens[first - 1]?.lower ?? '') || !THE.test(tokens[first]!.lower)) return null;
  if (next && (/^(of|called|named)$/.test(next.lower) || /^(NOUN|PROPN|PART)$/.test(next.pos))) return null;
  const { start } = tokens[first]!;
  const fits = KINDS.get(tokens[at]!.lower)!;
  const known = toponyms.findLast(
    ({ end, role, place: id }) =>
      end <= start && /^(literal|dateline|metonym)$/.test(role) && fits(place(id)!),
  );
  if (!known) return null;
  return {
    ...known,
    start,
    end: tokens[at]!.end,
    alternatives: [],
    role: 'literal',
    relation: /^(near|outside)$/.test(tokens[first - 1]!.lower) ? 'near' : 'in',
    distance: null,
    rule: 'named-before',
    reason: `named before: ${place(known.place)!.name}`,
  };
}
