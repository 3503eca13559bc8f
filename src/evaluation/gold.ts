/** The gold set's files: cases of one or more articles and the events that a careful reader finds in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { EVENT_TYPES, STATUSES } from '../extraction/types.ts';

const orNull = v.nullable(v.string());

const expectedEvent = v.object({
  type: v.picklist(EVENT_TYPES),
  /** EDTF, or null where the text leaves it open. */
  date: orNull,
  /** Gazetteer id, or null where the text leaves it open. */
  place: orNull,
  status: v.picklist(STATUSES),
  /** Surnames, groups, or ISO 3166-1 alpha-3 for governments. */
  actors: v.array(v.string()),
  /** Words that the evidence must contain. */
  said: v.string(),
  /** Further values that are right too. */
  accept: v.optional(
    v.object({
      date: v.optional(v.array(orNull)),
      place: v.optional(v.array(orNull)),
      status: v.optional(v.array(v.picklist(STATUSES))),
    }),
  ),
  /** Neither missed when it is not found nor spurious when it is. */
  optional: v.optional(v.boolean()),
});

const goldCase = v.object({
  id: v.string(),
  /** The reason why the case is in the set. */
  why: v.string(),
  articles: v.pipe(
    /** `date`: the reference date to pass along; null when there is none. */
    v.array(v.object({ id: v.string(), date: orNull, text: v.string() })),
    v.minLength(1),
  ),
  events: v.array(expectedEvent),
});

export type ExpectedEvent = v.InferOutput<typeof expectedEvent>;
export type GoldCase = v.InferOutput<typeof goldCase>;

/** The cases to develop against, and those that are only ever measured. */
export interface GoldSet {
  development: GoldCase[];
  heldBack: GoldCase[];
}

/**
 * Reads every `.json` file of a folder, and of its sub-folder `held-back` if there is one, in order of their names.
 * @throws an error that names the folder or file and the cause: unreadable, no JSON, not a list of cases, an id twice
 */
export function readGold(folder: string): GoldSet {
  const entries = readdirSync(folder, { withFileTypes: true });
  const heldBack = entries.some((entry) => entry.isDirectory() && entry.name === 'held-back');
  const set = {
    development: readFolder(folder),
    heldBack: heldBack ? readFolder(join(folder, 'held-back')) : [],
  };
  const ids = new Set<string>();
  for (const { id } of [...set.development, ...set.heldBack]) {
    if (ids.has(id)) throw new Error(`${folder}: two cases are called ${id}`);
    ids.add(id);
  }
  if (ids.size === 0) throw new Error(`${folder}: no cases`);
  return set;
}

function readFolder(folder: string): GoldCase[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => readCases(join(folder, name)));
}

function readCases(file: string): GoldCase[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const result = v.safeParse(v.array(goldCase), json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
