import type { Document, Gazetteer, Sentence, Toponym, ToponymRole } from '../types.ts';
import type { Atlas } from './border-atlas.ts';
import { findBorders } from './borders.ts';
import { Context, isTitleCase, type Reading } from './context.ts';
import { readDateline } from './dateline.ts';
import { halfAt } from './half-names.ts';
import { NameIndex, type Match, type Option } from './name-index.ts';
import { addNamedBefore } from './named-before.ts';
import { relate } from './relation.ts';
import { cluesFor } from './clues.ts';
import { gatherEvidence, isStray, rank, type Evidence } from './resolve.ts';
import { nameRules, roleRules } from './rules/index.ts';

/**
 * Makes a reader of place names for one gazetteer: every place name of a document in order of its offsets, with its
 * place, role and tie to the sentence. A border ("the Iran–Pakistan border") comes before the names inside it, which are embedded.
 */
export function createToponymReader(gazetteer: Gazetteer): (document: Document) => Toponym[] {
  const index = new NameIndex(gazetteer);
  const places = new Map(gazetteer.places.map((place) => [place.id, place]));
  const borders = new Map([...places].filter(([, { kind }]) => kind === 'border'));
  const atlas: Atlas = { borders, place: (id) => places.get(id) };
  return (document) => {
    const readings = document.sentences
      .map((sentence) => findNames(sentence, index))
      .filter((reading) => reading !== null);
    const dateline = readDateline(document.article, index);
    const evidence = gatherEvidence([
      ...dateline.map(({ match }) => match),
      ...readings.flatMap(({ matches }) => matches),
    ]);
    const toponyms = dateline.map((found) => found.toponym(evidence));
    for (const reading of readings) readSentence(reading, evidence, toponyms);
    const all = findBorders(document, toponyms, atlas).sort((a, b) => a.start - b.start || b.end - a.end);
    return addNamedBefore(document, all, atlas.place);
  };
}

/** Words that belong to the name when capitalised: "Saravan County". */
const ADMINISTRATIVE =
  /^(County|Parish|Township|District|Province|Governorate|Oblast|Prefecture|Tehsil|Agency|Division|Municipality)$/;

/** Names of a sentence, longest first from the left, without those that are people or everyday words; null when it has none. */
function findNames(sentence: Sentence, index: NameIndex): Reading | null {
  const { tokens } = sentence;
  let names: (Match | undefined)[] | null = null;
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = index.longestAt(tokens, at) ?? halfAt(tokens, at, index);
    if (!match) continue;
    if (ADMINISTRATIVE.test(tokens[match.last + 1]?.text ?? '')) match.last++;
    found.push(match);
    names ??= new Array<Match | undefined>(tokens.length).fill(undefined);
    for (let i = match.first; i <= match.last; i++) names[i] = match;
    at = match.last;
  }
  if (!names) return null;
  const reading = { sentence, matches: found, names, titleCase: isTitleCase(tokens) };
  reading.matches = found.filter((match) => {
    const widest = match.options.find(({ place }) => /^(country|province|region|sea)$/.test(place.kind));
    const context = new Context(reading, match, widest ?? match.options[0]!);
    return !nameRules.some((rule) => rule.holds(context));
  });
  return reading;
}

/** Adds the names of a sentence to `toponyms`, each with its likeliest meaning and its role. */
function readSentence(reading: Reading, evidence: Evidence, toponyms: Toponym[]): void {
  const { tokens } = reading.sentence;
  const roles = new Map<Match, ToponymRole>();
  for (const match of reading.matches) {
    if (isStray(match, evidence)) continue;
    const options =
      match.options.length === 1
        ? match.options
        : rank(match.options, evidence, cluesFor(tokens, match, reading.names));
    const [option, ...others] = options as [Option, ...Option[]];
    const joinedTo = roles.get(nameJoinedBefore(reading, match)!) ?? null;
    const context = new Context(reading, match, option, joinedTo);
    const rule = roleRules.find(({ holds }) => holds(context));
    const role = rule === undefined || rule.role === 'none' ? 'literal' : rule.role;
    roles.set(match, role);
    const { relation, distance } = relate(context);
    toponyms.push({
      start: tokens[match.first]!.start,
      end: tokens[match.last]!.end,
      place: option.place.id,
      alternatives: others.map(({ place }) => place.id),
      role,
      relation,
      distance,
      rule: rule?.name ?? 'literal',
      reason: reasonFor(rule?.reason ?? 'a place', option, others),
    });
  }
}

/** "Iran and *Pakistan*", "Iran, *Pakistan*": the name before, with nothing but a joint and "the" between. */
function nameJoinedBefore({ sentence: { tokens }, names }: Reading, match: Match): Match | undefined {
  let at = match.first - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (!/^(and|or|,|&)$/.test(tokens[at]?.lower ?? '')) return undefined;
  if (tokens[at - 1]?.text === ',') at--;
  return names[at - 1];
}

function reasonFor(role: string, { place }: Option, others: Option[]): string {
  const rivals = others.length === 0 ? '' : `; the likeliest of ${others.length + 1} places of that name`;
  return `${role}: ${place.name}${rivals}`;
}
