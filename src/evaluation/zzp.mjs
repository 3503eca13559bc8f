// src/evaluation/evaluate.ts
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

// src/cli/gazetteer.ts
import { readFileSync } from "node:fs";
function loadGazetteer() {
  return JSON.parse(readFileSync(new URL("../../data/gazetteer.json", import.meta.url), "utf8"));
}

// src/extraction/temporal/calendar.ts
var MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function daysInMonth(year, month) {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}
function dayOf(year, month, day2) {
  if (year < 1 || year > 9999 || day2 < 1 || day2 > daysInMonth(year, month)) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day2 - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
function civilOf(day2) {
  const shifted = day2 + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  };
}
function isoOf(day2) {
  const { year, month, day: date } = civilOf(day2);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
}
function parseIso(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
function daysCovered({ first: first2, last }) {
  return first2 && last ? parseIso(last) - parseIso(first2) + 1 : Number.MAX_SAFE_INTEGER;
}
function weekdayOf(day2) {
  return modulo(day2 + 3, 7) + 1;
}
function weekdayWithin(weekday2, first2, last) {
  const [from, to] = [parseIso(first2), parseIso(last)];
  if (from === null || to === null) return null;
  const found2 = from + modulo(weekday2 - weekdayOf(from), 7);
  return found2 <= to && found2 + 7 > to ? isoOf(found2) : null;
}
function digits(value, length) {
  return String(value).padStart(length, "0");
}
function modulo(value, divisor) {
  return (value % divisor + divisor) % divisor;
}

// src/extraction/temporal/period.ts
var GRAINS = [
  "day",
  "week",
  "weekend",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century"
];
var PER_YEAR = { month: 12, season: 4, quarter: 4, half: 2, year: 1 };
var YEARS = { decade: 10, century: 100 };
var FIRST_DAY = dayOf(1, 1, 1) ?? 0;
var LAST_DAY = dayOf(9999, 12, 31) ?? 0;
function dayPeriod(year, month, day2) {
  const index = dayOf(year, month, day2);
  return index === null ? null : { grain: "day", index };
}
function partOfYear(grain2, year, part2) {
  const count2 = PER_YEAR[grain2] ?? 0;
  if (year < 1 || year > 9999 || part2 < 1 || part2 > count2) return null;
  return { grain: grain2, index: year * count2 + part2 - 1 };
}
function yearPeriod(year) {
  return partOfYear("year", year, 1);
}
function periodOf(grain2, day2) {
  if (grain2 === "day") return { grain: grain2, index: day2 };
  if (grain2 === "week" || grain2 === "weekend") return { grain: grain2, index: Math.floor((day2 + 3) / 7) };
  const { year, month } = civilOf(day2);
  if (grain2 === "season") return { grain: grain2, index: year * 4 + Math.floor(month / 3) - 1 };
  const count2 = PER_YEAR[grain2];
  if (count2) return { grain: grain2, index: year * count2 + Math.floor((month - 1) * count2 / 12) };
  return { grain: grain2, index: Math.floor(year / (YEARS[grain2] ?? 1)) };
}
function shift(period, count2) {
  return { grain: period.grain, index: period.index + count2 };
}
function firstDay({ grain: grain2, index }) {
  if (grain2 === "day") return index;
  if (grain2 === "week") return index * 7 - 3;
  if (grain2 === "weekend") return index * 7 + 2;
  const count2 = PER_YEAR[grain2];
  if (!count2) return dayOf(Math.max(1, index * (YEARS[grain2] ?? 1)), 1, 1) ?? 0;
  const month = 12 / count2 * modulo(index, count2) + (grain2 === "season" ? 3 : 1);
  return dayOf(Math.floor(index / count2), month, 1) ?? 0;
}
function lastDay(period) {
  if (period.grain === "week") return firstDay(period) + 6;
  if (period.grain === "weekend") return firstDay(period) + 1;
  return firstDay(shift(period, 1)) - 1;
}
function inCalendar(period) {
  const { grain: grain2, index } = period;
  const days = grain2 === "day" ? 1 : grain2 === "week" || grain2 === "weekend" ? 7 : 0;
  if (days) return index * days > FIRST_DAY && (index + 1) * days < LAST_DAY;
  const year = index * (YEARS[grain2] ?? 1) / (PER_YEAR[grain2] ?? 1);
  return year >= 1 && year + (YEARS[grain2] ?? 1) <= 1e4;
}
function yearOf(period) {
  return civilOf(firstDay(period)).year;
}
function moveBy(period, unit, count2) {
  const from = count2 > 0 ? lastDay(period) : firstDay(period);
  return isFiner(unit, period.grain) ? null : periodOf(unit, shiftDay(from, unit, count2));
}
function isFiner(grain2, other) {
  return GRAINS.indexOf(grain2) < GRAINS.indexOf(other);
}
function shiftDay(day2, unit, count2) {
  if (unit === "day") return day2 + count2;
  if (unit === "week" || unit === "weekend") return day2 + 7 * count2;
  const months2 = 12 * (YEARS[unit] ?? 1) / (PER_YEAR[unit] ?? 1);
  const civil = civilOf(day2);
  const index = civil.year * 12 + civil.month - 1 + count2 * months2;
  const [year, month] = [Math.floor(index / 12), modulo(index, 12) + 1];
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month))) ?? day2;
}
function edtfOf(period) {
  const { grain: grain2, index } = period;
  const year = digits(yearOf(period), 4);
  switch (grain2) {
    case "day":
      return isoOf(index);
    case "week":
    case "weekend":
      return `${isoOf(firstDay(period))}/${isoOf(lastDay(period))}`;
    case "month":
      return `${year}-${digits(modulo(index, 12) + 1, 2)}`;
    case "season":
      return `${year}-${21 + modulo(index, 4)}`;
    case "quarter":
      return `${year}-${33 + modulo(index, 4)}`;
    case "half":
      return modulo(index, 2) === 0 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
    case "year":
      return year;
    case "decade":
      return `${digits(index, 3)}X`;
    case "century":
      return `${digits(index, 2)}XX`;
  }
}
var SEASON_CODES = ["SP", "SU", "FA", "WI"];
function timexOf(period) {
  const { grain: grain2, index } = period;
  const year = digits(yearOf(period), 4);
  switch (grain2) {
    case "week":
    case "weekend": {
      const thursday = index * 7;
      const weekYear = civilOf(thursday).year;
      const week = Math.floor((thursday - (dayOf(weekYear, 1, 1) ?? 0)) / 7) + 1;
      return `${digits(weekYear, 4)}-W${digits(week, 2)}${grain2 === "weekend" ? "-WE" : ""}`;
    }
    case "season":
      return `${year}-${SEASON_CODES[modulo(index, 4)]}`;
    case "quarter":
      return `${year}-Q${modulo(index, 4) + 1}`;
    case "half":
      return `${year}-H${modulo(index, 2) + 1}`;
    case "decade":
      return digits(index, 3);
    case "century":
      return digits(index, 2);
    default:
      return edtfOf(period);
  }
}

// src/extraction/temporal/edtf.ts
function edtfBounds(edtf) {
  const [from = "", to, ...rest] = edtf.split("/");
  if (rest.length > 0) return null;
  if (to === void 0) return dateBounds(from);
  const start2 = isOpen(from) ? { first: null } : dateBounds(from);
  const end = isOpen(to) ? { last: null } : dateBounds(to);
  if (!start2 || !end || start2.first === null && end.last === null) return null;
  if (start2.first !== null && end.last !== null && start2.first > end.last) return null;
  return { first: start2.first, last: end.last };
}
function joinEdtf(first2, last) {
  const from = first2.split("/")[0] || "..";
  const to = last.split("/").at(-1) || "..";
  return from === to ? from : `${from}/${to}`;
}
function isOpen(text) {
  return text === "" || text === "..";
}
function dateBounds(text) {
  const parts = /^(\d{2,4})(X{0,2})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text);
  if (!parts) return null;
  const [, known3 = "", unknown = "", second, third] = parts;
  if (known3.length + unknown.length !== 4 || unknown && second) return null;
  const year = Number(known3);
  if (unknown) {
    const years2 = 10 ** unknown.length;
    return spell(dayOf(Math.max(1, year * years2), 1, 1), dayOf((year + 1) * years2 - 1, 12, 31));
  }
  if (second === void 0) return spell(dayOf(year, 1, 1), dayOf(year, 12, 31));
  const part2 = Number(second);
  if (third !== void 0) return spell(dayOf(year, part2, Number(third)), dayOf(year, part2, Number(third)));
  if (part2 <= 12) return spell(dayOf(year, part2, 1), dayOf(year, part2, daysInMonth(year, part2)));
  const period = partOfYear("season", year, part2 - 20) ?? partOfYear("quarter", year, part2 - 32);
  return period && spellPeriod(period);
}
function spellPeriod(period) {
  return spell(firstDay(period), lastDay(period));
}
function spell(first2, last) {
  return first2 === null || last === null ? null : { first: isoOf(first2), last: isoOf(last) };
}

// src/evaluation/compare.ts
function dateRight(expected, found2) {
  return [expected.date, ...expected.accept?.date ?? []].some((date) => sameDate(date, found2.date));
}
function placeRight(expected, found2) {
  return [expected.place, ...expected.accept?.place ?? []].includes(found2.place);
}
function statusRight(expected, found2) {
  return [expected.status, ...expected.accept?.status ?? []].includes(found2.status);
}
var OPTIONAL = /\?$/;
function isParty(party, actor) {
  const name = party.replace(OPTIONAL, "");
  return actor.country === name || plain(actor.name).includes(plain(name));
}
function missingParties({ actors }, found2) {
  return actors.filter(
    (party) => !OPTIONAL.test(party) && !found2.actors.some((actor) => isParty(party, actor))
  );
}
function strangers({ actors }, found2) {
  return found2.actors.filter(
    (actor) => !actors.some((party) => isParty(party, actor)) && (actor.country !== null || isName(actor))
  );
}
function partyCount({ actors }) {
  return actors.filter((party) => !OPTIONAL.test(party)).length;
}
function isName({ name }) {
  return /\p{Lu}\S*$/u.test(name);
}
function evidenceRight(expected, found2) {
  return found2.sources.some(({ quote }) => quote.includes(expected.said));
}
function sameDate(a, b) {
  if (a === null || b === null || a === b) return a === b;
  const [x, y] = [edtfBounds(a), edtfBounds(b)];
  return x !== null && y !== null && x.first === y.first && x.last === y.last;
}
function plain(name) {
  return name.normalize("NFD").replace(/[\u0300-\u036f'’-]/g, "").toLowerCase();
}

// src/evaluation/failures.ts
function failureText({ gold, alignment }) {
  const { pairs, mistaken, missed, spurious } = alignment;
  const faults = [
    ...missed.map((event) => `missed    ${expectedText(event)}`),
    ...mistaken.map(
      ({ expected, found: found2 }) => `mistaken  ${expectedText(expected)}
    taken for ${foundText(found2)}`
    ),
    ...spurious.map((event) => `spurious  ${foundText(event)}`),
    ...pairs.flatMap(fieldFaults)
  ];
  if (faults.length === 0) return null;
  const texts = gold.articles.map(
    ({ date, text }) => `  [${date ?? "no date"}] ${text.replace(/\n+/g, " / ")}`
  );
  return [`${gold.id}: ${gold.why}`, ...texts, ...faults.map((fault) => `  ${fault}`)].join("\n");
}
function fieldFaults({ expected, found: found2 }) {
  const wrong = (field, wanted, got) => `${field.padEnd(9)} ${wanted} expected, ${got} found (${expected.type}, \u201C${expected.said}\u201D)`;
  return [
    ...dateRight(expected, found2) ? [] : [wrong("date", String(expected.date), String(found2.date))],
    ...placeRight(expected, found2) ? [] : [wrong("place", String(expected.place), String(found2.place))],
    ...statusRight(expected, found2) ? [] : [wrong("status", expected.status, found2.status)],
    ...missingParties(expected, found2).length + strangers(expected, found2).length === 0 ? [] : [wrong("actors", expected.actors.join(", ") || "none", actorsText(found2) || "none")]
  ];
}
function expectedText({ type, date, place, status, actors, said }) {
  return `${type} \xB7 ${date ?? "undated"} \xB7 ${place ?? "unplaced"} \xB7 ${status} \xB7 ${actors.join(", ")} \xB7 \u201C${said}\u201D`;
}
function foundText(event) {
  const { type, date, place, status, sources } = event;
  const rules = [...new Set(sources.flatMap((source) => source.rules))].join(" ");
  const quote = sources[0]?.quote ?? "";
  return `${type} \xB7 ${date ?? "undated"} \xB7 ${place ?? "unplaced"} \xB7 ${status} \xB7 ${actorsText(event)} \xB7 \u201C${quote}\u201D [${rules}]`;
}
function actorsText({ actors }) {
  return actors.map(({ name, country }) => country ? `${name} (${country})` : name).join(", ");
}

// src/extraction/types.ts
var PARTS_OF_SPEECH = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "SPACE",
  "X"
];
var EVENT_TYPES = ["visit", "exercise", "agreement", "talks", "incident", "crossing"];
var STATUSES = ["happened", "planned", "claimed", "denied"];

// src/evaluation/confusions.ts
function confusions(alignments) {
  return {
    types: count(
      alignments.flatMap(({ pairs, mistaken, missed, spurious }) => [
        ...[...pairs, ...mistaken].map(({ expected, found: found2 }) => [
          expected.type,
          found2.type
        ]),
        ...missed.map(({ type }) => [type, "none"]),
        ...spurious.map(({ type }) => ["none", type])
      ])
    ),
    statuses: count(
      alignments.flatMap(
        ({ pairs }) => pairs.map((pair) => {
          const { expected, found: found2 } = pair;
          return [statusRight(expected, found2) ? found2.status : expected.status, found2.status];
        })
      )
    )
  };
}
function count(pairs) {
  const counts = /* @__PURE__ */ new Map();
  for (const [expected, found2] of pairs) {
    const key = `${expected} ${found2}`;
    const entry = counts.get(key) ?? { expected, found: found2, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.entries()].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1)).map(([, confusion]) => confusion);
}

// src/evaluation/tally.ts
var FIELDS = ["found", "type", "date", "place", "status", "actors"];
function emptyCount() {
  return { expected: 0, found: 0, right: 0, judged: 0, agreed: 0 };
}
function tally(alignments) {
  const counts = byType(() => byField(emptyCount));
  for (const { pairs, mistaken, missed, spurious } of alignments) {
    for (const { expected, found: found2 } of [...pairs, ...mistaken]) {
      const right = expected.type === found2.type;
      add(counts[expected.type].found, { expected: 1, found: right ? 1 : 0, right: right ? 1 : 0 }, right);
      if (!right) counts[found2.type].found.found += 1;
      add(counts[expected.type].type, { expected: 1, found: 1, right: right ? 1 : 0 }, right);
    }
    for (const { type } of missed) add(counts[type].found, { expected: 1, found: 0, right: 0 }, false);
    for (const { type } of spurious) counts[type].found.found += 1;
    for (const pair of pairs) addFields(counts[pair.expected.type], pair);
  }
  return counts;
}
function total(counts) {
  return byField((field) => {
    const sum = emptyCount();
    for (const type of EVENT_TYPES) {
      for (const key of Object.keys(sum)) sum[key] += counts[type][field][key];
    }
    return sum;
  });
}
function addFields(counts, { expected, found: found2 }) {
  const date = dateRight(expected, found2);
  add(counts.date, openable(expected.date, found2.date, date), date);
  const place = placeRight(expected, found2);
  add(counts.place, openable(expected.place, found2.place, place), place);
  const status = statusRight(expected, found2);
  add(counts.status, { expected: 1, found: 1, right: status ? 1 : 0 }, status);
  const wanted = partyCount(expected);
  const named3 = wanted - missingParties(expected, found2).length;
  const foreign = strangers(expected, found2).length;
  const complete = named3 === wanted && foreign === 0;
  add(counts.actors, { expected: wanted, found: named3 + foreign, right: named3 }, complete);
}
function openable(expected, found2, right) {
  const wanted = right ? found2 !== null : expected !== null;
  return { expected: wanted ? 1 : 0, found: found2 === null ? 0 : 1, right: right && found2 !== null ? 1 : 0 };
}
function add(count2, one, agreed) {
  count2.expected += one.expected;
  count2.found += one.found;
  count2.right += one.right;
  count2.judged += 1;
  count2.agreed += agreed ? 1 : 0;
}
function byType(make) {
  return Object.fromEntries(EVENT_TYPES.map((type) => [type, make(type)]));
}
function byField(make) {
  return Object.fromEntries(FIELDS.map((field) => [field, make(field)]));
}

// src/evaluation/figures.ts
function figuresOf(cases) {
  const alignments = cases.map(({ alignment }) => alignment);
  const counts = tally(alignments);
  const all = total(counts);
  const empty2 = cases.filter(({ gold }) => gold.events.length === 0);
  return {
    cases: cases.length,
    expected: all.found.expected,
    found: all.found.found,
    emptyCases: empty2.length,
    spuriousInEmptyCases: empty2.reduce((sum, { alignment }) => sum + alignment.spurious.length, 0),
    fields: ratesOf(all),
    types: Object.fromEntries(EVENT_TYPES.map((type) => [type, ratesOf(counts[type])])),
    confusions: confusions(alignments)
  };
}
function rates({ expected, found: found2, right, judged, agreed }) {
  return {
    precision: share(right, found2),
    recall: share(right, expected),
    f1: share(2 * right, expected + found2),
    agreed: share(agreed, judged)
  };
}
function ratesOf(counts) {
  return Object.fromEntries(FIELDS.map((field) => [field, rates(counts[field])]));
}
function share(part2, whole) {
  return whole === 0 ? null : Math.round(part2 / whole * 1e3) / 1e3;
}

// src/evaluation/floor.ts
function floorOf({ spuriousInEmptyCases, fields }) {
  const down = (share3) => Math.floor((share3 ?? 0) * 100) / 100;
  const right = FIELDS.filter((field) => field !== "found").map((field) => [
    field,
    down(fields[field].agreed)
  ]);
  return {
    spuriousInEmptyCases,
    precision: down(fields.found.precision),
    recall: down(fields.found.recall),
    right: Object.fromEntries(right)
  };
}

// src/evaluation/gold.ts
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
var orNull = v.nullable(v.string());
var expectedEvent = v.object({
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
      status: v.optional(v.array(v.picklist(STATUSES)))
    })
  ),
  /** Neither missed when it is not found nor spurious when it is. */
  optional: v.optional(v.boolean())
});
var goldCase = v.object({
  id: v.string(),
  /** The reason why the case is in the set. */
  why: v.string(),
  articles: v.pipe(
    /** `date`: the reference date to pass along; null when there is none. */
    v.array(v.object({ id: v.string(), date: orNull, text: v.string() })),
    v.minLength(1)
  ),
  events: v.array(expectedEvent)
});
function readGold(folder) {
  const entries2 = readdirSync(folder, { withFileTypes: true });
  const heldBack = entries2.some((entry) => entry.isDirectory() && entry.name === "held-back");
  const set2 = {
    development: readFolder(folder),
    heldBack: heldBack ? readFolder(join(folder, "held-back")) : []
  };
  const ids = /* @__PURE__ */ new Set();
  for (const { id } of [...set2.development, ...set2.heldBack]) {
    if (ids.has(id)) throw new Error(`${folder}: two cases are called ${id}`);
    ids.add(id);
  }
  if (ids.size === 0) throw new Error(`${folder}: no cases`);
  return set2;
}
function readFolder(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().flatMap((name) => readCases(join(folder, name)));
}
function readCases(file) {
  let json;
  try {
    json = JSON.parse(readFileSync2(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const result = v.safeParse(v.array(goldCase), json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? "the file"}: ${issue.message}`);
}

// src/evaluation/align.ts
import { munkres } from "munkres";
function align(expected, found2) {
  const paired = assign(expected, found2, likeness);
  const left = {
    expected: expected.filter((event) => !paired.some((pair) => pair.expected === event)),
    found: found2.filter((event) => !paired.some((pair) => pair.found === event))
  };
  const mistaken = assign(left.expected, left.found, (a, b) => evidenceRight(a, b) ? agreement(a, b) : 0);
  return {
    pairs: paired.filter(({ expected: expected2 }) => !expected2.optional),
    mistaken: mistaken.filter(({ expected: expected2 }) => !expected2.optional),
    missed: left.expected.filter(
      (event) => !event.optional && !mistaken.some((pair) => pair.expected === event)
    ),
    spurious: left.found.filter((event) => !mistaken.some((pair) => pair.found === event))
  };
}
var PAIR = 100;
function likeness(expected, found2) {
  if (expected.type !== found2.type) return 0;
  const facts = [
    found2.date !== null && dateRight(expected, found2),
    found2.place !== null && placeRight(expected, found2),
    expected.actors.some((party) => found2.actors.some((actor) => isParty(party, actor)))
  ].filter(Boolean).length;
  return evidenceRight(expected, found2) || facts >= 2 ? agreement(expected, found2) : 0;
}
function agreement(expected, found2) {
  const parties = expected.actors.filter((party) => found2.actors.some((actor) => isParty(party, actor)));
  return (expected.optional ? PAIR - 20 : PAIR) + (evidenceRight(expected, found2) ? 4 : 0) + (dateRight(expected, found2) ? 3 : 0) + (placeRight(expected, found2) ? 3 : 0) + (statusRight(expected, found2) ? 2 : 0) + parties.length / (expected.actors.length + 1);
}
function assign(expected, found2, weight) {
  if (expected.length === 0 || found2.length === 0) return [];
  const costs = expected.map((wanted) => found2.map((got) => -weight(wanted, got)));
  return munkres(costs).filter(([row2, column]) => (costs[row2]?.[column] ?? 0) < 0).flatMap(([row2, column]) => {
    const pair = { expected: expected[row2], found: found2[column] };
    return pair.expected && pair.found ? [{ expected: pair.expected, found: pair.found }] : [];
  });
}

// src/evaluation/judge.ts
function judge(cases, read) {
  return cases.map((gold) => {
    try {
      return { gold, alignment: align(gold.events, read(gold.articles)) };
    } catch (error) {
      throw new Error(`${gold.id}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error
      });
    }
  });
}

// src/evaluation/pipeline.ts
import { readFileSync as readFileSync3 } from "node:fs";

// src/extraction/spans.ts
function groupBySentence(sentences, spans) {
  let next = 0;
  return sentences.map((sentence) => {
    while (next < spans.length && spans[next].end <= sentence.start) next++;
    const inside = [];
    for (let at = next; at < spans.length && spans[at].start < sentence.end; at++) inside.push(spans[at]);
    return inside;
  });
}
function coverTokens({ tokens }, spans) {
  const cover = [];
  let next = 0;
  for (let at = 0; at < tokens.length && next < spans.length; at++) {
    const { start: start2, end } = tokens[at];
    while (next < spans.length && spans[next].end <= start2) next++;
    const span = spans[next];
    cover.push(span && span.start < end ? span : void 0);
  }
  return cover;
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function apartFrom(spans, others) {
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && others[next].end <= span.start) next++;
    const other = others[next];
    return !other || !overlaps(span, other);
  });
}

// src/extraction/actors/office-synonyms.ts
var OFFICE_SYNONYMS = {
  pm: "prime minister",
  premier: "prime minister",
  fm: "foreign minister",
  coas: "army chief",
  nsa: "national security adviser",
  advisor: "adviser",
  chairwoman: "chairman",
  chairperson: "chairman",
  defense: "defence",
  gen: "general",
  "gen.": "general",
  col: "colonel",
  "col.": "colonel",
  monarch: "king"
};

// src/extraction/actors/called.ts
var ANY_RANK = /^(dignitary|counterpart|leader|official|diplomat|guest)$/;
var MILITARY = /\b(general|admiral|marshal|colonel|commander|brigadier|commodore|chief of staff)\b/;
function isCalled(person, phrase, country) {
  const title = fullTitle(phrase.title);
  const head = title.split(" ").at(-1);
  if (!titlesAgree(person.title, title)) return false;
  if (person.title.split(" ").includes(head)) return true;
  if (head === "diplomat" && person.title.includes("foreign minister")) return true;
  const described = country !== null || isGuest(title);
  if (ANY_RANK.test(head)) return described && person.kind === "person";
  return head === "commander" && described && MILITARY.test(person.title);
}
var LEADING = /\b(president|prime minister|chancellor|king|sultan|emir)$/;
function holdsOffice(title, office) {
  if (office === "leader") return LEADING.test(title);
  return title.split(" ").at(-1) === office.split(" ").at(-1) && titlesAgree(title, office);
}
function isGuest(title) {
  return /\b(visiting|dignitary|guest)\b/.test(title);
}
function fullTitle(title) {
  return title.split(" ").map((word2) => OFFICE_SYNONYMS[word2] ?? word2).join(" ");
}
function titlesAgree(known3, title) {
  const specific = /\b(foreign|defen[cs]e|interior|prime|finance|trade|commerce|army|navy|police|vice|deputy)\b/;
  if (isDeputy(known3) && !isDeputy(title)) return false;
  const wanted = specific.exec(title)?.[1];
  return wanted === void 0 || known3.includes(wanted);
}
function isDeputy(title) {
  return /^(deputy|vice|assistant)\b/.test(title);
}

// src/extraction/actors/names.ts
function foldName(name) {
  const before4 = folded.get(name);
  if (before4 !== void 0) return before4;
  if (folded.size >= MOST_KNOWN) folded.clear();
  const short = reduce(name);
  folded.set(name, short);
  return short;
}
var folded = /* @__PURE__ */ new Map();
var known = /* @__PURE__ */ new Map();
var MOST_KNOWN = 2e4;
function reduce(name) {
  return name.normalize("NFD").toLowerCase().replace(/[^a-z]/g, "").replace(/^y(?=[aeiou])/, "j").replace(/gh|q/g, "g").replace(/kh/g, "k").replace(/dh|z/g, "z").replace(/w/g, "v").replace(/[aeiouy]+/g, "a").replace(/(.)\1+/g, "$1");
}
function sameName(a, b) {
  if (a === b) return true;
  const [first2, second] = [foldedWords(a), foldedWords(b)];
  if (first2.length === 0 || second.length === 0) return false;
  return endsWith(first2, second) || endsWith(second, first2) || sharesNames(first2, second);
}
function endsWith(long, short) {
  const wanted = short.join("");
  let end = "";
  for (const word2 of long.toReversed()) {
    end = word2 + end;
    if (end === wanted) return true;
    if (end.length >= wanted.length) return false;
  }
  return false;
}
function sharesNames(a, b) {
  return a.at(-1) === b.at(-1) && a.slice(0, -1).some((word2) => word2.length > 1 && b.slice(0, -1).includes(word2));
}
function foldedWords(name) {
  const before4 = known.get(name);
  if (before4) return before4;
  if (known.size >= MOST_KNOWN) known.clear();
  const words5 = fold(name);
  known.set(name, words5);
  return words5;
}
function fold(name) {
  return name.split(/[\s-]+/).map(foldName).filter((word2) => word2 !== "");
}

// src/extraction/actors/known-people.ts
var NAMES = `
*Donald Trump|*Joe Biden|*Barack Obama|*Antony Blinken|Marco Rubio|*Mike Pompeo|*Vladimir Putin|*Sergei Lavrov
*Volodymyr Zelensky|*Volodymyr Zelenskyy|Xi Jinping|*Narendra Modi|*Benjamin Netanyahu|*Recep Tayyip Erdogan|Hakan Fidan
*Emmanuel Macron|*Angela Merkel|*Ali Khamenei|*Hassan Rouhani|*Ebrahim Raisi|*Mahmoud Ahmadinejad|*Masoud Pezeshkian
*Mohammad Javad Zarif|*Hossein Amir-Abdollahian|*Abbas Araghchi|*Ali Larijani|Ali Shamkhani|*Qassem Soleimani
Ishaq Dar|Shehbaz Sharif|Nawaz Sharif|Imran Khan|Asif Ali Zardari|Asim Munir|Qamar Javed Bajwa|Bilawal Bhutto Zardari
Shah Mahmood Qureshi|*Subrahmanyam Jaishankar|*Hamid Karzai|Ashraf Ghani|*Zalmay Khalilzad|*Ilham Aliyev|*Nikol Pashinyan
Ararat Mirzoyan|Jeyhun Bayramov|*Emomali Rahmon|Sadyr Japarov|*Shavkat Mirziyoyev|*Alexander Lukashenko|*Bashar al-Assad
*Nicolas Maduro|Gustavo Petro|Hun Manet|Hun Sen|*Paul Kagame|*Felix Tshisekedi|*Kim Jong Un|*Kim Jong Il|Moon Jae-in
Yoon Suk Yeol|Wang Yi|Li Keqiang|*Abiy Ahmed|*Isaias Afwerki|*Yoweri Museveni|William Ruto|*Uhuru Kenyatta|*Aleksandar Vucic
Albin Kurti|*Hashim Thaci|Milorad Dodik|Andrzej Duda|Donald Tusk|*Gitanas Nauseda|Maia Sandu|*Viktor Orban|*Kyriakos Mitsotakis
*Mevlut Cavusoglu|Michel Aoun|*Hassan Nasrallah|Nabih Berri|*Abdel Fattah al-Sisi|Yoav Gallant|*Abdel Fattah al-Burhan
Mahamat Deby|Bola Tinubu|Muhammadu Buhari|*Jair Bolsonaro|Luiz Inacio Lula da Silva|Ivan Duque|Juan Manuel Santos|*Alvaro Uribe
*Hugo Chavez|Rafael Correa|*Evo Morales|Andres Manuel Lopez Obrador|Claudia Sheinbaum|*Sheikh Hasina|Muhammad Yunus
*Pushpa Kamal Dahal|*Kassym-Jomart Tokayev|*Nursultan Nazarbayev|*Gurbanguly Berdimuhamedov|Serzh Sargsyan|*Amir Khan Muttaqi
Abdul Ghani Baradar|*Sirajuddin Haqqani|Fumio Kishida|Shinzo Abe|Salva Kiir|Omar al-Bashir|Macky Sall|*Mohammed bin Salman`;
var bySurname = /* @__PURE__ */ new Map();
for (const row2 of NAMES.trim().split(/\s*[|\n]\s*/)) {
  const person = { name: row2.replace(/^\*/, ""), alone: row2.startsWith("*") };
  const key = surnameKey(person.name);
  bySurname.set(key, [...bySurname.get(key) ?? [], person]);
}
function isKnownPerson(name) {
  const candidates = bySurname.get(surnameKey(name)) ?? [];
  const whole = /\s/.test(name);
  return candidates.some((person) => (whole || person.alone) && sameName(person.name, name));
}
function surnameKey(name) {
  return foldName(/[^\s-]+$/.exec(name)?.[0] ?? "");
}

// src/extraction/vessels.ts
var SHIP_PREFIXES = new Map(
  Object.entries({
    PNS: "PAK",
    PMSS: "PAK",
    INS: "IND",
    ICGS: "IND",
    IRIS: "IRN",
    IRINS: "IRN",
    RNOV: "OMN",
    RBNS: "BHR",
    HMS: "GBR",
    USS: "USA",
    USCGC: "USA",
    HMAS: "AUS",
    HMCS: "CAN",
    HMNZS: "NZL",
    HTMS: "THA",
    KRI: "IDN",
    TCG: "TUR",
    ROKS: "KOR",
    BNS: "BGD",
    SLNS: "LKA",
    BRP: "PHL"
  })
);
var SHIP_KINDS = new Set(
  `ship ships warship warships vessel vessels frigate frigates destroyer destroyers corvette corvettes submarine submarines cruiser
  cruisers minesweeper minehunter gunboat tanker tankers trawler trawlers dhow`.split(/\s+/)
);

// src/extraction/actors/anaphora.ts
var SENT_BODY = /(?:^| )(delegation|flotilla|fleet|contingent|(?:war)?ships?|vessels?|destroyer|frigate)$/i;
var AFLOAT = /^(flotilla|fleet|(war)?ships?|vessels?|destroyer|frigate)$/;
var MOST_PEOPLE = 200;
var Antecedents = class {
  people = [];
  lastPerson = null;
  lastGroup = [];
  /** The state or organisation named last: whose "its" is. */
  lastBody = null;
  /** The delegation or fleet named last, by its noun. */
  sent = /* @__PURE__ */ new Map();
  /** The delegation or ship that was the subject of the last sentence. */
  traveller = null;
  lastPair = [];
  /** The two people whom one sentence named last, as those who meet. */
  lastPeople = [];
  /** Countries in order of their last mention, newest last. */
  countries = [];
  /** Remembers a country that was named, as a state or as an adjective. */
  addCountry(code2, name) {
    this.countries = this.countries.filter((country) => country.code !== code2);
    this.countries.push({ code: code2, name });
  }
  /** "*Iran's foreign minister* flew to Kabul. *Ali Karimi* met …": whoever is named after the office that acted just before. */
  nameOffice(phrase) {
    const office = this.lastPerson;
    const titled = phrase.title !== "" || phrase.countries.length > 0 || this.knowsPerson(phrase.name);
    if (office?.kind !== "office" || office.country === null || titled) return;
    office.kind = "person";
    office.name = phrase.name;
  }
  /** The actor of a named person: the one already known by that name, or a new one. */
  person(phrase) {
    const country = phrase.countries[0] ?? null;
    let person = this.people.findLast(
      (known3) => (sameName(known3.name, phrase.name) || isFirstOf(known3.name, phrase.name)) && agree(known3.country, country)
    );
    if (!person) {
      person = {
        kind: "person",
        name: phrase.name,
        country,
        title: fullTitle(phrase.title)
      };
      this.remember(person);
    }
    if (phrase.name.length > person.name.length) person.name = phrase.name;
    person.country ??= country;
    person.title = `${person.title} ${fullTitle(phrase.title)}`.trim();
    if (/\bspokes(man|woman|person)\b/.test(phrase.title)) person.speaks = true;
    return this.lastPerson = person;
  }
  remember(person) {
    this.people.push(person);
    if (this.people.length > MOST_PEOPLE) this.people.shift();
  }
  /** Whether a single capitalised word is the name of somebody already named. */
  knowsPerson(name) {
    return isKnownPerson(name) || this.people.some((person) => sameName(person.name, name) || isFirstOf(person.name, name));
  }
  /** The person whom "the general", "the Iranian minister" or "the visiting dignitary" means; the office itself when none fits. */
  office(phrase, here = []) {
    const country = phrase.countries[0] ?? null;
    const fits3 = (person) => person.title !== "" && (country === null ? !here.includes(person) : person.country === country) && isCalled(person, phrase, country);
    const known3 = isGuest(phrase.title) && country === null ? this.people.find(fits3) : this.people.findLast(fits3);
    if (known3) return this.lastPerson = known3;
    const stranger = this.strangerWith(phrase);
    if (country !== null && stranger) {
      stranger.country = country;
      return this.lastPerson = stranger;
    }
    const office = { kind: "office", name: phrase.name, country, title: fullTitle(phrase.title) };
    this.remember(office);
    return this.lastPerson = office;
  }
  /** "*President* Ali Karim … the Iranian *president*", "the Iranian *leader*": the only one of that office whose country nobody has told. */
  strangerWith(phrase) {
    const fitting2 = this.people.filter(
      ({ kind, country, title }) => kind === "person" && country === null && holdsOffice(title, fullTitle(phrase.title))
    );
    return fitting2.length === 1 ? fitting2[0] : null;
  }
  /** Remembers two countries that were named together. */
  setPair(countries) {
    this.lastPair = countries;
  }
  /** Remembers two people whom one sentence named. */
  setPeople(people) {
    this.lastPeople = people;
  }
  /** The organisation named last, if that was the last body named. */
  body() {
    return this.lastBody?.kind === "state" ? null : this.lastBody;
  }
  /** Remembers the subject of a sentence for the "he" of the next. */
  setSubject(actor) {
    this.lastPerson = this.people.findLast((person) => person === actor) ?? this.lastPerson;
  }
  /** Remembers the delegation or ship that is a sentence's subject for the "it" of the next; null when it is none. */
  setTraveller(actor) {
    this.traveller = actor;
  }
  /** The delegation or ship that the sentence before was about. */
  travellerBefore() {
    return this.traveller;
  }
  /** Remembers the subject of a plural phrase for "they". */
  setGroup(actors) {
    this.lastGroup = actors;
  }
  /** Remembers a state or organisation for "its". */
  setBody(actor) {
    this.lastBody = actor;
  }
  /** Remembers a delegation or fleet that was named with its country. */
  setSent(actor) {
    const noun = sentNoun(actor.name);
    if (noun && actor.country !== null) this.sent.set(noun, actor);
  }
  /** Whom "the delegation" means: the one named last; nobody when none was. */
  sentBody(name) {
    const known3 = this.sent.get(sentNoun(name) ?? "");
    return known3 ? [known3] : [];
  }
  pronoun(lower, here = []) {
    if (/^(him|them)$/.test(lower) && this.lastPerson && here.includes(this.lastPerson)) {
      const other = this.people.findLast((person) => !here.includes(person));
      return other ? [other] : [];
    }
    if (/^(he|she|him|his|her|himself|herself)$/.test(lower)) return this.lastPerson ? [this.lastPerson] : [];
    if (/^(they|them|their|themselves)$/.test(lower)) return this.lastGroup;
    if (this.lastBody) return [this.lastBody];
    const country = this.countries.at(-1);
    return country ? [state(country)] : [];
  }
  /** "the two leaders": the states of the two people named together last, or these people where no two states are known. */
  pairOfPeople() {
    const [first2, second] = this.lastPeople;
    if (!first2 || !second) return this.pair();
    if (first2.country === null || second.country === null) return this.lastPeople;
    const countries = [first2, second].map(
      ({ country }) => this.countries.find(({ code: code2 }) => code2 === country)
    );
    return first2.country === second.country || countries.some((country) => !country) ? this.pair() : countries.map((country) => state(country));
  }
  /** "the two countries": those named together last, unless two others were named since; else the only two that were named. */
  pair() {
    const recent = this.countries.slice(-3);
    const pair = recent.filter(({ code: code2 }) => this.lastPair.includes(code2));
    if (pair.length === 2) return pair.map(state);
    return this.countries.length === 2 ? this.countries.map(state) : this.lastPeople;
  }
  /** "the neighbouring country": the one named last that is not `own`. */
  neighbour(own2) {
    const other = this.countries.findLast((country) => country.code !== own2);
    return other ? [state(other)] : [];
  }
};
function isSent({ name }) {
  return sentNoun(name) !== void 0;
}
function sentNoun(name) {
  if (SHIP_PREFIXES.has(name.split(" ")[0])) return "flotilla";
  const noun = SENT_BODY.exec(name)?.[1]?.toLowerCase();
  return noun !== void 0 && AFLOAT.test(noun) ? "flotilla" : noun;
}
function state({ code: code2, name }) {
  return { kind: "state", name, country: code2 };
}
function isFirstOf(whole, name) {
  return whole.startsWith(`${name} `) && !/[\s-]/.test(name);
}
function agree(a, b) {
  return a === null || b === null || a === b;
}

// src/extraction/actors/collectives.ts
var NOUNS = [
  [
    "force",
    `force forces troop troops army navy military guard guards guardsman guardsmen soldier soldiers police policeman policemen
 ranger rangers authority authorities official officials government delegation side personnel paramilitary paramilitaries warplane
 warplanes jet jets drone drones helicopter helicopters aircraft warship warships vessel vessels fleet flotilla squadron frigate frigates destroyer destroyers corvette corvettes ships  
 frigates destroyers submarine submarines parliament cabinet diplomats commanders negotiator negotiators
 officer officers marines marine coastguard airforce artillery envoys ministers leaders presidents generals chiefs secretaries directors
 gunners gunboats gunboat speedboats boats ships ship units unit gendarmes gendarme gendarmerie patrolmen peacekeeper peacekeepers counterparts
 commandos paratroopers submariners sailors navies armies militaries trawler trawlers delegates delegations governments engineers rounds
 conscript conscripts recruit recruits serviceman servicemen servicewomen cadets jawan jawans detachment detachments teams commissions committees
 lawmakers parliamentarians senators mps legislators congressmen inspectors mediators ambassadors contingent levies customs team ministry embassy`
  ],
  [
    "group",
    `militant militants gunman gunmen rebel rebels insurgent insurgents terrorist terrorists fighter fighters militia militias
 guerrillas guerrilla fanatics
 militiaman militiamen smuggler smugglers bandits assailants attackers attacker bomber bombers separatists extremists jihadists kidnappers
 hackers outlaws traffickers infiltrators islamists tribesmen intruders assailant raiders`
  ],
  [
    "people",
    `fisherman fishermen nationals citizen citizens worker workers labourer labourers laborers pilgrim
 pilgrims trader traders driver drivers villager villagers civilian civilians people protesters child children
 woman women man men passenger passengers person persons migrant migrants refugee refugees shepherd shepherds farmer farmers
 resident residents engineers engineer crew tourists aides boy girl student students truckers elders miners labourers travellers truck-drivers protester monks`
  ]
];
var COLLECTIVES = new Map(
  NOUNS.flatMap(([kind, list2]) => list2.split(/\s+/).map((noun) => [noun, kind]))
);
var COLLECTIVE_MODIFIERS = new Set(
  `border security armed military naval army navy air coast police paramilitary frontier special joint suspected unidentified unknown
 masked local government customs defence defense intelligence finance health energy foreign interior separatist islamist high-level high-ranking senior ground riot anti-terror anti-narcotics
 militant rebel civilian tribal sunni shia kurdish baloch baluch parliamentary trade revolutionary maritime naval fighter
 political diplomatic economic`.split(/\s+/)
);

// src/extraction/actors/governors.ts
var SKIPPED = /^(DET|ADJ|NUM|ADV)$/;
function findGovernors(context2, mentions) {
  mentions.forEach((mention2, at) => {
    const previous = mentions[at - 1] ?? null;
    mention2.governor = governorOf(context2, mention2, previous);
    const holder = mentions[at - 2];
    const listed2 = previous !== null && isPerson(mention2) && holder !== void 0 && isOfState(context2, holder, previous);
    if (listed2 && mention2.governor === "of") mention2.governor = holder.governor;
    if (previous && isOwner(previous, mention2)) {
      mention2.governor = previous.governor;
      previous.governor = null;
    }
  });
  inheritCountries(mentions);
  mentions.forEach((mention2, at) => {
    const state2 = mentions[at + 1];
    if (!state2 || !isOfState(context2, mention2, state2)) return;
    mention2.actors[0].country ??= state2.actors[0].country;
    mention2.through = Math.max(mention2.through, state2.last);
  });
  return mentions;
}
function isPerson({ actors }) {
  return actors.length === 1 && actors[0].kind === "person";
}
function isOwner({ via, possessive, last, actors, governor }, owned) {
  const beside2 = via === "pronoun" && possessive && last === owned.first - 1;
  return beside2 && actors.length === 1 && governor !== null && governor !== "of";
}
function isOfState({ tokens }, holder, state2) {
  const beside2 = state2.first === holder.last + 2 && tokens[holder.last + 1].lower === "of";
  return beside2 && isPerson(holder) && state2.actors[0]?.kind === "state";
}
function inheritCountries(mentions) {
  mentions.forEach((mention2, at) => {
    if (mention2.governor !== "including") return;
    const whole = mentions.slice(0, at).findLast(({ governor, via }) => governor !== "including" && via === "noun");
    const country = whole?.actors[0]?.country ?? null;
    for (const actor of mention2.actors) actor.country ??= country;
  });
}
function governorOf(context2, mention2, previous) {
  const { tokens } = context2;
  let at = mention2.first - 1;
  while (at >= 0 && (!previous || at > previous.through)) {
    const token = tokens[at];
    if (context2.timed[at]) return null;
    if (token.lower === "of" && COLLECTIVES.has(tokens[at - 1]?.lower ?? ""))
      return governorAt(context2, at - 1);
    if (token.lower === "of" && /^(hundreds|dozens|scores|thousands)$/.test(tokens[at - 1]?.lower ?? "")) {
      at -= 2;
      continue;
    }
    const stands2 = token.lower === "of" ? OF_WHOM[tokens[at - 1]?.lower ?? ""] : void 0;
    if (stands2) return stands2;
    if (token.lower === "by" && previous?.through === at - 2 && LEADING2.test(tokens[at - 1].lower))
      return previous.governor;
    if (token.lower === "as" && tokens[at - 1]?.lower === "well" && tokens[at - 2]?.lower === "as")
      return previous && joined(context2, previous, mention2) ? previous.governor : null;
    if (token.lower === "at" && /^(least|most)$/.test(tokens[at + 1]?.lower ?? "")) {
      at--;
      continue;
    }
    const roughly = tokens[at + 1]?.pos === "NUM" ? roughBefore(tokens, at) : 0;
    if (roughly > 0) {
      at -= roughly;
      continue;
    }
    if (token.pos === "ADP" || /^(including|involving|comprising|alongside|versus)$/.test(token.lower))
      return token.lower;
    const listed2 = token.text === "," || token.lower === "and" || token.lower === "or" || /^[-–]$/.test(token.text);
    if (listed2) return previous && joined(context2, previous, mention2) ? previous.governor : null;
    if (mention2.via === "name" && (GROUP_NOUN.test(token.lower) || COLLECTIVE_MODIFIERS.has(token.lower))) {
      at--;
      continue;
    }
    if (!SKIPPED.test(token.pos) && !/^(both|his|her|its|their)$/.test(token.lower)) return null;
    at--;
  }
  return null;
}
function roughBefore(tokens, at) {
  const [before4, word2] = [tokens[at - 1]?.lower ?? "", tokens[at].lower];
  if (word2 === "than") return /^(more|fewer|less)$/.test(before4) ? 2 : 0;
  if (word2 === "to") return before4 === "up" ? 2 : 0;
  if (word2 === "as") return before4 === "many" ? 3 : 0;
  const opens3 = at === 0 || /^(ADP|SCONJ|CCONJ|PUNCT)$/.test(tokens[at - 1].pos);
  return /^(about|around|over|under|some)$/.test(word2) && opens3 ? 1 : 0;
}
var OF_WHOM = {
  supervision: "by",
  command: "by",
  leadership: "by",
  presence: "by",
  participation: "with",
  attendance: "with",
  invitation: "invited by"
};
var GROUP_NOUN = /^(group|sect|outfit|militia|movement|faction|network|organi[sz]ation|jihadists?|militants?|separatists?|rebels?|insurgents?|extremists?|islamists?)$/;
var LEADING2 = /^(led|headed|chaired|represented|commanded)$/;
function governorAt({ tokens, timed }, noun) {
  for (let at = noun - 1; at >= 0 && !timed[at]; at--) {
    if (tokens[at].pos === "ADP") return tokens[at].lower;
    if (!SKIPPED.test(tokens[at].pos) && tokens[at].pos !== "NOUN") return null;
  }
  return null;
}
function joined({ tokens }, previous, mention2) {
  const gap = tokens.slice(previous.through + 1, mention2.first);
  const subject = gap.at(-1)?.text === "," || gap.at(-1)?.pos === "DET";
  const listed2 = gap.some(({ lower }) => /^(and|or|-|–)$/.test(lower));
  const verb2 = tokens.slice(mention2.through + 1).find(({ pos }) => pos !== "ADV" && pos !== "PART");
  if (previous.possessive || subject && !listed2 && /^(VERB|AUX)$/.test(verb2?.pos ?? "")) return false;
  return gap.every(
    (token) => /^(,|and|or|as|well|-|–|'s|’s|his|her|its|their)$/.test(token.lower) || /^(DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(token.pos)
  );
}

// src/extraction/actors/mention-at.ts
function mentionAt({ tokens, sentence }, words5) {
  const { first: first2, last, through, actors, possessive, modifier, via } = words5;
  return {
    start: tokens[first2].start,
    end: tokens[last].end,
    sentence: sentence.index,
    first: first2,
    last,
    through,
    actors,
    governor: null,
    possessive,
    modifier,
    via
  };
}

// src/extraction/countries.ts
function countryId(code2) {
  return `country:${code2.toLowerCase()}`;
}
function stateOf(code2, place) {
  return { kind: "state", name: place(countryId(code2)).name, country: code2 };
}
function demonymOf(code2, place) {
  return place(countryId(code2)).demonyms?.[0] ?? code2;
}

// src/extraction/actors/pair-end.ts
function confers(tokens, index) {
  const verb2 = tokens.slice(index, index + 4).find(({ pos }) => pos !== "AUX" && pos !== "ADV");
  return verb2?.pos === "VERB" && /^(meet|talk|discuss|agree|sign|hold|speak|confer|exchange)$/.test(verb2.lemma);
}
var PAIR_NOUN = /^(koreas|countries|nations|neighbou?rs|states|sides|parties|governments|capitals|militaries|armies|navies|forces|foes|rivals|allies|ministers|diplomats|delegations|leaders|presidents|officials|commanders|chiefs|premiers|pair|duo)$/;
function isPairOfPeople({ lower }) {
  return /^(two|both|pair|duo|ministers|diplomats|leaders|presidents|officials|commanders|chiefs|premiers)$/.test(
    lower
  );
}
function pairEnd(tokens, index) {
  const opening = tokens[index]?.lower ?? "";
  if (opening === "the")
    return PAIR_NOUN.test(tokens[index + 1]?.lower ?? "") && confers(tokens, index + 2) ? index + 1 : -1;
  if (!/^(two|both|either|these)$/.test(opening)) return -1;
  if (confers(tokens, index + 1)) return index;
  for (let at = index + 1; at < Math.min(tokens.length, index + 5); at++) {
    if (PAIR_NOUN.test(tokens[at].lower)) return at;
    if (!/^(DET|ADJ|NOUN|VERB|PROPN|PUNCT)$/.test(tokens[at].pos)) return -1;
  }
  return -1;
}

// src/extraction/actors/joined-people.ts
function joinedPeople(tokens, mentions) {
  for (let at = mentions.length - 1; at > 0; at--) {
    const [first2, second] = [mentions[at - 1], mentions[at]];
    const joined4 = tokens[second.first - 1]?.lower === "and" && first2.through === second.first - 2;
    if (joined4 && isPerson2(first2) && isPerson2(second)) return [first2.actors[0], second.actors[0]];
  }
  return [];
}
function firstTwoPeople(mentions) {
  const people = new Set(mentions.filter(isPerson2).map(({ actors }) => actors[0]));
  return people.size < 2 ? [] : [...people].slice(0, 2);
}
function isPerson2({ actors, possessive }) {
  return actors.length === 1 && !possessive && /^(person|office)$/.test(actors[0].kind) && !actors[0].speaks;
}

// src/extraction/actors/institutions.ts
var INSTITUTION_WORDS = new Set(
  `ministry agency council university institute committee commission organization organisation association union bank company corporation
   television tv radio times news press post journal gazette daily newspaper court assembly congress senate house party league
   airport port station hospital school college academy center centre club stadium festival cup championship conference summit forum
   office department bureau authority embassy consulate mission group network media channel foundation fund program programme project
   corridor pipeline initiative agreement treaty accord pact act law resolution day week year war revolution operation exercise
   meeting plains headquarters social patrol statement street road highway bridge square palace mosque shrine church temple hotel border crossing gate terminal province district county
   city village river lake sea gulf strait ocean island mountain valley desert region zone area east west north south
   prefecture oblast canton municipality autonomous township governorate voivodeship tehsil upazila airbase base camp fort castle tower barracks
   garrison cantonment outpost checkpoint checkpost bazaar market colony town hills hill pass peak glacier plateau islands dam canal peninsula bay
   harbour harbor expressway motorway railway metro line control sector constitution charter declaration protocol convention memorandum airlines
   airways chamber board trust society federation republic kingdom empire dynasty islamic muslim muslims christian sunni shia jewish hindu sikh
   buddhist catholic orthodox ramadan eid nowruz easter christmas cooperation summit drill drills
   front axis resistance islam christianity parliament forces guards corps army navy police`.split(/\s+/)
);

// src/extraction/actors/phrases.ts
function countryAt(context2, index) {
  const toponym = context2.toponyms[index];
  if (!toponym) return null;
  const place = context2.place(toponym.place);
  return place.kind === "border" ? null : place.countries?.[0] ?? null;
}
function isCountry(context2, index) {
  const toponym = context2.toponyms[index];
  return toponym !== void 0 && context2.place(toponym.place).kind === "country";
}
function endsToponym(context2, index) {
  return context2.toponyms[index] !== context2.toponyms[index + 1];
}
function isCapital({ text }) {
  const code2 = text.charCodeAt(0);
  return code2 < 128 ? code2 >= 65 && code2 <= 90 : /^\p{Lu}/u.test(text);
}
function touches(a, b) {
  return a !== void 0 && b !== void 0 && a.end === b.start;
}
function phraseText(context2, article2, first2, last) {
  return article2.slice(context2.tokens[first2].start, context2.tokens[last].end).replace(/\s+/g, " ");
}
function countriesBefore(context2, index) {
  const { tokens } = context2;
  const countries = [];
  let first2 = index;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (isCountry(context2, at)) {
      const country = countryAt(context2, at);
      if (!countries.includes(country)) countries.unshift(country);
      first2 = at;
    } else if ((token.pos === "NUM" || token.lower === "of") && isAdjective(context2, at + 1) && countedBefore(context2, at) >= 0) {
      at = countedBefore(context2, at) + 1;
    } else if (!(/^(['’]s?|-|–)$/.test(token.lower) && isCountry(context2, at - 1) && !isDateline(context2, at))) {
      if (countries.length === 0 || !/^(and|,)$/.test(token.lower)) break;
      const oxford = token.lower === "and" && tokens[at - 1]?.text === ",";
      const before4 = oxford ? at - 2 : at - 1;
      const listed2 = token.lower === "and" && !oxford ? isCountry(context2, before4) : isAdjective(context2, before4);
      if (!listed2) break;
    }
  }
  return { first: first2, countries };
}
function countedBefore(context2, number2) {
  let at = number2 - 1;
  while (/^(at|least|most|some|about|around|nearly|over|hundreds|dozens|scores)$/.test(
    context2.tokens[at]?.lower ?? ""
  ))
    at--;
  return /^(and|,)$/.test(context2.tokens[at]?.lower ?? "") && isAdjective(context2, at - 1) ? at : -1;
}
function isDateline({ tokens }, at) {
  return /^[-–]$/.test(tokens[at].text) && !touches(tokens[at - 1], tokens[at]);
}
function isAdjective(context2, index) {
  const role = context2.toponyms[index]?.role;
  return isCountry(context2, index) && (role === "demonym" || /^(US|U\.S\.|UK|U\.K\.)$/.test(context2.tokens[index].text));
}
function belongsToBody({ text, lower }) {
  return text === lower || COLLECTIVES.has(lower) || COLLECTIVE_MODIFIERS.has(lower) || INSTITUTION_WORDS.has(lower);
}
function countriesAfter(context2, index) {
  const { tokens } = context2;
  const countries = [];
  let last = index;
  if (!/^(of|from|for)$/.test(tokens[index + 1]?.lower ?? "")) return { last, countries };
  for (let at = index + 2; at < Math.min(tokens.length, index + 14); at++) {
    const token = tokens[at];
    if (isCountry(context2, at)) {
      if (!countries.includes(countryAt(context2, at))) countries.push(countryAt(context2, at));
      last = at;
    } else if (/^(DET|ADJ|NOUN|PROPN|PART)$/.test(token.pos) || token.lower === "of" || token.lower === "and") {
      const ends = countries.length > 0 ? !isCountry(context2, at + 1) : isAdjective(context2, at + 1);
      if (token.lower === "and" && ends) break;
      if (countries.length > 0 && token.lower === "of") break;
      if (countries.length > 0 && token.pos !== "PART" && token.lower !== "and") {
        if (!belongsToBody(token)) break;
        last = at;
      }
    } else break;
  }
  return countries.length > 0 ? { last, countries } : { last: index, countries };
}

// src/extraction/actors/remember.ts
function rememberSubject({ tokens }, mentions, antecedents) {
  const verb2 = tokens.findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const subjects = mentions.filter(({ last, possessive }) => last < verb2 && !possessive);
  const subject = subjects.find(({ actors }) => /^(person|office)$/.test(actors[0].kind));
  if (subject && subject.actors.length === 1) antecedents.setSubject(subject.actors[0]);
  const traveller = subjects[0]?.actors[0];
  antecedents.setTraveller(traveller && isSent(traveller) ? traveller : null);
}
function rememberPair({ tokens }, mentions, antecedents) {
  mentions.forEach(({ first: first2, actors, governor }, at) => {
    const own2 = actors.length === 2 ? actors : [];
    const previous = mentions[at - 1];
    const joined4 = previous?.through === first2 - 2 && tokens[first2 - 1].lower === "and" && actors[0].kind === "state" && previous.actors[0].kind === "state";
    const pair = joined4 ? [...previous.actors, ...actors] : own2;
    if (pair.length !== 2 || pair.some(({ country }) => country === null)) return;
    if (joined4 && governor === null) antecedents.setGroup(pair);
    antecedents.setPair(pair.map(({ country }) => country));
  });
}
function tellsOfTalks({ lemma, lower }) {
  return lower === "met" || /^(meet|meeting|talk|call|receive|sign|agree|visit|discuss|hold|counterpart|conversation|host|tell)$/.test(
    lemma
  );
}
function rememberPeople({ tokens }, mentions, antecedents) {
  const people = tokens.some(tellsOfTalks) ? firstTwoPeople(mentions) : [];
  if (people.length > 0) antecedents.setPeople(people);
  const joined4 = joinedPeople(tokens, mentions);
  if (joined4.length > 0) antecedents.setGroup(joined4);
}
function rememberCountries(context2, first2, last, antecedents) {
  for (let at = first2; at <= last; at++) {
    const toponym = context2.toponyms[at];
    if (!toponym || toponym.role === "dateline") continue;
    for (const code2 of context2.place(toponym.place).countries ?? []) {
      if (context2.place(toponym.place).kind === "country" || toponym.role === "metonym" || countryAt(context2, at) === null)
        antecedents.addCountry(code2, context2.place(countryId(code2)).name);
    }
  }
}

// src/extraction/actors/pronouns.ts
var OPENINGS = "west east central north south southeast african asian gulf arab european balkan baltic caucasus caribbean himalayan latin landlocked".split(
  " "
);
var EPITHET = /* @__PURE__ */ new Set([...OPENINGS, "american"]);
var REFERRING = /* @__PURE__ */ new Set([
  ..."the two both either these neighbouring neighboring he she him his her it they them their its".split(
    " "
  ),
  ...OPENINGS
]);
var PERSONAL = new Set("he she him his her they them their its".split(" "));
var POSSESSIVE = new Set("his her their its".split(" "));
function pronounAt(context2, at, antecedents, mentions, phrases) {
  const { tokens } = context2;
  const token = tokens[at];
  const pair = pairEnd(tokens, at);
  if (pair >= 0) {
    if (isPairOfPeople(tokens[pair])) rememberPeople(context2, mentions, antecedents);
    const actors2 = pairOf(context2, pair, antecedents);
    antecedents.setGroup(actors2);
    return mentionOf(context2, at, pair, actors2, "pair");
  }
  const neighbour = /^neighbou?ring$/.test(token.lower) && /^(country|nation|state)$/.test(tokens[at + 1]?.lower ?? "");
  const land = neighbour ? at + 1 : epithetEnd(tokens, at);
  if (land > at) {
    const own3 = mentions.findLast(({ actors: actors2 }) => actors2.length === 1)?.actors[0].country ?? null;
    return mentionOf(context2, at, land, antecedents.neighbour(own3), "pair");
  }
  if (token.lower === "it") {
    const meant2 = speakerBefore(context2, at, mentions) ?? travellerAt(context2, at, mentions, antecedents);
    return meant2 && mentionOf(context2, at, at, [meant2], "pronoun");
  }
  if (!PERSONAL.has(token.lower)) return null;
  const ahead = cataphor(context2, at, phrases);
  const here = mentions.flatMap((mention2) => mention2.actors);
  const own2 = token.lower === "they" ? joinedPeople(tokens, mentions) : guestOf(tokens, at, mentions);
  const meant = own2.length > 0 ? own2 : antecedents.pronoun(token.lower, here);
  const actors = ahead ? [antecedents.person(ahead)] : meant;
  return mentionOf(context2, at, at, actors, "pronoun");
}
function epithetEnd(tokens, at) {
  if (tokens[at - 1]?.lower !== "the") return -1;
  let last = at;
  while (EPITHET.has(tokens[last]?.lower ?? "") || tokens[last]?.text === "-") last++;
  return last > at && /^(nation|country|state|kingdom|republic)$/.test(tokens[last]?.lower ?? "") ? last : -1;
}
function guestOf(tokens, at, mentions) {
  const journey = tokens.slice(at + 1, at + 6).some(({ lemma }) => /^(visit|trip|tour|stay|arrival)$/.test(lemma));
  if (!journey || !/^(during|on|upon)$/.test(tokens[at - 1]?.lower ?? "")) return [];
  const verb2 = tokens.findIndex(({ pos }) => pos === "VERB");
  const people = mentions.filter(
    ({ possessive, actors }) => !possessive && /^(person|office)$/.test(actors[0].kind)
  );
  const receives = /^(receive|welcome|host|greet)$/.test(tokens[verb2]?.lemma ?? "") && tokens[verb2 - 1]?.pos !== "AUX";
  const guest = people.find(({ first: first2, last }) => receives ? first2 > verb2 : last < verb2);
  return verb2 < at ? guest?.actors ?? [] : [];
}
function mentionOf(context2, first2, last, actors, via) {
  if (actors.length === 0) return null;
  const possessive = via === "pronoun" && POSSESSIVE.has(context2.tokens[first2].lower);
  return mentionAt(context2, { first: first2, last, through: last, actors, via, possessive, modifier: false });
}
function pairOf(context2, at, antecedents) {
  const noun = context2.tokens[at];
  if (noun.lower === "koreas") return koreas(context2);
  return isPairOfPeople(noun) ? antecedents.pairOfPeople() : antecedents.pair();
}
function koreas({ place }) {
  return ["PRK", "KOR"].map((country) => stateOf(country, place));
}
function cataphor({ tokens }, at, phrases) {
  if (!/^(his|her)$/.test(tokens[at].lower) || at > 4 || tokens.slice(0, at).some(({ pos }) => pos === "VERB"))
    return null;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ",");
  const subject = phrases.find(({ first: first2 }) => comma > 0 && first2 > comma && first2 <= comma + 2);
  return subject?.kind === "person" ? subject : null;
}
function speakerBefore({ tokens, timed }, at, mentions) {
  let verb2 = tokens[at - 1]?.lower === "that" ? at - 2 : at - 1;
  while (timed[verb2] || tokens[verb2]?.lower === "on" && timed[verb2 + 1]) verb2--;
  const says = /^(say|claim|add|state|confirm|announce|report|declare|admit|acknowledge|insist)$/;
  if (!says.test(tokens[verb2]?.lemma ?? "") || tokens[verb2].pos !== "VERB") return null;
  if (!/^(VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? "") || /^(is|was)$/.test(tokens[at + 1].lower))
    return null;
  const speaker = mentions.findLast(({ last }) => last < verb2);
  const gap = speaker ? tokens.slice(speaker.last + 1, verb2) : [];
  const subject = gap.every(({ pos }) => /^(ADV|AUX)$/.test(pos)) || gap.some(({ text }) => text === ",");
  return subject && speaker?.actors.length === 1 && /^(force|group|state)$/.test(speaker.actors[0].kind) ? speaker.actors[0] : null;
}
function travellerAt({ tokens }, at, mentions, antecedents) {
  if (!/^(VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? "")) return null;
  if (at === 0) return antecedents.travellerBefore();
  const subject = mentions.find(({ possessive }) => !possessive)?.actors[0];
  return subject !== void 0 && tokens[at - 1].lower === "where" && isSent(subject) ? subject : null;
}

// src/extraction/actors/resolve-phrase.ts
function resolvePhrase(context2, phrase, antecedents, before4) {
  const { kind, countries } = phrase;
  const name = phrase.via === "noun" ? withoutThing(phrase.name) : phrase.name;
  const thing = phrase.via === "noun" && THING.test(name);
  if (kind === "person") return [antecedents.person(phrase)];
  if (countries.length > 1) {
    const each = countries.map(
      (country2) => thing ? stateOf(country2, context2.place) : { kind, name: `${demonymOf(country2, context2.place)} ${name}`, country: country2 }
    );
    antecedents.setGroup(each);
    return each;
  }
  if (kind === "office") {
    const here = before4.filter(({ possessive }) => !possessive).flatMap(({ actors }) => actors);
    return [
      isAnother(context2, phrase) ? { kind, name, country: countries[0] ?? null } : antecedents.office(phrase, here)
    ];
  }
  if (isOfSeveral(context2, phrase, antecedents)) return [];
  const owner = ownerOf(context2, phrase, antecedents);
  if (owner?.kind === "group") return [owner];
  if (kind === "force" && countries.length === 0 && !owner && SENT_BODY.test(name) && !name.includes(" "))
    return antecedents.sentBody(name);
  const named3 = ANAPHOR.test(name) ? antecedents.body() : null;
  if (named3 && countries.length === 0 && isDefinite(context2, phrase)) return [named3];
  const country = countries[0] ?? owner?.country ?? null;
  if (thing && country === null) return owner ? [owner] : [];
  const actor = thing && country !== null ? stateOf(country, context2.place) : {
    kind,
    name: owner ? `${ownedBy(context2, owner)} ${name}` : name,
    country
  };
  if (phrase.plural) antecedents.setGroup([actor]);
  antecedents.setSent(actor);
  const army = kind === "force" && actor.country !== null && !owner && !isObject(context2, phrase);
  if (kind === "state" || phrase.via === "name" || army) antecedents.setBody(actor);
  return [actor];
}
var THING = /(^|[\s-])(drones?|planes?|aircraft|airplanes?|warplanes?|jets?|helicopters?|gunships?|bombers?|artillery|tanks?|sides?)$/i;
function withoutThing(name) {
  return name.replace(/( coalition) .*$/, "$1");
}
function ownedBy({ place }, { name, country, kind }) {
  return country !== null && kind !== "person" ? demonymOf(country, place) : `${name}'s`;
}
function isAnother({ tokens }, { first: first2, name }) {
  const before4 = tokens[first2 - 1]?.lower ?? "";
  return /^(an?|any|another|next|future|incoming)$/.test(before4) || /^(next|future|incoming) /i.test(name);
}
var ANAPHOR = /^((elite|armed|militant|paramilitary|rebel|terrorist|separatist|same) )+(force|group|militia|organi[sz]ation)$/;
function isDefinite({ tokens }, { first: first2 }) {
  return /^(the|this|same)$/.test(tokens[first2 - 1]?.lower ?? "");
}
function isObject({ tokens }, { first: first2 }) {
  const before4 = tokens[first2 - 1]?.pos === "DET" ? tokens[first2 - 2] : tokens[first2 - 1];
  return before4?.pos === "VERB";
}
function ownerOf({ tokens }, { first: first2, countries, via }, antecedents) {
  const owner = tokens[first2 - 1]?.lower ?? "";
  if (/^(crew|captain|passengers?|sailors?)$/.test(tokens[first2].lower)) return null;
  if (via !== "noun" || countries.length > 0 || !/^(its|their)$/.test(owner)) return null;
  return antecedents.pronoun(owner)[0] ?? null;
}
function isOfSeveral({ tokens }, { first: first2, countries }, antecedents) {
  const theirs = countries.length === 0 && tokens[first2 - 1]?.lower === "their";
  return theirs && antecedents.pronoun("their").length > 1;
}

// src/extraction/actors/organisations.ts
var row = (kind, country, name, ...spellings) => ({
  name,
  kind,
  country,
  // initials in brackets are among the spellings that follow
  spellings: [
    name.replace(/ \(.*/, "").toLowerCase().replace(/[-’'] ?/g, " "),
    ...spellings
  ]
});
var ORGANISATIONS = [
  row(
    "group",
    null,
    "Jaish al-Adl",
    "jaish ul adl",
    "jaysh al adl",
    "jaish e adl",
    "jeish al adl",
    "jeish ul adl",
    "jaish al adel",
    "jaish al adl",
    "jaishul adl",
    "jaish ul adal",
    "jaish al adal",
    "army of justice"
  ),
  row("group", null, "Jundallah", "jundullah", "jondollah"),
  row("group", null, "Ansar al-Furqan", "ansar al forqan"),
  row(
    "group",
    null,
    "Balochistan Liberation Army (BLA)",
    "baloch liberation army",
    "baluchistan liberation army",
    "bla"
  ),
  row("group", null, "Balochistan Liberation Front (BLF)", "baloch liberation front", "blf"),
  row(
    "group",
    null,
    "Tehrik-i-Taliban Pakistan (TTP)",
    "tehreek e taliban pakistan",
    "tehrik e taliban pakistan",
    "tehreek i taliban pakistan",
    "tehrik i taliban",
    "tehreek i taliban",
    "tehreek e taliban",
    "pakistani taliban",
    "pakistan taliban",
    "ttp"
  ),
  row("force", "AFG", "Taliban", "afghan taliban", "taliban government", "taliban forces"),
  row(
    "group",
    null,
    "Islamic State",
    "isis",
    "isil",
    "daesh",
    "is k",
    "iskp",
    "islamic state khorasan",
    "isis k",
    "is",
    "islamic state group",
    "islamic state of iraq and the levant",
    "islamic state of iraq and syria"
  ),
  row("group", null, "al-Qaeda", "al qaida"),
  row("group", null, "Lashkar-e-Jhangvi"),
  row("group", null, "Lashkar-e-Taiba", "lashkar e tayyiba", "lashkar e toiba"),
  row("group", null, "Jaish-e-Mohammed", "jaish e mohammad", "jaish e muhammad"),
  row("group", null, "Hezbollah", "hizbollah", "hizbullah"),
  row("group", null, "Hamas"),
  row("group", null, "Houthis", "houthi", "ansarullah", "ansar allah", "houthi forces", "houthi rebels"),
  row("group", null, "Kurdistan Workers' Party (PKK)", "pkk", "kurdistan workers party"),
  row("group", null, "PJAK"),
  row("group", null, "National Liberation Army (ELN)", "eln"),
  row("group", null, "FARC"),
  row("group", null, "al-Shabaab", "al shabab"),
  row("group", null, "Boko Haram"),
  row("group", null, "M23"),
  row("group", null, "Syrian Democratic Forces (SDF)", "sdf"),
  row("group", null, "UNIFIL"),
  row("group", null, "NATO"),
  row("group", null, "United Nations", "un", "u.n."),
  row("group", null, "European Union", "eu"),
  row("group", null, "IAEA", "international atomic energy agency"),
  row("group", null, "Shanghai Cooperation Organisation", "sco", "shanghai cooperation organization"),
  row(
    "force",
    "IRN",
    "Islamic Revolution Guards Corps",
    "islamic revolutionary guard corps",
    "islamic revolutionary guards corps",
    "islamic revolution guard corps",
    "revolutionary guards",
    "revolutionary guard",
    "irgc",
    "quds force"
  ),
  row("force", "IRN", "Basij"),
  row("force", "PAK", "Frontier Corps", "frontier corps balochistan", "fc"),
  row("force", "PAK", "ISPR", "inter services public relations"),
  row("force", "IND", "Border Security Force", "bsf"),
  row("force", "IND", "Indo-Tibetan Border Police", "itbp"),
  row("force", "CHN", "People's Liberation Army", "pla"),
  row("force", "ISR", "Israel Defense Forces", "idf", "israel defence forces"),
  row("group", null, "Islamic State West Africa Province (ISWAP)", "iswap"),
  row("group", null, "Hayat Tahrir al-Sham (HTS)", "hts"),
  row("group", null, "Syrian National Army"),
  row("group", null, "People's Protection Units (YPG)", "peoples protection units", "ypg"),
  row("group", null, "Nusra Front", "al nusra front", "jabhat al nusra", "al nusra"),
  row("group", null, "Free Syrian Army", "fsa"),
  row("group", null, "Ahrar al-Sham"),
  row("group", null, "National Defence Forces", "national defense forces", "ndf"),
  row("group", null, "Mahdi Army"),
  row("group", null, "Haqqani network"),
  row("group", null, "Hizbul Mujahideen", "hizb ul mujahideen"),
  row("group", null, "Lord's Resistance Army", "lra"),
  row("group", null, "Arakan Army"),
  row("group", null, "Allied Democratic Forces (ADF)", "adf"),
  row("group", null, "Rapid Support Forces (RSF)", "rsf"),
  row("group", null, "JNIM", "jamaat nusrat al islam wal muslimin"),
  row("group", null, "Jamaat-ul-Ahrar", "jamaatul ahrar"),
  row("group", null, "Palestinian Islamic Jihad", "islamic jihad"),
  row("group", null, "Popular Mobilization Forces", "hashd al shaabi", "popular mobilisation forces"),
  row("force", "PAK", "Inter-Services Intelligence", "inter-services intelligence", "isi"),
  row("force", "PAK", "Pakistan Rangers", "punjab rangers", "sindh rangers"),
  row(
    "force",
    "BGD",
    "Border Guard Bangladesh",
    "bangladesh border guard",
    "border guards bangladesh",
    "bgb"
  ),
  row("force", "MMR", "Border Guard Police", "bgp"),
  row("force", "IND", "Assam Rifles"),
  row("force", "IND", "Sashastra Seema Bal", "ssb"),
  row("force", "RUS", "FSB", "federal security service"),
  row("force", "RUS", "Wagner Group", "wagner"),
  row("force", "IRQ", "Peshmerga"),
  row("state", "USA", "White House"),
  row("state", "USA", "Pentagon"),
  row("state", "USA", "State Department", "us state department"),
  row("force", "USA", "CENTCOM", "us central command", "u.s. central command"),
  row("state", "RUS", "Kremlin")
];

// src/extraction/actors/organisation-at.ts
var byFirstWord = /* @__PURE__ */ new Map();
for (const organisation of ORGANISATIONS) {
  for (const spelling of organisation.spellings) {
    const words5 = spelling.split(" ");
    const rows2 = byFirstWord.get(words5[0]) ?? [];
    rows2.push({ words: words5, organisation });
    rows2.sort((a, b) => b.words.length - a.words.length);
    byFirstWord.set(words5[0], rows2);
  }
}
function organisationAt({ tokens }, index) {
  const rows2 = byFirstWord.get(tokens[index].lower);
  if (!rows2 || !/^\p{Lu}|^al$/u.test(tokens[index].text)) return null;
  for (const { words: words5, organisation } of rows2) {
    let at = index;
    let matched = 0;
    while (at < tokens.length && matched < words5.length) {
      if (/^[-’']$/.test(tokens[at].text) && at > index) at++;
      else if (tokens[at].lower.replace(/^['’]/, "") === words5[matched]) {
        matched++;
        at++;
      } else break;
    }
    const acronym = words5.length === 1 && words5[0].length <= 5;
    if (matched < words5.length || acronym && !/^\p{Lu}[\p{Lu}\d.]|^\p{Lu}\p{Ll}{3}/u.test(tokens[index].text))
      continue;
    return {
      first: index,
      last: at - 1,
      through: at - 1,
      kind: organisation.kind,
      via: "name",
      name: organisation.name,
      countries: organisation.country ? [organisation.country] : [],
      title: "",
      plural: true
    };
  }
  return null;
}

// src/extraction/actors/portfolios.ts
var words = (list2) => new Set(list2.trim().split(/\s+/));
var PORTFOLIOS = words(`
  roads urban rural development housing energy power electricity petroleum oil gas water irrigation agriculture food fisheries forestry
  industry industries mines mining trade commerce commercial economy economic economics finance financial treasury revenue budget planning
  investment privatization science sciences technology research education higher training health medical culture cultural heritage tourism handicrafts
  sports youth women veterans martyrs aviation tribal overseas labour labor welfare social justice law legal information communication communications telecommunications broadcasting
  media transport transportation railways railway aviation shipping ports maritime marine interior home internal external foreign international
  affairs policy politics production political strategic strategy operations logistics intelligence security defence defense narcotics counterterrorism border
  borders frontier frontiers customs immigration refugees migration human rights interfaith religious religion environment climate change
  reconciliation peace disarmament cooperation relations integration region regions regional state provincial federal national public private
  islamic republic kingdom federation revolution supreme joint chiefs staff general planning coordination parliament parliamentary senate
  assembly legislative judiciary courts police army navy naval air ground force forces armed guards guard corps command troops rangers
  republics affairs administration services service overseas pacific asia asian africa african europe european eurasia americas
  middle near east west south north southern northern eastern western central southeast southwest northeast northwest gulf`);
var SENT = words(
  `ambassador envoy consul representative adviser advisor assistant secretary minister coordinator commissioner delegate director deputy counsellor
  undersecretary negotiator chief head`
);

// src/extraction/actors/titles.ts
var words2 = (list2) => new Set(list2.trim().split(/\s+/));
var OFFICES = words2(`
  general colonel major brigadier captain admiral commodore marshal lieutenant sergeant commander commander-in-chief commandant
  president premier minister pm fm coas cjcsc dgmo nsa dg ig dig secretary secretary-general king queen emir amir sultan prince princess
  chancellor ayatollah ambassador envoy governor mayor senator speaker chief head chairman chairwoman chairperson leader
  adviser advisor representative diplomat consul negotiator counterpart undersecretary director czar monarch ruler lawmaker
  commissioner coordinator dignitary guest superintendent legislator mp
  pope cleric warlord taoiseach d'affaires spokesman spokeswoman spokesperson`);
var HONORIFICS = words2(`
  lady mr mr. mrs mrs. ms ms. dr dr. sir lord gen gen. lt lt. col col. maj maj. brig brig. adm adm. capt capt. cmdr cmdr. sgt sgt.
  sheikh sheik shaikh sayyed syed seyed sayyid mullah maulana mawlawi mawlavi molavi hojatoleslam hojjatoleslam imam prof prof. professor
  senator shri shree smt sardar engr engr.
  rep. sen. gov. amb. rear vice air field staff his her royal highness excellency majesty hrh hon hon. justice judge h.e. sepoy naik havildar
  subedar lance`);
var RANKS = words2(`
  general colonel major brigadier captain admiral commodore marshal lieutenant sergeant gen gen. lt lt. col col. maj maj. brig brig. adm adm.
  capt capt. cmdr cmdr. sgt sgt. rear vice field sepoy naik havildar`);
var TITLE_MODIFIERS = words2(`
  prime foreign interior defense defence finance economy trade commerce energy oil petroleum transport health education culture
  information agriculture water planning deputy vice first second special supreme crown top senior former then acting interim caretaker
  visiting outgoing new newly appointed elected elect incumbent long-serving chief major lieutenant brigadier rear grand national security military army navy naval air force forces
  armed joint staff ground border guard guards police intelligence spy parliament parliamentary parliamentarian affairs opposition general
  state federal provincial roads urban development external internal union home cabinet executive managing party political people's
  high-ranking high-level ranking south north east west southern northern eastern western central regional local tribal rebel
  commanding charg\xE9 charge quarter master quartermaster adjutant inspector counter additional assistant corps sector division brigade battalion district extraordinary plenipotentiary`);
var SAYERS = words2(
  "spokesman spokeswoman spokesperson analyst expert reporter journalist correspondent witness"
);
var PARTICLES = words2("al el ul ur ud bin ibn bint van von der den de da di la le e i o");

// src/extraction/actors/title-words.ts
var UNKNOWN = 4;
var AHEAD = 8;
function itemEnd(context2, at) {
  const { tokens, toponyms } = context2;
  const token = tokens[at];
  if (!token || isRank(context2, at)) return -1;
  if (toponyms[at]) {
    let end = at;
    while (toponyms[end + 1] === toponyms[at]) end++;
    return end;
  }
  const organisation = organisationAt(context2, at);
  if (organisation) return organisation.last;
  return isBody(token) ? at : -1;
}
function isBody({ lower }) {
  return PORTFOLIOS.has(lower) || INSTITUTION_WORDS.has(lower) || TITLE_MODIFIERS.has(lower) || COLLECTIVE_MODIFIERS.has(lower) || COLLECTIVES.has(lower) && !OFFICES.has(lower);
}
function isTitleAhead(context2, at) {
  for (let next = at; next < at + AHEAD; next++) {
    const token = context2.tokens[next];
    if (!token || context2.timed[next]) return false;
    if (OFFICES.has(token.lower)) return true;
    if (HONORIFICS.has(token.lower) && isCapital(token)) return true;
    if (token.text === "(" && context2.tokens[next + 2]?.text === ")") {
      next += 2;
      continue;
    }
    if (!context2.toponyms[next] && !isBody(token) && !/^(['’]s?|[-–])$/.test(token.lower)) return false;
  }
  return false;
}
function knownAhead(context2, at) {
  for (let next = at; next < at + UNKNOWN; next++) {
    const token = context2.tokens[next];
    if (!token || !isCapital(token) || isRank(context2, next) || token.pos === "PUNCT") return false;
    if (next > at && itemEnd(context2, next) >= next) return !context2.toponyms[next];
  }
  return false;
}
function isRank({ tokens }, at) {
  const { lower } = tokens[at];
  if (lower === "royal") return tokens[at + 1]?.lower === "highness";
  if (!RANKS.has(lower) && !(HONORIFICS.has(lower) && !PORTFOLIOS.has(lower))) return false;
  return !/^(staff|headquarters|secretariat|assembly|command|council|directorate|consulate|intelligence|defen[cs]e|forces?)$/.test(
    tokens[at + 1]?.lower ?? ""
  );
}
function startsName(context2, at) {
  const token = context2.tokens[at];
  return token !== void 0 && isCapital(token) && !context2.timed[at] && /^(PROPN|NOUN|ADJ)$/.test(token.pos) && (isRank(context2, at) || itemEnd(context2, at) < at);
}

// src/extraction/actors/initials.ts
var BRACKET = 8;
var NAME = 9;
var BODY = /^(army|front|forces?|guards?|league|party|movement|brigades?|police|command|corps|rangers|navy|alliance|coalition|levies|scouts|rifles|resistance|group|agency)$/;
var OFFICIAL = /^(police|levies|rangers|scouts)$/;
var PRESS = /^(news|press|information|observatory)$/;
function bracketEnd(context2, phrase) {
  const { tokens } = context2;
  const { through } = phrase;
  if (tokens[through + 1]?.text !== "(") return through;
  for (let at = through + 2; at < Math.min(tokens.length, through + BRACKET); at++)
    if (tokens[at].text === ")") return at;
  return through;
}
function learnInitials({ tokens, aliases }, phrase) {
  const initials = tokens[phrase.through - 1]?.text ?? "";
  const bracketed = phrase.through === phrase.last + 3 && /^\p{Lu}[\p{L}\d-]*\p{Lu}$/u.test(initials);
  if (!bracketed || !/[\s-]/.test(phrase.name) || phrase.via === "title" || phrase.title !== "" || phrase.kind === "state")
    return;
  if (phrase.kind === "person") phrase.kind = "group";
  const { kind, name, countries } = phrase;
  aliases.set(initials, { kind, name, countries });
}
function aliasAt({ tokens, aliases }, at) {
  const known3 = aliases.size > 0 ? aliases.get(tokens[at].text) : void 0;
  return known3 ? { ...known3, first: at, last: at, through: at, via: "name", title: "", plural: true } : null;
}
function bodyAt(context2, article2, at) {
  const { tokens } = context2;
  if (!context2.bracketed || !isCapital(tokens[at])) return null;
  let last = at;
  let body = false;
  while (last < at + NAME && tokens[last] && (isCapital(tokens[last]) || /^(of|for|and|the|in|-)$/.test(tokens[last].lower))) {
    if (OFFICES.has(tokens[last].lower) || PRESS.test(tokens[last].lower)) return null;
    body ||= BODY.test(tokens[last].lower);
    last++;
  }
  const initials = tokens[last + 1]?.text ?? "";
  const named3 = tokens[last]?.text === "(" && tokens[last + 2]?.text === ")" && last - at > 1;
  last--;
  if (!named3 || !body || !begins(context2, at, initials) || !/^\p{Lu}[\p{L}\d-]*\p{Lu}$/u.test(initials))
    return null;
  const official = tokens.slice(at, last + 1).some(({ lower }) => OFFICIAL.test(lower));
  let country = null;
  for (let index = at; index <= last; index++)
    if (official || isCountry(context2, index)) country ??= countryAt(context2, index);
  return {
    first: at,
    last,
    through: last,
    kind: country === null ? "group" : "force",
    via: "name",
    name: phraseText(context2, article2, at, last),
    countries: country === null ? [] : [country],
    title: "",
    plural: true
  };
}
function begins({ tokens, toponyms }, at, initials) {
  let own2 = at;
  while (toponyms[own2]) own2++;
  return [at, own2].some((index) => tokens[index]?.text[0] === initials[0]);
}

// src/extraction/actors/country-in.ts
function countryIn(context2, first2, last) {
  for (let at = first2; at <= last; at++) {
    const country = countryAt(context2, at) ?? organisationAt(context2, at)?.countries[0];
    if (country && !isAmbiguous(context2, at)) return country;
  }
  return null;
}
function isAmbiguous({ toponyms, place }, at) {
  const toponym = toponyms[at];
  if (!toponym || place(toponym.place).kind !== "province") return false;
  const [own2] = place(toponym.place).countries ?? [];
  return toponym.alternatives.some((id) => place(id).kind === "province" && place(id).countries?.[0] !== own2);
}

// src/extraction/actors/complements.ts
function complementAfter(context2, head) {
  const { tokens } = context2;
  const general = isGeneral(context2, head);
  let last = general ? head + 1 : directEnd(context2, head + 1);
  let countries = countriesIn(context2, head + 1, last);
  for (let first2 = last + 1; first2 < tokens.length; first2 = last + 1) {
    const link = tokens[first2].lower;
    const own2 = link === "of" || link === "from";
    if (!own2 && !/^(for|to|on|in|at)$/.test(link)) break;
    let at = first2 + 1;
    while (tokens[at]?.pos === "DET" || tokens[at]?.lower === "its") at++;
    const end = officeEnd(context2, at) ?? itemsEnd(context2, at, own2);
    if (end < at) break;
    const sent2 = link !== "in" && link !== "at" && SENT.has(tokens[head].lower);
    const posted = last > head || /^(ambassador|consul)$/.test(tokens[head].lower);
    const name = SENT.has(tokens[head].lower) && posted && tokens[end + 1]?.text === "," ? end + 2 : end + 1;
    if (!own2 && !(sent2 && isPortfolio(context2, at, link)) && !startsName(context2, name)) break;
    if (own2 && countries.length === 0) countries = countriesIn(context2, at, end);
    last = end;
  }
  return { last, countries };
}
function officeEnd(context2, at) {
  if (!isTitleAhead(context2, at)) return null;
  let head = at;
  for (let item = itemEnd(context2, head); item >= head; item = itemEnd(context2, head)) head = item + 1;
  if (!OFFICES.has(context2.tokens[head]?.lower ?? "")) return null;
  return startsName(context2, head + 1) ? null : head;
}
function isGeneral({ tokens }, head) {
  return tokens[head + 1]?.lower === "general" && /^(director|secretary|inspector|consul|attorney)$/.test(tokens[head].lower);
}
function isPortfolio(context2, at, link) {
  const place = countryAt(context2, at) !== null;
  return link === "to" ? place : place || /^\p{L}/u.test(context2.tokens[at].text);
}
function directEnd(context2, at) {
  const { tokens, toponyms } = context2;
  const capitals = [at - 1, at].every((index) => tokens[index] && isCapital(tokens[index]));
  if (!capitals || itemEnd(context2, at) < at) return at - 1;
  const end = itemsEnd(context2, at, false);
  const placed = toponyms.slice(at, end + 1).some((toponym) => toponym !== void 0);
  const head = tokens[at - 1].lower;
  const over = OVER_A_PLACE.test(head) || `${tokens[at - 2]?.lower ?? ""} ${head}` === CHIEF_MINISTER;
  return placed && !(over && startsName(context2, end + 1)) ? at - 1 : end;
}
var OVER_A_PLACE = /^(governor|speaker|commander|commissioner|mayor|dg)$/;
var CHIEF_MINISTER = "chief minister";
function itemsEnd(context2, at, own2) {
  const { tokens } = context2;
  let end = at - 1;
  for (let next = at; next < tokens.length && !context2.timed[next]; next = end + 1) {
    const item = itemEnd(context2, next);
    if (item >= next) end = item;
    else if (/^['’]s?$/.test(tokens[next].lower) && end >= at && itemEnd(context2, next + 1) > next)
      end = next;
    else if (/^(and|&|-|–)$/.test(tokens[next].lower) && end >= at && joins(context2, next, own2)) end = next;
    else if (knownAhead(context2, next)) end = next;
    else break;
  }
  return end;
}
function joins(context2, and, own2) {
  const { tokens } = context2;
  if (tokens[and].lower !== "and") return itemEnd(context2, and + 1) > and;
  if (own2 && countryAt(context2, and + 1) !== null) return false;
  let at = and + 1;
  for (let item = itemEnd(context2, at); item >= at; item = itemEnd(context2, at)) at = item + 1;
  return at > and + 1 && !OFFICES.has(tokens[at]?.lower ?? "") && !/^['’]s?$/.test(tokens[at]?.lower ?? "");
}
function bodyBehind(context2, last) {
  const { tokens } = context2;
  const first2 = tokens[last + 2];
  if (tokens[last + 1]?.text !== "," || !first2 || !isCapital(first2)) return last;
  const head = itemsEnd(context2, last + 2, false);
  if (head < last + 2 || isTitleAhead(context2, last + 2)) return last;
  const end = Math.max(head, complementAfter(context2, head).last);
  const next = tokens[end + 1];
  const closed2 = !next || /^[,.;()]$/.test(next.text) || next.pos === "AUX";
  const goesOn3 = next?.lower === "and" && /^(VERB|ADP|ADV)$/.test(tokens[end + 2]?.pos ?? "");
  return closed2 || goesOn3 ? end : last;
}
function countriesIn(context2, first2, last) {
  return [countryIn(context2, first2, last)].filter((country) => country !== null);
}

// src/extraction/actors/groups.ts
function collectiveAt(context2, article2, index) {
  const { tokens } = context2;
  const kind = kindAt(tokens, index);
  if (!kind || !/^(NOUN|PROPN|ADJ)$/.test(tokens[index].pos) || isGround(context2, index)) return null;
  const next = tokens[index + 1];
  if (next && (COLLECTIVES.has(next.lower) || OFFICES.has(next.lower) || /^(offensive|operation|campaign)$/.test(next.lower) || next.pos === "NOUN" && (kind === "force" || kind === "group")))
    return null;
  let first2 = index;
  while (first2 > 0 && joins2(context2, first2 - 1)) first2--;
  if (tokens[first2].text === "-") first2++;
  const before4 = countriesBefore(context2, first2);
  const after4 = countriesAfter(context2, index);
  const sent2 = isSent2(context2, index, first2);
  const region = next?.lower === "from" && sent2 || next?.lower === "of" && (sent2 || kind === "force") ? countryIn(context2, index + 2, Math.min(index + 3, tokens.length - 1)) : null;
  const named3 = before4.countries.length > 0 ? before4.countries : after4.countries;
  const countries = named3.length > 0 || region === null ? named3 : [region];
  const start2 = before4.countries.length > 0 ? before4.first : first2;
  const last = after4.countries.length > 0 && before4.countries.length === 0 ? after4.last : index;
  const single = tokens[index].lower;
  const owned = /^(its|their)$/.test(tokens[first2 - 1]?.lower ?? "");
  if (kind === "force" && countries.length === 0 && first2 === index && !owned && !sent2 && !/^(soldiers?|conscripts?|servicem[ae]n|jawans?|sailors|police|troops|policem[ae]n|guards)$/.test(single))
    return null;
  return {
    first: start2,
    last,
    through: last,
    kind,
    via: "noun",
    name: phraseText(context2, article2, countries.length > 1 ? first2 : start2, index),
    countries,
    title: "",
    plural: true
  };
}
function isSent2({ tokens }, index, first2) {
  const opening = tokens[first2 - 1]?.lower === "visiting" ? tokens[first2 - 2] : tokens[first2 - 1];
  const ship = SHIP_KINDS.has(tokens[index].lower);
  return SENT_BODY.test(tokens[index].lower) && (ship ? /^the$/ : /^(the|a)$/).test(opening?.lower ?? "");
}
function kindAt(tokens, index) {
  const { lower } = tokens[index];
  const before4 = tokens[index - 1]?.lower ?? "";
  const working = lower === "groups" && /^(working|expert|negotiating)$/.test(before4);
  const allied = lower === "coalition" && /^(led|military|international)$/.test(before4);
  return working || allied ? "force" : COLLECTIVES.get(lower);
}
function isGround({ tokens, bordered }, index) {
  if (tokens[index].lower !== "side" || tokens[index + 1]?.lower !== "of") return false;
  return [2, 3, 4].some(
    (step2) => bordered[index + step2] || /^(border|frontier|boundary|line|river|loc|crossing)$/.test(tokens[index + step2]?.lower ?? "")
  );
}
function officeAt(context2, article2, index) {
  const { tokens } = context2;
  const head = tokens[index];
  if (!OFFICES.has(head.lower) || SAYERS.has(head.lower) || !/^(NOUN|PROPN|ADJ)$/.test(head.pos)) return null;
  if (OFFICES.has(tokens[index + 1]?.lower ?? "") || tokens[index + 1]?.pos === "NOUN") return null;
  let first2 = index;
  while (first2 > 0 && belongsToTitle(tokens, first2 - 1)) first2--;
  const before4 = countriesBefore(context2, first2);
  const after4 = complementAfter(context2, index);
  const determined = /^(the|its|his|her|their|visiting)$/.test(tokens[before4.first - 1]?.lower ?? "");
  if (!determined && before4.countries.length === 0 && after4.countries.length === 0) return null;
  return {
    first: before4.first,
    last: after4.last,
    through: after4.last,
    kind: "office",
    via: "title",
    name: phraseText(context2, article2, before4.first, index),
    countries: before4.countries.length > 0 ? before4.countries : after4.countries,
    title: tokens.slice(first2, index + 1).map((token) => token.lower).join(" "),
    plural: false
  };
}
function belongsToTitle(tokens, at) {
  const { lower } = tokens[at];
  const general = tokens[at + 1].lower === "general" && /^(governor|director|secretary|inspector|consul|attorney)$/.test(lower);
  return general || TITLE_MODIFIERS.has(lower);
}
function stateAt(context2, index) {
  const toponym = context2.toponyms[index];
  const place = context2.place(toponym.place);
  const country = countryAt(context2, index);
  const government = place.kind === "country" || place.kind === "city" && toponym.role === "metonym";
  if (!country || !government || toponym.role === "dateline" || toponym.role === "embedded") return null;
  const ground = toponym.rule === "land-of";
  const adjective = isAdjective(context2, index) && context2.tokens[index + 1]?.pos === "NOUN";
  if (/^(in|near|to)$/.test(toponym.relation) && toponym.role === "literal" && !ground && !adjective)
    return null;
  let first2 = index;
  while (first2 > 0 && context2.toponyms[first2 - 1] === toponym) first2--;
  const state2 = context2.place(countryId(country));
  const via = place.kind === "city" ? "capital" : toponym.role === "demonym" || ground ? "demonym" : "country";
  return {
    first: first2,
    last: index,
    through: index,
    kind: "state",
    via,
    name: state2.name,
    countries: [country],
    title: "",
    plural: false
  };
}
function isModifier({ tokens }, index) {
  const token = tokens[index];
  return token !== void 0 && (token.pos === "ADJ" || token.text === "," || COLLECTIVE_MODIFIERS.has(token.lower));
}
function isBodyName({ tokens }, index) {
  const token = tokens[index];
  return token !== void 0 && COLLECTIVES.has(token.lower) && isCapital(token);
}
function joins2(context2, index) {
  const token = context2.tokens[index];
  if (isCountry(context2, index) || context2.timed[index]) return false;
  if (COLLECTIVE_MODIFIERS.has(token.lower)) return true;
  if (/^(,|and)$/.test(token.lower))
    return !isBodyName(context2, index - 1) && isModifier(context2, index - 1) && (isModifier(context2, index + 1) || token.text === ",");
  if (token.lower === "led") return context2.tokens[index - 1]?.text === "-";
  if (token.text === "-") return index > 0 && context2.tokens[index - 1].end === token.start;
  if (token.pos === "NUM") return context2.tokens[index + 1]?.text === "-";
  const noun = token.pos === "NOUN" && !token.lower.endsWith("s");
  return (token.pos === "ADJ" || token.pos === "PROPN" || noun) && !/^(other|more|such|same|all|both|many|several|least)$/.test(token.lower);
}

// src/extraction/actors/names-of-pairs.ts
var LEADERS = /(presidents|ministers|counterparts|leaders|chiefs|commanders|premiers|secretaries|governors|envoys|generals|directors|ambassadors|kings|speakers)$/i;
function namesOfPairs(context2, phrases) {
  const named3 = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    const people = phrases.slice(at + 1, at + 1 + phrase.countries.length);
    if (phrase.via !== "noun" || people.length < 2 || !LEADERS.test(phrase.name) || !follows(context2, phrase, people)) {
      named3.push(phrase);
      continue;
    }
    const title = phrase.name.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
    people.forEach((person, nth) => {
      if (person.countries.length === 0) person.countries = [phrase.countries[nth]];
      person.title ||= title === "counterpart" ? "" : title;
    });
    people[0].first = phrase.first;
    named3.push(...people);
    at += people.length;
  }
  return named3;
}
function follows({ tokens }, phrase, people) {
  let last = phrase.through;
  return people.every((person, nth) => {
    const gap = tokens.slice(last + 1, person.first).map(({ lower }) => lower);
    last = person.through;
    const joint = nth === 0 ? /^,?$/ : /^(,|and|, and)$/;
    return person.kind === "person" && joint.test(gap.join(" "));
  });
}

// src/extraction/actors/appositions.ts
var TO_OFFICE = 10;
var TO_COMMA = 16;
function appositionAfter(context2, end) {
  const { tokens } = context2;
  const none = { title: [], countries: [], last: end };
  const comma = tokens[end + 1]?.text === ",";
  let at = comma ? end + 2 : end + 1;
  const served = servesAs(tokens, at);
  if (!comma && served === at) return none;
  at = served;
  const title = [];
  let country = null;
  const reach = Math.min(tokens.length, at + TO_OFFICE);
  while (at < reach && !OFFICES.has(tokens[at].lower)) {
    const { lower, pos } = tokens[at];
    if (!/^(DET|PRON|ADJ|ADV|NOUN|PROPN|PART)$/.test(pos) && !/^(then|[-–])$/.test(lower)) return none;
    if (TITLE_MODIFIERS.has(lower)) title.push(lower);
    country ??= countryAt(context2, at) ?? organisationAt(context2, at)?.countries[0] ?? null;
    at++;
  }
  if (at >= reach) return none;
  title.push(tokens[at].lower);
  const { last, countries } = complementAfter(context2, at);
  const next = tokens[last + 1];
  if (next && isCapital(next) && (next.pos === "PROPN" || HONORIFICS.has(next.lower))) return none;
  if (OFFICES.has(next?.lower ?? "")) return none;
  const behind = bodyBehind(context2, last);
  if (behind > last) country ??= countries[0] ?? countryIn(context2, last + 1, behind);
  const after4 = tokens[behind + 1];
  if (comma && after4?.pos === "VERB" && after4.lower === after4.lemma) return none;
  const close = closing(context2, behind);
  const posted = /^(ambassador|envoy|consul|representative|negotiator)$/.test(title.at(-1));
  if (tokens[behind + 1]?.lower === "in" && !posted)
    country ??= countries[0] ?? countryIn(context2, behind + 1, close);
  return { title, countries: country ? [country] : countries, last: close };
}
function servesAs(tokens, at) {
  if (tokens[at]?.lower !== "who") return at;
  let verb2 = at + 1;
  while (tokens[verb2]?.pos === "ADV") verb2++;
  const serving = /^(serves|served|doubles|doubled|acts|acted)$/.test(tokens[verb2]?.lower ?? "");
  if (serving) return tokens[verb2 + 1]?.lower === "as" ? verb2 + 2 : at;
  return tokens[verb2]?.pos === "AUX" ? verb2 + 1 : at;
}
function closing({ tokens }, last) {
  for (let at = last + 1; at < Math.min(tokens.length, last + TO_COMMA); at++) {
    if (tokens[at].text === ",") return at - 1;
    if (/^(VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(tokens[at].pos)) break;
  }
  return last;
}

// src/extraction/actors/person-names.ts
var NOT_A_NAME = /^(DET|ADP|PRON|SCONJ|CCONJ|AUX|PART|PUNCT|NUM|ADV)$/;
var NAME_LIKE = /^(amir|emir|sultan|prince|princess|king|queen|pope|marshal|major|head|leader)$/;
function nameEnd(context2, index) {
  const { tokens, timed } = context2;
  let end = index - 1;
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (timed[at] || at > index && isTitle(context2, at)) break;
    if (isCapital(token) && !NOT_A_NAME.test(token.pos)) end = at;
    else if (isCapital(token) && /^\p{Lu}\.?$/u.test(token.text) && at > index) end = at;
    else if (at === index) break;
    else if (token.text === "." && touches(tokens[at - 1], token) && isAbbreviated(tokens[at - 1])) continue;
    else if (/^[-–]$/.test(token.text) && touches(token, next) && touches(tokens[at - 1], token)) continue;
    else if (tokens[at - 1].text === "-" && end === at - 2 && /^\p{Ll}{2,5}$/u.test(token.text)) end = at;
    else if (PARTICLES.has(token.lower) && next && (isCapital(next) || next.text === "-")) continue;
    else break;
  }
  return end;
}
function isAbbreviated({ lower }) {
  return HONORIFICS.has(lower) || lower.length === 1;
}
function isTitle(context2, at) {
  const { lower } = context2.tokens[at];
  if (OFFICES.has(lower)) return !NAME_LIKE.test(lower);
  return /^(army|foreign|prime|deputy|vice)$/.test(lower) && isTitleAhead(context2, at + 1);
}
var FAITH = /^(shia|islam|christian|sikh)$/;
function isPersonName(context2, first2, last, titled) {
  const { tokens, toponyms } = context2;
  const words5 = tokens.slice(first2, last + 1).filter((token) => /\p{L}/u.test(token.text));
  if (words5.length === 0 || words5.length > (titled ? 8 : 6)) return false;
  if (words5.some(({ text }) => /\d/.test(text))) return false;
  const isBody2 = ({ lower }) => INSTITUTION_WORDS.has(lower) && !(titled && FAITH.test(lower));
  if (words5.some((word2) => isBody2(word2) || COLLECTIVES.has(word2.lower))) return false;
  if (context2.bordered[first2] || context2.bordered[last]) return false;
  if (isRunOfHead(context2, first2, last)) return false;
  const toponym = toponyms[first2];
  if (toponym && toponym.role !== "embedded") {
    let end = first2;
    while (end < last && !endsToponym(context2, end)) end++;
    if (end === last || !titled) return false;
  }
  return titled || isLikelyName(context2, words5, first2, last);
}
var PEOPLES = /^(kurdish|baloch|baluch|pashtun|tuareg|druze|shiite|sunni|islamist)$/;
var AGENCY = /^(afp|reuters|ap|upi|irna|isna|mna|mehr|xinhua|tass|sana|anadolu|dpa|ani|pti|tags?)$/;
function isRunOfHead({ tokens, toponyms, place }, first2, last) {
  for (let at = first2; at <= last; at++) {
    if (PEOPLES.test(tokens[at].lower) && at === first2) return true;
    if (AGENCY.test(tokens[at].lower) && (at > first2 || tokens[at].text !== tokens[at].lower)) return true;
    const inside = at > first2 ? toponyms[at] : void 0;
    const state2 = inside && inside.role !== "embedded" && place(inside.place).kind === "country";
    if (state2 && (inside.role === "demonym" || at < last)) return true;
  }
  return false;
}
var NAMED_THING = /^(exercises?|operation|drills?|dubbed|codenamed|named|ship|frigate|destroyer|vessel|tanker|warship|submarine|corvette|trawler|newspaper|daily|magazine|channel|website|agency|hotel|village|town|city|district|province|area|river|camp|region)$/;
var NAMED_BY = /^(exercises?|drills?|operation|newspaper|daily|magazine|channel|website|agency|hotel|village|town|district|province|area|river|valley|camp|region|neighbou?rhood|prefecture|bridge|crossing|checkpoint|border|airport|base|airbase|sector|mosque|school|hospital|tanker|ship|missiles?|drones?|mountains?|island|islands|port|road|highway|market|mine|dam)$/;
function isLikelyName(context2, words5, first2, last) {
  const { tokens, toponyms, sentence } = context2;
  if (words5[0].pos === "ADJ" || words5.every(({ text }) => text.length > 3 && text === text.toUpperCase()))
    return false;
  if (tokens[first2 - 1]?.lower === "of" && INSTITUTION_WORDS.has(tokens[first2 - 2]?.lower ?? ""))
    return false;
  const before4 = tokens[first2 - 1]?.text === "," ? first2 - 2 : first2 - 1;
  if (NAMED_THING.test(tokens[before4]?.lower ?? "") || NAMED_BY.test(tokens[last + 1]?.lower ?? ""))
    return false;
  if (isQuoted(tokens[first2 - 1], tokens[last + 1]) || isSpot(context2, first2, last)) return false;
  if (first2 === 0 && words5[0].lower.length > 5 && words5[0].lower.endsWith("ing")) return false;
  const place = toponyms[last];
  if (place && place.role !== "embedded" && place.role !== "demonym") return false;
  return !sentence.heading && !isHeadline(tokens) && !words5.some(({ lower }) => context2.isCommon(lower));
}
function isHeadline(tokens) {
  return !tokens.some(
    ({ text, lower, pos }) => text === lower && (pos === "VERB" || lower.length > 3 && /^\p{L}/u.test(text))
  );
}
function isQuoted(before4, after4) {
  return /^["“'‘«]$/.test(before4?.text ?? "") && /^["”'’»,]$/.test(after4?.text ?? "");
}
var SPOT = /^(village|town|city|hamlet|suburb|settlement|neighbou?rhood|district|area|port|island|camp|stronghold|enclave|base|outpost|crossing)$/;
var LAND = /^(tel|tell|tall|jabal|jebel|deir|dayr|kafr|kfar|khirbet|khirbat|wadi|killi|jeb|koh|bandar)$/;
function isSpot({ tokens }, first2, last) {
  if (/^(in|near|outside|inside|around|at)$/.test(tokens[first2 - 1]?.lower ?? "")) return true;
  if (LAND.test(tokens[first2].lower)) return true;
  const behind = tokens[last + 1]?.text === "," ? last + 2 : last + 1;
  if (/^(is|lies|sits)$/.test(tokens[behind]?.lower ?? ""))
    return tokens[behind].lower !== "is" || /^(located|situated)$/.test(tokens[behind + 1]?.lower ?? "");
  if (!/^(an?|the)$/.test(tokens[behind]?.lower ?? "")) return false;
  const noun = tokens.slice(behind + 1, behind + 6).findIndex(({ lower }) => SPOT.test(lower));
  return noun >= 0 && tokens.slice(behind + 1, behind + 1 + noun).every(({ pos, text }) => /^(ADJ|NOUN|PROPN|ADV)$/.test(pos) || text === "-");
}

// src/extraction/actors/people.ts
function personAt(context2, article2, index) {
  const title = readTitle(context2, index);
  const end = nameEnd(context2, title.next);
  if (end < title.next && title.words.length === 0 && !OFFICES.has(context2.tokens[index - 1]?.lower ?? ""))
    return null;
  const before4 = titleBefore(context2, index, end >= title.next);
  const words5 = [...before4.title, ...title.words];
  const office = words5.some((word2) => OFFICES.has(word2));
  const countries = title.countries.length > 0 ? title.countries : before4.countries;
  if (end < title.next && isSurname(title)) return surnameAt(context2, index);
  if (end < title.next) {
    const indefinite = countries.length === 0 && /^(an?|any|every|no)$/.test(context2.tokens[before4.first - 1]?.lower ?? "");
    const graded = /^(level|headquarters|assembly|secretariat|-)$/.test(
      context2.tokens[title.last + 1]?.lower ?? ""
    );
    if (!office || indefinite || graded || words5.some((word2) => SAYERS.has(word2))) return null;
    return {
      first: before4.first,
      last: title.last,
      through: title.last,
      kind: "office",
      via: "title",
      name: phraseText(context2, article2, before4.first, title.head),
      countries,
      title: words5.join(" "),
      plural: false
    };
  }
  const titled = words5.some((word2) => OFFICES.has(word2) || HONORIFICS.has(word2));
  if (words5.length > 0 && !titled || !isPersonName(context2, title.next, end, titled)) return null;
  const apposition = appositionAfter(context2, end);
  return {
    first: before4.first,
    last: end,
    through: apposition.last,
    kind: words5.length === 0 && isGroup(context2, title.next, end) ? "group" : "person",
    via: "name",
    name: phraseText(context2, article2, title.next, end),
    countries: countries.length > 0 ? countries : apposition.countries,
    title: [...words5, ...apposition.title].join(" "),
    plural: false
  };
}
function isSurname({ words: words5 }) {
  return words5.length === 1 && HONORIFICS.has(words5[0]) && !OFFICES.has(words5[0]);
}
function surnameAt({ tokens }, index) {
  const at = { first: index, last: index, through: index };
  return {
    ...at,
    kind: "person",
    via: "name",
    name: tokens[index].text,
    countries: [],
    title: "",
    plural: false
  };
}
var GROUP = /^(group|groups|faction|outfit|militia|network|movement|front|gang|cartel|organi[sz]ation)$/;
function isGroup({ tokens }, first2, last) {
  if (first2 === 0 && last === 0) return false;
  const before4 = tokens[first2 - 1]?.pos === "DET" || tokens[first2 - 1]?.text === "," ? first2 - 2 : first2 - 1;
  return GROUP.test(tokens[before4]?.lower ?? "") || GROUP.test(tokens[last + 1]?.lower ?? "");
}
function readTitle(context2, index) {
  const { tokens, timed } = context2;
  const title = { words: [], countries: [], next: index, last: index, head: index };
  while (title.next < tokens.length && !timed[title.next]) {
    const at = title.next;
    const { lower, text } = tokens[at];
    const office = officeWord(context2, at);
    if (office) {
      title.words.push(office);
      const complement = complementAfter(context2, at);
      if (title.countries.length === 0) title.countries = complement.countries;
      title.head = at;
      title.last = complement.last;
      title.next = complement.last + 1;
    } else if (countryAt(context2, at)) {
      if (!isTitleAhead(context2, at + 1)) break;
      title.countries = [countryAt(context2, at)];
      title.next++;
    } else if (HONORIFICS.has(lower) || TITLE_MODIFIERS.has(lower)) {
      title.words.push(lower);
      title.next++;
    } else if (isBody(tokens[at]) && isTitleAhead(context2, at + 1)) title.next++;
    else if (at > index && /^(['’]s?|[-–])$/.test(lower) && isTitleAhead(context2, at + 1)) title.next++;
    else if (lower === "and" && isSecondOffice(context2, title.words, at)) title.next++;
    else if (text === "." && HONORIFICS.has(tokens[at - 1]?.lower ?? "")) title.next++;
    else if (text === "(" && isTitleBracket(context2, at, at > index)) title.next += 3;
    else {
      const organisation = isCapital(tokens[at]) ? organisationAt(context2, at) : null;
      if (!organisation || !isTitleAhead(context2, organisation.last + 1)) break;
      if (title.countries.length === 0) title.countries = organisation.countries;
      title.next = organisation.last + 1;
    }
  }
  return title;
}
function isSecondOffice(context2, words5, and) {
  const second = words5.some((word2) => /^(deputy|vice)$/.test(word2)) && OFFICES.has(words5.at(-1));
  return second && isCapital(context2.tokens[and + 1]) && isTitleAhead(context2, and + 1);
}
function isTitleBracket(context2, at, titled) {
  const { tokens } = context2;
  if (!titled || tokens[at + 2]?.text !== ")") return false;
  const initials = /^\p{Lu}{2,}$/u.test(tokens[at + 1].text) && (startsName(context2, at + 3) || isTitleAhead(context2, at + 3));
  return initials || /^(retd?|r|rtd|retired)$/.test(tokens[at + 1].lower);
}
function officeWord(context2, at) {
  const token = context2.tokens[at];
  const next = context2.tokens[at + 1];
  if (/^[ae]mir$/.test(token.lower) && next?.lower === "khan") return null;
  if (next?.text === "-" && touches(token, next) && touches(next, context2.tokens[at + 2])) {
    if (/^[ae]mir$/.test(token.lower)) return null;
  }
  const word2 = token.lower.includes("-") ? token.lower.replace(/^(vice|ex|deputy|co)-/, "") : token.lower;
  if (RANKS.has(word2) && OFFICES.has(word2) && !isRank(context2, at)) return null;
  if (OFFICES.has(word2)) return word2;
  const named3 = next?.pos === "PROPN" && isCapital(next);
  if (!named3 || !token.lower.endsWith("s")) return null;
  const singular = token.lower.slice(0, -1);
  return OFFICES.has(singular) ? singular : null;
}
function titleBefore(context2, index, named3) {
  const { tokens } = context2;
  const title = [];
  let first2 = index;
  for (let at = index - 1; at >= 0; at--) {
    const word2 = tokens[at].lower;
    const ofOffice = word2 === "of" && OFFICES.has(tokens[at - 1]?.lower ?? "");
    const known3 = OFFICES.has(word2) || HONORIFICS.has(word2) || TITLE_MODIFIERS.has(word2) || ofOffice;
    if (!known3 || !named3 && title.length === 0 && !OFFICES.has(word2)) break;
    title.unshift(word2);
    first2 = at;
  }
  const owner = countriesBefore(context2, first2);
  return { first: owner.first, title, countries: owner.countries };
}

// src/extraction/actors/vessel-at.ts
var LONGEST = 4;
function vesselAt(context2, article2, index) {
  const { tokens, timed } = context2;
  const country = SHIP_PREFIXES.get(tokens[index].text);
  if (!country) return null;
  let last = index;
  while (last - index < LONGEST && tokens[last + 1] && isCapital(tokens[last + 1]) && !timed[last + 1])
    last++;
  if (last === index) return null;
  return {
    first: index,
    last,
    through: last,
    kind: "force",
    via: "name",
    name: phraseText(context2, article2, index, last),
    countries: [country],
    title: "",
    plural: true
  };
}

// src/extraction/actors/sentence-phrases.ts
function findPhrases(context2, article2) {
  const phrases = [];
  for (let at = 0; at < context2.tokens.length; at++) {
    const phrase = phraseAt(context2, article2, at);
    if (!phrase) continue;
    while (phrases.length > 0 && phrases.at(-1).last >= phrase.first) {
      const inner = phrases.pop();
      const paired = isOrganisation(inner) && context2.tokens.slice(phrase.first, inner.first).some(({ lower }) => lower === "and");
      if (paired) phrase.first = inner.first;
      absorb(phrase, inner);
    }
    phrase.through = bracketEnd(context2, phrase);
    learnInitials(context2, phrase);
    phrases.push(phrase);
    at = Math.max(at, phrase.through);
  }
  return namesOfPairs(context2, joinAppositions(context2, phrases));
}
function phraseAt(context2, article2, at) {
  if (context2.timed[at]) return null;
  const vessel = vesselAt(context2, article2, at);
  if (vessel) return vessel;
  const organisation = organisationAt(context2, at) ?? aliasAt(context2, at) ?? bodyAt(context2, article2, at);
  if (organisation && !isTitleAhead(context2, organisation.last + 1)) return organisation;
  const person = isCapital(context2.tokens[at]) ? personAt(context2, article2, at) : null;
  if (person ?? organisation) return person ?? organisation;
  const noun = collectiveAt(context2, article2, at) ?? officeAt(context2, article2, at);
  if (noun) return noun;
  return context2.toponyms[at] && endsToponym(context2, at) ? stateAt(context2, at) : null;
}
function absorb(phrase, inner) {
  phrase.first = Math.min(phrase.first, inner.first);
  if (phrase.countries.length === 0) phrase.countries = inner.countries;
  if (isOrganisation(inner) && phrase.via === "noun") Object.assign(phrase, named(inner));
}
function isOrganisation({ via, kind }) {
  return via === "name" && kind !== "person";
}
function named({ name, kind, via, countries }) {
  return { name, kind, via, countries };
}
function joinAppositions(context2, phrases) {
  const joined4 = [];
  for (const phrase of phrases) {
    const previous = joined4.at(-1);
    const gap = previous ? context2.tokens.slice(previous.through + 1, phrase.first) : [];
    const adjacent2 = gap.length === 0 || gap.length === 1 && gap[0].text === ",";
    const belongs2 = gap.length > 0 && gap.length <= 2 && /^(of|from)$/.test(gap[0].lower) && (gap.length === 1 || gap[1].pos === "DET");
    if (previous && isOrganisation(phrase) && previous.via === "noun" && (belongs2 || gap.length === 0)) {
      Object.assign(previous, named(phrase), { last: phrase.last, through: phrase.through });
    } else if (previous && isOrganisation(previous) && phrase.via === "noun" && gap.length === 0) {
      previous.last = phrase.last;
      previous.through = phrase.through;
    } else if (previous?.kind === "state" && previous.via === "demonym" && gap.length === 0 && isOrganisation(phrase)) {
      joined4[joined4.length - 1] = { ...phrase, first: previous.first };
    } else if (previous && adjacent2 && phrase.kind === "person" && (previous.kind === "office" || /\bofficer$/.test(previous.name)) && !opensSentence(context2, previous, phrase, gap)) {
      joined4[joined4.length - 1] = {
        ...phrase,
        first: previous.first,
        countries: phrase.countries.length > 0 ? phrase.countries : previous.countries,
        title: `${previous.title} ${phrase.title}`.trim()
      };
    } else joined4.push(phrase);
  }
  return joined4;
}
function opensSentence({ tokens }, office, person, gap) {
  const before4 = tokens.slice(0, office.first);
  const verbless = !before4.some(({ pos }) => pos === "VERB" || pos === "AUX");
  const own2 = before4.slice(before4.findLastIndex(({ text }) => text === ",") + 1);
  const governed = own2.some(({ pos }) => pos === "ADP");
  return gap.length === 1 && verbless && governed && /^(VERB|AUX)$/.test(tokens[person.last + 1]?.pos ?? "");
}
function isModifier2(context2, phrase) {
  const next = context2.tokens[phrase.last + 1];
  if (phrase.kind !== "state" || !next) return false;
  if (phrase.via === "demonym" && /[^s]s$/.test(context2.tokens[phrase.last].lower) && next.pos !== "NOUN")
    return false;
  if (phrase.via === "demonym") return /^(NOUN|ADJ|PROPN|CCONJ|VERB)$/.test(next.pos) || next.text === "-";
  const hyphenated = /^[-–]$/.test(next.text) && next.start === context2.tokens[phrase.last].end;
  return hyphenated || /^[-–]$/.test(context2.tokens[phrase.first - 1]?.text ?? "") && isCountry(context2, phrase.first - 2);
}

// src/extraction/actors/shared-noun.ts
function sharedBy({ tokens, place }, phrase, antecedents) {
  const { last, kind, name, via, countries } = phrase;
  if (via !== "noun" || countries.length > 0 || !/^(of|from|on)$/.test(tokens[last + 1]?.lower ?? ""))
    return null;
  const pair = pairEnd(tokens, tokens[last + 2]?.lower === "the" ? last + 3 : last + 2);
  const states = pair < 0 ? [] : antecedents.pair();
  if (states.length === 0 || states.some(({ country }) => country === null)) return null;
  phrase.last = pair;
  phrase.through = pair;
  const actors = states.map(({ country }) => {
    const demonym = demonymOf(country, place);
    return {
      kind,
      name: `${demonym} ${name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
      country
    };
  });
  antecedents.setGroup(actors);
  return actors;
}

// src/extraction/actors/find-actors.ts
function findActors(document, times, toponyms, place) {
  const antecedents = new Antecedents();
  const timesBySentence = groupBySentence(document.sentences, times);
  const aliases = /* @__PURE__ */ new Map();
  let common;
  const isCommon = (lower) => (common ??= commonWords(document)).has(lower);
  const isBorder2 = (toponym) => place(toponym.place).kind === "border";
  const bordersBySentence = groupBySentence(document.sentences, toponyms.filter(isBorder2));
  const others = toponyms.filter((toponym) => !isBorder2(toponym));
  const othersBySentence = groupBySentence(document.sentences, others);
  const found2 = [];
  for (const sentence of document.sentences) {
    const { index } = sentence;
    const context2 = {
      sentence,
      tokens: sentence.tokens,
      // "Iranian and Iraqi border guards": the two adjectives, not the border round them
      toponyms: coverTokens(sentence, othersBySentence[index]),
      bordered: coverTokens(sentence, bordersBySentence[index]),
      aliases,
      bracketed: sentence.tokens.some(({ text }) => text === "("),
      isCommon,
      timed: coverTokens(sentence, timesBySentence[index]),
      place
    };
    found2.push(...findGovernors(context2, readSentence(context2, document.article.text, antecedents)));
  }
  return found2;
}
function commonWords({ sentences }) {
  const words5 = /* @__PURE__ */ new Set();
  for (const { tokens } of sentences)
    for (const { text, lower } of tokens) if (lower.length > 3 && text === lower) words5.add(lower);
  return words5;
}
function readSentence(context2, article2, antecedents) {
  const { tokens } = context2;
  const phrases = findPhrases(context2, article2);
  const mentions = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < phrases.length && phrases[next].first < at) next++;
    const phrase = phrases[next];
    if (phrase?.first === at) {
      const known3 = phrase.kind !== "person" || isNamed(phrase, antecedents);
      if (known3) {
        if (mentions.length === 0 && opensAsSubject(context2, phrase)) antecedents.nameOffice(phrase);
        const shared2 = sharedBy(context2, phrase, antecedents);
        const actors = shared2 ?? resolvePhrase(context2, phrase, antecedents, mentions);
        if (actors.length > 0) mentions.push(mention(context2, phrase, actors));
      }
      rememberCountries(context2, phrase.first, phrase.through, antecedents);
      at = phrase.through;
      continue;
    }
    const found2 = REFERRING.has(tokens[at].lower) ? pronounAt(context2, at, antecedents, mentions, phrases) : null;
    if (found2) mentions.push(found2);
    if (context2.toponyms[at]) rememberCountries(context2, at, at, antecedents);
    if (found2) at = found2.last;
  }
  rememberPair(context2, mentions, antecedents);
  rememberPeople(context2, mentions, antecedents);
  rememberSubject(context2, mentions, antecedents);
  return mentions;
}
function opensAsSubject({ tokens }, { kind, first: first2, last, name }) {
  const next = tokens[last + 1];
  return kind === "person" && first2 === 0 && /\s/.test(name) && (next?.pos === "VERB" || next?.pos === "AUX");
}
function isNamed(phrase, antecedents) {
  return phrase.title !== "" || /[\s-]/.test(phrase.name) || antecedents.knowsPerson(phrase.name);
}
function mention(context2, phrase, actors) {
  const { first: first2, last, through, via } = phrase;
  const possessive = /^['’]s?$/.test(context2.tokens[last + 1]?.lower ?? "");
  return mentionAt(context2, {
    first: first2,
    last,
    through,
    actors,
    via,
    possessive,
    modifier: isModifier2(context2, phrase)
  });
}

// src/extraction/events/parties/settle-parties.ts
function settle(parties) {
  const standing = parties.filter(({ aside }) => aside === void 0);
  const hit = parties.filter(
    ({ role, kind, aside }) => role !== "agent" && (aside === void 0 || kind === "group")
  );
  return parties.filter((party) => {
    if (party.aside === "described") return !standing.some(isTold);
    if (party.aside === "ground") return !hit.some((other) => other.kind === "group" || isTold(other));
    return !standing.some((other) => stands(other, party) || isNameOf(other, party));
  });
}
function isTold({ name, country, kind }) {
  return country !== null || kind === "person" || kind === "office" || isOwnName(name);
}
function isOwnName(name) {
  const single = /^\p{Lu}\S*$/u.test(name) && !COLLECTIVES.has(name.toLowerCase());
  return single || /\s\p{Lu}/u.test(name) || PEOPLES2.test(name);
}
var PEOPLES2 = /^(kurdish|baloch|baluch|pashtun|tuareg|druze|arab|houthi)\b/i;
function stands(force, state2) {
  return state2.kind === "state" && state2.role !== "host" && force.kind === "force" && force.role !== "host" && force.country !== null && force.country === state2.country;
}
function isNameOf(named3, described) {
  const same2 = named3.country !== null && named3.country === described.country && named3.role === described.role;
  const endsInName = ({ name }) => /(^|\s)\p{Lu}\S*$/u.test(name);
  return same2 && named3.kind === "force" && described.kind === "force" && endsInName(named3) && !endsInName(described);
}

// src/extraction/coreference/order.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function distinction({ date, place, outcome, status, label, actors }) {
  const parties = actors.map(({ name, role }) => `${role} ${name}`);
  return [date?.edtf, place?.id, outcome, status, label, ...parties].join("\0");
}

// src/extraction/coreference/compatible.ts
function compareDates(a, b) {
  if (!a.date || !b.date) return "open";
  if (a.date.weekday !== null || b.date.weekday !== null) return compareWeekday(a, b);
  const [first2, second] = [spanOf(a), spanOf(b)];
  if (!first2 || !second) return a.date.edtf === b.date.edtf ? "same" : "contradicts";
  if (a.date.edtf === b.date.edtf) return "same";
  if (isSpell(a, b) || isSpell(b, a)) return "fits";
  return first2[0] <= second[1] && second[0] <= first2[1] ? "fits" : "contradicts";
}
var LONGEST2 = 30;
function isSpell(start2, end) {
  if (start2.phase !== "start" || end.phase !== "end") return false;
  const [first2, last] = [start2.date?.first, end.date?.last];
  if (first2 == null || last == null) return false;
  const days = parseIso(last) - parseIso(first2);
  return days >= 0 && days <= LONGEST2;
}
function compareWeekday(a, b) {
  if (a.date.weekday !== null && b.date.weekday !== null)
    return a.date.weekday === b.date.weekday ? "fits" : "contradicts";
  const [open2, dated2] = a.date.weekday !== null ? [a, b] : [b, a];
  const span = spanOf(dated2);
  return span && isShort(dated2.date) && weekdayWithin(open2.date.weekday, span[0], span[1]) ? "fits" : "contradicts";
}
function spanOf({ date, days, phase }) {
  if (!date?.first || !date.last) return null;
  if (days !== null && date.first === date.last)
    return phase === "end" ? [isoOf(parseIso(date.first) - days + 1), date.last] : [date.first, isoOf(parseIso(date.first) + days - 1)];
  return [date.first, date.last];
}
function isShort({ edtf }) {
  return edtf !== null && /\d{4}-\d\d-\d\d/.test(edtf);
}
function comparePlaces(a, b, places) {
  if (!a.place || !b.place) return "open";
  if (a.place.id === b.place.id) return "same";
  if (holds(a.place.id, b.place.id, places) || holds(b.place.id, a.place.id, places)) return "fits";
  const vague2 = [a.place, b.place].some(({ near: near2, distance: distance3 }) => near2 || distance3 !== null);
  return vague2 && neighbours(a.place.id, b.place.id, places) ? "open" : "contradicts";
}
function neighbours(a, b, places) {
  return places(a).countries?.some((country) => places(b).countries?.includes(country)) ?? false;
}
function holds(outer, inner, places) {
  const [large, small] = [places(outer), places(inner)];
  const shared2 = small.countries?.some((country) => large.countries?.includes(country)) ?? false;
  if (large.kind === "country") return shared2 && small.kind !== "country" && small.kind !== "border";
  if (large.kind === "province") return small.province === outer || isInDistrict(large, small);
  if (large.kind === "border")
    return shared2 && (small.kind === "site" || small.kind === "city" || small.kind === "province");
  return large.kind === "region" || large.kind === "sea";
}
var DISTRICT = 0.6;
function isInDistrict(district, town) {
  if (town.kind !== "city" || !district.province || town.province !== district.province) return false;
  if (!district.point || !town.point) return false;
  const [[lon, lat], [x, y]] = [district.point, town.point];
  return Math.hypot((lon - x) * Math.cos(lat * Math.PI / 180), lat - y) < DISTRICT;
}
function sharedParties(a, b) {
  const found2 = countFound(a, b);
  return found2 === 0 ? 0 : Math.min(found2, countFound(b, a));
}
function countFound(own2, others) {
  let count2 = 0;
  for (const party of own2) if (others.some((other) => sameParty(party, other))) count2++;
  return count2;
}
function sameParty(a, b) {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (a.kind === "person" && b.kind === "person") return sameName(a.name, b.name);
  if (a.name === b.name) return true;
  const bare = a.kind === "office" && b.kind === "person" || a.kind === "person" && b.kind === "office";
  if (bare) return a.country !== null && a.country === b.country;
  return a.kind === b.kind && a.kind !== "person" && a.country !== null && a.country === b.country;
}
function differentPersons(a, b) {
  return nobodyInBoth(a.filter(isActingPerson), b.filter(isActingPerson));
}
function nobodyInBoth(a, b) {
  return a.length > 0 && b.length > 0 && sharedParties(a, b) === 0;
}
function isActingPerson({ kind, role }) {
  return kind === "person" && role === "agent";
}

// src/extraction/coreference/combine.ts
var STATUS_WEIGHT = { happened: 3, denied: 2, planned: 1, claimed: 0 };
var BASIS_ORDER = ["stated", "relative", "inferred", "none"];
var PLACE_BASIS_ORDER = ["stated", "inherited", "actors", "concerns", "none"];
function combine(mentions, places) {
  const [first2] = mentions;
  if (mentions.length === 1) return first2;
  const days = mentions.find((mention2) => mention2.days !== null)?.days ?? null;
  return {
    ...first2,
    label: mentions.map(({ label }) => label).reduce((best, label) => label.length > best.length ? label : best),
    outcome: mentions.find(({ outcome }) => outcome !== null)?.outcome ?? null,
    status: combineStatus(mentions.map(({ status }) => status)),
    ...combineDate(mentions, days),
    days,
    place: combinePlace(
      mentions.flatMap(({ place }) => place ?? []),
      places
    ),
    actors: combineParties(mentions.map(({ actors }) => actors)),
    sources: combineSources(mentions.flatMap(({ sources }) => sources))
  };
}
function combineStatus(statuses) {
  const said = statuses.filter((status) => status !== null);
  return said.toSorted((a, b) => STATUS_WEIGHT[b] - STATUS_WEIGHT[a])[0] ?? null;
}
function combineDate(mentions, days) {
  const dated2 = mentions.flatMap(({ date, phase }) => date ? [{ date, phase }] : []);
  const ranked = dated2.toSorted(
    (a, b) => Number(a.date.weekday !== null) - Number(b.date.weekday !== null) || Number(a.date.basis === "inferred") - Number(b.date.basis === "inferred") || daysCovered(a.date) - daysCovered(b.date) || Number(b.phase === "start") * Number(days !== null) - Number(a.phase === "start") * Number(days !== null) || BASIS_ORDER.indexOf(a.date.basis) - BASIS_ORDER.indexOf(b.date.basis)
  );
  const whole = spell2(mentions);
  if (whole) return { date: whole, phase: null };
  const [best] = ranked;
  return best ? { date: best.date, phase: best.phase } : { date: null, phase: mentions[0].phase };
}
function spell2(mentions) {
  for (const start2 of mentions) {
    const end = mentions.find((other) => isSpell(start2, other));
    if (!end || start2.date.first === end.date.last) continue;
    const [first2, last] = [start2.date.first, end.date.last];
    return {
      ...start2.date,
      edtf: `${first2}/${last}`,
      first: first2,
      last,
      text: `${start2.date.text} \u2026 ${end.date.text}`
    };
  }
  return null;
}
function combinePlace(found2, places) {
  return found2.toSorted(
    (a, b) => Number(holds(a.id, b.id, places)) - Number(holds(b.id, a.id, places)) || PLACE_BASIS_ORDER.indexOf(a.basis) - PLACE_BASIS_ORDER.indexOf(b.basis)
  )[0] ?? null;
}
function combineParties(lists2) {
  const parties = [];
  for (const party of lists2.flat()) {
    const at = parties.findIndex((known4) => sameParty(known4, party));
    const known3 = parties[at];
    if (!known3) parties.push(party);
    else if (known3.kind === party.kind && party.name.length > known3.name.length)
      parties[at] = { ...known3, name: party.name, country: known3.country ?? party.country };
    else if (known3.country === null) parties[at] = { ...known3, country: party.country };
    if (known3?.aside && !party.aside) delete parties[at].aside;
  }
  return settle(parties);
}
function combineSources(sources) {
  const merged = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const key = `${source.article}\0${source.start}`;
    const known3 = merged.get(key);
    if (!known3) {
      merged.set(key, { ...source });
      continue;
    }
    known3.rules = [.../* @__PURE__ */ new Set([...known3.rules, ...source.rules])];
    const fresh = source.marks.filter(
      (mark) => !known3.marks.some(({ kind, start: start2 }) => kind === mark.kind && start2 === mark.start)
    );
    known3.marks = [...known3.marks, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return [...merged.values()].sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
}

// src/extraction/coreference/conflicts.ts
function conflictsOf(mentions) {
  const conflicts = [];
  const statuses = distinct(mentions.flatMap(({ status }) => status ?? []));
  if (statuses.includes("denied") && statuses.length > 1)
    conflicts.push({ field: "status", values: statuses });
  return conflicts;
}
function distinct(values) {
  return [...new Set(values)].sort(compareText);
}

// src/extraction/events/crossings/crossing-outcomes.ts
var ROWS = [
  ["opened", true, "open opening launch commission throw let allow permit"],
  ["reopened", true, "reopen re-open reopening re-opening unseal lift ease remove"],
  ["inaugurated", true, "inaugurate inauguration"],
  ["resumed", true, "resume restart restore resumption run operate"],
  ["closed", false, "close shut closure closing shutdown"],
  ["sealed", false, "seal sealing"],
  ["blocked", false, "block blockade roadblock"],
  ["suspended", false, "suspend suspension"],
  ["halted", false, "halt stop cease come grind"]
];
var BY_WORD = new Map(
  ROWS.flatMap(
    ([done, opening, words5]) => words5.split(" ").map((word2) => [word2, { done, opening }])
  )
);
function outcomeDone(outcome) {
  return BY_WORD.get(outcome ?? "")?.done ?? null;
}
function opens(outcome) {
  return BY_WORD.get(outcome ?? "")?.opening ?? false;
}

// src/extraction/coreference/sides.ts
function sharedCountries(a, b) {
  const countries = (parties) => new Set(parties.flatMap(({ country }) => country ?? []));
  const own2 = countries(a);
  return [...countries(b)].filter((country) => own2.has(country)).length;
}
function otherStates(a, b) {
  const known3 = (parties) => parties.every(({ country }) => country !== null) && new Set(parties.map(({ country }) => country)).size > 1;
  return known3(a) && known3(b) && sharedCountries(a, b) < 2;
}
function areNamed(states, people) {
  const countries = new Set(states.flatMap(({ country }) => country ?? []));
  return countries.size > 1 && people.length > 1 && states.every(({ kind }) => kind !== "person") && people.every(({ kind, country }) => kind === "person" && (country === null || countries.has(country))) && people.some(({ country }) => country === null);
}
function differentSides(a, b) {
  const apart = (on) => {
    const people = (parties) => parties.filter((party) => party.kind === "person" && on(party));
    return nobodyInBoth(people(a), people(b));
  };
  const countries = new Set(a.flatMap(({ country }) => country ?? []));
  return apart(({ role }) => role === "counterpart") || [...countries].some((code2) => apart(({ country }) => country === code2));
}
function agents(parties) {
  return parties.filter(({ role }) => role === "agent");
}
function sameTraveller(a, b) {
  const [first2, second] = [agents(a), agents(b)];
  const bare = (parties) => parties.some(({ kind, country }) => kind === "office" && country === null);
  const unnamed = bare(first2) && second.length > 0 || bare(second) && first2.length > 0;
  return unnamed || sharedParties(first2, second) > 0;
}
function unnamedTraveller(a, b) {
  const [first2, second] = [agents(a), agents(b)];
  const unnamed = [first2, second].some(
    (parties) => parties.length > 0 && parties.every(({ kind }) => kind !== "person")
  );
  const match = (one) => second.some(({ country }) => country === null || one.country === null || country === one.country);
  return unnamed && first2.some(match);
}
function otherAgents(a, b) {
  return nobodyInBoth(agents(a), agents(b));
}
function strikesBack(a, b) {
  const striking = (parties) => parties.flatMap(
    ({ role, kind, country }) => role !== "participant" && /^(state|force)$/.test(kind) && country ? [country] : []
  );
  const [first2, second] = [striking(a), striking(b)];
  return first2.length > 0 && second.length > 0 && !first2.some((country) => second.includes(country));
}
function meetsOthers(known3, mention2) {
  return mention2.some(
    (party) => party.kind === "person" && party.role === "counterpart" && !known3.some((other) => sameParty(other, party))
  );
}
function otherPeople(known3, mention2) {
  const people = (parties) => parties.filter(({ kind }) => kind === "person");
  return people(mention2).length > 1 && nobodyInBoth(people(known3), people(mention2));
}
function namesOthers(known3, mention2) {
  const people = (parties) => parties.filter(({ kind }) => kind === "person");
  const fresh = people(mention2).filter((person) => !people(known3).some((other) => sameParty(person, other)));
  return fresh.length > 0 && people(known3).length > people(mention2).length - fresh.length;
}

// src/extraction/coreference/same-event.ts
var NEWS_DAYS = 10;
function sameEvent(a, b, places) {
  if (a.type !== b.type) return false;
  const dates2 = compareDates(a, b);
  const site = comparePlaces(a, b, places);
  if (dates2 === "contradicts" || site === "contradicts" || differentPersons(a.actors, b.actors)) return false;
  if (dates2 === "open" && !reportedTogether(a, b)) return false;
  return agree2(a, b, dates2, site);
}
function agree2(a, b, dates2, site) {
  const shared2 = sharedParties(a.actors, b.actors);
  switch (a.type) {
    case "visit":
      return sharedParties(agents(a.actors), agents(b.actors)) > 0 && site !== "open";
    case "crossing":
      return site === "same" && opens(a.outcome) === opens(b.outcome);
    case "incident":
      if (site === "same") return shared2 > 0 || dates2 === "same";
      return site === "fits" && (shared2 >= 2 || shared2 > 0 && dates2 === "same" && isDay(a));
    case "talks":
      return shared2 >= 2;
    case "exercise":
    case "agreement":
      return shared2 >= 2 && sameSubject(a.label, b.label);
  }
}
function isDay({ date }) {
  return date?.first != null && date.first === date.last;
}
function reportedTogether(a, b) {
  const dayOf2 = (mention2) => spanOf(mention2)?.[1] ?? (mention2.date ? null : mention2.reported);
  const [first2, second] = [dayOf2(a), dayOf2(b)];
  if (first2 === null || second === null) return false;
  return Math.abs(parseIso(first2) - parseIso(second)) <= NEWS_DAYS;
}
var COMMON = /^(joint|new|agreement|accord|pact|treaty|memorandum|of|understanding|exercises?|drills?|deal|the|a|and|bilateral|military|sign|agree|document|documents|mou)$/;
function sameSubject(a, b) {
  const subject = (label) => label.toLowerCase().split(/[\s-]+/).filter((word2) => !COMMON.test(word2));
  const [first2, second] = [subject(a), subject(b)];
  return first2.length === 0 || second.length === 0 || first2.some((word2) => second.includes(word2));
}

// src/extraction/coreference/time-keys.ts
var STRETCHES = [4, 32, 400, 5e3];
var WEEK = 7;
function timeKeys(mention2) {
  const { date } = mention2;
  if (date && date.weekday !== null)
    return { own: [`weekday ${date.weekday}`], sought: [`weekday ${date.weekday}`, `day ${date.weekday}`] };
  const days = daysOf(mention2);
  if (!days) {
    const own2 = date ? [`open ${date.edtf}`] : [];
    return { own: own2, sought: own2 };
  }
  const keys = stretchKeys(...days);
  if (!date || days[1] - days[0] > 2 * WEEK) return keys;
  for (const weekday2 of weekdaysOf(...days)) {
    keys.own.push(`day ${weekday2}`);
    keys.sought.push(`weekday ${weekday2}`);
  }
  return keys;
}
function daysOf(mention2) {
  const span = spanOf(mention2);
  if (span) return [parseIso(span[0]), parseIso(span[1])];
  if (mention2.date || mention2.reported === null) return null;
  const day2 = parseIso(mention2.reported);
  return [day2 - NEWS_DAYS, day2 + NEWS_DAYS];
}
function stretchKeys(first2, last) {
  const fitting2 = STRETCHES.findIndex((length) => last - first2 < 2 * length);
  const level = fitting2 < 0 ? STRETCHES.length - 1 : fitting2;
  const keys = { own: [], sought: [] };
  for (let at = level; at < STRETCHES.length; at++) {
    const length = STRETCHES[at];
    for (let stretch = Math.floor(first2 / length); stretch <= Math.floor(last / length); stretch++) {
      keys.own.push(`${at} ${stretch}`);
      if (at === level) keys.own.push(`${at} ${stretch} long`);
      keys.sought.push(at === level ? `${at} ${stretch}` : `${at} ${stretch} long`);
    }
  }
  return keys;
}
function weekdaysOf(first2, last) {
  const days = Math.min(WEEK, last - first2 + 1);
  return Array.from({ length: days }, (_, at) => weekdayOf(first2 + at));
}

// src/extraction/coreference/weekdays.ts
function resolveWeekdays(clusters) {
  const known3 = /* @__PURE__ */ new Map();
  for (const cluster2 of clusters) {
    for (const open2 of cluster2) {
      if (open2.date?.weekday == null) continue;
      for (const dated2 of cluster2) {
        const span = dated2.date?.weekday === null ? spanOf(dated2) : null;
        const day2 = span && weekdayWithin(open2.date.weekday, span[0], span[1]);
        if (day2) known3.set(`${open2.article} ${open2.date.weekday}`, { day: day2, from: dated2.article });
      }
    }
  }
  return clusters.map(
    (cluster2) => cluster2.map((mention2) => {
      const found2 = mention2.date?.weekday == null ? null : known3.get(`${mention2.article} ${mention2.date.weekday}`);
      return found2 ? infer(mention2, found2.day, found2.from) : mention2;
    })
  );
}
function infer(mention2, day2, from) {
  const date = {
    ...mention2.date,
    edtf: day2,
    first: day2,
    last: day2,
    basis: "inferred",
    weekday: null
  };
  return { ...mention2, date, sources: mention2.sources.map((source) => explain(source, day2, from)) };
}
function explain(source, day2, from) {
  const marks = source.marks.map(
    (mark) => mark.kind === "date" ? { ...mark, reads: `${day2}, inferred from the same visit in ${from}` } : mark
  );
  return { ...source, rules: [...source.rules, "weekday from another article"], marks };
}

// src/extraction/coreference/across.ts
function resolveAcross(mentions, places) {
  const sorted = mentions.map((mention2) => ({ mention: mention2, key: sortKey(mention2) })).sort((a, b) => compareText(a.key, b.key));
  const joined4 = cluster(
    sorted.map(({ mention: mention2 }) => mention2),
    places
  );
  return resolveWeekdays(joined4).map((members) => ({
    mention: combine(members, places),
    conflicts: conflictsOf(members)
  }));
}
function sortKey(mention2) {
  const { date, place, article: article2, sources, type } = mention2;
  const vagueness = date?.first && date.last ? date.first === date.last ? 0 : date.first.slice(0, 7) === date.last.slice(0, 7) ? 1 : 2 : 3;
  const start2 = String(sources[0].start).padStart(9, "0");
  return [type, vagueness, date?.first ?? "", place ? 0 : 1, article2, start2, distinction(mention2)].join(
    "\0"
  );
}
function cluster(sorted, places) {
  const clusters = [];
  const byKey = /* @__PURE__ */ new Map();
  for (const mention2 of sorted) {
    const { own: own2, sought } = timeKeys(mention2);
    const parties = blockingKeys(mention2);
    const found2 = /* @__PURE__ */ new Set();
    for (const party of parties)
      for (const time of sought) byKey.get(`${party} ${time}`)?.forEach((at2) => found2.add(at2));
    const candidates = [...found2].sort((a, b) => a - b);
    const fits3 = (at2) => clusters[at2].every(
      (member) => member.article !== mention2.article && sameEvent(member, mention2, places)
    );
    const fitting2 = candidates.find(fits3);
    const alone = fitting2 === void 0 || mention2.date === null && candidates.some((at2) => at2 !== fitting2 && fits3(at2));
    const at = alone ? clusters.push([]) - 1 : fitting2;
    clusters[at].push(mention2);
    for (const party of parties) for (const time of own2) register(`${party} ${time}`, at);
  }
  return clusters;
  function register(key, at) {
    const known3 = byKey.get(key);
    if (known3) known3.add(at);
    else byKey.set(key, /* @__PURE__ */ new Set([at]));
  }
}
var SURNAME_END = 4;
function blockingKeys({ type, actors, place }) {
  const keys = actors.flatMap(({ name, kind, country }) => [
    ...country ? [`${type} ${country}`] : [],
    `${type} ${kind === "person" ? foldName(name).slice(-SURNAME_END) : name}`
  ]);
  if (place) keys.push(`${type} ${place.id}`);
  return [...new Set(keys)];
}

// src/extraction/events/crossings/barrier-name.ts
var GATE = /^(crossing|gate|checkpoint|checkpost|pass)$/;
var BESIDE_NAME = /^(border|frontier|crossing|land|trade|checkpoint)$/;
function isNamedBarrier({ rule, scene, trigger }) {
  if (rule.type !== "crossing") return false;
  const { tokens, clauses, toponymAt } = scene;
  const { first: first2, last } = clauses[trigger.clause];
  for (let at = first2 + 1; at <= last; at++) {
    if (tokens[at].pos !== "NOUN" || !GATE.test(tokens[at].lemma)) continue;
    let name = at - 1;
    while (name > first2 && BESIDE_NAME.test(tokens[name].lower)) name--;
    if (tokens[name].pos === "PROPN" && toponymAt[name] === void 0) return true;
  }
  return false;
}

// src/extraction/events/unknown-place.ts
var KIND = /^(villages?|towns?|cit(y|ies)|districts?|hamlets?|suburbs?|areas?|provinces?|islands?|neighbou?rhoods?)$/;
function namesUnknownPlace({ scene, rule, trigger: { clause, head } }) {
  const { tokens, toponymAt, actors, times, clauses } = scene;
  const { first: first2, last } = clauses[clause];
  for (let at = first2; at <= last; at++) {
    if (tokens[at].pos !== "PROPN" || toponymAt[at]) continue;
    const before4 = tokens[at - 1]?.lower ?? "";
    const led = /^(in|at|near|outside)$/.test(before4) || before4 === "of" && KIND.test(tokens[at - 2]?.lower ?? "");
    const known3 = actors.some((mention2) => mention2.first <= at && mention2.through >= at) || times.some(({ from, to }) => from <= at && to >= at);
    const hit = rule.frame === "suffer" && at < head;
    if ((led || hit) && !known3) return true;
  }
  return false;
}

// src/extraction/events/parties/parties-of.ts
function partiesOf(draft) {
  const { roles, placing, scene, rule } = draft;
  const parties = [];
  const add3 = ({ name, country, kind }, role, aside) => {
    if (parties.some((party) => party.name === name)) return;
    parties.push({ name, country, role, kind, ...aside && { aside } });
  };
  for (const { actor, role, mention: mention2 } of roles)
    add3(actor, role, isOnlyDescribed(rule, role, actor, mention2) ? "described" : void 0);
  if (rule.type === "crossing" && placing) {
    const sides = scene.place(placing.place).countries ?? [];
    for (const country of sides.length === 2 ? sides : []) {
      if (!parties.some((party) => party.country === country))
        add3(stateOf(country, scene.place), "participant");
    }
  }
  const [host, ...others] = rule.type === "visit" && placing && scene.place(placing.place).countries || [];
  const home = parties.some(({ role, country }) => role === "agent" && country === host);
  if (host && others.length === 0 && !home) add3(stateOf(host, scene.place), "host");
  const struck = placing && struckCountry(draft, placing.place, parties);
  if (struck) add3(stateOf(struck, scene.place), "participant", "ground");
  return settle(parties);
}
function isOnlyDescribed({ frame }, role, { kind, name, country }, { via }) {
  const hit = /^(attack|impact|suffer)$/.test(frame) && role === "participant";
  const unnamed = country === null && via === "noun" && !isOwnName(name);
  return unnamed && (kind === "people" || hit) && role !== "agent";
}
function struckCountry(draft, place, parties) {
  const { rule, placing, scene } = draft;
  if (!/^(attack|impact)$/.test(rule.frame) || placing?.basis !== "stated") return null;
  if (scene.place(place).kind === "country" && (placing.near || placing.distance !== null)) return null;
  const countries = scene.place(place).countries ?? [];
  const [country] = countries;
  const agents2 = parties.filter(({ role }) => role === "agent");
  const known3 = parties.some((party) => party.role !== "agent" && (party.country ?? party.kind === "person"));
  const abroad = agents2.length > 0 ? agents2.every((agent) => agent.country !== null && agent.country !== country) : scene.place(place).kind === "country" || firedAcross(draft, country);
  return countries.length === 1 && !known3 && abroad ? country : null;
}
function firedAcross({ scene, trigger }, country) {
  return scene.toponyms.some(
    ({ relation, from, place }) => relation === "from" && from < trigger.head && scene.place(place).countries?.includes(country) === false
  );
}

// src/extraction/events/times/coordinated.ts
function coordinated(scene, trigger, chosen, dates2) {
  const list2 = [chosen];
  const index = dates2.findIndex(({ start: start2 }) => start2 === chosen.start);
  for (let at = index + 1; at < dates2.length && joined2(scene, dates2[at - 1], dates2[at]); at++)
    list2.push(dates2[at]);
  for (let at = index - 1; at >= 0 && joined2(scene, dates2[at], dates2[at + 1]); at--)
    list2.unshift(dates2[at]);
  const apart = list2.filter(
    (time, at) => !isRepeated(time, list2) && (list2.findIndex(({ edtf }) => edtf === time.edtf) === at || time.edtf === null)
  );
  return isOneSpell(scene, trigger, apart) ? [spanning(apart[0], apart.at(-1))] : apart;
}
function isRepeated(time, list2) {
  if (time.edtf === null) return time.weekday === null && list2.some(({ edtf }) => edtf !== null);
  return list2.some(
    ({ edtf, first: first2, last }) => edtf !== time.edtf && first2 !== null && last !== null && time.first !== null && time.last !== null && first2 >= time.first && last <= time.last
  );
}
function joined2({ tokens, clauseOf }, a, b) {
  if (a.ofWhatFollows || b.ofWhatFollows) return false;
  if (clauseOf[a.from] !== clauseOf[b.from]) return false;
  const between = tokens.slice(a.to + 1, b.from);
  return between.every(({ lower }) => /^(,|and|in|on|again|then|later|also)$/.test(lower)) && between.some(({ lower }) => /^(,|and)$/.test(lower));
}
function isOneSpell({ tokens }, { rule, head }, list2) {
  const lasting = /^(talks|exercise)$/.test(rule.type) || rule.type === "incident" && LASTING.test(tokens[head].lower);
  if (list2.length < 2 || !lasting) return false;
  const { lower, lemma } = tokens[head];
  if (rule.pos === "NOUN" && lower !== lemma && !/^(talks|drills|exercises|negotiations)$/.test(lower))
    return false;
  return list2.every(({ first: first2, last }, at) => {
    const before4 = list2[at - 1]?.first;
    return first2 !== null && first2 === last && (!before4 || isoOf(parseIso(before4) + 1) === first2);
  });
}
var LASTING = /^(firing|shooting|shelling|bombing|fighting|fought|battle|clashed|skirmished|violence)$/;
function spanning(first2, last) {
  const edtf = `${first2.edtf}/${last.edtf}`;
  return { ...first2, end: last.end, edtf, last: last.last, reason: `${first2.reason}; ${last.reason}` };
}

// src/extraction/events/times/open-spans.ts
function beginning(time, { frame }) {
  if (frame !== "closure" || time.kind !== "duration" || !time.edtf?.endsWith("/..")) return null;
  return asDate(time, time.edtf.slice(0, -"/..".length));
}
function whenOf({ tokens, clauses }, time, { clause }) {
  const { first: first2 } = clauses[clause];
  const behind = tokens.slice(time.to + 1, first2 + 1).map(({ lower }) => lower);
  if (!time.edtf?.endsWith("/..") || !/^,? ?when$/.test(behind.join(" "))) return null;
  const date = asDate(time, time.edtf.slice(0, -"/..".length));
  return date && { ...date, ofWhatFollows: true };
}
function ending(scene, time, { type }) {
  if (type !== "exercise" || !time.edtf?.startsWith("../") || !goesOn(scene, time)) return null;
  return asDate(time, time.edtf.slice("../".length));
}
function withEnd(scene, { type }, time, all) {
  if (type !== "exercise" || time.first === null) return time;
  const end = all.find(
    (other) => other.last !== null && other.last > time.first && other.start > time.start && goesOn(scene, other)
  );
  return end ? spanning(time, end) : time;
}
function goesOn({ tokens }, { from }) {
  return tokens.slice(Math.max(0, from - 4), from).some(({ lemma }) => /^(run|last|continue|go|extend)$/.test(lemma));
}
function asDate(time, edtf) {
  const bounds = edtf.startsWith("XXXX-") ? { first: null, last: null } : edtfBounds(edtf);
  return bounds && { ...time, ...bounds, kind: "date", edtf };
}

// src/extraction/events/times/phase.ts
function phaseOf(draft) {
  const { rule, scene, trigger } = draft;
  if (rule.phase || rule.type !== "visit" && rule.type !== "exercise") return rule.phase ?? null;
  const verb2 = trigger.support === null ? "" : scene.tokens[trigger.support].lemma;
  if (CLOSING.test(verb2) || isAtEnd(draft)) return "end";
  if (rule.type === "exercise")
    return /^(begin|start|commence|launch|kick|open)$/.test(verb2) ? "start" : lastsUntil(draft) ? "end" : null;
  const opens3 = scene.tokens.some(
    ({ pos, lemma }, at) => pos === "VERB" && scene.clauseOf[at] === trigger.clause && /^(arrive|land|begin|start|embark)$/.test(lemma)
  );
  return opens3 ? "start" : null;
}
var CLOSING = /^(wrap|conclude|complete|end|finish|culminate|close)$/;
function isAtEnd({ scene: { tokens }, trigger: { first: first2 } }) {
  return tokens[first2 - 1]?.lower === "of" && /^(end|conclusion|close|culmination)$/.test(tokens[first2 - 2]?.lower ?? "");
}
function lastsUntil({ scene, time }) {
  const located = scene.times.find(({ start: start2 }) => start2 === time?.start);
  return located !== void 0 && time.first === time.last && goesOn(scene, located);
}

// src/extraction/events/to-mention.ts
function toMention(draft, { id, text, date }) {
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
      near: placing.near
    },
    actors: partiesOf(draft),
    sources: [...headingSource(draft, id, text), sourceOf(draft, id, text)]
  };
}
function statusOf(status, quoted) {
  if (status === "unreal" || status === "general") throw new Error("not an event");
  return quoted && (status === "happened" || status === null) ? "claimed" : status;
}
function dateOf({ time, fromReport }, text) {
  if (!time || time.edtf === null && time.weekday === null) return null;
  return {
    edtf: time.edtf,
    first: time.first,
    last: time.last,
    basis: fromReport ? "inferred" : time.edtf === null ? "none" : time.basis,
    text: text.slice(time.start, time.end).replace(/\s+/g, " "),
    weekday: time.edtf === null ? time.weekday : null
  };
}
function outcomeOf({ rule, scene, trigger }) {
  if (rule.type !== "crossing") return null;
  return rule.outcome ?? scene.tokens[trigger.head].lemma;
}
function sourceOf(draft, article2, text) {
  const { start: start2, end } = draft.scene.sentence;
  return {
    article: article2,
    quote: text.slice(start2, end),
    start: start2,
    end,
    rules: rulesOf(draft),
    marks: marksOf(draft).sort((a, b) => a.start - b.start || a.end - b.end)
  };
}
function headingSource({ time, scene }, article2, text) {
  if (!time || isWithin(time, scene.sentence)) return [];
  const { start: start2, end, rule, reason } = time;
  const mark = { kind: "date", start: start2, end, reads: reason };
  return [{ article: article2, quote: text.slice(start2, end), start: start2, end, rules: [rule], marks: [mark] }];
}
function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}
function rulesOf({ rule, time, placing, reality }) {
  const rules = [rule.name, reality.rule];
  if (time) rules.push(time.rule);
  if (placing?.toponym) rules.push(placing.toponym.rule);
  return rules;
}
function marksOf(draft) {
  const { words: words5, rule, time, fromReport, placing, roles, scene } = draft;
  const marks = [{ kind: "trigger", start: words5.start, end: words5.end, reads: rule.type }];
  if (time && isWithin(time, scene.sentence)) {
    const note2 = fromReport ? "; the day of the report, no other is given" : "";
    marks.push({ kind: "date", start: time.start, end: time.end, reads: `${time.reason}${note2}` });
  }
  if (placing?.toponym) {
    const { start: start2, end } = placing.toponym;
    marks.push({ kind: "place", start: start2, end, reads: placing.reason || scene.place(placing.place).name });
  }
  for (const filler of roles) marks.push(actorMark(filler));
  return marks.filter(
    (mark, at) => marks.findIndex(({ kind, start: start2 }) => kind === mark.kind && start2 === mark.start) === at
  );
}
function actorMark({ actor, role, mention: mention2 }) {
  const names = mention2.actors.map(({ name }) => name).join(" and ");
  const country = mention2.actors.length === 1 && actor.kind !== "state" && actor.country ? ` (${actor.country})` : "";
  return { kind: "actor", start: mention2.start, end: mention2.end, reads: `${role}: ${names}${country}` };
}

// src/extraction/coreference/agree.ts
var AGREE = {
  visit: ({ known: known3, mention: mention2, dates: dates2, site, definite }) => sameTraveller(known3.actors, mention2.actors) && (site !== "open" || dates2 !== "open" || definite || isBare(known3) || isBare(mention2)) || site === "same" && unnamedTraveller(known3.actors, mention2.actors) || definite && agents(mention2.actors).length === 0,
  talks: ({ known: known3, mention: mention2, dates: dates2, site, definite, near: near2 }) => {
    const shared2 = Math.max(
      sharedParties(known3.actors, mention2.actors),
      sharedCountries(known3.actors, mention2.actors)
    );
    const anonymous = mention2.actors.length === 0 || known3.actors.length === 0;
    if (near2 && known3.status === mention2.status && areNamed(known3.actors, mention2.actors)) return true;
    if (dates2 === "open" && (mention2.date === null || known3.date !== null && known3.status !== "planned"))
      return definite && (shared2 > 0 || anonymous) || shared2 >= 2 || near2 && shared2 > 0 && !namesOthers(known3.actors, mention2.actors) && !otherStates(known3.actors, mention2.actors);
    return shared2 >= 2 || shared2 > 0 && site === "same" || definite && anonymous;
  },
  agreement: ({ known: known3, mention: mention2, dates: dates2, definite, near: near2 }) => {
    const shared2 = sharedParties(known3.actors, mention2.actors);
    const anonymous = mention2.actors.length === 0 || known3.actors.length === 0;
    return definite && (near2 || shared2 > 0 || anonymous) || shared2 >= 2 || (near2 || dates2 !== "open") && (shared2 > 0 || anonymous);
  },
  exercise: ({ known: known3, mention: mention2, dates: dates2, definite, near: near2 }) => {
    const shared2 = sharedParties(known3.actors, mention2.actors);
    const anonymous = mention2.actors.length === 0 || known3.actors.length === 0;
    if (!definite && !anonymous && shared2 === 0 && sharedCountries(known3.actors, mention2.actors) === 0)
      return false;
    return definite || shared2 > 0 && (dates2 !== "open" || near2 || mention2.date === null) || near2 && anonymous;
  },
  incident: ({ known: known3, mention: mention2, dates: dates2, site, definite, near: near2 }) => {
    if (mention2.date === null || known3.date === null)
      return site !== "open" || known3.place === null || mention2.place === null;
    if (dates2 === "fits" && !definite && isPeriod(known3) !== isPeriod(mention2)) return false;
    return dates2 === "same" || site !== "open" || dates2 === "open" && near2 || // the lead is dated by its report only
    definite && (near2 || isNameless(mention2)) || sharedParties(known3.actors, mention2.actors) > 0;
  },
  crossing: ({ known: known3, mention: mention2, dates: dates2, site, near: near2, inside }) => opens(known3.outcome) === opens(mention2.outcome) && (site === "same" || site !== "open" && (dates2 !== "open" || near2 && inside) || mention2.place === null || known3.place === null && near2)
};
function isPeriod({ date }) {
  return date?.first != null && date.last !== null && daysCovered(date) >= 7;
}
function isNameless({ actors, place }) {
  return actors.length === 0 && place === null;
}
function isBare({ date, place }) {
  return date === null && place === null;
}

// src/extraction/coreference/remote.ts
function isRemote({ label }) {
  return /\b(phone|telephone|telephonic|virtual|video)\b/.test(label);
}

// src/extraction/coreference/apart.ts
function keptApart(chain, draft, mention2) {
  const known3 = chain.mention;
  if (isOlder(known3, draft, mention2) || hasOtherFate(chain, draft, mention2)) return true;
  if (differentPersons(known3.actors, mention2.actors)) return true;
  if (isPastBesidePlan(known3, draft, mention2)) return true;
  if (mention2.type === "visit") return isFurtherPlace(known3, draft, mention2);
  if (mention2.type === "talks")
    return isOtherPlan(known3, draft, mention2) || !draft.definite && isRemote(known3) !== isRemote(mention2) || differentSides(known3.actors, mention2.actors) || !draft.definite && otherPeople(known3.actors, mention2.actors) || goesOnTo(draft) && meetsOthers(known3.actors, mention2.actors);
  if (mention2.type === "crossing")
    return opens(known3.outcome) !== opens(mention2.outcome) || isOtherOpening(known3, mention2);
  if (mention2.type !== "incident") return false;
  if (isOfUnknownDay(chain, draft, mention2)) return true;
  if (nobodyInBoth(namedGroups(known3), namedGroups(mention2))) return true;
  if (draft.rule.answers && !chain.drafts.some(({ rule }) => rule.answers) && !sharesAgent(known3, mention2))
    return true;
  const striking = chain.drafts.filter(({ rule }) => rule.frame !== "joint").flatMap(({ roles }) => roles);
  return draft.rule.frame !== "joint" && strikesBack(striking.map(toParty), mention2.actors);
}
function hasOtherFate({ mention: known3, drafts }, { scene }, { status }) {
  return drafts.at(-1).scene === scene && known3.status === "denied" !== (status === "denied");
}
function isFurtherPlace(known3, { further, rule }, { place }) {
  return further && rule.pos === "VERB" && place !== null && place.id !== known3.place?.id;
}
function goesOnTo({ further, reality }) {
  return further && reality.status === "happened";
}
function namedGroups({ actors }) {
  return agents(actors).filter(({ kind, name }) => kind === "group" && /^\p{Lu}/u.test(name));
}
function toParty({ actor, role }) {
  return { ...actor, role };
}
function sharesAgent(known3, mention2) {
  return sharedParties(agents(known3.actors), agents(mention2.actors)) > 0;
}
var NEWS = 31;
function isOfUnknownDay({ drafts }, { time, definite }, { date }) {
  const dated2 = drafts.some(({ time: told }) => told !== null && told !== time && told.edtf !== null);
  return !definite && date === null && dated2 && time !== null && /^(later|earlier|last month)$/.test(time.rule);
}
var NEWS_OF_A_PERIOD = 7;
function isOlder(known3, { definite }, { date, reported }) {
  if (definite || known3.date !== null || !date?.first || !date.last) return false;
  if (reported === null) return /^\d{4}$/.test(date.edtf ?? "");
  const day2 = date.first === date.last;
  return parseIso(reported) - parseIso(date.last) > (day2 ? NEWS : NEWS_OF_A_PERIOD);
}
function isPastBesidePlan({ type, status, date: known3 }, { definite, reality }, { date }) {
  if (!/^(talks|visit)$/.test(type) || definite || known3 !== null || date === null) return false;
  return status === "planned" && reality.status === "happened";
}
function isOtherOpening({ status: known3, outcome }, { status }) {
  return opens(outcome) && [known3, status].includes("planned") && [known3, status].includes("happened");
}
function isOtherPlan(known3, { definite, reality }, { date }) {
  const planned = reality.status === "planned" && reality.rule !== "purpose";
  return planned && !definite && date === null && known3.status === "happened";
}

// src/extraction/coreference/numbered.ts
var WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
  " "
);
function compareNumbers(chain, draft) {
  if (!/^(talks|exercise)$/.test(draft.rule.type)) return "open";
  const own2 = numberOf(draft);
  const known3 = chain.drafts.map(numberOf).find((number2) => number2 !== null);
  if (own2 === null || known3 === void 0) return "open";
  return own2 === known3 ? "same" : "contradicts";
}
function numberOf({ rule, trigger, scene }) {
  if (rule.pos !== "NOUN") return null;
  for (const { lower } of scene.tokens.slice(trigger.first, trigger.head + 1)) {
    const number2 = /^\d+(st|nd|rd|th)$/.test(lower) ? Number.parseInt(lower, 10) : WORDS.indexOf(lower) + 1;
    if (number2 > 1) return number2;
  }
  return null;
}

// src/extraction/coreference/reception.ts
var DISTANCE = 3;
function isReceptionOf(chain, draft, mention2, places) {
  const known3 = chain.mention;
  if (!isReception(draft) || mention2.date !== null || !known3.place || !mention2.place) return false;
  const near2 = draft.scene.sentence.paragraph - chain.drafts.at(-1).scene.sentence.paragraph <= DISTANCE;
  const [there2, here] = [places(known3.place.id), places(mention2.place.id)];
  const country = there2.countries?.some((code2) => here.countries?.includes(code2)) ?? false;
  return near2 && country && sameTraveller(known3.actors, mention2.actors);
}
function isReception({ rule }) {
  return rule.frame === "reception" || rule.name === "arrival noun";
}

// src/extraction/events/beside.ts
function isBeside({ placing, words: words5, scene }) {
  const place = placing?.toponym;
  if (!place || place.start < words5.end) return true;
  const between = scene.tokens.filter(({ start: start2, end }) => start2 >= words5.end && end <= place.start);
  return !between.some(({ pos }) => /^(VERB|AUX|PUNCT)$/.test(pos));
}

// src/extraction/coreference/spoken-of.ts
var DISTANCE2 = 4;
function speaksOf(draft, last, dates2) {
  const { definite, time, placing, scene, rule } = draft;
  const dated2 = time !== null && dates2 !== "same" && dates2 !== "fits";
  const far = scene.sentence.paragraph - last.scene.sentence.paragraph > DISTANCE2;
  if (!definite || dated2 || far || rule.type === "visit") return false;
  return !placing?.toponym || placing.toponym.start < draft.words.end || !isBeside(draft);
}
function sharesSentence(last, draft) {
  if (last.scene !== draft.scene) return false;
  const { first: first2, head, clause } = draft.trigger;
  const several = draft.scene.tokens.slice(first2, head + 1).some(({ pos, lower }) => pos === "NOUN" && /s$/.test(lower));
  return last.another || several && last.trigger.clause === clause;
}

// src/extraction/coreference/told-dates.ts
var NEWS2 = 7;
var JUST_BEFORE = 2;
function compareTold(known3, mention2, { definite, detail }) {
  const dates2 = compareDates(known3, mention2);
  if (dates2 === "contradicts" && detail && mention2.type === "incident" && isJustBefore(known3, mention2))
    return "open";
  const held = definite || /^(talks|exercise|crossing)$/.test(mention2.type);
  const reported = [known3, mention2].some(({ date }) => date?.basis === "inferred");
  if (dates2 !== "contradicts" || !held || !reported) return dates2;
  return areClose(known3, mention2) ? "open" : dates2;
}
function areClose(a, b) {
  const [first2, second] = [a.date?.first, b.date?.first];
  return first2 != null && second != null && Math.abs(parseIso(first2) - parseIso(second)) <= NEWS2;
}
function isJustBefore(known3, mention2) {
  if (known3.date?.basis !== "inferred" || known3.date.first !== known3.date.last || !mention2.date?.first)
    return false;
  const apart = parseIso(known3.date.first) - parseIso(mention2.date.first);
  return apart > 0 && apart <= JUST_BEFORE;
}

// src/extraction/coreference/same-telling.ts
function joins3(chain, draft, mention2, places) {
  const known3 = chain.mention;
  const last = chain.drafts.at(-1);
  if (known3.type !== mention2.type) return false;
  if (draft.rule.anaphoric) return true;
  if (draft.another && !sharesSentence(last, draft)) return false;
  const number2 = compareNumbers(chain, draft);
  if (number2 === "contradicts") return false;
  if (isReceptionOf(chain, draft, mention2, places)) return true;
  const dates2 = compareTold(known3, mention2, { definite: draft.definite, detail: isDetail(last, draft) });
  if (number2 === "same") return dates2 !== "contradicts" || areClose(known3, mention2);
  if (dates2 === "contradicts") return false;
  if (draft.predicate) return true;
  const site = compareSites(known3, mention2, places);
  const elsewhere = site === "contradicts";
  if (elsewhere && (!speaksOf(draft, last, dates2) || otherAgents(known3.actors, mention2.actors))) return false;
  if (keptApart(chain, draft, mention2)) return false;
  if (last.scene === draft.scene) return dates2 !== "open" || known3.date === null || mention2.date === null;
  const undatedEarlier = draft.earlier && mention2.date === null;
  if (undatedEarlier || draft.earlier && dates2 === "open")
    return chain.drafts.some(({ earlier }) => earlier) && dates2 !== "open";
  return AGREE[mention2.type]({
    known: known3,
    mention: mention2,
    dates: dates2,
    site: elsewhere ? "fits" : site,
    definite: draft.definite,
    near: draft.scene.sentence.paragraph - last.scene.sentence.paragraph <= 1,
    inside: isInside(known3, mention2, places)
  });
}
function isDetail(last, { scene, trigger, time, another, earlier }) {
  const near2 = scene.sentence.paragraph - last.scene.sentence.paragraph <= 1;
  const behind = time !== null && time.start > scene.tokens[trigger.head].start;
  return near2 && behind && !another && !earlier && scene !== last.scene;
}
function compareSites(known3, mention2, places) {
  const site = comparePlaces(known3, mention2, places);
  if (site !== "contradicts" || mention2.type !== "crossing") return site;
  const [first2, second] = [places(known3.place.id), places(mention2.place.id)];
  const shared2 = first2.countries?.some((country) => second.countries?.includes(country)) ?? false;
  if (isGateOf(first2, second) || isGateOf(second, first2)) return "fits";
  const border = first2.kind === "border" || second.kind === "border";
  return shared2 && border && (first2.kind === "country" || second.kind === "country") ? "fits" : site;
}
function isInside(known3, { place }, places) {
  if (!place) return false;
  return places(place.id).kind === "country" || known3.place !== null && holds(known3.place.id, place.id, places);
}
var AT_TOWN = 0.3;
function isGateOf(site, town) {
  if (site.kind !== "site" || town.kind !== "city" || !site.point || !town.point) return false;
  return Math.hypot(site.point[0] - town.point[0], site.point[1] - town.point[1]) < AT_TOWN;
}

// src/extraction/coreference/antecedent.ts
var REACH = 200;
function antecedentOf(chains, draft, mention2, places) {
  const fitting2 = chains.slice(-REACH).filter((known3) => joins3(known3, draft, mention2, places));
  if (fitting2.length < 2 || draft.scene === fitting2.at(-1).drafts.at(-1).scene) return fitting2.at(-1);
  const ofItsDay = (chain) => compareDates(chain.mention, mention2) === "same";
  return fitting2.findLast(ofItsDay) ?? (draft.definite ? spokenOf(fitting2) : fitting2.at(-1));
}
function spokenOf(fitting2) {
  return fitting2.findLast(({ drafts }) => !drafts.every(isInPassing)) ?? fitting2.at(-1);
}
function isInPassing({ another, scene, trigger }) {
  return another && scene.clauses[trigger.clause].link === "subordinate";
}

// src/extraction/events/places/border.ts
function borderBetween(countries, hasPlace) {
  const codes = [...new Set(countries.filter((code2) => code2 !== null))].sort();
  const id = `border:${codes.map((code2) => code2.toLowerCase()).join("-")}`;
  return codes.length === 2 && hasPlace(id) ? id : null;
}
function borderOfParties(scene, trigger, roles) {
  const { type } = trigger.rule;
  if (type === "talks" && !saysAtBorder(scene, trigger, AT)) return null;
  const phrase = scene.tokens.slice(trigger.first, trigger.head + 6);
  const about = phrase.some(({ lemma }) => lemma === "border" || lemma === "frontier");
  if (!about && type !== "talks" && !(type === "incident" && saysAtBorder(scene, trigger, ROUND)))
    return null;
  const place = borderBetween(
    roles.map(({ actor }) => actor.country),
    scene.hasPlace
  );
  if (!place) return null;
  const reason = `\u201Cborder\u201D and the parties: ${scene.place(place).name}`;
  const basis = trigger.rule.type === "agreement" ? "concerns" : "actors";
  return { place, basis, distance: null, near: false, toponym: null, reason };
}
var ROUND = /^(near|along|on|at|across|over)$/;
var AT = /^at$/;
function saysAtBorder({ tokens, clauses, toponymAt }, { clause }, prepositions) {
  const { first: first2, last } = clauses[clause];
  for (let at = first2 + 1; at <= last; at++) {
    if (!/^(border|frontier|boundary)$/.test(tokens[at].lower) || toponymAt[at]) continue;
    for (let before4 = at - 1; before4 >= Math.max(first2, at - 8); before4--) {
      const { lower, pos } = tokens[before4];
      if (prepositions.test(lower)) return true;
      if (/^(of|section|stretch|segment|part)$/.test(lower) || toponymAt[before4]) continue;
      if (!/^(DET|ADJ|PRON|NUM|VERB|PROPN)$/.test(pos) && !/^[–-]$/.test(lower)) break;
    }
  }
  return false;
}

// src/extraction/coreference/borrowed.ts
function noteBorrowed(chain, from, field) {
  const giver = from.sources.find(({ marks }) => marks.some(({ kind }) => kind === "trigger"));
  const trigger = giver?.marks.find(({ kind }) => kind === "trigger");
  const first2 = chain.sources.findIndex(({ marks }) => marks.some(({ kind }) => kind === "trigger"));
  const telling = chain.sources[first2];
  if (!giver || !trigger || !telling) return;
  const words5 = giver.quote.slice(trigger.start - giver.start, trigger.end - giver.start);
  const rule = `${field} of the ${from.mention.type} \u201C${words5.replace(/\s+/g, " ")}\u201D`;
  chain.sources[first2] = { ...telling, rules: [...telling.rules, rule] };
}

// src/extraction/coreference/in-sequence.ts
var REACH2 = 3;
function fromBefore(later, chains) {
  const { mention: mention2, drafts } = later;
  const first2 = drafts[0];
  if (mention2.date !== null || !/^(talks|agreement|visit)$/.test(mention2.type)) return;
  const goesOn3 = first2.further || mention2.type === "agreement" && !first2.definite;
  if (!goesOn3 || first2.reality.status !== "happened") return;
  const at = first2.scene.sentence.index;
  const giver = chains.findLast(
    (chain) => chain.mention !== mention2 && /^(visit|talks|agreement)$/.test(chain.mention.type) && isDated(chain.mention) && isShared(chain.mention, mention2) && chain.drafts.some(({ scene, reality }) => {
      const apart = at - scene.sentence.index;
      return apart >= 0 && apart <= REACH2 && reality.status !== "planned";
    })
  );
  if (!giver) return;
  const before4 = giver.mention;
  mention2.date = inferredDate(before4);
  noteBorrowed(later, giver, "date");
  if ((mention2.type === "talks" || isSignedThere(first2)) && !mention2.place && before4.place) {
    mention2.place = { ...before4.place, basis: "inherited" };
    noteBorrowed(later, giver, "place");
  }
}
function isDated({ date }) {
  return date !== null && (date.edtf !== null || date.weekday !== null) && date.basis !== "inferred";
}
function isSignedThere({ scene: { tokens } }) {
  return tokens.some(
    ({ lower }, at) => /^(visit|trip|meeting|talks|session|summit)$/.test(lower) && /^(the|his|her|their)$/.test(tokens[at - 1]?.lower ?? "") && /^(during|at|of|after|following|in)$/.test(tokens[at - 2]?.lower ?? "")
  );
}
function inferredDate(event) {
  const date = event.date;
  const [first2, last] = spanOf(event) ?? [date.first, date.last];
  const edtf = first2 !== null && event.days !== null && first2 !== last ? `${first2}/${last}` : date.edtf;
  return { ...date, edtf, first: first2, last, basis: "inferred" };
}
function isShared(before4, { type, actors }) {
  if (type === "visit") return sharedParties(agents(before4.actors), agents(actors)) > 0;
  const states = type === "agreement" ? sharedCountries(before4.actors, actors) : 0;
  return states > 1 || sharedParties(before4.actors, actors) > 0;
}

// src/extraction/coreference/parties-before.ts
var REACH3 = { agreement: 1, exercise: 1, talks: 4 };
function partiesFromBefore(later, chains) {
  const { mention: mention2, drafts } = later;
  const { type } = mention2;
  if (mention2.actors.length > 0 || type !== "agreement" && type !== "exercise" && type !== "talks") return;
  const [{ scene, earlier, definite }] = drafts;
  if (type === "talks" && !(earlier && definite)) return;
  const { paragraph, start: start2 } = scene.sentence;
  const before4 = chains.findLast(
    (chain) => chain.mention !== mention2 && (type !== "talks" || chain.mention.type === "talks") && sidesOf(chain.mention, type).length >= 2 && chain.drafts.some(
      (draft) => draft.scene.sentence.start < start2 && paragraph - draft.scene.sentence.paragraph <= REACH3[type]
    )
  );
  if (!before4) return;
  mention2.actors = sidesOf(before4.mention, type);
  noteBorrowed(later, before4, "parties");
}
function sidesOf({ type, actors }, wanted) {
  if (wanted === "exercise") return actors.filter(({ role }) => role === "participant");
  if (type === "incident" || type === "crossing") return [];
  const sides = wanted === "talks" ? actors.filter(({ kind, country }) => country && kind !== "person") : actors;
  return sides.map((actor) => ({ ...actor, role: "participant" }));
}

// src/extraction/events/places/capital.ts
function namedCapital({ tokens, clauses, toponymAt, place }, { clause }) {
  const { first: first2, last } = clauses[clause];
  for (let at = first2 + 1; at <= last; at++) {
    if (tokens[at].lower !== "capital") continue;
    const owner = toponymAt[at - 1] ?? (/^['’]s?$/.test(tokens[at - 1].lower) ? toponymAt[at - 2] : void 0);
    const capital = owner && place(owner.place).capital;
    if (capital)
      return {
        place: capital,
        basis: "stated",
        distance: null,
        near: false,
        toponym: owner,
        reason: `the capital of ${place(owner.place).name}`
      };
  }
  return null;
}

// src/extraction/events/sequel.ts
var OTHER = /^(after|as|amid|following|since|before|ahead|weeks?|days?|hours?|months?|against)$/;
var REACH4 = 14;
function sequelOf(tokens, { rule, head }) {
  if (rule.pos !== "NOUN") return -1;
  for (let at = head + 1; at < Math.min(tokens.length, head + REACH4); at++) {
    const { lower, lemma, pos } = tokens[at];
    if (/^(follows|followed)$/.test(lower) && pos === "VERB" && tokens[at + 1]?.lower !== "by") return at;
    if (lemma !== "come" && lower !== "came") continue;
    const other = tokens.findIndex((token, index) => index > at && OTHER.test(token.lower));
    return other < 0 ? -1 : other;
  }
  return -1;
}

// src/extraction/plain-letters.ts
var FOREIGN = /[\u0100-\u024F\u0259\u1E00-\u1EFF]/g;
var BASE = new Map(
  Object.entries({
    \u0131: "i",
    \u0142: "l",
    \u0141: "L",
    \u0111: "d",
    \u0110: "D",
    \u0127: "h",
    \u0126: "H",
    \u0167: "t",
    \u0166: "T",
    \u014B: "n",
    \u0259: "e",
    \u018F: "E",
    \u0153: "o",
    \u0152: "O",
    \u00F8: "o",
    \u00F0: "d"
  })
);
var PAIRS = new Map(Object.entries({ \u00DF: "ss", \u00E6: "ae", \u00FE: "th" }));
function plainLetters(text) {
  return text.replace(FOREIGN, (letter) => BASE.get(letter) ?? letter.normalize("NFD")[0]);
}
function withoutMarks(lower) {
  return lower.normalize("NFD").replace(/[\u0300-\u036f\u200c\u200d]/g, "").replace(/[^\0-\x7F]/g, (letter) => BASE.get(letter) ?? PAIRS.get(letter) ?? letter);
}

// src/extraction/toponyms/fold.ts
function foldWord(word2) {
  return foldLower(word2.toLowerCase());
}
function foldLower(lower) {
  const plain2 = ASCII_WORD.test(lower) ? lower : spellOut(lower);
  return plain2.length > 2 && plain2.endsWith(".") ? plain2.slice(0, -1) : plain2;
}
var ASCII_WORD = /^[a-z0-9.'-]*$/;
function spellOut(lower) {
  return withoutMarks(lower).replace(/[‘’ʼʻ`]/g, "'");
}
function foldName2(name) {
  return name.replace(/['’]s\b/g, " $&").split(/([\s–—/-]+|,)/).map((part2) => part2.trim()).filter((part2) => part2 !== "" && !DASH.test(part2)).map(foldWord);
}
var DASH = /^[-–—‐‑/]$/;
function isCapitalised(word2) {
  const code2 = word2.charCodeAt(0);
  if (code2 < 128) return code2 >= 65 && code2 <= 90;
  const first2 = word2.charAt(0);
  return first2 !== first2.toLowerCase();
}

// src/extraction/events/places/elsewhere.ts
var HOME = /^(residents?|natives?|inhabitants?|citizens?|hail|hails|hailed|hailing|belong|belongs|belonged|belonging|born|originally|hometown|domiciled|origin|based|headquartered)$/;
var OFFICE = /^(commanders?|governors?|chief|head|mayor|ambassadors?|envoy|consul|commissioner|prosecutor|director|minister|imam|officer|judge|bishop|administrator)$/;
var BASED = /^(based|backed|born|controlled|held|administered|led|registered|flagged)$/;
var TIME_UNIT = /^(hours?|days?|weeks?|months?|years?|night|minutes?)$/;
var REACH5 = 10;
function isElsewhere(scene, trigger, name) {
  const spoken = trigger.rule.type === "talks" || trigger.rule.type === "agreement";
  return isHome(scene, name) || isRoute(scene, trigger, name) || isPosting(scene, name) || trigger.rule.type !== "visit" && isHeadedFor(scene, name) || spoken && isOfOffice(scene, name) || isOfOtherTime(scene, trigger, name) || isOfOtherAttack(scene, trigger, name);
}
function isHome({ tokens, toponymAt }, { from, to }) {
  if (DASH.test(tokens[to + 1]?.text ?? "") && BASED.test(tokens[to + 2]?.lower ?? "")) return true;
  if (tokens[from - 1]?.text === "," && tokens[from - 2]?.pos === "NUM" && tokens[from - 3]?.text === "(")
    return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH5); at--) {
    const { lower, pos } = tokens[at];
    if (HOME.test(lower)) return /^(of|to|from|in|at)$/.test(tokens[at + 1]?.lower ?? "");
    if (!toponymAt[at] && !/^(ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(pos) && lower !== ",") return false;
  }
  return false;
}
function isRoute({ tokens, toponyms }, { rule }, { from }) {
  if (tokens[from - 1]?.lower === "via") return rule.type !== "visit";
  if (rule.type !== "incident" || tokens[from - 1]?.lower !== "to") return false;
  return toponyms.some(({ to, relation }) => relation === "from" && to === from - 2);
}
function isPosting({ tokens }, { from }) {
  const general = /^generals?$/.test(tokens[from - 2]?.lower ?? "");
  const at = general ? from - (tokens[from - 3]?.text === "-" ? 4 : 3) : from - 2;
  const posted = /^(ambassadors?|envoys?|consuls?|diplomats?|attach[eé]s?)$/.test(tokens[at]?.lower ?? "");
  return posted && /^(to|in)$/.test(tokens[from - 1].lower);
}
function isHeadedFor({ tokens }, { from }) {
  const [verb2, preposition] = tokens.slice(Math.max(0, from - 2), from);
  return preposition?.lower === "for" && /^(leave|depart|sail|head|bind|bound)$/.test(verb2?.lemma ?? "");
}
function isOfOffice(scene, { from, place: id }) {
  const { tokens, toponymAt, place } = scene;
  let inner = place(id);
  for (let at = from - 1; at >= Math.max(0, from - 2 * REACH5); at--) {
    const { lower, pos } = tokens[at];
    if (OFFICE.test(lower))
      return /^(of|for)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower !== "staff";
    const around2 = toponymAt[at];
    const part2 = around2 && place(around2.place);
    const holds2 = part2 && part2 !== inner && part2.kind === "city" && inner.kind !== "city";
    if (holds2) inner = part2;
    else if (around2 ? around2.role !== "demonym" && part2 !== inner : !/^(ADP|DET|ADJ|NOUN|PROPN)$/.test(pos))
      return false;
  }
  return false;
}
function isOfOtherTime({ tokens }, trigger, { from, to }) {
  const noun = trigger.rule.type === "incident" && trigger.rule.pos === "NOUN";
  for (let at = to + 1; noun && at < trigger.head; at++)
    if (/^(after|before|since|following)$/.test(tokens[at].lower) && /^(days|weeks|months|years)$/.test(tokens[at - 1].lower))
      return true;
  for (let at = from - 1; at > trigger.head; at--)
    if (/^(after|before|since|following)$/.test(tokens[at].lower))
      return TIME_UNIT.test(tokens[at - 1].lower);
  return false;
}
function isOfOtherAttack({ tokens, toponymAt }, { head }, { from }) {
  let at = from - 1;
  while (at > 0 && (toponymAt[at] || /^(DET|ADJ)$/.test(tokens[at].pos))) at--;
  if (!/^(on|against)$/.test(tokens[at]?.lower ?? "") || at - 1 <= head) return false;
  if (!/^(attack|strike|raid|assault|offensive|bombardment)s?$/.test(tokens[at - 1].lower)) return false;
  return tokens.slice(Math.max(head + 1, at - 5), at - 1).some(({ lower }) => /^(during|amid)$/.test(lower));
}

// src/extraction/toponyms/lexicon/words.ts
var words3 = (list2) => new Set(list2.trim().split(/\s+/));

// src/extraction/toponyms/lexicon/organisations.ts
var ORGANISATION_NOUNS = words3(`
  academy accord accords act administration agency agreement air airline airlines airways alliance army assembly association authority award bank basin battalion
  biennale board brigade bulls bureau chamber championship championships charter chronicle church clinic club coalition college command commission committee
  communique community company conference congress constitution consensus consulate convention corp corporation corps council court cup customs daily declaration defence
  defense deal department dialogue diocese directorate division dynamo embassy exchange express federation festival films force forces forum foundation front fund
  games gazette globe group guard guards guardian herald high highcourt hospital house incorporated inc initiative inquirer institute institution international investigation
  investment journal kings knights law league liberation library limited ltd marathon marines media ministry mirror monitor movement museum mustangs naval navy network
  news newspaper nights observer office olympics open opera orchestra order parliament partnership party peace petroleum philharmonic pipeline plan police post press process
  prize protocol qalandars railway railways rangers record red refinery regiment republic revolutionary review royals sabha school senate seminary service services society
  stars statement station steel stock studios sultans summit sun supreme symposium team telecom telegraph television theater theatre times today tribune treaty
  trust tv union united university warriors world youth zalmi gladiators broadcasting energy electric mills textile studies`);
var ORGANISATION_HEADS = words3(`
  academy archbishop archdiocese assembly association bank battle bishop board bureau chamber church college confederation constitution council court declaration
  department diocese duchess duke earl embassy consulate emirate federation government house institute ministry museum order organisation organization parliament party
  patriarch peace prince princess procession protocol republic senate siege society supreme treaty university voice ambassador lord marquess`);
var FACILITIES = words3(`
  airport airfield airbase base hospital port harbour harbor seaport station jail prison mosque cathedral courthouse garrison
  cantonment bazaar market motorway refinery terminal corridor checkpoint crossing railway stadium`);
var PLACE_NOUNS = words3(`
  gate gates market markets checkpost checkpoint checkpoints crossings bridge bridges
  area areas belt border borders bay bazaar boundary canal capital coast coastline city cities corridor countryside county county's crossing delta desert district districts division
  east enclave estuary frontier governorate gulf harbour heights highlands highway hill hills interior island islands jungle lake land mainland metropolis mountain mountains
  municipality neighborhood neighbourhood north northeast northwest oblast outskirts pass peninsula plain plateau point port portion prefecture province provinces quarter
  range region regions river rivers road route sea sector shore side soil south southeast southwest state states strait straits street suburb suburbs tehsil
  territory territories territorial terrain town towns township tract valley village villages waters west zone part parts half edge end tip centre center climate
  airport airspace geography landscape airports roads railway ports forest forests beach beaches vicinity environs hinterland site location population climate coastline coastlines architecture park parks landscape reserves reef wildlife fauna flora
  soil streets countryside largest biggest oldest tallest highest longest leading busiest most deepest wealthiest poorest richest neighbourhoods nature natural`);
var STATE_NOUNS = words3(`
  administration air-force allies ally ambassador ambassadors approach army assistance assurances attitude authorities backing ban bid cabinet campaign captain chief claim claims coach
  coalition commander commitment concern concerns conduct constitution cooperation counterpart court debt decision delegation demand demands diplomacy diplomat diplomats economy efforts elections
  embassy enemies envoy exports failure fleet forces foreign foes goal goals goalkeeper gdp government governments head imports independence influence intelligence
  intention intentions interest interests interference invitation involvement king leader leaders leadership legislature lawmakers membership military minister ministers ministry mission monarchy
  movement national navy negotiators nuclear offer officials opposition parliament participation people plan plans players policies policy position premier president priority programme
  program proposal prosecutors queen reaction refusal regime relations relationship representative representatives request response right rights role ruler rulers security senate side's society
  spokesman spokesperson spokeswoman squad stance state strategy support supreme team ties trade troops vice victory view views vote votes war warning warnings willingness win
  wish withdrawal sovereignty bombers jets missiles fighters airline airlines cricketers police navy's exercises drills naval creation foundation fathers partition unification surrender hold will power rule control surrender jurisdiction protection dominion accession entry fight struggle struggles fall neighbours neighbors total forward squads defeat victory victories champions side sides membership match appearance debut proposals honours striker midfielder defender winger batsman bowler`);
var STREET_NOUNS = words3(`
  road street st avenue ave drive dr lane ln boulevard blvd parkway highway turnpike court circle way plaza square park mall row place creek hills
  heights gardens beach springs colony lake ridge station`);

// src/extraction/events/places/owner.ts
var GROUND = /^(territory|soil|airspace|waters|coast|coastline|shores?|sites?|facility|facilities|installations?|infrastructure|bridges?|refiner(y|ies)|terminals?|airports?|airfields?|airbases?|ports)$/;
function isOwner2(scene, name) {
  return owns(scene, name) && !ownsGround(scene, name);
}
function ownsGround(scene, name) {
  if (!owns(scene, name)) return false;
  const country = scene.place(name.place).kind === "country";
  for (let at = name.to + 2; at <= name.to + 5; at++) {
    const { lower = "", pos = "" } = scene.tokens[at] ?? {};
    if (GROUND.test(lower) || !country && FACILITIES.has(lower)) return true;
    if (!/^(ADJ|NOUN|PROPN)$/.test(pos)) return false;
  }
  return false;
}
function owns({ tokens, toponymAt }, { to }) {
  return /^['’]s?$/.test(tokens[to + 1]?.lower ?? "") && toponymAt[to + 2] === void 0;
}

// src/extraction/events/places/phrase.ts
var REACH6 = 14;
var FAR = 15e3;
var LINKS = /^(,|\(|\)|-|–|'s|’s|'|’|some|about|roughly|around|nearly|away|close|near|along|inside|within|just|only|lies?|located|situated|bordering|adjoining|bordered)$/;
function phrasesOf({ tokens, toponymAt }, names) {
  const phrases = [];
  for (const name of names) {
    const last = phrases.at(-1)?.at(-1);
    const joined4 = last !== void 0 && name.from - last.to <= REACH6 && tokens.slice(last.to + 1, name.from).every(
      ({ lower, pos }, at, gap) => lower === "and" && gap.length === 1 || // "Torkham *and* Chaman"
      toponymAt[last.to + 1 + at] !== void 0 || LINKS.test(lower) || PLACE_NOUNS.has(lower) || FACILITIES.has(lower) || /^(DET|ADJ|NUM|ADV|PROPN)$/.test(pos) || pos === "ADP" && !/^(to|into|from|after|before|by|with|against|for|during|between)$/.test(lower) || /^(km|kms|kilomet(er|re)s?|miles?|met(er|re)s?)$/.test(lower)
    );
    if (joined4) phrases.at(-1).push(name);
    else phrases.push([name]);
  }
  return phrases;
}
function grain({ tokens, toponymAt, place }, name) {
  const { kind, province } = place(name.place);
  const words5 = tokens.slice(name.from, name.to + 1);
  if (kind === "border" && words5.some(({ lower }) => /^(borders|frontiers)$/.test(lower))) return 4;
  if (kind === "region" && tokens[name.to + 1]?.text === "," && toponymAt[name.to + 2]) return 2;
  if (kind !== "province")
    return { site: 0, city: 0, border: 2, sea: 4, region: 5, country: 6 }[kind] + (isFar(name) ? 4 : 0);
  const district = province !== void 0 || DISTRICT2.test(tokens[name.to].lower);
  return district || DISTRICT2.test(tokens[name.to + 1]?.lower ?? "") ? 1 : 3;
}
var DISTRICT2 = /^(districts?|count(y|ies)|tehsil|subdivision|agency)$/;
var isFar = ({ distance: distance3 }) => (distance3 ?? 0) >= FAR;
function finest(scene, phrase) {
  return phrase.reduce((best, name) => grain(scene, name) < grain(scene, best) ? name : best);
}

// src/extraction/events/places/types.ts
function placeOfCountry(country, reason) {
  const place = countryId(country);
  return { place, basis: "actors", distance: null, near: false, toponym: null, reason };
}

// src/extraction/events/places/destination.ts
var REACH7 = 8;
var REACH_OF_SENDING = 14;
function findDestination(scene, trigger) {
  const goal = goalOf(scene, trigger);
  if (!goal || !/^(country|province)$/.test(scene.place(goal.place).kind)) return goal;
  const literal = scene.toponyms.filter(({ role, relation }) => role === "literal" && relation !== "from");
  const phrase = phrasesOf(scene, literal).find((names) => names.some(({ from }) => from === goal.from));
  const after4 = phrase?.filter((name) => !isElsewhere(scene, trigger, name));
  return after4 && after4.length > 0 ? finest(scene, after4) : goal;
}
function goalOf(scene, trigger) {
  const { clauses, clauseOf, tokens } = scene;
  const { last: end, parent, link } = clauses[trigger.clause];
  const verb2 = trigger.rule.pos === "VERB";
  const towards = trigger.rule.followedBy?.includes("for") ? /^(to|for|into)$/ : /^(to|into)$/;
  const names = scene.toponyms.filter(
    (name) => !/^(demonym|embedded|dateline)$/.test(name.role) && !isOfPaper(scene, name)
  );
  if (trigger.rule.origin)
    return names.find(({ from, relation }) => relation === "from" && from > trigger.head) ?? names.find(({ from }) => from > trigger.head && from <= trigger.head + 2) ?? null;
  const reach = trigger.rule.frame === "sending" ? REACH_OF_SENDING : REACH7;
  const sequel = sequelOf(tokens, trigger);
  const after4 = names.filter(
    ({ from, relation }) => from > trigger.head && from <= end && relation !== "from" && (!verb2 || from <= trigger.head + reach) && (sequel < 0 || from < sequel)
  );
  const to = after4.find(
    ({ from, relation }) => towards.test(tokens[from - 1]?.lower ?? "") || relation === "to" && tokens[from - 1]?.lower !== "for"
  );
  const object2 = after4.find((name) => verb2 && name.from <= trigger.head + 3 && !isOwner2(scene, name));
  const bare = verb2 ? void 0 : after4.find((name) => name.from === trigger.head + 1 && !isOwner2(scene, name));
  const inside = after4.find(
    (name) => /^(in|near)$/.test(name.relation) && !isOwner2(scene, name) && !isElsewhere(scene, trigger, name) && (verb2 || !isBehindOtherVerb(scene, trigger, name.from))
  );
  const toured = after4.find(
    ({ from }) => !verb2 && tokens[trigger.head].lemma === "tour" && from <= trigger.head + 3 && tokens[from - 1].lower === "of"
  );
  const inPhrase = names.findLast(
    (name) => !verb2 && name.from >= trigger.first && name.to < trigger.head && !isOwner2(scene, name)
  );
  const shared2 = link === "participle" || link === "coordinate" ? parent : trigger.clause;
  const before4 = names.find(
    ({ from, relation }) => relation === "to" && from < trigger.head && (clauseOf[from] === trigger.clause || clauseOf[from] === shared2)
  );
  const staying = names.find(
    ({ from, relation }) => relation === "in" && from < trigger.head && clauseOf[from] === trigger.clause
  );
  return (verb2 ? object2 ?? to : toured ?? bare ?? to) ?? inside ?? inPhrase ?? (verb2 ? null : before4 ?? staying ?? null);
}
function isOfPaper({ tokens }, { to }) {
  return tokens.slice(to + 1, to + 3).some(({ lower }) => /^(agreement|deal|accord|accords|pact|treaty)$/.test(lower));
}
function isBehindOtherVerb({ tokens }, { head, support }, from) {
  return tokens.slice(head + 1, from).some(
    ({ pos, lemma, lower }, at) => pos === "VERB" && head + 1 + at !== support && lower !== "held" && !/^(take|hold|begin|start|end|make|include|pay|come|follow|conclude|continue)$/.test(lemma)
  );
}
function namedDestination(scene, trigger) {
  const mention2 = scene.actors.find(
    ({ first: first2, governor, via }) => first2 > trigger.head && governor === "to" && via === "pair"
  );
  const [actor, ...others] = mention2?.actors ?? [];
  if (!actor?.country || others.length > 0) return null;
  return placeOfCountry(actor.country, `${actor.name} is the country meant`);
}

// src/extraction/events/places/seat.ts
var REACH8 = 9;
var SEAT = /^(headquarters|command|base|bases|school|academy|college|centre|center|ministry|staff|fleet|barracks|unit|units)$/;
function seatVisited(scene, { rule, head }, roles) {
  if (rule.pos !== "VERB") return null;
  const { tokens, actors } = scene;
  const owner = actors.find(
    ({ first: first2, actors: [actor] }) => first2 > head && first2 <= head + REACH8 && actor?.kind === "force" && actor.country !== null
  );
  const country = owner?.actors[0].country;
  if (!owner || !country || roles.every(({ actor }) => actor.country === country)) return null;
  const seat = tokens.slice(head + 1, owner.first).some(({ lower }) => SEAT.test(lower));
  return seat ? placeOfCountry(country, `the seat of ${owner.actors[0].name}`) : null;
}
var LAND2 = /^(city|town|port|village|province|region|capital|island)$/;
function landReached({ tokens, toponyms, place, clauseOf }, { rule, head, clause }) {
  if (rule.pos !== "VERB") return null;
  const land = toponyms.find(
    ({ from, to, role }) => role === "demonym" && from > head && from <= head + REACH8 && clauseOf[from] === clause && /^(to|in|at|the|a|an)$/.test(tokens[from - 1].lower) && tokens.slice(to + 1, to + 4).some(({ lower }) => LAND2.test(lower))
  );
  const [country, ...others] = land ? place(land.place).countries ?? [] : [];
  return country && others.length === 0 ? placeOfCountry(country, "the country in which the town lies") : null;
}

// src/extraction/events/places/hosting.ts
var HOST = /^(host|hosts|hosted|hosting)$/;
var REACH9 = 4;
function findHost({ tokens, toponyms, times, clauseOf, clauses }, trigger) {
  const isNear2 = (at) => {
    const clause = clauseOf[at];
    return clause === trigger.clause || clauses[clause].parent === trigger.clause;
  };
  const names = toponyms.filter(({ role }) => role === "metonym" || role === "literal");
  for (let at = 0; at < tokens.length; at++) {
    if (!HOST.test(tokens[at].lower) || tokens[at].pos === "NOUN" || !isNear2(at)) continue;
    const by = names.find(({ from }) => tokens[at + 1]?.lower === "by" && from > at + 1 && from <= at + 3);
    const subject = names.find(
      ({ to }) => to < at && at - to <= REACH9 && tokens.slice(to + 1, at).every(
        ({ pos, start: start2, lower }) => /^(AUX|ADV|PART|ADJ)$/.test(pos) || lower === "on" || times.some((time) => start2 >= time.start && start2 < time.end)
      )
    );
    if (by ?? subject) return by ?? subject;
  }
  return null;
}

// src/extraction/events/places/land-of.ts
function landOf(scene, { clause, rule, head }) {
  const { tokens, clauses, toponyms, toponymAt, clauseOf, place } = scene;
  const land = toponyms.find(
    ({ from, to, role }) => role === "demonym" && from > head && to <= clauses[clause].last && clauseOf[from] === clause && (/^(village|town|city|district|province|hamlet|port)$/.test(tokens[to + 1]?.lower ?? "") && tokens[to + 2]?.lower === "of" && toponymAt[to + 3] === void 0 || rule.type === "incident" && /^(airspace|territory|waters)$/.test(tokens[to + 1]?.lower ?? ""))
  );
  const [country, ...others] = land ? place(land.place).countries ?? [] : [];
  if (!land || !country || others.length > 0) return null;
  return {
    place: countryId(country),
    basis: "stated",
    distance: null,
    near: false,
    toponym: land,
    reason: `the country whose ${tokens[land.to + 1].lower} it is`
  };
}

// src/extraction/syntax/infinitive.ts
function infinitiveAfter(tokens, head, within2 = 16) {
  for (let at = head + 1; at < Math.min(tokens.length - 1, head + within2); at++) {
    const { lower, pos } = tokens[at];
    const next = tokens[at + 1].pos === "ADV" ? tokens[at + 2] : tokens[at + 1];
    if (lower === "to" && next?.pos === "VERB") return at;
    if (/^(VERB|AUX|SCONJ)$/.test(pos) || /^([.;:]|according)$/.test(lower)) return -1;
  }
  return -1;
}

// src/extraction/events/places/matter.ts
var MATTER = /^(situation|developments?|violence|unrest|conflicts?|war|wars|crisis|tensions?|fighting|hostilities|peace|stability|instability|ceasefire|escalation|security|terrorism|interests?|presence)$/;
var WAYS = /^(ways|means|measures|steps|efforts|plans|how)$/;
var REACH10 = 8;
function isSubject({ tokens, toponymAt, place }, { from, place: id }) {
  let at = from - 1;
  while (at > 0 && (toponymAt[at] || /^(DET|ADJ|PART)$/.test(tokens[at].pos))) at--;
  const word2 = tokens[at]?.lower ?? "";
  if (/^(on|over)$/.test(word2)) return !/^(site|border|sea)$/.test(place(id).kind);
  if (/^(across|through|via)$/.test(word2)) return place(id).kind !== "border";
  return /^(about|regarding|concerning)$/.test(word2);
}
function isMatter({ tokens, toponymAt, clauseOf }, { first: first2, head }, { from }) {
  const ways = ({ lower }, at, words5) => /^(about|regarding|concerning)$/.test(lower) || WAYS.test(lower) && words5[at + 1]?.lower === "to" || lower === "to" && /^(discuss|review|seek|demand|secure)$/.test(words5[at + 1]?.lower ?? "");
  if (tokens.slice(head + 1, from).some(ways)) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH10); at--) {
    const { lower, pos } = tokens[at];
    if (at >= first2 && at <= head) return false;
    const field = lower === "security" && tokens[at - 1]?.pos === "NOUN";
    if (MATTER.test(lower) && !field) return clauseOf[at] === clauseOf[from];
    if (!toponymAt[at] && !/^(ADP|DET|ADJ|PART|CCONJ)$/.test(pos) && lower !== ",") return false;
  }
  return false;
}
function isCause({ tokens, times }, { rule, head }, { from }) {
  return tokens.slice(head + 1, from).some(({ lower, start: start2 }, at, words5) => {
    const next = words5[at + 1]?.lower ?? "";
    const timed = times.some((time) => start2 <= time.start && time.start - start2 < 12);
    return /^(due|owing|response|reaction)$/.test(lower) && next === "to" || /^(retaliation|revenge|reprisal)$/.test(lower) && /^(for|to|after)$/.test(next) || lower === "because" && next === "of" || lower === "amid" && !timed || rule.frame === "closure" && lower === "over" && /^(the|a|an)$/.test(next) && !timed || lower === "protest" && next === "at";
  });
}
var UNREST = /^(violence|unrest|clashes|riots?|protests?|attacks?|fighting|killings?|war|coup|earthquakes?|floods?|bombings?)$/;
function isOccasion({ tokens }, { rule, head }, { from }) {
  if (rule.frame !== "closure") return false;
  const between = tokens.slice(head + 1, from).map(({ lower }) => lower);
  const after4 = between.findLastIndex((word2) => /^(after|following|amid)$/.test(word2));
  return after4 >= 0 && between.slice(after4).some((word2) => UNREST.test(word2));
}
function opensText({ tokens, toponyms }, { from, to }) {
  const first2 = toponyms[0];
  return first2?.from === from && from === 0 && /^[:–—]$/.test(tokens[to + 1]?.text ?? "");
}

// src/extraction/events/places/usable.ts
function isUsable(scene, trigger, name) {
  const { role, relation, from, place } = name;
  const hit = /^(attack|impact)$/.test(trigger.rule.frame) && from > trigger.head;
  const ground = hit && ownsGround(scene, name);
  if (role !== "literal" && !(ground && role === "metonym") || isOwner2(scene, name)) return false;
  if (relation === "from")
    return isLeftAfter(scene, trigger, name) || isWhere(scene, trigger, name) || isTakenFrom(scene, trigger, name);
  if (trigger.rule.frame === "closure" && (relation === "to" || isEndOfWay(scene, name))) return false;
  const spoken = trigger.rule.type === "talks" || trigger.rule.type === "agreement";
  const venue = isVisited(scene, name) || isVenue(scene, trigger, name);
  if (spoken && !venue && (!/^(in|near)$/.test(relation) || isSubject(scene, name))) return false;
  const clause = scene.clauseOf[from];
  if (spoken && clause !== trigger.clause && isAside(scene, trigger)) return false;
  const reached2 = /^(in|near)$/.test(relation) || ground || hit && relation === "to" && scene.clauseOf[from] === trigger.clause;
  if (scene.place(place).kind === "country" && !reached2) return false;
  if (isElsewhere(scene, trigger, name)) return false;
  if (spoken && (isMatter(scene, trigger, name) || isUndertaken(scene, trigger, name))) return false;
  if (isCause(scene, trigger, name) || isOccasion(scene, trigger, name) || opensText(scene, name))
    return false;
  if (isOfNextEvent(scene, trigger, name)) return false;
  if (clause !== trigger.clause && scene.clauses[clause].link === "attribution") return false;
  if (isBefore(scene, trigger, name)) return false;
  if (trigger.rule.frame === "closure" && clause > trigger.clause && opens2(scene, clause, /^(after|as|because)$/))
    return false;
  return clause === trigger.clause || belongTogether(scene, trigger.clause, clause);
}
function isEndOfWay({ toponyms, place }, { relation, place: id }) {
  const [country] = place(id).countries ?? [];
  return relation === "between" && toponyms.some(
    (other) => other.relation === "between" && !place(other.place).countries?.includes(country)
  );
}
var opens2 = ({ tokens, clauses }, clause, words5) => words5.test(tokens[clauses[clause].first].lower);
function isBefore({ tokens }, { head }, { to }) {
  return tokens.slice(to + 1, head).some(({ lower }) => /^(later|subsequently)$/.test(lower));
}
function isOfNextEvent({ clauses, clauseOf, times }, { clause }, { from }) {
  const other = clauseOf[from];
  const dated2 = (index) => times.some((time) => time.kind === "date" && clauseOf[time.from] === index);
  const joined4 = clauses[other].link === "coordinate" && clauses[other].parent === clause;
  return joined4 && dated2(other) && dated2(clause);
}
function isUndertaken({ tokens, place }, { rule, head }, { from, place: id }) {
  if (rule.type !== "agreement" || /^(site|border)$/.test(place(id).kind)) return false;
  const to = infinitiveAfter(tokens, head, rule.within);
  const occasion = tokens.slice(to, from).some(({ lower }) => /^(when|where|during|after|met|meeting|talks|summit)$/.test(lower));
  return to > 0 && from > to && !occasion;
}
function isAside({ tokens, clauses }, { clause, head }) {
  const { first: first2, link } = clauses[clause];
  const lately = tokens.slice(first2, head).some(({ lower }) => /^(has|have|had)$/.test(lower));
  return link === "relative" && tokens[first2].lower === "who" && lately || head === 0 && /^(speaking|talking)$/.test(tokens[0].lower);
}
function isLeftAfter({ tokens }, { rule, head }, { to }) {
  const spoken = rule.type === "talks" || rule.type === "agreement";
  const between = tokens.slice(to + 1, head).map(({ lower }) => lower);
  return spoken && between.some(
    (word2, at) => word2 === "after" && /^(holding|having|talks|signing|meeting)/.test(between[at + 1] ?? "")
  );
}
function isTakenFrom({ tokens, clauseOf }, { head, clause }, { from }) {
  return from > head && clauseOf[from] === clause && /^(abduct|kidnap|abduction|kidnapping)$/.test(tokens[head].lemma);
}
function isVisited({ tokens }, { from, relation }) {
  if (relation !== "to" || !/^(visit|trip|tour|stay)$/.test(tokens[from - 2]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, from - 7), from - 2).some(({ lower }) => lower === "during" || lower === "on");
}
function isWhere({ tokens, clauses }, { clause }, { to }) {
  const { first: first2 } = clauses[clause];
  return tokens[first2].lower === "where" && to < first2 && first2 - to <= 2;
}
function isVenue(scene, trigger, name) {
  const { tokens } = scene;
  const { to } = name;
  if (/^(summit|conference|forum)$/.test(tokens[to + 1]?.lower ?? "")) return true;
  return isWhere(scene, trigger, name);
}
function belongTogether({ clauses }, a, b) {
  const hangs = (child, parent) => clauses[child].parent === parent && !/^(attribution|reported)$/.test(clauses[child].link);
  return hangs(a, b) || hangs(b, a);
}

// src/extraction/events/places/site.ts
var COARSENESS = {
  site: 0,
  city: 0,
  border: 3,
  province: 6,
  sea: 6,
  region: 18,
  country: 18
};
var OTHER_CLAUSE = 20;
var NO_PREPOSITION = 12;
var BEFORE_TRIGGER = 4;
var OTHER_EVENT = 15;
function findSite(scene, trigger) {
  const usable = scene.toponyms.filter((name) => isUsable(scene, trigger, name));
  if (usable.length === 0) return null;
  const sites = phrasesOf(scene, usable).map((phrase) => {
    const name = finest(scene, phrase);
    return {
      name,
      far: Math.min(...phrase.map((each) => farness(scene, trigger, each))) + COARSENESS[scene.place(name.place).kind]
    };
  });
  return sites.toSorted((a, b) => a.far - b.far || a.name.from - b.name.from)[0]?.name ?? null;
}
function farness(scene, trigger, name) {
  return (name.from > trigger.head ? name.from - trigger.head : trigger.head - name.to + BEFORE_TRIGGER) + (/^(other|between)$/.test(name.relation) ? NO_PREPOSITION : 0) + (scene.clauseOf[name.from] === trigger.clause ? 0 : OTHER_CLAUSE) + (isBehind(scene, trigger, name) ? OTHER_EVENT : 0);
}
function isBehind({ tokens }, { head }, { from }) {
  return tokens.slice(head + 1, from).some(({ lower }) => /^(after|before|following|amid|since)$/.test(lower));
}

// src/extraction/events/places/placing.ts
function findPlacing(scene, trigger, roles) {
  const { frame } = trigger.rule;
  if (isRemote2(scene, trigger)) return null;
  const travel = /^(traveller|reception|sending)$/.test(frame);
  const stated2 = travel ? findDestination(scene, trigger) : findSite(scene, trigger);
  const land = travel ? null : landOf(scene, trigger);
  if (land && stated2 && stated2.from < trigger.head) return land;
  if (stated2 && scene.place(stated2.place).kind !== "country") return fromToponym(scene, stated2);
  const capital = namedCapital(scene, trigger);
  if (capital) return capital;
  const filedAt = saysHere(scene, trigger) ? scene.filedAt ?? ownDateline(scene) : null;
  if (filedAt && (!stated2 || lies(scene, filedAt, stated2)))
    return {
      ...fromToponym(scene, filedAt),
      toponym: null,
      reason: "\u201Chere\u201D: the place of the dateline"
    };
  if (stated2) return fromToponym(scene, stated2);
  const host = frame === "traveller" ? null : findHost(scene, trigger);
  if (host) return fromToponym(scene, host);
  if (frame === "traveller")
    return namedDestination(scene, trigger) ?? seatVisited(scene, trigger, roles) ?? landReached(scene, trigger);
  if (frame === "reception") return hostCountry(roles);
  return borderOfParties(scene, trigger, roles) ?? land;
}
function isRemote2({ tokens, clauses }, { clause, rule, first: first2, head }) {
  if (rule.type !== "talks") return false;
  if (rule.object === "person reached") return true;
  const words5 = rule.pos === "NOUN" ? tokens.slice(first2, head + 1) : tokens.slice(clauses[clause].first, clauses[clause].last + 1);
  return words5.some(
    ({ lower }) => /^(phone|telephone|telephonic|telephoned|phoned|video|online|virtual|hotline|videoconference)$/.test(
      lower
    )
  );
}
function saysHere({ tokens, clauses }, { clause }) {
  const { first: first2, last } = clauses[clause];
  return tokens.slice(first2, last + 1).some(({ lower }) => lower === "here");
}
function ownDateline({ tokens, toponyms }) {
  const first2 = toponyms.find(({ from }) => from === 0);
  return first2 && /^[:–—-]$/.test(tokens[first2.to + 1]?.text ?? "") ? first2 : null;
}
function lies({ place }, inner, country) {
  const { kind, countries } = place(inner.place);
  return kind !== "country" && countries?.[0] === place(country.place).countries?.[0];
}
function fromToponym(scene, toponym) {
  const { place, distance: distance3, relation, reason } = toponym;
  const near2 = relation === "near";
  return { place, basis: "stated", distance: distance3, near: near2, toponym, reason: reason || scene.place(place).name };
}
function hostCountry(roles) {
  const host = roles.find(({ role }) => role === "host");
  if (!host?.actor.country) return null;
  return placeOfCountry(host.actor.country, `${host.actor.name} is the host`);
}

// src/extraction/coreference/inherit.ts
function inherit(chains, article2, places) {
  const visits = chains.filter(({ mention: mention2 }) => mention2.type === "visit");
  for (const chain of chains) {
    partiesFromBefore(chain, chains);
    fromBefore(chain, chains);
    if (chain.mention.type === "talks") fromVisit(chain, visits, places);
    if (chain.mention.type === "agreement" && !chain.mention.place)
      chain.mention.place = concerned(chain, article2);
  }
  return chains.filter(
    ({ mention: mention2 }) => mention2.type !== "talks" || mention2.actors.length > 0 || mention2.date && mention2.place
  );
}
function fromVisit(chain, visits, places) {
  const { mention: mention2 } = chain;
  const giver = visitOf(chain, visits, places);
  if (!giver) return;
  const visit = giver.mention;
  const towns = visits.filter(
    ({ mention: { place, date } }) => date && place && mention2.place && isWithin2(place.id, mention2.place.id)
  );
  const only = new Set(towns.map(({ mention: { place } }) => place.id)).size === 1;
  if (visit.place && (!mention2.place || only && isWithin2(visit.place.id, mention2.place.id))) {
    mention2.place = { ...visit.place, basis: "inherited" };
    noteBorrowed(chain, giver, "place");
  }
  if (!mention2.date && visit.date) {
    mention2.date = inferredDate(visit);
    noteBorrowed(chain, giver, "date");
  }
  const alone = new Set(mention2.actors.map(({ country }) => country)).size < 2;
  if (alone) {
    const traveller = visit.actors.filter(({ role }) => role === "agent");
    const host = mention2.actors.length === 0 ? visit.actors.filter(({ role }) => role === "host") : [];
    const added = [...traveller, ...host].filter(
      ({ name }) => !mention2.actors.some((actor) => actor.name === name)
    );
    const others = mention2.actors.map(
      (actor) => actor.role === "participant" ? { ...actor, role: "counterpart" } : actor
    );
    mention2.actors = [...added, ...others];
    if (added.length > 0) noteBorrowed(chain, giver, "parties");
  }
}
function isWithin2(town, country) {
  return country.startsWith("country:") && town.startsWith(`city:${country.slice(8)}-`);
}
function visitOf({ mention: mention2, drafts }, visits, places) {
  if (isRemote(mention2) || drafts.some(isByTelephone)) return null;
  const beside2 = visits.find(
    (visit) => !isAheadOf(visit.mention, mention2) && visit.drafts.some((journey) => !journey.earlier && drafts.some((draft) => isBeside2(draft, journey)))
  );
  if (beside2 && compareDates(beside2.mention, mention2) !== "contradicts") return beside2;
  const current = visits.filter(
    (visit) => visit.drafts.some(({ earlier }) => !earlier) && !isAheadOf(visit.mention, mention2) && (compareDates(visit.mention, mention2) !== "contradicts" || isDuring(visit.mention, mention2)) && (!mention2.place || /^(same|fits)$/.test(comparePlaces(visit.mention, mention2, places)))
  );
  const fitting2 = current.filter(
    (visit) => mention2.actors.length === 0 || sharedParties(visit.mention.actors, mention2.actors) > 0
  );
  const [first2] = fitting2.length > 0 ? fitting2 : strangersOf(mention2, drafts, current);
  if (!first2) return null;
  const linked = compareDates(first2.mention, mention2) !== "open" || drafts.some(({ definite }) => definite) || mention2.date === null || isToldNear(first2, drafts);
  return linked ? first2 : null;
}
function isBeside2({ scene, trigger }, journey) {
  const { head } = journey.trigger;
  const afterwards = head > trigger.head && scene.tokens[head - 1]?.lower === "before";
  return journey.scene === scene && !afterwards;
}
function isAheadOf(visit, { status }) {
  return visit.status === "planned" && status === "happened";
}
function isByTelephone({ scene, trigger }) {
  return isRemote2(scene, trigger);
}
var STAY = 4;
function isDuring(visit, { date, actors }) {
  const [arrival, day2] = [visit.date?.first, date?.first];
  if (visit.phase !== "start" || visit.days !== null || arrival == null || day2 == null) return false;
  const apart = parseIso(day2) - parseIso(arrival);
  return apart > 0 && apart <= STAY && sharedParties(agents(visit.actors), actors) > 0;
}
function isToldNear({ mention: mention2, drafts }, talks) {
  if (mention2.date !== null || mention2.status !== "happened") return false;
  const at = talks[0].scene.sentence.paragraph;
  return drafts.some(({ scene, earlier }) => !earlier && Math.abs(scene.sentence.paragraph - at) <= 2);
}
function strangersOf(mention2, [draft], current) {
  const unknown = mention2.date === null && mention2.actors.every(({ country }) => country === null);
  const { paragraph, start: start2 } = draft.scene.sentence;
  const told = (within2) => current.filter(
    ({ drafts }) => drafts.some(
      ({ scene: { sentence } }) => sentence.start < start2 && paragraph - sentence.paragraph <= within2
    )
  );
  if (isDuringStay(draft)) return told(DURING).slice(-1);
  const close = told(1);
  return unknown && close.length === 1 ? close : [];
}
var DURING = 4;
function isDuringStay({ scene: { tokens } }) {
  const [during, its, stay] = tokens.map(({ lower }) => lower);
  return during === "during" && /^(the|their|its|his|her)$/.test(its ?? "") && /^(stay|visit|trip)$/.test(stay ?? "");
}
function concerned({ mention: mention2, drafts }, { text }) {
  const { scene } = drafts[0];
  const paragraphEnd = text.indexOf("\n", scene.sentence.end);
  const following = text.slice(scene.sentence.start, paragraphEnd < 0 ? text.length : paragraphEnd);
  if (!/\b(borders?|frontiers?)\b/i.test(following.slice(0, 600))) return null;
  const id = borderBetween(
    mention2.actors.map(({ country }) => country),
    scene.hasPlace
  );
  return id ? { id, basis: "concerns", distance: null, near: false } : null;
}

// src/extraction/coreference/within.ts
var LEAD_PARAGRAPHS = 2;
function resolveWithin(drafts, article2, places) {
  const chains = [];
  for (const draft of withoutContent(drafts)) {
    const mention2 = toMention(draft, article2);
    const chain = antecedentOf(chains, draft, mention2, places);
    if (chain) {
      chain.drafts.push(draft);
      chain.sources.push(...mention2.sources);
      const apart = comparePlaces(chain.mention, mention2, places) === "contradicts";
      const place = apart ? null : mention2.place;
      chain.mention = combine([chain.mention, { ...mention2, place, sources: [] }], places);
    } else if (draft.anaphoric && mention2.type === "crossing") {
      const known3 = chains.findLast((before4) => before4.mention.type === "crossing");
      if (known3) chains.push(opened(draft, sameBarrier(mention2, known3.mention)));
    } else if (!draft.anaphoric || mention2.type === "talks")
      chains.push(opened(draft, spokenOfBefore(chains, draft, mention2)));
  }
  return inherit(chains.filter(isTold2), article2, places).filter(isNews).map(({ mention: mention2, sources }) => ({ ...mention2, sources: combineSources(sources) }));
}
function opened(draft, mention2) {
  return { drafts: [draft], mention: mention2, sources: [...mention2.sources] };
}
function isTold2({ mention: mention2, drafts }) {
  if (mention2.type !== "talks" || drafts.some(({ anaphoric }) => !anaphoric)) return true;
  return drafts.length > 1 && mention2.date !== null && (mention2.place !== null || mention2.actors.length > 1);
}
function isNews({ mention: mention2, drafts }) {
  if (mention2.place !== null || drafts.some(isNamedBarrier)) return true;
  const timed = drafts.some(({ time, fromReport }) => time !== null && !fromReport);
  if (mention2.date !== null || mention2.type === "incident" && timed)
    return mention2.type !== "incident" || mention2.actors.length > 0 || drafts.some(namesUnknownPlace);
  const lead = drafts.some(({ scene, another }) => another || scene.sentence.paragraph <= LEAD_PARAGRAPHS);
  const named3 = mention2.actors.some(
    ({ kind, country }) => kind === "state" || country !== null || kind === "group"
  );
  return lead && named3;
}
var REACH11 = 3;
function spokenOfBefore(chains, draft, mention2) {
  if (mention2.type !== "crossing" || mention2.place !== null || mention2.actors.length > 0) return mention2;
  const known3 = chains.findLast((before4) => before4.mention.type === "crossing");
  const near2 = known3 && draft.scene.sentence.paragraph - known3.drafts.at(-1).scene.sentence.paragraph <= REACH11;
  return near2 ? sameBarrier(mention2, known3.mention) : mention2;
}
function sameBarrier(mention2, known3) {
  return { ...mention2, place: known3.place && { ...known3.place, basis: "inherited" }, actors: known3.actors };
}
function withoutContent(drafts) {
  return drafts.filter((draft) => {
    const { clauses } = draft.scene;
    const clause = clauses[draft.trigger.clause];
    if (draft.rule.type !== "talks" || clause.link !== "participle") return true;
    const visit = drafts.find(
      ({ scene, rule, trigger }) => scene === draft.scene && rule.type === "visit" && trigger.clause === clause.parent
    );
    if (!visit || draft.time?.start !== visit.time?.start) return true;
    const met = draft.roles.filter(({ role }) => role === "counterpart");
    visit.roles.push(...met);
    return false;
  });
}

// src/extraction/dateline.ts
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var MONTH = "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
var DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
var YEAR = "(?<year>[12]\\d{3})";
var FULL_DATES = [
  new RegExp(`\\b${YEAR}(?:[-/]|\\. ?)(?<number>\\d{1,2})(?:[-/]|\\. ?)${DAY}(?!\\d)`),
  new RegExp(`\\b${DAY}[ -]${MONTH} ?[,-]? ?${YEAR}\\b`, "i"),
  new RegExp(`(?:\\b|(?<=\\p{Ll}))${MONTH},? ${DAY} ?,? ?${YEAR}\\b`, "u"),
  new RegExp(`\\b${MONTH}[ -]${DAY}(?:,? |-)${YEAR}\\b`, "i"),
  new RegExp(`\\b(?<day>1[3-9]|2\\d|3[01])[-/.](?<number>\\d{1,2})[-/.]${YEAR}\\b`),
  // With full stops the day always stands first: nobody writes the other order so.
  new RegExp(`\\b(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.${YEAR}\\b`),
  new RegExp(`\\b(?<number>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/${YEAR}\\b`),
  new RegExp(`\\b(?<day>(?<number>\\d{1,2}))[-/.]\\k<day>[-/.]${YEAR}\\b`)
];
var SOLAR_HIJRI = /^1[34]\d\d/;
var HEAD_LINE = 120;
var WEB_ADDRESS = /\S+\.\S+|['’]s\b|(?<=:)\s*\p{Ll}+$/gu;
var HEAD_WORDS = /^(?:published|publish|publication|updated|posted|created|last|modified|first|in|on|at|by|from|of|and|the|date|id|am|pm|gmt|utc|ist|pkt|pst|est|bst|cst|local|time|www|http|https|com|ir|net|org|az|pk|th|st|nd|rd|t|z|h|about|hours?|days?|weeks?|months?|years?|ago|news|file|photo|staff|reporter|correspondent|desk|web|agency|agencies|editor|source|share|print|comments?|min|mins|minutes|read|views?|adjust|font|size|close|save|listen)$/;
var DATELINE_END = /(?: [–—-]{1,2} | ?[–—]\s*|[:.]\s+)(?=["“‘]?\p{Lu})/gu;
var SENTENCE_START = /^(?:On|In|Since|From|After|Before|Until|At|During)\b/;
var NAME2 = "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|de|of|al|e)){0,3}";
var DATE = `(?:${MONTH} ?\\d{1,2}|\\d{1,2} ${MONTH.replace("<month>", "<month2>")})(?:st|nd|rd|th)?(?:,? [12]\\d{3})?`;
var DATELINE = new RegExp(
  `^(?<clock>\\[\\d{1,2}:\\d\\d\\]\\s*)?(?<place>${NAME2}(?:[,/] ?${NAME2}){0,2}(?: ?\\[\\p{Lu}[\\p{L} ]{2,20}\\]| ?\\(\\p{Lu}[\\p{L} ]{2,20}\\)(?= \\[)){0,2})?(?<date>,? ?${DATE})?(?<agency>,? ?\\([\\p{L}\\d .,/&-]{2,40}\\)|, ?\\p{Lu}{2,6}(?= ?[\u2013\u2014-]))?(?<dash>,? ?(?:\u2013|\u2014|--|\u2015)\\s*| -\\s+| -(?=\\p{Lu})|(?<=\\p{Lu}{3})-\\s+| ?:\\s+|(?<=\\)):(?=\\p{Lu}))`,
  "u"
);
var DAY_LINE = new RegExp(`^${DATE}:?$`, "u");
var FILING_LINE = new RegExp(
  `^${NAME2}(?:, ?${NAME2}){0,2},? ${DATE}\\.?(?: \\([\\p{L} ./&-]{2,40}\\))?$`,
  "u"
);
var WIRE = new RegExp(
  `^(?:${NAME2}, ?){1,2}${DATE} ?\\(\\p{Lu}[\\p{L} /]{1,30}\\)\\s+(?=["\u201C\u2018]?\\p{Lu})`,
  "u"
);
var FILED = [
  /^\p{Lu}[\p{L} ]{2,30}, [^/().]{6,24}\. ?\/\p{L}+\/\.\s+/u,
  /^(?:\p{Lu}[\p{L} ]{2,30}[,:]? ?){0,2}(?:\([^()]{6,70}\)|\[[^[\]]{6,70}\])\s*:?\s*(?=["“‘]?\p{Lu})/u,
  /^(?:Updated|Published|Posted)(?: on)?:? [^.]{6,30}\.\s+(?=\p{Lu})/u
];
function findFullDate(text) {
  for (const pattern of FULL_DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { year, month, number: number2, day: day2 } = match.groups;
    if (SOLAR_HIJRI.test(year)) continue;
    const monthNumber = number2 ? Number(number2) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    if (!dayExists(Number(year), monthNumber, Number(day2))) continue;
    const iso = `${year}-${String(monthNumber).padStart(2, "0")}-${day2.padStart(2, "0")}`;
    return { start: match.index, end: match.index + match[0].length, iso };
  }
  return null;
}
function isDateLine(line) {
  const date = line.length <= HEAD_LINE && findFullDate(line);
  if (!date) return false;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(WEB_ADDRESS, " ");
  const words5 = rest.match(/\p{L}+/gu) ?? [];
  return words5.length <= 16 && words5.every((word2) => word2 !== word2.toLowerCase() || HEAD_WORDS.test(word2));
}
function isFilingLine(line) {
  return FILING_LINE.test(line);
}
function isDayLine(line) {
  return DAY_LINE.test(line);
}
function datelineLength(paragraph) {
  const head = paragraph.slice(0, 160);
  if (SENTENCE_START.test(head)) return 0;
  const filed = FILED.map((pattern) => pattern.exec(head)?.[0]).find((words6) => words6 && findFullDate(words6));
  if (filed) return filed.length;
  const dated2 = datedOpening(head);
  if (dated2 > 0) return dated2;
  const wire = WIRE.exec(head);
  if (wire) return wire[0].length;
  const match = DATELINE.exec(head);
  if (!match) return 0;
  const { clock: clock2, place, date, agency, dash } = match.groups;
  const words5 = place?.split(/\s+/).length ?? 0;
  const capitals = place !== void 0 && place === place.toUpperCase() && /\p{Lu}{2}/u.test(place);
  const opening = /^["'“‘«[]?\p{Lu}|^\p{N}/u.test(paragraph.slice(match[0].length));
  const spaced = /[–—―]|--/.test(dash) || dash.trimStart().startsWith(":");
  const plain2 = place !== void 0 && words5 <= 4 && spaced && opening && !/^[–—]\p{L}/u.test(paragraph.slice(match[0].length - dash.length));
  return clock2 || place && date || agency || capitals || plain2 ? match[0].length : 0;
}
function datedOpening(head) {
  for (const { index, 0: mark } of head.matchAll(DATELINE_END)) {
    const end = index + mark.length;
    if (isDateLine(head.slice(0, index))) return end;
  }
  return 0;
}
function dayExists(year, month, day2) {
  if (year < 1 || month < 1 || month > 12 || day2 < 1) return false;
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return day2 <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

// src/extraction/sentences.ts
var ABBREVIATIONS = new Set(
  "mr mrs ms dr prof gen lt col maj brig capt sgt cmdr adm hon gov sen rep rev st ft mt no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx ca cf vs e.g i.e etc al inc ltd co corp bros dept est ave blvd km sq ret".split(" ")
);
var OPENERS = new Set(
  "the a an he she it they we i in on at but and this that these those his her its their".split(" ")
);
var ENDING = /[.!?…۔؟][.!?…۔؟"'”’»)\]]*/g;
var TERMINAL_END = /[.!?…۔؟]["'”’»)\]]*$/;
var WIDEST_WRAP = 100;
var LONGEST_SENTENCE = 1e3;
function splitSentences(text, from = 0, blocks = paragraphs(text, from)) {
  const sentences = [];
  blocks.forEach((paragraph, number2) => {
    const parts = splitParagraph(text, paragraph);
    for (const { start: start2, end } of parts) {
      const heading = parts.length === 1 && isHeading(text.slice(start2, end));
      sentences.push({ start: start2, end, paragraph: number2, heading });
    }
  });
  return sentences;
}
function paragraphs(text, from = 0, enough = Number.POSITIVE_INFINITY) {
  const found2 = [];
  for (const lines of lineBlocks(text, from)) {
    if (found2.length >= enough) break;
    const wrapped = isWrapped(lines);
    let open2 = null;
    for (const line of lines) {
      if (open2 && readsOn(text, open2, line, wrapped)) open2.end = line.end;
      else found2.push(open2 = line);
    }
  }
  return found2;
}
function readsOn(text, open2, line, wrapped) {
  const end = text.slice(Math.max(open2.start, open2.end - 12), open2.end);
  if (TERMINAL_END.test(end)) return false;
  return wrapped || /\p{Ll}/u.test(text[line.start]) || /\b(?:of|the|a|an|and|or|to|in|on|at|by|for|with|from)$/i.test(end);
}
function* lineBlocks(text, from) {
  let block = [];
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 ? text.length : newline;
    const line = trim(text, at, stop);
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
    at = stop + 1;
  }
  if (block.length > 0) yield block;
}
function isWrapped(lines) {
  const lengths = lines.map(({ start: start2, end }) => end - start2);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  return lines.length >= 3 && longest <= WIDEST_WRAP && lengths.slice(0, -1).every((length) => length >= longest * 0.7);
}
function splitParagraph(text, paragraph) {
  const parts = [];
  let start2 = paragraph.start;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(ENDING)) {
    const at = paragraph.start + match.index;
    const end = at + match[0].length;
    if (end < paragraph.end && endsSentence(text, start2, at, end, paragraph.end)) {
      pushPieces(text, trim(text, start2, end), parts);
      start2 = end;
    }
  }
  const rest = trim(text, start2, paragraph.end);
  if (rest.start < rest.end) pushPieces(text, rest, parts);
  return parts;
}
function pushPieces(text, { start: start2, end }, parts) {
  while (end - start2 > LONGEST_SENTENCE) {
    const piece = text.slice(start2, start2 + LONGEST_SENTENCE);
    const blank = piece.search(/\s\S*$/);
    const cut = start2 + (blank > 0 ? blank : piece.replace(/[\uD800-\uDBFF]$/, "").length);
    parts.push(trim(text, start2, cut));
    start2 = trim(text, cut, end).start;
  }
  parts.push({ start: start2, end });
}
function endsSentence(text, start2, at, end, limit) {
  if (!/\s/.test(text[end])) return false;
  let next = end;
  while (next < limit && /\s/.test(text[next])) next++;
  const follower = text.slice(next, Math.min(limit, next + 24)).replace(/^["'“‘«([]+/, "");
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(follower)) return false;
  if (text[at] !== "." || end > at + 1) return true;
  const word2 = /[\p{L}.]*$/u.exec(text.slice(Math.max(start2, at - 20), at))[0].toLowerCase();
  const nextWord = /^[\p{L}]*/u.exec(follower)[0].toLowerCase();
  if (/^\p{L}(\.\p{L})*$/u.test(word2)) return word2.length > 1 && OPENERS.has(nextWord);
  if (!ABBREVIATIONS.has(word2)) return true;
  return word2 === "no" && !/^\p{N}/u.test(follower);
}
function isHeading(line) {
  const last = line.replace(/(?:["'”’»)\]\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|<\/?[a-z]{1,10}>)+$/, "").at(-1) ?? "";
  return !/[.!?…۔؟:;,]/.test(last) && line.split(/\s+/).length <= 16;
}
function trim(text, start2, end) {
  while (start2 < end && /\s/.test(text[start2])) start2++;
  while (end > start2 && /\s/.test(text[end - 1])) end--;
  return { start: start2, end };
}

// src/extraction/publication-line.ts
var REACH12 = 6;
var PUBLISHED = /^(?:published|updated|posted|last (?:updated|modified))\b|\b\d{1,2}:\d\d\b/i;
function publicationLine(text, from) {
  const near2 = paragraphs(text, from, REACH12).slice(0, REACH12);
  const found2 = near2.find((line) => isDateLine(text.slice(line.start, line.end)));
  if (!found2) return null;
  return opensChronology(text, found2) ? null : found2;
}
function opensChronology(text, line) {
  if (PUBLISHED.test(text.slice(line.start, line.end))) return false;
  const below = paragraphs(text, line.end).map(({ start: start2, end }) => text.slice(start2, end));
  const told = below.findIndex((paragraph) => !hasDateOnly(paragraph));
  return told >= 0 && below.slice(told).some((paragraph) => hasDateOnly(paragraph) && !PUBLISHED.test(paragraph));
}
function hasDateOnly(line) {
  return isDateLine(line) || isDayLine(line) || findFullDate(line.slice(0, 24))?.start === 0;
}

// src/extraction/run-in-head.ts
var REACH13 = 250;
var WEEKDAY = /(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? $/;
var PUBLISHED2 = /(?:Published|Updated|Posted|Last (?:updated|modified))(?: on| at)?:? $/i;
var CLOCK = /^,? (?:at )?\d{1,2}[:.]\d\d(?: ?[apAP]\.?[mM]\.?)?(?: [A-Z]{2,4}\b)?/;
function runInDate(paragraph) {
  const head = paragraph.slice(0, REACH13);
  const date = findFullDate(head);
  if (!date) return null;
  const before4 = head.slice(0, date.start);
  const bare = before4.replace(WEEKDAY, "").replace(PUBLISHED2, "");
  const clock2 = CLOCK.exec(head.slice(date.end))?.[0] ?? "";
  const end = date.end + clock2.length;
  const next = /^ +(?=["“‘]?[\p{Lu}\d])/u.exec(head.slice(end));
  const marked = before4 !== bare || bare.trim() === "";
  if (!next || !(marked || /(?:\p{Lu}[\p{L}.]*|[|•–—-]) $/u.test(bare))) return null;
  if (/(?:\b(?:on|of|in|the|since|by|until|before|after|from|to|and|for|a|an)|,) $/i.test(bare)) return null;
  return { ...date, title: bare.trim() || null, bodyStart: end + next[0].length };
}

// src/extraction/article.ts
var HEADER_KEYS = /* @__PURE__ */ new Set(["title", "source", "url", "date", "language", "id"]);
var HEADER_LINE = /^(\p{L}+):[ \t]*(.*)$/u;
var PREFIX = /^\s*date (\d{4}-\d\d-\d\d)\s+/;
var HEAD_LINES = 8;
function readArticle(id, text, options = {}) {
  const header = readHeader(text);
  const prefix = header.end === 0 ? PREFIX.exec(text) : null;
  const prefixDate = prefix && findFullDate(prefix[0]);
  const start2 = prefixDate ? prefix[0].length : header.end;
  const head = readHead(text, start2);
  const found2 = header.date ?? (prefixDate && dated(prefixDate, 0, "prefix")) ?? head.date ?? footDate(text, head.body) ?? (options.referenceDate ? { date: options.referenceDate, dateSource: "option", dateSpan: null } : null);
  return {
    id: header.fields.get("id") ?? id,
    text,
    title: header.fields.get("title") ?? head.title,
    source: header.fields.get("source") ?? null,
    url: header.fields.get("url") ?? null,
    language: header.fields.get("language") ?? null,
    date: found2?.date ?? null,
    dateSource: found2?.dateSource ?? "none",
    dateSpan: found2?.dateSpan ?? null,
    dateline: head.dateline,
    body: head.body
  };
}
function readHeader(text) {
  const fields = /* @__PURE__ */ new Map();
  let date = null;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 ? text.length : newline;
    const line = text.slice(at, stop).trimEnd();
    if (line === "") return fields.size ? { fields, date, end: stop } : none();
    const [, key, value] = HEADER_LINE.exec(line.slice(0, 2e3)) ?? [];
    if (!key || !HEADER_KEYS.has(key.toLowerCase())) return none();
    if (value) fields.set(key.toLowerCase(), value.trim());
    const day2 = key.toLowerCase() === "date" ? findFullDate(line) : null;
    if (day2) date = dated(day2, at, "header");
    at = stop + 1;
  }
  return none();
  function none() {
    return { fields: /* @__PURE__ */ new Map(), date: null, end: 0 };
  }
}
function readHead(text, start2) {
  let title = null;
  let date = null;
  let body = start2;
  let dateline = null;
  for (const line of paragraphs(text, start2, HEAD_LINES).slice(0, HEAD_LINES)) {
    const content = text.slice(line.start, line.end);
    if (isDateLine(content)) {
      if (isDayLine(content) && opensChronology(text, line)) break;
      date ??= dated(findFullDate(content), line.start, "dateline");
      body = line.end;
      continue;
    }
    if (isFilingLine(content)) {
      body = line.end;
      continue;
    }
    const runIn = title === null && date === null ? runInDate(content) : null;
    if (runIn) {
      date = dated(runIn, line.start, "dateline");
      title = runIn.title;
      body = line.start + runIn.bodyStart;
      const opening = datelineLength(content.slice(runIn.bodyStart));
      if (opening > 0) dateline = { start: body, end: body += opening };
      break;
    }
    const length = title === null && isHeadline2(text, line) ? 0 : datelineLength(content);
    if (isLabelled(content) && paragraphs(text, line.end).some((next) => isLabelled(text.slice(next.start, next.end))))
      break;
    if (length > 0) {
      dateline = { start: line.start, end: line.start + length };
      const day2 = findFullDate(content.slice(0, length));
      if (day2) date ??= dated(day2, line.start, "dateline");
      body = dateline.end;
      break;
    }
    if (content.length > 160 || /[.!?…]["'”’)]*$/.test(content)) {
      const below = title !== null && date === null ? publicationLine(text, line.start) : null;
      if (below) date = dated(findFullDate(text.slice(below.start, below.end)), below.start, "dateline");
      break;
    }
    title ??= content;
  }
  return { title, date, body, dateline };
}
function isHeadline2(text, { start: start2, end }) {
  const line = text.slice(start2, end);
  return line.length <= 120 && /^[^:]+: .*[\p{L}\d"'”’?]$/u.test(line) && !findFullDate(line) && text.slice(end).trim().length > line.length;
}
function isLabelled(paragraph) {
  const opening = paragraph.slice(0, datelineLength(paragraph));
  const day2 = findFullDate(opening);
  return day2 !== null && !/[\p{L}\d]/u.test(opening.slice(0, day2.start) + opening.slice(day2.end));
}
var PUBLICATION = /^(?:this|the) (?:story|article|report|item|piece|post) (?:was|has been) (?:(?:first|last|originally) )?(?:published|posted|updated|modified)\b[^.]{0,60}\.?$/i;
function footDate(text, body) {
  const last = paragraphs(text, Math.max(body, text.length - 300)).at(-1);
  const content = last ? text.slice(last.start, last.end) : "";
  const day2 = isDateLine(content) || PUBLICATION.test(content) ? findFullDate(content) : null;
  return day2 && dated(day2, last.start, "dateline");
}
function dated(day2, offset, dateSource) {
  return { date: day2.iso, dateSource, dateSpan: { start: offset + day2.start, end: offset + day2.end } };
}

// src/extraction/quotations.ts
var PAIRS2 = { '"': '"', "\u201C": "\u201D", "\xAB": "\xBB" };
var SPEECH_WORDS = 5;
function findQuotations(text, paragraph) {
  const found2 = [];
  const words5 = text.slice(paragraph.start, paragraph.end);
  if (!/["“«]/.test(words5)) return found2;
  for (let at = 0; at < words5.length; at++) {
    const close = PAIRS2[words5[at]];
    if (!close) continue;
    const index = words5.indexOf(close, at + 1);
    const end = index < 0 ? words5.length : index + 1;
    if (words5.slice(at, end).trim().split(/\s+/).length >= SPEECH_WORDS)
      found2.push({ start: paragraph.start + at, end: paragraph.start + end });
    at = end - 1;
  }
  return found2;
}

// src/extraction/tagging/noun-slips.ts
var nounSlips = [
  {
    name: "\u201Cborder crossing\u201D, \u201Cits crossing points\u201D: the noun",
    words: "crossing crossings",
    at: (tokens, i) => /^(NOUN|PROPN|DET|ADJ)$/.test(tokens[i - 1]?.pos ?? "") || /^(its|their|our)$/.test(tokens[i - 1]?.lower ?? "") || /^points?$/.test(tokens[i + 1]?.lower ?? ""),
    to: { pos: "NOUN", lemma: "crossing" }
  },
  {
    name: "\u201Cworking groups\u201D, \u201Cthe steering committee\u201D: the adjective",
    words: "working steering visiting negotiating coming",
    tags: "VERB",
    at: (tokens, i) => /^(groups?|committees?|visits?|trips?|meetings?|sessions?|lunch|teams?|delegations?)$/.test(
      tokens[i + 1]?.lower ?? ""
    ),
    to: ({ lower }) => ({ pos: "ADJ", lemma: lower })
  },
  {
    name: "\u201Cto state media\u201D: the noun",
    words: "state",
    tags: "VERB",
    at: (tokens, i) => tokens[i - 1]?.lower === "to" && /^(media|television|tv|radio|news|broadcasters?|press|agenc(y|ies)|officials?)$/.test(
      tokens[i + 1]?.lower ?? ""
    ),
    to: { pos: "NOUN", lemma: "state" }
  },
  {
    name: "\u201Caccording to officials\u201D: no verb",
    words: "according",
    at: (tokens, i) => tokens[i + 1]?.lower === "to",
    to: { pos: "ADP", lemma: "according" }
  },
  {
    name: "\u201Cthe president-elect\u201D: the adjective",
    words: "elect",
    tags: "VERB",
    at: (tokens, i) => tokens[i - 1]?.text === "-",
    to: { pos: "ADJ", lemma: "elect" }
  },
  {
    name: "\u201Cof the 28 injured, nine\u201D: the noun",
    words: "injured wounded killed arrested detained",
    tags: "VERB",
    at: (tokens, i) => (tokens[i - 1]?.pos === "NUM" && /^(the|those|all)$/.test(tokens[i - 2]?.lower ?? "") || tokens[i - 1]?.lower === "the" && tokens[i - 2]?.lower === "of") && // "three *of the injured* died"
    /^(PUNCT|AUX|VERB)$/.test(tokens[i + 1]?.pos ?? ""),
    to: ({ lower }) => ({ pos: "NOUN", lemma: lower })
  },
  {
    name: "\u201Ca BSF shooting at the border\u201D, \u201Ckilled by shelling from there\u201D: the noun",
    words: "shooting firing shelling bombing",
    tags: "VERB",
    at: (tokens, i) => /^(ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? "") && (/^(by|in|said|that|their|its|his)$/.test(tokens[i - 1]?.lower ?? "") || tokens[i - 1]?.lower === "of" && tokens[i + 1]?.lower === "by" || /^(PROPN|ADJ)$/.test(tokens[i - 1]?.pos ?? "") && /^(DET|ADP|NUM)$/.test(tokens[i - 2]?.pos ?? "")),
    to: ({ lower }) => ({ pos: "NOUN", lemma: lower })
  },
  {
    name: "\u201Cthe reopening of the gate\u201D, \u201Cfighting broke out\u201D, \u201Cheavy fighting\u201D: the noun",
    tags: "VERB",
    at: (tokens, i) => /ing$/.test(tokens[i].lower) && (tokens[i + 1]?.lower === "of" && /^(DET|ADJ|NUM|VERB)$/.test(tokens[i - 1]?.pos ?? "") || tokens[i].lower === "fighting" && opensNoun(tokens, i)),
    to: (token) => ({ pos: "NOUN", lemma: token.lower })
  },
  {
    name: "\u201Can anti-terror drill in Rogun\u201D, \u201Cthe \u2018Fajr\u2019 drill began\u201D, \u201Ccarried out exercises\u201D: the noun",
    words: "drill drills exercise exercises",
    tags: "VERB",
    at: (tokens, i) => /^["”]$/.test(tokens[i - 1]?.text ?? "") || tokens[i - 1]?.pos === "PROPN" && beforeName(tokens, i - 1)?.pos === "DET" || isHeld(tokens, i) || i === 1 && /^(joint|military|naval|annual|multinational|further|such)$/.test(tokens[0].lower) || /^(NOUN|ADJ)$/.test(tokens[i - 1]?.pos ?? "") && !/s$|men$/.test(tokens[i - 1].lower),
    to: (token) => ({ pos: "NOUN", lemma: token.lower.replace(/s$/, "") })
  },
  {
    name: "\u201CForeign Minister Don Karim\u201D, \u201CBill Shorten called\u201D: a name",
    tags: "VERB AUX ADV",
    at: (tokens, i) => /^\p{Lu}\p{Ll}/u.test(tokens[i].text) && tokens[i - 1]?.pos === "PROPN" && !isHeadline3(tokens),
    to: ({ text }) => ({ pos: "PROPN", lemma: text })
  },
  {
    name: "\u201Cfor wounded civilians\u201D, \u201Cof abducted guards\u201D: the adjective",
    words: "wounded killed abducted kidnapped injured captured detained arrested seized martyred planned scheduled proposed",
    tags: "VERB",
    at: (tokens, i) => /^(ADP|SCONJ|DET|NUM)$/.test(tokens[i - 1]?.pos ?? "") && /^(ADJ|NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? ""),
    to: ({ lower }) => ({ pos: "ADJ", lemma: lower })
  },
  {
    name: "\u201Cdrought-stricken\u201D: the adjective",
    words: "stricken",
    at: (tokens, i) => tokens[i - 1]?.text === "-",
    to: { pos: "ADJ", lemma: "stricken" }
  },
  {
    name: "\u201Cstaged\u201D, \u201Cneutralised\u201D: the dictionary form",
    at: (tokens, i) => LEMMAS.has(tokens[i].lemma),
    to: (token) => ({ lemma: LEMMAS.get(token.lemma) })
  }
];
var LEMMAS = new Map(
  Object.entries({
    stag: "stage",
    neutralize: "neutralise",
    liberat: "liberate",
    encircl: "encircle",
    rag: "rage"
  })
);
function beforeName(tokens, i) {
  let at = i;
  while (tokens[at]?.pos === "PROPN") at--;
  return tokens[at];
}
function isHeld(tokens, i) {
  const before4 = tokens[i - 1]?.lower === "out" ? tokens[i - 2] : tokens[i - 1];
  if (before4 === void 0) return tokens[i + 1]?.lower === "held";
  return before4.pos === "VERB" && /^(hold|carry|conduct|stage|start|begin|launch|run|resume|end)$/.test(before4.lemma);
}
function isHeadline3(tokens) {
  return !tokens.some(({ pos, text, lower }) => /^(VERB|AUX)$/.test(pos) && text === lower);
}
function opensNoun(tokens, i) {
  const before4 = tokens[i - 1];
  return before4 === void 0 || before4.lower === "border" && tokens[i - 2]?.pos !== "NOUN" || /^(DET|ADJ|NUM|ADP|SCONJ|CCONJ|PUNCT|VERB)$/.test(before4.pos) || i === 1 && /^(heavy|fierce|intense|deadly|fresh|new|renewed|sporadic|violent)$/.test(before4.lower);
}

// src/extraction/tagging/verb-slips.ts
var verbSlips = [
  {
    name: "\u201C\u2026, meeting with X\u201D: the verb",
    words: "meeting",
    at: (tokens, i) => tokens[i - 1]?.text === "," && /^(with|DET|PROPN)$/.test(tokens[i + 1]?.lower === "with" ? "with" : tokens[i + 1]?.pos ?? ""),
    to: { pos: "VERB", lemma: "meet" }
  },
  {
    name: "\u201Cgunmen shot dead five\u201D: the verb",
    words: "shot",
    tags: "NOUN",
    at: (tokens, i) => /^(dead|down|and|at)$/.test(tokens[i + 1]?.lower ?? "") || tokens[i + 1]?.lower === "on" && /^(PROPN|NOUN)$/.test(tokens[i - 1]?.pos ?? "") || tokens[i - 1]?.lower === "and" && /^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? "") || /^(police|troops|soldiers|guards|gunmen|army|militants|forces|officers)$/.test(
      tokens[i - 1]?.lower ?? ""
    ) && /^(NUM|DET|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? ""),
    to: { pos: "VERB", lemma: "shoot" }
  },
  {
    name: "\u201Caccused the troops of opening fire\u201D: the verb",
    words: "opening",
    at: (tokens, i) => tokens[i + 1]?.lower === "fire",
    to: { pos: "VERB", lemma: "open" }
  },
  {
    name: "\u201Caccused the army of firing two rockets\u201D: the verb",
    words: "firing shelling bombing attacking killing raiding striking launching targeting",
    tags: "NOUN",
    at: (tokens, i) => tokens[i - 1]?.lower === "of" && /^(NUM|DET|ADJ|PRON|PROPN|NOUN)$/.test(tokens[i + 1]?.pos ?? "") && tokens.slice(Math.max(0, i - 9), i).some(({ lower }) => /^accus(e|es|ed|ing)$/.test(lower)),
    to: ({ lower }) => ({ pos: "VERB", lemma: stemOf(lower) })
  },
  {
    name: "\u201Cthe visit marks his third\u201D: the verb",
    words: "marks",
    at: (tokens, i) => tokens[i - 1]?.pos === "NOUN" && tokens[i + 1] !== void 0 && tokens[i + 1].pos !== "PUNCT",
    to: { pos: "VERB", lemma: "mark" }
  },
  {
    name: "\u201Cdid not visit\u201D: the verb",
    tags: "NOUN",
    at: (tokens, i) => /^(not|n't)$/.test(tokens[i - 1]?.lower ?? "") && tokens[i - 2]?.pos === "AUX" && /^(do|will|would|can|could)$/.test(tokens[i - 2].lemma),
    to: { pos: "VERB" }
  },
  {
    name: "\u201Cwill next sail to Muscat\u201D: the verb",
    tags: "NOUN",
    at: (tokens, i) => /^(next|then|also|soon|later|again|first)$/.test(tokens[i - 1]?.lower ?? "") && /^(will|would|shall|could|may|might|must|to)$/.test(tokens[i - 2]?.lower ?? ""),
    to: { pos: "VERB" }
  },
  {
    name: "\u201Cboth governments sign the accord\u201D: the verb",
    words: "sign visit attack clash meet raid shell bomb strike fire storm ambush hold open close host tour land",
    tags: "NOUN",
    at: (tokens, i) => /s$|men$|^troops$/.test(tokens[i - 1]?.lower ?? "") && /^(NOUN|PROPN)$/.test(tokens[i - 1].pos) && /^(DET|ADP|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ""),
    to: { pos: "VERB" }
  },
  {
    name: "\u201CIran fires missiles\u201D, \u201CPakistan strikes hideouts\u201D: the verb",
    words: "fires strikes attacks shells bombs raids shoots launches visits hosts signs opens closes seals holds travels hits",
    tags: "NOUN",
    at: (tokens, i) => tokens[i - 1]?.pos === "PROPN" && (i === 1 || /^(PUNCT|PROPN)$/.test(tokens[i - 2].pos)) && (/^(NOUN|PROPN|DET|NUM|ADJ)$/.test(tokens[i + 1]?.pos ?? "") || /^(travels to|hits back)$/.test(`${tokens[i].lower} ${tokens[i + 1]?.lower}`)) && !tokens.some(({ pos }, at) => at > i && pos === "VERB" && at < i + 4),
    to: ({ lower }) => ({ pos: "VERB", lemma: lower.replace(/(ch)es$|s$/, "$1") })
  },
  {
    name: "\u201CJaish al-Adl claims responsibility\u201D, \u201Cclaims the attack\u201D: the verb",
    words: "claims",
    tags: "NOUN",
    at: (tokens, i) => tokens[i + 1]?.lower === "responsibility" || tokens[i - 1]?.pos === "PROPN" && tokens[i + 1]?.pos === "DET",
    to: { pos: "VERB", lemma: "claim" }
  },
  {
    name: "\u201Cmilitants abducted twelve guards\u201D, \u201Cgunmen abducted Commissioner Karimi\u201D: the verb",
    tags: "NOUN ADJ",
    at: (tokens, i) => /[^aeiou]ed$/.test(tokens[i].lower) && /^(NOUN|PROPN|PUNCT)$/.test(tokens[i - 1]?.pos ?? "") && (/^(NUM|DET)$/.test(tokens[i + 1]?.pos ?? "") || tokens[i].pos === "NOUN" && tokens[i + 1]?.pos === "PROPN"),
    to: ({ lower }) => ({ pos: "VERB", lemma: presentOf(lower) })
  },
  {
    name: "\u201Cpilgrims abducted by rebels\u201D: the verb",
    words: "abducted kidnapped captured seized detained killed wounded shelled attacked bombed",
    tags: "NOUN ADJ",
    at: (tokens, i) => /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? "") && tokens[i + 1]?.lower === "by",
    to: ({ lower }) => ({ pos: "VERB", lemma: presentOf(lower) })
  },
  {
    name: "\u201Cthe attempt was foiled\u201D: the verb",
    words: "foiled thwarted apprehended ransacked looted plundered pillaged besieged encircled ambushed liberated",
    tags: "ADJ",
    at: (tokens, i) => tokens[i - 1]?.pos === "AUX" || /^(NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? "") && tokens[i + 1]?.pos === "PROPN",
    to: ({ lower }) => ({ pos: "VERB", lemma: presentOf(lower) })
  },
  {
    name: "\u201Cgunmen burst into a mosque\u201D, \u201Cguards rounded up ten men\u201D: the verb",
    words: "burst rounded",
    tags: "NOUN ADJ",
    at: (tokens, i) => /^(into|up)$/.test(tokens[i + 1]?.lower ?? ""),
    to: ({ lower }) => ({ pos: "VERB", lemma: lower.replace(/ed$/, "") })
  },
  {
    name: "\u201Chad overrun the post\u201D, \u201Ctroops retook the town\u201D: the verb",
    words: "overrun retook",
    tags: "NOUN ADJ",
    at: (tokens, i) => /^(AUX|NOUN|PROPN|PRON|ADV)$/.test(tokens[i - 1]?.pos ?? ""),
    to: ({ lower }) => ({ pos: "VERB", lemma: lower === "retook" ? "retake" : lower })
  },
  {
    name: "\u201Cwill close its border\u201D: the verb",
    words: "close open",
    tags: "ADJ",
    at: (tokens, i) => /^(will|would|shall|could|may|might|must|to|not)$/.test(
      tokens[/^(also|soon|then|now|not)$/.test(tokens[i - 1]?.lower ?? "") ? i - 2 : i - 1]?.lower ?? ""
    ) && /^(DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(tokens[i + 1]?.pos ?? ""),
    to: (token) => ({ pos: "VERB", lemma: token.lower })
  },
  {
    name: "\u201Cresponded by closing the gate\u201D: the verb",
    words: "closing sealing shutting reopening opening suspending blocking",
    tags: "NOUN ADJ",
    at: (tokens, i) => /^(by|after|before|without)$/.test(tokens[i - 1]?.lower ?? "") && /^(DET|PRON)$/.test(tokens[i + 1]?.pos ?? ""),
    to: ({ lower }) => ({ pos: "VERB", lemma: GERUNDS.get(lower) })
  },
  {
    name: "\u201Cwill re-open the gate\u201D: the verb",
    words: "re-open re-opens re-opened",
    at: (tokens, i) => tokens[i].lower !== "re-opened" || tokens[i - 1]?.pos !== "DET",
    to: { pos: "VERB", lemma: "reopen" }
  },
  {
    name: "\u201Cthe Taliban alleged that\u201D: the verb",
    words: "alleged claimed",
    tags: "ADJ",
    at: (tokens, i) => tokens[i + 1]?.lower === "that",
    to: ({ lower }) => ({ pos: "VERB", lemma: lower.replace(/d$/, "") })
  },
  {
    name: "\u201Ctroops started firing mortars\u201D: the verb",
    words: "firing",
    at: (tokens, i) => /^(begin|start|continue|keep)$/.test(tokens[i - 1]?.lemma ?? "") && /^(DET|ADJ|NUM|NOUN|ADP)$/.test(tokens[i + 1]?.pos ?? ""),
    to: { pos: "VERB", lemma: "fire" }
  },
  {
    name: "\u201Cresponded by firing rockets\u201D: the verb",
    words: "firing shelling bombing attacking seizing killing launching",
    tags: "NOUN ADJ",
    at: (tokens, i) => tokens[i - 1]?.lower === "by" && (/^(DET|PRON|NUM)$/.test(tokens[i + 1]?.pos ?? "") || /^(rockets?|missiles?|mortars?|shells|drones?|artillery|shots|on|at)$/.test(
      tokens[i + 1]?.lower ?? ""
    )),
    to: ({ lower }) => ({ pos: "VERB", lemma: stemOf(lower) })
  },
  {
    name: "\u201Cby striking several towns\u201D, \u201Chit back, striking hideouts\u201D: the verb",
    words: "striking",
    at: (tokens, i) => tokens[i - 1]?.lower === "by" || tokens[i - 1]?.text === "," && tokens[i - 2]?.pos !== "ADJ",
    to: { pos: "VERB", lemma: "strike" }
  }
];
var ENDS_IN_E = /([^e]at|[^aeiou]ad|is|iz|[^g]g|[bcdgkpt]l|v|[^o]ut|tur)ed$/;
function presentOf(past) {
  return past.slice(0, ENDS_IN_E.test(past) ? -1 : -2);
}
function stemOf(gerund) {
  return gerund.replace(/ing$/, "").replace(/^(fir|strik|seiz)$/, "$1e");
}
var GERUNDS = new Map(
  Object.entries({
    closing: "close",
    sealing: "seal",
    shutting: "shut",
    reopening: "reopen",
    opening: "open",
    suspending: "suspend",
    blocking: "block"
  })
);

// src/extraction/tagging/corrections.ts
var CORRECTIONS = [...verbSlips, ...nounSlips];
var listed = /* @__PURE__ */ new Map();
for (const row2 of CORRECTIONS)
  for (const word2 of row2.words?.split(" ") ?? []) listed.set(word2, rowsFor(word2));
var unlisted = rowsFor(null);
function rowsFor(word2) {
  const rows2 = CORRECTIONS.filter(
    ({ words: words5 }) => !words5 || word2 !== null && words5.split(" ").includes(word2)
  );
  const ofTag = (tag) => rows2.filter(({ tags }) => !tags || tags.split(" ").includes(tag));
  return Object.fromEntries(PARTS_OF_SPEECH.map((tag) => [tag, ofTag(tag)]));
}
function correctTags(tokens) {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    for (const { at, to } of (listed.get(token.lower) ?? unlisted)[token.pos]) {
      if (!at(tokens, index)) continue;
      Object.assign(token, typeof to === "function" ? to(token) : to);
      break;
    }
  }
  return tokens;
}

// src/extraction/tagging/lexemes.ts
var PART_OF_CONTRACTION = /['’]|^(?:re|wo|ai)$/i;
var WHOLE_CONTRACTIONS = new Set(
  `aint amnt arent caint cannot cant couldnt couldve darent daresnt dasnt didnt doesnt dont gont hadnt havent heve howll howre iam
   isnt itll ive maynt mayve mightnt mightve mustnt mustve notve oughtnt shallnt shant shouldnt shouldve thatll thatre thereare
   therell thesere theyll theyre theyve thosere wasnt werent weve whatll whatre whatve wherere whereve whove whyre wont wouldnt
   wouldve youll youre youve`.split(/\s+/)
);
var known2 = /* @__PURE__ */ new Map();
var MOST_KNOWN2 = 5e4;
function lexemeOf(word2) {
  const before4 = known2.get(word2);
  if (before4) return before4;
  if (known2.size >= MOST_KNOWN2) known2.clear();
  const lexeme = newLexeme(word2);
  known2.set(word2, lexeme);
  return lexeme;
}
function noteLemma({ lower, plain: plain2, lemmas }, pos, found2) {
  const lemma = WHOLE_CONTRACTIONS.has(lower) ? lower : found2.toLowerCase();
  if (plain2) lemmas[pos] = lemma;
  return lemma;
}
function newLexeme(word2) {
  const plain2 = !PART_OF_CONTRACTION.test(word2);
  return { lower: word2.toLowerCase().replace("\u2019", "'"), blank: word2.trim() === "", plain: plain2, lemmas: {} };
}

// src/extraction/tagging/tagger.ts
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
var MOST_NOTED = 1e5;
var { core: loadCore, metaCER: loadPatterns } = model;
var patterns = loadPatterns();
var tagger = start();
function start() {
  const core = loadCore();
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => patterns }, ["pos"]);
  return { nlp, noted: core.features.lexeme, own: core.features.lexeme.list.length };
}
function tagWords(text) {
  if (tagger.noted.list.length - tagger.own > MOST_NOTED) tagger = start();
  const { nlp, noted } = tagger;
  const before4 = noted.list.length;
  const read = nlp.readDoc(text).tokens();
  return {
    words: read.out(),
    tags: read.out(nlp.its.pos),
    lemma: (index) => read.itemAt(index).out(nlp.its.lemma),
    odd: forget(noted, before4)
  };
}
var PLAIN = /^(?:(?!(?:usd|aud|inr|gbp)$)[a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]+|(?:[a-z]\.)+|\d+(?:[.,/:-]\d+)*)$/i;
function forget({ list: list2, hash }, before4) {
  const odd = list2.slice(before4).filter((word2) => !PLAIN.test(word2));
  for (const word2 of odd) delete hash[word2];
  return odd;
}

// src/extraction/tokens.ts
var SEPARATOR = "\n";
var AT_ONCE = 1e4;
function tokenize(text, span) {
  return readTogether(text, [span])[0];
}
function tokenizeAll(text, spans) {
  return batches(text, spans).flatMap((batch) => readTogether(text, batch));
}
function batches(text, spans) {
  const found2 = [];
  let length = AT_ONCE;
  for (const span of spans) {
    const alone = /^$|[\n\r\t]/.test(text.slice(span.start, span.end));
    if (alone || length >= AT_ONCE) {
      found2.push([]);
      length = 0;
    }
    found2.at(-1).push(span);
    length += alone ? AT_ONCE : span.end - span.start;
  }
  return found2;
}
function readTogether(text, spans) {
  const written = spans.map(({ start: start2, end }) => text.slice(start2, end)).join(SEPARATOR);
  const joined4 = plainLetters(written);
  const isPlain = joined4 === written;
  const { words: words5, tags, lemma, odd } = tagWords(joined4);
  if (spans.length > 1 && odd.some((word2) => occursTwice(joined4, word2)))
    return spans.map((span) => tokenize(text, span));
  let next = 0;
  let from = 0;
  return spans.map(({ start: start2, end }, at) => {
    const tokens = [];
    const to = from + end - start2;
    const shift2 = start2 - from;
    let cursor = from;
    for (; next < words5.length; next++) {
      const word2 = words5[next];
      if (word2 === SEPARATOR && at < spans.length - 1) break;
      const lexeme = lexemeOf(word2);
      const found2 = joined4.indexOf(word2, cursor);
      if (lexeme.blank || found2 < 0 || found2 + word2.length > to) continue;
      cursor = found2 + word2.length;
      const pos = tags[next];
      tokens.push({
        start: shift2 + found2,
        end: shift2 + cursor,
        // one string for all its occurrences is compared and looked up faster
        text: isPlain ? word2 : text.slice(shift2 + found2, shift2 + cursor),
        lower: lexeme.lower,
        lemma: lexeme.lemmas[pos] ?? noteLemma(lexeme, pos, lemma(next)),
        pos
      });
    }
    next++;
    from = to + SEPARATOR.length;
    return correctTags(tokens);
  });
}
function occursTwice(joined4, word2) {
  const text = joined4.toLowerCase();
  const wanted = word2.toLowerCase();
  return text.indexOf(wanted, text.indexOf(wanted) + 1) >= 0;
}

// src/extraction/document.ts
function readDocument(id, text, options = {}) {
  return cutArticle(readArticle(id, text, options));
}
function cutArticle(article2) {
  const { text, body } = article2;
  const blocks = paragraphs(text, body);
  const speech = blocks.map((paragraph) => findQuotations(text, paragraph));
  const spans = splitSentences(text, body, blocks);
  const tokens = tokenizeAll(text, spans);
  const sentences = spans.map(({ start: start2, end, paragraph, heading }, index) => ({
    start: start2,
    end,
    index,
    paragraph,
    heading,
    tokens: tokens[index],
    quotations: speech[paragraph].filter((span) => span.start < end && span.end > start2)
  }));
  return { article: article2, sentences };
}

// src/extraction/events/places/filing-place.ts
function findFilingPlace({ article: article2 }, readToponyms) {
  const dateline = article2.dateline ?? dateLine(article2);
  if (!dateline) return null;
  const words5 = article2.text.slice(dateline.start, dateline.end);
  const end = dateline.start + (/[^\p{L}\p{N}.'’ -]/u.exec(words5)?.index ?? words5.length);
  const span = { start: dateline.start, end };
  const sentence = {
    ...span,
    index: 0,
    paragraph: 0,
    heading: false,
    tokens: tokenize(article2.text, span),
    quotations: []
  };
  const [toponym] = readToponyms({ article: { ...article2, dateline: null, body: 0 }, sentences: [sentence] });
  return toponym ?? null;
}
function dateLine({ text, dateSpan }) {
  if (dateSpan === null) return null;
  const start2 = text.lastIndexOf("\n", dateSpan.start) + 1;
  return /^\p{Lu}[\p{L} .'’-]+, $/u.test(text.slice(start2, dateSpan.start)) ? { start: start2, end: dateSpan.start } : null;
}

// src/extraction/syntax/verbs.ts
var REPORTING = new Set(
  `say tell report announce confirm add state note claim allege deny declare reveal disclose stress explain quote cite
   write tweet assert insist maintain suggest accuse inform acknowledge indicate warn remark underscore emphasize emphasise`.split(
    /\s+/
  )
);
var IRREGULAR = /* @__PURE__ */ new Set(["said", "told", "wrote"]);
function isReporting({ lower, lemma, pos }) {
  return (pos === "VERB" || pos === "AUX" || pos === "NOUN") && (REPORTING.has(lemma) || IRREGULAR.has(lower));
}
function isParticiple(token) {
  return token.lower.endsWith("ing") && /^(VERB|ADP|NOUN)$/.test(token.pos) && token.lower.length > 5 && !/^(evening|morning|during|meeting|including|regarding|concerning|excluding)$/.test(token.lower) ? token.pos !== "NOUN" : token.lower === "meeting" && token.pos === "VERB";
}
function verbGroup(tokens, index, first2 = 0) {
  const before4 = [];
  let at = index - 1;
  let be = false;
  let infinitive2 = false;
  while (at >= first2) {
    const token = tokens[at];
    const part2 = token.pos === "PART" && !/^['’]s?$/.test(token.lower);
    if (token.pos !== "AUX" && token.pos !== "ADV" && !part2 && !/^(to|not|n't|never|have|has|had|be|been|being)$/.test(token.lower))
      break;
    if (token.lower === "to") infinitive2 = true;
    if (!infinitive2 && /^(be|is|are|was|were|been|being|am|get|got)$/.test(token.lower)) be = true;
    before4.unshift(token.lower);
    at--;
  }
  const passive = be && !tokens[index].lower.endsWith("ing");
  return { before: before4, first: at + 1, passive, infinitive: infinitive2 };
}

// src/extraction/status/circumstance.ts
function isCircumstance({ tokens }, { rule, first: first2 }) {
  if (rule.pos !== "NOUN") return false;
  const [link, before4] = [tokens[first2 - 1]?.lower ?? "", tokens[first2 - 2]?.lower ?? ""];
  const compound = /^(of|to)$/.test(link) && /^(because|ahead|wake|aftermath|sidelines|due|owing)$/.test(before4);
  return compound || /^(following|after|before|amid|despite|during|since|until)$/.test(link);
}

// src/extraction/status/cues.ts
var cues = [
  {
    name: "called off",
    effect: "denied",
    scope: "verb",
    words: "postpone cancel scrap shelve abort delay defer skip call_off put_off",
    examples: [
      "Prime Minister Omar Khalid cancelled his visit to Tehran on 3 May 2021.",
      "Prime Minister Omar Khalid skipped the talks with President Ali Karimi in Tehran on 3 May 2021."
    ]
  },
  {
    name: "refused",
    effect: "denied",
    scope: "verb",
    words: "refuse decline fail reject deny refrain unable rule_out turn_down",
    examples: [
      "Iran refused to sign an agreement with Oman on 3 May 2021.",
      "Iran ruled out talks with Oman in Geneva on 3 May 2021."
    ]
  },
  {
    name: "denied in a report",
    effect: "denied",
    scope: "report",
    words: "deny denial reject dismiss refute rebut",
    examples: ["Tehran denied that Foreign Minister Ali Karimi had visited Baku on 3 May 2021."]
  },
  {
    name: "denied, by \u201Cno\u201D",
    effect: "denied",
    scope: "phrase",
    words: "no",
    examples: ["No agreement was reached by Iran and Oman in Muscat on 3 May 2021."]
  },
  {
    name: "planned",
    effect: "planned",
    scope: "verb",
    words: "plan schedule expect set due slate poise agree decide intend prepare pledge announce about arrange mean entail envisage foresee",
    examples: [
      "Foreign Minister Ali Karimi is scheduled to visit Baku on 3 May 2021.",
      "The decision means closing the Taftan crossing on 3 May 2021."
    ]
  },
  {
    name: "planned, in the noun phrase",
    effect: "planned",
    scope: "phrase",
    words: "planned upcoming coming forthcoming scheduled expected impending imminent",
    examples: ["Officials prepared for General Asim Munir's upcoming visit to Tehran."]
  },
  {
    name: "wished",
    effect: "unreal",
    scope: "verb",
    words: "look_forward prevent avert avoid invitation proposal request want hope seek urge ask invite call propose offer wish try attempt threaten consider demand encourage request suggest ready willing eager need press push explore mull favour favor support advocate discourage fear favor capable authority entitled empowered determined vow bid effort struggle motivate incentive right warn stress emphasize emphasise underscore underline",
    examples: [
      "Iran urged Pakistan to sign a security agreement.",
      "A senator vowed on 3 May 2021 to seal the border with Oman.",
      "Iran built a fence in a bid to seal the border with Oman."
    ]
  },
  {
    name: "close to it",
    effect: "unreal",
    scope: "verb",
    words: "verge brink cusp",
    examples: ["Iran and Oman were on the verge of signing a gas deal on 3 May 2021."]
  },
  {
    name: "possible, in the noun phrase",
    effect: "unreal",
    scope: "phrase",
    words: "possible potential proposed hypothetical future any",
    examples: ["Analysts spoke of a possible visit by General Asim Munir to Tehran."]
  },
  {
    name: "wished in a report",
    effect: "unreal",
    scope: "report",
    words: "hope wish fear pray",
    examples: ["Traders hope that Pakistan will reopen the Torkham crossing on 3 May 2021."]
  },
  {
    name: "claimed in a report",
    effect: "claimed",
    scope: "report",
    words: "claim allege accuse allegation rumour rumor speculation unconfirmed unverified",
    examples: ["The group claimed that its fighters had killed five soldiers near Saravan on 3 May 2021."]
  },
  {
    name: "claimed, by an adverb",
    effect: "claimed",
    scope: "clause",
    words: "allegedly reportedly purportedly supposedly",
    examples: ["Militants allegedly attacked a border post near Saravan on 3 May 2021."]
  },
  {
    name: "claimed, in the noun phrase",
    effect: "claimed",
    scope: "phrase",
    words: "alleged purported rumoured rumored unconfirmed supposed",
    examples: ["The alleged attack by Pakistani forces on Saravan on 3 May 2021 drew a protest."]
  },
  {
    name: "habit",
    effect: "general",
    scope: "clause",
    words: "repeatedly often routinely regularly frequently usually occasionally sporadically always periodically traditionally normally typically generally rarely seldom",
    examples: ["The two sides have repeatedly fired rockets at Mirjaveh."]
  },
  {
    name: "habit, in the noun phrase",
    effect: "general",
    scope: "phrase",
    words: "frequent sporadic repeated regular routine occasional periodic various numerous",
    examples: ["Frequent attacks by militants on Zahedan hurt trade."]
  }
];

// src/extraction/status/find-cue.ts
var lists = /* @__PURE__ */ new Map();
for (const cue of cues) {
  lists.set(cue.scope, [...lists.get(cue.scope) ?? [], { cue, words: new Set(cue.words.split(" ")) }]);
}
var wordsOf = new Map(
  [...lists].map(([scope, rows2]) => [scope, new Set(rows2.flatMap(({ words: words5 }) => [...words5]))])
);
function findCue(scope, test) {
  if (!test(wordsOf.get(scope))) return null;
  return lists.get(scope).find(({ words: words5 }) => test(words5))?.cue ?? null;
}
function verbCue(tokens, index) {
  const { lemma, lower } = tokens[index];
  const phrasal = `${lemma}_${tokens[index + 1]?.lower}`;
  if (lemma === "call" && isCalledSo(tokens, index)) return null;
  return findCue("verb", (list2) => list2.has(phrasal) || list2.has(lemma) || list2.has(lower));
}
function gerundCue(tokens, verb2) {
  if (!tokens[verb2].lower.endsWith("ing")) return null;
  const before4 = tokens.slice(0, verb2).findLastIndex(({ pos }) => pos !== "ADV");
  if (tokens[before4]?.lower === "of") return verbCue(tokens, before4 - 1);
  return tokens[before4]?.pos === "VERB" ? verbCue(tokens, before4) : null;
}
function isCalledSo(tokens, call) {
  return /^(his|her|their|its|the|this)$/.test(tokens[call + 1]?.lower ?? "") && !tokens.slice(call + 1).some(({ lower }) => /^(for|on|upon|to|off)$/.test(lower));
}

// src/extraction/status/topics.ts
var SPEAK_OF = /^(discuss|review|explore|weigh|debate|consider|examine)$/;
var TO_COME = /* @__PURE__ */ new Set(["crossing", "agreement", "exercise"]);
function isTopic(tokens, noun) {
  const verb2 = tokens.slice(Math.max(0, noun - 8), noun).findLast(({ pos }) => pos === "VERB");
  return verb2 !== void 0 && SPEAK_OF.test(verb2.lemma);
}
function isSpokenOf(verb2, type) {
  return SPEAK_OF.test(verb2.lemma) && TO_COME.has(type);
}

// src/extraction/status/infinitive.ts
var PAPER = /^(agreement|roadmap|accord|deal|memorandum|mou|pact|protocol|treaty)$/;
var ALLOWS = /^(allow|permit|let|enable)$/;
var LETS_HAPPEN = /^(begin|start|continue|manage|help|assist|resume|cause|force|prompt|lead|compel|oblige|drive|choose)$/;
function infinitive(scene, to, words5) {
  const { tokens, clauses, clauseOf } = scene;
  if (/\b(is|are|was|were) to\b/.test(words5)) return { status: "planned", rule: "\u201Cis to\u201D" };
  if (/\byet to\b/.test(words5)) return { status: "unreal", rule: "not yet" };
  const perfect = /\bto have\b/.test(words5);
  const from = clauses[clauseOf[to]].first;
  for (let at = to - 1; at >= Math.max(from, to - 14); at--) {
    const token = tokens[at];
    const cue = verbCue(tokens, at);
    if (cue && token.pos === "NOUN" && isTopic(tokens, at))
      return { status: "unreal", rule: "subject of talks" };
    if (cue) return { status: cue.effect, rule: cue.name };
    if (perfect && token.pos === "VERB") {
      const told = /^(report|say|believe|think|allege|suspect|claim|understand)$/.test(token.lemma);
      return { status: told ? "claimed" : "happened", rule: "perfect infinitive" };
    }
    const group = ALLOWS.test(token.lemma) ? verbGroup(tokens, at, from) : null;
    if (group?.before.some((word2) => /^(not|n[’']t|never)$/.test(word2)))
      return { status: "denied", rule: "refused" };
    if (group?.infinitive) return infinitive(scene, group.first, group.before.join(" "));
    const beside2 = tokens.slice(at + 1, to).every(({ pos }) => /^(ADP|DET|PROPN|NUM)$/.test(pos));
    if (token.pos === "NOUN" && PAPER.test(token.lemma) && beside2)
      return { status: "unreal", rule: "content of a paper" };
    if (token.lower === "going") return { status: "planned", rule: "going to" };
    if (LETS_HAPPEN.test(token.lemma)) {
      const future = verbGroup(tokens, at, from).before.some((word2) => /^(will|would|shall)$/.test(word2));
      return future ? { status: "planned", rule: "purpose" } : { status: "happened", rule: "tense" };
    }
    if (token.pos === "VERB") break;
  }
  return { status: "planned", rule: "purpose" };
}

// src/extraction/status/called-off.ts
function calledOff(scene, trigger) {
  const { tokens, clauses, clauseOf } = scene;
  const { rule, head, clause } = trigger;
  if (rule.type === "incident" || isCircumstance(scene, trigger)) return null;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].pos !== "VERB") continue;
    const spokenOf2 = at > 1 && /^(it|which|this|visit|trip|meeting)$/.test(tokens[at - 2].lower);
    if (rule.pos === "VERB" && (at < head || clauseOf[at] === clause || !spokenOf2)) continue;
    if (!spokenOf2 && isOfSomethingElse(scene, at, head)) continue;
    const near2 = clauseOf[at] === clause || clauses[clauseOf[at]].parent === clause;
    if (!near2) continue;
    const cue = verbCue(tokens, at);
    if (cue?.name !== "called off" || Math.abs(at - head) > 20) continue;
    return isOnlyAsked(scene, at) ? WISHED : cue;
  }
  return null;
}
function isOfSomethingElse({ tokens, clauses, clauseOf }, verb2, head) {
  const { first: first2, link } = clauses[clauseOf[verb2]];
  if (first2 <= head || link !== "coordinate") return false;
  const subject = tokens.slice(first2, verb2).find(({ pos }) => /^(NOUN|PROPN)$/.test(pos));
  return subject !== void 0 && subject.lemma !== tokens[head].lemma && !UNDERTAKING.test(subject.lemma);
}
var UNDERTAKING = /^(visit|trip|tour|meeting|talk|session|summit|exercise|drill|deal|agreement|accord|pact|event|ceremony|plan)$/;
var WISHED = cues.find(({ name }) => name === "wished");
function isOnlyAsked(scene, verb2) {
  const { tokens, clauses, clauseOf } = scene;
  const group = verbGroup(tokens, verb2, clauses[clauseOf[verb2]].first);
  return group.infinitive && infinitive(scene, group.first, group.before.join(" ")).status === "unreal";
}

// src/extraction/status/governing-verb.ts
var OCCURRENCE = /^(take|hold|begin|start|open|occur|happen|kick|sign|postpone|cancel|shelve|schedule|plan|set|commence|convene|end|conclude|finish|run)$/;
function governingVerb(scene, trigger) {
  if (trigger.rule.pos === "VERB") return trigger.head;
  const beside2 = isCircumstance(scene, trigger);
  const own2 = trigger.support !== null && !(beside2 && trigger.support < trigger.first);
  if (own2) return ruledBy(scene, trigger, trigger.support) ?? trigger.support;
  if (beside2) return null;
  const { tokens, clauses } = scene;
  const { first: first2, last } = clauses[trigger.clause];
  for (let at = trigger.first - 1; at >= Math.max(first2, trigger.first - 8); at--) {
    if (tokens[at].pos === "VERB" && adjacent(scene, at, trigger.first)) return at;
  }
  const purpose = purposeVerb(scene, trigger);
  if (purpose !== null) return purpose;
  for (let at = trigger.head + 1; at <= Math.min(last, trigger.head + 12); at++) {
    if (tokens[at].pos === "VERB") return OCCURRENCE.test(tokens[at].lemma) ? at : null;
  }
  return null;
}
function ruledBy(scene, { first: first2, head }, support) {
  const { tokens, clauseOf } = scene;
  const described = support === head + 1 && /^(hosted|organi[sz]ed|mediated|brokered|held)$/.test(tokens[support].lower);
  if (!described || tokens[support + 1]?.lower !== "by") return null;
  const verb2 = tokens.slice(0, first2).findLastIndex(({ pos }) => pos === "VERB");
  return verb2 >= 0 && clauseOf[verb2] === clauseOf[head] && adjacent(scene, verb2, first2) ? verb2 : null;
}
function purposeVerb({ tokens, clauses }, { clause, first: first2 }) {
  for (let at = first2 - 1; at >= Math.max(clauses[clause].first, first2 - 10); at--) {
    if (tokens[at].pos !== "VERB") continue;
    return verbCue(tokens, at)?.name === "wished" ? at : null;
  }
  return null;
}
function adjacent({ tokens }, verb2, first2) {
  return tokens.slice(verb2 + 1, first2).every(({ pos, text }) => /^(ADP|DET|ADJ|NUM|ADV)$/.test(pos) || text === "to");
}

// src/extraction/status/tense.ts
function tenseOf(scene, verb2, trigger, future) {
  const { tokens, clauses } = scene;
  const { first: first2, link } = clauses[scene.clauseOf[verb2]];
  const lets = letting(tokens, verb2);
  if (lets >= first2) {
    const allowed = tenseOf(scene, lets, trigger, future);
    return allowed?.status === "denied" ? { status: "unreal", rule: "kept from it" } : allowed;
  }
  const shared2 = sharedWith(tokens, verb2, first2);
  if (shared2 >= 0) return tenseOf(scene, shared2, trigger, future);
  const group = verbGroup(tokens, verb2, first2);
  const words5 = group.before.join(" ");
  if (verb2 > trigger.head && leadsElsewhere(scene, verb2)) return null;
  const own2 = verb2 === trigger.head || trigger.support === verb2 ? ownCue(scene, verb2, trigger) : verbCue(tokens, verb2);
  if (isKeptFrom(tokens, verb2)) return { status: "unreal", rule: "kept from it" };
  const cue = own2 ?? gerundCue(tokens, verb2);
  if (cue?.name === "called off" && own2 === null && isOnlyAsked(scene, verb2 - 1))
    return { status: "unreal", rule: "wished" };
  const condition = /^should$/i.test(tokens[0].lower) || tokens.slice(first2, verb2).some(({ lower }) => /^(if|unless|whether|without|why)$/.test(lower));
  if (condition) return { status: "unreal", rule: "condition" };
  if (cue && !isSetting(scene, verb2, trigger)) return { status: cue.effect, rule: cue.name };
  if (verb2 < trigger.head && isSpokenOf(tokens[verb2], trigger.rule.type))
    return { status: "unreal", rule: "subject of talks" };
  if (/\b(not|n't|never)\b/.test(words5) && !/\bnot only\b/.test(words5))
    return isOfNoOneTime(words5, trigger) ? { status: "unreal", rule: "negated" } : { status: "denied", rule: "negated" };
  if (/\b(will|shall|'ll|wo)\b/.test(words5)) return { status: "planned", rule: "future tense" };
  if (/\bwould\b/.test(words5))
    return { status: link === "reported" || link === "main" ? "planned" : "unreal", rule: "would" };
  if (/\b(could|should|may|might|can|must|ca)\b/.test(words5))
    return { status: "unreal", rule: "possibility" };
  if (words5 === "be") return subjunctive(tokens, group.first);
  if (isBeforePlanned(scene, verb2)) return { status: "planned", rule: "with what is planned" };
  if (group.infinitive && isAttempt(scene, group.first, trigger))
    return { status: "happened", rule: "attempt" };
  if (group.infinitive) return infinitive(scene, group.first, words5);
  if (/^(is|are) (being )?$/.test(`${words5} `) && tokens[verb2].lower.endsWith("ing")) {
    const there2 = /^(visit|tour)$/.test(tokens[verb2].lemma) && !future;
    return trigger.rule.type === "visit" && trigger.rule.pos === "VERB" && !there2 ? { status: "planned", rule: "present progressive" } : { status: "happened", rule: "tense" };
  }
  return { status: "happened", rule: "tense" };
}
function isBeforePlanned({ tokens }, verb2) {
  if (!/^(before|after)$/.test(tokens[verb2 - 1]?.lower ?? "") || !tokens[verb2].lower.endsWith("ing"))
    return false;
  const main = tokens.findLastIndex(({ pos }, at) => at < verb2 && pos === "VERB");
  if (main < 0) return false;
  const { before: before4, infinitive: infinitive2 } = verbGroup(tokens, main, 0);
  const due = infinitive2 && /^(schedule|plan|expect|due|set|slate)$/.test(tokens[main - 2]?.lemma ?? "");
  return due || before4.some((word2) => /^(will|shall|to)$/.test(word2));
}
function letting(tokens, verb2) {
  if (tokens[verb2].lower !== tokens[verb2].lemma) return -1;
  for (let at = verb2 - 1; at >= Math.max(0, verb2 - 5); at--) {
    if (tokens[at].lemma === "let") return at;
    if (!/^(DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[at].pos)) return -1;
  }
  return -1;
}
function sharedWith(tokens, verb2, first2) {
  const isBase = ({ lower, lemma }) => lower === lemma;
  if (!/^(or|and)$/.test(tokens[verb2 - 1]?.lower ?? "") || !isBase(tokens[verb2])) return -1;
  const other = tokens.findLastIndex(({ pos }, at) => at < verb2 && pos === "VERB");
  if (other < 0 || !isBase(tokens[other])) return -1;
  const { before: before4, infinitive: infinitive2 } = verbGroup(tokens, other, Math.min(first2, other - 6));
  return infinitive2 || before4.some((word2) => MODAL.test(word2)) ? other : -1;
}
var MODAL = /^(will|would|shall|should|could|can|may|might|must)$/;
function isOfNoOneTime(words5, { rule }) {
  const agreed = rule.type === "agreement" && rule.pos === "VERB" && /\b(has|have|had)\b/.test(words5);
  if (agreed) return true;
  return rule.type === "incident" && /\b(has|have|will|would|does|do)\b/.test(words5);
}
function subjunctive(tokens, before4) {
  const settled = tokens.slice(0, before4).some(({ lemma }) => /^(order|decide|agree|decree|instruct)$/.test(lemma));
  return settled ? { status: "planned", rule: "ordered" } : { status: "unreal", rule: "wished" };
}
function isAttempt({ tokens }, to, { rule }) {
  return rule.frame === "attack" && /^(tried|attempted)$/.test(tokens[to - 1]?.lower ?? "");
}
function isKeptFrom(tokens, verb2) {
  if (tokens[verb2 - 1]?.lower !== "from" || !tokens[verb2].lower.endsWith("ing")) return false;
  return tokens.slice(Math.max(0, verb2 - 9), verb2).some(({ lemma }) => KEEPS.test(lemma));
}
var KEEPS = /^(stop|prevent|bar|ban|deter|block|discourage|dissuade|prohibit|keep|refrain)$/;
function ownCue({ tokens, times }, verb2, { rule, head }) {
  const cue = verbCue(tokens, verb2);
  const lemma = tokens[verb2].lemma;
  const counts = cue && (cue.name === "called off" || /^(plan|schedule|expect)$/.test(lemma));
  const shut = /^(closure|closing|shutdown|sealing|suspension)$/.test(tokens[head].lemma);
  const atOnce = shut && !times.some(({ from }) => from > head);
  const foretold = lemma === "announce" && rule.type !== "agreement" && !atOnce;
  return counts || foretold ? cue : null;
}
function isSetting({ tokens }, verb2, { rule, first: first2, head }) {
  const settled = /^(agree|decide|pledge|vow|announce)$/.test(tokens[verb2].lemma) && verb2 < head;
  const setting = /^(at|during|after|in|following)$/.test(tokens[first2 - 1]?.lower ?? "");
  return settled && setting && rule.pos === "NOUN" && /^(talks|visit)$/.test(rule.type);
}
function leadsElsewhere({ tokens }, verb2) {
  const to = tokens.slice(verb2 + 1, verb2 + 3).findIndex(({ lower }) => lower === "to");
  if (to < 0) return false;
  const next = tokens.slice(verb2 + 2 + to, verb2 + 5 + to).find(({ pos }) => pos === "VERB");
  return next !== void 0 && !OCCURRENCE.test(next.lemma);
}

// src/extraction/status/status.ts
var CUE_REACH = 7;
var ATTRIBUTION = 6;
function readStatus(scene, trigger, time) {
  const cue = calledOff(scene, trigger) ?? (time !== null && isHeld2(scene, trigger) ? null : phraseCue(scene, trigger)) ?? clauseCue(scene, trigger) ?? reportCue(scene, trigger);
  if (cue) return { status: isAbsent(cue, trigger) ? "unreal" : cue.effect, rule: cue.name };
  if (isContent(scene, trigger)) return { status: "unreal", rule: "content of a paper" };
  if (isAhead(scene, trigger)) return { status: "planned", rule: "ahead of it" };
  const verb2 = governingVerb(scene, trigger);
  const future = time?.first != null && scene.reference !== null && time.first > scene.reference;
  const tense = verb2 === null ? null : tenseOf(scene, verb2, trigger, future);
  if (future && (tense === null || tense.status === "happened"))
    return { status: "planned", rule: "dated after the report" };
  return tense ?? { status: null, rule: "a noun without tense" };
}
function isAbsent({ name }, { rule }) {
  return rule.type === "incident" && name === "denied, by \u201Cno\u201D";
}
function isAhead({ tokens }, { rule, first: first2 }) {
  return rule.pos === "NOUN" && tokens[first2 - 1]?.lower === "of" && tokens[first2 - 2]?.lower === "ahead";
}
function isContent({ tokens }, { rule, first: first2 }) {
  const link = tokens[first2 - 1]?.pos === "DET" ? first2 - 2 : first2 - 1;
  const paper = tokens[link - 1];
  return /^(crossing|exercise)$/.test(rule.type) && /^(on|for|about)$/.test(tokens[link]?.lower ?? "") && paper?.pos === "NOUN" && PAPER.test(paper.lemma);
}
function phraseCue({ tokens }, { rule, first: first2, head }) {
  if (rule.pos === "VERB") return null;
  const phrase = tokens.slice(first2, head);
  return findCue("phrase", (words5) => phrase.some(({ lower }) => words5.has(lower)));
}
function isHeld2({ tokens }, { rule, first: first2, head, support }) {
  if (rule.type !== "talks" || support === null || tokens[head].lower !== tokens[head].lemma) return false;
  return tokens.slice(first2, head).some(({ lower }) => /^(regular|routine|periodic)$/.test(lower)) && /^(hold|take|begin|conclude|convene|open|end)$/.test(tokens[support].lemma);
}
function clauseCue({ tokens, clauses, clauseOf, times }, { clause, first: start2, head }) {
  const { first: first2, last } = clauses[clause];
  if (times.some(({ kind, from }) => kind === "set" && clauseOf[from] === clause))
    return findCue("clause", (words5) => words5.has("routinely"));
  const near2 = tokens.slice(Math.max(first2, start2 - CUE_REACH), Math.min(last, head + CUE_REACH) + 1);
  return findCue("clause", (words5) => near2.some(({ lower }) => words5.has(lower)));
}
function reportCue(scene, { clause, head, first: first2 }) {
  const { tokens, clauses } = scene;
  let at = clause;
  while (at >= 0) {
    const { link, parent, first: start2 } = clauses[at];
    if (link === "reported" && parent >= 0) {
      const before4 = tokens.slice(Math.max(clauses[parent].first, start2 - 4), start2);
      const found2 = findCue("report", (words5) => before4.some(({ lemma }) => words5.has(lemma)));
      if (found2) return found2;
    }
    at = parent;
  }
  const opening = tokens[0].lower === "according" ? tokens.slice(1, ATTRIBUTION) : [];
  const attributed = findCue("report", (words5) => opening.some(({ lemma }) => words5.has(lemma)));
  if (attributed) return attributed;
  const own2 = tokens.slice(Math.max(clauses[clause].first, first2 - 5), head);
  return findCue("report", (words5) => own2.some(({ lemma, pos }) => pos !== "ADJ" && words5.has(lemma)));
}

// src/extraction/events/told-before.ts
function opensEarlier([first2, second], type) {
  const [word2, next] = [first2?.lower ?? "", second?.lower ?? ""];
  if (word2 === "before" && next === "that") return true;
  if (word2 === "previously" || word2 === "earlier" && next === "this") return true;
  return type === "incident" && /^(earlier|later)$/.test(word2);
}
function isAfter(tokens, clause) {
  if (clause?.link !== "subordinate" || tokens[clause.first].lower !== "after") return false;
  return /^(hours?|days?|weeks?|months?|years?)$/.test(tokens[clause.first - 1]?.lower ?? "");
}

// src/extraction/events/another.ts
function isPredicate({ tokens }, { rule, first: first2 }) {
  if (rule.pos !== "NOUN") return false;
  const verb2 = tokens[first2 - 1];
  const subject = tokens[first2 - 2]?.pos === "AUX" ? tokens[first2 - 3] : tokens[first2 - 2];
  return verb2 !== void 0 && /^(be|mark|represent|constitute)$/.test(verb2.lemma) && subject?.lower !== "there";
}
function isAnother2({ tokens, clauses }, { rule, first: first2, head, clause }) {
  const { first: start2, link, parent } = clauses[clause];
  if (link !== "reported" && opensEarlier(tokens, rule.type)) return true;
  if (rule.type !== "crossing" && isAfter(tokens, link === "reported" ? clauses[parent] : clauses[clause]))
    return true;
  return tokens.slice(start2, head).some(({ lower }, index) => {
    const at = start2 + index;
    if (/^(separately|elsewhere)$/.test(lower)) return true;
    const own2 = rule.pos === "NOUN" && at >= first2;
    const marked = /^(another|separate)$/.test(lower) || /^(second|third|fourth|similar)$/.test(lower) && tokens[at - 1]?.lower === "a";
    return marked && (own2 || OCCASION.test(tokens[at + 1]?.lower ?? ""));
  });
}
function isFurther({ tokens, clauses }, { rule, head, clause, support }) {
  if (!/^(talks|agreement|visit)$/.test(rule.type) || rule.pos === "NOUN" && support === null) return false;
  const verb2 = support ?? head;
  const opening = tokens[clauses[clause].first].lower;
  if (/^(days|weeks|months|years)$/.test(opening)) return false;
  const before4 = tokens.slice(Math.max(0, verb2 - 2), verb2);
  return /^(later|then|afterwards?|subsequently|earlier|separately)$/.test(opening) || before4.some(({ lower }) => /^(also|later|then|afterwards|subsequently)$/.test(lower));
}
var OCCASION = /^(incidents?|attacks?|operations?|raids?|clash(es)?|cases?|occasion|meeting|development)$/;

// src/extraction/events/days.ts
var NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
function daysOf2({ tokens, clauses }, { first: first2, head, rule, clause }) {
  if (rule.type !== "visit") return null;
  const from = rule.pos === "NOUN" ? first2 : head;
  const to = rule.pos === "NOUN" ? head : Math.min(clauses[clause].last, head + 14);
  for (let at = from; at <= to; at++) {
    if (!/^days?$/.test(tokens[at].lower) || /^(after|before|ago|later|earlier)$/.test(tokens[at + 1]?.lower ?? ""))
      continue;
    const word2 = (tokens[at - 1]?.text === "-" ? tokens[at - 2] : tokens[at - 1])?.lower ?? "";
    const number2 = /^\d{1,2}$/.test(word2) ? Number(word2) : NUMBERS.indexOf(word2) + 1;
    if (number2 > 0) return number2;
  }
  return null;
}

// src/extraction/events/label.ts
var EARLIER = /^(earlier|previous|prior|former|last|past)$/;
var ORDINAL = /^(first|second|third|fourth|fifth|historic|recent)$/;
var UNDERTAKING2 = 8;
function labelOf(scene, trigger) {
  const { tokens, actors } = scene;
  const { first: first2, head, rule } = trigger;
  if (rule.anaphoric || rule.bare) return "";
  if (rule.undertaking) return undertaking(scene, trigger);
  if (rule.pos === "VERB") return tokens[head].lemma;
  const owner = actors.filter((mention2) => mention2.first >= first2 && mention2.last < head).at(-1);
  let from = owner ? owner.last + 1 : first2;
  while (from < head && !isCompound(tokens, from) && (/^(DET|PART|PUNCT|PRON|NUM)$/.test(tokens[from].pos) || EARLIER.test(tokens[from].lower) || ORDINAL.test(tokens[from].lower)))
    from++;
  const start2 = tokens[from].start;
  return tokens.slice(from, head + 1).map((token, at, list2) => (at > 0 && list2[at - 1].end < token.start ? " " : "") + token.text).join("").slice(0, Math.max(0, tokens[head].end - start2));
}
function isCompound(tokens, at) {
  return tokens[at].pos === "NUM" && tokens[at + 1]?.text === "-" && !/^days?$/.test(tokens[at + 2]?.lower ?? "");
}
function undertaking({ tokens, clauses, times }, { head, clause, rule }) {
  const first2 = rule.infinitive ? infinitiveAfter(tokens, head) : head + 1;
  const whole = rule.infinitive || tokens[first2]?.lower === "that";
  const last = whole ? tokens.length - 1 : clauses[clause].last;
  const words5 = tokens.slice(first2, Math.min(last, first2 - 1 + UNDERTAKING2) + 1).filter((_, at) => !times.some(({ from, to }) => first2 + at >= from - 1 && first2 + at <= to));
  const end = words5.findIndex(({ text }) => /^[,.;:]$/.test(text));
  return ["agree", ...words5.slice(0, end < 0 ? words5.length : end).map(({ text }) => text)].join(" ");
}

// src/extraction/events/parties/state-mention.ts
function stateMention({ place, sentence }, toponym) {
  const { from, to, start: start2, end } = toponym;
  return {
    start: start2,
    end,
    sentence: sentence.index,
    first: from,
    last: to,
    through: to,
    actors: (place(toponym.place).countries ?? []).map((country) => stateOf(country, place)),
    governor: null,
    possessive: false,
    modifier: false,
    via: "pair"
  };
}

// src/extraction/events/crossings/closed-borders.ts
function closedBorders(scene, { clause }) {
  return scene.toponyms.filter(({ place, from }) => scene.clauseOf[from] === clause && scene.place(place).kind === "border").flatMap((border) => {
    const mention2 = stateMention(scene, border);
    return mention2.actors.map((actor) => ({ actor, role: "participant", mention: mention2 }));
  });
}

// src/extraction/events/force/harmed-before.ts
function harmedBefore({ tokens }, { rule, head }, actors) {
  if (rule.type !== "incident" || rule.pos === "NOUN") return null;
  const before4 = actors.filter(({ through }) => through === head - 1);
  const isSpokenOf3 = before4.some(({ governor }) => governor === "of") && tokens[head].lower.endsWith("ed");
  if (isSpokenOf3) return before4;
  if (tokens[head + 1]?.lower !== "by") return null;
  const doer = actors.some(({ governor, first: first2 }) => governor === "by" && first2 > head && first2 <= head + 6);
  return doer && /[dnt]$/.test(tokens[head].lower) ? before4 : null;
}

// src/extraction/events/force/hit-ground.ts
function hitGround({ tokens }, { rule, head }, free) {
  if (rule.frame !== "attack" && rule.frame !== "impact") return [];
  return free.filter(
    ({ modifier, governor, first: first2, last }) => modifier && first2 > head && first2 <= head + REACH14 && /^(on|at|into|upon|in|inside|against)$/.test(governor ?? "") && isGround2(tokens, last + 1, governor === "in" || governor === "inside")
  );
}
function struckThings({ tokens }, before4, free) {
  return free.filter(
    ({ modifier, governor, last }) => modifier && governor === null && last < before4 && isGround2(tokens, last + 1, false)
  );
}
function lost({ tokens }, { head }, governed) {
  return TAKING.test(tokens[head].lemma) ? governed.filter(({ governor }) => governor === "from") : [];
}
var TAKING = /^(capture|recapture|seize|retake|wrest|take|retook|clear|win|conquer)$/;
function isGround2(tokens, at, inside) {
  const described = /^(fishing|oil|army|military|naval|navy|border|patrol|forward|supply|cargo|civilian|coast|ammunition|arms|weapons|fuel|air|radar|power|nuclear)$/;
  const noun = tokens[described.test(tokens[at]?.lower ?? "") ? at + 1 : at]?.lower ?? "";
  return inside ? /^(territory|soil|airspace|waters)$/.test(noun) : GROUND2.test(noun);
}
var REACH14 = 8;
var GROUND2 = /^(positions?|posts?|outposts?|bases?|territory|soil|villages?|trenches|lines|targets?|ships?|checkposts?|towns?|boats?|vessels?|tankers?|trawlers?|convoys?|vehicles?|platforms?|camps?|airspace|waters|fields?|oilfields?|terminals?|depots?|refiner(y|ies)|airfields?|airbases?|warehouses?|barracks|stations?|installations|plants?)$/;

// src/extraction/events/purpose.ts
var CONFERRING = /^(discuss|talk|hold|exchange|review|negotiate|confer|sign|meet)$/;
function isPurpose({ tokens }, { head, rule }, mention2) {
  const { first: first2, governor } = mention2;
  if (governor === "by") return false;
  if (rule.undertaking) return isWhatIsUndertaken(tokens, head, mention2);
  for (let at = head + 1; at < first2; at++) {
    const { lower } = tokens[at];
    if (/^(aimed|aiming|seeking)$/.test(lower)) return true;
    const verb2 = lower === "to" && tokens[at + 1]?.pos === "VERB" ? tokens[at + 1] : null;
    if (verb2 && !CONFERRING.test(verb2.lemma)) return true;
  }
  return false;
}
var QUARREL = /^(war|wars|fighting|conflict|tensions?|hostilities|clashes|violence|disputes?|row|standoff|rift|fire)$/;
function isQuarrel({ tokens }, { head, rule }, { first: first2 }) {
  if (rule.type === "incident") return false;
  let at = first2;
  while (at > head && !/^(between|among)$/.test(tokens[at].lower)) at--;
  return at - 1 > head && QUARREL.test(tokens[at - 1].lower);
}
function isWhatIsUndertaken(tokens, head, { first: first2, actors, via }) {
  const infinitive2 = infinitiveAfter(tokens, head);
  const nobody = actors.every(
    ({ kind, country }) => country === null && !/^(person|office|state)$/.test(kind)
  );
  return infinitive2 > 0 && infinitive2 < first2 && via === "noun" && nobody;
}

// src/extraction/events/parties/owners-behind.ts
var BEHIND = 4;
var LISTED = 3;
function ownersBehind({ head }, after4) {
  const list2 = [];
  for (const mention2 of after4) {
    const reach = list2.length > 0 ? list2.at(-1).through + LISTED : head + BEHIND;
    if (mention2.governor === "of" && mention2.first <= reach) list2.push(mention2);
  }
  return list2;
}

// src/extraction/syntax/lookahead.ts
function subjectThenVerb(tokens, at, reach = 14, pastCommas = false) {
  if (!tokens[at] || !/^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(tokens[at].pos)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + reach); next++) {
    const token = tokens[next];
    if (pastCommas && /^(,|and)$/.test(token.lower)) continue;
    if (token.lower === "and") return pairThenVerb(tokens, at);
    if (/^[,;:.—]$/.test(token.text) || /^(but|that)$/.test(token.lower)) return false;
    if (isVerbal(token) && tokens[next - 1].lower !== "to" && !isParticiple(token)) return true;
  }
  return false;
}
var INSIDE = /^(his|her|its|their|-|['’]s?|of)$/;
function pairThenVerb(tokens, at) {
  const isNominal = ({ pos, lower }) => /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(pos) || INSIDE.test(lower);
  const and = tokens.findIndex((token, index) => index >= at && !isNominal(token));
  if (and <= at || tokens[and].lower !== "and") return false;
  const end = tokens.findIndex((token, index) => index > and && !isNominal(token));
  return end > and + 1 && isVerbal(tokens[end]) && !isParticiple(tokens[end]);
}
function isAttribution(tokens, start2) {
  if (/^according$/.test(tokens[start2]?.lower ?? "")) return true;
  for (let at = start2; at < Math.min(tokens.length, start2 + 14); at++) {
    const token = tokens[at];
    if (/^[,;:.—"“”]$/.test(token.text) || /^(and|that|to)$/.test(token.lower)) return false;
    if (isReporting(token)) return !subjectThenVerb(tokens, at + 1) && tokens[at + 1]?.lower !== "that";
    if (isVerbal(token) && token.pos === "VERB") return false;
  }
  return false;
}
function isEnclosed(tokens, start2) {
  return tokens.some((token, at) => at > start2 && token.text === "," && isVerbal(tokens[at + 1]));
}
function isVerbal(token) {
  return token?.pos === "VERB" || token?.pos === "AUX";
}
function hasVerb(tokens, first2, last) {
  for (let at = first2; at < last; at++) if (isVerbal(tokens[at])) return true;
  return false;
}

// src/extraction/events/parties/subjects.ts
function subjectOf(scene, clause, before4) {
  const { first: first2, link, parent } = scene.clauses[clause];
  const free = scene.actors.filter(
    (mention2) => mention2.first >= first2 && mention2.last < before4 && scene.clauseOf[mention2.first] === clause && !mention2.modifier && !isGuise(scene, mention2) && !isMet(scene, mention2) && (mention2.governor === null || mention2.governor === "between" || leads(scene, mention2) || isOfSome(scene, mention2, first2) || opensClause(scene, mention2, clause))
  );
  const named3 = free.filter(({ possessive }) => !possessive);
  const said = lastReporting(scene, clause, before4);
  const later = named3.filter(({ first: at }) => at > said);
  const candidates = later.length > 0 ? later : named3;
  if (candidates.length > 0)
    return [...sharedSubject(scene, clause, candidates[0]), ...listFrom(scene, candidates)];
  if (link === "relative") {
    const antecedent = scene.actors.findLast(
      (mention2) => mention2.last < first2 && mention2.through >= first2 - 4
    );
    const country = countryBefore(scene, first2);
    if (country) return [country];
    return antecedent ? [...bothBefore(scene, antecedent, verbOf(scene, clause)), antecedent] : [];
  }
  const described = scene.actors.find(({ last, through }) => last < first2 && through >= first2);
  if (described) return [described];
  if (first2 === 0 && verbOf(scene, clause) > scene.clauses[clause].last) return subjectOfNext(scene, clause);
  const inherits = link === "participle" || link === "coordinate";
  if (!inherits) return [];
  if (parent < 0) return subjectOfNext(scene, clause);
  const shared2 = subjectOf(scene, parent, verbOf(scene, parent));
  return shared2.length > 0 ? shared2 : ownersOf(scene, parent);
}
function bothBefore({ tokens, actors }, { first: first2 }, verb2) {
  const together2 = /^(meet|confer|talk|discuss|sign|agree)$/.test(tokens[verb2]?.lemma ?? "") || tokens[verb2]?.lower === "met";
  if (!together2 || tokens[first2 - 1]?.lower !== "and") return [];
  return actors.filter(({ through }) => through === first2 - 2);
}
function countryBefore(scene, first2) {
  const { tokens, toponyms, place } = scene;
  if (!/^(which|that)$/.test(tokens[first2].lower)) return void 0;
  const last = tokens[first2 - 1]?.text === "," ? first2 - 2 : first2 - 1;
  const name = toponyms.find(({ to, role }) => to === last && role === "literal");
  return name && place(name.place).kind === "country" ? stateMention(scene, name) : void 0;
}
function lastReporting({ tokens, clauses, clauseOf }, clause, before4) {
  for (let at = before4 - 1; at >= clauses[clause].first; at--)
    if (clauseOf[at] === clause && tokens[at].pos === "VERB" && isReporting(tokens[at])) return at;
  return -1;
}
function sharedSubject({ tokens, actors, clauses }, clause, subject) {
  const { first: first2, link } = clauses[clause];
  if (link !== "coordinate" || subject.first > first2 + 2) return [];
  const before4 = actors.find(({ through }) => through === first2 - 1);
  if (!before4) return [];
  const said = tokens[before4.first - 1];
  const reported = before4.governor === null && said?.pos === "VERB" && isReporting(said);
  return reported || /^(after|before|since|until|as|when|while)$/.test(before4.governor ?? "") ? [before4] : [];
}
function subjectOfNext(scene, clause) {
  const next = scene.clauses.findIndex(
    ({ link, first: first2 }, index) => index > clause && link === "main" && first2 > 0
  );
  return next < 0 ? [] : subjectOf(scene, next, verbOf(scene, next));
}
function isGuise({ tokens }, { first: first2 }) {
  const as = tokens[first2 - 1]?.lower === "as" ? first2 - 1 : first2 - 2;
  return tokens[as]?.lower === "as" && /^(dressed|disguised|posing|masquerading|clad)$/.test(tokens[as - 1]?.lower ?? "");
}
function isMet({ tokens }, { first: first2, governor, possessive }) {
  if (governor !== null || possessive) return false;
  const at = /^(DET|PRON)$/.test(tokens[first2 - 1]?.pos ?? "") ? first2 - 2 : first2 - 1;
  return tokens[at]?.lower === "meeting" && tokens[at].pos === "NOUN" && !/^(DET|ADJ|PRON)$/.test(tokens[at - 1]?.pos ?? "");
}
function leads({ tokens }, { first: first2 }) {
  return tokens[first2 - 1]?.lower === "by" && /^(headed|led)$/.test(tokens[first2 - 2]?.lower ?? "");
}
function isOfSome({ tokens }, { first: first2, governor }, start2) {
  return governor === "of" && first2 <= start2 + 4 && /^(group|number|party|dozens|scores)$/.test(tokens[first2 - 2]?.lower ?? "");
}
function opensClause({ tokens, clauses }, mention2, clause) {
  const { first: first2, link } = clauses[clause];
  return link === "subordinate" && (mention2.first <= first2 + 3 || mention2.governor === tokens[first2].lower);
}
function ownersOf(scene, clause) {
  const { first: first2, last } = scene.clauses[clause];
  const verb2 = verbOf(scene, clause);
  const owner = scene.actors.find(
    (mention2) => mention2.possessive && mention2.first >= first2 && mention2.last < Math.min(verb2, last)
  );
  return owner ? [owner] : [];
}
function verbOf({ tokens, clauses, clauseOf }, clause) {
  const { first: first2, last } = clauses[clause];
  for (let at = first2; at <= last; at++) if (clauseOf[at] === clause && isVerbal(tokens[at])) return at;
  return last + 1;
}
function listFrom(scene, mentions) {
  const { tokens } = scene;
  const list2 = [mentions[0]];
  for (const mention2 of mentions.slice(1)) {
    if (leads(scene, mention2)) {
      list2.push(mention2);
      continue;
    }
    const gap = tokens.slice(list2.at(-1).through + 1, mention2.first);
    if (!gap.every(
      (token) => /^(,|and|or|as|well|along|with|-|–|his|her|its|their)$/.test(token.lower) || /^(DET|ADJ|NOUN|NUM)$/.test(token.pos)
    ))
      break;
    if (!gap.some((token) => /^(,|and|-|–)$/.test(token.lower))) break;
    if (gap.some(({ text, start: start2 }) => /^[-–]$/.test(text) && start2 > list2.at(-1).end)) break;
    list2.push(mention2);
  }
  return list2;
}

// src/extraction/events/parties/slots.ts
function isParticiplesOwn({ tokens }, last) {
  return tokens[last + 1]?.text === "-" && /^(?!led).+(ed|made|built|held)$/.test(tokens[last + 2]?.lower ?? "");
}
function findSlots(scene, trigger) {
  const { actors, clauses, clauseOf } = scene;
  const { first: from, last: to } = clauses[trigger.clause];
  const noun = trigger.rule.pos === "NOUN";
  const verb2 = noun ? trigger.support : trigger.head;
  const group = verb2 === null ? null : verbGroup(scene.tokens, verb2, from);
  const inside = actors.filter(
    (mention2) => mention2.first >= from && mention2.last <= to && clauseOf[mention2.first] === trigger.clause && !speaks(scene, mention2)
  );
  const inPhrase = noun ? inside.filter(
    ({ first: first2, last }) => first2 >= trigger.first && last < trigger.head && !isParticiplesOwn(scene, last)
  ) : [];
  const free = inside.filter((mention2) => !inPhrase.includes(mention2) && !isPurpose(scene, trigger, mention2));
  const after4 = free.filter(({ first: first2 }) => first2 > trigger.head);
  const governed = free.filter(({ governor, modifier }) => governor !== null && !modifier);
  const governedAfter = governed.filter(({ first: first2 }) => first2 > trigger.head);
  const between = [...governedBy(governed, BETWEEN), ...accused(scene, trigger)];
  const quarrelling = between.filter((mention2) => isQuarrel(scene, trigger, mention2));
  const doneTo = group && !group.passive ? harmedBefore(scene, trigger, actors) : null;
  const passive = doneTo !== null || (group?.passive ?? false);
  const objectStart = noun ? leftDead(scene, trigger) ?? Number.POSITIVE_INFINITY : trigger.head;
  return {
    subject: trigger.rule.object === "fallen" ? governedBy(governedAfter, FALLEN_TO) : doneTo ?? [
      ...subjectOf(scene, trigger.clause, subjectEnd(scene, trigger, group?.first ?? null)).filter(
        (mention2) => !speaks(scene, mention2)
      ),
      ...joined3(scene, trigger, free),
      ...speakingTo(scene, trigger, free),
      ...undertaker(scene, trigger)
    ],
    object: after4.filter((mention2) => mention2.first > objectStart && isObject2(scene, mention2, trigger)),
    owner: inPhrase.filter(({ possessive }) => possessive),
    modifier: inPhrase.filter(({ possessive }) => !possessive),
    with: [
      ...governedBy(governed, WITH).filter(
        ({ first: first2 }) => noun || first2 > trigger.head || first2 < (group?.first ?? 0)
      ),
      ...reached(trigger, governedAfter),
      ...after4.filter((mention2) => isMet(scene, mention2))
    ],
    between: between.filter((mention2) => !quarrelling.includes(mention2)),
    quarrelling,
    invited: governedBy(governed, INVITED),
    by: governedBy(governedAfter, BY).filter(
      (mention2) => noun ? isDoneBy(scene, trigger, mention2) : passive && !isBehindCause(scene, trigger, mention2)
    ),
    of: noun ? ownersBehind(trigger, after4) : [],
    on: [
      ...governedBy(governedAfter, ON),
      ...group?.passive ? struckThings(scene, group.first, free) : [],
      ...hitGround(scene, trigger, free),
      ...lost(scene, trigger, governedAfter)
    ],
    armed: inside.filter(
      ({ last, modifier, possessive, governor }) => last < (group?.first ?? 0) && !isParticiplesOwn(scene, last) && (modifier || possessive || governor === "from")
    ),
    passive
  };
}
function leftDead({ tokens, clauses }, { rule, head, clause }) {
  if (rule.type !== "incident" || rule.frame !== "joint") return null;
  const words5 = tokens.slice(0, clauses[clause].last + 1);
  const left = words5.findIndex(({ lower }, at) => at > head && lower === "left");
  const dead = words5.findIndex(({ lower }, at) => at > left && /^(dead|wounded|injured)$/.test(lower));
  return left < 0 || dead < 0 ? null : left;
}
var WITH = /* @__PURE__ */ new Set(["with", "alongside", "including", "involving", "comprising", "versus"]);
var BETWEEN = /* @__PURE__ */ new Set(["between", "among"]);
var INVITED = /* @__PURE__ */ new Set(["invited by"]);
var BY = /* @__PURE__ */ new Set(["by"]);
var FALLEN_TO = /* @__PURE__ */ new Set(["to"]);
var ON = /* @__PURE__ */ new Set(["on", "against", "at", "upon", "into"]);
function governedBy(mentions, prepositions) {
  return mentions.filter(({ governor }) => governor !== null && prepositions.has(governor));
}
var REACH15 = 8;
function reached({ rule, head }, governed) {
  const words5 = rule.otherSide?.split(" ") ?? [];
  return governed.filter(({ governor, first: first2 }) => words5.includes(governor) && first2 <= head + REACH15);
}
function undertaker(scene, { rule, clause, first: at }) {
  const { first: first2, link, parent } = scene.clauses[clause];
  if (rule.pos !== "NOUN" || rule.frame !== "joint" || link !== "subordinate" || parent < 0) return [];
  const opening = /^(after|following|during)$/.test(scene.tokens[first2].lower);
  const bare = !scene.tokens.slice(first2, at).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return opening && bare ? subjectOf(scene, parent, verbOf(scene, parent)) : [];
}
function speaks({ tokens }, { first: first2, last, actors }) {
  if (actors.every((actor) => actor.speaks)) return true;
  for (let at = first2; at <= last; at++) if (SAYERS.has(tokens[at].lower)) return true;
  return false;
}
function isDoneBy({ tokens }, { head, support, rule }, { first: first2 }) {
  if (isOfOtherDeed(tokens, head, first2)) return false;
  if (rule.frame !== "traveller") return true;
  return !tokens.slice(head + 1, first2).some(({ pos }, at) => pos === "VERB" && head + 1 + at !== support);
}
function isBehindCause({ tokens }, { head }, { first: first2 }) {
  return isOfOtherDeed(tokens, head, first2) || tokens.slice(head + 1, first2).some(({ lower }) => /^(after|following|amid|over|because)$/.test(lower));
}
function isOfOtherDeed(tokens, head, by) {
  return tokens.slice(head + 1, by).some(({ lower }) => OTHER_DEED.test(lower));
}
var OTHER_DEED = /^(ordered|given|delivered|approved|described|published|written|released|considered|regarded|called)$/;
function subjectEnd(scene, { rule, first: first2, clause }, verb2) {
  if (verb2 !== null) return verb2;
  const shares = rule.pos === "NOUN" && (rule.frame === "joint" || rule.frame === "traveller");
  return shares ? Math.max(first2, verbOf(scene, clause)) : first2;
}
function isObject2({ tokens }, mention2, { rule, head }) {
  const { governor, possessive, modifier, first: first2 } = mention2;
  const behind = (rule.followedBy?.split(" ") ?? []).filter((word2) => word2 !== "by");
  const hit = rule.frame === "attack" || rule.frame === "impact";
  const reached2 = governor === null || behind.includes(governor) || hit && governor === "of";
  const between = tokens.slice(head + 1, first2);
  const direct = !between.some(
    ({ pos, lower }) => pos === "ADP" && lower !== "of" && !behind.includes(lower) || BESIDE.test(lower)
  );
  return reached2 && (hit ? direct : !possessive && !modifier) && first2 <= head + 16;
}
var BESIDE = /^(bordering|adjoining|facing|overlooking|neighbou?ring)$/;
function accused({ tokens, actors, clauseOf }, { rule, clause, first: first2 }) {
  if (rule.type !== "incident" || rule.frame !== "joint") return [];
  const verb2 = tokens.findIndex(
    ({ lemma, pos }, at) => at < first2 && pos === "VERB" && /^(accuse|blame)$/.test(lemma)
  );
  const sides = actors.filter(
    (mention2) => clauseOf[mention2.first] === clause && mention2.last < first2 && mention2.governor === null
  );
  return verb2 < 0 || sides.length < 2 ? [] : sides.filter(({ possessive, modifier }) => !possessive && !modifier);
}
function joined3({ tokens }, { rule, first: first2 }, free) {
  if (rule.pos !== "NOUN" || rule.frame !== "joint") return [];
  const verb2 = tokens.findLastIndex(
    ({ lemma, pos }, at) => at < first2 && pos === "VERB" && /^(join|accompany)$/.test(lemma)
  );
  if (verb2 < 0) return [];
  return free.filter((mention2) => mention2.first > verb2 && mention2.last < first2 && mention2.governor === null);
}
function speakingTo(scene, { rule, first: first2, support, clause }, free) {
  const { tokens, clauseOf } = scene;
  const held = /^(at|in|during|after)$/.test(tokens[first2 - 1]?.lower ?? "");
  if (rule.type !== "talks" || rule.pos !== "NOUN" || support !== null || !held) return [];
  const verb2 = tokens.findIndex(
    ({ lower, lemma, pos }, at) => at < first2 && clauseOf[at] === clause && pos === "VERB" && (lower === "told" || ADDRESSING.test(lemma))
  );
  const addressed = free.some(
    (mention2) => mention2.first > verb2 && mention2.last < first2 && mention2.governor === null
  );
  return verb2 >= 0 && addressed ? subjectOf(scene, clause, verb2) : [];
}
var ADDRESSING = /^(tell|inform|assure|brief|warn|thank|remind|ask|urge)$/;

// src/extraction/events/parties/roles.ts
function findRoles(scene, trigger) {
  const slots = findSlots(scene, trigger);
  switch (trigger.rule.frame) {
    case "traveller":
      return [
        ...(trigger.rule.pos === "NOUN" ? fill(
          "agent",
          first(
            slots.owner,
            slots.by,
            isTour(scene, trigger) ? [] : slots.of,
            slots.subject,
            slots.modifier
          )
        ) : fill("agent", slots.passive && !trigger.rule.copula ? slots.by : slots.subject)).filter(({ mention: mention2 }) => mention2.via !== "pair"),
        // "the two sides" travel nowhere
        ...fill("host", slots.invited).filter(({ actor }) => actor.country !== null)
      ];
    case "reception":
      return [
        ...fill("agent", slots.passive ? slots.subject : slots.object),
        ...fill("host", slots.passive ? slots.by : slots.subject)
      ];
    case "sending":
      return fill("agent", sent(slots));
    case "attack":
      return trigger.rule.pos === "NOUN" ? [
        ...fill(
          "agent",
          first(slots.owner, slots.by, slots.modifier, isDone(scene, trigger) ? slots.subject : [])
        ),
        ...fill(
          "participant",
          slots.on,
          slots.of,
          isStruckBy(scene, trigger, slots) ? slots.subject : []
        )
      ] : slots.passive ? [...fill("agent", slots.by), ...fill("participant", first(slots.subject, slots.on))] : [
        ...fill("agent", first(slots.subject, slots.armed)),
        ...fill("participant", slots.object, slots.on)
      ];
    case "closure":
      return [
        ...fill("agent", slots.passive || slots.by.length > 0 ? slots.by : first(slots.owner, slots.subject)),
        ...fill("participant", slots.with, slots.between),
        ...closedBorders(scene, trigger)
      ];
    case "impact":
      return [
        ...fill("agent", first(slots.armed, slots.subject.filter(isSomebodys))),
        // "a *Ukrainian drone* hit a depot"
        ...fill("participant", slots.object, slots.on)
      ];
    case "suffer":
      return fill("participant", slots.subject);
    case "joint":
      return jointRoles(slots);
  }
}
function isTour({ tokens }, { head }) {
  return tokens[head].lemma === "tour";
}
function fill(role, ...groups) {
  const fillers = [];
  for (const group of groups)
    for (const mention2 of group) for (const actor of mention2.actors) fillers.push({ actor, role, mention: mention2 });
  return fillers;
}
function isSomebodys({ actors }) {
  return actors.some(({ country, kind }) => country !== null || kind === "group");
}
function sent({ subject, object: object2 }) {
  const envoys = object2.filter(
    ({ actors }) => actors.some(({ kind }) => /^(person|office|force)$/.test(kind))
  );
  const known3 = envoys.filter(({ actors }) => actors.some(({ country }) => country !== null));
  if (known3.length > 0) return known3;
  const named3 = envoys.filter(({ actors }) => actors.some(({ kind }) => kind !== "force"));
  const states = subject.filter(({ actors }) => actors.some(({ kind }) => kind === "state"));
  return named3.length > 0 ? [...named3, ...states] : subject;
}
function first(...groups) {
  return groups.find((group) => group.length > 0) ?? [];
}
function isStruckBy({ tokens }, { support, first: first2 }, { passive }) {
  const struck = support !== null && /^(rock|hit|strike|shake|target)$/.test(tokens[support].lemma);
  return passive && struck && tokens[first2 - 1]?.lower === "by";
}
var DOING = /^(carry|launch|begin|start|lead|resume|conduct|mount|stage|orchestrate|claim|commit|perpetrate|unleash|wage|make|repel|foil|open)$/;
function isDone({ tokens }, { support, first: first2 }) {
  if (support === null || support >= first2) return false;
  return DOING.test(tokens[support].lemma);
}
function jointRoles(slots) {
  if (slots.between.length > 0) return fill("participant", slots.between);
  if (slots.passive && slots.by.length > 0 && slots.subject.length > 0)
    return [...fill("agent", slots.subject), ...fill("counterpart", slots.by, slots.with)];
  const own2 = [slots.owner, slots.subject, slots.by, slots.modifier];
  const other = [slots.with, slots.object];
  if (own2.every((group) => group.length === 0)) other.push(slots.quarrelling);
  if (other.every((group) => group.length === 0)) return fill("participant", ...own2, slots.of);
  return [...fill("agent", ...own2), ...fill("counterpart", ...other)];
}

// src/extraction/events/lazy-draft.ts
var LazyDraft = class {
  scene;
  trigger;
  rule;
  reality;
  words;
  time;
  fromReport;
  anaphoric = false;
  known = {};
  constructor(scene, trigger, { time, fromReport }, reality) {
    const { tokens } = scene;
    this.scene = scene;
    this.trigger = trigger;
    this.rule = trigger.rule;
    this.reality = reality;
    this.words = { start: tokens[trigger.first].start, end: tokens[trigger.head].end };
    const announced = isAnnounced(scene, time, fromReport, reality);
    this.time = announced ? null : time;
    this.fromReport = fromReport && !announced;
  }
  get label() {
    return this.known.label ??= labelOf(this.scene, this.trigger);
  }
  get roles() {
    return this.known.roles ??= findRoles(this.scene, this.trigger);
  }
  get days() {
    return daysOf2(this.scene, this.trigger);
  }
  get placing() {
    const { known: known3 } = this;
    if (known3.placing === void 0) known3.placing = findPlacing(this.scene, this.trigger, this.roles);
    return known3.placing;
  }
  get definite() {
    return this.known.definite ??= this.rule.pos === "NOUN" && isDefinite2(this.scene, this.trigger, this.roles);
  }
  get earlier() {
    return this.known.earlier ??= this.rule.pos === "NOUN" && isEarlier(this.scene, this.trigger);
  }
  get another() {
    return this.known.another ??= isAnother2(this.scene, this.trigger);
  }
  get further() {
    return this.known.further ??= isFurther(this.scene, this.trigger);
  }
  get predicate() {
    return this.known.predicate ??= isPredicate(this.scene, this.trigger);
  }
  get quoted() {
    return this.known.quoted ??= isQuoted2(this.scene, this.words);
  }
};
function isAnnounced({ sentence, reference }, time, fromReport, { status, rule }) {
  const headed = time !== null && (time.end <= sentence.start || time.start >= sentence.end);
  const ahead = time?.first != null && reference !== null && time.first > reference;
  return status === "planned" && (fromReport || headed && !ahead) || rule === "called off" && fromReport;
}
function isDefinite2({ tokens, times }, { first: first2, head, rule }, roles) {
  const fresh = tokens.slice(first2, head).some(({ lower }) => /^(new|fresh)$/.test(lower));
  if (rule.type === "incident" && fresh) return false;
  return roles.some(({ mention: mention2 }) => mention2.possessive && mention2.first >= first2 && mention2.last < head) || /^(the|this|that|these|those|his|her|their|its)$/.test(tokens[first2].lower) || times.some(({ from, to }) => from === first2 && to < head && /^['’]s?$/.test(tokens[to + 1]?.text ?? ""));
}
function isEarlier({ tokens }, { first: first2, head }) {
  return tokens.slice(first2, head).some(({ lower }) => EARLIER.test(lower));
}
function isQuoted2({ sentence, tokens, actors }, words5) {
  const speech = sentence.quotations.find(({ start: start2, end }) => words5.start >= start2 && words5.end <= end);
  if (!speech) return false;
  const opening = tokens.findIndex(({ start: start2 }) => start2 >= speech.start);
  const verb2 = tokens.findIndex(({ start: start2, text }) => start2 >= speech.start && /^\p{L}/u.test(text));
  return !(/^(VERB|AUX)$/.test(tokens[verb2]?.pos ?? "") && actors.some(({ last }) => last === opening - 1));
}

// src/extraction/events/passive.ts
function isPassive({ scene, trigger }) {
  return verbGroup(scene.tokens, trigger.head, scene.clauses[trigger.clause].first).passive;
}

// src/extraction/events/force/figurative.ts
var FIGURATIVE = /* @__PURE__ */ new Set(["attack", "target", "hit", "strike", "raid", "storm", "assault", "pound"]);
var HARM = /^(kill|wound|injure|dead|death|casualty|die)$/;
var TARGET = /^(post|outpost|checkpoint|base|camp|convoy|patrol|village|town|city|building|depot|refinery|compound|warehouse|hospital|prison|vehicle|bus|van|train|ship|vessel|boat|tanker|embassy|consulate|mosque|church|station|headquarters|barracks|house|home|position|territory|airport|bridge|pipeline|railway|track|aircraft|jet|helicopter|drone)s?$/;
function isMeant({ roles, placing, scene: { tokens }, trigger: { head } }) {
  const states = new Set(roles.flatMap(({ actor }) => actor.kind === "state" ? actor.name : []));
  const target = placing?.toponym?.start ?? -1;
  const [next, second] = tokens.slice(head + 1, head + 3);
  const onPlace = next?.start === target || second?.start === target;
  return states.size > 1 || states.size > 0 && onPlace || harms(tokens, head);
}
function isCritic({ rule, roles, scene: { tokens }, trigger: { head } }) {
  const agents2 = roles.filter(({ role }) => role === "agent");
  const people = agents2.length > 0 && agents2.every(({ actor }) => /^(person|office)$/.test(actor.kind));
  return rule.pos === "VERB" && FIGURATIVE.has(tokens[head].lemma) && people && !harms(tokens, head);
}
var REACH16 = 10;
var SUBJECT = 12;
function harms(tokens, head) {
  const passive = tokens[head - 1]?.pos === "AUX";
  return tokens.slice(passive ? Math.max(0, head - SUBJECT) : head + 1, head + REACH16).some(({ lower }) => TARGET.test(lower)) || tokens.some(({ lemma }) => HARM.test(lemma));
}

// src/extraction/events/force/violence.ts
var words4 = (list2) => new Set(list2.trim().split(/\s+/));
var WEAPONS = words4(`
  mortar shell rocket missile drone bomb bullet grenade projectile artillery mine explosive ied salvo munition gunfire shot round
  car-bomb shrapnel warhead torpedo`);
var FIGHTERS = words4(`
  gunman gunmen militant militants terrorist terrorists insurgent insurgents rebel rebels soldier soldiers troop troops army military
  militia militias militiaman militiamen guerrilla guerrillas paramilitary paramilitaries guards fighters jihadist jihadists separatist separatists taliban
  sniper snipers assailant assailants conscript conscripts serviceman servicemen infiltrator infiltrators marines paratroopers infantry
  intruder intruders jawan jawans ranger rangers commando commandos hezbollah hamas navy navies battalion brigade regiment levies coastguard coastguards`);
var ARMED = /* @__PURE__ */ new Set([
  ...FIGHTERS,
  ...words4(`
  warship warships warplane warplanes gunship gunships jets artillery missile missiles mortar mortars
  rocket rockets shelling airstrike airstrikes ied suicide martyr martyrdom ambush infiltration incursion
  frontier border borders crossing cross-border ceasefire truce airspace
  fishermen armed vessel vessels trawler trawlers tanker tankers`)
]);
var VIOLENCE = words4(`
  attack assault raid clash fire shoot shot gunfire bomb bomber bombing blast shell drone firefight gunbattle skirmish
  guard police policeman policemen force forces checkpoint outpost patrol explosive kidnap abduct hostage bombard bombardment
  gun gunned terror firebomb assassinate assassination smuggler smugglers operation hideout hideouts officers mine landmine target targets gunfight destroy`);
var HARMLESS = words4(`
  accident monsoon downpour downpours flashflood flashfloods rainfall torrential earthquake quake tsunami hurricane typhoon tornado wildfire wildfires stampede flood floods avalanche landslide blizzard skid overturn derail cylinder wolf wolves
  bear leopard snake elephant elephants crocodile crocodiles tiger tigers lion lions poacher poachers poaching dog shark virus disease heatwave cyclone wicket wickets coach film movie
  drama novel almond almonds bean beans walnut peas union wages salary forecaster forecasters trafficking-free innings semi-final wrestling
  virtual simulate simulated mock rehearse`);
var HARMLESS_UNLESS_ARMED = words4(`
  drought fever lightning collision cricket football tournament concert rain fog snow gas kitchen boiler match goal team teams captain captains title song band pay fees coal miner miners tourist game games`);
var STRIKING = /^(with|air|missile|drone|military|retaliatory|precision|surgical|rocket|artillery|preventive)$/;
var WEATHER = words4("storm storms hail");
var has = (list2) => (token) => list2.has(token.lemma) || list2.has(token.lower);
function isArmed(tokens) {
  return tokens.some(has(ARMED));
}
function isViolent(tokens) {
  const deadly = tokens.some(({ lemma, pos }) => pos === "VERB" && /^(kill|wound|injure)$/.test(lemma));
  const struck = ({ lemma, pos }, at) => lemma === "strike" && (pos === "VERB" || STRIKING.test(tokens[at - 1]?.lower ?? "") || isOfState2(tokens, at) || deadly);
  const weapon = ({ lemma, lower }) => WEAPONS.has(lemma) || WEAPONS.has(lower.replace(/s$/, ""));
  return isArmed(tokens) || tokens.some((token, at) => has(VIOLENCE)(token) || weapon(token) || struck(token, at));
}
function isOfState2(tokens, at) {
  const owner = tokens[at - 1]?.pos === "PART" ? tokens[at - 2] : tokens[at - 1];
  const [on, target] = tokens.slice(at + 1, at + 3);
  const day2 = /^(\p{Lu}\p{Ll}+day|[A-Z]?[a-z]*(uary|ember|ober)|March|April|May|June|July|August)$/u.test(
    target?.text ?? ""
  );
  return owner?.pos === "PROPN" && /^(on|against)$/.test(on?.lower ?? "") && target?.pos !== "NUM" && !day2;
}
function isShooting(tokens) {
  return tokens.some(({ lower }, at) => lower === "shot" && tokens[at + 1]?.lower === "dead");
}
function isHarmless(tokens, violent = false) {
  const onStrike = tokens.some(({ lower }, at) => lower === "strike" && tokens[at - 1]?.lower === "on");
  const weather = tokens.some((token) => token.pos !== "VERB" && has(WEATHER)(token));
  if (onStrike || weather || tokens.some(has(HARMLESS))) return true;
  return !violent && tokens.some(has(HARMLESS_UNLESS_ARMED)) && !isArmed(tokens) && !isShooting(tokens);
}

// src/extraction/events/force/law-and-labour.ts
var CIVIL = /\b(police|policem[ae]n|officials?|authorit(y|ies)|governments?|ministry|department|customs|tax|agency|unit|parliament|cabinet|delegation|team|teams|committees?|commissions?|ministers|leaders|presidents|chiefs|directors|secretaries|engineers|counterparts?)\b/i;
var ROOMS = /^(homes?|houses?|offices?|residences?|premises|apartments?|flats?|properties|farmhouses?|shops?|clinics?|websites?)$/;
function isSearch({ roles, scene: { tokens }, trigger: { head } }) {
  if (!/^(raid|storm|search|swoop)$/.test(tokens[head].lemma)) return false;
  const agents2 = roles.filter(({ role }) => role === "agent");
  const lawful = agents2.length > 0 && agents2.every(({ actor }) => actor.kind === "force" && CIVIL.test(actor.name));
  const rooms = tokens.slice(Math.max(0, head - 8), head + 9).some(({ lower }) => ROOMS.test(lower));
  return lawful && rooms && !isArmed(tokens) && !tokens.some(({ lemma }) => HARM.test(lemma));
}
function isWalkout({ scene: { tokens, matter }, trigger: { head } }) {
  const general = tokens[head - 1]?.lower === "general";
  if (tokens[head].lemma !== "strike" || matter.topic !== "labour" && !general) return false;
  return !tokens.some(({ lemma }) => HARM.test(lemma));
}

// src/extraction/events/force/force.ts
function isForce(draft) {
  const { rule, roles, time, scene, trigger } = draft;
  if (roles.length === 0 && time === null && draft.placing === null || isDismissal(draft)) return false;
  if (isCritic(draft) || isSearch(draft) || isWalkout(draft)) return false;
  const atWar = scene.matter.armed;
  const figurative = !atWar && FIGURATIVE.has(scene.tokens[trigger.head].lemma);
  const tokens = figurative ? scene.tokens.filter((_, at) => at !== trigger.head) : scene.tokens;
  const armed = roles.some(({ actor, role }) => actor.kind === "group" || role === "agent" && actor.kind === "force") || figurative && isMeant(draft) || KILLING.test(scene.tokens[trigger.head].lemma) && (atWar || isByState(draft));
  if (rule.violent) return !isHarmless(tokens, true);
  return (rule.armed ? namesArms(draft, tokens) : armed || isViolent(tokens)) && !isHarmless(tokens);
}
var KILLING = /^(kill|wound|injure|murder)$/;
function isByState({ roles }) {
  return roles.some(({ actor, role }) => role === "agent" && actor.kind === "state");
}
function isDismissal(draft) {
  const { scene, trigger } = draft;
  const [next, end] = scene.tokens.slice(trigger.head + 1, trigger.head + 3);
  const at = /^(at|on|upon)$/.test(next?.lower ?? "") && !scene.times.some(({ start: start2 }) => start2 === end?.start);
  return draft.label === "fire" && isPassive(draft) && !at && !subjectIsWeapon(draft);
}
function namesArms({ roles, rule, scene: { matter } }, tokens) {
  if (rule.armed === "in article" && matter.armed) return true;
  const states = new Set(roles.flatMap(({ actor }) => actor.country ?? []));
  const armed = ({ actor: { kind, name } }) => kind === "group" || kind === "force" && !CIVIL.test(name);
  return isArmed(tokens) || states.size > 1 || roles.some(armed);
}
function isMutualForce(draft) {
  const { roles, scene } = draft;
  if (roles.length === 0 && draft.placing === null || isQuarrelOfWords(draft)) return false;
  return (!draft.rule.armed || namesArms(draft, scene.tokens)) && !isHarmless(scene.tokens);
}
function isQuarrelOfWords({ roles, scene: { tokens }, trigger }) {
  const people = roles.length > 0 && roles.every(({ actor }) => /^(person|office)$/.test(actor.kind));
  const others = tokens.filter((_, at) => at !== trigger.head);
  const quarrel = people || roles.length === 0 && tokens[trigger.head + 1]?.lower === "over";
  return quarrel && !isViolent(others) && !tokens.some(({ lemma }) => HARM.test(lemma));
}
function isTargetHit({ roles, scene, trigger }) {
  const { first: first2 } = scene.clauses[trigger.clause];
  const before4 = scene.tokens.slice(Math.max(first2, trigger.head - 10), trigger.head);
  return roles.length > 0 || before4.some(({ lower }) => TARGET.test(lower));
}
function subjectIsWeapon({ scene, trigger }) {
  const { first: first2, link } = scene.clauses[trigger.clause];
  const topic = scene.tokens.slice(Math.max(0, first2 - 4), first2).some(({ lower }) => /^(over|about)$/.test(lower));
  const start2 = link === "relative" && !topic ? first2 - 2 : first2;
  const before4 = scene.tokens.slice(Math.max(0, start2, trigger.head - 10), trigger.head);
  return before4.some(({ lemma, lower }) => WEAPONS.has(lemma) || WEAPONS.has(lower.replace(/s$/, "")));
}
function isOfForces({
  rule,
  roles,
  trigger,
  scene
}) {
  if (!rule.orForce || roles.some(({ actor }) => /^(force|state)$/.test(actor.kind))) return true;
  const about = new Set(rule.about.split(" "));
  const { first: first2, last } = scene.clauses[trigger.clause];
  return isNamed2(scene, trigger) || isSuch({ scene, trigger }) || isHeldBySides({ scene, trigger }) || scene.tokens.slice(first2, last + 1).some(({ lemma, lower }) => about.has(lemma) || about.has(lower));
}
function isSuch({
  scene: { tokens },
  trigger: { first: first2, head }
}) {
  return tokens.slice(first2, head).some(({ lower }) => lower === "such");
}
function isHeldBySides({
  scene: { tokens },
  trigger: { head, support }
}) {
  if (support === null) return false;
  const [by, who, count2] = tokens.slice(support + 1, support + 4);
  return by?.lower === "by" && support > head && /^(both|the (two|three|four|five|sides))$/.test(
    who?.lower === "the" ? `the ${count2?.lower}` : who?.lower ?? ""
  );
}
function isNamed2({ tokens, toponymAt }, { head, first: first2 }) {
  if (head - 1 > first2 && tokens[head - 1].pos === "PROPN" && toponymAt[head - 1] === void 0) return true;
  const next = tokens.slice(head + 1, head + 4).filter(({ text }) => !/^[,"“”‘’'(]$/.test(text));
  return next[0]?.pos === "PROPN" || /^(codenamed|code-named|dubbed|named|called)$/.test(next[0]?.lower ?? "");
}

// src/extraction/events/force/tolls.ts
var CAMPAIGN = 40;
function isToll({
  rule,
  time,
  scene: { tokens, clauses },
  trigger: { head, clause }
}) {
  if (rule.type !== "incident" || !/^(kill|wound|injure|die)$/.test(tokens[head].lemma)) return false;
  const long = time === null ? isPerfect(tokens, head) : daysCovered(time) > CAMPAIGN;
  const near2 = tokens.slice(Math.max(clauses[clause].first, head - 10), head + 5);
  return long && near2.some(({ lower }) => /^(hundreds|thousands|scores|millions)$/.test(lower));
}
function isLongFight({ rule, time, scene: { tokens }, trigger: { head } }) {
  if (rule.type !== "incident" || tokens[head].lemma !== "fight") return false;
  return time !== null && daysCovered(time) > 2 * CAMPAIGN;
}
function isGoingOn({ rule, time, fromReport, scene: { tokens }, trigger: { head } }) {
  const dated2 = time !== null && !fromReport && tokens[head].lemma !== "fight";
  if (rule.type !== "incident" || rule.pos !== "VERB" || dated2) return false;
  const continues = tokens[head - 1]?.lower === "to" && /^continues?$/.test(tokens[head - 2]?.lower ?? "");
  return continues || tokens.slice(Math.max(0, head - 2), head).some(({ lower }) => lower === "still");
}
function isWarOfYear({ rule, time, scene: { tokens }, trigger: { head } }) {
  return rule.type === "incident" && rule.pos === "NOUN" && tokens[head].lemma === "conflict" && (time === null || daysCovered(time) > CAMPAIGN);
}
function isSpell2({ rule, scene: { tokens }, trigger: { first: first2 } }) {
  if (rule.type !== "incident" || rule.pos !== "NOUN" || tokens[first2 - 1]?.lower !== "of") return false;
  return /^(days|weeks?|months?|years?|decades?)$/.test(tokens[first2 - 2]?.lower ?? "");
}
function isRecord({ rule, scene: { tokens }, trigger: { first: first2, head } }) {
  if (rule.type !== "incident" || rule.pos !== "NOUN") return false;
  const be = tokens[first2 - 1]?.lemma === "be" && tokens[first2].lower === "the";
  return be && tokens.slice(first2, head).some(({ lower }) => /(est|first|second|third|worst)$/.test(lower));
}
function isPerfect(tokens, head) {
  return tokens.slice(Math.max(0, head - 4), head).some(({ lower }) => /^(has|have)$/.test(lower));
}

// src/extraction/events/general.ts
function isGeneral2(draft) {
  return TESTS.some((test) => test(draft));
}
var TESTS = [
  isAsked,
  isOfSuch,
  isHistoryOfWars,
  isWhoever,
  isEpithetOfThing,
  isOfSomethingAlong,
  isLed,
  isOfPassengers,
  isTally,
  isLasting,
  isPast,
  isCampaign,
  isToll,
  isLongFight,
  isRecord,
  isReason,
  isSpell2,
  isGoingOn,
  isWarOfYear,
  isUndertaking,
  isWhenever
];
function isCampaign({ rule, time, placing, scene: { place } }) {
  const wide = placing === null || /^(country|region)$/.test(place(placing.place).kind);
  return rule.object === "fighters" && time === null && wide;
}
var LEAD = 1;
function isPast({
  rule,
  time,
  placing,
  scene: { tokens, sentence, place },
  trigger: { head }
}) {
  if (rule.type !== "incident" || rule.pos !== "VERB" || time !== null) return false;
  const before4 = tokens.slice(Math.max(0, head - 3), head);
  const perfect = before4.some(({ lower }) => /^(has|have)$/.test(lower));
  const often = before4.some(({ lower }) => /^(previously|repeatedly|often|frequently|long)$/.test(lower));
  return perfect && (often || sentence.paragraph > LEAD) && !/^(city|site|border)$/.test(placing ? place(placing.place).kind : "");
}
function isAsked({ rule, scene: { tokens }, time }) {
  return /^(talks|agreement)$/.test(rule.type) && time === null && tokens.at(-1).text === "?";
}
function isOfSuch({ rule, scene: { tokens }, trigger: { first: first2, head } }) {
  if (rule.pos !== "NOUN") return false;
  const opening = tokens.slice(Math.max(0, first2 - 1), head).map(({ lower }) => lower);
  return opening.includes("such") && !opening.some((word2) => /^(first|last|second|third|fourth|latest)$/.test(word2));
}
function isHistoryOfWars({ rule, scene: { tokens }, trigger: { head } }) {
  if (rule.type !== "incident" || tokens[head].lemma !== "fight") return false;
  return tokens.slice(head + 1, head + 6).some(({ lower }) => lower === "wars");
}
function isWhoever({ rule, scene: { tokens }, trigger: { head }, time }) {
  if (rule.pos !== "VERB" || time !== null) return false;
  const { lower, lemma } = tokens[head];
  const present = lower === lemma && !/^(hit|cut|put|shut|set|come|run|beat)$/.test(lower);
  let at = head - 1;
  while (at >= 0 && /^(ADV|CCONJ|VERB)$/.test(tokens[at].pos)) at--;
  return present && /^(who|that|which)$/.test(tokens[at]?.lower ?? "");
}
function isUndertaking({ rule, scene: { tokens, clauses }, trigger: { head, clause } }) {
  const { first: first2, last } = clauses[clause];
  if (rule.pos !== "VERB" || rule.type !== "incident" || !tokens[head].lower.endsWith("ing")) return false;
  const opens3 = head === first2 || head === first2 + 1 && /^(but|and|so|then)$/.test(tokens[first2].lower);
  const next = tokens.slice(head + 1, last + 1).find(({ pos, text }) => /^(AUX|VERB)$/.test(pos) || text === ",");
  return opens3 && next?.pos === "AUX";
}
function isWhenever({ rule, scene: { tokens }, trigger: { head }, time }) {
  const opening = /^(when|if|once|unless)$/.test(tokens[head - 1]?.lower ?? "");
  return rule.type === "incident" && rule.pos === "VERB" && time === null && opening;
}
function isEpithetOfThing({ rule, scene: { tokens }, trigger: { head } }) {
  if (rule.pos !== "VERB" || rule.type !== "incident" || !/(ed|en|ung|ot)$/.test(tokens[head].lower))
    return false;
  return /^(an?|the)$/.test(tokens[head - 1]?.lower ?? "") && tokens[head + 1]?.pos !== "ADP";
}
function isOfSomethingAlong({ rule, scene: { tokens, actors }, trigger: { head } }) {
  if (rule.pos !== "VERB" || rule.type !== "visit" || !tokens[head].lower.endsWith("ing")) return false;
  let at = head - 1;
  while (at >= 0 && /^(NOUN|ADJ|DET|NUM|PROPN)$/.test(tokens[at].pos)) at--;
  const along = at < head - 1 && tokens[at]?.lower === "with";
  return along && !actors.some(({ first: first2, last }) => first2 > at && last < head);
}
function isLed(draft) {
  const { rule, scene, trigger } = draft;
  const { tokens } = scene;
  if (rule.type !== "visit" || rule.pos !== "VERB" || tokens[trigger.head].lemma !== "head") return false;
  return isPassive(draft) || tokens[trigger.head + 1]?.lower === "by";
}
function isOfPassengers({ rule, scene: { tokens }, trigger: { head } }) {
  return rule.type === "visit" && tokens[head].lower === "arrivals";
}
function isLasting({ rule, scene: { tokens, clauses }, trigger: { head, clause } }) {
  if (rule.type !== "incident" || rule.pos !== "VERB" || !tokens[head].lower.endsWith("ing")) return false;
  const { first: first2, last } = clauses[clause];
  const { before: before4 } = verbGroup(tokens, head, first2);
  const length = tokens.slice(head, last + 2).some(({ lower }) => /^(since|for|years|months)$/.test(lower));
  return before4.includes("been") && /^(has|have)$/.test(before4[0] ?? "") && length;
}
function isTally({ rule, scene: { tokens, clauses }, trigger, time }) {
  const verb2 = rule.pos === "VERB" ? trigger.head : trigger.support;
  if (rule.type !== "incident" || verb2 === null || time === null || daysCovered(time) < MANY_DAYS)
    return false;
  const { before: before4 } = verbGroup(tokens, verb2, clauses[trigger.clause].first);
  return before4.some((word2) => /^(has|have|'ve)$/.test(word2)) && time.rule !== "since";
}
var MANY_DAYS = 28;
function isReason({ rule, scene: { tokens }, trigger: { first: first2, support } }) {
  if (rule.type !== "exercise" || rule.pos !== "NOUN" || (support ?? 0) > first2) return false;
  return /(because of|due to|owing to)( \S+){0,3}$/.test(
    tokens.slice(Math.max(0, first2 - 5), first2).map(({ lower }) => lower).join(" ")
  );
}

// src/extraction/events/crossings/barrier-state.ts
function isState({ scene, trigger, time }, auxiliaries) {
  const { tokens, clauses } = scene;
  const { head, clause } = trigger;
  const { lower, lemma } = tokens[head];
  const words5 = auxiliaries.filter((word2) => /^(is|are|has|have|had|been)$/.test(word2)).join(" ");
  const kept = tokens.slice(Math.max(clauses[clause].first, head - (words5 ? 3 : 7)), head);
  if (/^(has|have|had)\b/.test(words5) && auxiliaries.some((word2) => /^(not|n[’']t|never)$/.test(word2)))
    return true;
  const coming = kept.some((token) => token.lower === "will");
  if (!coming && kept.some((token) => /^(remain|stay|keep|continue)$/.test(token.lemma))) return true;
  if (auxiliaries.length === 0 && isAccompanied(tokens, head)) return true;
  if (!/^(open|close|shut|seal|block)$/.test(lemma)) return false;
  const hours = /^(at|from)$/.test(tokens[head + 1]?.lower ?? "") && tokens[head + 2]?.pos === "NUM";
  if (/s$/.test(lower) && (hours || time === null)) return true;
  const lasting = /^(has|have|had) been$/.test(words5) && tokens[head + 1]?.lower === "for";
  const due = auxiliaries.includes("to");
  return /^(is|are)$/.test(words5) && !due || lasting && time === null;
}
function isAccompanied(tokens, head) {
  const before4 = tokens.slice(Math.max(0, head - 7), head);
  const start2 = before4.findLastIndex(({ lower }) => lower === "with");
  if (/^(borders?|frontiers?|crossings?|boundary)$/.test(before4[start2 - 1]?.lower ?? "")) return false;
  return start2 >= 0 && before4.slice(start2 + 1).every(({ pos }) => /^(DET|NOUN|PROPN|ADJ|CCONJ|ADV)$/.test(pos));
}

// src/extraction/events/matter/home.ts
var ABROAD = 0.2;
var WORLD_BODY = /^(un|u\.n\.|nato|eu|iaea|fao|unesco|unicef|unhcr|undp|unodc|unwto|oic|opec|sco|asean|saarc|gcc|brics|oecd|osce|imf|icrc)$/;
function homeOf(toponyms, filedAt, place, bodies) {
  const counts = /* @__PURE__ */ new Map();
  let all = bodies;
  for (const { place: id, role } of toponyms) {
    const { countries = [] } = place(id);
    if (role === "dateline" || role === "embedded" || countries.length === 0) continue;
    all++;
    for (const code2 of countries) counts.set(code2, (counts.get(code2) ?? 0) + 1);
  }
  const [country, most] = [...counts].reduce(
    (best, next) => next[1] > best[1] ? next : best,
    [null, 0]
  );
  const abroad = all - most;
  const sentFrom = filedAt === null ? void 0 : place(filedAt.place).countries;
  if (country !== null && sentFrom?.includes(country) === false) return null;
  const atHome = abroad <= all * ABROAD || abroad === 1 && most >= 3;
  return atHome ? { country } : null;
}
function isAtHome(draft) {
  const { rule, roles, placing, scene } = draft;
  const { home } = scene.matter;
  if (!/^(visit|talks|agreement)$/.test(rule.type) || home === null) return false;
  if (rule.type === "visit" && roles.some(isMilitary)) return false;
  const countries = [
    ...roles.flatMap(({ actor }) => actor.country ?? []),
    ...placing === null ? [] : scene.place(placing.place).countries ?? []
  ];
  return countries.every((code2) => code2 === home.country) && !scene.tokens.some(isForeign);
}
var MILITARY2 = /\b(general|admiral|marshal|brigadier|commodore|colonel|army|navy|military|forces|commander|commander-in-chief)\b/;
function isMilitary({ actor: { kind, name, title = "" } }) {
  return MILITARY2.test(`${kind === "person" ? "" : name.toLowerCase()} ${title}`) || kind === "force";
}
var FOREIGN2 = /^(foreign|counterparts?|bilateral|trilateral|ambassadors?|envoys?|diplomats?|embassy|consul|consulate|neighbou?rs?|neighbou?ring)$/;
function isForeign(token) {
  return FOREIGN2.test(token.lower) || isOfBorder(token) || WORLD_BODY.test(token.lower);
}

// src/extraction/events/matter/statecraft.ts
var STATECRAFT = new Set(
  `minister ministers ministerial ministry ministries premier president presidents presidential emir sultan
   ambassador ambassadors embassy consul consulate consular envoy envoys diplomat diplomats diplomatic diplomacy
   delegation delegations affairs counterpart counterparts foreign bilateral trilateral multilateral treaty summit memorandum mou sanctions
   nuclear peace war sovereignty territorial territory airspace refugees migrants peacekeeper peacekeepers
   border borders cross-border frontier crossing crossings checkpoint checkpost customs gate gates guard guards coastguard levies
   commander commanders general brigadier colonel admiral lieutenant squadron frigate fleet flotilla drill drills
   forces fighters assailants attackers bomber bombers bomb bombs blast gunfire kidnapped abducted insurgency rebellion drone drones
   sectors patrol patrols fence outpost outposts ceasefire_line`.split(/\s+/)
);
var FORMS = /* @__PURE__ */ new Set([...STATECRAFT, ...ARMED]);
function isOfState3({ lower, lemma }) {
  return FORMS.has(lower) || lemma !== lower && ARMED.has(lemma);
}
function wordsOfState(tokens) {
  return new Set(tokens.filter(isOfState3).map(({ lower }) => lower)).size;
}

// src/extraction/events/matter/topics.ts
var TOPICS = [
  {
    name: "sport",
    words: `cricket cricketer cricketers football footballer footballers soccer hockey tennis rugby basketball volleyball kabaddi baseball
      golf golfer netball athletics athlete athletes sprinter sprinters swimmer wicket wickets innings batsman batsmen bowler bowlers bowling
      skipper midfielder striker goalkeeper defender defenders winger fly-half scrum-half scrum hooker flanker full-back coach coaches
      head-coach umpire referee referees tournament tournaments fixture fixtures league leagues premiership bundesliga semi-final semi-finals
      semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals playoff playoffs play-off medal medals medallist
      medalist olympic olympics championship championships champion champions t20 t20i odi odis twenty20 test-series squad matches match
      rematch unbeaten grand-slam marathon wrestler wrestlers wrestling boxer heavyweight knockout pitch stadium fifa icc bcci pcb uefa ashes
      iaaf ioc nba nfl nhl atp wta cup trophy podium relay hurdles javelin doping goals penalties half-time kick-off scored equaliser
      unseeded wimbledon forehand backhand lap cyclist peloton teammate team-mate teammates team-mates injury hamstring`
  },
  {
    name: "labour",
    words: `union unions unionised walkout walkouts strikers picket pickets picketing unison rmt tuc wage wages pay salary salaries payrise
      ballot ballots nurses doctors teachers drivers postal commuters overtime redundancies pensions employer employers workforce
      staff lecturers junior industrial`
  },
  {
    name: "arts",
    words: `film films movie movies actor actress actors actresses album albums singer singers song songs guitarist drummer rapper hip-hop
      concerts gig gigs charts oscar oscars grammy grammys emmy bafta box-office sequel screenplay starring comedy comedian drama sitcom
      soap musical theatre broadway hollywood bollywood novel novelist author bestseller poet poetry exhibition gallery painter painting
      paintings sculpture museum orchestra opera ballet celebrity celebrities viewers premiere dj trilogy`
  },
  {
    name: "business",
    words: `shares shareholder shareholders profit profits profitability earnings revenue revenues turnover takeover merger bidder
      acquisition ipo nasdaq nyse ftse sensex nifty stock stocks investor investors analyst analysts firm firms chief-executive ceo
      quarterly dividend bankruptcy creditors retailer retailers brand brands carmaker airline airlines sales stake subsidiary
      subsidiaries equity assets lender dollar euro yen inflation gdp economist economists`
  },
  {
    name: "computing",
    words: `software hardware users gadget gadgets website websites web internet online broadband download downloads mp3 ipod console
      consoles xbox playstation nintendo gamers gamer gaming pc pcs laptop laptops smartphone smartphones handset handsets microsoft
      google apple linux spam viruses spyware hackers hacker blog blogs bloggers app apps server servers browser email e-mail e-mails`
  }
];

// src/extraction/events/matter/matter.ts
var ENOUGH = 3;
var SHORT = 50;
var SHARE = 0.01;
var DIFFERENT = 3;
var ARMED_MATTER = 1;
var FIGHTING = 3;
var BORDER = /^(borders?|frontiers?|cross-border|crossings?|customs)$/;
function isOfBorder({ lower, text, pos }) {
  return BORDER.test(lower) && !(text === "Borders" && pos === "PROPN");
}
var topicsOf = /* @__PURE__ */ new Map();
for (const { name, words: words5 } of TOPICS)
  for (const word2 of words5.trim().split(/\s+/)) topicsOf.set(word2, [...topicsOf.get(word2) ?? [], name]);
var NONE = [];
function matterOf({ sentences }, toponyms, filedAt, place) {
  const found2 = new Map(TOPICS.map(({ name }) => [name, /* @__PURE__ */ new Set()]));
  const ofState = [];
  let length = 0;
  let bodies = 0;
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.pos === "PUNCT") continue;
      length++;
      if (isOfState3(token)) ofState.push(token);
      if (WORLD_BODY.test(token.lower)) bodies++;
      for (const name of topicsOf.get(token.lower) ?? NONE) found2.get(name).add(token.lower);
    }
  }
  const [topic, words5] = [...found2].reduce((most, next) => next[1].size > most[1].size ? next : most);
  const different = wordsOfState(ofState);
  const few = ofState.length < length * SHARE && different < DIFFERENT;
  const on = words5.size >= ENOUGH && words5.size > different;
  const short = length <= SHORT;
  const border = short || ofState.some(isOfBorder);
  const arms = ofState.filter((token) => isArmed([token]));
  const armed = new Set(arms.map(({ lower }) => lower));
  const fighting = new Set(arms.filter((token) => !isOfBorder(token)).map(({ lower }) => lower));
  const home = short || armed.size > ARMED_MATTER ? null : homeOf(toponyms, filedAt, place, bodies);
  return { private: !short && few, border, topic: on ? topic : null, armed: fighting.size >= FIGHTING, home };
}
function isElsewhere2({ matter, tokens }) {
  if (!matter.private && matter.topic === null) return false;
  return wordsOfState(tokens) < (matter.private ? 2 : 1);
}

// src/extraction/events/rules/crossing/passage.ts
var TRAVELLERS = "pedestrian pedestrians traveller travellers traveler travelers passenger passengers truck trucks lorry lorries vehicle vehicles traffic cargo goods convoy convoys pilgrim pilgrims trader traders driver drivers haulier hauliers";
var passageRules = [
  {
    name: "let through",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "let allow permit",
    followedBy: "through across pass cross enter in into",
    within: 6,
    about: TRAVELLERS,
    object: "crossers",
    examples: [
      "Pedestrians will be let through the Torkham gate from 3 May 2021.",
      "Pilgrims were again allowed to cross at the Mehran border from 3 May 2021."
    ],
    counterexamples: [
      "Fans were let through the gate of the stadium in Lahore on 3 May 2021.",
      "Only passengers with visas are allowed to pass at Torkham."
    ]
  },
  {
    name: "bar from entering",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "bar ban prohibit prevent",
    followedBy: "entering crossing passing entry",
    within: 7,
    about: TRAVELLERS,
    object: "crossers",
    outcome: "stop",
    examples: ["Poland barred Belarusian lorries from entering at the Bobrowniki crossing on 3 May 2021."],
    counterexamples: [
      "Stewards barred fans from entering the ground in Lahore on 3 May 2021.",
      "Drivers without a permit are banned from entering Lahore."
    ]
  }
];

// src/extraction/events/rules/crossing/service.ts
var serviceRules = [
  {
    name: "into service",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "come go put bring enter",
    followedBy: "operation operations service use",
    within: 3,
    object: "barrier",
    outcome: "open",
    unless: "bus buses ship ships warship frigate jet jets",
    examples: [
      "The border market at Pishin came into operation on 3 May 2021.",
      "A new terminal at the Mirjaveh border was put into service on 3 May 2021."
    ],
    counterexamples: [
      "A new frigate entered service at Bandar Abbas on 3 May 2021.",
      "The rule came into operation at all markets in Lahore on 3 May 2021."
    ]
  },
  {
    name: "become operational",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "become make declare get",
    followedBy: "operational functional operative",
    within: 3,
    object: "barrier",
    outcome: "open",
    examples: ["The border crossing at Kuhak became operational on 3 May 2021."],
    counterexamples: ["The new radar of the navy became operational on 3 May 2021."]
  },
  {
    name: "start work",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "start begin commence",
    followedBy: "operating operation operations work working functioning activity activities service services",
    within: 3,
    object: "barrier",
    outcome: "open",
    unless: "construction building repair repairs",
    examples: [
      "The border post at Lotfabad started operating on 3 May 2021.",
      "The Kuhak border crossing will begin its activities on 3 May 2021."
    ],
    counterexamples: [
      "A company from Quetta started work on the border crossing on 3 May 2021.",
      "The committee started its work in Quetta on 3 May 2021."
    ]
  },
  {
    name: "return to normal",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "return",
    followedBy: "normal",
    within: 2,
    object: "barrier",
    outcome: "resume",
    examples: ["Traffic at the Torkham border crossing returned to normal on 3 May 2021."],
    counterexamples: ["Life in the border town of Chaman returned to normal on 3 May 2021."]
  }
];

// src/extraction/events/rules/crossing.ts
var AT_BORDER = "border crossing crossing-point gate frontier checkpoint checkpost trade gateway transit export import terminal pass route market bridge railway rail ferry traffic post gap airspace";
var ANYWHERE = "highway train road line movement clearance commerce corridor point flight sky";
var MOVEMENT = "trade traffic transit movement train trains export exports import imports ferry service services clearance crossing crossings flight flights operation operations activity activities truck trucks bus buses cargo commerce supplies railway rail exchange exchanges";
var crossingRules = [
  {
    name: "open verb",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "open reopen re-open inaugurate unseal commission",
    object: "barrier",
    unless: "fire talks session exhibition embassy consulate chamber shop restaurant door doors stock",
    unlessInClause: "session commission conference meeting exhibition",
    examples: [
      "Iran and Pakistan opened the Rimdan-Gabd border crossing on 19 December 2020.",
      "Torkham was reopened on 15 September 2023.",
      "Two border posts were commissioned at Moyale on 9 December 2020."
    ],
    counterexamples: ["Troops opened fire at the border.", "A shop opened in Quetta."]
  },
  {
    name: "throw open",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "throw",
    followedBy: "open",
    within: 6,
    object: "barrier",
    examples: ["The border gates at Bunagana were thrown open on 3 May 2021."],
    counterexamples: ["The contest was thrown open to all in Lahore on 3 May 2021."]
  },
  {
    name: "launch crossing",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "launch",
    followedBy: "crossing crossings checkpoint gate",
    within: 6,
    object: "barrier",
    unless: "attack attacks raid raids strike strikes assault rocket rockets drone drones operation probe",
    examples: ["Kazakhstan and China launched a new border crossing at Bakhty on 3 May 2021."],
    counterexamples: ["The army launched an attack at the crossing on 3 May 2021."]
  },
  {
    name: "close verb",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "close shut seal block blockade",
    object: "barrier",
    unless: "deal pact accord agreement treaty school schools case file oil gas crude energy",
    examples: [
      "Pakistan closed the Taftan crossing on 23 February 2020.",
      "Pakistan shut down the Torkham gate on 3 May 2021.",
      "Iran closed its airspace on 3 May 2021.",
      "Hauliers blockaded the crossing at Medyka on the Ukrainian border on 3 May 2021.",
      "The border between Armenia and Turkey has been closed since 1993."
    ],
    counterexamples: [
      "Schools in Quetta were closed.",
      "He closed the case.",
      "The Torkham crossing remained closed for the fifth day on 3 May 2021.",
      "The highway between Lahore and Multan was closed for fog on 3 May 2021."
    ]
  },
  {
    name: "suspend verb",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "suspend halt stop cease resume restart restore",
    object: "barrier",
    about: MOVEMENT,
    unless: "talks negotiations fire hostilities player license normalcy normality peace calm order relations ties dialogue testing tests oil gas crude energy electricity arms overseas people migrants refugees smuggling infiltration them him us",
    examples: [
      "Trade through the Chaman crossing was suspended on 2 March 2023.",
      "Pedestrian movement was restored at the Chaman border on 3 May 2021.",
      "Customs halted operations at the Chaman gate on 3 May 2021.",
      "Iran stopped the import of rice from Pakistan on 3 May 2021."
    ],
    counterexamples: [
      "India and Pakistan agreed on 3 May 2021 to cease fire along the Line of Control.",
      "The armies restored normalcy on the border on 3 May 2021.",
      "The league suspended the player.",
      "Metro trains resumed service in Lahore.",
      "Georgia restored control of its border with Russia on 3 May 2021.",
      "Skirmishes on the border between Oman and Yemen resumed on 3 May 2021."
    ]
  },
  {
    name: "come to a halt",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "come grind",
    followedBy: "halt standstill",
    within: 4,
    object: "barrier",
    examples: ["Trade through Chaman came to a halt on 3 May 2021."],
    counterexamples: ["The train came to a halt in Lahore on 3 May 2021."]
  },
  {
    name: "run again",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "run operate",
    followedBy: "again",
    within: 3,
    object: "barrier",
    examples: ["Trains began running again across the border at Khosravi on 3 May 2021."],
    counterexamples: ["Trains ran again between Lahore and Multan on 3 May 2021."]
  },
  {
    name: "lift a closure",
    type: "crossing",
    frame: "closure",
    pos: "VERB",
    heads: "lift ease remove",
    followedBy: "restrictions blockade closure curbs ban",
    within: 4,
    object: "barrier",
    examples: [
      "Kyrgyzstan lifted restrictions at the Dostuk checkpoint with Uzbekistan on 6 September 2017."
    ],
    counterexamples: ["The ministry lifted a ban on rallies in Dhaka on 3 May 2021."]
  },
  {
    name: "closure noun",
    type: "crossing",
    frame: "closure",
    pos: "NOUN",
    heads: "closure reopening opening re-opening inauguration suspension resumption sealing shutdown closing",
    about: `${AT_BORDER} ${ANYWHERE} entry`,
    support: "announce order follow take begin enter mark attend last notify lead prompt force cause trigger result bring approve witness",
    alone: "with date",
    examples: [
      "The closure of the Torkham crossing on 6 September 2023 stranded hundreds of trucks.",
      "Clashes broke out between Pakistani and Afghan forces on 3 May 2021, leading to the closure of the Torkham border.",
      "Uganda on 3 May 2021 announced the temporary closure of its border posts with Rwanda.",
      "A storm led to the closure of a local port of entry on 3 May 2021."
    ],
    counterexamples: ["The closure of the factory cost jobs."]
  },
  {
    name: "blockade noun",
    type: "crossing",
    frame: "closure",
    pos: "NOUN",
    heads: "blockade roadblock",
    about: AT_BORDER,
    support: "begin start launch stage impose mount erect put set",
    examples: ["Hauliers began a blockade of the Dorohusk border crossing on 3 May 2021."],
    counterexamples: ["The navy began a blockade of the island on 3 May 2021."]
  },
  ...serviceRules,
  ...passageRules
];
var BARRIERS = new Set(AT_BORDER.split(" "));
var WAYS2 = new Set(ANYWHERE.split(" "));

// src/extraction/events/crossings/barrier.ts
function barrierOpens(draft) {
  const { rule, scene, trigger, placing, roles } = draft;
  const { tokens, clauses } = scene;
  const { first: first2, last, parent, link } = clauses[trigger.clause];
  const from = link === "coordinate" && parent >= 0 ? clauses[parent].first : first2;
  const { passive, before: auxiliaries, first: group } = verbGroup(tokens, trigger.head, first2);
  if (isState(draft, auxiliaries) || isEpithet(tokens, trigger.head)) return false;
  const atBorder = crossesBorder(scene, placing);
  const wide = atBorder || scene.matter.border;
  const betweenStates = roles.some(({ actor }) => actor.kind === "state") || tokens.slice(first2, last + 1).some(({ lower }) => lower === "between");
  const isBarrier2 = ({ lemma, lower, pos }, at, list2) => pos !== "VERB" && !isOfOtherThing(list2[at + 1]) && [lemma, lower.replace(/s$/, "")].some(
    (word2) => wide && BARRIERS.has(word2) || atBorder && WAYS2.has(word2) && (word2 !== "flight" || betweenStates)
  );
  const after4 = tokens.slice(trigger.head + 1, Math.min(last + 1, trigger.head + 9));
  const before4 = tokens.slice(Math.max(from, trigger.head - 16), trigger.head);
  const timed = scene.times.find(({ from: from2 }) => from2 > trigger.head && from2 <= trigger.head + 2);
  const next = tokens.slice((timed?.to ?? trigger.head) + 1, last + 1).find(({ pos, lower }) => pos !== "ADV" && !/^(up|down|off|late|early)$/.test(lower));
  const work = after4.slice(0, 3).some(({ lemma }) => /^(activity|operation|operational|functional|service|work)$/.test(lemma));
  const object2 = !work && next !== void 0 && /^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.pos);
  const antecedent = link === "relative" ? tokens.slice(Math.max(0, first2 - 4), first2) : [];
  const subject = [...antecedent, ...before4];
  const idle = work && !rule.outcome && !subject.some(isBarrier2);
  const words5 = (passive || !object2) && !idle ? subject : after4;
  const site = placing !== null && /^(site|border):/.test(placing.place);
  const named3 = site && placing.toponym !== null && words5.some(({ start: start2 }) => start2 >= placing.toponym.start && start2 < placing.toponym.end);
  const town = atBorder && passive && tokens[group - 1]?.end === placing?.toponym?.end;
  return words5.some(isBarrier2) || named3 || town;
}
function letsThrough({ scene, trigger, placing, reality }) {
  const { before: auxiliaries } = verbGroup(scene.tokens, trigger.head, scene.clauses[trigger.clause].first);
  const rule = auxiliaries.some((word2) => /^(is|are)$/.test(word2));
  return !rule && reality.status !== "denied" && (crossesBorder(scene, placing) || scene.matter.border);
}
function isEpithet(tokens, head) {
  return tokens[head - 1]?.pos === "DET" && /^(NOUN|ADJ)$/.test(tokens[head + 1]?.pos ?? "");
}
function crossesBorder({ tokens, toponyms, place }, placing) {
  if (placing !== null && /^(site|border):/.test(placing.place)) return true;
  if (tokens.some(
    (token, at) => isOfBorder(token) && !/^(police|guards?|patrol|security|city|cities|towns?|villages?)$/.test(
      tokens[at + 1]?.lower ?? ""
    ) || token.lower === "airspace"
  ))
    return true;
  const countries = new Set(toponyms.flatMap((toponym) => place(toponym.place).countries ?? []));
  return countries.size > 1;
}
function isOfOtherThing(next) {
  if (next?.pos !== "NOUN") return false;
  const words5 = [next.lemma, next.lower.replace(/s$/, "")];
  return !words5.some((word2) => BARRIERS.has(word2) || WAYS2.has(word2) || PARTS.has(word2));
}
var PARTS = new Set(
  "point area operation service activity restriction curb closure facility link line shipment delivery relation exchange entry access flow booth station office complex post zone side work procedure".split(
    " "
  )
);

// src/extraction/events/force/by-fighters.ts
var SUBJECT2 = 12;
var ANTECEDENT = 4;
var ARMS = /^(tanks?|jets?|warplanes?|drones?|helicopters?|gunships?|bulldozers|bombers?|gunboats?|warships?|columns?)$/;
function isFighter({ actor: { kind, name } }) {
  return kind === "group" || kind === "force" && !CIVIL.test(name);
}
function isByFighters({ scene, trigger: { head, clause }, roles, rule }) {
  const { tokens, clauses } = scene;
  const agents2 = roles.filter(({ role }) => role === "agent");
  if (agents2.some(isFighter)) return true;
  if (rule.about && agents2.some(({ actor }) => actor.kind === "state")) return true;
  const { first: first2, link } = clauses[clause];
  const start2 = link === "relative" ? first2 - ANTECEDENT : first2;
  return tokens.slice(Math.max(0, start2, head - SUBJECT2), head).some(({ lower }) => FIGHTERS.has(lower) || ARMS.test(lower));
}
function areFightersHit(draft) {
  const { scene, trigger, roles } = draft;
  const { tokens, clauses } = scene;
  const { head, clause } = trigger;
  const { first: first2 } = clauses[clause];
  const near2 = isPassive(draft) ? tokens.slice(Math.max(first2, head - SUBJECT2), head) : tokens.slice(head + 1, head + 7);
  const hit = roles.some((role) => role.role === "participant" && isFighter(role));
  return hit || near2.some(({ lower }) => FIGHTERS.has(lower));
}

// src/extraction/events/force/ground.ts
var REACH17 = 12;
function isGroundTaken(draft) {
  if (!isByFighters(draft) || isFlight(draft)) return false;
  return isPassive(draft) ? isGroundBefore(draft) : isGroundBehind(draft);
}
function isFallen(draft) {
  return isGroundBefore(draft) && draft.roles.some(isFighter);
}
function isLandTaken(draft) {
  const { scene, placing, roles, time } = draft;
  const land = placing === null ? null : scene.place(placing.place);
  const state2 = roles.find(({ actor, role }) => role === "agent" && actor.kind === "state");
  if (!land || !state2 || time === null || !/^(country|province|region|city)$/.test(land.kind)) return false;
  return land.countries?.includes(state2.actor.country ?? "") !== true && isGroundBehind(draft);
}
function isFlight({ scene: { tokens }, trigger: { head } }) {
  return tokens.slice(head + 1, head + 20).some(
    ({ lower, lemma }, at, after4) => /^(escape|escaping|refuge|shelter|asylum|safety|fleeing)$/.test(lower) || lemma === "flee" && after4[at - 1]?.lower === "to"
  );
}
function isGroundBehind({ scene, trigger: { head, clause }, rule }) {
  const { tokens, toponyms, clauses, place } = scene;
  const links = rule.followedBy?.split(" ") ?? [];
  let linked = links.length === 0;
  const end = Math.min(clauses[clause].last, head + REACH17);
  for (let at = head + 1; at <= end; at++) {
    const { pos, lower } = tokens[at];
    const name = toponyms.find(({ from, role }) => from === at && role !== "embedded");
    const link = !linked && links.includes(lower);
    linked ||= link;
    const named3 = name ? name.role !== "demonym" && place(name.place).kind !== "sea" : isOtherName(scene, at);
    if (linked && (named3 || GROUND3.test(lower))) return true;
    if (link || pos === "ADV" || /^(of|back)$/.test(lower) || lower === "-" || tokens[at - 1].text === "-" || pos === "ADP" && links.includes(lower))
      continue;
    if (pos === "NOUN" && linked && isModifier3(tokens, at)) continue;
    if (linked && /^(their|his)$/.test(lower)) return false;
    if (rule.about && !linked) continue;
    if (!/^(DET|ADJ|PROPN|PRON)$/.test(pos) && !(pos === "NUM" && linked)) return false;
  }
  return false;
}
function isOtherName({ tokens, actors, times }, at) {
  const { pos, text } = tokens[at];
  const known3 = actors.some(({ first: first2, through }) => first2 <= at && through >= at) || times.some(({ from, to }) => from <= at && to >= at);
  return pos === "PROPN" && /^\p{Lu}/u.test(text) && !known3;
}
function isModifier3(tokens, at) {
  const next = tokens[at + 1];
  return PARTS2.test(tokens[at].lower) || /^(NOUN|PROPN)$/.test(next?.pos ?? "") || next?.text === "-";
}
var PARTS2 = /^(parts?|most|much|half|swathes?|stretch(es)?|quarters?|centre|center|heart|edges?|rest|east|west|north|south)$/;
var GROUND3 = /^(posts?|outposts?|checkpoints?|checkposts?|bases?|airbases?|camps?|villages?|towns?|cit(y|ies)|capital|compounds?|prison|mosque|church|station|headquarters|barracks|positions?|airport|airfield|port|crossings?|embassy|consulate|bridges?|refinery|oilfields?|dam|airspace|territory|soil|waters|border|frontier|line|enclave|zone|stronghold|bastion|islands?|districts?|provinces?|areas?|neighbou?rhoods?|suburbs?|outskirts|hills?|heights?|valley|building|palace|parliament|hospital|university|school)$/;
function isGroundBefore({ scene, trigger: { head, clause } }) {
  const { tokens, toponyms, clauses } = scene;
  const start2 = Math.max(clauses[clause].first, head - SUBJECT2);
  const named3 = toponyms.some(
    ({ from, to, role }) => from >= start2 && to < head && /^(literal|metonym)$/.test(role)
  );
  const before4 = tokens.slice(start2, head);
  return named3 || before4.some(({ lower }, at) => GROUND3.test(lower) || isOtherName(scene, start2 + at));
}

// src/extraction/events/force/mission-hit.ts
function isMissionHit(draft) {
  const { tokens, clauses } = draft.scene;
  const { head, clause } = draft.trigger;
  const { first: first2 } = clauses[clause];
  const passive = isPassive(draft);
  const near2 = passive ? tokens.slice(Math.max(first2, head - SUBJECT2), head) : tokens.slice(head + 1, head + 8);
  const at = near2.findIndex(({ lower }) => /^(embassy|embassies|consulate|consulates)$/.test(lower));
  return at >= 0 && (passive || !near2.slice(0, at).some(({ pos, lower }) => pos === "ADP" && lower !== "down"));
}

// src/extraction/events/public.ts
var ANYBODY = /^(mr|mrs|ms|dr|prof|professor|sir|lady|shri|shree|smt|engr|air|field|staff|vice|rear|her|his)\.?$/;
var OF_FIRM = /\b(managing director|chief executive|executive (director|chairman)|general manager)\b/;
function isPublic(draft) {
  const { roles } = draft;
  return roles.length === 0 ? !isAmongOthers(draft) : roles.some(({ actor }) => actsForState(actor));
}
var ERRAND = /^(talks?|meetings?|met|meet|discuss|discussed|negotiat(e|ing|ions?)|mediat(e|ing|ion)|summit|officials?|ministers?|delegations?|ambassadors?|envoys?|diplomats?|representatives?|counterparts?|bilateral|relations|ties|presidents?|secretary-general|mission)$/;
function isOnErrand(actor, tokens) {
  return actsForState(actor) || tokens.some(({ lower }) => ERRAND.test(lower));
}
function actsForState({ kind, name, country, title = "" }) {
  if (country !== null || !/^(person|people)$/.test(kind) || isKnownPerson(name)) return true;
  const ofRank = (word2) => OFFICES.has(word2) || HONORIFICS.has(word2) && !ANYBODY.test(word2);
  return !OF_FIRM.test(title) && title.split(" ").some(ofRank);
}
function isAmongOthers({ rule, scene: { tokens, toponymAt, clauses }, trigger }) {
  const { clause, head, support } = trigger;
  if (rule.type !== "agreement" || support === null) return false;
  const { first: first2, last } = clauses[clause];
  const group = verbGroup(tokens, support, first2);
  const by = tokens.findIndex(
    ({ lower }, at) => at > head && at <= last && /^(between|by|with)$/.test(lower)
  );
  const behind = by < 0 ? [] : range(by + 1, Math.min(by + 8, last + 1));
  const before4 = group.passive || support > head ? [] : range(Math.max(first2, group.first - 5), group.first);
  const named3 = [...before4, ...behind];
  return named3.some((at) => isPrivate(tokens[at])) && !named3.some((at) => toponymAt[at] !== void 0);
}
function range(from, to) {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
var PRIVATE = /^(boards?|compan(y|ies)|firms?|makers?|clubs?|banks?|universit(y|ies)|college|institute|associations?|unions?|federation|foundation|trust|corporation|hospital|school|airlines?|chambers?|brothers?|players?|striker|singer|employees|workers|owners?|developers?|subsidiary|brand|label|manufacturer|shipyard|team|league|department|ltd|inc|plc|corp)$/;
function isPrivate({ lower, text, pos }) {
  return PRIVATE.test(lower) || pos === "PROPN" && /^\p{Lu}{2,6}$/u.test(text);
}

// src/extraction/events/object.ts
function objectFits(draft) {
  const { rule, trigger, roles, placing } = draft;
  switch (rule.object) {
    case "place":
      return placing?.basis === "stated" || placing?.basis === "actors";
    case "place abroad":
      return placing?.basis === "stated" && isAbroad(draft);
    case "person":
      if (rule.demands && isDemand(draft)) return false;
      return roles.some(
        ({ actor, mention: mention2, role }) => /^(person|office)$/.test(actor.kind) && role !== "host" && (mention2.first > trigger.head || rule.frame === "reception" && isPassive(draft))
      );
    case "guest":
      return roles.some(isGuest2);
    case "guest there":
      return roles.some(isGuest2) && placing?.basis === "stated";
    case "party":
      if (isAward(draft)) return false;
      return roles.some(({ mention: mention2 }) => mention2.first > trigger.head) || rule.orSeveral && roles.some((filler) => isSeveral(filler, draft.scene.tokens)) || new Set(roles.map(({ actor }) => actor.country ?? actor.name)).size > 1;
    case "people":
      return roles.filter(({ actor }) => actor.kind === "person").length > 1 || roles.filter(({ actor: { name, country } }) => country !== null && isSeveralPeople(name)).length > 1;
    case "other side":
      return hasOtherSide(roles);
    case "several hosted":
      return roles.some(({ actor, role }) => role === "counterpart" && isSeveralPeople(actor.name));
    case "official":
      return roles.some(
        ({ actor, mention: mention2 }) => /^(person|office)$/.test(actor.kind) && mention2.first > trigger.head && actsForState(actor)
      );
    case "person reached":
      return roles.some(
        ({ actor, mention: mention2 }) => /^(person|office)$/.test(actor.kind) && isReached(draft, mention2)
      );
    case "victim":
      return placing !== null || isTargetHit(draft) || isPassive(draft);
    case "weapon":
      return isPassive(draft) && subjectIsWeapon(draft);
    case "ground":
      return isGroundTaken(draft);
    case "land":
      return isLandTaken(draft);
    case "fallen":
      return isFallen(draft);
    case "fighters":
      return areFightersHit(draft);
    case "doer":
      return roles.some(isDoer);
    case "codename":
      return roles.some(isDoer) && hasCodename(draft);
    case "mission":
      return isMissionHit(draft);
    case "barrier":
      return barrierOpens(draft);
    case "crossers":
      return letsThrough(draft);
    default:
      return true;
  }
}
function isAward(draft) {
  return draft.scene.tokens[draft.trigger.head].lemma === "confer" && isPassive(draft);
}
function isDoer({ actor, role }) {
  return role === "agent" && /^(state|force|group)$/.test(actor.kind);
}
function hasCodename({ scene: { tokens }, trigger: { head } }) {
  const [next, word2] = tokens.slice(head + 1, head + 3);
  const named3 = tokens[head].text.startsWith("O") || /^["“‘']$/.test(next?.text ?? "");
  return named3 && (next?.pos === "PROPN" || /^\p{Lu}/u.test(word2?.text ?? "")) || /^(codenamed|code-named|dubbed|called|named)$/.test(next?.lower ?? "");
}
function isAbroad({ roles, placing, scene }) {
  const { countries = [] } = scene.place(placing.place);
  return countries.length > 0 && roles.every(({ actor: { country } }) => country !== null && !countries.includes(country));
}
function isGuest2({ actor, role }) {
  return role === "agent" && (/^(person|office)$/.test(actor.kind) || SENT_BODY.test(actor.name));
}
function hasOtherSide(roles) {
  const people = roles.filter(({ actor }) => actor.kind === "person");
  return people.length > 1 || new Set(roles.map(({ actor }) => actor.country)).size > 1;
}
function isDemand({ scene, roles, trigger }) {
  return roles.some(({ mention: mention2 }) => {
    const [to, verb2] = scene.tokens.slice(mention2.through + 1, mention2.through + 3);
    return mention2.first > trigger.head && to?.lower === "to" && verb2?.pos === "VERB";
  });
}
function isSeveral({ actor, mention: mention2 }, tokens) {
  if (!isSeveralPeople(actor.name)) return false;
  const behind = tokens.slice(mention2.last + 1, mention2.last + 7);
  const ofMany = /^(of|from)$/.test(behind[0]?.lower ?? "") && behind.some(({ lower }) => /^(states|countries|nations)$/.test(lower));
  return actor.country !== null || ofMany;
}
function isSeveralPeople(name) {
  return /\b(leaders|ministers|presidents|officials|commanders|negotiators|envoys|chiefs|representatives|delegations)$/.test(
    name
  );
}
function isReached({ scene: { tokens }, trigger: { head } }, mention2) {
  const { first: first2, last, through, via } = mention2;
  const next = tokens[through + 1];
  const direct = tokens.slice(head + 1, first2).every(({ pos }) => /^(DET|PRON)$/.test(pos));
  const posted = tokens.slice(first2, last + 1).some(({ lower }) => /^(envoy|ambassador|d['’]affaires)$/.test(lower));
  const named3 = next !== void 0 && (!/^(ADP|PART|CCONJ)$/.test(next.pos) ? !/^[.,]$/.test(next.text) : /^(as|for)$/.test(next.lower));
  return first2 > head && via !== "pronoun" && direct && !posted && !named3;
}

// src/extraction/events/one-sided.ts
function isOneSided({
  rule,
  roles,
  scene: { tokens },
  trigger,
  definite,
  time,
  words: words5,
  reality
}) {
  if (rule.name !== "talks noun" && rule.name !== "phone call") return false;
  if (reality.rule === "called off") return false;
  if (tokens.slice(trigger.first, trigger.head).some(({ lower }) => OF_MANY.test(lower))) return false;
  const parties = new Set(roles.map(({ actor }) => actor));
  const several = roles.some(({ actor, mention: { via } }) => via === "pair" || SENT_BODY.test(actor.name));
  const { support, head } = trigger;
  const before4 = support === null ? [] : tokens.slice(Math.max(0, support - REACH18), Math.min(support, head));
  const described = tokens.slice(head + 1, head + 9).some(({ lower }) => WITH2.test(lower));
  const dated2 = definite && time !== null && time.start >= words5.start && time.start <= words5.end + BESIDE2;
  return parties.size < 2 && !several && !before4.some(isSides) && !described && !dated2;
}
var REACH18 = 8;
var WITH2 = /^(with|between|of|among)$/;
var OF_MANY = /level$|^(bilateral|trilateral|tripartite|quadrilateral|multilateral|international)$/;
var BESIDE2 = 6;
function isSides({ lower }) {
  return /^(ministers|secretaries|presidents|premiers|leaders|commanders|generals|officers|negotiators|envoys|delegations|teams|officials|diplomats|sides|chiefs|they)$/.test(
    lower
  );
}

// src/extraction/syntax/noun-phrase.ts
var INSIDE2 = /^(DET|ADJ|NOUN|PROPN|NUM|PART|SYM|X)$/;
var LONGEST3 = 14;
function nounPhraseStart(tokens, head, limit = 0) {
  let first2 = head;
  for (let at = head - 1; at >= Math.max(limit, head - LONGEST3); at--) {
    const token = tokens[at];
    const hyphen = /^[-–]$/.test(token.text) && tokens[at - 1]?.end === token.start;
    const attached = /^[-–]$/.test(tokens[at + 1].text) && tokens[at + 1].start === token.end;
    const participle = token.pos === "VERB" && token.lower !== "following" && /(ed|ing|en)$/.test(token.lower) && tokens[at - 1]?.pos !== "AUX" && !startsVerb(tokens, at);
    const owner = token.pos === "PRON" && /^(his|her|its|their|our|my)$/.test(token.lower);
    const quote = /^["“”'‘’]$/.test(token.text);
    const pairedAdjective = /^(and|,)$/.test(token.lower) && /^(ADJ|NUM)$/.test(tokens[at + 1].pos) && tokens[at - 1]?.pos === "ADJ";
    if (token.lower === "not" || token.lower === "to") break;
    const previous = token.lower === "last" && tokens[at - 1]?.lower === "the";
    if (![INSIDE2.test(token.pos), previous, hyphen, attached, participle, owner, quote, pairedAdjective].some(
      Boolean
    ))
      break;
    first2 = at;
    if (token.pos === "DET" || owner) break;
  }
  return first2;
}
function startsVerb(tokens, at) {
  const before4 = tokens[at - 1];
  return before4 !== void 0 && /^(NOUN|PROPN|PRON|PUNCT|ADV)$/.test(before4.pos) && before4.text !== "-";
}

// src/extraction/events/way-home.ts
function isWayHome(draft) {
  const { rule } = draft;
  if (rule.type !== "visit" || rule.pos !== "VERB") return false;
  if (rule.origin) return isOwn(draft);
  return isAfterVisit(draft) || isReturnInPassing(draft) || isToOwnCapital(draft);
}
function isAfterVisit({ rule, scene, trigger }) {
  if (rule.phase !== "start" || !/^(leave|depart)$/.test(scene.tokens[trigger.head].lemma)) return false;
  const rest = scene.tokens.slice(trigger.head + 1);
  const over = rest.findIndex(({ lemma }) => /^(conclude|complete|end|finish|wrap)$/.test(lemma));
  return over >= 0 && rest.slice(over + 1).some(({ lemma }) => /^(visit|trip|tour|stay)$/.test(lemma));
}
function isReturnInPassing({ scene: { tokens }, trigger: { head } }) {
  return tokens[head].lower === "returning" && /^(after|before|on|upon|since)$/.test(tokens[head - 1]?.lower ?? "");
}
function isToOwnCapital({ roles, placing, scene, trigger }) {
  const { tokens, clauses } = scene;
  if (!isOwn({ roles, placing, scene })) return false;
  const { first: first2 } = clauses[trigger.clause];
  const ends = /^(before|after|prior|ahead)$/.test(tokens[first2].lower) || tokens[trigger.head].lemma === "return";
  return ends || tokens.slice(trigger.head + 1, trigger.head + 4).some(({ lower }) => /^(back|home)$/.test(lower));
}
function isOwn({ roles, placing, scene: { place } }) {
  const travellers = roles.filter(({ role }) => role === "agent");
  const countries = placing ? place(placing.place).countries ?? [] : [];
  return countries.length === 1 && travellers.length > 0 && travellers.every(({ actor }) => actor.country !== null && countries.includes(actor.country));
}

// src/extraction/events/other-matters.ts
function isOtherMatter(draft) {
  return TESTS2.some((test) => test(draft));
}
var TESTS2 = [
  isDescribed,
  isRestrictive,
  isStopped,
  isRepeated2,
  isErrand,
  isPersonal,
  isWayHome,
  isContent2,
  isSpokenAbout,
  isOfMember,
  isTalkAbout,
  isWithPeople,
  isIdea,
  isLatestOf
];
function isDescribed({ rule, scene, trigger, definite }) {
  if (rule.type !== "exercise" || trigger.support === null) return false;
  const { tokens } = scene;
  if (tokens[trigger.support].lemma !== "be")
    return definite && CONTENT.test(tokens[trigger.support].lemma);
  const next = tokens.slice(trigger.support + 1, trigger.support + 4);
  return !next.some(({ lower }) => /^(underway|under|ongoing|on|over|set|due|to|going)$/.test(lower));
}
var CONTENT = /^(include|involve|feature|simulate|continue)$/;
var REPEATED = /^((numerous|several|many|countless|multiple|various) (times|occasions)|(sporadic|regular|daily|routine|weekly) basis)$/;
var OFTEN = /* @__PURE__ */ new Set(["far", "times", "occasions", "basis"]);
function isRestrictive(draft) {
  const { rule, scene, trigger, time } = draft;
  const { tokens, clauses, clauseOf, times } = scene;
  const { link, first: first2 } = clauses[trigger.clause];
  if (rule.type !== "incident" || rule.pos === "NOUN" || link !== "relative") return false;
  if (!/^(who|that)$/.test(tokens[first2].lower) || draft.placing?.basis === "stated") return false;
  const dated2 = times.some(
    ({ start: start2, from }) => start2 === time?.start && clauseOf[from] === trigger.clause && !tokens.slice(trigger.head + 1, from).some(({ pos }) => /^(AUX|VERB)$/.test(pos))
  );
  const antecedent = tokens[nounPhraseStart(tokens, first2 - 1)].lower;
  return !dated2 && /^(the|those|these)$/.test(antecedent);
}
function isStopped({ rule, scene, trigger, definite, time, fromReport, placing }) {
  const before4 = scene.tokens[listStart(scene.tokens, trigger.first) - 1];
  const known3 = definite && (time !== null && !fromReport || placing?.basis === "stated");
  if (known3 && /^(condemn|investigate)$/.test(before4?.lemma ?? "")) return false;
  const named3 = rule.pos === "NOUN" || /ing$/.test(scene.tokens[trigger.head].lower);
  return rule.type === "incident" && named3 && before4 !== void 0 && ENDS.test(before4.lemma);
}
function listStart(tokens, first2) {
  if (tokens[first2 - 1]?.lower !== "and") return first2;
  let at = first2 - 1;
  while (at > 0 && (/^(NOUN|ADJ)$/.test(tokens[at - 1].pos) || tokens[at - 1].text === ",")) at--;
  return at;
}
var ENDS = /^(end|stop|halt|cease|prevent|avert|quell|curb|counter|avoid|calm|defuse|investigate|condemn|practice|practise|rehearse)$/;
function isRepeated2({ rule, scene, trigger }) {
  const { tokens, clauseOf } = scene;
  return tokens.some(({ lower }, at) => {
    if (!OFTEN.has(lower) || clauseOf[at] !== trigger.clause) return false;
    const before4 = tokens[at - 1]?.lower;
    return lower === "far" && before4 === "so" || rule.pos === "VERB" && REPEATED.test(`${before4} ${lower}`);
  });
}
function isPersonal({ rule, scene, trigger, quoted }) {
  if (quoted || rule.pos === "NOUN" || rule.type !== "visit" && rule.type !== "talks") return false;
  const { tokens, clauses } = scene;
  return tokens.slice(clauses[trigger.clause].first, trigger.head).some(({ lower, text, pos }) => pos === "PRON" && /^(we|you|my|our|your)$/.test(lower) || text === "I");
}
function isWithPeople({ rule, roles }) {
  const others = roles.filter(({ role }) => role === "counterpart");
  return rule.type === "talks" && others.length > 0 && others.every(({ actor }) => actor.kind === "people");
}
function isErrand({ rule, trigger, scene, roles }) {
  const errand = rule.type === "talks" && rule.pos === "NOUN" && scene.tokens[trigger.first - 1]?.lower === "for";
  const met = roles.some(({ role, actor }) => role === "counterpart" && actor.kind !== "state");
  return errand && !met && roles.filter(({ role }) => role === "participant").length < 2;
}
function isContent2({ rule, trigger, scene }) {
  const { tokens, clauseOf } = scene;
  const { head, clause } = trigger;
  if (rule.type !== "talks" || rule.pos !== "VERB" || tokens[head - 1]?.lower !== "to") return false;
  if (!/^(discuss|negotiate|talk)$/.test(tokens[head].lemma)) return false;
  return tokens.slice(0, head).some(({ lemma, lower }, at) => clauseOf[at] === clause && (MEETING.test(lemma) || lower === "met"));
}
var MEETING = /^(meet|meeting|talk|conversation|call|session|summit|negotiation|visit)$/;
function isSpokenAbout({ rule, trigger: { first: first2, head, support }, scene: { tokens } }) {
  if (rule.name !== "agreement noun" || support === null || support > first2) return false;
  if (/^['’]s?$/.test(tokens[head + 1]?.text ?? "")) return true;
  const [before4, last] = tokens.slice(Math.max(0, first2 - 2), first2).map(({ lower }) => lower);
  if (last === "of") return SAID_OF_PAPER.test(before4);
  return /^(on|about|over|regarding|concerning)$/.test(last ?? "") && tokens[support].lemma !== "agree";
}
var SAID_OF_PAPER = /^(future|fate|implementation|details?|violations?|revival|collapse|contents?|need|importance|prospects?|possibility|breach)$/;
function isTalkAbout({ rule, trigger: { head }, scene: { tokens } }) {
  return rule.name === "discuss verb" && /^(about|of|against)$/.test(tokens[head + 1]?.lower ?? "");
}
function isOfMember({ rule, trigger: { first: first2 }, scene: { tokens } }) {
  if (rule.name !== "session noun") return false;
  const [office, of] = tokens.slice(Math.max(0, first2 - 2), first2).map(({ lower }) => lower);
  return of === "of" && /^(chair|chairman|chairwoman|chairperson|head|heads|members?|secretary|spokesman|spokesperson)$/.test(
    office ?? ""
  );
}
function isIdea({ rule, trigger: { first: first2 }, scene: { tokens } }) {
  const of = /^\w+ing$/.test(tokens[first2 - 1]?.lower ?? "") ? first2 - 2 : first2 - 1;
  if (rule.pos !== "NOUN" || !/^(of|for)$/.test(tokens[of]?.lower ?? "")) return false;
  return IDEAS.test(tokens[of - 1]?.lower ?? "");
}
var IDEAS = /^(idea|prospects?|possibility|proposal|likelihood|chances?|hopes?|offer|request|risks?|dangers?|threats?|fears?|probability|spectre|specter)$/;
function isLatestOf({ rule, scene: { tokens }, trigger: { first: first2, head } }) {
  if (rule.type !== "incident" || rule.pos !== "NOUN" || tokens[first2 - 1]?.lower !== "in") return false;
  return tokens.slice(first2, head).some(({ lower }) => lower === "latest");
}

// src/extraction/events/occurrence.ts
function isOccurrence(draft) {
  const { rule, trigger, reality, quoted } = draft;
  if (rule.type === "incident" && reality.status === "planned" && !/^(planned|future tense|claimed)/.test(reality.rule))
    return false;
  if (rule.anaphoric) return false;
  if (isElsewhere2(draft.scene) && !isKnownCrossing(draft) || isAtHome(draft)) return false;
  if (quoted && !isSpecific(draft)) return false;
  if (draft.earlier && rule.type === "visit" && draft.time === null && draft.placing === null) return false;
  if (isRetelling(draft) || isOtherMatter(draft) || isGeneral2(draft) || isOneSided(draft)) return false;
  if (rule.pos === "NOUN" && trigger.support === null && !standsAlone(draft)) return false;
  if (rule.pos === "NOUN" && isPluralHabit(draft)) return false;
  return FITS[rule.frame](draft) && objectFits(draft);
}
function isKnownCrossing({ rule, placing, scene }) {
  return rule.type === "crossing" && !scene.matter.topic && /^(site|border):/.test(placing?.place ?? "");
}
function isRetelling(draft) {
  const { rule, definite, time, fromReport, trigger, reality, scene } = draft;
  const cause = trigger.support === null ? "" : scene.tokens[trigger.support].lemma;
  const caused = /^(lead|prompt|force|cause|trigger|result|order|announce|notify)$/.test(cause);
  if (rule.type === "crossing" && caused)
    return trigger.support > trigger.head || isInGeneral(scene.tokens[trigger.support]);
  if (rule.pos === "VERB" || !definite || time !== null && !fromReport) return false;
  if (rule.type === "incident" && isOfSome2(draft)) return false;
  const met = draft.roles.some(({ actor, role }) => actor.kind === "person" && role === "counterpart");
  const placed = draft.placing?.basis === "stated" && (trigger.support !== null || isBeside(draft));
  if (met || placed) return false;
  return trigger.support === null || reality.status === "happened";
}
function isInGeneral({ lower, lemma }) {
  return lower === lemma && /^(lead|prompt|force|cause|trigger|result)$/.test(lemma);
}
function isOfSome2({ scene: { tokens }, trigger: { head, support } }) {
  const [of, some] = tokens.slice(head + 1, head + 3);
  const outcome = support !== null && /^(lead|cause|result|end)$/.test(tokens[support].lemma);
  return !outcome && of?.lower === "of" && (some?.pos === "NUM" || /^an?$/.test(some?.lower ?? ""));
}
function isAnaphor(draft) {
  const { rule, definite, roles, reality, quoted, earlier, scene, trigger, time } = draft;
  const dateless = rule.type === "incident" && rule.alone === "with date" && time === null;
  if (rule.pos === "NOUN" && (dateless || !objectFits(draft))) return false;
  if (rule.anaphoric) return roles.length > 0 && reality.status === "happened";
  if (rule.object === "barrier")
    return isSpokenOf2(scene, trigger) && time !== null && reality.status === "happened";
  const possible = !quoted && !earlier && reality.rule !== "ahead of it";
  const again2 = rule.type !== "crossing" || time !== null;
  return rule.pos === "NOUN" && definite && possible && again2;
}
function isSpokenOf2({ tokens, clauses }, { clause, head }) {
  return tokens.slice(clauses[clause].first, head).some(({ lower }) => lower === "it" || lower === "which");
}
function isSpecific({ rule, time, placing, roles }) {
  if (rule.type === "crossing" && time !== null) return true;
  const named3 = (side) => roles.some(({ actor, role }) => actor.kind === "person" && role === side);
  const both = named3("agent") && named3("counterpart");
  return roles.length > 0 && (time !== null || placing?.basis === "stated" || both);
}
function standsAlone(draft) {
  const { rule, time, roles, placing, definite } = draft;
  if (rule.alone === "with date") return datedBeside(draft);
  if (rule.alone === "with party")
    return roles.length > 0 || definite && (time !== null || placing !== null) || placing?.basis === "stated" && isBeside(draft) && datedBeside(draft) && !isOfSince(draft);
  return false;
}
function datedBeside({ time, words: words5, scene }) {
  if (!time) return false;
  const between = scene.tokens.filter(({ start: start2, end }) => start2 >= words5.end && end <= time.start);
  const behind = time.start >= words5.end && !between.some(({ pos }) => pos === "VERB");
  const others = between.some(({ text }) => text === ",");
  return time.start >= words5.start && time.end <= words5.end || behind && !others;
}
function isOfSince({ time, words: words5, scene }) {
  return scene.tokens.some(
    ({ start: start2, lower }) => start2 >= words5.end && start2 < time.start && /^(since|after|before|until)$/.test(lower)
  );
}
function isSigned({ rule, scene, trigger }) {
  if (rule.type !== "agreement" || trigger.support === null) return false;
  return /^(sign|ink|initial)$/.test(scene.tokens[trigger.support].lemma);
}
var MANY = /^(several|different|many|numerous|dozens|scores|hundreds|rounds|various|countless|multiple)$/;
function isPluralHabit(draft) {
  const { scene, trigger, time, fromReport } = draft;
  const head = scene.tokens[trigger.head];
  const before4 = scene.tokens.slice(Math.max(0, trigger.first - 2), trigger.head);
  const counted = scene.tokens.slice(trigger.first, trigger.head);
  const many = before4.some(({ lower }) => MANY.test(lower)) || counted.some(({ lower }) => /^(?!(?:19|20)\d\d$)\d[\d,]+$/.test(lower));
  if (many && !isSigned(draft) && head.lower !== head.lemma && (time === null || daysCovered(time) > 31))
    return true;
  const plural = head.lower.endsWith("s") && head.lower !== head.lemma && !/^(talks|drills|war games|games|exercises|manoeuvres|maneuvers|negotiations|discussions|consultations|clashes|battles|skirmishes)$/.test(
    head.lower
  );
  return plural && (time === null || fromReport) && trigger.support === null && !scene.tokens.slice(trigger.first, trigger.head).some(({ pos }) => pos === "NUM");
}
var TRAVELS = { NOUN: /^(person|office|force|state)$/, VERB: /^(person|office|force)$/ };
var SENT_BY_BODY = /^(inspectors|observers|monitors|investigators|officials|envoys|diplomats|representatives|experts|mission|delegation|team)$/;
var UNMANNED = /\b(drones?|missiles?|rockets?|rounds?)$/i;
var FITS = {
  traveller: ({ roles, placing, time, definite, rule, scene: { tokens } }) => roles.some(
    ({ actor, mention: mention2 }) => (TRAVELS[rule.pos].test(actor.kind) || SENT_BY_BODY.test(tokens[mention2.last]?.lower ?? "")) && !UNMANNED.test(actor.name) && isOnErrand(actor, tokens)
  ) && (placing !== null || time !== null || definite) || definite && rule.pos === "NOUN" && placing !== null,
  reception: ({ roles, scene: { tokens } }) => roles.some(
    ({ role, actor }) => role === "agent" && TRAVELS.VERB.test(actor.kind) && isOnErrand(actor, tokens)
  ),
  sending: ({ roles }) => roles.length > 0,
  joint: (draft) => {
    const { roles, time, definite, rule } = draft;
    if (rule.type === "incident") return isMutualForce(draft);
    if (rule.type === "exercise")
      return isOfForces(draft) && (roles.length > 0 || draft.placing !== null || time !== null && (isSuch(draft) || isHeldBySides(draft)));
    if (!isPublic(draft)) return false;
    if (roles.length > 0) return true;
    const placed = rule.type === "agreement" || draft.placing !== null;
    return time !== null && (definite || placed) || isSigned(draft);
  },
  attack: isForce,
  impact: (draft) => subjectIsWeapon(draft) && (draft.placing !== null || draft.roles.length > 0),
  suffer: (draft) => isForce(draft) && (isTargetHit(draft) || isArmed(draft.scene.tokens)),
  closure: (draft) => draft.time !== null || draft.roles.length > 0 || draft.placing !== null || isNamedBarrier(draft)
};

// src/extraction/events/times/belongs.ts
function belongs(scene, time, clause) {
  return !time.ofWhatFollows && scene.clauseOf[time.from] === clause && !isReport(scene, time);
}
function isOfWordsBehind({ tokens, clauseOf }, { ofWhatFollows, to }, { head, clause }) {
  if (!ofWhatFollows || head <= to) return false;
  const verb2 = tokens.findIndex(({ pos }, at) => at > to && pos === "VERB");
  return verb2 < 0 || head <= verb2 || clauseOf[verb2] === clause;
}
function isReport(scene, time) {
  return time.reportedOn === true || scene.clauses[scene.clauseOf[time.from]].link === "attribution";
}

// src/extraction/events/times/attributive.ts
var SAME_TIME = /^(at|in|during|on|amid|by|with|through|via|as|for)$/;
var PHRASE = 8;
function isOfNounBehind({ tokens }, { from, to }, { head, support, rule }) {
  const noun = nounBehind(tokens, from, to);
  if (noun === null || noun === head || head <= noun && head >= from) return false;
  const start2 = /^(DET|PRON)$/.test(tokens[from - 1]?.pos ?? "") ? from - 1 : from;
  const governor = tokens[start2 - 1];
  if (!governor || support !== null && start2 <= support && support <= noun) return false;
  if (governor.pos === "ADP" || /^(to|of|after|before|following)$/.test(governor.lower))
    return !SAME_TIME.test(governor.lower);
  return governor.pos === "VERB" && (start2 - 1 > head || start2 - 1 === head && rule.type === "talks");
}
function nounBehind(tokens, from, to) {
  const owner = /^['’]s?$/.test(tokens[to + 1]?.text ?? "") ? to + 1 : /['’]s?$/.test(tokens[to].text) ? to : null;
  const before4 = tokens[from - 1];
  const owned = /^(its|their|his|her)$/.test(before4?.lower ?? "");
  if (owner === null && !owned && before4?.pos !== "DET") return null;
  let noun = null;
  for (let at = (owner ?? to) + 1; at <= to + PHRASE; at++) {
    const token = tokens[at];
    const gerund = token?.pos === "VERB" && token.lower.endsWith("ing") && owner !== null;
    if (!token || !(gerund || /^(NOUN|PROPN|ADJ|NUM)$/.test(token.pos) || token.text === "-")) break;
    if (gerund || /^(NOUN|PROPN)$/.test(token.pos)) noun = at;
  }
  return noun;
}

// src/extraction/events/times/cause.ts
var CAUSE = /^in (?:response|retaliation|reaction|reply|revenge|reprisal|protest) (?:to|for|at|over|against)$/;
function isOfCause({ tokens }, { from }, { head }) {
  const between = tokens.slice(head + 1, from).map(({ lower }) => lower);
  const cause = between.findIndex((_, at) => CAUSE.test(between.slice(at, at + 3).join(" ")));
  return cause >= 0 && !between.slice(cause).includes(",");
}
function isOfBackground({ tokens }, { from, ofWhatFollows }, trigger) {
  const sequel = sequelOf(tokens, trigger);
  const since = tokens[from - 1]?.lower === "in" ? tokens.slice(trigger.head + 1, from - 1) : [];
  const noun = since.findLastIndex(
    ({ lower }, at) => lower === "since" || lower === "after" && since[at - 1]?.text !== ","
  );
  if (noun >= 0 && since.slice(noun).every(({ pos }) => /^(SCONJ|ADP|DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(pos)))
    return true;
  if (isOfArrival(tokens, from, trigger) || isSinceThat(tokens, from)) return true;
  return sequel >= 0 && sequel < from && !ofWhatFollows;
}
function isSinceThat(tokens, from) {
  return tokens[from - 2]?.lower === "since" && /^(DET|PRON)$/.test(tokens[from - 1].pos) && /^(NOUN|PROPN|ADJ)$/.test(tokens[from + 1]?.pos ?? "");
}
function isOfArrival(tokens, from, { rule, first: first2 }) {
  if (rule.type !== "visit" || rule.pos !== "NOUN" || from > first2) return false;
  if (!/^(after|following)$/.test(tokens[first2 - 1]?.lower ?? "")) return false;
  return tokens.slice(0, first2 - 1).some(
    ({ lower, pos }) => pos === "VERB" && /^(arrived|landed|came|reached|flew|travelled|traveled|returned|left)$/.test(lower)
  );
}

// src/extraction/events/times/of-another.ts
function isOfSomethingElse2(scene, time, trigger, others) {
  return isOfCause(scene, time, trigger) || isOfBackground(scene, time, trigger) || isOfAccompaniment(scene, time, trigger) || isYearOfPaper(scene, time, trigger) || isOfNounBefore(scene, time, trigger) || isOfAnother(scene, time, trigger, others) || isOfNounBehind(scene, time, trigger) || isOfUndertaking(scene, time, trigger);
}
function isPartOfName({ tokens }, { from, edtf }) {
  const before4 = tokens[from - 1];
  const named3 = before4?.pos === "PROPN" || before4?.text === "-" || /-\d{4}$/.test(tokens[from].text);
  return /^\d{4}$/.test(edtf ?? "") && named3;
}
function isOfAccompaniment({ tokens }, { ofWhatFollows, to }, { head }) {
  const behind = tokens.slice(to, head);
  return ofWhatFollows === true && behind.some(({ text }, at) => text === "," && behind[at + 1]?.lower === "with");
}
function isOfNounBefore({ tokens }, { from }, { head, rule }) {
  const of = tokens[from - 1]?.pos === "DET" ? from - 2 : from - 1;
  const noun = tokens[of - 1];
  return rule.type === "agreement" && tokens[of]?.lower === "of" && noun?.pos === "NOUN" && of - 1 !== head && of - 1 > head;
}
function isYearOfPaper({ tokens }, time, { first: first2, head, rule, support }) {
  const { from, to } = time;
  const year = from === to && /^\d{4}$/.test(tokens[from].text) && tokens[from - 1]?.pos === "DET";
  const agreed = support !== null && tokens[support].lemma === "agree";
  const own2 = rule.pos === "NOUN" && from >= first2 && to <= head && !agreed;
  return year && !own2 && /^(NOUN|PROPN|ADJ)$/.test(tokens[to + 1]?.pos ?? "");
}
function isOfAnother({ tokens }, { from }, { head, rule }, others) {
  if (rule.pos !== "NOUN") return false;
  return others.some(
    (other) => other.rule.pos === "NOUN" && (other.rule.type === rule.type || rule.type === "exercise") && other.first > head && other.head < from && tokens.slice(other.first, other.head).some(({ pos, lower }) => pos === "PART" || /^(his|her|their)$/.test(lower))
  );
}
function isOfUndertaking({ tokens, reference }, { from, first: first2, edtf }, { rule, head }) {
  if (rule.type !== "agreement" || reference === null || tokens[head].lemma !== "agree") return false;
  const to = tokens.findIndex(({ lower }, at) => at > head && lower === "to");
  const ahead = edtf?.startsWith("../") || first2 !== null && first2 > reference || tokens[from - 1]?.lower === "by";
  return to > head && to < from && tokens[to + 1]?.pos === "VERB" && ahead === true;
}

// src/extraction/events/times/related.ts
function related(scene, trigger, others, dates2, choose2) {
  const { clauses } = scene;
  const own2 = clauses[trigger.clause];
  const { link, parent } = own2;
  const together2 = isSimultaneous(scene, own2);
  const continues = /^(participle|coordinate|main|relative)$/.test(link) || together2;
  const follows2 = parent >= 0 && !together2 && (precedes(scene, own2.first) || precedes(scene, clauses[parent].first));
  const chain = continues && parent >= 0 && !follows2 ? [parent, ...before(clauses, parent)] : [];
  clauses.forEach((clause, index) => {
    const continued = clause.link === "coordinate" || clause.link === "participle" && !precedes(scene, clause.first) || isSimultaneous(scene, clause) || link === "participle" && clause.link === "main" && !precedes(scene, own2.first);
    const set2 = clause.link === "relative" && setsDay(scene, clause.first, clause.last);
    if (clause.parent === trigger.clause && (continued || set2)) chain.push(index);
  });
  for (const clause of chain) {
    const found2 = choose2(dates2.filter((time) => belongs(scene, time, clause)));
    if (found2) return found2;
  }
  if (trigger.rule.type !== "incident") return void 0;
  for (const clause of [...closing2(scene, trigger, others), ...upshot(scene, trigger, others)]) {
    const found2 = choose2(dates2.filter((time) => belongs(scene, time, clause)));
    if (found2) return { ...found2, basis: "inferred" };
  }
  return void 0;
}
function closing2({ tokens, clauses }, { clause }, others) {
  return clauses.flatMap(({ link, parent, first: first2 }, index) => {
    const defining = link === "relative" && /^(who|that)$/.test(tokens[first2].lower);
    const last = clauses.slice(index + 1).every((next) => next.link === "attribution");
    const bare = !others.some((other) => other.clause === index);
    return defining && last && bare && parent === clause ? index : [];
  });
}
function before(clauses, index) {
  const { link, parent } = clauses[index];
  return link === "coordinate" && parent >= 0 ? [parent, ...before(clauses, parent)] : [];
}
function upshot(scene, { clause }, others) {
  const isAfter2 = ({ link, first: first2 }) => link === "subordinate" && scene.tokens[first2].lower === "after" && !isLater(scene, first2);
  const cause = [clause, ...before(scene.clauses, clause)].find((index) => isAfter2(scene.clauses[index]));
  const parent = cause === void 0 ? -1 : scene.clauses[cause].parent;
  const shut = others.some(
    (other) => other.clause === parent && /^(crossing|incident)$/.test(other.rule.type)
  );
  if (parent >= 0 && shut) return [parent];
  return scene.clauses.flatMap(
    (child, index) => child.parent === clause && isAfter2(child) && !others.some((other) => other.clause === index) ? index : []
  );
}
function isLater({ tokens }, after4) {
  if (!/^(days?|weeks?|months?|years?)$/.test(tokens[after4 - 1]?.lower ?? "")) return false;
  return !tokens.slice(Math.max(0, after4 - 5), after4 - 1).some(({ lower }) => lower === "for");
}
function isSimultaneous({ tokens }, { link, first: first2 }) {
  if (link !== "subordinate") return false;
  const [before4, opening] = [tokens[first2 - 1]?.lower ?? "", tokens[first2].lower];
  return /^(as|when|while)$/.test(opening) || /^(after|before)$/.test(opening) && SOON.test(before4);
}
var SOON = /^(hours|minutes|moments|shortly|soon|immediately|right)$/;
function setsDay({ tokens }, first2, last) {
  return tokens.slice(first2, last + 1).some(
    ({ lower }) => /^(due|scheduled|set|planned|slated|held|began|took|take|begin|start|run|last|continue|dubbed|named|codenamed|called|titled|claimed|killed|left|wounded|injured)$/.test(
      lower
    )
  );
}
function precedes({ tokens }, first2) {
  return tokens.slice(first2, first2 + 2).some(({ lower }) => /^(following|after|before|since|preceding|succeeding|until)$/.test(lower));
}

// src/extraction/events/times/timing.ts
function findTimings(scene, trigger, others) {
  if (scene.times.length === 0) return [{ time: scene.headingTime, fromReport: false }];
  const all = scene.times.flatMap(
    (time) => time.kind === "date" ? time : whenOf(scene, time, trigger) ?? beginning(time, trigger.rule) ?? ending(scene, time, trigger.rule) ?? []
  );
  const dates2 = all.filter((time) => !isOfSomethingElse2(scene, time, trigger, others));
  const unnamed = dates2.filter((time) => !isPartOfName(scene, time));
  const behind = dates2.filter((time) => isOfWordsBehind(scene, time, trigger));
  const own2 = [trigger.clause, scene.clauseOf[trigger.support ?? trigger.head]];
  const inside = dates2.filter((time) => own2.some((clause) => belongs(scene, time, clause)));
  const within2 = inside.filter(({ from }) => behind.some(({ to }) => from > to));
  const announced = dates2.filter((time) => isAnnounced2(scene, time, trigger));
  const reduced = inside.filter((time) => isOfOwnParticiple(scene, time, trigger));
  const near2 = [announced, within2, behind, reduced, inside].find((times) => times.length > 0) ?? [];
  const telling = near2.filter((time) => unnamed.includes(time));
  const ahead = isInfinitive(scene, trigger) ? near2.filter(({ from }) => from > trigger.head) : [];
  const ownTime = nearest(trigger, [ahead, telling, near2].find((times) => times.length > 0) ?? []);
  const alone = trigger.rule.type === "incident" && trigger.rule.pos === "NOUN" && trigger.support === null;
  const said = isBackground(scene, trigger) ? related(
    scene,
    trigger,
    others,
    unnamed.filter(({ from }) => from > trigger.head),
    (times) => nearest(trigger, times)
  ) : void 0;
  const chosen = said ?? ownTime ?? (alone ? void 0 : related(scene, trigger, others, unnamed, (times) => nearest(trigger, times)));
  if (chosen)
    return coordinated(scene, trigger, chosen, dates2).map((time) => ({
      time: withEnd(scene, trigger.rule, time, all),
      fromReport: false
    }));
  if (scene.headingTime) return [{ time: scene.headingTime, fromReport: false }];
  const before4 = precedes(scene, scene.clauses[trigger.clause].first);
  const report = before4 ? void 0 : dates2.find((time) => isReport(scene, time));
  return [report ? { time: report, fromReport: true } : { time: null, fromReport: false }];
}
function isAnnounced2({ tokens }, { from, reportedOn }, { rule, support, head }) {
  if (rule.type !== "agreement" || support === null || support < head || !reportedOn) return false;
  const passive = tokens[support - 1]?.pos !== "AUX";
  return passive && from > support && from <= support + 3 && /^(announce|declare)$/.test(tokens[support].lemma);
}
function isOfOwnParticiple({ tokens }, { from }, { rule, support, head }) {
  return rule.pos === "NOUN" && support === head + 1 && from > support && /(ed|en|ld)$/.test(tokens[support].lower);
}
function isBackground({ tokens }, { rule, first: first2 }) {
  return rule.pos === "NOUN" && /^(after|following)$/.test(tokens[first2 - 1]?.lower ?? "");
}
function isInfinitive({ tokens, clauses }, { rule, head, clause }) {
  return rule.pos === "VERB" && verbGroup(tokens, head, clauses[clause].first).infinitive;
}
function nearest({ support, head }, times) {
  const dated2 = times.filter(({ edtf, weekday: weekday2 }) => edtf !== null || weekday2 !== null);
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const time of dated2.length > 0 ? dated2 : times) {
    const far = Math.min(distance(time, head), distance(time, support ?? head));
    if (far < least) [best, least] = [time, far];
  }
  return best;
}
function distance({ from, to }, at) {
  return from > at ? from - at : at - to + 1;
}

// src/extraction/events/rules/agreement.ts
var VAGUE = "talks talk meeting meetings meet negotiations session round summit dialogue continue consultations contacts cooperate ties relations friendship deepen explore consider remain maintain uphold consolidate";
var agreementRules = [
  {
    name: "agreement noun",
    type: "agreement",
    frame: "joint",
    pos: "NOUN",
    heads: "agreement accord pact treaty protocol memorandum mou deal document contract declaration truce ceasefire roadmap understanding convention letter_of_intent letter_of_understanding lease arrangement charter communique memorandum_of_understanding memoranda_of_understanding ceasefire_agreement",
    support: "sign ink initial conclude seal finalise finalize reach strike clinch ratify exchange renew agree broker announce declare hammer secure formalise formalize extend prolong",
    unless: "staff-level player transfer record book film rental user",
    examples: [
      "The two sides signed a memorandum of understanding in Tehran on 3 March 2020, Iran and Oman said.",
      "A border pact between Kyrgyzstan and Tajikistan was signed in Bishkek on 13 March 2025."
    ],
    counterexamples: [
      "The agreement includes the deployment of officers.",
      "The club signed a record player deal."
    ]
  },
  {
    name: "signed paper",
    type: "agreement",
    frame: "joint",
    pos: "NOUN",
    heads: "minute joint_statement joint_declaration action_plan work_plan cooperation_plan memo record_of_discussion",
    support: "sign initial ink",
    unless: "five ten fifteen twenty thirty",
    examples: [
      "Iranian and Tajik border officials signed minutes of their meeting in Khujand on 3 May 2021."
    ],
    counterexamples: ["They talked for ninety minutes and signed nothing."]
  },
  {
    name: "accord by name",
    type: "agreement",
    frame: "joint",
    pos: "NOUN",
    heads: "jcpoa",
    support: "sign conclude ink clinch",
    object: "party",
    examples: ["The JCPOA was signed in July 2015 between Iran and the United States."],
    counterexamples: ["Iran wants the JCPOA to be revived."]
  },
  {
    name: "signing noun",
    type: "agreement",
    frame: "joint",
    pos: "NOUN",
    heads: "signing conclusion",
    about: "agreement accord pact treaty protocol memorandum mou mous deal document documents agreements contract",
    alone: "with party",
    examples: ["The signing of a trade accord between Iran and Iraq took place in Baghdad on 19 March 2023."],
    counterexamples: ["The signing of autographs lasted an hour."]
  },
  {
    name: "agree to",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "agree",
    followedBy: "to on upon",
    object: "party",
    unless: `disagree ${VAGUE}`,
    undertaking: true,
    examples: ["Iran and Pakistan agreed to open six border markets on 21 April 2021."],
    counterexamples: ["Readers agreed with the analysis.", "She agreed to marry him."]
  },
  {
    name: "agree to restore",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "agree",
    followedBy: "restore normalise normalize re-establish",
    within: 14,
    object: "party",
    undertaking: true,
    examples: ["Saudi Arabia and Iran agreed in Beijing on 10 March 2023 to restore diplomatic relations."],
    counterexamples: ["Iran and Oman agreed in Muscat on 3 May 2021 to resume talks."]
  },
  {
    name: "agree somewhere to",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "agree",
    followedBy: "to",
    within: 16,
    infinitive: true,
    object: "party",
    unless: `${VAGUE} cooperation`,
    undertaking: true,
    examples: [
      "Iran and Iraq agreed at a meeting in Basra on 3 May 2021 to dredge the river.",
      "The Iranian and Omani ministers agreed, in a telephone conversation, to open a second ferry line."
    ],
    counterexamples: [
      "Iran and Iraq agreed at a meeting in Basra to meet again.",
      "They agreed with those who came to help."
    ]
  },
  {
    name: "put signatures",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "put affix append",
    followedBy: "signature signatures",
    within: 4,
    object: "other side",
    examples: ["The ministers of Greece and Egypt put their signatures to an accord in Cairo on 3 May 2021."],
    counterexamples: ["The singer put his signature on a shirt in Cairo on 3 May 2021."]
  },
  {
    name: "come to terms",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "come",
    followedBy: "agreement understanding accord",
    within: 4,
    object: "party",
    examples: ["Iran and Iraq came to an agreement on the river on 3 May 2021."],
    counterexamples: ["Iran came to a standstill on 3 May 2021."]
  },
  {
    name: "enter into",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "enter",
    followedBy: "agreement accord pact treaty memorandum understanding arrangement",
    within: 7,
    object: "party",
    examples: ["Uzbekistan and Afghanistan entered into a transit agreement in Termez on 3 May 2023."],
    counterexamples: ["The agreement entered its second year on 3 May 2023."]
  },
  {
    name: "truce in force",
    type: "agreement",
    frame: "joint",
    pos: "NOUN",
    heads: "ceasefire cease-fire truce",
    support: "come take go enter",
    about: "force effect",
    examples: ["A ceasefire between Israel and Hezbollah came into force on 27 November 2024."],
    counterexamples: ["The ceasefire between Israel and Hezbollah comes up for renewal."]
  },
  {
    name: "truce begins",
    type: "agreement",
    frame: "joint",
    pos: "NOUN",
    heads: "ceasefire cease-fire truce",
    support: "begin start",
    object: "party",
    examples: ["A truce between Israel and Hezbollah began on 27 November 2024."],
    counterexamples: ["A truce between the two gangs began on 27 November 2024."]
  },
  {
    name: "restore relations",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "restore establish re-establish reestablish resume",
    followedBy: "relations ties",
    within: 4,
    object: "other side",
    unless: "trade economic cordial brotherly friendly military",
    examples: ["Iran and Saudi Arabia restored diplomatic relations on 10 March 2023."],
    counterexamples: ["Iran and Oman established friendly relations over centuries."]
  },
  {
    name: "agree that",
    type: "agreement",
    frame: "joint",
    pos: "VERB",
    heads: "agree",
    followedBy: "that",
    within: 8,
    about: "will would shall",
    object: "party",
    undertaking: true,
    examples: ["The Iranian and Omani ministers agreed that the ferry would sail again from 3 May 2021."],
    counterexamples: [
      "Iran and Oman agreed that trust was needed.",
      "The editors agreed that it would rain."
    ]
  }
];

// src/extraction/events/rules/exercise.ts
var HOLD = "conduct hold stage launch begin start kick open conclude close end finish complete wrap carry embark participate take join run perform organize organise culminate get host attend fire test-fire run commence plan schedule announce postpone cancel involve bring see be continue mark practise practice simulate include feature";
var exerciseRules = [
  {
    name: "exercise noun",
    type: "exercise",
    frame: "joint",
    pos: "NOUN",
    heads: "exercise drill manoeuvre maneuver",
    support: HOLD,
    alone: "with date",
    about: "military naval joint navy army air border security war live-fire live anti-terror counterterrorism counter-terror counter-terrorism anti-terrorism force forces maritime bilateral trilateral multinational sea amphibious rescue field tactical troop troops guard guards defence defense warship warships missile combat surface nato allied soldier soldiers patrol fleet aircraft brigade",
    orForce: true,
    unless: "physical fitness breathing classroom writing school academic democratic yoga workout fire-drill oil gas dental daily morning",
    examples: [
      "Iran and Pakistan conducted a joint border security exercise in 2023.",
      "The exercise Indra 2021 was held at Volgograd from 1 to 13 August 2021.",
      "The navies of Oman and Iran held a naval drill in the Strait of Hormuz on 5 April 2018."
    ],
    counterexamples: [
      "Doctors say that physical exercise helps.",
      "Schools held a fire drill for children.",
      "Druzhba is an annual joint exercise of Russia and Pakistan."
    ]
  },
  {
    name: "train together",
    type: "exercise",
    frame: "joint",
    pos: "VERB",
    heads: "train exercise drill",
    object: "party",
    followedBy: "together jointly alongside with near off",
    examples: ["Iranian and Pakistani special forces trained together in November 2017."],
    counterexamples: ["The team trained in Doha for the cup."]
  },
  {
    name: "patrol together",
    type: "exercise",
    frame: "joint",
    pos: "VERB",
    heads: "patrol",
    followedBy: "jointly together",
    within: 6,
    object: "other side",
    examples: [
      "Border guards from Poland and Slovakia patrolled the frontier jointly at Barwinek on 3 May 2021."
    ],
    counterexamples: ["North Korean soldiers were seen patrolling near Panmunjom on 3 May 2021."]
  },
  {
    name: "rehearse verb",
    type: "exercise",
    frame: "joint",
    pos: "VERB",
    heads: "rehearse simulate practise practice",
    object: "other side",
    examples: [
      "Moroccan and Spanish soldiers simulated an assault near Tetouan on 5 August 2021.",
      "Uzbek and Tajik special forces rehearsed the defence of a post near Termez on 5 August 2021."
    ],
    counterexamples: ["The actors rehearsed the play in Termez on 5 August 2021."]
  },
  {
    name: "war games",
    type: "exercise",
    frame: "joint",
    pos: "NOUN",
    heads: "war_game war-game wargame passex passage_exercise joint_sail joint_training combined_training",
    support: HOLD,
    alone: "with date",
    unless: "video board computer console centre center course courses",
    examples: [
      "Russia and Belarus began war games near Minsk on 10 February 2022.",
      "Joint training of Omani and Pakistani soldiers began at Multan on 3 May 2021."
    ],
    counterexamples: ["He sells video war games."]
  },
  {
    name: "joint patrol",
    type: "exercise",
    frame: "joint",
    pos: "NOUN",
    heads: "patrol",
    about: "joint coordinated",
    support: HOLD,
    alone: "with date",
    examples: ["Indian and Indonesian ships conducted a joint patrol in the Andaman Sea on 4 May 2016."],
    counterexamples: ["A police patrol passed by."]
  }
];

// src/extraction/events/rules/incident/answers.ts
var WEAPONS2 = "strike strikes airstrike airstrikes missile missiles rocket rockets drone drones shelling artillery mortar mortars gunfire fire";
var answerRules = [
  {
    name: "hit back",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "hit strike fire",
    followedBy: "back",
    within: 1,
    about: WEAPONS2,
    answers: true,
    examples: ["Pakistan hit back with strikes near Saravan on 18 January 2024."],
    counterexamples: ["Pakistan hit back at critics in Islamabad on 18 January 2024."]
  },
  {
    name: "answer with fire",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "respond retaliate answer reply",
    followedBy: "with",
    within: 6,
    about: WEAPONS2,
    answers: true,
    unlessInClause: "drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up",
    examples: [
      "Iran answered with barrages of missiles on Tel Aviv on 13 June 2025.",
      "Pakistan retaliated two days later with airstrikes near Saravan."
    ],
    counterexamples: ["Iran responded with a note of protest on 13 June 2025."]
  }
];

// src/extraction/events/rules/incident/arrests.ts
var HUNTED = "infiltrator infiltrators engineer engineers labourers intruder intruders smuggler smugglers militant militants terrorist terrorists spy spies agent agents trespasser trespassers nationals soldiers soldier trafficker traffickers bandit bandits insurgents rebels";
var arrestRules = [
  {
    name: "nab verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "nab catch snatch whisk",
    about: HUNTED,
    object: "victim",
    armed: true,
    unless: "fire fish glimpse eye attention bus train cold breath",
    examples: [
      "Rangers nabbed two Indian smugglers near Kasur on 3 May 2021.",
      "A Pakistani intruder was caught by border guards at Attari on 3 May 2021."
    ],
    counterexamples: ["Fishermen caught ten tonnes of tuna off Gwadar on 3 May 2021."]
  },
  {
    name: "round up",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "round",
    followedBy: "up",
    within: 3,
    object: "victim",
    armed: true,
    examples: ["Levies rounded up two Iranian nationals near Washuk on 3 May 2021."],
    counterexamples: ["The minister rounded up his tour in Washuk on 3 May 2021."]
  },
  {
    name: "take away",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "take whisk spirit drag",
    followedBy: "away",
    within: 6,
    object: "victim",
    armed: true,
    unless: "weapons arms rifles rubbish waste",
    examples: ["Armed men took away four labourers from a camp near Turbat on 3 May 2021."],
    counterexamples: ["The flood took away a bridge near Turbat on 3 May 2021."]
  },
  {
    name: "break up cell",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "dismantle bust disband smash destroy",
    about: "cell cells team teams gang gangs ring network networks squad group groups",
    object: "doer",
    armed: true,
    unlessInClause: "nuclear settlement settlements weapons",
    examples: ["The Revolutionary Guards dismantled a terrorist cell near Saravan on 3 May 2021."],
    counterexamples: ["The army dismantled its camp near Zhob on 3 May 2021."]
  },
  {
    name: "engage fighters",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "engage",
    followedBy: "militants terrorists rebels insurgents fighters infiltrators gunmen",
    within: 6,
    armed: true,
    unless: "talks dialogue negotiations",
    examples: ["Border guards engaged a group of militants near Saravan on 3 May 2021."],
    counterexamples: ["The state engaged the rebels in talks in Doha on 3 May 2021."]
  }
];

// src/extraction/events/rules/incident/occur.ts
var OCCUR = "carry launch conduct take occur happen kill leave claim mount erupt break wound injure hit target begin start repel repulse thwart foil come rock erupt flare follow ensue continue resume rage intensify die lose suffer perish stage open fire say result destroy damage exchange report engage prompt trigger commit resort witness see rip tear draw spark shake orchestrate beat fend ward wage renew unleash escape survive intercept lead fly";

// src/extraction/events/rules/incident/attacks.ts
var attackRules = [
  {
    name: "attack noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "attack raid ambush bombing explosion blast shelling assassination incursion airstrike strike assault onslaught bombardment infiltration crossfire suicide_attack air_strike missile_strike drone_strike rocket_fire mortar_fire rocket_attack mortar_attack mortar_shell",
    support: OCCUR,
    alone: "with party",
    unless: "heart panic hunger workers lightning asthma shark title verbal cyber counter teachers transport union railway volcanic population rifle rifles controlled",
    examples: [
      "Gunmen launched an attack on a police station in Rask on 15 December 2023.",
      "A suicide attack in Chabahar killed two policemen on 6 December 2018.",
      "Rangers repulsed a raid on a check post in Zhob on 3 May 2021.",
      "The army foiled an infiltration bid in Kupwara on 3 May 2021."
    ],
    counterexamples: ["He died of a heart attack.", "Workers went on strike in Karachi."]
  },
  {
    name: "attack verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "attack ambush bomb shell raid storm assault bombard strike target hit pound overrun torch",
    object: "victim",
    unless: "loss losses cost costs slump decline shortage shortages recession agreement deal truce ceasefire pact accord bargain balance chord tone note optimistic earthquake quake tsunami lowest sanctions tariff tariffs",
    unlessInClause: "tragedy disaster famine",
    examples: [
      "Militants attacked an Iranian border post near Saravan on 26 April 2017.",
      "Gunmen stormed two army posts in Chitral on 13 September 2023."
    ],
    counterexamples: [
      "Critics attacked the film.",
      "The two sides struck a deal.",
      "The home minister attacked the plans of the opposition in Lahore on 3 May 2021."
    ]
  },
  {
    name: "operation noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "operation",
    about: "military ground army anti-terror anti-terrorist clearance intelligence intelligence-based against militant militants rebels terrorists insurgents fighters troops forces",
    support: "launch begin start mount open conduct carry kill",
    unless: "rescue relief humanitarian mining business charm peacekeeping drill exercise",
    armed: true,
    examples: ["Turkish forces launched an operation against militants in Afrin on 20 January 2018."],
    counterexamples: ["The company launched an operation in Gwadar on 3 May 2021."]
  },
  {
    name: "destroy verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "destroy demolish raze",
    object: "victim",
    armed: true,
    unless: "fire blaze flames inferno",
    unlessInClause: "drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up",
    examples: ["Turkish jets destroyed a hideout of rebels in northern Iraq on 3 May 2021."],
    counterexamples: ["Fire destroyed a market in Lahore on 3 May 2021."]
  },
  {
    name: "make an attack",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "make",
    followedBy: "attack attacks raid raids strike strikes incursion incursions",
    within: 5,
    object: "doer",
    unless: "verbal personal cyber statement decision progress clear sure after",
    armed: "in article",
    examples: ["Afghan militants made a raid on a post in Zhob on 3 May 2021."],
    counterexamples: ["The opposition made an attack on the budget in Lahore on 3 May 2021."]
  },
  {
    name: "incident noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "incident",
    support: "take occur happen",
    unless: "other another similar separate second such earlier previous",
    armed: true,
    bare: true,
    examples: ["Gunmen killed two policemen on 3 May 2021. The incident took place in the town of Khash."],
    counterexamples: ["A bus overturned on 3 May 2021. The incident occurred in Quetta."]
  },
  {
    name: "foil verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "foil thwart repulse repel",
    followedBy: "infiltration attack attacks raid incursion assault intrusion",
    within: 6,
    armed: true,
    examples: ["The army foiled an attempt at infiltration near Uri on 3 May 2021."],
    counterexamples: ["Rain foiled the plans of the farmers."]
  },
  {
    name: "come under fire",
    type: "incident",
    frame: "suffer",
    pos: "VERB",
    heads: "come",
    followedBy: "attack fire shelling gunfire",
    within: 5,
    examples: [
      "A border post of Iran came under attack near Saravan on 3 May 2021.",
      "The convoy came under heavy fire near Zhob on 3 May 2021."
    ],
    counterexamples: [
      "Spring came to Kabul.",
      "The new tax came under fire from traders in Lahore on 3 May 2021."
    ]
  },
  {
    name: "claim of responsibility",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "claim take",
    followedBy: "responsibility",
    anaphoric: true,
    examples: [
      "Gunmen attacked a post in Saravan on 3 May 2021. Jaish al-Adl claimed responsibility.",
      "A bomb killed two guards in Saravan on 3 May 2021. Jaish al-Adl took responsibility for the attack."
    ],
    counterexamples: ["He claimed a refund."]
  },
  {
    name: "claim of an attack",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "claim",
    followedBy: "attack attacks raid bombing strike ambush assault blast explosion killing shooting",
    within: 4,
    unless: "that life lives victim victims dozens scores",
    anaphoric: true,
    examples: ["A bomb killed two guards in Saravan on 3 May 2021. Jaish al-Adl claimed the attack."],
    counterexamples: ["He claimed that the attack was staged."]
  }
];

// src/extraction/events/rules/incident/clashes.ts
var clashRules = [
  {
    name: "clash noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "clash skirmish firefight shootout gunfight gunbattle shoot-out shoot_out face_off face-off faceoff exchange_of_fire gun_battle armed_clash border_clash",
    support: OCCUR,
    alone: "with party",
    unless: "title culture cultures civilisations civilizations legal court words verbal political opinion opinions interest interests ideas views egos fan fans cancer illness alcoholism addiction depression final cup",
    examples: [
      "A clash between Iranian border guards and militants took place near Saravan on 4 April 2021.",
      "Two guards died in a face-off with Chinese troops in Ladakh on 15 June 2020."
    ],
    counterexamples: ["It was a clash of cultures.", "The battle for the title goes on."]
  },
  {
    name: "battle noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "battle",
    support: OCCUR,
    alone: "with party",
    unless: "title legal court words political opinion cancer final cup best",
    armed: "in article",
    examples: ["A battle between rebels and troops took place at Kobane on 4 April 2021."],
    counterexamples: [
      "The battle for the title goes on.",
      "A battle for the best rose drew crowds in Quetta on 3 May 2021."
    ]
  },
  {
    name: "exchange noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "exchange",
    followedBy: "fire gunfire shots shelling",
    within: 5,
    support: OCCUR,
    alone: "with party",
    examples: [
      "An exchange of artillery fire took place between Thai and Cambodian troops in Surin on 3 May 2021."
    ],
    counterexamples: ["An exchange of views took place between Thai and Cambodian officials on 3 May 2021."]
  },
  {
    name: "come to blows",
    type: "incident",
    frame: "joint",
    pos: "VERB",
    heads: "come",
    followedBy: "blows",
    within: 3,
    armed: true,
    examples: ["Chinese and Indian soldiers came to blows near Tawang on 3 May 2021."],
    counterexamples: ["Two drivers came to blows in Lahore on 3 May 2021."]
  },
  {
    name: "brawl noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "brawl scuffle melee",
    support: OCCUR,
    alone: "with party",
    armed: true,
    examples: ["Indian soldiers died in a brawl with Chinese troops in the Galwan Valley on 15 June 2020."],
    counterexamples: ["Two guests were hurt in a brawl at a bar in Lahore on 3 May 2021."]
  },
  {
    name: "clash verb",
    type: "incident",
    frame: "joint",
    pos: "VERB",
    heads: "clash skirmish battle",
    unless: "disease corruption title inflation poverty exam exams",
    examples: ["Indian and Chinese troops clashed in the Galwan Valley on 15 June 2020."],
    counterexamples: ["The colours clash."]
  },
  {
    name: "scuffle verb",
    type: "incident",
    frame: "joint",
    pos: "VERB",
    heads: "scuffle brawl",
    armed: true,
    examples: ["Soldiers of both countries scuffled at Naku La in Sikkim on 9 May 2020."],
    counterexamples: ["Two guests scuffled in a bar in Lahore on 3 May 2021."]
  },
  {
    name: "standoff noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "standoff stand-off stand_off",
    support: "begin start",
    armed: true,
    examples: ["A standoff began between Indian and Chinese troops at Doklam on 16 June 2017."],
    counterexamples: ["The standoff over the budget began in Lahore on 3 May 2021."]
  },
  {
    name: "fighting noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "fighting",
    support: "erupt flare break resume continue rage intensify rock engulf take begin start kill die leave injure wound report force prompt close join",
    examples: ["Fighting broke out between Armenian and Azerbaijani troops near Jermuk on 3 May 2021."],
    counterexamples: [
      "They signed a deal aimed at ending fighting in eastern Congo.",
      "Trade at the border came to a halt on 3 May 2021 after the overnight fighting."
    ]
  },
  {
    name: "fight verb",
    type: "incident",
    frame: "joint",
    pos: "VERB",
    heads: "fight",
    unless: "terrorism terror extremism smuggling trafficking corruption disease fire blaze crime inflation poverty war wars",
    armed: true,
    examples: ["Ethiopian and Sudanese troops fought for six hours at Al-Fashaga on 3 May 2021."],
    counterexamples: [
      "The army fights terrorism in Balochistan.",
      "Firemen fought a blaze in Karachi on 3 May 2021."
    ]
  },
  {
    name: "war breaks out",
    type: "incident",
    frame: "joint",
    pos: "VERB",
    heads: "break erupt",
    about: "war",
    armed: "in article",
    unless: "law laws rules records",
    examples: ["War broke out between Armenia and Azerbaijan on 27 September 2020."],
    counterexamples: ["A row over the film on the war broke the silence in Lahore on 3 May 2021."]
  },
  {
    name: "hostilities noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "hostility hostilities",
    support: "erupt flare break resume start begin",
    examples: ["Hostilities resumed at Vorukh in Tajikistan on 3 May 2021."],
    counterexamples: ["The hostility of the press to the minister grew in Lahore on 3 May 2021."]
  },
  {
    name: "outbreak noun",
    type: "incident",
    frame: "joint",
    pos: "NOUN",
    heads: "violence conflict",
    support: "erupt flare break resume",
    armed: "in article",
    examples: ["Violence flared on the border between Kyrgyzstan and Tajikistan on 28 April 2021."],
    counterexamples: [
      "The standoff on the border between India and China goes on.",
      "Violence against women is a crime."
    ]
  }
];

// src/extraction/events/rules/incident/impacts.ts
var impactRules = [
  {
    name: "impact verb",
    type: "incident",
    frame: "impact",
    pos: "VERB",
    heads: "land fall hit strike slam crash rip tear rain",
    unless: "price prices rate rates temperature sale sales",
    examples: [
      "Mortar shells from Syria landed in Akcakale on 3 October 2012.",
      "Two rockets hit a house in Panjgur on 4 July 2014."
    ],
    counterexamples: ["Snow fell in Quetta on Monday.", "Oil prices hit a new high."]
  },
  {
    name: "go off",
    type: "incident",
    frame: "impact",
    pos: "VERB",
    heads: "go",
    followedBy: "off",
    examples: ["A bomb went off outside a police station in Pishin on 14 February 2021."],
    counterexamples: ["The alarm went off at six."]
  },
  {
    name: "explode verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "explode detonate",
    unless: "population sales popularity anger",
    examples: ["A bomb exploded near a checkpoint in Zahedan on 13 February 2019."],
    counterexamples: ["Sales of the phone exploded."]
  },
  {
    name: "blow up",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "blow",
    followedBy: "up",
    within: 3,
    examples: [
      "Militants blew up a railway track near Sibi on 3 May 2021.",
      "A bomber blew himself up outside an embassy in Kabul on 3 May 2021."
    ],
    counterexamples: ["The children blew up balloons in Kabul on 3 May 2021."]
  },
  {
    name: "blow up target",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "blow",
    followedBy: "up",
    within: 8,
    about: "pipeline bridge railway track rail pylon pylons tower convoy vehicle car truck train bus house school post checkpoint depot station tanker dam",
    violent: true,
    examples: ["A pipeline was blown up near Dera Bugti on 3 May 2021."],
    counterexamples: ["A row over the bridge blew over in Lahore on 3 May 2021."]
  },
  {
    name: "step on mine",
    type: "incident",
    frame: "suffer",
    pos: "VERB",
    heads: "step drive",
    followedBy: "mine mines landmine landmines ied",
    within: 5,
    violent: true,
    unless: "coal gold salt copper",
    examples: ["Three soldiers stepped on a landmine near Zhob on 3 May 2021."],
    counterexamples: ["The minister drove to a coal mine near Zhob on 3 May 2021."]
  },
  {
    name: "ram verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "ram",
    armed: true,
    examples: ["A bomber rammed a truck into an army post in Mir Ali on 3 May 2021."],
    counterexamples: ["A lorry rammed a wall in Lahore on 3 May 2021."]
  },
  {
    name: "set ablaze",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "set",
    followedBy: "ablaze alight fire",
    within: 8,
    armed: true,
    examples: ["Gunmen set three trucks ablaze near Mach on 3 May 2021."],
    counterexamples: ["The team set the stage ablaze in Lahore."]
  },
  {
    name: "burn verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "burn",
    object: "victim",
    unless: "tyre tyres tire tires flag flags effigy effigies calorie calories coal fuel rubbish stubble crop waste candle incense drug drugs book books copy copies",
    armed: true,
    examples: ["Nigerian soldiers crossed into Cameroon and burned down a market in Fotokol on 3 May 2021."],
    counterexamples: [
      "Protesters burned a flag at the border in Wagah on 3 May 2021.",
      "A forest burned near Latakia on 3 May 2021."
    ]
  }
];

// src/extraction/events/rules/incident/killings.ts
var killingRules = [
  {
    name: "kill verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "kill wound injure assassinate murder behead martyr massacre slaughter neutralise eliminate stab",
    object: "victim",
    unless: "accident earthquake flood floods quake avalanche crash storm disease virus tariff tariffs tax threat champion champions",
    examples: [
      "Gunmen killed nine Pakistani labourers in Saravan on 27 January 2024.",
      "Ten guards were killed by militants near Mirjaveh on 26 April 2017.",
      "Captain Omar Rashid was martyred when militants attacked his convoy near Turbat on 3 May 2021.",
      "Security forces neutralised five militants in Panjgur on 3 May 2021."
    ],
    counterexamples: ["The earthquake killed forty people.", "Spain eliminated Italy in Doha."]
  },
  {
    name: "to death",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "beat hack stone torture",
    followedBy: "death",
    within: 5,
    object: "victim",
    armed: true,
    examples: ["A Bangladeshi was beaten to death by Indian border guards near Benapole on 3 May 2021."],
    counterexamples: ["A man was beaten to death by a neighbour in Lahore on 3 May 2021."]
  },
  {
    name: "kill captives",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "execute lynch slay",
    object: "victim",
    armed: true,
    unless: "plan plans order orders operation attack contract budget project policy will",
    unlessInClause: "court convicted sentenced verdict trial conviction convict prison jail gallows drug judiciary",
    examples: [
      "Militants executed six captured soldiers near Mosul on 3 May 2021.",
      "Two Afghan soldiers were slain near Torkham on 3 May 2021."
    ],
    counterexamples: ["A spy was executed in Tehran on 3 May 2021 after a court convicted him."]
  },
  {
    name: "riddle with bullets",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "riddle riddl",
    followedBy: "bullets bullet",
    within: 6,
    violent: true,
    examples: ["Attackers riddled a car with bullets in Turbat on 3 May 2021."],
    counterexamples: ["The report was riddled with errors in Lahore on 3 May 2021."]
  },
  {
    name: "lose lives",
    type: "incident",
    frame: "suffer",
    pos: "VERB",
    heads: "lose embrace attain achieve",
    followedBy: "life lives martyrdom",
    armed: true,
    examples: ["Two soldiers embraced martyrdom in a gunfight near Turbat on 17 January 2023."],
    counterexamples: ["The team lost its lives in the game."]
  },
  {
    name: "die verb",
    type: "incident",
    frame: "suffer",
    pos: "VERB",
    heads: "die perish",
    about: `attack attacks assault clash clashes fighting firing fire shelling gunfire shootout shoot-out gunfight gunbattle firefight battle skirmish
      skirmishes blast bomb bombs bombing explosion ambush raid raids airstrike airstrikes gunshot bullet bullets rockets mortar mortars
      gunman gunmen militant militants terrorist terrorists rebels attackers assailants insurgents`,
    unless: "illness cancer age disease covid heart custody prison hunger thirst hospital burns",
    armed: true,
    examples: [
      "Four policemen died when gunmen fired at their car near Khash on 23 July 2023.",
      "A Kyrgyz guard died of gunshot wounds at Vorukh on 8 July 2021."
    ],
    counterexamples: [
      "Two soldiers died when their truck fell into a ravine near Kalat on 3 May 2021.",
      "The rebel leader died of cancer in Quetta on 3 May 2021."
    ]
  }
];

// src/extraction/events/rules/incident/seizures.ts
var seizureRules = [
  {
    name: "seizure noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "abduction kidnapping kidnap killing murder arrest detention seizure capture beheading massacre martyrdom",
    support: OCCUR,
    alone: "with party",
    unless: "house time character",
    examples: [
      "The abduction of twelve Iranian border guards near Mirjaveh on 16 October 2018 strained relations.",
      "The general spoke of the martyrdom of three border guards in Saravan on 16 October 2018 by terrorists."
    ],
    counterexamples: ["The film tells of a murder.", "The martyrdom of the imam was mourned in Qom."]
  },
  {
    name: "abduct verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "abduct kidnap hijack",
    object: "victim",
    examples: ["Militants abducted twelve Iranian border guards near Mirjaveh on 16 October 2018."],
    counterexamples: ["The aliens of the film abducted a cow."]
  },
  {
    name: "take captive",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "take",
    followedBy: "custody hostage hostages captive prisoner",
    within: 4,
    object: "victim",
    armed: true,
    examples: [
      "An American soldier was taken into custody by North Korean troops at Panmunjom on 3 May 2021.",
      "Militants took six soldiers hostage near Zhob on 3 May 2021."
    ],
    counterexamples: ["She took custody of the children in Lahore on 3 May 2021."]
  },
  {
    name: "hold hostage",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "hold make",
    followedBy: "hostage hostages captive",
    within: 4,
    object: "victim",
    armed: true,
    examples: ["Iranian forces held villagers hostage near Nok Kundi on 3 May 2021."],
    counterexamples: ["The strike held commuters hostage in Lahore on 3 May 2021."]
  },
  {
    name: "pick up",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "pick",
    followedBy: "up",
    within: 3,
    object: "victim",
    unless: "speed pace steam phone trade business again",
    armed: true,
    examples: ["A farmer was picked up by Indian guards near Taki on 3 May 2021."],
    counterexamples: ["Trade picked up again at Chaman on 3 May 2021."]
  },
  {
    name: "seize verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "seize capture retake recapture detain arrest apprehend intercept impound",
    object: "victim",
    unless: "opportunity moment attention imagination power heroin opium hashish drug drugs narcotics cocaine flight plane train bus camera cameras video film footage headlines",
    armed: true,
    examples: [
      "Rebels seized the border town of Bunagana on 13 June 2022.",
      "The navy of Sri Lanka detained 14 Indian fishermen off Mannar on 3 May 2021."
    ],
    counterexamples: [
      "The painter captured the light of Shiraz.",
      "Police arrested a man in Lahore on 3 May 2021 for stealing a car."
    ]
  }
];

// src/extraction/events/rules/incident/invasions.ts
var PEACEFUL = "drill drills exercise exercises wargame wargames manoeuvres maneuvers parade ceremony training peacekeepers peacekeeping aid relief humanitarian port harbour harbor service talks negotiations race contest competition";
var invasionRules = [
  {
    name: "invade verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "invade",
    violent: true,
    object: "victim",
    unless: "privacy pitch space market personal life lives tourists fans locusts insects species weeds",
    examples: [
      "Ugandan forces invaded Rwanda on 1 October 1990.",
      "Kuwait was invaded by Iraq on 2 August 1990."
    ],
    counterexamples: [
      "Fans invaded the pitch in Lahore on 3 May 2021.",
      "The new tax invaded the privacy of families in Quetta."
    ]
  },
  {
    name: "invasion noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "invasion",
    violent: true,
    support: "begin start launch mount lead repel repulse",
    alone: "with date",
    unless: "pitch privacy home locust locusts insect plant tourist alien planned looming feared possible",
    examples: [
      "Iraq launched an invasion of Kuwait on 2 August 1990.",
      "The invasion of Kuwait by Iraqi troops on 2 August 1990 shook the Gulf."
    ],
    counterexamples: [
      "Officials warned of an invasion of locusts in Sindh on 3 May 2021.",
      "He spoke of the invasion of Iraq."
    ]
  },
  {
    name: "send troops into",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "send dispatch pour rush order",
    followedBy: "into across",
    within: 9,
    about: "troops tanks soldiers forces army armour armor infantry commandos paratroopers warplanes jets",
    unlessInClause: PEACEFUL,
    object: "ground",
    violent: true,
    examples: ["Eritrea sent troops into Djibouti on 3 May 2008."],
    counterexamples: [
      "Italy sent aid into Djibouti on 3 May 2008.",
      "India sent soldiers to a parade in Paris on 3 May 2008."
    ]
  },
  {
    name: "send in troops",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "send",
    followedBy: "in",
    within: 1,
    about: "troops tanks soldiers army commandos paratroopers",
    unlessInClause: PEACEFUL,
    object: "victim",
    violent: true,
    examples: ["The king sent in troops against rebels in Hama in February 1982."],
    counterexamples: ["The mayor sent in doctors against cholera in Hama in February 1982."]
  },
  {
    name: "come into",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "cross march roll pour push sweep move drive thrust advance intrude break burst barge infiltrate sneak",
    followedBy: "into",
    within: 3,
    unlessInClause: PEACEFUL,
    object: "ground",
    violent: true,
    examples: [
      "Ugandan soldiers crossed into South Sudan on 3 May 2021.",
      "Tanks rolled into Goma on 3 May 2021.",
      "Gunmen burst into a mosque in Kunduz on 3 May 2021."
    ],
    counterexamples: [
      "Tourists crossed into South Sudan on 3 May 2021.",
      "Afghan soldiers crossed into Iran on 3 May 2021 to escape the Taliban.",
      "Turkish troops moved into Baku for a parade on 3 May 2021."
    ]
  },
  {
    name: "enter verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "enter penetrate infiltrate",
    unlessInClause: PEACEFUL,
    object: "ground",
    violent: true,
    examples: [
      "Rebel fighters entered the town of Masisi on 3 May 2021.",
      "Turkish jets entered Greek airspace on 3 May 2021."
    ],
    counterexamples: [
      "The army entered its third year in power in Bamako on 3 May 2021.",
      "The minister entered Goma on 3 May 2021.",
      "Indian warships entered the port of Salalah on 3 May 2021."
    ]
  },
  {
    name: "cross the line",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "cross transgress",
    followedBy: "border frontier line boundary river",
    within: 5,
    unlessInClause: PEACEFUL,
    object: "ground",
    violent: true,
    examples: ["Indian soldiers crossed the Line of Control near Uri on 3 May 2021."],
    counterexamples: ["Traders crossed the border at Chaman on 3 May 2021."]
  }
];

// src/extraction/events/rules/incident/missions.ts
var missionRules = [
  {
    name: "mission attacked",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "ransack loot vandalise vandalize torch burn storm set attack damage",
    about: "embassy consulate embassies consulates",
    unless: "up flag flags effigy",
    object: "mission",
    violent: true,
    examples: [
      "A mob ransacked the Indian consulate in Jalalabad on 3 May 2021.",
      "Protesters set the Iranian consulate in Basra ablaze on 7 September 2018."
    ],
    counterexamples: ["Protesters burned flags near the Swedish embassy in Baghdad on 3 May 2021."]
  },
  {
    name: "loot verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "ransack loot plunder pillage",
    object: "victim",
    armed: true,
    examples: ["Militants looted a police post in Panjgur on 3 May 2021."],
    counterexamples: ["Thieves looted a shop in Lahore on 3 May 2021."]
  }
];

// src/extraction/events/rules/incident/ships.ts
var SHIPS = "ship ships vessel vessels boat boats tanker tankers trawler trawlers freighter cargo carrier dhow dhows ferry frigate destroyer corvette warship cruiser submarine yacht gunboat";
var shipRules = [
  {
    name: "board verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "board",
    about: SHIPS,
    object: "doer",
    violent: true,
    unless: "passengers passenger tourists",
    examples: ["Iranian commandos boarded a Greek tanker in the Gulf of Oman on 3 May 2021."],
    counterexamples: ["Pilgrims boarded a ship at Karachi on 3 May 2021."]
  },
  {
    name: "sink verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "sink torpedo scuttle",
    about: SHIPS,
    object: "doer",
    violent: true,
    examples: [
      "Houthi rebels sank a cargo ship in the Red Sea on 3 May 2024.",
      "A patrol boat was sunk by North Korean gunners near Yeonpyeong on 3 May 2021."
    ],
    counterexamples: ["A ferry sank off Cox\u2019s Bazar in a storm on 3 May 2021."]
  },
  {
    name: "damaged by weapon",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "damage",
    followedBy: "by",
    within: 6,
    about: "mine mines missile missiles rocket rockets drone drones shell shells shelling mortar mortars bomb bombs airstrike airstrikes strike strikes explosive explosives torpedo",
    unless: "relations ties image reputation economy trust credibility confidence prospects",
    violent: true,
    examples: ["A ship was damaged by a mine off Mocha in Yemen on 3 May 2021."],
    counterexamples: ["The wheat was damaged by rain in Multan on 3 May 2021."]
  }
];

// src/extraction/events/rules/incident/sounds.ts
var soundRules = [
  {
    name: "explosion heard",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "explosion blast gunfire gunshot shot shelling",
    support: "hear erupt ring echo shake rock report rip tear hit",
    unless: "gas boiler cylinder volcanic population",
    armed: "in article",
    examples: ["Explosions were heard at a base of the army in Isfahan on 19 April 2024."],
    counterexamples: ["Explosions were heard at a factory for fireworks in Lahore on 3 May 2021."]
  }
];

// src/extraction/events/rules/incident/takings.ts
var OFFICES2 = "command presidency chair chairmanship leadership responsibility post power office duties role company factory";
var takingRules = [
  {
    name: "take control",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "take gain regain wrest retake assume win seize establish capture",
    followedBy: "control",
    within: 3,
    object: "ground",
    violent: true,
    examples: [
      "Rebels took control of Bunagana on 3 May 2021.",
      "The army regained control of the border town of Kassab on 3 May 2021."
    ],
    counterexamples: ["A new firm took control of the airport in Bunagana on 3 May 2021."]
  },
  {
    name: "take over",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "take",
    followedBy: "over",
    within: 2,
    unless: OFFICES2,
    object: "ground",
    violent: true,
    examples: ["The Taliban took over the Spin Boldak crossing on 14 July 2021."],
    counterexamples: ["The general took over the command of troops in Goma on 3 May 2021."]
  },
  {
    name: "take ground",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "take retake liberate conquer reclaim occupy besiege encircle surround",
    unless: OFFICES2,
    object: "ground",
    violent: true,
    examples: [
      "Syrian rebels took the town of Azaz on 3 May 2021.",
      "The army liberated Tikrit from militants on 31 March 2015.",
      "Rebel fighters besieged the town of Masisi on 3 May 2021."
    ],
    counterexamples: [
      "Soldiers took a bus in Goma on 3 May 2021.",
      "Hills surround the army camp at Goma.",
      "The commander took part in talks in Goma on 3 May 2021."
    ]
  },
  {
    name: "take land",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "occupy seize capture recapture conquer",
    object: "land",
    violent: true,
    unless: "opportunity moment attention imagination power place market seat",
    examples: ["Iraq occupied Kuwait in August 1990.", "Israel captured the West Bank in 1967."],
    counterexamples: [
      "Israel captured the attention of investors in 1967.",
      "Iran occupies a place between Iraq and Pakistan."
    ]
  },
  {
    name: "overrun verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "overrun",
    object: "victim",
    violent: true,
    unless: "tourists visitors weeds rats mice costs budget budgets schedule",
    examples: ["The airbase at Tabqa was overrun on 24 August 2014."],
    counterexamples: ["The old town of Herat was overrun with tourists on 3 May 2021."]
  },
  {
    name: "lay siege",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "lay",
    followedBy: "to",
    within: 3,
    about: "siege",
    object: "ground",
    violent: true,
    examples: ["Rebels laid siege to Masisi in Congo on 3 May 2021."],
    counterexamples: ["Reporters laid siege to the house of the singer in Lahore on 3 May 2021."]
  },
  {
    name: "siege noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "siege",
    support: "begin start stage orchestrate carry launch kill leave",
    armed: true,
    examples: ["The siege of Kobani by Islamic State fighters began on 13 September 2014."],
    counterexamples: ["The town has been under siege by reporters since 3 May 2021."]
  },
  {
    name: "fall to",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "fall",
    followedBy: "to",
    within: 1,
    object: "fallen",
    violent: true,
    examples: ["The border town of Bunagana fell to M23 rebels on 13 June 2022."],
    counterexamples: [
      "Exports from Bunagana fell to a third on 3 May 2021.",
      "The soldier fell to his death in Bunagana on 3 May 2021."
    ]
  },
  {
    name: "drive out",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "drive push expel oust chase flush dislodge rout force",
    followedBy: "out from",
    within: 8,
    object: "fighters",
    violent: true,
    examples: [
      "The army pushed the rebels out of Bunagana on 3 May 2021.",
      "Rebels were driven out of Bunagana on 3 May 2021."
    ],
    counterexamples: [
      "Iran expelled two diplomats from Tehran on 3 May 2021.",
      "Herders were driven out of Bunagana by drought on 3 May 2021."
    ]
  }
];

// src/extraction/events/rules/incident/offensives.ts
var offensiveRules = [
  {
    name: "offensive noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "offensive counteroffensive counter-offensive counter_offensive counterattack counter-attack counter_attack",
    support: "launch begin start mount open unleash wage stage resume repel repulse",
    unless: "charm diplomatic diplomacy peace media propaganda publicity marketing economic trade legal political sales dengue polio disease corruption smoking drugs drill exercise",
    object: "doer",
    violent: true,
    examples: [
      "Azerbaijan launched a large-scale offensive in Nagorno-Karabakh on 19 September 2023.",
      "The rebels mounted a counter-attack near Goma on 3 May 2021."
    ],
    counterexamples: [
      "Hospitals in Peshawar launched an offensive against dengue on 3 May 2021.",
      "Turkey launched a diplomatic offensive in Ankara on 3 May 2021."
    ]
  },
  {
    name: "named operation",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "operation",
    support: "launch begin start mount open",
    object: "codename",
    violent: true,
    unless: "rescue relief humanitarian evacuation drill exercise",
    examples: ["Turkey launched Operation Olive Branch in Afrin on 20 January 2018."],
    counterexamples: ["The bank launched its operation in Gwadar on 3 May 2021."]
  }
];

// src/extraction/events/rules/incident/shots.ts
var shotRules = [
  {
    name: "weapon fired",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "fire launch lob throw hurl toss",
    followedBy: "from towards toward at into across",
    within: 4,
    object: "weapon",
    unlessInClause: "drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up satellite test",
    examples: ["Thirty rockets were fired from Lebanon towards Acre on 3 May 2021."],
    counterexamples: [
      "Ten reporters were fired from the newspaper in Lahore on 3 May 2021.",
      "The satellite was launched from Baikonur on 3 May 2021."
    ]
  },
  {
    name: "fire verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "fire lob shoot spray",
    followedBy: "gunfire airstrikes strikes attacks rocket rockets mortar mortars missile missiles shell shells shots drone drones fire down at on upon into across bullets salvo grenade grenades",
    unless: "satellite film campaign probe investigation coach manager drill drills exercise exercises manoeuvres initiative operation offensive",
    unlessInClause: "drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up test",
    examples: [
      "Iranian border guards fired six mortars into Panjgur on 4 July 2014.",
      "Pakistan shot down an Iranian drone in Panjgur on 19 June 2017.",
      "Gunmen sprayed bullets at a minibus near Mandera on 3 May 2021."
    ],
    counterexamples: [
      "The club fired its coach.",
      "Ten reporters were fired on 3 May 2021 in Lahore.",
      "Iran launched a satellite."
    ]
  },
  {
    name: "exchange fire",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "exchange trade",
    followedBy: "fire gunfire shots shelling artillery rocket rockets mortar mortars missile missiles shells strikes airstrikes attacks blows bullets volleys",
    unlessInClause: "drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up",
    violent: true,
    examples: [
      "Afghan and Pakistani guards exchanged fire at Chaman on 3 May 2021.",
      "Despite the rain, Afghan and Pakistani forces exchanged fire at Chaman on 3 May 2021."
    ],
    counterexamples: ["The lists were exchanged at the border post of Panmunjom on 3 May 2021."]
  },
  {
    name: "throw verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "hurl throw",
    followedBy: "stones rocks",
    within: 5,
    armed: true,
    examples: ["Afghan soldiers hurled stones at a post in Chaman on 3 May 2021."],
    counterexamples: ["Soldiers who refused were thrown into prison in Asmara on 3 May 2021."]
  },
  {
    name: "throw explosives",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "hurl throw toss lob",
    followedBy: "grenade grenades bomb bombs explosive explosives dynamite",
    within: 5,
    violent: true,
    examples: ["Terrorists hurled a grenade at a police station in Kulachi on 3 May 2021."],
    counterexamples: ["Boys threw balls at a wall in Kulachi on 3 May 2021."]
  },
  {
    name: "launch verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "launch unleash",
    followedBy: "attack attacks airstrike airstrikes strike strikes raid raids rocket rockets mortar mortars missile missiles drone drones assault barrage salvo",
    unless: "satellite test test-fire drill drills exercise exercises manoeuvres probe investigation",
    armed: true,
    unlessInClause: "drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up",
    examples: ["Iran launched drones at military bases in Israel on 13 April 2024."],
    counterexamples: ["The company launched a drone in Dubai on 3 May 2021.", "Iran launched a satellite."]
  },
  {
    name: "drop bombs",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "drop",
    followedBy: "bomb bombs barrel barrels explosives munitions grenades",
    within: 5,
    armed: "in article",
    unlessInClause: "drill drills exercise exercises wargame wargames manoeuvres maneuvers mock-up",
    examples: ["Jets dropped bombs on a village near Mae Sot on 3 May 2021."],
    counterexamples: ["He dropped the charges on 3 May 2021 in Lahore."]
  },
  {
    name: "shoot verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "shoot gun behead hang",
    object: "victim",
    unless: "film scene movie goal photograph over",
    examples: ["Gunmen stopped a bus near Zabol on 16 March 2006 and shot twenty-one passengers."],
    counterexamples: ["The crew shot the film in Yazd."]
  },
  {
    name: "down verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "down",
    about: "drone drones aircraft jet jets plane helicopter quadcopter missile missiles balloon",
    examples: ["Iran downed an American drone over the Strait of Hormuz on 20 June 2019."],
    counterexamples: ["He downed a glass of milk in Tehran on 3 May 2021."]
  },
  {
    name: "bring down",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "bring",
    followedBy: "down",
    within: 6,
    about: "drone drones aircraft jet jets warplane helicopter quadcopter missile missiles",
    violent: true,
    examples: ["A drone was brought down near the airport of Erbil on 3 May 2021."],
    counterexamples: ["The bank brought down its rates in Ankara on 3 May 2021."]
  },
  {
    name: "downing noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "downing sinking hijacking storming burning ransacking shoot-down",
    alone: "with date",
    about: "drone aircraft jet plane helicopter missile ship vessel boat tanker frigate destroyer embassy consulate mission post base",
    violent: true,
    examples: ["The downing of the drone over Hormozgan on 20 June 2019 angered Washington."],
    counterexamples: ["The burning of straw near Lahore chokes the city."]
  },
  {
    name: "open fire",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "open return",
    followedBy: "fire",
    within: 2,
    examples: ["Azerbaijani forces opened fire on Armenian positions on 6 November 2022."],
    counterexamples: ["He opened the fire exit."]
  },
  {
    name: "firing noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "firing shooting",
    support: OCCUR,
    alone: "with party",
    unless: "range practice live drill exercise test film movie location game season star",
    armed: true,
    examples: ["Afghan soldiers resorted to unprovoked firing at Chaman on 3 May 2021."],
    counterexamples: ["The shooting of the film began in Yazd on 3 May 2021."]
  }
];

// src/extraction/events/rules/incident/violations.ts
var violationRules = [
  {
    name: "violate verb",
    type: "incident",
    frame: "attack",
    pos: "VERB",
    heads: "violate breach",
    about: "airspace ceasefire cease-fire truce",
    armed: true,
    examples: [
      "Pakistani troops violated the ceasefire in Rajouri on 3 May 2021.",
      "The airspace of Greece was violated by Turkish jets on 3 May 2021."
    ],
    counterexamples: ["The company violated the contract."]
  },
  {
    name: "violation noun",
    type: "incident",
    frame: "attack",
    pos: "NOUN",
    heads: "violation breach",
    about: "ceasefire truce airspace",
    support: "take occur happen commit report kill injure wound",
    armed: true,
    examples: ["Indian troops committed a ceasefire violation in Nakyal on 3 May 2021."],
    counterexamples: ["Drivers were fined for traffic violations in Quetta."]
  }
];

// src/extraction/events/rules/incident.ts
var incidentRules = [
  ...answerRules,
  ...impactRules,
  ...attackRules,
  ...soundRules,
  ...clashRules,
  ...violationRules,
  ...offensiveRules,
  ...takingRules,
  ...invasionRules,
  ...missionRules,
  ...shipRules,
  ...seizureRules,
  ...arrestRules,
  ...killingRules,
  ...shotRules
];

// src/extraction/events/rules/talks/hold.ts
var HOLD2 = "hold gather have conduct begin start open conclude end hold resume attend chair host convene take participate lead co-chair kick meet launch wrap schedule plan include cancel postpone be continue cover focus come discuss sit finish join arrange last";

// src/extraction/events/rules/talks/calls.ts
var callRules = [
  {
    name: "phone call",
    type: "talks",
    frame: "joint",
    pos: "NOUN",
    heads: "phone_call telephone_call telephone_conversation phone_conversation phone_talk video_call video_conference call",
    about: "phone telephone video telephonic",
    otherSide: "from to",
    support: HOLD2,
    alone: "with party",
    examples: [
      "In a phone call with his Pakistani counterpart, Foreign Minister Abbas Araghi urged calm on 4 May 2025.",
      "Foreign Minister Abbas Araghi received a phone call from Foreign Minister Tamer Fawzi on 4 May 2025."
    ],
    counterexamples: ["A phone call costs ten rupees."]
  },
  {
    name: "call of somebody",
    type: "talks",
    frame: "joint",
    pos: "NOUN",
    heads: "call",
    support: "receive make have hold",
    object: "official",
    otherSide: "from to",
    unless: "for calls judgement judgment tough roll",
    examples: ["Prime Minister Imran Khalil received a call from President Hassan Rohani on 8 May 2020."],
    counterexamples: ["Prime Minister Imran Khalil made a call for peace to President Hassan Rohani."]
  },
  {
    name: "call on",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "call",
    followedBy: "on upon",
    object: "person",
    demands: true,
    examples: ["General Munir called on President Masoud Pezeshk on 26 May 2025."],
    counterexamples: ["The United Nations called on Iran to act."]
  },
  {
    name: "telephone verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "telephone phone",
    object: "person",
    examples: ["Prime Minister Imran Khalil telephoned President Hassan Rohani on 8 May 2020."],
    counterexamples: ["He phoned home."]
  },
  {
    name: "call up",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "call ring",
    object: "person reached",
    examples: ["Prime Minister Imran Khalil called his Iraqi counterpart on 8 May 2020 to offer help."],
    counterexamples: [
      "Prime Minister Imran Khalil called President Hassan Rohani a liar on 8 May 2020.",
      "Prime Minister Imran Khalil called for calm on 8 May 2020."
    ]
  }
];

// src/extraction/events/rules/talks.ts
var talksRules = [
  {
    name: "talks noun",
    type: "talks",
    frame: "joint",
    pos: "NOUN",
    heads: "audience talk meeting negotiation discussion consultation summit dialogue conversation parley huddle",
    support: HOLD2,
    alone: "with party",
    unless: "lecture book ted pep paper parliamentary caucus wage merger takeover cabinet shareholders annual parents staff board class team press editorial club review panel membership accession tech agtech climate education entrepreneurship youth startup innovation public legislative commitments obligations targets requirements needs rooms",
    examples: [
      "Iranian and Omani officials held talks in Muscat on 12 April 2025.",
      "The meeting between the Turkish president and Syrian leaders took place in Ankara on 4 February 2025.",
      "President Ali Karimi held an audience with Foreign Minister Omar Khalid in Lima on 4 February 2025."
    ],
    counterexamples: [
      "Discussions are expected to cover regional developments.",
      "She gave talks about her novel."
    ]
  },
  {
    name: "session noun",
    type: "talks",
    frame: "joint",
    pos: "NOUN",
    heads: "session round commission committee conference flag_meeting",
    about: "level director-general joint talks negotiations consultations border bilateral commission committee trade economic flag consultative trilateral working",
    support: HOLD2,
    unless: "press news training photo court parliament parliamentary boxing recording",
    examples: [
      "The 21st session of the Iran-Pakistan joint border commission was held in Zahedan on 4 July 2018."
    ],
    counterexamples: ["The training session ended early."]
  },
  ...callRules,
  {
    name: "meet verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "meet huddle reconvene",
    object: "party",
    unless: "target targets deadline demand demands need needs requirement requirements standard standards criteria expectations halfway fate goal",
    orSeveral: true,
    examples: ["Foreign Minister Ali Karimi met with Prime Minister Shehbaz Sharif on 23 April 2024."],
    counterexamples: ["The project met its targets in 2020.", "The teams met in the final."]
  },
  {
    name: "see verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "see",
    object: "official",
    unless: "himself herself themselves itself",
    unlessInClause: "as off replace replaced role chance hand footage video photo film resign return",
    examples: ["Foreign Minister Ali Karimi is due to see Prime Minister Shehbaz Sharif on 23 April 2024."],
    counterexamples: [
      "Analysts see President Omar Khalid as a rival.",
      "Foreign Minister Ali Karimi saw the ruins on 23 April 2024.",
      "Iran did not see the reporter Ali Karimi on 23 April 2024."
    ]
  },
  {
    name: "confer verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "confer",
    object: "party",
    orSeveral: true,
    unlessInClause: "award awards order medal title honour honor degree doctorate citizenship status rank",
    examples: ["Foreign Minister Ali Karimi conferred with Prime Minister Imran Khalil on 23 April 2024."],
    counterexamples: ["The general was conferred with an award of the Iranian army."]
  },
  {
    name: "consult verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "consult",
    object: "official",
    unless: "lawyers doctors map",
    examples: ["Foreign Minister Ali Karimi consulted with Prime Minister Imran Khalil on 23 April 2024."],
    counterexamples: ["Foreign Minister Ali Karimi consulted his doctor on 23 April 2024."]
  },
  {
    name: "sit down",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "sit",
    followedBy: "down",
    within: 2,
    object: "party",
    examples: ["The foreign ministers of Serbia and Kosovo sat down in Brussels on 3 May 2021."],
    counterexamples: ["She sat down in the shade on 3 May 2021."]
  },
  {
    name: "convene verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "convene gather assemble",
    object: "other side",
    unless: "meeting session cabinet council parliament assembly committee summit",
    unlessInClause: "protest protesters mourners crowd thousands hundreds people fans supporters traders refugees migrants residents villagers pilgrims",
    examples: [
      "Delegates from Sudan and Ethiopia convened in Khartoum on 3 May 2021.",
      "Ministers from Niger and Mali gathered in Niamey on 3 May 2021."
    ],
    counterexamples: [
      "Thousands gathered in Niamey on 3 May 2021.",
      "The premier convened the cabinet in Oslo on 3 May 2021."
    ]
  },
  {
    name: "host those who confer",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "host",
    object: "several hosted",
    examples: [
      "Jordan hosted the foreign ministers of Iraq and Kuwait in Aqaba on 3 May 2021.",
      "General Omar Khalid hosted intelligence chiefs of regional countries in Muscat on 3 May 2021."
    ],
    counterexamples: ["Jordan hosted the refugees of Iraq and Syria in Zarqa on 3 May 2021."]
  },
  {
    name: "shared meal",
    type: "talks",
    frame: "joint",
    pos: "NOUN",
    heads: "lunch dinner breakfast luncheon banquet",
    object: "other side",
    otherSide: "for",
    support: "have hold host share give",
    examples: [
      "Prime Minister Kyriakos Mitso had lunch with President Recep Erdem in Istanbul on 3 May 2021."
    ],
    counterexamples: ["The film star had dinner with her mother in Paris on 3 May 2021."]
  },
  {
    name: "discuss verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "discuss negotiate talk speak parley",
    object: "other side",
    followedBy: "with to by together hotline telephone phone video",
    within: 12,
    unless: "reporters journalists media press conference event podium rally seminar cnn bbc reuters afp nbc cbs abc npr fox haaretz newspaper magazine broadcaster",
    examples: [
      "The Iranian envoy discussed the border with Pakistani Interior Minister Mohsin Raza on 2 June 2024."
    ],
    counterexamples: ["He discussed the weather.", "The minister spoke with reporters."]
  },
  {
    name: "discuss together",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "discuss negotiate",
    object: "people",
    examples: [
      "President Omar Khalid and Prime Minister Ali Karimi discussed the border on 2 June 2024.",
      "Defence ministers from Chad and Niger discussed trade in Niamey on 2 June 2024."
    ],
    counterexamples: [
      "The two countries discussed the border for years.",
      "Minister Ali Karimi discussed the border."
    ]
  },
  {
    name: "receive verb",
    type: "talks",
    frame: "joint",
    pos: "VERB",
    heads: "receive",
    object: "person",
    unless: "letter letters message messages request requests invitation backing support report reports complaint complaints copy copies reply gift gifts award prize",
    unlessInClause: "airport arrival arrived airbase",
    examples: ["President Masoud Pezeshk received General Asim Munir in Tehran on 26 May 2025."],
    counterexamples: [
      "The ministry received complaints.",
      "The speaker received a letter from President Hassan Rohani in Tehran on 3 May 2021."
    ]
  }
];

// src/extraction/events/rules/visit/errands.ts
var errandRules = [
  {
    name: "send envoy",
    type: "visit",
    frame: "sending",
    pos: "VERB",
    heads: "send dispatch",
    followedBy: "delegation delegations envoy envoys emissary emissaries minister ministers negotiator negotiators diplomat diplomats officials representative representatives team mission deputy premier adviser",
    within: 8,
    object: "place",
    unless: "troops soldiers forces fighters warships aid message messages letter letters note signal condolences rescue home",
    examples: [
      "Iran sent a high-level delegation to Kabul on 4 May 2021.",
      "Oman dispatched its foreign minister to Sanaa on 4 May 2021."
    ],
    counterexamples: [
      "Iran sent a message to Kabul on 4 May 2021.",
      "Oman sent troops to Yemen on 4 May 2021."
    ]
  },
  {
    name: "attend abroad",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "attend",
    followedBy: "conference forum ceremony inauguration funeral coronation parade assembly congress expo event events meeting meetings summit session gathering celebration celebrations",
    within: 8,
    object: "place abroad",
    examples: ["Omani Foreign Minister Ali Karimi attended a security conference in Ankara on 4 May 2021."],
    counterexamples: [
      "Omani Foreign Minister Ali Karimi attended a security conference in Muscat on 4 May 2021."
    ]
  },
  {
    name: "participate abroad",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "participate",
    followedBy: "conference forum ceremony inauguration funeral assembly congress expo meeting summit session",
    within: 9,
    object: "place abroad",
    examples: [
      "Omani Foreign Minister Ali Karimi participated in a security conference in Ankara on 4 May 2021."
    ],
    counterexamples: ["Omani soldiers participated in a session in Muscat on 4 May 2021."]
  }
];

// src/extraction/events/rules/visit/ports.ts
var portRules = [
  {
    name: "port call",
    type: "visit",
    frame: "traveller",
    pos: "NOUN",
    heads: "port_call port_visit goodwill_visit goodwill_call",
    support: "make pay complete conclude begin conduct",
    alone: "with party",
    examples: ["A Pakistan Navy flotilla made a port call at Bandar Abbas on 6 March 2019."],
    counterexamples: ["The port call centre answers at any hour."]
  },
  {
    name: "ship visit",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "dock anchor berth moor",
    followedBy: "at in off",
    object: "place",
    phase: "start",
    examples: ["Two Pakistani warships docked at Bandar Abbas on 4 April 2021."],
    counterexamples: ["His pay was docked."]
  },
  {
    name: "drop anchor",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "drop cast",
    followedBy: "anchor",
    within: 1,
    object: "place",
    phase: "start",
    examples: ["An Iranian flotilla dropped anchor at Karachi on 4 April 2021."],
    counterexamples: ["An Iranian flotilla dropped depth charges off Karachi on 4 April 2021."]
  },
  {
    name: "sail into",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "sail pull steam",
    followedBy: "into",
    within: 1,
    object: "place",
    phase: "start",
    examples: ["The American destroyer USS Winslow pulled into Karachi on 4 April 2021."],
    counterexamples: ["An Omani warship sailed past Karachi on 4 April 2021."]
  },
  {
    name: "call at",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "call",
    followedBy: "at port",
    within: 1,
    object: "place",
    unless: "a an the his her rally meeting conference briefing session event",
    examples: ["An Iranian flotilla called at Karachi on 4 April 2021."],
    counterexamples: ["The Iranian minister called at a rally in Karachi for calm on 4 April 2021."]
  }
];

// src/extraction/events/rules/visit/stays.ts
var stayRules = [
  {
    name: "be in",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "be",
    followedBy: "in",
    object: "place",
    copula: true,
    about: "talks meetings negotiations consultations summit conference attend attending participating part heading visit trip tour week weekend month monday tuesday wednesday thursday friday saturday sunday yesterday today",
    examples: [
      "Foreign Minister Ali Karimi is in Ankara for talks on gas.",
      "Danish Foreign Minister Jette Holm was in Warsaw on Friday."
    ],
    counterexamples: ["The embassy is in Ankara.", "Iran is in talks with Iraq."]
  },
  {
    name: "be there to",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "be",
    infinitive: true,
    within: 7,
    object: "place",
    copula: true,
    unless: "stay remain live work serve study be",
    examples: ["Foreign Minister Ali Karimi, who is in Ankara to open a consulate, spoke to reporters."],
    counterexamples: ["Foreign Minister Ali Karimi is in Ankara, according to radio."]
  },
  {
    name: "be awaited",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "expect due",
    followedBy: "in",
    object: "place",
    copula: true,
    examples: [
      "Omani Foreign Minister Ali Karimi is due in Ankara on Monday.",
      "Omani Foreign Minister Ali Karimi is expected in Ankara on Monday."
    ],
    counterexamples: ["Heavy rain is expected in Ankara on Monday."]
  },
  {
    name: "spend days",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "spend",
    followedBy: "day days hours night weekend",
    within: 5,
    object: "place",
    unless: "phone telephone jail prison hospital custody detention hiding court office bed",
    examples: ["Omani Foreign Minister Ali Karimi spent two days in Ankara last week."],
    counterexamples: ["Omani Foreign Minister Ali Karimi spent two years in Ankara as a boy."]
  },
  {
    name: "return verb",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "return",
    followedBy: "from",
    object: "place",
    phase: "end",
    origin: true,
    examples: ["Foreign Minister Ali Karimi returned from Muscat on 4 May 2021."],
    counterexamples: ["The birds return from Siberia in May."]
  },
  {
    name: "leave after visit",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "leave depart",
    followedBy: "after following ending concluding completing end conclusion",
    within: 12,
    object: "place",
    about: "visit trip tour stay",
    phase: "end",
    origin: true,
    examples: ["Omani Foreign Minister Ali Karimi left Greece on 4 May 2021 following a two-day visit."],
    counterexamples: [
      "Omani Foreign Minister Ali Karimi left Muscat on 4 May 2021 after a visit to a school."
    ]
  }
];

// src/extraction/events/rules/visit.ts
var visitRules = [
  ...portRules,
  {
    name: "visit noun",
    type: "visit",
    frame: "traveller",
    pos: "NOUN",
    heads: "visit trip tour journey stopover travel",
    support: "pay make begin start kick conclude wrap complete undertake embark end cut postpone cancel plan announce schedule",
    alone: "with party",
    unless: "website page site field home hospital museum book school guided package bus concert boat nationwide whistle-stop helicopter sightseeing honeymoon holiday de campaign election world cup match wire ban bans restrictions restriction agency agencies advisory warning warnings documents plans industry insurance time blogger",
    examples: [
      "General Asim Munir made an official visit to Tehran in 2023.",
      "During his trip to Baku, President Ilham Karim praised the neighbours.",
      "The Omani foreign minister's visit to Muscat ended on 3 May 2022."
    ],
    counterexamples: ["A visit to the museum is worth your time.", "Visit our website for the full story."]
  },
  {
    name: "arrival noun",
    type: "visit",
    frame: "traveller",
    pos: "NOUN",
    heads: "arrival",
    alone: "with party",
    phase: "start",
    unless: "tourist departure flight goods spring winter",
    examples: ["Upon his arrival in Ankara on 4 May 2021, Foreign Minister Ali Bayram spoke to reporters."],
    counterexamples: ["The arrival of spring in Kabul delights children."]
  },
  {
    name: "visit verb",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "visit tour",
    object: "place",
    examples: ["The Iranian foreign minister visited Islamabad on 22 April 2024."],
    counterexamples: ["Thousands of tourists visit Isfahan in spring."]
  },
  {
    name: "arrive verb",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "arrive land reach touch",
    object: "place",
    phase: "start",
    unless: "agreement deal consensus arrangement settlement understanding compromise accord pact conclusion",
    examples: [
      "President Ebrahim Raisi arrived in Islamabad on 22 April 2024.",
      "The Turkish premier landed in Baku on 2 June 2020."
    ],
    counterexamples: ["The storm reached Karachi on 4 June 2020."]
  },
  {
    name: "travel verb",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "travel fly jet head go journey proceed return",
    followedBy: "to for into in",
    within: 6,
    object: "place",
    unless: "home hunting fishing skiing swimming shopping missing",
    unlessInClause: "holiday holidays honeymoon university",
    examples: ["Foreign Minister Ishaq Dar travelled to Kabul on 19 April 2025."],
    counterexamples: ["Fans travelled to Doha for the match."]
  },
  {
    name: "come verb",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "come",
    followedBy: "to into",
    within: 6,
    object: "place",
    unless: "home power office light terms agreement blows rescue aid help mind defence defense",
    unlessInClause: "holiday holidays honeymoon university",
    examples: ["Foreign Minister Ishaq Dar came to Kabul on 19 April 2025."],
    counterexamples: ["The latest success of Foreign Minister Ishaq Dar came in Kabul on 19 April 2025."]
  },
  {
    name: "make a stop",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "make",
    followedBy: "stop stops",
    within: 5,
    object: "place",
    unless: "bus pit tram",
    examples: ["Foreign Minister Ishaq Dar made a surprise stop in Kabul on 19 April 2025."],
    counterexamples: ["The train made a stop in Kabul on 19 April 2025."]
  },
  {
    name: "set off",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "set",
    followedBy: "off out",
    object: "place",
    phase: "start",
    unless: "bomb bombs explosives explosive device alarm alarms blast explosion fireworks siren sirens wave chain",
    examples: ["Prime Minister Imran Khalil set off for Tehran on 21 April 2019."],
    counterexamples: ["The gunmen set off a bomb in Quetta on 3 May 2020."]
  },
  {
    name: "depart verb",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "leave depart",
    followedBy: "for",
    within: 8,
    object: "place",
    phase: "start",
    examples: ["Prime Minister Imran Khalil left Islamabad for Tehran on 21 April 2019."],
    counterexamples: ["The refugees left for Karachi years ago."]
  },
  {
    name: "inspect verb",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "inspect",
    object: "place",
    examples: ["The commander of the Iranian border guards inspected outposts at Rask on 3 May 2021."],
    counterexamples: ["Officials inspected the goods."]
  },
  {
    name: "host verb",
    type: "visit",
    frame: "reception",
    pos: "VERB",
    heads: "host welcome",
    object: "guest",
    unless: "talks meeting summit conference exercise tournament",
    examples: ["Tehran hosted Pakistani Prime Minister Shehbaz Karim on 26 May 2025."],
    counterexamples: ["Doha hosted the tournament in 2022.", "He welcomed the decision."]
  },
  {
    name: "receive on arrival",
    type: "visit",
    frame: "reception",
    pos: "VERB",
    heads: "receive greet",
    object: "guest there",
    about: "airport airbase arrival",
    examples: [
      "The Omani foreign minister was received at the airport in Tehran on 26 May 2025 by his Iranian counterpart."
    ],
    counterexamples: ["The passengers received their luggage at the airport."]
  },
  {
    name: "stop over",
    type: "visit",
    frame: "traveller",
    pos: "VERB",
    heads: "stop",
    followedBy: "over off",
    object: "place",
    examples: ["Prime Minister Imran Khalil stopped over at Baku on 21 April 2019."],
    counterexamples: ["The rain stopped over Quetta."]
  },
  ...stayRules,
  ...errandRules
];

// src/extraction/events/rules/index.ts
var eventRules = [
  ...exerciseRules,
  ...agreementRules,
  ...crossingRules,
  ...incidentRules,
  ...visitRules,
  ...talksRules
];

// src/extraction/events/support.ts
function supportVerb({ tokens, clauses, clauseOf }, verbs, { first: phrase, head }, clause) {
  if (verbs.size === 0) return null;
  const { first: first2, last } = clauses[clause];
  const described = clauses.findIndex(
    ({ link, parent, first: start2 }) => link === "relative" && parent === clause && start2 > head && start2 <= head + 6
  );
  const end = described < 0 ? last : Math.max(last, clauses[described].last);
  let best = null;
  for (let at = first2; at <= end; at++) {
    const token = tokens[at];
    const own2 = clauseOf[at] === clause || clauseOf[at] === described && best === null;
    if (!/^(VERB|AUX)$/.test(token.pos) || !verbs.has(token.lemma) || !own2) continue;
    if (at >= phrase && at < head && tokens[phrase - 1]?.lower === "for") continue;
    if (at > head && (isPurposeOf(tokens, at) || tokens[at - 1].text === "-")) continue;
    if (token.lower === "following") continue;
    if (token.lower === "including" || isDescription(token) && at !== head + 1) continue;
    if (at > head && isOfMain(tokens, first2, head, at)) continue;
    if (token.pos === "AUX" && /^(VERB|AUX)$/.test(nextContent(tokens, at)?.pos ?? "")) continue;
    const open2 = best === null || isDescription(tokens[best]) || isSetBefore(tokens, best);
    if (open2 || Math.abs(at - head) < Math.abs(best - head)) best = at;
  }
  return best;
}
function isPurposeOf(tokens, at) {
  const next = tokens[at + 1];
  return tokens[at - 1]?.lower === "to" && tokens[at].pos === "VERB" && /^(DET|NUM|ADJ|NOUN|PRON)$/.test(next?.pos ?? "");
}
function isOfMain(tokens, first2, head, at) {
  const noun = nounPhraseStart(tokens, head, first2);
  if (!/^(at|in|during|after|following|upon|before)$/.test(tokens[noun - 1]?.lower ?? "")) return false;
  return tokens[at - 1].text !== "," && tokens.slice(head + 1, at).some(({ text }) => text === ",");
}
function isDescription({ lower }) {
  return /^(involving|featuring)$/.test(lower);
}
function isSetBefore(tokens, at) {
  const passive = tokens.slice(Math.max(0, at - 3), at).some(({ pos }) => pos === "AUX");
  return /^(planned|scheduled|slated)$/.test(tokens[at].lower) && !passive;
}
function nextContent(tokens, at) {
  return tokens.slice(at + 1, at + 4).find((token) => !/^(ADV|PART|DET|ADJ)$/.test(token.pos));
}

// src/extraction/events/tried.ts
function isTried(tokens, head) {
  const lead = tokens[head - 2]?.pos === "ADV" ? tokens[head - 3] : tokens[head - 2];
  return tokens[head - 1]?.lower === "to" && /^(try|attempt|seek|want|plan|prepare|hope|promise|vow|pledge|refuse)$/.test(lead?.lemma ?? "");
}

// src/extraction/events/triggers.ts
var rows = /* @__PURE__ */ new Map();
for (const rule of eventRules) {
  const sets3 = {
    support: set(rule.support),
    followedBy: set(rule.followedBy),
    about: set(rule.about),
    unless: set(rule.unless),
    unlessInClause: set(rule.unlessInClause)
  };
  for (const phrase of rule.heads.split(" ")) {
    const lead = phrase.split("_");
    const head = lead.pop();
    rows.set(head, [...rows.get(head) ?? [], { rule, lead, ...sets3 }]);
  }
}
for (const list2 of rows.values()) list2.sort((a, b) => b.lead.length - a.lead.length);
var ABOUT_REACH = 10;
function findTriggers(scene) {
  const triggers = [];
  scene.tokens.forEach((token, head) => {
    for (const row2 of rows.get(headForm(token, head)) ?? []) {
      const trigger = matchRow(scene, row2, head);
      if (trigger) triggers.push(trigger);
    }
  });
  return triggers;
}
function matchRow(scene, row2, head) {
  const { tokens } = scene;
  const { rule } = row2;
  if (!posFits(scene, rule, head)) return null;
  const lead = leadStart(tokens, row2, head);
  if (lead < 0) return null;
  const clause = scene.clauseOf[head];
  const { first: from, last: to } = scene.clauses[clause];
  const first2 = rule.pos === "NOUN" ? nounPhraseStart(tokens, lead, from) : head;
  const start2 = rule.pos === "VERB" ? Math.max(from, head - 2) : first2;
  const end = rule.pos === "VERB" ? to + 1 : tokens.length;
  const near2 = tokens.slice(start2, Math.min(end, head + 6));
  if (row2.unless.size > 0 && !rule.infinitive && hasAny(near2, row2.unless, head - start2)) return null;
  const elsewhere = row2.unlessInClause;
  if (elsewhere.size > 0 && tokens.slice(from, to + 1).some(({ lower }) => elsewhere.has(lower))) return null;
  const left = rule.pos === "VERB" ? Math.max(from, head - ABOUT_REACH) : first2;
  const reach = tokens[head + 1]?.lower === "of" ? 16 : 8;
  const beside2 = tokens.slice(left, rule.pos === "VERB" ? head + 12 : Math.min(to + 1, head + reach));
  const known3 = rule.type === "crossing" && rule.pos === "NOUN" && isClosureTold(scene, first2, head);
  if (row2.about.size > 0 && !rule.orForce && !known3 && row2.lead.length === 0 && !hasAny(beside2, row2.about, head - left))
    return null;
  if (rule.object === "ground" && isTried(tokens, head)) return null;
  if (rule.infinitive && !undertakes(tokens, row2, head)) return null;
  if (row2.followedBy.size > 0 && !rule.infinitive) {
    const span = rule.object === "place" ? 3 : rule.pos === "VERB" && rule.object === void 0 ? 7 : 2;
    const after4 = tokens.slice(head + 1, Math.min(to + 2, head + 1 + (rule.within ?? span)));
    const dated2 = (at) => rule.type === "incident" && scene.times.some(({ from: from2 }) => from2 === head + 2 + at);
    const found2 = after4.findIndex(
      ({ lower }, at) => row2.followedBy.has(lower) && !(lower === "on" && dated2(at))
    );
    const purpose = after4[found2]?.lower === "to" && tokens[head + 2 + found2]?.pos === "VERB";
    if (found2 < 0 || purpose && rule.type === "visit") return null;
  }
  return {
    rule,
    head,
    first: first2,
    clause,
    support: rule.pos === "NOUN" ? supportVerb(scene, row2.support, { first: first2, head }, clause) : null
  };
}
function isClosureTold({ tokens, matter }, first2, head) {
  const next = tokens[head + 1];
  const ends = next?.lower !== "of" && !/^(NOUN|PROPN)$/.test(next?.pos ?? "");
  return matter.border && ends && /^(the|this)$/.test(tokens[first2].lower);
}
function hasAny(tokens, words5, but) {
  return tokens.some(({ lemma, lower }, at) => at !== but && (words5.has(lemma) || words5.has(lower)));
}
function undertakes(tokens, { rule, unless }, head) {
  const to = infinitiveAfter(tokens, head, rule.within);
  return to > 0 && !tokens.slice(to + 1, to + 6).some(({ lower, lemma }) => unless.has(lower) || unless.has(lemma));
}
function posFits({ tokens, toponymAt, actors }, rule, head) {
  const token = tokens[head];
  if (rule.pos === "VERB") {
    const headline = token.pos === "NOUN" && rule.object === "place" && toponymAt[head + 1] !== void 0 && /s$/.test(token.lower);
    const before4 = tokens[head - 1];
    const titled = actors.some(({ last }) => last === head - 1);
    const noun = before4 && /^(DET|ADJ)$/.test(before4.pos) && !titled && !/(ed)$/.test(token.lower);
    const joined4 = before4?.text === "-" && before4.end === token.start && tokens[head - 2]?.lower !== "re";
    if (rule.copula) return tokens[head + 1]?.lower === "in" && isNamed3(toponymAt, tokens, head + 2);
    return token.pos === "VERB" && !noun && !joined4 && !isEpithet2(actors, token, head) || headline;
  }
  const verbal = token.pos === "VERB" && !/ed$/.test(token.lower) && /^(DET|ADJ|NUM|PART)$/.test(tokens[head - 1]?.pos ?? "") && !/^(to|not|n['’]t)$/.test(tokens[head - 1].lower);
  const capitalised = token.pos === "VERB" && head > 0 && tokens[head - 1].pos === "PROPN" && /^\p{Lu}/u.test(token.text);
  const hyphenated = token.pos === "ADP" && tokens[head - 1]?.text === "-";
  return /^(NOUN|PROPN|ADJ)$/.test(token.pos) || verbal || hyphenated || capitalised;
}
function isNamed3(toponymAt, tokens, at) {
  return toponymAt[tokens[at]?.lower === "the" ? at + 1 : at] !== void 0;
}
function isEpithet2(actors, { lower }, head) {
  return lower === "visiting" && actors.some(({ first: first2, last }) => first2 === head && last > head);
}
function leadStart(tokens, row2, head) {
  let at = head;
  for (const word2 of row2.lead.toReversed()) {
    at--;
    if (tokens[at]?.text === "-") at--;
    if (!tokens[at] || tokens[at].lower !== word2 && tokens[at].lemma !== word2) return -1;
  }
  return at;
}
function headForm(token, index) {
  const { lower, lemma, pos } = token;
  if (lower === "meeting" && pos === "VERB") return "meet";
  const numbered = lower.includes("-") ? /^([a-z]+)-\d+$/.exec(lower) : null;
  if (numbered) return numbered[1];
  const plural = lower.endsWith("s");
  const unknown = plural && pos === "NOUN" && lemma === lower && !rows.has(lower);
  if (unknown) return lower.replace(/([^s])s$/, "$1");
  if (index > 0 || pos !== "PROPN") return lemma;
  if (rows.has(lower)) return lower;
  return plural ? lower.replace(/(ss|sh|ch|x)es$/, "$1").replace(/([^s])s$/, "$1") : lower;
}
function set(words5) {
  return new Set(words5 ? words5.split(/\s+/) : []);
}

// src/extraction/events/read-drafts.ts
function readDrafts(scene) {
  if (scene.sentence.heading || isFilePhoto(scene)) return [];
  const claimed = /* @__PURE__ */ new Map();
  const drafts = [];
  const triggers = findTriggers(scene);
  for (const trigger of triggers) {
    const { head, rule } = trigger;
    if ((claimed.get(head) ?? rule) !== rule) continue;
    for (const timing of findTimings(scene, trigger, triggers)) {
      const reality = readStatus(scene, trigger, timing.time);
      if (reality.status === "unreal" || reality.status === "general") continue;
      const draft = new LazyDraft(scene, trigger, timing, reality);
      draft.anaphoric = !isOccurrence(draft);
      if (draft.anaphoric && !isAnaphor(draft)) continue;
      claimed.set(head, rule);
      drafts.push(draft);
    }
  }
  return drafts.filter((draft) => !drafts.some((whole) => isPartOf(scene, draft, whole)));
}
function isFilePhoto({ tokens }) {
  return tokens.some(
    ({ lower }, at) => lower === "file" && /^(photo|photograph|picture|image|footage)$/.test(tokens[at + 1]?.lower ?? "")
  );
}
function isPartOf({ tokens }, { rule, trigger }, whole) {
  if (whole.rule.type !== rule.type || whole.trigger.head >= trigger.first) return false;
  const between = tokens.slice(whole.trigger.head + 1, trigger.first);
  return between.length > 0 && between.every(({ lower, pos }) => /^(of|for)$/.test(lower) || pos === "DET");
}

// src/extraction/temporal/headings.ts
var LEAD2 = /^[\s•*·▪●\-–—[(]*$/;
var LABEL_END = /^[\])]?\s*(?:[:–—|]|-\s|$)/;
var OTHER_WORDS = 3;
var MORE_WORDS = new RegExp(`^[^\\p{L}\\d]*(?:[\\p{L}\\d]+[^\\p{L}\\d]+){${OTHER_WORDS}}[\\p{L}\\d]`, "u");
function headingDates({ article: article2, sentences }, times) {
  const timesOf = groupBySentence(sentences, [...times]);
  let above = null;
  let label = null;
  let paragraph = -1;
  return sentences.map((sentence, index) => {
    const date = timesOf[index].find(({ kind, edtf }) => kind === "date" && edtf) ?? null;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      label = date && isLabel(article2.text, sentence, date) ? date : null;
    }
    const found2 = label ?? above;
    const bare = date !== null && isBare2(article2.text, sentence, date);
    const published = article2.dateSpan !== null && overlaps(sentence, article2.dateSpan);
    if (sentence.heading || bare) above = bare && !published ? date : null;
    return found2;
  });
}
function isLabel(text, { start: start2, end }, date) {
  return LEAD2.test(text.slice(start2, date.start)) && LABEL_END.test(text.slice(date.end, Math.min(end, date.end + 3)));
}
function isBare2(text, { start: start2, end }, date) {
  const rest = `${text.slice(start2, date.start)} ${text.slice(date.end, end)}`;
  return !MORE_WORDS.test(rest);
}

// src/extraction/syntax/clause.ts
function isInsertion(link) {
  return link === "relative" || link === "participle";
}
function clauseOfTokens(clauses) {
  const owner = [];
  clauses.forEach(({ first: first2, last }, index) => {
    for (let at = first2; at <= last; at++) owner[at] = index;
  });
  return owner;
}

// src/extraction/syntax/reported.ts
var REPORT_REACH = 8;
var FAR_REACH = 16;
function reportsThat(tokens, at) {
  if (!subjectThenVerb(tokens, at + 1)) return false;
  const reach = tokens[at - 1].pos === "NOUN" ? REPORT_REACH : FAR_REACH;
  return tokens.slice(Math.max(0, at - reach), at).some((token) => token.pos === "VERB" && isReporting(token));
}
function isReportNoun(token) {
  return /^(reports?|claims?|rumou?rs?|allegations?|statements?|suggestions?|news|speculation)$/.test(
    token.lower
  );
}
var CONTENT2 = /^(hopes?|facts?|views?|beliefs?|concerns?|fears?|understanding|conditions?|assurances?|warnings?|ideas?|signs?|evidence|need|confidence|doubts?|impression|possibility|chance|so|point|principle|agreement|consensus|proof|word|promise|decision|demand|reminder|message|indications?|risk|guarantees?)$/;
function describes(tokens, at) {
  return !CONTENT2.test(tokens[at - 1].lower) && subjectThenVerb(tokens, at + 1, 10);
}

// src/extraction/syntax/boundary.ts
var CALENDAR = /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|early|late|mid|[12]\d{3})$/;
var YEAR2 = /^(1[89]|20)\d\d$/;
var SUBORDINATORS = new Set(
  "while when because although though if unless whereas after before since until once as whether lest".split(
    " "
  )
);
var RELATIVES = /* @__PURE__ */ new Set(["who", "which", "whose", "whom", "where"]);
var COORDINATORS = /* @__PURE__ */ new Set(["and", "but", "then"]);
var STOPS = /* @__PURE__ */ new Set([";", ":", "\u2014"]);
var MARKS = /* @__PURE__ */ new Set([...SUBORDINATORS, ...RELATIVES, ...COORDINATORS, ...STOPS, "following", "that", ","]);
var WEEKDAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
function mayBegin(tokens, at) {
  const before4 = tokens[at - 1];
  return MARKS.has(tokens[at].lower) || before4.pos === "VERB" || WEEKDAYS.has(before4.lower);
}
function boundary(stretch, at) {
  const { tokens, first: first2 } = stretch;
  const token = tokens[at];
  const before4 = tokens[at - 1];
  if (STOPS.has(token.text)) return "main";
  if (RELATIVES.has(token.lower)) return "relative";
  if (token.lower === "following" && before4.pos !== "DET" && before4.text !== ",") return "participle";
  if (token.lower === "that" && (before4.pos === "VERB" || reportsThat(tokens, at))) return "reported";
  if (token.lower === "that" && /^(NOUN|PROPN)$/.test(before4.pos) && isVerbal(tokens[at + 1]))
    return isReportNoun(before4) ? "reported" : "relative";
  if (token.lower === "that" && isReportNoun(before4)) return "reported";
  if (token.lower === "that" && before4.pos === "NOUN" && describes(tokens, at)) return "relative";
  if (SUBORDINATORS.has(token.lower) && !isAsManyAs(tokens, at)) {
    if (tokens[at + 1] && isParticiple(tokens[at + 1])) return "participle";
    if (CALENDAR.test(tokens[at + 1]?.lower ?? "")) return null;
    const named3 = token.lower !== "after" && tokens[at + 1]?.pos === "PROPN";
    const subject = subjectThenVerb(tokens, at + 1, named3 ? 40 : 14, named3) || pairThenVerb(tokens, at + 1);
    return subject ? "subordinate" : null;
  }
  if (before4.pos === "VERB" && isReporting(before4) && at - 1 >= first2 && token.pos !== "PUNCT") {
    const subject = !/^(ADP|SCONJ|CCONJ|ADV|PART)$/.test(token.pos);
    if (subject && (subjectThenVerb(tokens, at) || pairThenVerb(tokens, at))) return "reported";
  }
  if (isSaidThatDay(tokens, at) && subjectThenVerb(tokens, at)) return "reported";
  if (token.text === ",") return afterComma(stretch, at);
  if (COORDINATORS.has(token.lower) && hasVerb(tokens, first2, at)) return afterConjunction(tokens, first2, at);
  return null;
}
function isWithinSubject(tokens, first2, at) {
  const comma = tokens.slice(0, at).findLastIndex(({ text }) => text === ",");
  return comma > first2 && tokens[comma + 1]?.pos === "DET" && !hasVerb(tokens, comma + 1, at);
}
function isSaidThatDay(tokens, at) {
  if (!WEEKDAYS.has(tokens[at - 1].lower)) return false;
  const verb2 = tokens[at - 2]?.lower === "on" ? tokens[at - 3] : tokens[at - 2];
  return verb2?.pos === "VERB" && isReporting(verb2);
}
function isAsManyAs(tokens, at) {
  return [at, at - 2].some(
    (first2) => tokens[first2]?.lower === "as" && tokens[first2 + 2]?.lower === "as" && /^(many|much|few|little|well|soon|early|late|long)$/.test(tokens[first2 + 1].lower)
  );
}
function afterComma({ tokens, first: first2, open: open2, around: around2 }, at) {
  const next = tokens[at + 1];
  if (!next) return null;
  const start2 = /^["”’'»]$/.test(next.text) ? at + 2 : at + 1;
  if (isAttribution(tokens, start2)) return "attribution";
  const word2 = tokens[start2]?.pos === "ADV" ? tokens[start2 + 1] : tokens[start2];
  const told = hasVerb(tokens, first2, at);
  const after4 = word2 !== void 0 && /^(following|preceding)$/.test(word2.lower);
  if (word2 && isParticiple(word2) && (after4 || told || isEnclosed(tokens, start2))) return "participle";
  const waits = around2 !== void 0 && !hasVerb(tokens, around2.first, around2.last + 1);
  if (open2 === "attribution")
    return waits || around2 && isVerbal(next) && !isParticiple(next) ? "resumed" : null;
  if (waits && told && isVerbal(word2) && !isParticiple(word2)) return "resumed";
  if (/^(codenamed|dubbed|nicknamed)$/.test(word2?.lower ?? "")) return "relative";
  const reduced = word2?.pos === "VERB" && /(ed|en)$/.test(word2.lower) && /^(ADP|SCONJ)$/.test(tokens[start2 + 1]?.pos ?? "");
  const inserted = word2?.pos === "VERB" && !told && isEnclosed(tokens, start2);
  if (inserted || reduced && told) return "relative";
  if ((open2 === "subordinate" || isInsertion(open2)) && told && subjectThenVerb(tokens, start2)) return "main";
  if (open2 === "relative" && told && isVerbal(next) && tokens[first2 + 1]?.text !== ",") return "resumed";
  return null;
}
function afterConjunction(tokens, first2, at) {
  let next = at + 1;
  while (tokens[next]?.pos === "ADV") next++;
  const opened2 = tokens[at - 1].text === "," && /^(in|on|at)$/.test(tokens[next]?.lower ?? "");
  if (opened2 && subjectThenVerb(tokens, next + 1)) return "coordinate";
  if (isVerbal(tokens[next]) && !isParticiple(tokens[next])) return "coordinate";
  if (YEAR2.test(tokens[next]?.lower ?? "") && YEAR2.test(tokens[at - 1].lower)) return null;
  const listed2 = tokens.slice(first2, at).findLast((token) => /^(between|both|with|including)$/.test(token.lower));
  const comma = tokens[at - 1].text === ",";
  if (listed2 && !comma && listed2.lower !== "with") return null;
  if (!comma && isWithinSubject(tokens, first2, at)) return null;
  return subjectThenVerb(tokens, next, comma ? 14 : 8) ? "coordinate" : null;
}

// src/extraction/syntax/clauses.ts
function findClauses(tokens) {
  const clauses = [];
  let open2 = { first: 0, last: -1, link: openingLink(tokens), parent: -1 };
  clauses.push(open2);
  let start2 = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue;
    const around2 = waiting(tokens, clauses, interrupted(clauses, open2));
    const next = boundary({ tokens, first: start2, open: open2.link, around: around2 }, at);
    if (!next) continue;
    open2.last = at - 1;
    start2 = at;
    if (next === "resumed") open2 = around2;
    else {
      open2 = { first: at, last: at, link: next, parent: parentOf(clauses, clauses.indexOf(open2), next) };
      clauses.push(open2);
    }
  }
  open2.last = tokens.length - 1;
  return tokens.length > 0 ? clauses : [];
}
function openingLink(tokens) {
  const [first2] = tokens;
  if (!first2) return "main";
  const comma = tokens.findIndex(({ text }) => text === ",");
  const finite = tokens.findIndex((token, at) => at > 0 && isVerbal(token) && !isParticiple(token));
  const opens3 = comma > 0 && (finite < 0 || comma < finite);
  if (opens3 && isParticiple({ ...first2, pos: first2.pos === "PROPN" ? "VERB" : first2.pos }))
    return "participle";
  return SUBORDINATORS.has(first2.lower) && subjectThenVerb(tokens, 1) ? "subordinate" : "main";
}
function interrupted(clauses, open2) {
  let inner = open2;
  while (inner.link === "subordinate" && isInsertion(clauses[inner.parent]?.link))
    inner = clauses[inner.parent];
  return isInsertion(inner.link) || inner.link === "attribution" ? clauses[inner.parent] : void 0;
}
function waiting(tokens, clauses, around2) {
  const outer = around2 && isInsertion(around2.link) ? clauses[around2.parent] : void 0;
  if (!around2 || !outer || !hasVerb(tokens, around2.first, around2.last + 1)) return around2;
  return hasVerb(tokens, outer.first, outer.last + 1) ? around2 : outer;
}
function parentOf(clauses, before4, link) {
  if (link === "main") return 0;
  const { link: linkBefore, parent } = clauses[before4];
  return link === "coordinate" && isInsertion(linkBefore) && parent >= 0 ? parent : before4;
}

// src/extraction/events/lazy-scene.ts
var LazyScene = class {
  sentence;
  tokens;
  actors;
  headingTime;
  place;
  hasPlace;
  filedAt;
  matter;
  reference;
  own;
  known = {};
  constructor(shared2, own2) {
    this.sentence = own2.sentence;
    this.tokens = own2.sentence.tokens;
    this.actors = own2.actors;
    this.headingTime = own2.headingTime;
    this.place = shared2.place;
    this.hasPlace = shared2.hasPlace;
    this.filedAt = shared2.filedAt;
    this.matter = shared2.matter;
    this.reference = shared2.reference;
    this.own = own2;
  }
  get clauses() {
    return this.known.clauses ??= findClauses(this.tokens);
  }
  get clauseOf() {
    return this.known.clauseOf ??= clauseOfTokens(this.clauses);
  }
  get times() {
    return this.known.times ??= locate(this.sentence, this.own.times);
  }
  get toponyms() {
    return this.known.toponyms ??= locate(this.sentence, this.own.toponyms);
  }
  get toponymAt() {
    return this.known.toponymAt ??= coverTokens(this.sentence, this.own.toponyms);
  }
};
function locate({ tokens }, items) {
  const located = [];
  let next = 0;
  for (const item of items) {
    while (next < tokens.length && tokens[next].end <= item.start) next++;
    let to = next;
    while (to + 1 < tokens.length && tokens[to + 1].start < item.end) to++;
    if (next < tokens.length && tokens[next].start < item.end) located.push({ ...item, from: next, to });
  }
  return located;
}

// src/extraction/events/scene.ts
function scenes({ document, times, toponyms, actors, place, hasPlace, filedAt }) {
  const { sentences, article: article2 } = document;
  const headings = headingDates(document, times);
  const matter = matterOf(document, toponyms, filedAt, place);
  const timesOf = groupBySentence(sentences, times);
  const toponymsOf = groupBySentence(sentences, toponyms);
  const actorsOf = groupBySentence(sentences, actors);
  const shared2 = { place, hasPlace, filedAt, matter, reference: article2.date };
  return sentences.map(
    (sentence, index) => new LazyScene(shared2, {
      sentence,
      times: timesOf[index],
      toponyms: toponymsOf[index],
      actors: actorsOf[index],
      headingTime: headings[index]
    })
  );
}

// src/extraction/lengths.ts
var KILOMETRES_PER_MILE = 1.609344;
var BEFORE = /(\d[\d,.]*)[ -]?(km|kilomet(?:er|re)s?|miles?)[ -](?:long )?(?:\p{L}+ ){0,3}?(?:border|frontier)/iu;
var AFTER = /(?:border|frontier)[^.;]{0,40}?(\d[\d,.]*)[ -]?(km|kilomet(?:er|re)s?|miles?)(?: long| in length)?/iu;
function findReportedLengths(scenes2, { id, text }) {
  return scenes2.flatMap((scene) => {
    const { start: start2, end } = scene.sentence;
    const quote = text.slice(start2, end);
    const match = BEFORE.exec(quote) ?? AFTER.exec(quote);
    const place = match && borderOf(scene);
    if (!match || !place) return [];
    const figure = Number(match[1].replace(/,/g, ""));
    const kilometres = Math.round(/^mile/i.test(match[2]) ? figure * KILOMETRES_PER_MILE : figure);
    if (!Number.isFinite(kilometres) || kilometres < 50) return [];
    const at = start2 + match.index;
    const marks = [
      {
        kind: "place",
        start: at,
        end: at + match[0].length,
        reads: `length of the border: ${kilometres} km`
      }
    ];
    return [
      { place, kilometres, source: { article: id, quote, start: start2, end, rules: ["length of a border"], marks } }
    ];
  });
}
function borderOf(scene) {
  const named3 = scene.toponyms.find(({ place }) => place.startsWith("border:"));
  if (named3) return named3.place;
  return borderBetween(
    scene.actors.flatMap(({ actors }) => actors.map(({ country }) => country)),
    scene.hasPlace
  );
}

// src/extraction/temporal/lexicon.ts
var KIND2 = {
  MONTH: 1,
  // 1 to 12
  WEEKDAY: 2,
  // 1 (Monday) to 7
  SEASON: 4,
  // 1 (spring) to 4
  UNIT: 8,
  // index into UNITS
  PART: 16,
  // index into PARTS_OF_DAY
  COUNT: 32,
  // a whole number; 0 for "several", "few"
  DAY: 64,
  // 1 to 31, digits or ordinal
  ORDINAL: 128,
  // 1 to 31
  YEAR: 256,
  // four digits, 1000 to 2999
  DECADE: 1024,
  // 1990s, nineties: the first year of it
  DEICTIC: 2048,
  // last −1, this 0, next +1
  EARLY: 4096,
  // early, mid, late: the phase of a period
  DASH: 8192,
  CLOCK: 16384,
  // 5:30: minutes after midnight
  ISO: 32768,
  // 2024-01-16
  NUMERIC: 65536,
  // 16/01/2024
  MERIDIEM: 131072,
  // a.m. 0, p.m. 12
  ZONE: 262144,
  PERSIAN: 524288,
  // a month of the Solar Hijri calendar, 1 to 12
  PHASE: 1048576,
  // the beginning, end, middle (of a period)
  FREQUENCY: 2097152,
  // daily, weekly: index into UNITS
  WORD: 4194304,
  // a word that some pattern names
  ANCHOR: 8388608
  // a word without which some pattern cannot match, and which is rare elsewhere
};
var UNITS = ["D", "W", "M", "Q", "Y", "DE", "CE", "TH", "TM", "TS", "WE", "F"];
var PARTS_OF_DAY = ["MO", "AF", "EV", "NI", "12:00", "DT", "24:00"];
var entries = /* @__PURE__ */ new Map();
function add2(kind, value, words5) {
  for (const word2 of words5.split(" ")) {
    entries.set(word2, { kinds: (entries.get(word2)?.kinds ?? 0) | KIND2[kind], value });
  }
}
var list = (kind, from, rows2) => rows2.forEach((words5, i) => add2(kind, from + i, words5));
list("MONTH", 1, [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec"
]);
list("WEEKDAY", 1, [
  "monday mon",
  "tuesday tue tues",
  "wednesday wed",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
  "sunday sun"
]);
list("SEASON", 1, ["spring springtime", "summer summertime", "autumn fall", "winter wintertime"]);
list("UNIT", 0, [
  "day days",
  "week weeks",
  "month months",
  "quarter quarters",
  "year years",
  "decade decades",
  "century centuries",
  "hour hours",
  "minute minutes",
  "seconds",
  "weekend weekends",
  "fortnight fortnights"
]);
list("PART", 0, [
  "morning mornings",
  "afternoon afternoons",
  "evening evenings",
  "night nights overnight",
  "noon midday",
  "daytime",
  "midnight"
]);
list("COUNT", 0, [
  "several few many",
  "a an one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty"
]);
list("ORDINAL", 1, [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth"
]);
["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"].forEach(
  (word2, i) => add2("COUNT", 30 + 10 * i, word2)
);
add2("COUNT", 12, "dozen");
add2("COUNT", 1e3, "thousand");
["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].forEach(
  (word2, i) => add2("DECADE", 1920 + 10 * i, word2)
);
list("DEICTIC", -1, ["last past previous", "this current", "next coming upcoming"]);
add2("EARLY", 0, "early earlier mid late later");
add2("PHASE", 0, "beginning start end middle close outset eve rest remainder course turn");
add2("DASH", 0, "- \u2013 \u2014 \u2212 \u2012 to through till until thru");
add2("MERIDIEM", 0, "a.m. am a.m");
add2("MERIDIEM", 12, "p.m. pm p.m");
add2("ZONE", 0, "gmt utc est edt pst pdt cst ist pkt irst local time bst cet");
list("PERSIAN", 1, [
  "farvardin",
  "ordibehesht",
  "khordad",
  "tir",
  "mordad",
  "shahrivar",
  "mehr",
  "aban",
  "azar",
  "dey",
  "bahman",
  "esfand"
]);
add2("FREQUENCY", 0, "daily nightly");
add2("FREQUENCY", 1, "weekly");
add2("FREQUENCY", 2, "monthly");
add2("FREQUENCY", 4, "annually yearly");
var CAPITALISED_KINDS = KIND2.MONTH | KIND2.WEEKDAY | KIND2.PERSIAN;
var NEED_FULL_STOP = /* @__PURE__ */ new Set(["mon", "wed", "sat", "sun", "fri", "thu", "tue"]);
function nameWord(word2) {
  add2("WORD", entries.get(word2)?.value ?? 0, word2);
}
function anchorWord(word2) {
  add2("ANCHOR", entries.get(word2)?.value ?? 0, word2);
}
function lookUp(word2) {
  return entries.get(word2);
}

// src/extraction/temporal/anchors.ts
var FREQUENT_KINDS = KIND2.COUNT | KIND2.DAY | KIND2.ORDINAL | KIND2.DEICTIC | KIND2.EARLY | KIND2.DASH | KIND2.PHASE;
var FREQUENT = new Set(
  "the a an of in on to and or for at by from until since during before after over this that all first last - ' , . : as not other right very more one long".split(" ")
);
var anchors = KIND2.ANCHOR;
function anchor({ body }) {
  const required = body.filter(({ optional: optional2, negated }) => !optional2 && !negated);
  const element = required.find(isRare) ?? required[0];
  anchors |= element.kinds;
  element.words?.forEach(anchorWord);
  return body.indexOf(element);
}
function isRare({ kinds, words: words5 }) {
  return (kinds & FREQUENT_KINDS) === 0 && ![...words5 ?? []].some((word2) => FREQUENT.has(word2));
}
function anchorDistances(terms) {
  let last = terms.length - 1;
  while (last >= 0 && (terms[last].kinds & anchors) === 0) last--;
  if (last < 0) return null;
  const distances = terms.map(() => terms.length);
  for (let at = last, distance3 = 0; at >= 0; at--, distance3++) {
    if ((terms[at].kinds & anchors) !== 0) distance3 = 0;
    distances[at] = distance3;
  }
  return distances;
}

// src/extraction/temporal/numbers.ts
function joinNumbers(terms) {
  if (!terms.some((term, i) => mayJoin(terms[i - 1], term))) return terms;
  const joined4 = [];
  for (const term of terms) {
    const last = joined4.at(-1);
    if (last && term.text === "1/2" && last.kinds & KIND2.COUNT && last.value > 0) {
      joined4[joined4.length - 1] = { ...last, end: term.end, kinds: KIND2.COUNT, value: last.value + 0.5 };
      continue;
    }
    const hyphen = last?.text === "-";
    const before4 = hyphen ? joined4.at(-2) : last;
    const value = before4 && isNumberWord(before4) && isNumberWord(term) ? together(before4.value, term.value) : 0;
    if (before4 && value > 0) {
      joined4.length -= hyphen ? 2 : 1;
      joined4.push({
        ...before4,
        end: term.end,
        text: `${before4.text} ${term.text}`,
        kinds: kindsOf(value, term),
        value
      });
    } else joined4.push(term);
  }
  return joined4;
}
var NUMBERS2 = KIND2.COUNT | KIND2.ORDINAL | KIND2.YEAR;
function mayJoin(before4, { kinds, text }) {
  if (before4 === void 0 || (kinds & NUMBERS2) === 0 && text !== "1/2") return false;
  return (before4.kinds & NUMBERS2) !== 0 || before4.text === "-";
}
function isNumberWord({ kinds, text, value }) {
  return (kinds & NUMBERS2) !== 0 && value > 0 && !/\d/.test(text);
}
function together(first2, second) {
  if (second < 10 && first2 >= 20 && first2 % 10 === 0) return first2 === 100 ? 0 : first2 + second;
  if (second >= 10 && second < 100 && (first2 === 18 || first2 === 19)) return first2 * 100 + second;
  return (second === 100 || second === 1e3) && first2 < 100 ? first2 * second : 0;
}
function kindsOf(value, { kinds }) {
  if (value > 1e3 && value % 1e3 !== 0) return KIND2.YEAR;
  return kinds & KIND2.ORDINAL && value < 32 ? KIND2.DAY | KIND2.ORDINAL : KIND2.COUNT;
}

// src/extraction/temporal/terms.ts
var DIGIT = /\d/;
var PLAIN2 = /^[A-Za-z]+$/;
var PIECE = /(?<iso>\d{4}(?<separator>[-/.])\d{1,2}\k<separator>\d{1,2}(?!\d))|(?<numeric>\d{1,2}(?<mark>[-/.])\d{1,2}\k<mark>(?:\d{4}|\d{2})(?!\d))|(?<clock>\d{1,2}:\d{2}(?!\d))|(?<decade>(?:\d{2})?\d0s(?![a-z]))|(?<ordinal>\d{1,2}(?:st|nd|rd|th)(?![a-z]))|(?<year>\d{4})(?=\/(?:\d{4}|\d\d)(?!\d|\/))|\d+(?:[.,/]\d+)+|(?<number>\d+)|\p{L}[\p{L}.]*|['’]s?(?!\p{L})|./giu;
function readTerms(tokens) {
  const terms = [];
  tokens.forEach((token, index) => {
    if (PLAIN2.test(token.text)) {
      terms.push(wordTerm(token.text, token.lower, token.start, token, index));
    } else if (token.text.length === 1 && !DIGIT.test(token.text)) {
      terms.push(wordTerm(token.text, straight(token.lower), token.start, token, index));
    } else {
      for (const piece of token.text.matchAll(PIECE)) terms.push(pieceTerm(piece, token, index));
    }
  });
  return joinNumbers(terms);
}
function wordTerm(text, lower, start2, { pos }, token) {
  const stripped = lower.length > 1 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
  const capital = text[0] !== lower[0];
  const entry = lookUp(stripped);
  let kinds = entry === void 0 ? 0 : entry.kinds;
  if (!capital) kinds &= ~CAPITALISED_KINDS;
  if (kinds !== 0 && stripped === lower && NEED_FULL_STOP.has(lower)) kinds = 0;
  const value = entry === void 0 ? 0 : entry.value;
  return { start: start2, end: start2 + text.length, text: stripped, kinds, value, pos, capital, token };
}
function straight(word2) {
  return word2.replace("\u2019", "'");
}
function pieceTerm(piece, token, index) {
  const text = piece[0];
  const start2 = token.start + piece.index;
  const term = wordTerm(text, straight(text.toLowerCase()), start2, token, index);
  const { iso, numeric, clock: clock2, decade, ordinal, year, number: number2 = year } = piece.groups ?? {};
  if (number2 && number2.length < 10) return { ...term, ...readNumber(number2) };
  if (ordinal) {
    const value = parseInt(ordinal, 10);
    return { ...term, kinds: value >= 1 && value <= 31 ? KIND2.DAY | KIND2.ORDINAL : 0, value };
  }
  if (decade && (piece.index === 0 || !/[\p{L}\d]/u.test(token.text[piece.index - 1] ?? ""))) {
    const year2 = parseInt(decade, 10);
    return { ...term, kinds: KIND2.DECADE, value: decade.length === 5 ? year2 : 1900 + year2 };
  }
  if (iso) {
    const [year2 = 0, month = 0, day2 = 0] = iso.split(/[-/.]/).map(Number);
    const value = dayOf(year2, month, day2);
    return { ...term, kinds: value === null ? 0 : KIND2.ISO, value: value ?? 0 };
  }
  if (clock2) {
    const [hours = 0, minutes = 0] = clock2.split(":").map(Number);
    return { ...term, kinds: hours < 25 && minutes < 60 ? KIND2.CLOCK : 0, value: hours * 60 + minutes };
  }
  if (numeric) return { ...term, kinds: KIND2.NUMERIC };
  return term;
}
function readNumber(number2) {
  const value = Number(number2);
  let kinds = KIND2.COUNT;
  if (number2.length <= 2 && value >= 1 && value <= 31) kinds |= KIND2.DAY;
  if (number2.length === 4 && value >= 1e3 && value < 3e3) kinds |= KIND2.YEAR;
  return { kinds, value };
}
function isKind(term, kinds) {
  return term !== void 0 && (term.kinds & kinds) !== 0;
}
function isWord(term, ...words5) {
  return term !== void 0 && words5.includes(term.text);
}
function gapIs(terms, from, to, pattern) {
  if (to - from > 3) return false;
  const words5 = terms.slice(from, to).map((term) => term.text);
  return pattern.test(words5.join(" "));
}

// src/extraction/temporal/widen.ts
function isDay2({ weekday: weekday2, from, edtf }) {
  return weekday2 !== null || from?.grain === "day" || edtf?.length === 10;
}
function isTimeOnly({ clock: clock2, anchor: anchor2, weekday: weekday2 }) {
  return clock2 !== null && anchor2 === "previous" && weekday2 === null;
}
function widen(terms, located, limit) {
  if (located.reading.kind !== "date") return located;
  const whole = isDay2(located.reading) && !located.reading.clock ? withPartOfDay(terms, located, limit) : located;
  let { from } = whole;
  const hyphen = from > limit && isWord(terms[from - 1], "-") ? 1 : 0;
  if (from - hyphen > limit && isKind(terms[from - 1 - hyphen], KIND2.EARLY)) from -= hyphen + 1;
  if (from - 3 >= limit && isWord(terms[from - 1], "of", "on") && isWord(terms[from - 2], "hours")) {
    const part2 = isKind(terms[from - 3], KIND2.PART) && from - 4 >= limit ? 1 : 0;
    if (isKind(terms[from - 3 - part2], KIND2.EARLY) || isWord(terms[from - 3], "small", "wee"))
      from -= 3 + part2;
  }
  const article2 = from > limit && isWord(terms[from - 1], "the") ? 1 : 0;
  const phase = from - article2 - 2;
  if (phase >= limit && isWord(terms[phase + 1], "of") && isKind(terms[phase], KIND2.PHASE)) from = phase;
  return { ...whole, from };
}
function withPartOfDay(terms, located, limit) {
  const after4 = partAfter(terms, located.to);
  if (after4)
    return { ...located, to: after4 + 1, reading: { ...located.reading, clock: partOf(terms[after4]) } };
  let left = located.from - 1;
  while (left > limit && isWord(terms[left], "of", "the", "on", ",")) left--;
  if (left < limit || left === located.from - 1 || !isKind(terms[left], KIND2.PART)) return located;
  return { ...located, from: left, reading: { ...located.reading, clock: partOf(terms[left]) } };
}
function partAfter(terms, at) {
  let part2 = at;
  if (isWord(terms[part2], "in", "on") && isWord(terms[part2 + 1], "the")) part2 += 2;
  else if (isWord(terms[part2], "at")) part2++;
  if (isKind(terms[part2], KIND2.EARLY) || isWord(terms[part2], "-")) part2++;
  return isKind(terms[part2], KIND2.PART) ? part2 : 0;
}
function partOf(term) {
  return PARTS_OF_DAY[term?.value ?? 0] ?? null;
}

// src/extraction/temporal/range.ts
function joinRange(terms, first2, second) {
  const [a, b] = [first2.reading, second.reading];
  if (second.from !== first2.to + 1 || a.kind !== "date" || b.kind !== "date" || isTimeOnly(b)) return null;
  if (!isRange(terms[first2.from - 1], terms[first2.to])) return null;
  const joined4 = {
    ...first2,
    to: second.to,
    rule: "range",
    grounds: [.../* @__PURE__ */ new Set([...first2.grounds, ...second.grounds])]
  };
  if (a.from && b.to) {
    const from = a.weekday && b.weekday ? weekdayBefore(a.from, b.to) : a.from;
    if (firstDay(from) > firstDay(b.to)) return null;
    const anchor2 = a.anchor === "none" ? b.anchor : a.anchor;
    return { ...joined4, reading: { ...a, from, to: b.to, anchor: anchor2, weekday: null } };
  }
  return a.edtf && b.edtf ? { ...joined4, reading: { ...a, edtf: joinEdtf(a.edtf, b.edtf) } } : null;
}
function weekdayBefore(first2, last) {
  return shift(last, -modulo(last.index - first2.index, 7));
}
function isRange(before4, gap) {
  if (isWord(before4, "intervening")) return isWord(gap, "and") || isKind(gap, KIND2.DASH);
  if (isWord(gap, "and")) return isWord(before4, "between");
  return isWord(gap, "to", "until", "till") ? isWord(before4, "from") : isKind(gap, KIND2.DASH);
}
function shareYear(terms, first2, second) {
  const { anchor: anchor2, from } = second.reading;
  if (anchor2 !== "none" || !from || !second.rule.includes("year")) return null;
  if (!YEARLESS.has(first2.rule) || !gapIs(terms, first2.to, second.from, CONNECTION)) return null;
  const period = inYear(first2.reading, yearOf(from));
  if (!period) return null;
  const shared2 = firstDay(period) > firstDay(from) ? inYear(first2.reading, yearOf(from) - 1) : period;
  const reading = {
    ...first2.reading,
    from: shared2,
    to: shared2,
    edtf: null,
    timex: null,
    anchor: "none"
  };
  return shared2 && { ...first2, grounds: [], reading };
}
var YEARLESS = /* @__PURE__ */ new Set(["month day", "day month", "month"]);
var CONNECTION = /^(?:and|or|to|,|-|–|—|, and|until|through|,? ?and (?:again |later |then )?(?:in|on))$/;
function inYear({ from, edtf }, year) {
  const [, month = 0, day2 = 0] = (edtf ?? "").split("-").map(Number);
  if (!from) return day2 ? dayPeriod(year, month, day2) : partOfYear("month", year, month);
  const civil = civilOf(firstDay(from));
  return from.grain === "day" ? dayPeriod(year, civil.month, civil.day) : partOfYear("month", year, civil.month);
}

// src/extraction/temporal/compose.ts
function compose(terms, found2) {
  const composed = [];
  for (const raw of found2) {
    const last = composed.at(-1);
    if (last && raw.from < last.to) continue;
    const next = widen(terms, raw, last?.to ?? 0);
    const yearless = last && shareYear(terms, last, next);
    const first2 = yearless ?? last;
    const joined4 = first2 && (joinTime(terms, first2, next) ?? joinOffset(terms, first2, next) ?? joinRange(terms, first2, next) ?? joinNight(terms, first2, next));
    if (first2) composed.pop();
    if (!joined4) {
      composed.push(...first2 ? [first2, next] : [next]);
      continue;
    }
    const earlier = composed.at(-1);
    const range2 = earlier && (joinRange(terms, earlier, joined4) ?? joinNight(terms, earlier, joined4));
    if (range2) composed.pop();
    composed.push(range2 ?? joined4);
  }
  return composed;
}
function joinTime(terms, first2, second) {
  const [a, b] = [first2.reading, second.reading];
  if (!gapIs(terms, first2.to, second.from, /^(?:, ?)?(?:at|on|around|about|of)?$/)) return null;
  if (isTimeOnly(a) && isDay2(b) && !b.clock) {
    return { ...second, from: first2.from, reading: { ...b, clock: a.clock } };
  }
  if (isTimeOnly(b) && isDay2(a) && !a.clock) {
    return { ...first2, to: second.to, reading: { ...a, clock: b.clock } };
  }
  return null;
}
function joinNight(terms, part2, range2) {
  const between = isTimeOnly(part2.reading) && gapIs(terms, part2.to, range2.from, /^(?:from|between)$/);
  if (!between || !/^(?:range|days of a month)$/.test(range2.rule)) return null;
  return { ...range2, from: part2.from, reading: { ...range2.reading, clock: part2.reading.clock } };
}
function joinOffset(terms, first2, second) {
  const { offset } = first2.reading;
  const period = second.reading.from;
  if (!offset || !period || first2.to !== second.from || !isWord(terms[first2.to - 1], "after", "before"))
    return null;
  const moved = moveBy(period, offset.grain, offset.count);
  if (!moved) return null;
  const reading = { ...second.reading, from: moved, to: moved, weekday: null };
  return { ...second, from: first2.from, rule: first2.rule, reading };
}

// src/extraction/temporal/direction.ts
var FUTURE_AUXILIARIES = new Set("will shall 'll \u2019ll wo would may might should must can cannot".split(" "));
var PAST_AUXILIARIES = new Set("was were has have did been 've \u2019ve".split(" "));
var BE_PRESENT = new Set("is are am 's 're \u2019s \u2019re be".split(" "));
var ANNOUNCING = new Set(
  "due schedule slate slat plan expect likely suppose poise go hope intend agree vow aim want need ready prepare promise pledge postpone delay reschedule invite ask urge order decide propose announce".split(" ")
);
var SCHEDULING = new Set("due schedule slate slat plan expect postpone delay reschedule".split(" "));
var SUMMONING = new Set("invite summon subpoena".split(" "));
var PUTTING_OFF = new Set("postpone delay reschedule".split(" "));
var NEW_DAY = new Set("to for until till by".split(" "));
var COMING = new Set("upcoming forthcoming impending".split(" "));
var TURNING = new Map([
  ..."until till effective payable as upcoming".split(" ").map((word2) => [word2, 1]),
  ["since", -1]
]);
var PASSED_OVER = new Set(
  "early late mid about around the a.m. p.m. am pm noon midnight gmt utc est edt pst pdt cst ist pkt irst bst cet".split(
    " "
  )
);
var UNCHANGED = new Set("put set hit cut shut let cost hurt quit read spread beat burst cast".split(" "));
var PRESENT = /^(?:is|are|takes|has|says|begins|starts|ends|marks|comes|remains|opens)$/;
var CLAUSE_ENDS = /* @__PURE__ */ new Set([";", ":", '"', "\u201C", "\u201D", "\u2013", "\u2014", "(", ")"]);
function directionAt(tokens, from, to) {
  let at = from - 1;
  while (at > 0 && (tokens[at]?.pos === "NUM" || PASSED_OVER.has(tokens[at]?.lower ?? ""))) at--;
  const before4 = tokens[at]?.lower ?? "";
  const turned = at === 0 && before4 !== "since" ? void 0 : TURNING.get(before4);
  if (turned !== void 0) return turned;
  const start2 = before4 === "(" ? at - 1 : from - 1;
  const direction = search(tokens, start2, -1, NEW_DAY.has(before4)) ?? search(tokens, to + 1, 1, false) ?? 0;
  return before4 === "by" && direction < 0 ? 0 : direction;
}
function search(tokens, start2, step2, isNewDay) {
  for (let i = start2; ; i += step2) {
    const token = tokens[i];
    if (!token || CLAUSE_ENDS.has(token.text)) return null;
    if (step2 < 0 && (COMING.has(token.lower) || isAheadOf2(tokens, i))) return 1;
    if (step2 < 0 && SUMMONING.has(token.lemma) && isCalledTo(tokens, i, start2)) return 1;
    if (step2 < 0 && isHostedBy(tokens, i)) continue;
    const isPutOff2 = PUTTING_OFF.has(token.lemma) && !isNewDay;
    const direction = isPutOff2 ? -1 : isVerb(token) && !isDueTo(tokens, i) ? directionOf(tokens, i, step2) : 0;
    if (direction !== 0 || isPresent(token)) return direction;
  }
}
function isVerb({ pos, text, lower, lemma }) {
  return pos === "VERB" || pos === "AUX" || FUTURE_AUXILIARIES.has(text) || lower === "due" || SCHEDULING.has(lemma);
}
function isPresent({ pos, lower, lemma }) {
  return PRESENT.test(lower) || pos === "VERB" && lower === `${lemma}s`;
}
function isCalledTo(tokens, verb2, end) {
  return tokens.slice(verb2, end).some(({ lower }) => lower === "to");
}
function isAheadOf2(tokens, at) {
  return tokens[at]?.lower === "of" && tokens[at - 1]?.lower === "ahead";
}
function isHostedBy(tokens, at) {
  return HOSTED.test(tokens[at].lower) && tokens[at - 1]?.pos === "NOUN" && tokens[at + 1]?.lower === "by";
}
var HOSTED = /^(hosted|organi[sz]ed|mediated|brokered|sponsored|chaired)$/;
function isDueTo(tokens, at) {
  const [due, to, verb2] = tokens.slice(at, at + 3);
  return due?.lower === "due" && to?.lower === "to" && verb2?.pos !== "VERB" && verb2?.pos !== "AUX";
}
function directionOf(tokens, at, step2) {
  let first2 = at;
  while (first2 > at - 6 && isLink(tokens[first2 - 1])) first2--;
  let last = at;
  while (last < at + 4 && isLink(tokens[last + 1])) last++;
  const group = tokens.slice(first2, last + 1);
  const has2 = (words5) => group.some((token) => words5.has(token.lower));
  if (group.some((token) => FUTURE_AUXILIARIES.has(token.text))) return 1;
  if (group.some((token) => token.lower === "had")) return -1;
  if (step2 > 0 && isActivePast(group)) return -1;
  if (group.some((token, i) => announces(token, tokens[first2 + i + 1], tokens[first2 + i + 2]))) return 1;
  if (isInfinitive2(group) && announcedBefore(tokens, first2)) return 1;
  if (group[0]?.lower === "to" && group[1]?.lower === "be") return 1;
  if (has2(PAST_AUXILIARIES)) return -1;
  if (!has2(BE_PRESENT)) return group.some(isPast2) ? -1 : 0;
  return group.some(({ lower, pos }) => lower === "to" || lower.endsWith("ing") && pos === "VERB") ? 1 : 0;
}
function isLink(token) {
  if (!token) return false;
  return /^(?:AUX|ADV|PART|VERB)$/.test(token.pos) || token.lower === "to" || ANNOUNCING.has(token.lower);
}
function announces({ lemma, lower }, next, third) {
  if (lower === "set" && next?.lower === "for") return true;
  const opens3 = ANNOUNCING.has(lemma) || lower === "set" || lower === "was" || lower === "were";
  return SCHEDULING.has(lemma) || opens3 && isInfinitive2([next, third]);
}
function isInfinitive2([to, verb2]) {
  return to?.lower === "to" && (verb2?.pos === "VERB" || verb2?.pos === "AUX");
}
function announcedBefore(tokens, at) {
  const governor = tokens.slice(0, at).findLast((token) => token.pos === "VERB");
  return governor !== void 0 && ANNOUNCING.has(governor.lemma);
}
function isActivePast(group) {
  const verb2 = group.find(({ pos }) => pos !== "ADV");
  return verb2 !== void 0 && isPast2(verb2);
}
function isPast2({ lower, lemma, pos }) {
  if (pos !== "VERB") return false;
  return lower.endsWith("ed") || UNCHANGED.has(lower) || lower !== lemma && !/(?:s|ing)$/.test(lower);
}

// src/extraction/temporal/context.ts
var MatchContext = class {
  constructor(state2, sentence, terms, from, to) {
    this.state = state2;
    this.sentence = sentence;
    this.terms = terms;
    this.from = from;
    this.to = to;
  }
  state;
  sentence;
  terms;
  from;
  to;
  /** What the tense said, if it was asked. */
  asked = 0;
  get reference() {
    return this.state.reference;
  }
  get previous() {
    return this.state.previous;
  }
  get quarter() {
    return this.state.quarter;
  }
  /** Whether it is a heading's or stands before a colon or dash that opens a paragraph. */
  get isLabel() {
    const { heading } = this.sentence;
    return heading || this.from === 0 && /^[:–—-]$/.test(this.after?.text ?? "");
  }
  get narrated() {
    const { narrated: narrated2, narratedIn, headed, labelled } = this.state;
    if (this.isLabel && labelled) return labelled;
    if (narratedIn === this.sentence && narrated2) return narrated2;
    const justBefore = narratedIn?.index === this.sentence.index - 1 && narratedIn.paragraph === this.sentence.paragraph;
    return justBefore && narrated2?.grain === "day" ? narrated2 : headed;
  }
  get isPreviousNear() {
    return this.state.previousIn >= this.sentence.index - 1;
  }
  get followsPrevious() {
    return /^(?: (?:morning|afternoon|evening|night))?,?\s*(?:just |only )?$/.test(
      this.state.text.slice(this.state.previousEnd, this.terms[this.from]?.start)
    );
  }
  get told() {
    return this.state.toldIn >= this.sentence.index - 1 ? this.state.told : null;
  }
  get comes() {
    const before4 = this.state.text.slice(this.sentence.start, this.terms[this.from]?.start);
    return /\b(?:c[ao]mes?|coming|happened|occurred|(?:took|taking) place)\s+(?:just |only |exactly )?$/.test(
      before4
    );
  }
  get clauseFollows() {
    const end = this.terms.findIndex(({ pos }, at) => at >= this.to && pos === "PUNCT");
    return this.terms.slice(this.to, end < 0 ? void 0 : end).some(({ pos }) => pos === "VERB");
  }
  get dayFirst() {
    return this.state.dayFirst;
  }
  get words() {
    return this.state.text.slice(this.terms[this.from]?.start, this.terms[this.to - 1]?.end);
  }
  get before() {
    return this.terms[this.from - 1];
  }
  get after() {
    return this.terms[this.to];
  }
  get direction() {
    const first2 = this.terms[this.from]?.token ?? 0;
    this.asked = directionAt(this.sentence.tokens, first2, this.terms[this.to - 1]?.token ?? first2);
    return this.asked;
  }
};

// src/extraction/temporal/reporting.ts
var REPORTING2 = new Set(
  "say report tell announce state quote add note claim confirm declare disclose reveal write warn inform remark tweet".split(
    " "
  )
);
var REACH19 = 6;
function governedByReporting(tokens, from, to) {
  for (let i = from - 1, words5 = 0; i >= 0 && words5 <= REACH19; i--, words5++) {
    const token = tokens[i];
    if (!token || token.lower === "that" || token.pos === "PUNCT") break;
    if (token.pos === "VERB" || token.pos === "AUX")
      return REPORTING2.has(token.lemma) && !takesLives(tokens, i);
  }
  if (from > 2) return false;
  for (let i = to + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.pos === "PUNCT" && i > to + 1) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return REPORTING2.has(token.lemma);
  }
  return false;
}
function takesLives(tokens, verb2) {
  return tokens[verb2].lemma === "claim" && tokens.slice(verb2 + 1, verb2 + 5).some(({ lower }) => /^(lives?|dead|wounded|responsibility)$/.test(lower));
}

// src/extraction/temporal/describe.ts
var PUT_OFF = /* @__PURE__ */ new Set(["postpone", "delay", "defer", "adjourn", "reschedule"]);
var SINCE = /* @__PURE__ */ new Set(["since"]);
var ONWARDS = /* @__PURE__ */ new Set(["onward", "onwards"]);
var UNTIL = /* @__PURE__ */ new Set(["until", "till"]);
var BEFORE2 = /* @__PURE__ */ new Set(["before"]);
var AFTER2 = /* @__PURE__ */ new Set(["after", "beyond"]);
var TURNING2 = /* @__PURE__ */ new Set([...AFTER2, ...BEFORE2, ...SINCE]);
var ABOUT = /* @__PURE__ */ new Set(["about", "around", "circa", "approximately", "roughly"]);
function describe(text, sentence, terms, located) {
  const { reading, rule, grounds } = located;
  const [first2, last] = [terms[located.from], terms[located.to - 1]];
  const start2 = first2?.start ?? sentence.start;
  const end = last?.end ?? start2;
  const article2 = terms[located.from - 1]?.text === "the" ? 1 : 0;
  const before4 = terms[located.from - 1 - article2]?.text ?? "";
  const attributive = isAttributive(terms, located);
  const unbound = UNTIL.has(before4) && isPutOff(sentence, first2?.token ?? 0) || TURNING2.has(before4) && attributive;
  const { kind, edtf } = unbound ? bound(reading, "", "") : ONWARDS.has(terms[located.to]?.text ?? "") ? bound(reading, "since", "") : bound(reading, before4, terms[located.from - 2 - article2]?.text ?? "");
  const bounds = edtf === null ? null : edtfBounds(edtf);
  const basis = bounds === null || reading.kind !== "date" ? "none" : reading.anchor === "none" ? "stated" : "relative";
  const words5 = [`"${text.slice(start2, end)}"`, ...grounds].join(" + ");
  const value = edtf ?? reading.timex ?? "open";
  const from = first2?.token ?? 0;
  const to = last?.token ?? from;
  const reported = kind === "date" && !attributive && governedByReporting(sentence.tokens, from, to);
  return {
    start: start2,
    end,
    kind,
    edtf,
    first: bounds?.first ?? null,
    last: bounds?.last ?? null,
    basis,
    weekday: reading.weekday,
    rule,
    reason: `${words5} \u2192 ${value}`,
    timex: timexValue(reading),
    reportedOn: reported,
    ofWhatFollows: reading.ofWhatFollows === true
  };
}
function isPutOff({ tokens }, from) {
  return tokens.slice(Math.max(0, from - 12), from).some(({ lemma }) => PUT_OFF.has(lemma));
}
function bound({ kind, from, to, edtf: open2, clock: clock2 }, before4, farther) {
  const edtf = from && to ? from === to ? edtfOf(from) : joinEdtf(edtfOf(from), edtfOf(to)) : open2;
  if (kind !== "date") return { kind, edtf };
  if (SINCE.has(before4)) return { kind: "duration", edtf: edtf && joinEdtf(edtf, "..") };
  if (UNTIL.has(before4)) return { kind: "duration", edtf: edtf && joinEdtf("..", edtf) };
  if (edtf === null || edtf.includes("X") || clock2) return { kind, edtf };
  if (BEFORE2.has(before4) || before4 === "to" && farther === "prior")
    return { kind, edtf: joinEdtf("..", edtf) };
  if (AFTER2.has(before4)) return { kind, edtf: joinEdtf(edtf, "..") };
  return { kind, edtf: ABOUT.has(before4) && !edtf.includes("/") ? `${edtf}~` : edtf };
}
function timexValue({ from, timex, clock: clock2 }) {
  if (!from) return timex;
  return clock2 && from.grain === "day" ? `${timexOf(from)}T${clock2}` : timexOf(from);
}
function isAttributive(terms, { from, to }) {
  const after4 = terms[to];
  if (!after4) return false;
  if (after4.text === "'s" || after4.text === "'") return true;
  const before4 = terms[from - 1];
  const noun = after4.pos === "NOUN" || after4.pos === "PROPN" || after4.pos === "ADJ";
  return noun && (before4?.pos === "DET" || before4?.text === "'s" || DETERMINERS.has(before4?.text ?? ""));
}
var DETERMINERS = new Set("the a an his her their its our this that".split(" "));

// src/extraction/temporal/rule.ts
var EMPTY = {
  kind: "date",
  from: null,
  to: null,
  edtf: null,
  timex: null,
  anchor: "none",
  weekday: null,
  clock: null,
  offset: null
};
function stated(from, to = from) {
  return found(from, to, "none");
}
function fromArticle(from, to = from) {
  return found(from, to, "article");
}
function fromPrevious(from) {
  return found(from, from, "previous");
}
function fromQuarter(from) {
  return found(from, from, "quarter");
}
function found(from, to, anchor2) {
  return from && to && inCalendar(from) && inCalendar(to) ? { ...EMPTY, from, to, anchor: anchor2 } : null;
}
function open(edtf, timex = edtf) {
  return { ...EMPTY, edtf, timex };
}
function duration(timex) {
  return { ...EMPTY, kind: "duration", timex };
}
function recurring(timex) {
  return { ...EMPTY, kind: "set", timex };
}
function vague(timex) {
  return { ...EMPTY, kind: "vague", timex };
}
function timeOfDay(clock2, context2) {
  const day2 = context2.previous?.grain === "day" ? context2.previous : null;
  const timex = context2.reference === null ? null : `${isoOf(context2.reference)}T${clock2}`;
  return { ...EMPTY, from: day2, to: day2, anchor: "previous", clock: clock2, timex };
}

// src/extraction/temporal/direct.ts
function dayOfMonth(month, day2, context2, weekday2 = 0) {
  if (day2 > daysInMonth(2024, month) || day2 < 1) return null;
  const period = (year) => dayPeriod(year, month, day2);
  return fitting(period, weekday2, context2) ?? narrated(period, context2) ?? near(period, context2) ?? open(`XXXX-${digits(month, 2)}-${digits(day2, 2)}`);
}
function dayInYear(period, context2) {
  return narrated(period, context2) ?? near(period, context2) ?? open(null);
}
function monthOfYear(month, context2) {
  const period = (year) => partOfYear("month", year, month);
  return narrated(period, context2) ?? near(period, context2) ?? open(`XXXX-${digits(month, 2)}`);
}
function fitting(period, weekday2, { reference }) {
  if (weekday2 === 0 || reference === null) return null;
  const year = yearOf(periodOf("year", reference));
  const days = [year, year - 1, year + 1].flatMap((of) => period(of) ?? []);
  const isMistaken = days.some(({ index }) => Math.abs(index - reference) <= HARD_BY);
  return fromArticle(!isMistaken && days.find(({ index }) => weekdayOf(index) === weekday2) || null);
}
function dayOnWeekday(weekday2, day2, { reference }) {
  if (reference === null) return openWeekday(weekday2);
  const month = periodOf("month", reference);
  const fitting2 = [0, -1, 1, -2, 2].map((count2) => firstDay(shift(month, count2)) + day2 - 1).find((index) => weekdayOf(index) === weekday2 && civilOf(index).day === day2);
  return fitting2 === void 0 ? openWeekday(weekday2) : { ...onDay(fitting2), weekday: weekday2 };
}
function fullYear(digits2, reference) {
  const now = reference === null ? UNDATED : yearOf(periodOf("year", reference));
  const year = now - now % 100 + digits2;
  return year > now + 5 ? year - 100 : year;
}
var UNDATED = 2030;
var LEAD_UP = 62;
function narrated(period, context2) {
  const { narrated: told, reference } = context2;
  if (!told) return null;
  if (reference !== null) {
    const chosen = choose(context2, period);
    if (context2.direction > 0 || !chosen || Math.abs(firstDay(chosen) - reference) <= NEAR) return null;
  }
  const same2 = period(yearOf(told));
  if (!same2) return null;
  const later = firstDay(same2) - firstDay(told);
  const earliest = reference === null ? -LEAD_UP : 0;
  return told.grain === "day" && (later < earliest || later > SEQUEL) ? null : fromPrevious(same2);
}
function near(period, context2) {
  return context2.reference === null ? null : fromArticle(choose(context2, period));
}
function partOfSomeYear(grain2, part2, context2) {
  if (context2.reference === null) return open(null, grain2 === "quarter" ? `XXXX-Q${part2}` : null);
  return fromArticle(
    choose(context2, (year) => partOfYear(grain2, year, part2), grain2 === "quarter" ? NEAR_QUARTER : 0)
  );
}
function weekday(number2, context2) {
  const { reference } = context2;
  if (reference === null) return openWeekday(number2);
  const ahead = modulo(number2 - weekdayOf(reference), 7);
  const days = ahead === 0 ? 0 : context2.direction > 0 ? ahead : ahead - 7;
  return { ...onDay(reference + days), weekday: number2 };
}
function openWeekday(number2) {
  return { ...open(null, `XXXX-WXX-${number2}`), weekday: number2 };
}
function weekend(context2) {
  const { reference, direction } = context2;
  if (reference === null) return open(null);
  return fromNow("weekend", direction > 0 || weekdayOf(reference) >= 6 ? 0 : -1, context2);
}
function onDay(index) {
  return fromArticle({ grain: "day", index }) ?? open(null);
}
function fromNow(grain2, count2, context2) {
  if (context2.reference === null) return open(null);
  return fromArticle(shift(periodOf(grain2, context2.reference), count2)) ?? open(null);
}
function around(grain2, context2) {
  const { previous, reference } = context2;
  const isAhead2 = previous !== null && reference !== null && firstDay(previous) > reference;
  if (isAhead2 && grain2 === "day") return fromNow(grain2, 0, context2);
  const isPast3 = previous !== null && (reference === null || reference - firstDay(previous) > 2 * 366);
  const isDay3 = previous?.grain === "day" && grain2 === "day";
  if (!previous || !(isPast3 || isDay3)) return fromNow(grain2, 0, context2);
  return isFiner(grain2, previous.grain) ? null : fromPrevious(periodOf(grain2, firstDay(previous)));
}
function lastOrNext(period, step2, context2) {
  const { reference } = context2;
  if (reference === null) return open(null);
  const year = yearOf(periodOf("year", reference));
  const years2 = step2 < 0 ? [year, year - 1, year - 2] : [year, year + 1];
  const found2 = years2.map(period).find((one) => one && isBeyond(one, step2, reference));
  return fromArticle(found2 ?? null) ?? open(null);
}
function isBeyond(period, step2, reference) {
  return step2 < 0 ? lastDay(period) < reference : firstDay(period) > reference;
}
function ofThisYear(grain2, part2, context2) {
  const { reference } = context2;
  if (reference === null) return open(null);
  const year = yearOf(periodOf("year", reference));
  const periods = [year, year - 1].map((of) => partOfYear(grain2, of, part2));
  const now = periods.find((one) => one && firstDay(one) <= reference && lastDay(one) >= reference);
  return fromArticle(now ?? periods[0] ?? null) ?? open(null);
}
var NEAR = 30;
var HARD_BY = 10;
var FAR2 = 300;
var SEQUEL = 120;
var NEAR_QUARTER = 100;
var PAST_FIRST = 2;
var BINDING = /* @__PURE__ */ new Set(["on", "in", "by", "until", "till", "since", "during", "from"]);
function choose(context2, period, near2 = NEAR) {
  const reference = context2.reference ?? 0;
  const year = yearOf(periodOf("year", reference));
  const same2 = period(year);
  const past = same2 && firstDay(same2) <= reference ? same2 : period(year - 1);
  const future = same2 && lastDay(same2) >= reference ? same2 : period(year + 1);
  if (!past || !future) return past ?? future;
  const ago = reference - lastDay(past);
  const ahead = firstDay(future) - reference;
  if (Math.min(ago, ahead) <= HARD_BY && Math.max(ago, ahead) > FAR2) return ago < ahead ? past : future;
  const { direction, before: before4 } = context2;
  const decides = BINDING.has(before4?.text ?? "") || ago > near2 && ahead > near2;
  const forward = direction !== 0 && decides ? direction > 0 : PAST_FIRST * ahead < ago;
  return forward ? future : past;
}

// src/extraction/temporal/grammar/dates.ts
var dates = [
  {
    name: "day month year",
    patterns: [
      "DAY of? MONTH ,? YEAR",
      "DAY - MONTH - YEAR",
      "WEEKDAY ,? DAY of? MONTH ,? YEAR",
      "WEEKDAY , the DAY of MONTH ,? YEAR",
      "WEEKDAY PART? ( DAY of? MONTH ,? YEAR )"
    ],
    read: ({ day: day2, month, year }) => stated(dayPeriod(year, month, day2)),
    examples: [
      ["They signed it on [16 January 2024].", "2024-01-16"],
      ["He arrived on the [5th of May, 2023].", "2023-05-05"],
      ["The attack of [Sunday, 3 Sept 2023] was claimed.", "2023-09-03"],
      ["It was the [twenty-first of June 2020].", "2020-06-21"],
      ["They met on [Friday (10 September 2021)].", "2021-09-10"]
    ],
    counterexamples: ["It was dated 31 February 2020.", "It was dated 30 Feb. 0000."]
  },
  {
    name: "month day year",
    patterns: [
      "MONTH the? DAY ,? YEAR",
      "WEEKDAY ,? MONTH the? DAY ,? YEAR",
      "WEEKDAY PART? ( MONTH the? DAY ,? YEAR )"
    ],
    read: ({ day: day2, month, year }) => stated(dayPeriod(year, month, day2)),
    examples: [
      ["They signed it on [January 16, 2024].", "2024-01-16"],
      ["He came on [Tuesday, Apr. 16, 2024], by train.", "2024-04-16"],
      ["It dates from [June 9th, 2014].", "2014-06-09"],
      ["It failed on [Sunday (October 10, 2021)].", "2021-10-10"]
    ],
    counterexamples: ["It was dated February 31, 2020."]
  },
  {
    name: "day month",
    patterns: ["DAY of? MONTH", "WEEKDAY ,? DAY of? MONTH", "WEEKDAY PART? ( DAY of? MONTH )"],
    read: ({ day: day2, month, weekday: weekday2 }, context2) => dayOfMonth(month, day2, context2, weekday2),
    examples: [
      ["They will sign it on the [5th of May].", "2025-05-05"],
      ["They met on [16 December].", "2024-12-16"],
      ["They met on [16 December].", "XXXX-12-16", null],
      ["It fired on [16 January 2022]. On [18 March] it fired again.", "2022-01-16 2022-03-18"]
    ],
    counterexamples: ["It was the 31 February of the joke."]
  },
  {
    name: "first of a month",
    patterns: [
      "the [ ORDINAL of MONTH ,? YEAR ]",
      "the [ ORDINAL of MONTH ]",
      "MONTH the? ORDINAL ,? YEAR",
      "MONTH the ORDINAL",
      "[ MONTH ORDINAL ] .|,|;|:|\u2013|\u2014"
    ],
    read: ({ ordinal, month, year }, context2) => year ? stated(dayPeriod(year, month, ordinal)) : dayOfMonth(month, ordinal, context2),
    examples: [
      ["They signed it on the [first of March 2024].", "2024-03-01"],
      ["They signed it on [March first].", "2024-03-01", "2024-05-02"]
    ],
    counterexamples: ["He was the first of many.", "In March first reports came."]
  },
  {
    name: "day of last month",
    patterns: ["DAY DASH DAY of? DEICTIC month", "DAY of DEICTIC month"],
    read: ({ day: day2, day2: day22, deictic: deictic2 }, context2) => {
      const month = fromNow("month", deictic2, context2).from;
      if (!month) return open(null);
      const { year, month: number2 } = civilOf(firstDay(month));
      return fromArticle(dayPeriod(year, number2, day2), dayPeriod(year, number2, day22 || day2));
    },
    examples: [
      ["They met on the [20th of last month].", "2024-12-20"],
      ["They will meet from [4 to 6 of next month].", "2025-02-04/2025-02-06"]
    ]
  },
  {
    name: "weekday the day",
    patterns: ["[ WEEKDAY ,? the DAY ] !of|MONTH"],
    read: ({ weekday: weekday2, day: day2 }, context2) => dayOnWeekday(weekday2, day2, context2),
    examples: [["They met on [Friday the 10th].", "2025-01-10"]]
  },
  {
    name: "month day",
    patterns: [
      "MONTH the? DAY",
      "this MONTH the? DAY",
      "WEEKDAY ,? MONTH the? DAY",
      "WEEKDAY PART? ( MONTH the? DAY )"
    ],
    read: ({ day: day2, month, weekday: weekday2 }, context2) => dayOfMonth(month, day2, context2, weekday2),
    examples: [
      ["The crossing was closed on [Apr. 16].", "2024-04-16"],
      ["The crossing was closed on [Sept 3].", "XXXX-09-03", null],
      ["Talks will open on [Tuesday, February 4].", "2025-02-04"],
      ["Talks will open [this February 4].", "2025-02-04"],
      ["It closes on [Thursday (January 23)].", "2025-01-23"],
      ["He came on [Friday, January 18].", "2025-01-18"],
      ["He was scheduled to come on [January 13].", "2025-01-13"]
    ],
    counterexamples: ["They march 5 to a row.", "In May 2019 they met."]
  },
  {
    name: "ISO date",
    patterns: ["ISO"],
    read: ({ iso }) => stated({ grain: "day", index: iso }),
    examples: [["The logs say [2024-01-16] and [2024/1/17].", "2024-01-16 2024-01-17"]],
    counterexamples: ["The part number is 2024-13-40."]
  },
  {
    name: "numeric date",
    patterns: ["NUMERIC"],
    read: (_, { words: words5, dayFirst: dayFirst2, reference }) => stated(readNumeric(words5, dayFirst2, reference)),
    examples: [
      ["It was stamped [16/01/2024].", "2024-01-16"],
      ["It was stamped [16-01-2024] and [16/01/24].", "2024-01-16 2024-01-16"],
      ["It was stamped [5.6.2024], after one of [16.1.2024].", "2024-06-05 2024-01-16"]
    ],
    counterexamples: ["It was stamped 05/06/2024.", "Version 40.10.2024 was released."]
  },
  {
    name: "day of this month",
    patterns: ["on the [ DAY ] !of|-"],
    read: (found2, context2) => {
      const { previous, reference, words: words5, after: after4 } = context2;
      if (!/^\d+\p{L}/u.test(words5) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after4?.pos ?? "")) return null;
      const isOfLate = reference !== null && (!previous || reference - firstDay(previous) < OF_LATE);
      if (isOfLate && context2.direction > 0) return comingDay(found2.day, reference);
      const isDated2 = previous !== null && isFiner(previous.grain, "season");
      const near2 = isDated2 ? previous : reference === null ? null : periodOf("day", reference);
      if (!near2) return null;
      const { year, month } = civilOf(firstDay(near2));
      const day2 = dayPeriod(year, month, found2.day);
      return isDated2 ? fromPrevious(day2) : fromArticle(day2);
    },
    examples: [
      ["They met on [3 May 2019] and again on the [27th].", "2019-05-03 2019-05-27"],
      ["They met on the [15th].", "2025-01-15"],
      ["He came on [3 May 2019] and was to leave on the [27th].", "2019-05-03 2019-05-27"],
      ["They met [last December] and will meet again on the [5th].", "2024-12 2025-02-05"]
    ],
    counterexamples: ["They met on the 5th floor.", "They met on the 45th anniversary."]
  }
];
var OF_LATE = 92;
function comingDay(number2, reference) {
  const { year, month, day: day2 } = civilOf(reference);
  const last = partOfYear("month", year, month);
  const next = last && number2 < day2 ? shift(last, 1) : last;
  return next && number2 <= lastDay(next) - firstDay(next) + 1 ? fromArticle({ grain: "day", index: firstDay(next) + number2 - 1 }) : null;
}
function dayOnly(index) {
  return index === null ? null : { grain: "day", index };
}
function orderOf(text) {
  const [first2 = 0, second = 0] = text.split(/[-/.]/).map(Number);
  if (first2 > 12 && second <= 12) return true;
  return second > 12 && first2 <= 12 ? false : null;
}
function readNumeric(text, dayFirst2, reference) {
  const [first2 = 0, second = 0, written = 0] = text.split(/[-/.]/).map(Number);
  const order = first2 === second ? true : orderOf(text) ?? dayFirst2;
  if (order === null) return null;
  const year = written < 100 ? fullYear(written, reference) : written;
  return dayOnly(order ? dayOf(year, second, first2) : dayOf(year, first2, second));
}

// src/extraction/temporal/grammar/clock.ts
var clock = [
  {
    name: "clock",
    patterns: [
      "CLOCK MERIDIEM? ZONE? ZONE?",
      "COUNT MERIDIEM ZONE? ZONE?",
      "COUNT hours? ZONE",
      "COUNT o'clock"
    ],
    read: ({ clock: minutes, count: count2, meridiem }, context2) => {
      const { words: words5 } = context2;
      if (/^(?:an?|several|few|many)\s/i.test(words5)) return null;
      const time = words5.includes(":") ? minutes : count2 < 25 ? count2 * 60 : Math.floor(count2 / 100) * 60 + count2 % 100;
      const hours = Math.floor(time / 60) % (/[ap]\.?m/i.test(words5) ? 12 : 25) + meridiem;
      const zone = /(?:utc|gmt)$/i.test(words5) ? "Z" : "";
      return timeOfDay(`${digits(hours, 2)}:${digits(time % 60, 2)}${zone}`, context2);
    },
    examples: [
      ["They met on [Sunday at 5:30 p.m. local time].", "2025-01-19"],
      ["He came on [5 May 2019] and left at [10:30].", "2019-05-05 2019-05-05"],
      ["They met at [10am on Friday].", "2025-01-17"]
    ],
    counterexamples: [
      "They lost 3:1 and 5 men.",
      "It came at a time of grief.",
      "He told a local paper.",
      "Many local men came."
    ]
  },
  {
    name: "hour in the morning",
    patterns: ["at|until|till|by|before|after|around|about [ COUNT|CLOCK in the morning|afternoon|evening ]"],
    read: ({ count: count2 }, context2) => {
      const { words: words5 } = context2;
      const time = (words5.includes(":") ? count2 : count2 * 60) + (/morning$/i.test(words5) ? 0 : 12 * 60);
      if (time < 60 || time >= 24 * 60) return null;
      return timeOfDay(`${digits(Math.floor(time / 60), 2)}:${digits(time % 60, 2)}`, context2);
    },
    examples: [
      ["He came on [5 May 2019] and left at [four in the afternoon].", "2019-05-05 2019-05-05"],
      ["They met on [5 May 2019]; at [2:30 in the morning] they left.", "2019-05-05 2019-05-05"]
    ],
    counterexamples: ["They shot at many in the morning."]
  },
  {
    name: "part of the day",
    patterns: [
      "in|during|by|of the [ PART ]",
      "at|until|before|after|around [ PART ]",
      "in [ PART ] trading|trade",
      "EARLY [ PART ]",
      "EARLY - [ PART ]",
      "overnight"
    ],
    read: ({ part: part2 }, context2) => {
      const { words: words5, before: before4 } = context2;
      const lone = before4?.text !== "the" && !/overnight/i.test(words5) && !/^(?:at|until|before|after|around|early|late|mid|-)$/.test(before4?.text ?? "");
      return lone ? null : timeOfDay(/overnight/i.test(words5) ? "NI" : PARTS_OF_DAY[part2] ?? "NI", context2);
    },
    examples: [["He came on [5 May 2019]; in the [evening] he left.", "2019-05-05 2019-05-05"]],
    counterexamples: ["It was a night raid."]
  }
];

// src/extraction/temporal/grammar/deictic.ts
var CALENDAR_UNITS = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  void 0,
  void 0,
  void 0,
  "weekend"
];
var deictic = [
  {
    name: "today",
    patterns: ["today|tonight|yesterday|tomorrow", "this|yesterday|tomorrow|last PART"],
    read: ({ part: part2 }, context2) => {
      const words5 = context2.words.toLowerCase();
      const clock2 = words5 === "tonight" ? "NI" : words5.includes(" ") ? PARTS_OF_DAY[part2] ?? null : null;
      const days = words5.startsWith("yesterday") || words5.startsWith("last") ? -1 : words5.startsWith("tomorrow") ? 1 : 0;
      return { ...fromToday(days, context2), clock: clock2 };
    },
    examples: [
      ["They arrived [yesterday].", "2025-01-19"],
      ["They arrived [last night].", "2025-01-19"],
      ["They met [this morning] and will meet [tomorrow].", "2025-01-20 2025-01-21"],
      ["Traffic will resume [tomorrow at midnight].", "2025-01-21"],
      ["They met [today].", "XXXX-XX-XX", null]
    ]
  },
  {
    name: "the day before yesterday",
    patterns: ["the? day before|after yesterday|tomorrow"],
    read: (_, context2) => fromToday(/yesterday/i.test(context2.words) ? -2 : 2, context2),
    examples: [["They met [the day before yesterday].", "2025-01-18"]]
  },
  {
    name: "last month",
    patterns: ["DEICTIC UNIT", "this past|coming UNIT", "DEICTIC fiscal|financial|calendar UNIT"],
    read: ({ deictic: count2, unit }, context2) => {
      const grain2 = CALENDAR_UNITS[unit];
      if (!grain2 || grain2 === "day" || /s$/.test(context2.words)) return null;
      return fromNow(grain2, count2, context2);
    },
    examples: [
      ["He came [last year].", "2024"],
      ["He came [last month] and will come [next month].", "2024-12 2025-02"],
      ["He will speak [this week].", "2025-01-20/2025-01-26"],
      ["He came [last weekend].", "2025-01-18/2025-01-19"],
      ["[Last year], he came.", "null", null]
    ],
    counterexamples: ["He came over the last year.", "These are the last days."]
  },
  {
    name: "the weekend",
    patterns: ["over|during|on|at|of|for|by the [ weekend ]"],
    read: (_, context2) => weekend(context2),
    examples: [
      ["They met over the [weekend].", "2025-01-18/2025-01-19"],
      ["They will meet over the [weekend].", "2025-01-25/2025-01-26"]
    ]
  },
  {
    name: "end of the year",
    patterns: ["year - end", "year end", "year 's end", "year 's - end"],
    read: (_, context2) => fromNow("year", 0, context2),
    examples: [["It will be ready by [year-end].", "2025"]]
  },
  {
    name: "year before last",
    patterns: ["the? UNIT before last", "the? UNIT after next"],
    read: ({ unit }, context2) => {
      const grain2 = CALENDAR_UNITS[unit];
      return grain2 ? fromNow(grain2, /next$/i.test(context2.words) ? 2 : -2, context2) : null;
    },
    examples: [
      ["He came [the year before last].", "2023"],
      ["He will come [the month after next].", "2025-03"]
    ]
  },
  {
    name: "the year",
    patterns: [
      "EARLY in|on|during the UNIT",
      "PHASE of the UNIT",
      "end|ended|ending|finish|finished|finishing|close|closed|closing|start|started|starting|for [ the day ]"
    ],
    read: ({ unit }, context2) => {
      const grain2 = CALENDAR_UNITS[unit];
      return grain2 ? around(grain2, context2) : null;
    },
    examples: [
      ["He met him [earlier in the day].", "2025-01-20"],
      ["It will open [later in the year].", "2025"],
      ["He was shot on [Friday]; [later in the day], he died.", "2025-01-17 2025-01-17"],
      ["It will open at the [end of the month].", "2025-01"]
    ],
    counterexamples: ["He is the player of the year."]
  }
];
function fromToday(days, context2) {
  if (context2.reference === null) return open(null, "XXXX-XX-XX");
  return onDay(context2.reference + days);
}

// src/extraction/temporal/grammar/comparisons.ts
var comparisons = [
  {
    name: "quarter that ended",
    patterns: [
      "[ the quarter ] ended|ending MONTH DAY , YEAR",
      "[ the quarter ] ended|ending MONTH DAY",
      "[ quarter ] ended|ending MONTH DAY , YEAR",
      "[ quarter ] ended|ending MONTH DAY"
    ],
    read: ({ month, day: day2, year }, { reference }) => {
      const of = year || (reference === null ? 0 : yearBefore(month, day2, reference));
      const last = partOfYear("month", of, day2 < 10 ? month - 1 || 12 : month);
      if (!last) return open(null);
      const from = shift(last, -2);
      const quarter = periodOf("quarter", firstDay(last));
      const reading = firstDay(from) === firstDay(quarter) ? fromArticle(quarter) : fromArticle(from, last);
      return reading && { ...reading, anchor: year ? "none" : "article" };
    },
    examples: [
      ["In [the quarter] ended [Sept. 30, 2023], tolls fell.", "2023-35 2023-09-30"],
      ["In [the quarter] ended [Nov. 30], tolls fell.", "2024-09/2024-11 2024-11-30"]
    ]
  },
  {
    name: "year that ended",
    patterns: ["[ the? fiscal? year ] ended|ending|to MONTH|PERSIAN"],
    read: () => duration("P1Y"),
    examples: [["Trade rose in [the year] to [March 2024].", "P1Y 2024-03"]]
  },
  {
    name: "the year-earlier quarter",
    patterns: ["the? year - earlier|ago quarter|period?"],
    read: (_, { previous, quarter, reference, words: words5 }) => {
      const base = quarter ?? (previous?.grain === "quarter" ? previous : null);
      if (base) return compared(fromQuarter(shift(base, -4)));
      if (reference === null) return null;
      const grain2 = words5.endsWith("quarter") ? "quarter" : "year";
      return compared(fromArticle(shift(periodOf(grain2, reference), grain2 === "quarter" ? -5 : -1)));
    },
    examples: [
      ["In the [third quarter of 2023] tolls fell from [the year-earlier period].", "2023-35 2022-35"],
      ["Tolls fell from [year-earlier] levels.", "2024"]
    ],
    counterexamples: ["They came a year earlier."]
  },
  {
    name: "the same month last year",
    patterns: [
      "the? same|corresponding|comparable UNIT|period DEICTIC year",
      "the? same|corresponding|comparable UNIT|period of|in the? DEICTIC year",
      "the? same|corresponding|comparable UNIT|period a year ago|earlier|before",
      "the? same|corresponding|comparable UNIT|period one year ago|earlier|before"
    ],
    read: ({ unit }, context2) => {
      const { previous, words: words5 } = context2;
      const grain2 = /\bperiod\b/i.test(words5) ? previous?.grain : CALENDAR_UNITS[unit];
      if (!previous || !grain2 || PER_YEAR2[grain2] === void 0) return null;
      const same2 = periodOf(grain2, firstDay(previous));
      return compared(fromPrevious(shift(same2, -PER_YEAR2[grain2])));
    },
    examples: [
      ["Trade fell in [March 2024] from [the same month a year ago].", "2024-03 2023-03"],
      ["Trade fell in [March 2024] from [the same period last year].", "2024-03 2023-03"]
    ]
  },
  {
    name: "quarter of another year",
    patterns: ["the YEAR quarter|period"],
    read: ({ year }, { quarter }) => {
      if (!quarter) return null;
      const reading = fromQuarter(shift(quarter, 4 * (year - yearOf(quarter))));
      return year < yearOf(quarter) ? compared(reading) : reading;
    },
    examples: [
      ["Trade rose in the [third quarter of 2023] after losses in [the 2022 period].", "2023-35 2022-35"]
    ],
    counterexamples: ["It belongs to the 1950 period."]
  },
  {
    name: "for the year",
    patterns: [
      "for|during|throughout|in [ the full|entire|whole|fiscal|financial? UNIT ] !ended|ending|starting|beginning|commencing|to|before|after|since|that|when|of|in|until|from|leading|YEAR|MONTH",
      "first|last|final COUNT months of [ the UNIT ]",
      "half|quarter|rest of [ the UNIT ]",
      "[ the UNIT ] 's"
    ],
    read: ({ unit }, context2) => {
      const grain2 = CALENDAR_UNITS[unit];
      if (!grain2 || !GIVEN_FOR.has(grain2)) return null;
      const isLength = context2.before?.text === "for" && grain2 !== "year" && context2.after?.text !== ",";
      return isLength ? null : around(grain2, context2);
    },
    examples: [
      ["Trade grew; for [the full year], it will fall.", "2025"],
      ["He came on [5 May 2019], and stayed out of sight for [the year].", "2019-05-05 2019"]
    ],
    counterexamples: [
      "They met in the week before the vote.",
      "They stood for the year 1402.",
      "The gate was shut for the month.",
      "The pass is shut for six months of the year."
    ]
  }
];
var GIVEN_FOR = /* @__PURE__ */ new Set(["week", "month", "year"]);
var PER_YEAR2 = { month: 12, quarter: 4, half: 2, year: 1 };
function yearBefore(month, day2, reference) {
  const { year } = civilOf(reference);
  return (dayOf(year, month, day2) ?? 0) > reference ? year - 1 : year;
}
function compared(reading) {
  return reading && { ...reading, offset: { grain: "year", count: -1 } };
}

// src/extraction/temporal/duration.ts
var SPELT = {
  Q: [3, "M"],
  DE: [10, "Y"],
  CE: [100, "Y"],
  F: [2, "W"]
};
var HALVES = { Y: "6M", TH: "30M", TM: "30S", D: "T12H" };
function spellDuration(number2, unit) {
  const own2 = UNITS[unit] ?? "D";
  const [factor, letter] = SPELT[own2] ?? [1, own2];
  const count2 = number2 * factor;
  const [time, name] = letter.startsWith("T") ? ["T", letter.slice(1)] : ["", letter];
  const half = count2 % 1 === 0.5 ? HALVES[letter] : void 0;
  if (!half) return `P${time}${count2 || "X"}${name}`;
  const whole = Math.floor(count2);
  return `P${time}${whole ? `${whole}${name}` : ""}${half}`;
}

// src/extraction/temporal/grammar/durations.ts
var durations = [
  {
    name: "the past year",
    patterns: [
      "over|during|in|within|for|throughout|of|across|from [ the DEICTIC UNIT ]",
      "the past|coming UNIT"
    ],
    read: ({ unit, deictic: deictic2 }, { words: words5, after: after4 }) => after4?.text === "of" || /previous|weekend/i.test(words5) || deictic2 === 0 && !/past|coming/i.test(words5) ? null : duration(spellDuration(/s$/i.test(words5) ? 0 : 1, unit)),
    examples: [
      ["They met often over [the past year].", "P1Y"],
      ["They met often in [the last month].", "P1M"],
      ["They will meet in [the coming weeks].", "PXW"]
    ],
    counterexamples: ["They met in this year."]
  },
  {
    name: "recent years",
    patterns: [
      "recent UNIT",
      "past|last|previous|next|coming|first|final|early few|several UNIT",
      "coming|last|early days|weeks|months|quarters|years|decades"
    ],
    read: ({ unit }, { words: words5 }) => duration(spellDuration(0, unit || unitOf(words5))),
    examples: [
      ["Ties grew in [recent years].", "PXY"],
      ["Ties grew in the [past few weeks].", "PXW"],
      ["Ties may grow in [coming weeks].", "PXW"]
    ]
  },
  {
    name: "past 15 months",
    patterns: [
      "past|last|previous|next|coming|first|final|initial|another COUNT UNIT",
      "past|last|previous|next|coming|first COUNT trading|working|consecutive UNIT",
      "past|last|previous|next|coming|first couple of UNIT"
    ],
    read: ({ count: count2, unit }, { words: words5 }) => duration(spellDuration(/couple/i.test(words5) ? 2 : count2, unit)),
    examples: [["It was the theme of the [past 15 months].", "P15M"]]
  },
  {
    name: "three days",
    patterns: [
      "COUNT UNIT",
      "COUNT - UNIT",
      "a couple of UNIT",
      "COUNT to|or COUNT UNIT",
      "COUNT and a half UNIT",
      "COUNT - and - a - half -? UNIT",
      "COUNT UNIT and a half",
      "half a|an UNIT",
      "half - UNIT",
      "a? quarter - century",
      "a? quarter of a century",
      "COUNT consecutive|straight|full|more|additional|trading|working UNIT"
    ],
    read: ({ count: count2, unit }, context2) => {
      const { words: words5, after: after4, before: before4 } = context2;
      if (/^one day$/i.test(words5) && context2.direction > 0) return null;
      if (count2 >= 1e3 || /(?:three|one|a)[ -]+quarters?$/i.test(words5)) return null;
      if (/quarter/i.test(words5) && /century$/i.test(words5)) return duration("P25Y");
      const half = /half/i.test(words5) ? 0.5 : /couple/i.test(words5) ? 2 : 0;
      if (after4?.text === "-" || after4?.text === "old" || after4?.text === "aged" || before4?.text === "aged")
        return null;
      if (/^an? \p{L}+$/iu.test(words5) && !MEASURING.has(before4?.text ?? "") && !isApproximate(after4))
        return null;
      return duration(spellDuration(count2 + half, unit));
    },
    examples: [
      ["They stayed for [three days].", "P3D"],
      ["The [two-day] trip ended.", "P2D"],
      ["They fought for [10 hours].", "PT10H"],
      ["They stayed for [several weeks].", "PXW"],
      ["They talked for [two and a half hours].", "PT2H30M"],
      ["The [two-and-a-half-year] war ended.", "P2Y6M"],
      ["They stayed [2 1/2 years].", "P2Y6M"],
      ["They talked for nearly [an hour].", "PT1H"],
      ["They talked for [half an hour].", "PT30M"],
      ["The [half-hour] talk was kind.", "PT30M"],
      ["It has stood for [a quarter of a century].", "P25Y"],
      ["It may take [a month] or two.", "P1M"],
      ["It has stood for [a hundred years].", "P100Y"]
    ],
    counterexamples: ["The 6-year-old boy, three years old, ran.", "Three-quarters of it burnt."]
  },
  {
    name: "all day",
    patterns: ["all UNIT|PART long?", "UNIT - long", "daylong|weeklong|monthlong|yearlong"],
    read: ({ unit }, { words: words5 }) => {
      if (/^all .*s$/i.test(words5)) return null;
      const [, long] = /^(\p{L}+)long$/iu.exec(words5) ?? [];
      const named3 = long ? lookUp(long.toLowerCase())?.value ?? 0 : unit;
      return duration(spellDuration(/^\p{L}+s\b/iu.test(words5) ? 0 : 1, named3));
    },
    examples: [
      ["They met [all day].", "P1D"],
      ["The [week-long] drill ended.", "P1W"],
      ["The [yearlong] siege ended.", "P1Y"],
      ["The [months-long] siege ended.", "PXM"]
    ],
    counterexamples: ["They count all days."]
  },
  {
    name: "for decades",
    patterns: [
      "for|over|in|within|after|lasted|took [ days|weeks|months|years|decades|centuries|hours|minutes ]",
      "[ days|weeks|months|years|decades|centuries|hours|minutes ] of|ago|later|earlier|after|before|ahead",
      "the [ days|weeks|months|years|decades ] that|since|after|before|following|leading|ahead",
      "[ days|weeks|months|years ] to come",
      "over the [ days|weeks|months|years|decades|centuries ]"
    ],
    read: (_, { words: words5, before: before4 }) => /^(?:early|late|small|wee|morning|evening)$/.test(before4?.text ?? "") ? null : duration(spellDuration(0, unitOf(words5))),
    examples: [
      ["They fought for [decades].", "PXY"],
      ["They fought in the [weeks] after the vote.", "PXW"],
      ["They fought over the [years].", "PXY"]
    ]
  }
];
var MEASURING = new Set(
  "for in over within after about half than nearly almost just barely lasting lasted lasts last around roughly as spend spent took take takes only another least under".split(
    " "
  )
);
function isApproximate(after4) {
  return after4?.text === "or";
}
function unitOf(words5) {
  const plural = /(\p{L}+s)(?:-long)?$/iu.exec(words5)?.[1] ?? "";
  return lookUp(plural.toLowerCase())?.value ?? 0;
}

// src/extraction/temporal/persian.ts
var LEAP_REMAINDERS = [1, 5, 9, 13, 17, 22, 26, 30];
var EPOCH_YEAR = 1403;
var EPOCH_DAY = dayOf(2024, 3, 20) ?? 0;
function dayOfPersian(year, month, day2) {
  const length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (year < 1244 || year > 1472 || month < 1 || month > 12 || day2 < 1 || day2 > length) return null;
  const months2 = (month - 1) * 30 + Math.min(month - 1, 6);
  return EPOCH_DAY + 365 * (year - EPOCH_YEAR) + leapsBefore(year) - leapsBefore(EPOCH_YEAR) + months2 + day2 - 1;
}
function isLeap(year) {
  return LEAP_REMAINDERS.includes(year % 33);
}
function leapsBefore(year) {
  return Math.floor(year / 33) * 8 + LEAP_REMAINDERS.filter((remainder) => remainder < year % 33).length;
}

// src/extraction/temporal/grammar/holidays.ts
var HOLIDAYS = [
  [/^new year's eve/i, (year) => dayPeriod(year, 12, 31)],
  [/^new year/i, (year) => dayPeriod(year, 1, 1)],
  [/^christmas eve/i, (year) => dayPeriod(year, 12, 24)],
  [/^christmas/i, (year) => dayPeriod(year, 12, 25)],
  [/^(?:no|ne)/i, (year) => persianNewYear(year)],
  [/^thanksgiving/i, (year) => weekdayOfMonth(year, 11, THURSDAY, 4)],
  [/^easter monday/i, (year) => after(easter(year), 1)],
  [/^easter/i, easter],
  [/^good friday/i, (year) => after(easter(year), -2)],
  [/^valentine/i, (year) => dayPeriod(year, 2, 14)],
  [/^pakistan/i, (year) => dayPeriod(year, 3, 23)],
  [/^may/i, (year) => dayPeriod(year, 5, 1)],
  [/^memorial/i, (year) => after(weekdayOfMonth(year, 6, MONDAY, 1), -7)],
  [/^labor/i, (year) => weekdayOfMonth(year, 9, MONDAY, 1)],
  [/^halloween/i, (year) => dayPeriod(year, 10, 31)],
  [/^veterans/i, (year) => dayPeriod(year, 11, 11)],
  [/^boxing/i, (year) => dayPeriod(year, 12, 26)]
];
var MONDAY = 1;
var THURSDAY = 4;
var holidays = [
  {
    name: "holiday",
    patterns: [
      "new year 's day|eve ,? YEAR?",
      "christmas day|eve ,? YEAR?",
      "on|at|before|after|since|until|by|of|for|during|over [ halloween|christmas|thanksgiving|easter|nowruz|norouz|noruz|newroz|navroz YEAR? ]",
      "thanksgiving day ,? YEAR?",
      "easter sunday|monday ,? YEAR?",
      "good friday ,? YEAR?",
      "pakistan|may|memorial|labor|veterans|boxing day ,? YEAR?",
      "valentine 's day ,? YEAR?",
      "DEICTIC christmas|thanksgiving|easter|nowruz|norouz|noruz|newroz|navroz"
    ],
    read: ({ year, deictic: deictic2 }, context2) => {
      const name = deictic2 ? context2.words.replace(/^\S+ /, "") : context2.words;
      const [, day2] = HOLIDAYS.find(([words5]) => words5.test(name)) ?? [];
      if (!day2 || !/^\p{Lu}/u.test(name)) return null;
      if (deictic2) return lastOrNext(day2, deictic2, context2);
      return year ? stated(day2(year)) : dayInYear(day2, context2);
    },
    examples: [
      ["They met on [New Year's Day 2024].", "2024-01-01"],
      ["They met on [Christmas Eve].", "2024-12-24"],
      ["They met on [Thanksgiving Day].", "2024-11-28"],
      ["The crossing will be shut over [Easter 2026].", "2026-04-05"],
      ["The crossing was shut for [Nowruz 2024].", "2024-03-20"],
      ["The crossing was shut [last Christmas].", "2024-12-25"],
      ["They met on [Good Friday 2024] and [May Day 2024].", "2024-03-29 2024-05-01"],
      ["They marched on [Pakistan Day].", "2024-03-23"],
      ["They met on [Labor Day] and on [Memorial Day].", "2024-09-02 2024-05-27"]
    ],
    counterexamples: ["The Christmas market opened.", "It may day by day."]
  }
];
function after(period, days) {
  return period && { ...period, index: period.index + days };
}
function persianNewYear(year) {
  const index = dayOfPersian(year - 621, 1, 1);
  return index === null ? null : { grain: "day", index };
}
function weekdayOfMonth(year, month, weekday2, nth) {
  const first2 = dayPeriod(year, month, 1);
  return first2 && { ...first2, index: first2.index + modulo(weekday2 - weekdayOf(first2.index), 7) + 7 * (nth - 1) };
}
function easter(year) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leap - lunar + 15) % 30;
  const later = Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const moon = epact - later;
  const weekday2 = (year + Math.floor(year / 4) + moon + 2 - century + leap) % 7;
  const march28 = dayPeriod(year, 3, 28);
  return march28 && { ...march28, index: march28.index + moon - weekday2 };
}

// src/extraction/temporal/grammar/months.ts
var AMBIGUOUS = /* @__PURE__ */ new Set([3, 4, 5, 6, 8]);
var MONTH_CONTEXT = new Set(
  "in of since until till by from to between and or through during last this next early late mid after before for each every on the a his her its their - \u2013 \u2014 , ( / starting beginning ending around about throughout".split(" ")
);
var months = [
  {
    name: "month year",
    patterns: ["MONTH ,? YEAR", "MONTH of YEAR", "MONTH of the? year YEAR"],
    read: ({ month, year }) => stated(partOfYear("month", year, month)),
    examples: [
      ["He came in [July 2018] and [October 2021].", "2018-07 2021-10"],
      ["It began in [May of 2019].", "2019-05"],
      ["It began in [Sept. 2019].", "2019-09"],
      ["It began in [Dec 2019].", "2019-12"]
    ]
  },
  {
    name: "month of last year",
    patterns: ["MONTH of? DEICTIC year", "MONTH , DEICTIC year"],
    read: ({ month, deictic: deictic2 }, context2) => {
      const year = fromNow("year", deictic2, context2);
      return year.from ? fromArticle(partOfYear("month", yearOf(year.from), month)) : monthOfYear(month, context2);
    },
    examples: [
      ["They met in [December last year] and [April this year], respectively.", "2024-12 2025-04"],
      ["They met in [June of last year].", "XXXX-06", null]
    ]
  },
  {
    name: "day of last year",
    patterns: [
      "MONTH the? DAY ,? of? DEICTIC year",
      "DAY of? MONTH ,? of? DEICTIC year",
      "DEICTIC year on MONTH the? DAY",
      "DEICTIC year on the? DAY of? MONTH"
    ],
    read: ({ month, day: day2, deictic: deictic2 }, context2) => {
      const year = fromNow("year", deictic2, context2);
      return year.from ? fromArticle(dayPeriod(yearOf(year.from), month, day2)) : dayOfMonth(month, day2, context2);
    },
    examples: [
      ["They met on [Sept. 30 last year].", "2024-09-30"],
      ["They met on [January 3 last year].", "2024-01-03"],
      ["They met on [3 December, last year].", "2024-12-03"],
      ["They will meet on the [14th of August this year].", "2025-08-14"],
      ["They met [last year on May 3].", "2024-05-03"],
      ["They met on [May 3 last year].", "XXXX-05-03", null]
    ],
    counterexamples: ["They met on 31 June last year."]
  },
  {
    name: "of that year",
    patterns: ["MONTH", "MONTH the? DAY ,?", "DAY of? MONTH ,?"].flatMap((date) => [
      `${date} of? that|same year`,
      `${date} of? that same year`,
      `${date} of? the same|next|following|previous|preceding year`
    ]),
    read: ({ month, day: day2 }, { previous, words: words5 }) => {
      if (!previous) return null;
      const year = yearOf(previous) + (/next|following/i.test(words5) ? 1 : /previous|prec/i.test(words5) ? -1 : 0);
      return fromPrevious(day2 ? dayPeriod(year, month, day2) : partOfYear("month", year, month));
    },
    examples: [
      ["He came in [July 2018] and again in [May of that year].", "2018-07 2018-05"],
      ["He came in [July 2018] and left in [March the following year].", "2018-07 2019-03"],
      ["He came in [July 2018] and again on [5 December of the same year].", "2018-07 2018-12-05"],
      ["He came in [July 2018]. He had called on [May 3 the previous year].", "2018-07 2017-05-03"]
    ],
    counterexamples: ["In June of that year he came."]
  },
  {
    name: "last month by name",
    patterns: ["DEICTIC MONTH", "this past|coming MONTH"],
    read: ({ month, deictic: deictic2 }, context2) => {
      const { reference, words: words5 } = context2;
      const step2 = /^this past/i.test(words5) ? -1 : deictic2;
      if (reference === null) return monthOfYear(month, context2);
      if (step2 === 0) return ofThisYear("month", month, context2);
      return lastOrNext((year) => partOfYear("month", year, month), step2, context2);
    },
    examples: [
      ["He came [last August].", "2024-08"],
      ["He will come [next April].", "2025-04"],
      ["He was born [this January].", "2025-01"],
      ["He came [this September].", "2024-09", "2024-11-07"]
    ]
  },
  {
    name: "last day by name",
    patterns: ["DEICTIC MONTH the? DAY"],
    read: ({ month, day: day2, deictic: deictic2 }, context2) => {
      if (deictic2 === 0 || context2.reference === null) return dayOfMonth(month, day2, context2);
      return lastOrNext((year) => dayPeriod(year, month, day2), deictic2, context2);
    },
    examples: [
      ["He was seen [last Oct. 23].", "2024-10-23"],
      ["It will open [next February 3].", "2025-02-03"]
    ]
  },
  {
    name: "month and month of a year",
    patterns: ["[ MONTH ] and|or|,|DASH|/ MONTH YEAR", "[ MONTH ] , MONTH and MONTH YEAR"],
    read: ({ month, year }) => stated(partOfYear("month", year, month)),
    examples: [["He came in [March] and [April 2019].", "2019-03 2019-04"]]
  },
  {
    name: "month",
    patterns: ["MONTH"],
    read: ({ month }, context2) => standsAlone2(month, context2) ? monthOfYear(month, context2) : null,
    examples: [
      ["They met in [October].", "2024-10"],
      ["They will meet in [October].", "2025-10"],
      ["They met in [October].", "XXXX-10", null],
      ["The closure in [late September].", "2024-09", "2025-04-10"]
    ],
    counterexamples: [
      "It may rain.",
      "They march on.",
      "May Smith said so.",
      "May I come?",
      "Troops March past.",
      "Jan spoke to Dec again."
    ]
  }
];
function standsAlone2(month, { before: before4, after: after4, words: words5 }) {
  if (/^(?:jan|mar|dec)$/i.test(words5) || after4?.text === "%" || after4?.pos === "PROPN" && after4.capital)
    return false;
  if (!AMBIGUOUS.has(month)) return words5.length > 4 || before4 !== void 0;
  return before4 !== void 0 && MONTH_CONTEXT.has(before4.text);
}

// src/extraction/temporal/grammar/persian.ts
var persian = [
  {
    name: "Persian date",
    patterns: ["PERSIAN DAY ,? YEAR", "DAY PERSIAN ,? YEAR"],
    read: ({ year, persian: month, day: day2 }) => stated(dayPeriod2(year, month, day2)),
    examples: [
      ["It was issued on [Farvardin 15, 1403].", "2024-04-03"],
      ["It was issued on [30 Esfand 1403].", "2025-03-20"]
    ],
    counterexamples: ["The Mehr agency sent 15 reporters in 2024.", "It was issued on 30 Esfand 1404."]
  },
  {
    name: "Persian month",
    patterns: ["PERSIAN of? YEAR"],
    read: ({ year, persian: month }) => stated(
      dayPeriod2(year, month, 1),
      dayBefore(month < 12 ? dayPeriod2(year, month + 1, 1) : dayPeriod2(year + 1, 1, 1))
    ),
    examples: [["It was issued in [Mehr 1402].", "2023-09-23/2023-10-22"]],
    counterexamples: ["Mehr 2024 was its title."]
  },
  {
    name: "Persian year",
    patterns: ["persian|iranian|hijri year [ YEAR ]"],
    read: ({ year }) => stated(dayPeriod2(year, 1, 1), dayBefore(dayPeriod2(year + 1, 1, 1))),
    examples: [["Trade grew in the Iranian year [1402].", "2023-03-21/2024-03-19"]],
    counterexamples: ["Trade grew in 1402."]
  }
];
function dayPeriod2(year, month, day2) {
  const index = dayOfPersian(year, month, day2);
  return index === null ? null : { grain: "day", index };
}
function dayBefore(period) {
  return period && { grain: "day", index: period.index - 1 };
}

// src/extraction/temporal/grammar/quarters.ts
var quarters = [
  {
    name: "quarter of a year",
    patterns: [
      "ORDINAL -? quarter of? YEAR",
      "YEAR ORDINAL -? quarter",
      "YEAR 's ORDINAL quarter",
      "q COUNT ,? of? YEAR",
      "YEAR q COUNT",
      "COUNT q ,? of? YEAR"
    ],
    read: ({ ordinal, count: count2, year }) => stated(partOfYear("quarter", year, ordinal || count2)),
    examples: [
      ["Trade rose in the [third quarter of 2023].", "2023-35"],
      ["Trade rose in [Q2 2024].", "2024-34"]
    ]
  },
  {
    name: "final quarter of a year",
    patterns: ["final|last quarter of YEAR"],
    read: ({ year }) => stated(partOfYear("quarter", year, 4)),
    examples: [["Trade rose in the [final quarter of 2023].", "2023-36"]]
  },
  {
    name: "quarter of last year",
    patterns: [
      "ORDINAL -? quarter of? DEICTIC year",
      "DEICTIC year 's ORDINAL quarter",
      "q COUNT of? DEICTIC year"
    ],
    read: ({ ordinal: named3, count: count2, deictic: deictic2 }, context2) => {
      const ordinal = named3 || count2;
      const year = fromNow("year", deictic2, context2).from;
      return year ? fromArticle(partOfYear("quarter", yearOf(year), ordinal)) : open(null, `XXXX-Q${ordinal}`);
    },
    examples: [["Trade rose in the [first quarter of this year].", "2025-33"]]
  },
  {
    name: "quarter",
    patterns: ["ORDINAL -? quarter", "q COUNT", "COUNT q"],
    read: ({ ordinal, count: count2 }, context2) => {
      const part2 = ordinal || count2;
      return part2 < 1 || part2 > 4 ? null : partOfSomeYear("quarter", part2, context2);
    },
    examples: [
      ["Trade rose in the [third quarter].", "2024-35"],
      ["Trade rose in the [third quarter].", "XXXX-Q3", null]
    ]
  },
  {
    name: "fiscal quarter",
    patterns: ["fiscal|financial -? ORDINAL -? quarter"],
    read: ({ ordinal }, context2) => {
      const { reference } = context2;
      if (ordinal > 4) return null;
      const year = reference === null ? "XXXX" : yearOf(periodOf("year", reference));
      return open(null, `${year}-Q${ordinal}`);
    },
    examples: [["The firm lost money in the [fiscal first quarter].", "2025-Q1"]]
  },
  {
    name: "half of a year",
    patterns: [
      "ORDINAL -? half of? YEAR",
      "ORDINAL half of the? DEICTIC year",
      "ORDINAL half of the year",
      "last|latter|final half of YEAR",
      "h COUNT YEAR"
    ],
    read: ({ ordinal, count: count2, year, deictic: deictic2 }, context2) => {
      const isLast = /^(?:last|latter|final)/i.test(context2.words);
      const half = (of) => partOfYear("half", of, isLast ? 2 : ordinal || count2);
      if (year) return stated(half(year));
      if (context2.reference === null) return open(null);
      return fromArticle(half(yearOf(periodOf("year", context2.reference)) + deictic2));
    },
    examples: [
      ["Trade fell in the [second half of 2022].", "2022-07/2022-12"],
      ["Trade fell in the [last half of 2022].", "2022-07/2022-12"],
      ["Trade will fall in the [second half of the year].", "2025-07/2025-12"]
    ],
    counterexamples: ["He scored in the first half."]
  },
  {
    name: "the quarter",
    patterns: ["the|latest quarter|period", "the latest quarter|period"],
    read: (_, { quarter, reference, words: words5, before: before4 }) => {
      if (/^the period$/i.test(words5)) return null;
      if (quarter) return fromQuarter(quarter);
      const reported = /latest/i.test(words5) || /^(?:for|during)$/.test(before4?.text ?? "");
      return reported && reference !== null ? fromArticle(shift(periodOf("quarter", reference), -1)) : null;
    },
    examples: [
      ["Trade rose in the [third quarter of 2023]; in [the quarter], tolls fell.", "2023-35 2023-35"],
      ["Trade rose in [the latest quarter].", "2024-36"]
    ],
    counterexamples: ["He lived in the quarter.", "The period was hard."]
  }
];

// src/extraction/temporal/grammar/ranges.ts
var ranges = [
  {
    name: "days of a month",
    patterns: [
      "MONTH DAY DASH DAY ,? YEAR",
      "MONTH DAY DASH DAY",
      "DAY DASH DAY of? MONTH ,? YEAR",
      "DAY DASH DAY of? MONTH",
      "between [ DAY and DAY of? MONTH YEAR ]",
      "between [ DAY and DAY of? MONTH ]",
      "between [ MONTH DAY and DAY ,? YEAR ]",
      "between [ MONTH DAY and DAY ]"
    ],
    read: ({ month, day: day2, day2: day22, year }, context2) => day2 < day22 ? daysOf3(context2, year, month, day2, day22) : null,
    examples: [
      ["He visited on [January 19\u201320, 2025].", "2025-01-19/2025-01-20"],
      ["The drill ran from [3 to 5 May].", "2024-05-03/2024-05-05"],
      ["The drill ran between [3 and 5 May 2019].", "2019-05-03/2019-05-05"],
      ["He visited on [January 19-20].", "XXXX-01-19/XXXX-01-20", null]
    ]
  },
  {
    name: "day, of a list",
    patterns: [
      "[ DAY ] and|or|,|& DAY MONTH YEAR",
      "[ DAY ] , DAY and DAY MONTH YEAR",
      "[ DAY ] and|or|,|& DAY MONTH",
      "MONTH DAY and|or|,|& [ DAY ] !UNIT|MONTH|COUNT"
    ],
    read: ({ month, day: day2, year, day2: day22 }, context2) => isCounted(context2.after) ? null : dayOfList(context2, year, month, day2, day22),
    examples: [
      ["They met on [3] and [5 May 2019].", "2019-05-03 2019-05-05"],
      ["They met on [May 3] and [5].", "2024-05-03 2024-05-05"]
    ],
    counterexamples: ["They met on May 3 and 5 men died."]
  },
  {
    name: "months of a year",
    patterns: ["MONTH DASH|/ MONTH ,? YEAR", "MONTH DASH|/ MONTH", "between [ MONTH and MONTH ,? YEAR ]"],
    read: ({ month, month2, year }, context2) => {
      if (month2 <= month && year) return null;
      if (year) return stated(partOfYear("month", year, month), partOfYear("month", year, month2));
      const [from, to] = [monthOfYear(month, context2), monthOfYear(month2, context2)];
      return from?.from && to?.from ? fromArticle(from.from, to.from) : null;
    },
    examples: [["It lasted from [March to April 2019].", "2019-03/2019-04"]]
  },
  {
    name: "years",
    patterns: ["year? YEAR DASH|/ YEAR", "year? YEAR DASH|/ COUNT", "between [ YEAR and YEAR ]"],
    read: ({ year, year2, count: count2 }) => {
      const end = year2 || Math.floor(year / 100) * 100 + count2;
      return year < 1500 || end <= year || end > 2100 || !year2 && count2 < 10 ? null : stated(yearPeriod(year), yearPeriod(end));
    },
    examples: [
      ["The war of [1980-88] ended.", "1980/1988"],
      ["In fiscal [year 2022-23] exports fell.", "2022/2023"],
      ["It lasted from [2018 to 2021].", "2018/2021"],
      ["It fell between [2018 and 2021].", "2018/2021"],
      ["It fell in [2023/24].", "2023/2024"]
    ],
    counterexamples: ["Rows 1980-1970 are empty."]
  }
];
function daysOf3(context2, year, month, from, to) {
  if (year) return stated(dayPeriod(year, month, from), dayPeriod(year, month, to));
  const [first2, last] = [dayOfMonth(month, from, context2), dayOfMonth(month, to, context2)];
  if (!first2 || !last) return null;
  if (first2.edtf && last.edtf) return { ...first2, edtf: `${first2.edtf}/${last.edtf}`, timex: first2.edtf };
  return fromArticle(first2.from, sameYear(first2.from, last.from));
}
function sameYear(first2, last) {
  return first2 && last && last.index < first2.index ? first2 : last;
}
function isCounted(after4) {
  return after4 !== void 0 && (after4.kinds & ~KIND2.WORD) === 0 && /^(?:NOUN|PROPN|ADJ)$/.test(after4.pos);
}
function dayOfList(context2, year, month, day2, day22) {
  const meant = /^\d/.test(context2.words) && context2.before?.text.match(/^(?:and|or|,|&)$/) && day22 && !year ? day22 : day2;
  return year ? stated(dayPeriod(year, month, meant)) : dayOfMonth(month, meant, context2);
}

// src/extraction/temporal/grammar/relative.ts
var relative = [
  {
    name: "ago",
    patterns: [
      "COUNT UNIT ago",
      "[ COUNT UNIT back ] !in|to|from|at|on|into|home",
      "half a UNIT ago",
      "a few|couple UNIT ago",
      "a couple of UNIT ago",
      "COUNT or COUNT UNIT ago",
      "COUNT UNIT or so|two|more ago",
      "COUNT and a half UNIT ago",
      "COUNT UNIT and a half ago"
    ],
    read: ({ count: count2, unit }, context2) => fromReference(context2, unit, -count2 - (/and a half/i.test(context2.words) ? 0.5 : 0)),
    examples: [
      ["They met [two days ago].", "2025-01-18"],
      ["They met [a year ago].", "2024"],
      ["They met [three months ago].", "2024-10"],
      ["They met [a few years ago].", "PAST_REF"],
      ["They met [five years back].", "2020"],
      ["They met [a year and a half ago].", "2023"],
      ["They met [a fortnight ago].", "2025-01-06/2025-01-12"],
      ["They met [two days ago].", "null", null]
    ]
  },
  {
    name: "from now",
    patterns: ["COUNT UNIT from now|today", "COUNT UNIT ' time", "COUNT UNIT hence"],
    read: ({ count: count2, unit }, context2) => fromReference(context2, unit, count2),
    examples: [["They will meet [two weeks from now].", "2025-02-03/2025-02-09"]]
  },
  {
    name: "later",
    patterns: ["COUNT UNIT later|afterwards|afterward|after", "COUNT UNIT after that"],
    read: ({ count: count2, unit }, context2) => fromBefore2(context2, unit, count2),
    examples: [
      ["He came on [5 May 2019] and left [three days later].", "2019-05-05 2019-05-08"],
      ["He came on [5 May 2019], and [two days after], he left.", "2019-05-05 2019-05-07"],
      ["He struck on [Thursday], [two days after] she had struck.", "2025-01-16 2025-01-14"],
      ["He struck on [Thursday], [two days after] the premier left.", "2025-01-16 2025-01-14"],
      ["He struck on [Thursday night], [two days after] jets bombed a town.", "2025-01-16 2025-01-14"],
      ["They clashed on [Friday]. It came [two days after] jets bombed a town.", "2025-01-17 2025-01-15"],
      ["They met on [Friday]. The talks came [a week after] clashes at a gate.", "2025-01-17 2025-01-10"],
      ["He came in [2019] and again [two years later].", "2019 2021"],
      ["He came on [5 May 2019] and left [a fortnight later].", "2019-05-05 2019-05-13/2019-05-19"],
      ["They struck in [January 2024]; he hit back [two days later].", "2024-01 2024-01"],
      ["He left [three days later].", "null"],
      ["He left [an hour later].", "PT1H"],
      ["He left a [few days later].", "PXD"]
    ]
  },
  {
    name: "earlier",
    patterns: ["COUNT UNIT earlier|before|previously", "COUNT UNIT before that"],
    read: ({ count: count2, unit }, context2) => fromBefore2(context2, unit, -count2),
    examples: [
      ["He came on [5 May 2019], [two days earlier] than planned.", "2019-05-05 2019-05-03"],
      ["He came in [2019]; [a year earlier] he had not.", "2019 2018"],
      ["Trade fell in the [third quarter of 2023] from [a year earlier].", "2023-35 2022-35"],
      ["He had called [two weeks before] he came.", "P2W"],
      ["He had called [several hours earlier].", "PAST_REF"]
    ]
  },
  {
    name: "the next day",
    patterns: ["the next|following|subsequent UNIT", "the next|following PART", "the UNIT after"],
    read: ({ unit }, context2) => step(context2, unit, 1),
    examples: [
      ["He came on [5 May 2019] and left [the next day].", "2019-05-05 2019-05-06"],
      ["He came in [2019] and again [the following year].", "2019 2020"]
    ],
    counterexamples: ["He will stay for the next three days."]
  },
  {
    name: "the day before",
    patterns: [
      "the previous|preceding|prior UNIT",
      "the UNIT before|previous",
      "the previous|preceding PART",
      "the PART before"
    ],
    read: ({ unit }, context2) => step(context2, unit, -1),
    examples: [
      ["He came on [5 May 2019], having called [the previous day].", "2019-05-05 2019-05-04"],
      ["Trade fell from [the previous month].", "2024-12"]
    ]
  },
  {
    name: "that year",
    patterns: ["that|same UNIT", "that same UNIT", "that PART", "the same UNIT", "the same PART"],
    read: ({ unit, part: part2 }, context2) => same(context2, part2 ? 0 : unit),
    examples: [
      ["He came in [July 2018] and left in [the same month].", "2018-07 2018-07"],
      ["He came in [July 2018] and again [later that year].", "2018-07 2018"],
      ["He came [that day].", "null"]
    ]
  },
  {
    name: "weekday after",
    patterns: ["the? following|next|subsequent WEEKDAY", "the? previous|preceding|prior WEEKDAY"],
    read: ({ weekday: weekday2 }, { previous, words: words5 }) => {
      if (!previous || previous.grain !== "day") return null;
      const ahead = modulo(weekday2 - weekdayOf(previous.index), 7);
      const days = /\bpr(?:e|ior)/i.test(words5) ? ahead - 7 : ahead || 7;
      const reading = fromPrevious(shift(previous, days));
      return reading && { ...reading, weekday: weekday2 };
    },
    examples: [
      ["He came on [5 May 2019] and left [the following Tuesday].", "2019-05-05 2019-05-07"],
      ["He came on [5 May 2019], a wire said [the previous Tuesday].", "2019-05-05 2019-04-30"]
    ]
  }
];
var WEEK2 = UNITS.indexOf("W");
function fromReference(context2, unit, count2) {
  if (UNITS[unit] === "F") return fromReference(context2, WEEK2, 2 * count2);
  const grain2 = CALENDAR_UNITS[unit];
  if (count2 === 0) return vague("PAST_REF");
  if (!grain2) return open(null, spellDuration(Math.abs(count2), unit));
  if (context2.reference === null) return open(null);
  const moved = fromArticle(moveBy({ grain: "day", index: context2.reference }, grain2, count2)) ?? open(null);
  if (grain2 !== "year" || !isComparison(context2)) return moved;
  return { ...fromReported(context2, count2) ?? moved, offset: { grain: grain2, count: count2 } };
}
function fromReported({ quarter, reference }, years2) {
  if (!quarter || reference !== null && Math.abs(reference - lastDay(quarter)) > LATE) return null;
  return fromQuarter(shift(quarter, 4 * years2));
}
var LATE = 200;
function isComparison({ before: before4 }) {
  return before4 !== void 0 && (before4.pos === "NUM" || COMPARING.test(before4.text));
}
var COMPARING = /^(?:from|than|with|versus|to|,|of|million|billion|trillion|percent|%|shares?|cents|dollars|quarter|period)$/;
function fromBefore2(context2, unit, count2) {
  if (UNITS[unit] === "F") return fromBefore2(context2, WEEK2, 2 * count2);
  const grain2 = CALENDAR_UNITS[unit];
  const { previous, reference, after: after4, words: words5 } = context2;
  const tellsNew = context2.clauseFollows || !/^(?:the|that|this)$/.test(after4?.text ?? "");
  const main = context2.followsPrevious ? previous : context2.comes && tellsNew ? context2.told : null;
  const isAhead2 = main?.grain === "day" && after4?.text !== "that";
  if (/(?:after|before)$/i.test(words5) && after4 && (isOtherEvent(after4, context2.isPreviousNear ? previous : null) || isAhead2 && !isKind(after4, DATED))) {
    const other = main && grain2 && count2 !== 0 ? fromPrevious(back(main, grain2, count2)) : null;
    return other ? { ...other, ofWhatFollows: true } : duration(spellDuration(Math.abs(count2), unit));
  }
  if (count2 === 0 && /(?:earlier|before|previously)$/i.test(words5)) return vague("PAST_REF");
  if (count2 === 0 || !grain2) return duration(spellDuration(Math.abs(count2), unit));
  const offset = { grain: grain2, count: count2 };
  if (grain2 === "year") {
    const quarter = previous?.grain === "quarter" ? fromPrevious(shift(previous, 4 * count2)) : null;
    const compares = count2 < 0 && previous?.grain !== "year" && isComparison(context2);
    const reading = quarter ?? (compares ? fromReported(context2, count2) : null);
    if (reading) return { ...reading, offset };
  }
  const isBare3 = !previous && /^the (?:previous|prior|preceding) (?:month|quarter|year)$/i.test(words5);
  if (isBare3 && reference !== null) {
    return open(null, timexOf(shift(periodOf(grain2, reference), count2)));
  }
  const moved = previous && (moveBy(previous, grain2, count2) ?? inMonth(previous, grain2, count2));
  return { ...(moved && fromPrevious(moved)) ?? open(null), offset };
}
function inMonth(previous, grain2, count2) {
  return previous.grain === "month" && grain2 === "day" && count2 > 0 && count2 <= 14 ? previous : null;
}
var DATED = KIND2.WEEKDAY | KIND2.MONTH | KIND2.DAY | KIND2.YEAR | KIND2.ISO;
function back(day2, grain2, count2) {
  return grain2 === "week" ? moveBy(day2, "day", -7 * count2) : moveBy(day2, grain2, -count2);
}
function isOtherEvent({ kinds, text, pos }, previous) {
  if (kinds & DATED) return false;
  if (/^(?:the|that|this)$/.test(text)) return previous?.grain !== "day";
  return /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|VERB)$/.test(pos);
}
function step(context2, unit, count2) {
  return /s (?:before|after|previous)$/i.test(context2.words) ? null : fromBefore2(context2, unit, count2);
}
function same({ previous }, unit) {
  const grain2 = CALENDAR_UNITS[unit];
  if (!grain2 || !previous || isFiner(grain2, previous.grain)) return open(null);
  return fromPrevious(periodOf(grain2, firstDay(previous)));
}

// src/extraction/temporal/grammar/seasons.ts
var seasons = [
  {
    name: "season of a year",
    patterns: ["SEASON of? YEAR", "SEASON , YEAR", "SEASON of the year YEAR"],
    read: ({ season, year }) => stated(partOfYear("season", year, season)),
    examples: [
      ["They fought in the [fall of 2021].", "2021-23"],
      ["They fought in [winter 2008].", "2008-24"]
    ],
    counterexamples: ["The fall of the regime came.", "They were spurred to spring to action."]
  },
  {
    name: "season of last year",
    patterns: ["SEASON of? DEICTIC year"],
    read: ({ season, deictic: deictic2 }, context2) => {
      const year = fromNow("year", deictic2, context2).from;
      return year ? fromArticle(partOfYear("season", yearOf(year), season)) : open(null);
    },
    examples: [
      ["They came in the [summer of last year].", "2024-22"],
      ["They came in [summer last year].", "2024-22"]
    ]
  },
  {
    name: "last season",
    patterns: ["DEICTIC SEASON", "this past SEASON"],
    read: ({ season, deictic: deictic2 }, context2) => {
      const step2 = /^this past/i.test(context2.words) ? -1 : deictic2;
      if (step2 !== 0) return lastOrNext((year) => partOfYear("season", year, season), step2, context2);
      return isOrdinaryWord(context2) ? null : ofThisYear("season", season, context2);
    },
    examples: [
      ["They came [last summer].", "2024-22"],
      ["They will come [next spring].", "2025-21"],
      ["They came [last summer].", "null", null],
      ["They fought [last winter] and fight [this winter].", "2023-24 2024-24"]
    ],
    counterexamples: ["This fall in prices hurts."]
  },
  {
    name: "season",
    patterns: [
      "in|during|by|of|since|until|last|this [ SEASON ] !of|in|to|from|for",
      "in|during|by|of|since|until|into|over|through the [ SEASON ] !of|in|to|from|for|guard",
      "EARLY [ SEASON ] !of|in|to|from|for"
    ],
    read: ({ season }, context2) => partOfSomeYear("season", season, context2),
    examples: [
      ["They came in [summer].", "2024-22"],
      ["They met in the [spring].", "2024-21"]
    ],
    counterexamples: ["In the fall of Kabul he saw an end.", "Summer tourism grew."]
  }
];
function isOrdinaryWord({ words: words5, after: after4 }) {
  return /fall$|spring$/i.test(words5) && /^(?:in|of|from)$/.test(after4?.text ?? "");
}

// src/extraction/temporal/grammar/sets.ts
var sets = [
  {
    name: "every day",
    patterns: ["every|each UNIT", "every COUNT UNIT", "every other UNIT", "per [ UNIT ]", "every|each PART"],
    read: ({ count: count2, unit }, { words: words5 }) => recurring(spellDuration(/^every other/i.test(words5) ? 2 : count2 || 1, unit)),
    examples: [
      ["They meet [every other day].", "P2D"],
      ["They meet [every month].", "P1M"],
      ["They meet [every two years].", "P2Y"]
    ]
  },
  {
    name: "a year",
    patterns: ["times|once|twice|dollars|percent|million|billion|tons|tonnes|barrels|COUNT [ a UNIT ]"],
    read: ({ unit }) => recurring(spellDuration(1, unit)),
    examples: [["They meet once [a year].", "P1Y"]],
    counterexamples: ["They met a year ago."]
  },
  {
    name: "interviews a day",
    patterns: ["[ a UNIT ] !ago|after|before|earlier|later|of"],
    read: ({ unit }, { before: before4 }) => before4?.pos === "NOUN" && before4.text.endsWith("s") ? recurring(spellDuration(1, unit)) : null,
    examples: [["They check 40 lorries [a day].", "P1D"]],
    counterexamples: ["They met the drivers a day later."]
  },
  {
    name: "annually",
    patterns: ["FREQUENCY"],
    read: ({ frequency }, { after: after4 }) => after4?.capital || after4?.text === "newspaper" ? null : recurring(spellDuration(1, frequency)),
    examples: [["They meet [annually].", "P1Y"]],
    counterexamples: ["The daily Sahil said so."]
  },
  {
    name: "every July",
    patterns: ["every|each MONTH", "every|each SEASON"],
    read: ({ month, season }) => recurring(
      month ? `XXXX-${String(month).padStart(2, "0")}` : `XXXX-${["SP", "SU", "FA", "WI"][season - 1]}`
    ),
    examples: [["They meet [every July].", "XXXX-07"]]
  }
];

// src/extraction/temporal/grammar/vague.ts
var vagueTimes = [
  {
    name: "recently",
    patterns: [
      "recently",
      "more recently",
      "in the [ past ]",
      "of|from the [ past ] !UNIT|COUNT|DEICTIC|MONTH|WEEKDAY|SEASON",
      "the? not too? distant past",
      "[ recent ] !UNIT|few|several|past",
      "past days|weeks|months|quarters|years|decades",
      "lately",
      "of late !MONTH|WEEKDAY|SEASON|YEAR|UNIT",
      "long ago",
      "moments ago",
      "the other day|night|week"
    ],
    read: (_, { before: before4 }) => before4?.text === "most" ? null : vague("PAST_REF"),
    examples: [
      ["They met [recently].", "PAST_REF"],
      ["They met [the other day], not [long ago].", "PAST_REF PAST_REF"],
      ["The [recent] attacks were worse than those of [past years].", "PAST_REF PAST_REF"]
    ],
    counterexamples: [
      "They walked past the gate.",
      "His most recent film is on.",
      "It was of the past three years."
    ]
  },
  {
    name: "now",
    patterns: [
      "now",
      "right now",
      "currently",
      "at present",
      "presently",
      "at the [ moment ]",
      "for the [ time being ]",
      "these days",
      "nowadays",
      "current",
      "at this [ time ]"
    ],
    read: (_, { after: after4 }) => after4?.text === "-" ? null : vague("PRESENT_REF"),
    examples: [
      ["They are [now] in talks.", "PRESENT_REF"],
      ["For the [time being], the gate stays shut.", "PRESENT_REF"]
    ],
    counterexamples: ["The now-cancelled talks were long."]
  },
  {
    name: "soon",
    patterns: [
      "soon",
      "very soon",
      "shortly",
      "in the [ future ]",
      "in the [ near future ]",
      "near future",
      "the near|short|long term",
      "as soon as possible",
      "a|some later date|time",
      "future days|weeks|months|quarters|years|decades",
      "the [ future ]",
      "one day"
    ],
    read: (_, context2) => {
      const { words: words5, before: before4, after: after4 } = context2;
      if (/^(?:after|as|-)$/.test(after4?.text ?? "") || before4?.text === "as") return null;
      return /^soon$/i.test(words5) && context2.direction < 0 ? null : vague("FUTURE_REF");
    },
    examples: [
      ["They will meet [soon].", "FUTURE_REF"],
      ["They will [one day] meet.", "FUTURE_REF"]
    ],
    counterexamples: ["He left soon after.", "It soon became a flood.", "The soon-to-open gate is wide."]
  }
];

// src/extraction/temporal/grammar/weekdays.ts
var weekdays = [
  {
    name: "weekday",
    patterns: ["WEEKDAY"],
    read: ({ weekday: number2 }, context2) => NAMED_DAYS.has(context2.before?.text ?? "") ? null : again(number2, context2) ?? weekday(number2, context2),
    examples: [
      ["He arrived in Islamabad on [Sunday].", "2025-01-19"],
      ["Rockets fell in the [early hours of Thursday].", "2025-01-16"],
      ["The talks on [Monday] covered trade.", "2025-01-20"],
      ["They met after the [Friday] clash.", "2025-01-17"],
      ["It fell on the intervening [night of Tuesday and Wednesday].", "2025-01-14/2025-01-15"],
      ["Between [10 p.m. on Sunday and 4 a.m. on Monday], shots were heard.", "2025-01-19/2025-01-20"],
      ["He is reaching here on [Tuesday].", "2025-01-21"],
      ["The premier will travel on [Friday].", "2025-01-24"],
      ["They met on [Monday] and [Tuesday].", "2025-01-20 2025-01-14"],
      ["He arrived on [Sunday].", "XXXX-WXX-7", null],
      ["Seen here on [Thursday, Oct. 14, 2021]. He left on [Thursday].", "2021-10-14 2021-10-14", null]
    ],
    counterexamples: ["They sat down in the sun and wed.", "They marched on Bloody Sunday."]
  },
  {
    name: "last weekday",
    patterns: ["DEICTIC WEEKDAY", "this past|coming WEEKDAY"],
    read: ({ weekday: number2, deictic: deictic2 }, context2) => {
      const { reference, words: words5 } = context2;
      if (reference === null) return openWeekday(number2);
      const ahead = modulo(number2 - weekdayOf(reference), 7);
      const step2 = /^this past/i.test(words5) ? -1 : /^this coming/i.test(words5) ? 1 : deictic2;
      if (step2 === 0) return weekday(number2, context2);
      const days = step2 > 0 ? ahead || 7 : ahead - 7;
      return { ...onDay(reference + days), weekday: number2 };
    },
    examples: [
      ["They met [last Monday].", "2025-01-13"],
      ["They will meet [next Monday].", "2025-01-27"],
      ["They met [this past Friday].", "2025-01-17"],
      ["The vote is [this coming Sunday].", "2025-01-26"],
      ["They met [last Monday].", "XXXX-WXX-1", null]
    ]
  },
  {
    name: "weekday of last week",
    patterns: ["WEEKDAY of? DEICTIC week", "DEICTIC week on? WEEKDAY"],
    read: ({ weekday: number2, deictic: deictic2 }, context2) => {
      const week = fromNow("week", deictic2, context2).from;
      return week ? { ...onDay(firstDay(week) + number2 - 1), weekday: number2 } : openWeekday(number2);
    },
    examples: [
      ["They met on [Thursday last week].", "2025-01-16"],
      ["They met from [Monday through Wednesday last week].", "2025-01-13/2025-01-15"]
    ]
  },
  {
    name: "every weekday",
    patterns: ["every|each WEEKDAY"],
    read: ({ weekday: number2 }) => recurring(`XXXX-WXX-${number2}`),
    examples: [["The market opens [every Monday].", "XXXX-WXX-1"]]
  },
  {
    name: "weekdays in general",
    patterns: ["mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"],
    read: (_, { words: words5 }) => recurring(`XXXX-WXX-${WEEKDAYS2.indexOf(words5.slice(0, 3).toLowerCase()) + 1}`),
    examples: [["The market opens on [Fridays].", "XXXX-WXX-5"]]
  }
];
var NAMED_DAYS = /* @__PURE__ */ new Set(["black", "bloody", "good", "ash", "palm", "super", "easter"]);
var WEEKDAYS2 = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
function again(number2, { reference, previous, isPreviousNear }) {
  const isSame = previous?.grain === "day" && weekdayOf(previous.index) === number2 && isPreviousNear;
  const reading = reference === null && isSame ? fromPrevious(previous) : null;
  return reading && { ...reading, weekday: number2 };
}

// src/extraction/temporal/grammar/weeks.ts
var weeks = [
  {
    name: "week of a month",
    patterns: [
      "ORDINAL week of MONTH YEAR",
      "ORDINAL week of MONTH",
      "last week of MONTH YEAR",
      "last week of MONTH",
      "ORDINAL week of the? DEICTIC month"
    ],
    read: ({ ordinal, month, year, deictic: deictic2 }, context2) => {
      const find = (period) => {
        if (ordinal > 4) return null;
        const from = ordinal ? firstDay(period) + 7 * (ordinal - 1) : lastDay(period) - 6;
        return [day(from), day(from + 6)];
      };
      return month ? within(month, year, context2, find) : part(fromNow("month", deictic2, context2), find);
    },
    examples: [
      ["They met in the [first week of May 2019].", "2019-05-01/2019-05-07"],
      ["They met in the [third week of last month].", "2024-12-15/2024-12-21"],
      ["They met in the [last week of December].", "2024-12-25/2024-12-31"]
    ]
  },
  {
    name: "half of a month",
    patterns: ["ORDINAL half of MONTH YEAR", "ORDINAL half of MONTH"],
    read: ({ ordinal, month, year }, context2) => within(month, year, context2, (period) => {
      if (ordinal > 2) return null;
      const middle = firstDay(period) + 15;
      return ordinal === 1 ? [day(firstDay(period)), day(middle - 1)] : [day(middle), day(lastDay(period))];
    }),
    examples: [["They met in the [second half of May 2019].", "2019-05-16/2019-05-31"]]
  },
  {
    name: "weekday of a month",
    patterns: [
      "ORDINAL WEEKDAY of|in MONTH YEAR",
      "ORDINAL WEEKDAY of|in MONTH",
      "ORDINAL WEEKDAY of|in the? DEICTIC month",
      "last|final WEEKDAY of|in MONTH YEAR",
      "last|final WEEKDAY of|in MONTH"
    ],
    read: ({ ordinal, weekday: weekday2, month, year, deictic: deictic2 }, context2) => {
      const find = (period) => {
        const first2 = ordinal ? firstDay(period) : lastDay(period) - 6;
        const found2 = first2 + modulo(weekday2 - weekdayOf(first2), 7) + 7 * Math.max(0, ordinal - 1);
        return found2 <= lastDay(period) ? [day(found2), day(found2)] : null;
      };
      const reading = month ? within(month, year, context2, find) : part(fromNow("month", deictic2, context2), find);
      return reading && { ...reading, weekday: weekday2 };
    },
    examples: [
      ["They met on the [first Friday of March 2024].", "2024-03-01"],
      ["They met on the [last Friday of March 2024].", "2024-03-29"],
      ["They met on the [second Friday of last month].", "2024-12-13"]
    ],
    counterexamples: ["They met on the fifth Friday of February 2023."]
  },
  {
    name: "week of a day",
    patterns: ["week of|beginning|starting MONTH DAY ,? YEAR", "week of|beginning|starting MONTH DAY"],
    read: ({ month, day: date, year }, context2) => {
      const reading = year ? stated(dayPeriod(year, month, date)) : dayOfMonth(month, date, context2);
      const week = reading?.from ? periodOf("week", firstDay(reading.from)) : null;
      return reading && week && { ...reading, from: week, to: week };
    },
    examples: [["They will meet in the [week of March 5].", "2025-03-03/2025-03-09"]]
  }
];
function within(month, year, context2, find) {
  return part(year ? stated(partOfYear("month", year, month)) : monthOfYear(month, context2), find);
}
function part(reading, find) {
  const found2 = reading?.from ? find(reading.from) : null;
  return reading && found2 && { ...reading, from: found2[0], to: found2[1] };
}
function day(index) {
  return { grain: "day", index };
}

// src/extraction/temporal/grammar/years.ts
var MEASURES = new Set(
  "km kilometers kilometres kilometer kilometre miles mile m meters metres meter metre feet hectares acres kg tons tonnes percent % per dollars euros rupees rials people men women troops soldiers fighters families houses homes persons personnel workers pilgrims trucks vehicles refugees migrants pounds points hours days votes megawatts mw million billion members rockets missiles drones students barrels units : \xB0".split(" ")
);
var LABELS = new Set(
  "$ \xA3 \u20AC \u20B9 # no number nos resolution flight article section room route highway unscr unsc article pillar gate page boeing airbus over than least nearly some rs rupees / : . , some approximately".split(" ")
);
function isYear(year, { before: before4, after: after4 }) {
  if (year < 1500 || year > 2100) return false;
  if (after4 && MEASURES.has(after4.text)) return false;
  return !before4 || !LABELS.has(before4.text) || before4.text === "," && year > 1800;
}
function goesOn2({ before: before4, previous, isPreviousNear }) {
  return previous?.grain === "decade" && isPreviousNear && /^(?:and|or|to|–|-)$/.test(before4?.text ?? "");
}
var years = [
  {
    name: "year",
    patterns: ["YEAR", "year YEAR", "year COUNT"],
    read: ({ year, count: count2 }, context2) => isYear(year || count2, context2) ? stated(yearPeriod(year || count2)) : null,
    examples: [
      ["They held it in [2023].", "2023"],
      ["The treaty of [1949] stands.", "1949"],
      ["[2019]'s floods were worse.", "2019"],
      ["The [1979] Islamic Revolution changed it.", "1979"],
      ["He spoke in [2018], [2019] and [2021].", "2018 2019 2021"],
      ["From [2021] onwards, attacks rose.", "2021/.."]
    ],
    counterexamples: [
      "Some 2,000 men came.",
      "Some 2000 people came.",
      "It cost $2000 then.",
      "It is 1800 km long.",
      "Resolution 1929 was adopted."
    ]
  },
  {
    name: "year of two digits",
    patterns: ["in|since|of|by|until|from|to [ ' COUNT ] !s"],
    read: ({ count: count2 }, { words: words5, reference, after: after4 }) => {
      if (!/^['’]\d\d$/.test(words5) || /^(?:NOUN|PROPN|ADJ)$/.test(after4?.pos ?? "")) return null;
      return stated(yearPeriod(fullYear(count2, reference)));
    },
    examples: [["They fought in ['98].", "1998"]],
    counterexamples: ["They spoke of '20 men."]
  },
  {
    name: "decade",
    patterns: ["DECADE", "the|EARLY|- [ YEAR 's ]", "the|EARLY|- [ YEAR ' s ]"],
    read: ({ decade, year }, context2) => {
      if (year) return year % 10 === 0 ? stated({ grain: "decade", index: year / 10 }) : null;
      const isBare3 = /^\d0s/.test(context2.words) && !/^(?:the|')$/.test(context2.before?.text ?? "");
      return isBare3 && !goesOn2(context2) ? null : stated({ grain: "decade", index: Math.floor(decade / 10) });
    },
    examples: [
      ["They fought in the '[90s].", "199X"],
      ["They fought in the [1980s].", "198X"],
      ["They fought in the [nineties].", "199X"],
      ["They fought in the [70s] and [80s].", "197X 198X"],
      ["They fought in the [mid-1990s].", "199X"],
      ["They fought in the [1970's] and [2019].", "197X 2019"]
    ],
    counterexamples: ["He was in his 30s."]
  },
  {
    name: "century",
    patterns: ["ORDINAL -? century"],
    read: ({ ordinal }, { after: after4 }) => /^b\.?c/.test(after4?.text ?? "") ? null : stated({ grain: "century", index: ordinal - 1 }),
    examples: [["The fort is of the [19th century].", "18XX"]],
    counterexamples: ["The fort is of the third century BC."]
  }
];

// src/extraction/temporal/grammar/index.ts
var TIME_RULES = [
  ...dates,
  ...months,
  ...persian,
  ...holidays,
  ...ranges,
  ...years,
  ...weekdays,
  ...weeks,
  ...seasons,
  ...quarters,
  ...comparisons,
  ...durations,
  ...relative,
  ...deictic,
  ...clock,
  ...sets,
  ...vagueTimes
];

// src/extraction/temporal/pattern.ts
function compile(pattern) {
  const parts = pattern.split(" ");
  const open2 = parts.indexOf("[");
  const close = parts.indexOf("]");
  const last = close < 0 ? parts.length : close;
  return {
    before: parts.slice(0, Math.max(0, open2)).map(compileElement),
    body: parts.slice(open2 + 1, last).map(compileElement),
    after: parts.slice(last + 1).map(compileElement)
  };
}
function compileElement(part2) {
  const optional2 = part2.endsWith("?") && part2.length > 1;
  const negated = part2.startsWith("!") && part2.length > 1;
  const names = part2.slice(negated ? 1 : 0, optional2 ? -1 : void 0).split("|");
  const kinds = names.filter((name) => name in KIND2);
  return {
    words: kinds.length === names.length ? null : new Set(names.filter((name) => !(name in KIND2))),
    kinds: kinds.reduce((bits, kind) => bits | KIND2[kind], 0),
    slot: kinds[0] ? kinds[0].toLowerCase() : null,
    optional: optional2,
    negated
  };
}
function matchEnd({ before: before4, body, after: after4 }, terms, at) {
  for (let i = before4.length - 1, k = at - 1; i >= 0; i--, k--) {
    if (!fits(before4[i], terms[k])) return -1;
  }
  return advance(body, 0, after4, terms, at, null);
}
function foundIn({ before: before4, body, after: after4 }, terms, at, end) {
  const path = [];
  advance(body, 0, after4, terms, at, path);
  const found2 = { ...NOTHING };
  before4.forEach((element, i) => note(found2, element, terms[at - before4.length + i]));
  body.forEach((element, i) => note(found2, element, path[i] === void 0 ? void 0 : terms[path[i]]));
  after4.forEach((element, i) => note(found2, element, terms[end + i]));
  return found2;
}
var NOTHING = Object.fromEntries(
  Object.keys(KIND2).flatMap((kind) => [
    [kind.toLowerCase(), 0],
    [`${kind.toLowerCase()}2`, 0]
  ])
);
function advance(body, i, after4, terms, at, path) {
  const element = body[i];
  if (!element) return after4.every((required, k) => fits(required, terms[at + k])) ? at : -1;
  if (fits(element, terms[at])) {
    if (path) path[i] = at;
    const end = advance(body, i + 1, after4, terms, at + 1, path);
    if (end >= 0) return end;
  }
  if (path) path[i] = void 0;
  return element.optional ? advance(body, i + 1, after4, terms, at, path) : -1;
}
function fits(element, term) {
  if (term === void 0) return element.negated;
  const is = (term.kinds & element.kinds) !== 0 || element.words?.has(term.text) === true;
  return is !== element.negated;
}
function note(found2, element, term) {
  if (!term || !element.slot || !(term.kinds & element.kinds)) return;
  const slot = found2[element.slot] === 0 ? element.slot : `${element.slot}2`;
  found2[slot] = term.value;
}

// src/extraction/temporal/scan.ts
var byWord = /* @__PURE__ */ new Map();
var byKind = /* @__PURE__ */ new Map();
var byKinds = /* @__PURE__ */ new Map();
TIME_RULES.forEach((rule, order) => {
  for (const pattern of rule.patterns.map(compile)) {
    const row2 = {
      rule,
      order,
      pattern,
      single: pattern.body.filter((part2) => !part2.optional).length < 2,
      reach: anchor(pattern)
    };
    for (const element of pattern.body) element.words?.forEach(nameWord);
    for (const element of pattern.body) {
      for (const word2 of element.words ?? []) push(byWord, word2, row2);
      for (const kind of Object.values(KIND2)) if (element.kinds & kind) push(byKind, kind, row2);
      if (!element.optional) break;
    }
  }
});
var farthest = Math.max(...[...byWord.values(), ...byKind.values()].flat().map(({ reach }) => reach));
function push(index, key, row2) {
  const rows2 = index.get(key);
  if (rows2) rows2.push(row2);
  else index.set(key, [row2]);
}
function rowsOfKinds(kinds) {
  const cached = byKinds.get(kinds);
  if (cached) return cached;
  const rows2 = Object.values(KIND2).flatMap((kind) => kinds & kind ? byKind.get(kind) ?? [] : []);
  const unique = [...new Set(rows2)];
  byKinds.set(kinds, unique);
  return unique;
}
function readAt(terms, at, distance3, contextOf) {
  const term = terms[at];
  if (!term || term.kinds === 0 || distance3 > farthest) return null;
  const kinds = term.kinds & ~(KIND2.WORD | KIND2.ANCHOR);
  const ofKind = kinds === 0 ? void 0 : rowsOfKinds(kinds);
  const ofWord = term.kinds & KIND2.WORD ? byWord.get(term.text) : void 0;
  if (!ofKind && !ofWord) return null;
  const next = terms[at + 1];
  const goesOn3 = next !== void 0 && next.kinds !== 0;
  let candidates = null;
  for (const rows2 of [ofKind, ofWord]) {
    if (!rows2) continue;
    for (const row2 of rows2) {
      const end = row2.reach >= distance3 && (goesOn3 || row2.single) ? matchEnd(row2.pattern, terms, at) : -1;
      if (end >= 0) (candidates ??= []).push({ row: row2, end });
    }
  }
  if (!candidates) return null;
  if (candidates.length > 1) candidates.sort((a, b) => b.end - a.end || a.row.order - b.row.order);
  for (const { row: row2, end } of candidates) {
    const { rule, pattern } = row2;
    const context2 = contextOf(at, end);
    const reading = rule.read(foundIn(pattern, terms, at, end), context2);
    if (reading) return { rule, to: end, reading, context: context2 };
  }
  return null;
}

// src/extraction/temporal/times.ts
function findTimeExpressions({ article: article2, sentences }) {
  const terms = sentences.map((sentence) => readTerms(sentence.tokens));
  const state2 = {
    text: article2.text,
    reference: article2.date === null ? null : parseIso(article2.date),
    dayFirst: dayFirst(article2.text, terms),
    previous: null,
    previousWords: "",
    previousEnd: 0,
    previousIn: 0,
    told: null,
    toldIn: 0,
    quarter: null,
    quarterWords: "",
    headed: null,
    labelled: null,
    narrated: null,
    narratedIn: null
  };
  return sentences.flatMap((sentence, i) => readSentence2(sentence, terms[i] ?? [], state2, article2.date));
}
function readSentence2(sentence, terms, state2, date) {
  const located = [];
  const contextOf = (from, to) => new MatchContext(state2, sentence, terms, from, to);
  const distances = anchorDistances(terms);
  for (let at = 0; distances && at < terms.length; ) {
    const found2 = readAt(terms, at, distances[at], contextOf);
    if (!found2) {
      at++;
      continue;
    }
    const { reading, rule, to, context: context2 } = found2;
    located.push({
      from: at,
      to,
      rule: rule.name,
      reading,
      grounds: groundsOf(reading, date, state2, context2)
    });
    if (reading.kind === "date" && reading.to && (reading.offset?.count ?? 0) >= 0) {
      state2.previous = reading.to;
      state2.previousWords = context2.words;
      state2.previousEnd = terms[to - 1]?.end ?? 0;
      state2.previousIn = sentence.index;
      const aside = state2.toldIn === sentence.index && describesNoun(sentence, terms[at]?.token ?? 0);
      if (reading.to.grain === "day" && !reading.ofWhatFollows && !aside && !isReported(sentence, terms, at, to)) {
        state2.told = reading.to;
        state2.toldIn = sentence.index;
      }
      const goesOn3 = reading.anchor === "previous" && context2.narrated !== null;
      const kept = reading.anchor === "article" ? null : context2.narrated;
      state2.narrated = goesOn3 || narrates(reading, at) ? reading.to : kept;
      state2.narratedIn = sentence;
      if (context2.isLabel && reading.to.grain === "day" && reading.anchor !== "article")
        state2.labelled = reading.to;
    }
    const isOver = reading.to !== null && lastDay(reading.to) <= (state2.reference ?? Infinity);
    if (reading.to?.grain === "quarter" && !reading.offset && isOver) {
      state2.quarter = reading.to;
      state2.quarterWords = context2.words;
    }
    at = to;
  }
  if (sentence.heading) state2.headed = yearIn(located);
  return compose(terms, located).map((item) => describe(state2.text, sentence, terms, item));
}
function isReported({ tokens }, terms, from, to) {
  return governedByReporting(tokens, terms[from]?.token ?? 0, terms[to - 1]?.token ?? 0);
}
function describesNoun({ tokens }, date) {
  const relative2 = tokens.findLastIndex(
    ({ lower }, at) => at < date && /^(that|which|who)$/.test(lower) && tokens[at + 1]?.pos === "VERB"
  );
  return relative2 > 0 && !tokens.slice(relative2, date).some(({ text }) => /^[,;:]$/.test(text));
}
function yearIn(located) {
  return located.find(({ reading }) => reading.from?.grain === "year" && reading.anchor === "none")?.reading.from ?? null;
}
function narrates({ anchor: anchor2, to }, at) {
  return anchor2 === "none" && to !== null && (isFiner(to.grain, "season") || to.grain === "year" && at <= 1);
}
function groundsOf({ anchor: anchor2 }, date, state2, context2) {
  if (anchor2 === "previous") return [`\u201C${state2.previousWords}\u201D`];
  if (anchor2 === "quarter") return [`\u201C${state2.quarterWords}\u201D`];
  if (anchor2 === "none") return [];
  return [`article of ${date ?? ""}`, ...context2.asked > 0 ? ["future tense"] : []];
}
function dayFirst(text, sentences) {
  const orders = /* @__PURE__ */ new Set();
  for (const terms of sentences) {
    for (const term of terms) {
      const order = term.kinds & KIND2.NUMERIC ? orderOf(text.slice(term.start, term.end)) : null;
      if (order !== null) orders.add(order);
    }
  }
  return orders.size === 1 ? [...orders][0] ?? null : null;
}

// src/extraction/toponyms/border-atlas.ts
function remember(recent, country) {
  if (!country) return;
  const at = recent.indexOf(country);
  if (at >= 0) recent.splice(at, 1);
  recent.push(country);
}
var countryOf = (toponym, atlas) => {
  const countries = toponym && atlas.place(toponym.place)?.countries;
  return countries?.length === 1 ? countries[0] : void 0;
};
var isParty2 = (toponym, atlas) => toponym !== void 0 && (toponym.role === "metonym" || atlas.place(toponym.place)?.kind === "country");
var pairId = (codes) => `border:${[...codes].sort().join("-").toLowerCase()}`;

// src/extraction/toponyms/border-side.ts
function endOfSide(tokens, last, country, named3, atlas) {
  let end = last;
  const wholeName = () => {
    while (named3[end + 1] && named3[end + 1] === named3[end]) end++;
  };
  wholeName();
  for (let at = end + 1; at <= end + 4; at++) {
    const part2 = named3[at];
    const called = /^(province|region|district|state|county)$/.test(tokens[at - 2]?.lower ?? "");
    const known3 = countryOf(part2, atlas) === country && atlas.place(part2?.place ?? "")?.kind === "province";
    if (part2 && (known3 || called && tokens[at - 1].lower === "of")) {
      end = at;
      wholeName();
      return end;
    }
    if (!tokens[at] || !/^(['’]s?|province|state|region|district|of|(north|south|east|west|-)+(ern)?|\p{Ll}+ern)$/u.test(
      tokens[at].lower
    ))
      break;
  }
  return end;
}

// src/extraction/toponyms/border-patterns.ts
var FILLER = /^(the|a|an|its|their|'s|’s|'|’|common|shared|joint|mutual|land|international|long|porous|southeastern|southern|eastern|western|northern|southwestern|volatile|restive|troubled|disputed|contested|tense|km|kilometre|kilometer|mile|\d[\d,.]*|-|–|area|areas|region|regions|line|points?|crossings?|guards?|strip|zone|of|south-eastern|sistan|rough|remote|two|countries|nations|neighbours|neighbors|neighbouring|neighboring)$/;
var REACH20 = 120;
function after2({ tokens, named: named3, recent, atlas }, at) {
  let next = at + 1;
  while (tokens[next] && FILLER.test(tokens[next].lower)) next++;
  if (named3[next] && tokens[next - 1].lower === "of" && next > at + 1) next--;
  const word2 = tokens[next]?.lower ?? "";
  if (!/^(between|with|separating|dividing|shared|of)$/.test(word2)) return null;
  const codes = [];
  let last = next;
  for (let i = next + 1; i < Math.min(tokens.length, next + 14) && codes.length < 2; i++) {
    const code3 = countryOf(named3[i], atlas);
    if (code3) {
      if (!codes.includes(code3)) codes.push(code3);
      last = i;
    } else if (!FILLER.test(tokens[i].lower) && !/^(and|with|by|between|from|province|provinces|neighbor|neighbour|,)$/.test(tokens[i].lower) && !/^(ADJ|DET)$/.test(tokens[i].pos))
      break;
    if (codes.length === 1 && word2 === "with") break;
  }
  last = endOfSide(tokens, last, codes.at(-1), named3, atlas);
  if (codes.length === 2)
    return {
      first: at,
      last,
      pair: pairId(codes),
      rule: "border-between",
      reason: "the border between the two"
    };
  if (codes.length === 0 || word2 === "of") return null;
  const owner = ownerBefore(tokens, at, named3, atlas);
  const code2 = owner?.code ?? neighbourNamed(codes[0], at, { named: named3, recent, atlas });
  if (!code2) return null;
  return {
    first: owner?.first ?? at,
    last,
    pair: pairId([code2, codes[0]]),
    rule: "border-with",
    reason: owner ? "the border of one with the other" : "the border with it of the country named last"
  };
}
function ownerBefore(tokens, at, named3, atlas) {
  let first2 = at - 1;
  while (first2 >= 0 && !named3[first2] && FILLER.test(tokens[first2].lower)) first2--;
  const code2 = countryOf(named3[first2], atlas);
  if (!code2) return null;
  while (named3[first2 - 1] === named3[first2]) first2--;
  return { first: first2, code: code2 };
}
function before2({ tokens, named: named3, recent, atlas }, at) {
  const codes = [];
  let first2 = at;
  for (let i = at - 1; i >= Math.max(0, at - 10) && codes.length < 2; i--) {
    const code2 = countryOf(named3[i], atlas);
    if (code2) {
      if (!codes.includes(code2)) codes.push(code2);
      first2 = i;
    } else if (!(FILLER.test(tokens[i].lower) || DASH.test(tokens[i].text) || tokens[i].lower === "and" && codes.length === 1))
      break;
  }
  if (codes.length === 0) return null;
  while (named3[first2 - 1] && named3[first2 - 1] === named3[first2]) first2--;
  if (codes.length === 2)
    return {
      first: first2,
      last: at,
      pair: pairId(codes),
      rule: "border-of-two",
      reason: "the border of the two named before it"
    };
  const body = /^(guards?|forces?|police|regiments?|commanders?|security|officials?|troops|patrols?|town|towns|city|cities|village|villages|province|provinces|district)$/;
  const isCountry2 = atlas.place(named3[at - 1]?.place ?? named3[first2].place)?.kind === "country";
  const other = !isCountry2 || body.test(tokens[at + 1]?.lower ?? "") ? void 0 : neighbourNamed(codes[0], at, { named: named3, recent, atlas });
  return other ? {
    first: first2,
    last: at,
    pair: pairId([other, codes[0]]),
    rule: "border-of-one",
    reason: "its border with the neighbour named last"
  } : null;
}
function shared({ tokens, named: named3, recent, atlas }, at) {
  let first2 = at;
  while (first2 > 0 && FILLER.test(tokens[first2 - 1].lower)) first2--;
  const words5 = tokens.slice(first2, at).map(({ lower }) => lower);
  const both = lastOfBoth(tokens, at);
  if (both < 0 && !words5.some(
    (word2) => /^(shared|common|joint|mutual|their|countries|neighbours|neighbors|nations)$/.test(word2)
  ))
    return null;
  const order = [...recent];
  for (let i = Math.max(0, first2 - REACH20); i < first2; i++)
    if (isParty2(named3[i], atlas)) remember(order, countryOf(named3[i], atlas));
  const pair = lastNeighbours(order, atlas);
  if (!pair) return null;
  const own2 = words5.some(
    (word2) => /^(shared|common|mutual|their|countries|neighbours|neighbors|nations)$/.test(word2)
  );
  return {
    first: own2 ? first2 : at,
    last: Math.max(at, both),
    pair,
    rule: "border-shared",
    reason: "the border of the two neighbours named last"
  };
}
var CLOSING2 = /^(close|shut|seal|open|reopen|re-open|unseal)$/;
function closed({ tokens, named: named3, recent, atlas }, at) {
  if (!/^(the|its)$/.test(tokens[at - 1]?.lower ?? "") || !/^(border|frontier)$/.test(tokens[at].lower))
    return null;
  const [verb2, auxiliary] = [tokens[at - 2], tokens[at + 1]];
  const before4 = verb2 !== void 0 && CLOSING2.test(verb2.lemma);
  const after4 = auxiliary?.pos === "AUX" && tokens.slice(at + 2, at + 5).some(({ lemma }) => CLOSING2.test(lemma));
  if (!before4 && !after4) return null;
  const owner = named3.slice(Math.max(0, at - REACH20), at).find((toponym) => isParty2(toponym, atlas));
  const code2 = countryOf(owner, atlas);
  const other = code2 && neighbourNamed(code2, at, { named: named3, recent, atlas });
  const pair = other ? pairId([code2, other]) : code2 ? null : lastNeighbours(recent, atlas);
  return pair ? {
    first: at - 1,
    last: at,
    pair,
    rule: "border-closed",
    reason: "its border with the neighbour named last"
  } : null;
}
function lastOfBoth(tokens, at) {
  if (tokens[at + 1]?.lower !== "between") return -1;
  let last = at + 2;
  while (/^(the|both|two|neighbouring|neighboring)$/.test(tokens[last]?.lower ?? "")) last++;
  return /^(countries|nations|neighbou?rs|states|sides|them|koreas)$/.test(tokens[last]?.lower ?? "") ? last : -1;
}
function neighbourNamed(code2, at, { named: named3, recent, atlas }) {
  const isNeighbour = (other) => other !== void 0 && other !== code2 && atlas.borders.has(pairId([code2, other]));
  const codes = (first2, last) => named3.slice(Math.max(0, first2), last).map((toponym) => countryOf(toponym, atlas));
  return codes(at - REACH20, at).findLast(isNeighbour) ?? recent.findLast(isNeighbour) ?? codes(at, at + REACH20).find(isNeighbour);
}
function lastNeighbours(recent, atlas) {
  for (let newest = recent.length - 1; newest > 0; newest--)
    for (let other = newest - 1; other >= 0; other--) {
      const pair = pairId([recent[newest], recent[other]]);
      if (atlas.borders.has(pair)) return pair;
    }
  return null;
}

// src/extraction/toponyms/border-own.ts
function own({ tokens, named: named3, recent, atlas }, at) {
  let first2 = at - 1;
  while (first2 > 0 && tokens[first2].lower !== "its" && FILLER.test(tokens[first2].lower)) first2--;
  if (tokens[first2]?.lower !== "its" || tokens[at + 1]?.pos === "NOUN") return null;
  const before4 = codesOf(named3.slice(0, first2), atlas);
  const owner = before4.at(-1);
  if (!owner) return null;
  const isNeighbour = (code2) => code2 !== owner && atlas.borders.has(pairId([owner, code2]));
  const known3 = [...new Set(recent.filter(isNeighbour))];
  const other = before4.findLast(isNeighbour) ?? codesOf(named3.slice(at), atlas).find(isNeighbour) ?? (known3.length === 1 ? known3[0] : void 0);
  if (!other) return null;
  return {
    first: first2,
    last: at,
    pair: pairId([owner, other]),
    rule: "border-own",
    reason: "its own border, with the neighbour named beside it"
  };
}
function codesOf(named3, atlas) {
  return named3.flatMap((toponym) => countryOf(toponym, atlas) ?? []);
}

// src/extraction/toponyms/posts-between.ts
var POST = /^(posts?|checkpoints?|checkposts?|crossings?|gates?)$/;
var isPost = (word2) => POST.test(word2);
function postBetween(context2, at, parties) {
  const { tokens, named: named3 } = context2;
  const point = /^points?$/.test(tokens[at + 1]?.lower ?? "") ? 1 : 0;
  const link = tokens[at + 1 + point]?.lower;
  if (named3[at] || named3[at - 1]) return null;
  const ofParties = { ...context2, recent: parties };
  if (link === "with") return withNeighbour(ofParties, at, point);
  if (link !== "between") return null;
  const both = after2({ ...context2, recent: [] }, at);
  if (both) return both.rule === "border-between" ? both : null;
  return shared(ofParties, at) ?? shared(context2, at);
}
function withNeighbour(context2, at, point) {
  const { tokens, named: named3 } = context2;
  const several = /s$/.test(tokens[at + point].lower);
  if (!several || named3[at + 2 + point]?.role === "demonym") return null;
  const border = after2(context2, at);
  return border?.rule === "border-with" ? border : null;
}

// src/extraction/toponyms/borders.ts
var BORDER2 = /* @__PURE__ */ new Set([
  "border",
  "borders",
  "frontier",
  "frontiers",
  "boundary",
  "borderline",
  "borderlands"
]);
var isBorder = (word2) => (word2.startsWith("bo") || word2.startsWith("fr")) && BORDER2.has(word2);
function findBorders(document, toponyms, atlas) {
  const all = [];
  const recent = [];
  const parties = [];
  let next = 0;
  while (toponyms[next] && toponyms[next].role === "dateline") all.push(toponyms[next++]);
  for (const sentence of document.sentences) {
    const inside = [];
    while (toponyms[next] && toponyms[next].start < sentence.end) inside.push(toponyms[next++]);
    const found2 = sentence.tokens.some(({ lower }) => isBorder(lower) || isPost(lower)) ? bordersOf(sentence, inside, recent, parties, atlas) : [];
    let covering = 0;
    for (const toponym of inside) {
      while (found2[covering] && found2[covering].end <= toponym.start) covering++;
      const border = found2[covering];
      const cover = border && border.start <= toponym.start && toponym.end <= border.end ? border : null;
      all.push(
        cover ? {
          ...toponym,
          role: toponym.role === "demonym" ? "demonym" : "embedded",
          rule: cover.rule,
          reason: `part of ${cover.reason}`
        } : toponym
      );
      remember(recent, countryOf(toponym, atlas));
      if (isParty2(toponym, atlas)) remember(parties, countryOf(toponym, atlas));
    }
    all.push(...found2);
  }
  return all;
}
function bordersOf(sentence, inside, recent, parties, atlas) {
  const { tokens } = sentence;
  const named3 = coverTokens(sentence, inside);
  const context2 = { tokens, named: named3, recent, atlas };
  const found2 = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at];
    if (!isBorder(lower) && !isPost(lower) || isNamedCrossing(tokens, at, named3, atlas)) continue;
    const border = isBorder(lower) ? after2(context2, at) ?? before2(context2, at) ?? shared({ ...context2, recent: parties }, at) ?? shared(context2, at) ?? own(context2, at) ?? closed(context2, at) : postBetween(context2, at, parties);
    const place = border && atlas.borders.get(border.pair);
    if (!border || !place || found2.at(-1)?.end === tokens[border.last].end) continue;
    found2.push({
      start: tokens[border.first].start,
      end: tokens[border.last].end,
      place: place.id,
      alternatives: [],
      role: "literal",
      ...relationOf(sentence, border.first),
      distance: null,
      rule: border.rule,
      reason: `${border.reason}: ${place.name}`
    });
  }
  return found2;
}
function isNamedCrossing(tokens, at, named3, atlas) {
  const kind = atlas.place(named3[at - 1]?.place ?? "")?.kind ?? "";
  return /^(city|site)$/.test(kind) && /^(crossings?|gates?|post|terminal|point)$/.test(tokens[at + 1]?.lower ?? "");
}
function relationOf({ tokens }, first2) {
  let side = false;
  for (let at = first2 - 1; at >= Math.max(0, first2 - 6); at--) {
    const { lower, pos } = tokens[at];
    if (/^(near|off|towards?|beyond|outside)$/.test(lower) || lower === "to" && tokens[at - 1]?.lower === "close")
      return { relation: "near" };
    if (/^(at|on|along|in|across|over|through|inside)$/.test(lower)) return { relation: "in" };
    if (/^(to|into)$/.test(lower)) return { relation: "to" };
    const measured = /^(km|kms|kilomet(er|re)s?|miles?|met(er|re)s?)$/.test(tokens[at - 1]?.lower ?? "");
    if (lower === "from") return { relation: measured ? "near" : "from" };
    const part2 = /^(side|sides|stretch|section|length)$/.test(lower);
    if (part2) side = true;
    else if (!FILLER.test(lower) && !(side && /^(ADJ|PROPN|PUNCT)$/.test(pos))) break;
  }
  return { relation: "other" };
}

// src/extraction/toponyms/lexicon/verbs.ts
var LOCATION_VERBS = words3(`
  lie lies lay border borders bordered bordering cover covers comprise comprises contain contains consist consists stretch stretches located situated surround surrounded surrounds
  extend extends straddle straddles overlook overlooks average averages rank ranks boast boasts feature features span spans experience experiences
  occupy occupies border separate separates remain stand stands measure measures neighbour neighbours neighbor neighbors adjoin adjoins`);
var MOVEMENT_VERBS = new Map(
  Object.entries({
    visit: "to",
    visited: "to",
    visits: "to",
    visiting: "to",
    revisit: "to",
    enter: "to",
    entered: "to",
    enters: "to",
    entering: "to",
    reach: "to",
    reached: "to",
    reaches: "to",
    reaching: "to",
    tour: "to",
    toured: "to",
    touring: "to",
    tours: "to",
    approach: "to",
    approached: "to",
    leave: "from",
    left: "from",
    leaves: "from",
    leaving: "from",
    departed: "from",
    depart: "from",
    flee: "from",
    fled: "from",
    fleeing: "from",
    exit: "from",
    exited: "from",
    cross: "in",
    crossed: "in",
    crossing: "in",
    traverse: "in",
    inhabit: "in",
    hit: "in",
    hits: "in",
    struck: "in",
    strike: "in",
    strikes: "in",
    striking: "in",
    rock: "in",
    rocked: "in",
    rocks: "in",
    bomb: "in",
    bombed: "in",
    bombing: "in",
    shelled: "in",
    shelling: "in",
    bombarded: "in",
    bombard: "in",
    bombarding: "in",
    pound: "in",
    pounded: "in",
    pounding: "in",
    raided: "in",
    stormed: "in",
    storming: "in",
    overran: "in",
    overrun: "in",
    shook: "in",
    shake: "in",
    shakes: "in",
    besiege: "in",
    besieging: "in",
    encircled: "in",
    encircle: "in",
    retook: "in",
    retake: "in",
    retaken: "in",
    recaptured: "in",
    recapture: "in",
    liberated: "in",
    liberate: "in",
    liberating: "in",
    penetrated: "in",
    infiltrated: "in",
    capturing: "in",
    seizing: "in",
    invade: "in",
    invaded: "in",
    invading: "in",
    occupy: "in",
    occupied: "in",
    devastated: "in",
    attack: "in",
    attacks: "in",
    attacked: "in",
    attacking: "in",
    targeted: "in",
    targeting: "in",
    jolted: "in",
    jolt: "in",
    jolts: "in",
    lashed: "in",
    captured: "in",
    capture: "in",
    seized: "in",
    besieged: "in",
    explore: "in",
    explored: "in",
    conquered: "in",
    conquer: "in",
    annexed: "in",
    settled: "in",
    ravaged: "in"
  })
);
var PLACING_VERBS = words3(`
  include includes included including comprise comprises connect connects connected connecting link links linked linking serve serves served serving join joins see sees saw
  seen love loves loved miss missed call called calls named naming border borders bordering separate separates separated separating surround surrounds cover covers covered covering
  attack attacks attacked attacking target targets targeted targeting threatening reached is are was were be been being have has had encompass encompasses span spans spanning
  linked sweep swept overlook overlooks roam roamed scour scoured know knew pass passed passing destroy destroyed damage damaged affect affected affecting flood flooded born`);
var RECIPIENT_WORDS = words3(`
  provided gift surrendered capitulation loaned handover restore assigned entrusted ambassador ambassadors envoy adviser advisor aid assistance allegiance loyalty give gave given gives giving sell sold sells selling lose lost losing loss cede ceded grant granted grants hand handed handing belong
  belonged belongs offer offered offers offering supply supplied supplies supplying message messages warning response reply answer respond responded responding threat threats support surrender surrendered
  donate donated donation lend lent loan loans loyal opposed opposition appeal appealed according subject submit tribute transfer transferred owed owe owes pay paid defeat defect defected
  committed commitment apologise apologize apologised apologized apology concession concessions alternative loss losses lost losing second relinquished leased awarded successor heir fall fell succumbed`);
var DEALINGS = words3(`
  relations relation ties tie talks talk agreement agreements cooperation co-operation trade war wars conflict conflicts tension tensions dispute disputes deal deals treaty pact match game final friendship
  contacts contact dialogue negotiations negotiation exchanges exchange rivalry ceasefire truce peace alliance partnership understanding differences dealings rift row feud standoff stand-off hostilities
  collaboration coordination co-ordination diplomacy memorandum mou link links bond bonds rapprochement engagement signed agreed held played concluded brokered series rubber partition meeting meetings fight clash clashes hostility unity accord accords battle friction
  mistrust detente consultations commerce relationship relationships confrontation solidarity semi-final`);
var TRAVEL_NOUNS = words3(`
  road roads route routes border borders boundary frontier distance flight flights railway line located lies lie lying crossing highway corridor pipeline ferry train trains
  travel travels travelled traveled travelling traveling drive bus buses way midway halfway area region strip left leave leaves leaving bound headed heading departed depart departs departing
  flew fly flies flying sailed sailing sail heads head route junction visa ticket tickets embarked set visit visits visited trip trips tour journey arrived return returned returning moved go went going came come coming`);
var SENT_TOWARDS = words3(`
  fire fired firing fires launch launched launching lobbed shot shots rocket rockets missile missiles shell shells mortars drone drones salvo
  barrage advance advanced advancing march marched marching pushed convoy troops tanks walked fled fleeing escaped ran drove`);

// src/extraction/toponyms/governor.ts
var PREPOSITIONS = new Set(
  `in at to from into inside within near across throughout through via outside around toward towards over beyond off along onto on by with
   against between among for about of under upon amid alongside despite without versus vs like unlike regarding concerning
   including behind above below past out up down round besides opposite`.split(/\s+/)
);
var COMPASS = /^(upper|lower|greater|inner|outer|central|northern|southern|eastern|western|north|south|east|west)$/;
function governorOf2(tokens, first2, names) {
  let joined4 = false;
  let area = false;
  for (let at = stateStart(tokens, first2) - 1; at >= Math.max(0, first2 - 14); at--) {
    const token = tokens[at];
    const word2 = token.lower;
    if (word2 === "of" && isBearing(tokens, at - 1)) return { word: "near", index: at - 1, joined: joined4, area };
    if (word2 === "of" && isBeside3(tokens, at - 1)) return { word: "near", index: at - 1, joined: joined4, area };
    if (word2 === "of" && at > 0 && PLACE_NOUNS.has(tokens[at - 1].lower)) {
      area = true;
      continue;
    }
    const part2 = word2 === "of" ? partBefore(tokens, at, names) : -1;
    if (part2 >= 0) return { word: tokens[part2].lower, index: part2, joined: joined4, area: true };
    if (word2 === "to" && tokens[at - 1]?.lower === "close")
      return { word: "near", index: at - 1, joined: joined4, area };
    if (word2 === "of" && tokens[at - 1]?.lower === "out")
      return { word: "from", index: at - 1, joined: joined4, area };
    if (PREPOSITIONS.has(word2) && token.pos !== "ADV") return { word: word2, index: at, joined: joined4, area };
    if (!joined4 && MOVEMENT_VERBS.has(word2) && token.pos !== "NOUN") return { word: word2, index: at, joined: joined4, area };
    if (names[at] || /^(DET|ADJ|NUM)$/.test(token.pos) && !/^\d/.test(word2) || PLACE_NOUNS.has(word2) || COMPASS.test(word2) || /^['’]s?$/.test(word2) || isOwnedKind(tokens, at, names) || area && token.pos === "NOUN" && PLACE_NOUNS.has(tokens[at + 1].lower) || // "the *truce* village of X"
    area && isCapitalised(token.text) && PLACE_NOUNS.has(tokens[at + 1].lower))
      continue;
    if (joined4 && token.pos === "ADV") continue;
    const joint = word2 === "and" || word2 === "or" || word2 === "," || DASH.test(word2);
    const other = joint ? tokens[at - 1] : token;
    const known3 = joint && names[at - 1];
    const unknown = (joint || joined4) && other?.pos === "PROPN" && isCapitalised(other.text);
    if (!known3 && !unknown) return null;
    joined4 = true;
  }
  return null;
}
function isOwnedKind(tokens, at, names) {
  let owner = at;
  while (owner > at - 3 && /^(NOUN|ADJ)$/.test(tokens[owner]?.pos ?? "") && !isCapitalised(tokens[owner].text))
    owner--;
  return owner < at && /^['’]s?$/.test(tokens[owner]?.text ?? "") && names[owner - 1] !== void 0;
}
function stateStart(tokens, first2) {
  const before4 = tokens[first2 - 1]?.text ?? "";
  if (/^(Nazi|Soviet|Imperial|Fascist|Communist|Ancient|Tsarist|Ottoman)$/.test(before4)) return first2 - 1;
  const head = before4 === "of" ? tokens[first2 - 2]?.text ?? "" : "";
  return /^(Kingdom|Empire|Sultanate|Duchy|Union|State)$/.test(head) ? first2 - 2 : first2;
}
function partBefore(tokens, of, names) {
  let nouns = 0;
  for (let at = of - 1; at >= Math.max(0, of - 8); at--) {
    const { text, lower, pos } = tokens[at];
    if (nouns > 0 && /^(in|at|near|inside|outside|around|from|to|into)$/.test(lower)) return at;
    if (PLACE_NOUNS.has(lower)) nouns++;
    else if (names[at] || !(isCapitalised(text) || /^(DET|ADJ)$/.test(pos) || /^(and|-|e|i|o|ul)$/.test(lower)))
      return -1;
  }
  return -1;
}
function isBeside3(tokens, at) {
  let start2 = at;
  while (start2 >= 0 && /^((north|south|east|west)+|-|–)$/.test(tokens[start2].lower)) start2--;
  return start2 < at && start2 >= 0 && !/^(DET|ADJ|PRON|PART)$/.test(tokens[start2].pos) && tokens[start2].lower !== "in";
}
function isBearing(tokens, at) {
  let unit = at;
  while (unit > 0 && /^((north|south|east|west)+(ern)?|-|–|\)|\(|\d+)$/.test(tokens[unit].lower)) unit--;
  return unit < at && /^(km|kms|kilomet(er|re)s?|miles?|met(er|re)s?)$/.test(tokens[unit].lower);
}

// src/extraction/toponyms/context.ts
var Context = class {
  tokens;
  names;
  titleCase;
  match;
  option;
  /** What the name was taken to mean; while names are still sorted out, its first meaning. */
  place;
  /** The role of the name before, when this one is joined to it by "and" or a comma. */
  joinedTo;
  known = void 0;
  constructor(reading, match, option, joinedTo = null) {
    this.tokens = reading.sentence.tokens;
    this.names = reading.names;
    this.titleCase = reading.titleCase;
    this.match = match;
    this.option = option;
    this.place = option.place;
    this.joinedTo = joinedTo;
  }
  /** What the name hangs on, worked out only for the rows that ask for it. */
  get governor() {
    return this.known === void 0 ? this.known = governorOf2(this.tokens, this.match.first, this.names) : this.known;
  }
};
var after3 = ({ tokens, match }, distance3 = 1) => tokens[match.last + distance3];
var before3 = ({ tokens, match }, distance3 = 1) => tokens[match.first - distance3];
var isOneWord = ({ match }) => match.first === match.last;
var isOtherName2 = ({ tokens, names }, index) => {
  const token = tokens[index];
  return token !== void 0 && !names[index] && isCapitalised(token.text) && /^[\p{L}'’.]+$/u.test(token.text) && /^(PROPN|NOUN|ADJ|VERB)$/.test(token.pos);
};
function isTitleCase(tokens) {
  if (/^[.!?]$/.test(tokens.at(-1)?.text ?? "")) return false;
  let words5 = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < 4) continue;
    words5++;
    if (isCapitalised(text)) capitals++;
  }
  return words5 > 2 && capitals / words5 > 0.67;
}

// src/extraction/toponyms/resolve.ts
function gatherEvidence(matches) {
  const evidence = { countries: /* @__PURE__ */ new Map(), total: 0, certain: /* @__PURE__ */ new Map(), own: /* @__PURE__ */ new Map() };
  for (const { options } of matches) {
    const [first2] = options[0].place.countries ?? [];
    if (first2 === void 0 || options.some(({ place: place2 }) => place2.countries?.[0] !== first2)) continue;
    const weight = options[0].place.kind === "country" ? 2 : 1;
    for (const country of options[0].place.countries ?? []) {
      evidence.countries.set(country, (evidence.countries.get(country) ?? 0) + weight);
      evidence.total += weight;
    }
    const [{ place }] = options;
    if (place.kind === "city") evidence.own.set(place.id, (evidence.own.get(place.id) ?? 0) + weight);
    if (options.length === 1 && /^(city|site|province)$/.test(options[0].place.kind))
      evidence.certain.set(options[0].place.id, options[0].place);
  }
  return evidence;
}
var SMALL = 1e5;
var SET_ELSEWHERE = 10;
function isStray({ options }, { countries, total: total2, own: own2 }) {
  const [{ place, capital }] = options;
  if (options.length > 1 || place.kind !== "city" || capital || (place.population ?? 0) >= SMALL)
    return false;
  const itself = own2.get(place.id) ?? 0;
  const alone = place.countries?.every((country) => (countries.get(country) ?? 0) <= itself) ?? false;
  return alone && total2 - itself >= SET_ELSEWHERE;
}
function rank(options, evidence, clues) {
  if (options.length === 1) return options;
  return options.map((option) => ({
    option,
    score: prior(option, options) + context(option.place, evidence) + beside(option.place, clues)
  })).sort((a, b) => b.score - a.score || (a.option.place.id < b.option.place.id ? -1 : 1)).map(({ option }) => option);
}
function prior({ place, form, capital }, options) {
  const written = form === "variant" ? place.kind === "province" && isNameOf2(place, options) ? -1.5 : -0.4 : 0;
  if (place.kind === "country") return 8 + written;
  if (/^(region|sea|border)$/.test(place.kind)) return 6.5 + written;
  if (place.kind === "province")
    return Math.min(isNamedAfterSeat(place, options) ? 4 : 6.2, weightOf(place)) + written;
  if (place.kind === "site") return 4.5 + written;
  return Math.max(3.5, Math.log10((place.population ?? 0) + 1)) + (capital ? 1.2 : 0) + written;
}
var isNameOf2 = (place, options) => options.some((other) => other.form === "name" && other.place.kind === "province" && other.place !== place);
var weightOf = ({ population }) => population === void 0 ? Infinity : Math.log10(population);
var isNamedAfterSeat = (place, options) => options.some(({ place: town }) => town.kind === "city" && town.province === place.id);
function context(place, { countries, total: total2, certain }) {
  const share3 = total2 === 0 ? 0 : Math.max(0, ...(place.countries ?? []).map((country) => (countries.get(country) ?? 0) / total2));
  let near2 = 0;
  let looked = 0;
  for (const other of certain.values()) {
    if (looked++ === 80 || near2 === 3) break;
    if (other.id !== place.id && isNear(place, other)) near2++;
  }
  const province = place.province !== void 0 && certain.has(place.province) ? 1.5 : 0;
  return share3 * 3.5 + near2 * 0.5 + province;
}
function isNear(a, b) {
  if (!a.point || !b.point) return false;
  const latitude = a.point[1] - b.point[1];
  const longitude = (a.point[0] - b.point[0]) * Math.cos(a.point[1] * Math.PI / 180);
  return latitude * latitude + longitude * longitude < 2.7 * 2.7;
}
function beside(place, { beside: places, noun }) {
  let score = 0;
  for (const other of places) {
    if (other.id === place.id) continue;
    if (place.province === other.id) score += 6;
    else if (other.kind === "country" && place.countries?.includes(other.countries?.[0] ?? "")) score += 4;
    else if (other.kind === "province" && place.countries?.[0] === other.countries?.[0] && place.kind === "city")
      score += 1.5;
  }
  if (/^(province|provincial|governorate|oblast|region|state|district|county)$/.test(noun))
    return place.kind === "province" ? score + 4 : score;
  if (/^(city|town|municipality|port|airport)$/.test(noun)) return place.kind === "city" ? score + 4 : score;
  return score;
}

// src/extraction/toponyms/dateline.ts
function readDateline(article2, index) {
  if (!article2.dateline) return [];
  const tokens = tokenize(article2.text, article2.dateline);
  for (let at = 0; at < tokens.length; at++) {
    const match = index.longestAt(tokens, at);
    if (!match) continue;
    const toponym = (evidence) => {
      const [option, ...others] = rank(match.options, evidence, { beside: [], noun: "" });
      return {
        start: tokens[match.first].start,
        end: tokens[match.last].end,
        place: option.place.id,
        alternatives: others.map(({ place }) => place.id),
        role: "dateline",
        relation: "other",
        distance: null,
        rule: "dateline",
        reason: `where the report was filed: ${option.place.name}`
      };
    };
    return [{ match, toponym }];
  }
  return [];
}

// src/extraction/toponyms/half-names.ts
var PARTS3 = new Set("North South East West Upper Lower Northern Southern Eastern Western".split(" "));
function halfAt(tokens, at, index) {
  if (!PARTS3.has(tokens[at].text)) return null;
  const [half, joint, second] = tokens.slice(at, at + 3);
  if (!second || !/^(and|or|&)$/.test(joint.lower) || !PARTS3.has(second.text)) return null;
  const whole = index.longestAt(tokens, at + 2);
  if (!whole || whole.last === at + 2) return null;
  const other = index.longestAt([half, ...tokens.slice(at + 3, whole.last + 1)], 0);
  return other && other.last > 0 ? { first: at, last: at, options: other.options } : null;
}

// src/extraction/toponyms/name-index.ts
var empty = () => ({ next: /* @__PURE__ */ new Map(), options: [] });
var NameIndex = class {
  root = empty();
  capitals = /* @__PURE__ */ new Set();
  /** First words of names that are written small: "sub-Saharan". */
  small = /* @__PURE__ */ new Set();
  /** The first letters of those words, by length: they tell nearly every other word at once. */
  initials = [];
  constructor({ places }) {
    for (const { capital } of places) if (capital) this.capitals.add(capital);
    for (const place of places) {
      if (!place.name.endsWith(" border")) this.add(place.name, { place, form: "name" });
      for (const variant of place.variants ?? []) this.add(variant, { place, form: "variant" });
      for (const demonym of place.demonyms ?? []) this.add(demonym, { place, form: "demonym" });
    }
  }
  add(name, option) {
    const article2 = /^the /i.test(name);
    const words5 = foldName2(article2 ? name.slice(4) : name);
    if (article2) option.article = true;
    if (this.capitals.has(option.place.id)) option.capital = true;
    if (/^[A-Z][A-Z.&]+$/.test(name)) option.exact = name.replaceAll(".", "");
    if (!article2 && !isCapitalised(name)) {
      const [word2 = ""] = words5;
      this.small.add(word2);
      this.initials[word2.length] = (this.initials[word2.length] ?? "") + word2.charAt(0);
      option.small = true;
    }
    let node = this.root;
    for (const word2 of words5) {
      if (!node.next.has(word2)) node.next.set(word2, empty());
      node = node.next.get(word2);
    }
    const known3 = node.options.findIndex(
      ({ place, form }) => place === option.place && form === "demonym" === (option.form === "demonym")
    );
    if (known3 < 0) node.options.push(option);
    else if (node.options[known3].article && !article2) node.options[known3] = option;
    else if (option.small) node.options[known3].small = true;
  }
  /** The longest name that begins at token `first`; null when none does. */
  longestAt(tokens, first2) {
    const { text, lower } = tokens[first2];
    if ((text === lower || !isCapitalised(text)) && !this.mayBeSmall(lower)) return null;
    let node = this.root.next.get(foldLower(lower));
    let best = null;
    for (let last = first2; node; ) {
      if (node.options.length > 0) {
        const end = last;
        const options = node.options.filter((option) => fits2(option, tokens, first2, end));
        if (options.length > 0) best = { first: first2, last, options };
      }
      const ahead = isJoint(tokens, last + 1) ? last + 2 : last + 1;
      if (!tokens[ahead] || node.next.size === 0) break;
      node = node.next.get(foldLower(tokens[ahead].lower));
      last = ahead;
    }
    return best;
  }
  mayBeSmall(word2) {
    return this.initials[word2.length]?.includes(word2.charAt(0)) === true && this.small.has(word2);
  }
};
function fits2({ exact, article: article2, small }, tokens, first2, last) {
  if (article2 && tokens[first2 - 1]?.lower !== "the") return false;
  if (exact !== void 0) return tokens[first2].text.replaceAll(".", "") === exact || last > first2;
  return small || isCapitalised(tokens[last].text) || last > first2 && isCapitalised(tokens[first2].text);
}
var isJoint = (tokens, at) => DASH.test(tokens[at]?.text ?? "") && tokens[at - 1].end === tokens[at].start && tokens[at].end === tokens[at + 1]?.start;

// src/extraction/toponyms/barrier-again.ts
var BARRIERS2 = /* @__PURE__ */ new Set(["crossing", "gate", "checkpoint", "junction", "bridge"]);
var KIND3 = /^(border|frontier|land|road|main|key|busy|busiest|vital|only|same|closed|disputed|point|entry)$/;
var AFTER3 = /^[ ’'s]*(?:(?:border|frontier|land|entry) )?(crossing|gate|checkpoint|junction|bridge|border|point)\b/i;
var NAMED = / (crossing|gate|checkpoint|junction|bridge|border|point)$/i;
var BEFORE3 = /\b(?:(?:crossing|gate|checkpoint|junction|bridge)(?: point)? (?:at|of|in|near)(?: the)?|(?:crossing|border|frontier) with [\p{L} ]{2,24} at) $/iu;
var OWN_NAME = /\p{Lu}[\p{L}’'-]* (?:border )?(?:crossing|gate|checkpoint|junction|bridge)(?: point)? (?:at|of|in|near)(?: the)? $/u;
var REACH21 = 50;
function barrierAgain(tokens, at) {
  const { lower } = tokens[at];
  const point = lower === "point" && /^(crossing|border|entry)$/.test(tokens[at - 1].lower);
  if (!BARRIERS2.has(lower) && !point) return null;
  const next = tokens[at + 1];
  if (next && /^(point|of|at|between|in|near|with|called|named|to|into|from|guards?|officials?)$/.test(next.lower))
    return null;
  let first2 = at - 1;
  while (first2 > 0 && (KIND3.test(tokens[first2].lower) || point && first2 === at - 1)) first2--;
  if (!/^(the|that|this)$/.test(tokens[first2].lower)) return null;
  const near2 = /^(near|outside)$/.test(tokens[first2 - 1]?.lower ?? "");
  return { first: first2, last: at, relation: near2 ? "near" : "in", fits: isBarrier };
}
function isBarrier({ role, start: start2, end }, { kind }, text) {
  if (!/^(literal|embedded|metonym)$/.test(role) || !/^(site|city)$/.test(kind)) return false;
  if (NAMED.test(text.slice(start2, end))) return true;
  const before4 = text.slice(Math.max(0, start2 - REACH21), start2);
  return AFTER3.test(text.slice(end, end + 40)) || BEFORE3.test(before4) && !OWN_NAME.test(before4);
}

// src/extraction/toponyms/references.ts
var isCity = ({ kind }) => kind === "city";
var isProvince = ({ kind }) => kind === "province";
var isEither = (place) => isCity(place) || isProvince(place);
var isAny = (place) => isEither(place) || place.kind === "site";
var NOUNS2 = new Map([
  ...["city", "town", "village"].map((noun) => [noun, isCity]),
  ...["province", "governorate", "oblast"].map((noun) => [noun, isProvince]),
  ...["district", "county", "tehsil"].map((noun) => [noun, isEither])
]);
var SITES = new Set("airport port harbour harbor camp base prison embassy consulate".split(" "));
var ROUND2 = 24;
function isNamedWith(noun, { start: start2, end }, text) {
  const before4 = text.slice(Math.max(0, start2 - ROUND2), start2).toLowerCase();
  const after4 = text.slice(end, end + ROUND2).toLowerCase();
  return new RegExp(`\\b${noun} (of|in|at|near) $`).test(before4) || new RegExp(`^( \\p{L}+)? ${noun}\\b`, "u").test(after4);
}
function refersBack(tokens, at) {
  if (tokens[at].lower === "there") return there(tokens, at);
  const barrier = barrierAgain(tokens, at);
  if (barrier) return barrier;
  const before4 = tokens[at - 1].lower;
  if (before4 !== "the" && before4 !== "that" && before4 !== "this" && before4 !== "same") return null;
  return nounAgain(tokens, at, before4);
}
function nounAgain(tokens, at, before4) {
  const { lower } = tokens[at];
  const first2 = before4 === "same" ? at - 2 : at - 1;
  const same2 = before4 === "same" && /^(area|place|spot|sector|region)$/.test(lower);
  const site = SITES.has(lower);
  const noun = same2 || site ? isAny : NOUNS2.get(lower);
  if (!noun || !/^(the|that|this)$/.test(tokens[first2]?.lower ?? "")) return null;
  const [, near2] = /^(?:in|inside|within|at|(near|outside))$/.exec(tokens[first2 - 1]?.lower ?? "") ?? [null];
  if (near2 === null) return null;
  const next = tokens[at + 1];
  if (next && (/^(of|called|named)$/.test(next.lower) || /^(NOUN|PROPN|PART)$/.test(next.pos))) return null;
  const fits3 = (toponym, place, text) => /^(literal|dateline|metonym)$/.test(toponym.role) && noun(place) && (!site || isNamedWith(lower, toponym, text));
  return { first: first2, last: at, relation: near2 ? "near" : "in", fits: fits3 };
}
function there(tokens, at) {
  if (!/^(NOUN|PROPN|VERB)$/.test(tokens[at - 1]?.pos ?? "")) return null;
  const { lower, text } = tokens[at + 1] ?? { lower: "", text: "." };
  if (!/^[.,;]$/.test(text) && !/^(on|in|with|for|to|and|last|this|by)$/.test(lower)) return null;
  const fits3 = ({ role, relation }) => role === "literal" && /^(in|to|near)$/.test(relation);
  return { first: at, last: at, relation: "in", fits: fits3 };
}

// src/extraction/toponyms/named-before.ts
var REACH22 = 60;
function addNamedBefore({ sentences, article: article2 }, toponyms, placeOf2) {
  const added = [];
  let known3 = 0;
  for (const { tokens } of sentences)
    for (let at = 1; at < tokens.length; at++) {
      const reference = refersBack(tokens, at);
      if (!reference) continue;
      const span = { start: tokens[reference.first].start, end: tokens[reference.last].end };
      while (toponyms[known3] && toponyms[known3].end <= span.start) known3++;
      const meant = toponyms.slice(Math.max(0, known3 - REACH22), known3).findLast((toponym) => reference.fits(toponym, placeOf2(toponym.place), article2.text));
      if (!meant) continue;
      added.push({
        ...meant,
        ...span,
        alternatives: [],
        role: "literal",
        relation: reference.relation,
        distance: null,
        rule: "named-before",
        reason: `named before: ${placeOf2(meant.place).name}`
      });
    }
  if (added.length === 0) return toponyms;
  return [...toponyms, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

// src/extraction/toponyms/relation.ts
var BY_PREPOSITION = new Map(
  Object.entries({
    in: "in",
    at: "in",
    inside: "in",
    within: "in",
    across: "in",
    throughout: "in",
    through: "in",
    over: "in",
    on: "in",
    via: "in",
    under: "in",
    to: "to",
    into: "to",
    toward: "to",
    towards: "to",
    onto: "to",
    for: "to",
    from: "from",
    out: "from",
    near: "near",
    outside: "near",
    around: "near",
    off: "near",
    along: "near",
    beyond: "near",
    opposite: "near",
    beside: "near",
    besides: "near",
    between: "between"
  })
);
var UNITS2 = new Map(
  Object.entries({
    km: 1e3,
    kms: 1e3,
    kilometer: 1e3,
    kilometers: 1e3,
    kilometre: 1e3,
    kilometres: 1e3,
    mile: 1609,
    miles: 1609,
    m: 1,
    metre: 1,
    metres: 1,
    meter: 1,
    meters: 1
  })
);
var NUMBERS3 = new Map(
  Object.entries({
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    dozen: 12
  })
);
function relate(context2) {
  const { governor, tokens } = context2;
  if (!governor) return { relation: "other", distance: null };
  const relation = BY_PREPOSITION.get(governor.word) ?? MOVEMENT_VERBS.get(governor.word) ?? "other";
  const distance3 = governor.joined && relation !== "from" ? null : distanceBefore(tokens, governor.index);
  if (distance3 === null) return { relation, distance: distance3 };
  return { relation: relation === "in" ? "in" : "near", distance: distance3 };
}
function distanceBefore(tokens, end) {
  for (let at = end - 1; at >= Math.max(1, end - 8); at--) {
    const word2 = tokens[at].lower;
    const unit = UNITS2.get(word2);
    if (unit !== void 0) {
      const nautical = tokens[at - 1].lower === "nautical";
      const text = /^(-|–|nautical)$/.test(tokens[at - 1].lower) ? tokens[at - 2]?.lower : tokens[at - 1].lower;
      const amount = NUMBERS3.get(text ?? "") ?? Number((text ?? "").replaceAll(",", ""));
      return Number.isFinite(amount) && text ? amount * (nautical ? 1852 : unit) : null;
    }
    if (!/^(north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|eastern|western|of|to|the|-|–|away|off|deep|further|inland|in|and|\(|\)|inside|far|\d+|down|up|miles?)$/.test(
      word2
    ))
      return null;
  }
  return null;
}

// src/extraction/toponyms/clues.ts
function cluesFor(tokens, match, names) {
  const beside2 = [];
  const word2 = (at) => tokens[at]?.lower ?? "";
  const add3 = (other) => {
    if (other && other !== match)
      beside2.push(
        ...other.options.map(({ place }) => place).filter(({ kind }) => kind === "country" || kind === "province")
      );
  };
  let noun = /^(county|parish|district|province|governorate|oblast)$/.test(word2(match.last)) ? word2(match.last) : word2(match.last + 1);
  let ahead = match.last + 1;
  if (/^(province|district|county|city|town|village|area|region|port|border|crossing)$/.test(word2(ahead)))
    ahead++;
  if (/^(,|\(|in|of)$/.test(word2(ahead))) {
    let next = ahead + 1;
    while (/^(the|a|southeastern|southeast|southwestern|southwest|northern|southern|eastern|western|northeastern|northwestern|province|of|in|city|district|county|restive|volatile|neighbouring|neighboring)$/.test(
      word2(next)
    ))
      next++;
    add3(names[next]);
    const second = names[next]?.last;
    if (second !== void 0 && /^(,|province|in)$/.test(word2(second + 1)))
      add3(names[word2(second + 1) === "province" && word2(second + 2) === "," ? second + 3 : second + 2]);
  }
  for (let at = match.first - 1; at >= Math.max(0, match.first - 8); at--) {
    if (names[at]) {
      add3(names[at]);
      break;
    }
    if (/^(city|town|village|district|county|province|port|region|area|of)$/.test(word2(at)) && noun !== "province") {
      if (word2(at) !== "of" && word2(at + 1) === "of") noun = word2(at);
      continue;
    }
    if (!/^(ADJ|PART|DET|NOUN)$/.test(tokens[at].pos) || word2(at) === "and") break;
  }
  return { beside: beside2, noun: sharedNoun(tokens, match, names) ?? noun };
}
var PLURALS = /* @__PURE__ */ new Map([
  ["provinces", "province"],
  ["governorates", "governorate"],
  ["districts", "district"],
  ["counties", "county"],
  ["cities", "city"],
  ["towns", "town"]
]);
function sharedNoun(tokens, match, names) {
  const isListed = (at) => names[at] !== void 0 || /^(,|and)$/.test(tokens[at]?.lower ?? "");
  let last = match.last + 1;
  while (isListed(last)) last++;
  let first2 = match.first - 1;
  while (isListed(first2)) first2--;
  const before4 = tokens[first2]?.lower === "of" ? tokens[first2 - 1]?.lower : void 0;
  return PLURALS.get(tokens[last]?.lower ?? "") ?? PLURALS.get(before4 ?? "");
}

// src/extraction/toponyms/lexicon/titles.ts
var RANKS2 = words3(`
  adm admiral ayatollah archbishop baron bishop brig brigadier brother capt captain cardinal col colonel commodore constable count countess dame detective deputy dr gen
  general hojatoleslam imam inspector judge justice lady lieutenant lord lt maj major marshal maulana mr mrs ms mullah officer pastor pope prof professor
  rabbi rep representative reverend rev saint sen senator sergeant sgt sheikh sheriff sir sister trooper coach actor actress singer president chancellor`);
var OFFICES_BEFORE_PLACE = words3(`
  governor minister commissioner ig igp dig ssp sp inspector dg collector mayor dc ac`);
var TITLES = words3(`
  prime president foreign defence defense interior minister ministry premier ambassador secretary spokesman spokesperson chief commander general army navy air envoy consul vice deputy
  parliament senate senator supreme central leader king queen prince coach captain finance energy oil trade petroleum home special national state police federal cabinet government authorities
  officials military security border intelligence rep rep. sen sen. gov gov. congressman congresswoman attorney ag`);

// src/extraction/toponyms/rules/embedded.ts
var isLocative = (word2) => /^(in|at|near|inside|outside|to|from|into|around)$/.test(word2 ?? "");
var isHyphen = ({ tokens }, at) => DASH.test(tokens[at]?.text ?? "") && tokens[at].start === tokens[at - 1]?.end && tokens[at].end === tokens[at + 1]?.start;
var isJoinable = (c, at) => isOtherName2(c, at) || !c.names[at] && /^\p{Lu}{2,}$/u.test(c.tokens[at]?.text ?? "");
var isEzafe = (c, at) => /^(e|i|o|ul)$/.test(c.tokens[at]?.text ?? "") && isHyphen(c, at - 1) && isJoinable(c, at - 2);
var embeddedRules = [
  {
    name: "facility",
    role: "literal",
    reason: "a building or ground there, reached or stood in",
    holds: (c) => c.option.form !== "demonym" && isLocative(c.governor?.word) && !c.titleCase && (FACILITIES.has(after3(c)?.lower ?? "") || isOtherName2(c, c.match.last + 1) && FACILITIES.has(after3(c, 2)?.lower ?? "")),
    examples: ["He landed at [Karachi] airport.", "The wounded are at [Quetta] Civil Hospital."],
    counterexamples: ["[Karachi] University raised its fees."]
  },
  {
    name: "office-of",
    role: "embedded",
    reason: "part of an office, as South Asian English names them",
    holds: (c) => c.option.form !== "demonym" && /^(province|city)$/.test(c.place.kind) && isCapitalised(before3(c)?.text ?? "") && OFFICES_BEFORE_PLACE.has(before3(c).lower) && c.match.first > 0,
    examples: ["Chief Minister [Balochistan] spoke.", "Deputy Commissioner [Chagai] said so."],
    counterexamples: ["The minister in [Balochistan] spoke.", "Police found it in [Chagai] district."]
  },
  {
    name: "states-by-a-sea",
    role: "embedded",
    reason: "part of the name of a group of states",
    holds: (c) => c.place.kind === "sea" && /^(arabs?|states?|countr(y|ies)|nations?|monarch(y|ies)|kingdoms?|neighbou?rs?|allies|ally)$/.test(
      after3(c)?.lower ?? ""
    ),
    examples: ["He toured the [Gulf] states.", "The [Gulf] Arab state of Oman denied it."],
    counterexamples: ["The ship sank in the [Gulf]."]
  },
  {
    name: "people-called-so",
    role: "embedded",
    reason: "a people that bears the name of its land",
    holds: (c) => c.option.form !== "demonym" && c.place.kind === "province" && !(c.names[c.match.first - 1] ?? c.governor?.area) && /^(militias?|militiamen|fighters|rebels|guerrillas|insurgents|tribesmen|tribes?|clans?|nationalists)$/.test(
      after3(c)?.lower ?? ""
    ),
    examples: ["Allied [Amhara] militias fled.", "The [Mon] fighters left."],
    counterexamples: ["The [Amhara] region is calm.", "Fighters left [Rakhine]."]
  },
  {
    name: "street",
    role: "embedded",
    reason: "the name of a street or park",
    holds: (c) => c.option.form !== "demonym" && STREET_NOUNS.has((after3(c)?.lower ?? "").replace(".", "")) && isCapitalised(after3(c).text) && !c.titleCase,
    examples: ["He lives at 20 [Dublin] Road.", "[Islamabad] Highway was blocked."],
    counterexamples: ["The [Dublin] road was blocked."]
  },
  {
    name: "county",
    role: "embedded",
    reason: "a county that shares its name with a town, mostly elsewhere",
    holds: (c) => /^(county|parish|township)$/.test(c.tokens[c.match.last].lower) && /^(USA|GBR|CAN|IRL)$/.test(c.place.countries?.[0] ?? ""),
    examples: ["He was sheriff of [Orange County] then."],
    counterexamples: ["Police of [Saravan County] found it."]
  },
  {
    name: "joined-to-other-name",
    role: "embedded",
    reason: "joined by a hyphen to a name that is no place",
    holds: (c) => c.option.form !== "demonym" && (isHyphen(c, c.match.last + 1) && isJoinable(c, c.match.last + 2) || isHyphen(c, c.match.first - 1) && (isJoinable(c, c.match.first - 2) || isEzafe(c, c.match.first - 2))),
    examples: [
      "Agence [France]-Presse reported it.",
      "The [Iran]-Contra affair came out.",
      "They fought in Gul-e-[Mardan]."
    ],
    counterexamples: ["The [Iran]-Pakistan ties grew.", "The [Iran]-backed group fired."]
  },
  {
    name: "part-of-organisation",
    role: "embedded",
    reason: "part of the name of an organisation, paper or document",
    holds: (c) => {
      if (c.option.form === "demonym" || !after3(c)) return false;
      for (let ahead = 1; ahead <= 4; ahead++) {
        const token = after3(c, ahead);
        if (!token || !isCapitalised(token.text) || c.names[c.match.last + ahead]) return false;
        if (ORGANISATION_NOUNS.has(token.lower))
          return !c.titleCase || token.text !== token.text.toLowerCase();
      }
      return false;
    },
    examples: [
      "The [Pakistan] Army denied it.",
      "He told the [Tehran] Times so.",
      "The [Islamabad] Accord failed.",
      "The [Balochistan] Liberation Army claimed it."
    ],
    counterexamples: ["The [Pakistan] border was shut.", "The army of [Pakistan] denied it."]
  },
  {
    name: "after-head-of-organisation",
    role: "embedded",
    reason: "part of a name after \u201Cof\u201D",
    holds: (c) => c.option.form !== "demonym" && /^(of|for)$/.test(before3(c)?.lower ?? before3(c, 2)?.lower ?? "") && isCapitalised(before3(c, 2)?.text ?? "") && ORGANISATION_HEADS.has(before3(c, 2)?.lower ?? ""),
    examples: ["The University of [Karachi] opened.", "The Bank of [China] lent it."],
    counterexamples: ["The city of [Karachi] flooded.", "The Embassy in [Karachi] closed."]
  }
];

// src/extraction/toponyms/rules/land.ts
var LAND3 = /^(territory|territories|soil|airspace|waters|land)$/;
var isLandNext = (c) => LAND3.test(after3(c)?.lower ?? "") || /^(territorial|air|sovereign)$/.test(after3(c)?.lower ?? "") && /^(waters|sea|airspace|space|territory)$/.test(after3(c, 2)?.lower ?? "");
var landRules = [
  {
    name: "land-of",
    role: "literal",
    reason: "land, water or air of the country",
    holds: (c) => c.option.form === "demonym" && c.place.kind === "country" && /^(in|into|inside|within|on|onto|at|over|across|from|near)$/.test(c.governor?.word ?? "") && isLandNext(c),
    examples: [
      "The boat was seized in [Omani] waters.",
      "Shells fell on [Pakistani] territory.",
      "It was shot down over [Syrian] air space."
    ],
    counterexamples: [
      "[Omani] officers seized it.",
      "They met in the [Omani] capital.",
      "He claims [Omani] territory."
    ]
  }
];

// src/extraction/toponyms/syntax.ts
var BE = /^(is|are|was|were|be|been|being|remains?|remained|'s)$/;
function afterGroup(c) {
  let at = c.match.last + 1;
  while (/^(and|or|,|&)$/.test(c.tokens[at]?.lower ?? "") || DASH.test(c.tokens[at]?.text ?? "")) {
    let next = at + 1;
    if (/^(and|or|the|both)$/.test(c.tokens[next]?.lower ?? "")) next++;
    if (c.tokens[next]?.lower === "the") next++;
    const name = c.names[next];
    if (!name || at - c.match.last > 40) break;
    at = name.last + 1;
  }
  return at;
}
function isFree(c) {
  if (isContainer(c)) return false;
  if (c.governor === null) return true;
  const comma = c.tokens.slice(c.governor.index, c.match.first).some((token) => token.text === ",");
  return c.governor.joined && comma && after3(c)?.text !== ",";
}
function isContainer({ tokens, match, names, place }) {
  if (tokens[match.first - 1]?.text !== "," || !/^(country|province)$/.test(place.kind)) return false;
  const inside = names[match.first - 2]?.options ?? [];
  return inside.some(
    ({ place: part2 }) => part2.id !== place.id && part2.kind !== "country" && part2.countries?.[0] === place.countries?.[0]
  );
}
function verbOf2(c) {
  let at = afterGroup(c);
  if (c.tokens[at]?.text === ",") {
    const close = c.tokens.slice(at + 1, at + 13).findIndex((token) => token.text === ",");
    if (close < 0) return -1;
    at += close + 2;
  }
  while (isPassedOver(c.tokens[at])) at++;
  return isVerb2(c.tokens[at], c.tokens[at + 1]) ? at : -1;
}
var isPassedOver = (token) => token !== void 0 && (/^(ADV|PART)$/.test(token.pos) || /^(both|all|each|themselves|itself)$/.test(token.lower)) && !/^(['’]s?|to)$/.test(token.lower);
var isVerb2 = (token, next) => token !== void 0 && (/^(VERB|AUX)$/.test(token.pos) || /^(NOUN|ADJ)$/.test(token.pos) && /(ed|s)$/.test(token.lower) && /^(the|a|an|its|his|their|it|them|these|this|that|to)$/.test(next?.lower ?? ""));
function isActor(c) {
  const verb2 = verbOf2(c);
  if (verb2 < 0) return false;
  let main = verb2;
  while (/^(AUX|ADV|PART)$/.test(c.tokens[main]?.pos ?? "") && c.tokens[main + 1]) main++;
  const head = c.tokens[main];
  const ing = head.lower.endsWith("ing") && head.pos === "VERB";
  if (main === verb2 && ing) return false;
  if (LOCATION_VERBS.has(head.lower) || LOCATION_VERBS.has(head.lemma)) return false;
  if (/^(known|regarded|famous|famed)$/.test(head.lower)) return false;
  if (/^(has|have|had)$/.test(c.tokens[main - 1]?.lower ?? head.lower) && head.pos !== "VERB" && describesPlace(c, main))
    return false;
  if (!c.tokens.slice(verb2, main).some(({ lower }) => BE.test(lower)) && !BE.test(c.tokens[verb2].lower))
    return true;
  if (head.pos === "VERB") return c.place.kind === "country" || ing;
  return c.place.kind === "country" && !describesPlace(c, main);
}
function describesPlace(c, from) {
  const word2 = c.tokens[from];
  if (word2?.pos === "ADP") return word2.lower !== "at";
  if (word2?.pos === "ADJ" && !/^(ADJ|NOUN|PROPN|PART|SCONJ)$/.test(c.tokens[from + 1]?.pos ?? ""))
    return true;
  for (let at = from; at < from + 8; at++) {
    const token = c.tokens[at];
    if (!token || token.pos === "PUNCT" || token.pos === "ADP" || token.pos === "SCONJ") return false;
    if (PLACE_NOUNS.has(token.lower) || /^(country|nation|place|home|capital|settlement|commune|civilization|destination|kingdom|empire|republic|market)s?$/.test(
      token.lower
    ))
      return true;
  }
  return false;
}

// src/extraction/toponyms/rules/role-tests.ts
var canAct = (c) => !/^(sea|site|border)$/.test(c.place.kind) && !c.governor?.area;
var word = (c, index) => c.tokens[index]?.lower ?? "";
var isOwner3 = (c) => /^['’]s?$/.test(after3(c)?.lower ?? "");
var isLand = (c) => [1, 2, 3, 4].some((step2) => PLACE_NOUNS.has(after3(c, step2)?.lower ?? "") && (step2 === 1 || isOwner3(c)));
var isNamedGround = (c) => word(c, c.match.first - 1) === "of" && NAMED_GROUND.test(word(c, c.match.first - 2));
var NAMED_GROUND = /^(villages?|towns?|hamlets?|cit(y|ies)|districts?|airports?|ports?|islands?|suburbs?|townships?|neighbou?rhoods?)$/;
var governedBy2 = (c, pattern) => c.governor !== null && pattern.test(c.governor.word) && !isLand(c);
var wordBefore = (c) => word(c, c.governor.index - 1);
var anyBefore = (c, set2, reach) => {
  for (let at = c.governor.index - 1; at >= Math.max(0, c.governor.index - reach); at--) {
    if (c.tokens[at].text === ",") return false;
    if (set2.has(c.tokens[at].lower)) return true;
  }
  return false;
};

// src/extraction/toponyms/rules/parties.ts
var GRANTED = words3(`independence independent order orders support pressure threat threats demand demands response aid guarantee guarantees assurance assurances
  autonomy secede secession itself message messages request invitation freed captured concessions permission approval condemnation praise criticism`);
var BLAMING = words3("blame blames blamed blaming pinned");
var LOSING = words3("lost lose loses losing given sold ceded");
var partyRules = [
  {
    name: "party-between",
    role: "metonym",
    reason: "a party to dealings between two",
    holds: (c) => canAct(c) && governedBy2(c, /^(between|among)$/) && anyBefore(c, DEALINGS, 6) && !anyBefore(c, TRAVEL_NOUNS, 3),
    examples: [
      "Relations between Tehran and [Islamabad] are good.",
      "A treaty between [Iran] and Iraq was signed."
    ],
    counterexamples: [
      "The road between [Tehran] and Qom is closed.",
      "The border between [Iran] and Iraq is long."
    ]
  },
  {
    name: "party-with",
    role: "metonym",
    reason: "the other party, after \u201Cwith\u201D or \u201Cagainst\u201D",
    holds: (c) => canAct(c) && governedBy2(c, /^(with|against|versus|vs|v)$/) && !/^(borders?|frontiers?|boundary|bordering)$/.test(wordBefore(c)) && !(c.place.kind === "city" && /^(strikes?|airstrikes?|raids?|assault|offensive)$/.test(wordBefore(c))),
    examples: ["It signed a deal with [Tehran].", "They voted against [Iran]."],
    counterexamples: ["The flights to [Tehran] are full.", "Jets flew air strikes against [Mosul]."]
  },
  {
    name: "beaten-or-ruled",
    role: "metonym",
    reason: "who is beaten, ruled or called upon",
    holds: (c) => canAct(c) && (governedBy2(c, /^over$/) && /^(victory|victories|wins?|won|triumph|ruled?|rules|sovereignty|lead)$/.test(wordBefore(c)) || governedBy2(c, /^(up)?on$/) && /^(called?|calls|calling|urges?)$/.test(wordBefore(c)) || governedBy2(c, /^on$/) && anyBefore(c, BLAMING, 5) || /^(beating|defeating)$/.test(before3(c)?.lower ?? "")),
    examples: [
      "It was the third win over [India].",
      "They called upon [Lebanon] to act.",
      "He blamed the strike on [Turkey].",
      "After beating [Canada] they rested."
    ],
    counterexamples: ["Planes flew over [India].", "Snow fell on [Tehran]."]
  },
  {
    name: "beside-its-part",
    role: "metonym",
    reason: "named after the word for what it is to another: a neighbour, an ally, a rival",
    holds: (c) => canAct(c) && c.place.kind === "country" && c.option.form !== "demonym" && /^(neighbou?rs?|rivals?|arch-rivals?|champions?|titleholders?|opponents?|ally|allies)$/.test(
      before3(c)?.lower ?? ""
    ),
    examples: ["They beat arch-rivals [India].", "It thanked its ally [Russia]."],
    counterexamples: ["It borders [India]."]
  },
  {
    name: "done-by",
    role: "metonym",
    reason: "the doer, after \u201Cby\u201D",
    holds: (c) => canAct(c) && governedBy2(c, /^by$/) && !/^(surrounded|bordered|bounded|flanked|close|way)$/.test(wordBefore(c)),
    examples: ["The note was rejected by [Islamabad]."],
    counterexamples: ["The plain is bordered by [Iran]."]
  },
  {
    name: "for-a-side",
    role: "metonym",
    reason: "the side for which something is done, after \u201Cfor\u201D",
    holds: (c) => canAct(c) && governedBy2(c, /^(for|despite|like|unlike|without|towards?)$/) && !anyBefore(c, TRAVEL_NOUNS, 3) && !(governedBy2(c, /^towards?$/) && anyBefore(c, SENT_TOWARDS, 8)),
    examples: ["He played for [Pakistan] twice.", "It is a blow for [Tehran]."],
    counterexamples: [
      "He left for [Tehran].",
      "The envoy departed for [Islamabad].",
      "Rockets were fired from Lebanon towards [Haifa]."
    ]
  },
  {
    name: "recipient",
    role: "metonym",
    reason: "who is given or told something, after \u201Cto\u201D",
    holds: (c) => canAct(c) && governedBy2(c, /^to$/) && (anyBefore(c, RECIPIENT_WORDS, 4) || anyBefore(c, LOSING, 8)) && !anyBefore(c, TRAVEL_NOUNS, 4),
    examples: ["The jets were sold to [Pakistan].", "He was envoy to [Iran].", "They lost to [Brazil]."],
    counterexamples: ["He flew to [Pakistan]."]
  },
  {
    name: "freed-from",
    role: "metonym",
    reason: "the power from which something was taken or freed",
    holds: (c) => canAct(c) && governedBy2(c, /^from$/) && anyBefore(c, GRANTED, 4),
    examples: ["It won independence from [Britain].", "They wait for a message from [Tehran]."],
    counterexamples: ["He flew from [Tehran]."]
  },
  {
    name: "matter-of-talk",
    role: "metonym",
    reason: "what is talked about",
    holds: (c) => canAct(c) && (governedBy2(c, /^(regarding|concerning)$/) || governedBy2(c, /^(to|about|on)$/) && /^(related|relating|relevant|stance|policy|position|focus|focused|view|views|sanctions|pressure|worried|concerned|as|talks|debate|lies|truth)$/.test(
      wordBefore(c)
    )),
    examples: ["They raised issues related to [Afghanistan].", "Sanctions on [Iran] were lifted."],
    counterexamples: ["He walked to [Afghanistan]."]
  }
];

// src/extraction/toponyms/rules/metonyms.ts
var metonymRules = [
  {
    name: "named-as-state",
    role: "metonym",
    reason: "a name for the state, not the land",
    holds: (c) => /^(regime|entity|government)$/.test(c.tokens[c.match.last].lower) && c.match.last > c.match.first,
    examples: ["They fought the [Zionist regime]."],
    counterexamples: ["They fought in [Lebanon]."]
  },
  ...partyRules,
  {
    name: "object",
    role: "metonym",
    reason: "who is told, blamed, fought, ruled or beaten: the object of a verb that is no movement",
    holds: (c) => {
      const start2 = stateStart(c.tokens, c.match.first) - 1;
      const verb2 = c.tokens[/^(the|both)$/.test(word(c, start2)) ? start2 - 1 : start2];
      const known3 = !isOwner3(c) && verb2?.pos === "VERB" && !PLACING_VERBS.has(verb2.lower) && !MOVEMENT_VERBS.has(verb2.lower);
      return canAct(c) && c.option.form !== "demonym" && c.place.kind !== "province" && c.governor === null && !/^(borders?|crossings?|gates?)$/.test(c.tokens[c.match.last].lower) && known3 && !isLand(c);
    },
    examples: ["The minister urged [Tehran] to act.", "They beat [India] by two wickets."],
    counterexamples: ["He visited [Tehran].", "The army left [Iran].", "Pakistan shut the [Taftan border]."]
  },
  {
    name: "owner",
    role: "metonym",
    reason: "owner of something that states, peoples or teams have or do",
    holds: (c) => {
      if (!canAct(c) || !isOwner3(c)) return false;
      const stays = c.governor !== null && /^(in|near|at)$/.test(c.governor.word) && !c.governor.joined;
      if (c.place.kind === "country" && !stays) return !isLand(c) && !c.names[c.match.last + 2];
      return [2, 3, 4].some((step2) => STATE_NOUNS.has(after3(c, step2)?.lower ?? "")) && !isLand(c);
    },
    examples: ["[Iran]'s government agreed.", "[Tehran]'s stance is clear.", "[Spain]'s entry won."],
    counterexamples: [
      "[Iran]'s coast is long.",
      "[Pakistan]'s Balochistan is dry.",
      "[Karachi]'s hospitals are full."
    ]
  },
  {
    name: "before-title",
    role: "metonym",
    reason: "the state whose office, body or side is named",
    holds: (c) => {
      const next = c.tokens[afterGroup(c)];
      if (!canAct(c) || c.titleCase || isLand(c) || !next || !/^(NOUN|PROPN|ADJ)$/.test(next.pos))
        return false;
      if (PLACE_NOUNS.has(next.lower)) return false;
      if (governedBy2(c, /^(in|at|near|into|around)$/) && !c.governor.joined && next.pos !== "PROPN")
        return false;
      return [next.lower, word(c, afterGroup(c) + 1)].some(
        (noun) => TITLES.has(noun) || STATE_NOUNS.has(noun)
      );
    },
    examples: [
      "The [US] president left.".replace("US", "Pakistan"),
      "[Pakistan] Prime Minister Imran Khan spoke."
    ],
    counterexamples: ["The [Pakistan] border was shut.", "The [Pakistan] Army denied it."]
  },
  {
    name: "state-of",
    role: "metonym",
    reason: "the state of which somebody is an officer or that has something",
    holds: (c) => canAct(c) && governedBy2(c, /^of$/) && !c.governor.joined && STATE_NOUNS.has(wordBefore(c)) && !(wordBefore(c) === "control" && c.place.kind === "city"),
    examples: ["The government of [Pakistan] agreed."],
    counterexamples: [
      "The south of [Pakistan] is dry.",
      "The invasion of [Pakistan] failed.",
      "Rebels took control of [Goma]."
    ]
  },
  {
    name: "subject",
    role: "metonym",
    reason: "the subject of a verb of acting or saying",
    holds: (c) => canAct(c) && c.option.form !== "demonym" && isFree(c) && isActor(c) && !isNamedGround(c),
    examples: [
      "[Tehran] and Islamabad have agreed.",
      "Tehran and [Islamabad] have agreed.",
      "[India] declared war.",
      "On Monday [Pakistan] said so.",
      "[Spain] was beaten."
    ],
    counterexamples: [
      "[Iran] lies west of Pakistan.",
      "[Karachi] is a port.",
      "In [Iran] people said so.",
      "The village of [Keran] came under fire.",
      "In [Tehran], people said so.",
      "[Iran] is a large country."
    ]
  },
  {
    name: "joined-to-metonym",
    role: "metonym",
    reason: "joined to a name that stands for a state",
    holds: (c) => canAct(c) && c.joinedTo === "metonym" && c.option.form !== "demonym",
    examples: ["The UN urged Iran and [Pakistan] to wait."],
    counterexamples: ["They went to Iran and [Pakistan]."]
  }
];

// src/extraction/toponyms/rules/vessels.ts
var REACH23 = 9;
function isNamedBefore({ tokens, match }) {
  let listed2 = false;
  for (let at = match.first - 1; at >= Math.max(0, match.first - REACH23); at--) {
    const { text, lower } = tokens[at];
    if (SHIP_PREFIXES.has(text)) return true;
    if (SHIP_KINDS.has(lower)) return !listed2 || lower.endsWith("s");
    if (/^(and|,)$/.test(lower)) {
      if (!isCapitalised(tokens[at - 1]?.text ?? "")) return false;
      listed2 = true;
    } else if (!isCapitalised(text) && !/^["“”‘’'«»]$/.test(text)) return false;
  }
  return false;
}
function isNamedBehind(c) {
  return /^(the|its|their|['’]s?)$/.test(before3(c)?.lower ?? "") && /^(destroyer|frigate|corvette|warship|submarine|minesweeper|gunboat)$/.test(after3(c)?.lower ?? "");
}
var vesselRules = [
  {
    name: "ship",
    role: "none",
    reason: "the name of a ship",
    holds: (c) => c.option.form !== "demonym" && c.place.kind !== "country" && (isNamedBefore(c) || isNamedBehind(c)),
    examples: [
      "They trained with the frigate [Alborz] off Jask.",
      "The ship sailed with PNS [Tabuk] on Monday.",
      "The destroyers Jamaran and [Sabalan] took part.",
      "Crowds greeted the [Bushehr] destroyer."
    ],
    counterexamples: [
      "The frigate reached [Karachi] on Monday.",
      "Two warships, [Karachi] officials said, were due.",
      "The frigates of [Oman] took part."
    ]
  }
];

// src/extraction/toponyms/lexicon/common-words.ts
var EVERYDAY_NAMES = words3(`
  acre ahram alba ali allen anderson aral ardent ark babol bam bar bari barnes bath battle bay bell bend
  bent benton blaine bo bole bond boone bor boulder bowie brook brooks bryan buffalo burke burns burton
  bush byron cairns calvin cam camden can capital carson carter cary castro central chamber chandler
  chase clay cliff clifton clinton collins colon concord conway cooper corona crawford crawley crosby
  dale dara davis dean delta derry dickson dixon douglas dover drake duncan eagan eastern edwards elgin
  elizabeth ellis emerson enterprise everett fisher fishers fleming florence ford forest foster fox
  franklin fray free fuller gardner garland gary gibson gilbert gilroy glen gore grand grant green
  griffin ha hami hampton harper harvey hat hayes hayward henderson henry herald hit ho hobbs hoi holland
  hook hoover hope howell hu hub hudson hull hunter huntington huntley imperial independence irvine
  irving jamal jefferson johnson ju kam kara keller kelly khan killeen kingston kirkland lacey lars
  lawrence layton lee limited livingston lodi logan long lorain love lu lund lynn mad mala malden male
  mali malik man mand manning many march mari marin marion marl marshall mary mason mat mckinney mersin
  mesa midland midwest milton minot mission mitchell mobile modesto monroe moore morgan most mount much
  muncie murphy murray napier natal naval nelson newton nice nile norman northern of olive opal oral
  orange owens page palm palmer para park parker parsons pasco pasha paterson pearl perry pierce pine
  police polo port porter post price pueblo quarter queens quincy rafi rask ray reading redmond regina
  reno reston richardson ridge rio rivera rock rogers roman rome roosevelt roswell roy rugby russell ruth
  sabah salam sale salt same sand sanders sandy sari scott shah sharif shaw shelton sherman sherwood
  sidney sion sit small smith somerset son southern split spring stanley star start sterling stone sultan
  summit sumner sur surat surprise sutton swan sylvia tank taylor tempe temple thornton titan tours
  tucker tula turner tyler ulm union van vista wa wade wah walker walpole walton warren wash washington
  wayne wells west western wheeling whitney whittier wilson winston woodland woods worth worthing wright
  wylie xi young`);
var GIVEN_NAMES = words3(`
  aaron abbas abdul abdullah abdolrahman adam adrian agha ahmad ahmed akbar alan albert alex alexander alexandra alfred ali alice alireza allison amanda
  amir amy ana andrea andrew angela anita ann anna anne annie anthony antonio anwar arif arnold arshad arthur arturo asad ashraf asif asim ayesha ayman
  azam aziz babar barack barbara barry bashar ben benazir benjamin bernard betty bilal bill billy bob bobby bonnie brad bradley brandon brenda brian bruce bryan
  bushra calvin carl carlos carol caroline catherine cathy chad charles charlie chelsea cheryl chris christian christina christine christopher cindy claire clara
  colin connie craig crystal cynthia dale dan daniel daniela danny david dawn dawood dean deborah debra denise dennis derek diana diane dmitry don donald donna
  dora doris dorothy douglas duncan dylan ebrahim ed eddie edward edwin ehsan eileen elena elisabeth elizabeth ellen emily emma emmanuel eric erica esmail
  ethan eugene eva evan evelyn faisal farhad farooq fatima fawad fazal felix fernando fiona florence frances francis francisco frank fred frederick gabriel gary gen
  george gerald gerard gholam ghulam gina glen glenn gloria gordon grace graham greg gregory hafiz hamid hamza hannah harold harry hasan hashim hassan heather
  helen henry herbert hina holly hossein houston howard hugh hussain hussein ian ibrahim imad imran iqbal irene isaac ishaq ismail ivan jack jackie jacob jacqueline
  jaime jake jalal jam jamal james jamie jane janet janice jason javad javed javier jawad jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse
  jessica jessie jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan jorge jose joseph josh joshua joyce juan judith judy julia julian julie
  justin kamal kamran karen karim karl kate katherine kathleen kathy katie keith kelly ken kenneth kerry kevin khadija khalid khalil khawaja khurshid kim
  kimberly kirk kris kristen kyle larry laura lauren laurie lawrence leah lee leon leonard leslie lewis lillian linda lisa lloyd lori louis louise
  lucas lucy luis luke lynn mahdi mahmood mahmoud malala malik manuel manzoor marco marcus margaret maria marie marilyn mario marion mark martha martin marvin
  mary maryam masood mathew matt matthew maulana maureen max megan mehdi mehmood melissa michael michelle miguel mike milton mohamed mohammad mohammed mohsen molly
  monica morgan mostafa muhammad mujtaba munir murray mustafa nabil nadeem nadia nancy narendra naseem nasir natalie nathan nawaz neil nicholas nicola nicole
  nicolas noah noor norma norman olga oliver olivia omar oscar osama pamela parvez pat patricia patrick paul paula pauline pedro peggy penny pervaiz pervez peter
  phil philip phillip phyllis qasem qasim qamar rachel rafael raheel rahim rahman raj ralph ramon rana randy rashid ray raymond raza rebecca reza richard
  rick ricky rob robert roberto robin rodney roger roland ron ronald rosa rose ross roy russell ruth ryan saad sadiq saeed sajid salim salman sally sam
  samantha samuel sana sandra sara sarah sardar sarfraz scott sean sergei sergey seth shah shahbaz shahid shane shannon sharif sharon shaukat shaun shawn
  sheikh sheila shehbaz shirley sidney simon sohail sonia sophia sophie stacy stan stanley stefan stephanie stephen steve steven stuart sue susan suzanne syed sylvia tahir
  tammy tanya tara tariq ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis troy tyler umar usman valerie
  vanessa vera vernon veronica victor victoria vincent virginia vivian vladimir wade wali walter wanda warren waseem wayne wendy wesley wilbur will willard william
  willie yahya yasir yasmin younis yousaf yousuf yusuf yvonne zafar zahid zahir zahra zain zarrar zia zubair`);
var NAMES_AND_PLACES = words3(`
  adelaide alexandria asia austin brittany brooklyn carolina chad charlotte chelsea china cheyenne cleveland dakota dallas denver devon eden florence geneva
  georgia houston india indiana ireland israel jackson jamaica jasper jordan kabul kent kenya lincoln london lourdes madison montana nevada odessa orlando paris
  phoenix preston regina roman samara samaria santiago savannah sharif siena sydney tehran trent troy tyler valencia vienna virginia victoria washington salvador
  kashmir irwin lancaster logan marion milan nelson sandy scott sidney stanley sterling warren wayne kerman`);

// src/extraction/toponyms/rules/words.ts
var LOCATIVE = /^(in|at|near|to|from|into|inside|outside|around|through|towards?|between|over|via|across)$/;
var isGreat = ({ place: { kind, population } }) => /^(country|border|region|sea)$/.test(kind) || kind === "province" && population === void 0;
var isWide = (c) => isGreat(c) && !(c.place.kind === "province" && c.match.options.some(({ place }) => place.kind === "city"));
var hasGreatCity = (c) => c.match.options.some(({ place: { kind, population = 0 } }) => kind === "city" && population > 4e5);
var isName2 = (c) => isOneWord(c) && c.option.form !== "demonym";
var isLocated = (c) => LOCATIVE.test(before3(c)?.lower ?? "");
var isQualified = (c) => after3(c)?.text === "," && c.names[c.match.last + 2] !== void 0;
var isGeneric = (word2) => [PLACE_NOUNS, FACILITIES, ORGANISATION_NOUNS, TITLES, OFFICES_BEFORE_PLACE].some(
  (set2) => set2.has(word2.replace(/\.$/, ""))
);
var DE = /^(de|del|da|do|dos|di|las|los)$/;
var AGENCIES = /^(fars|khorasan)$/;
var CALENDAR2 = /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
var WITH_PLACES = /^(north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|inner|outer|downtown|old|new|saint|st|fort|the|in|from|at|near|and|but|mount|camp|hotel|radio|both|while|after|as|for|with|since|until|when|where|if)$/;
function runsOn(c) {
  const apart = after3(c) && after3(c).start - c.tokens[c.match.last].end === 1;
  if (!apart || after3(c).pos !== "PROPN") return false;
  let at = c.match.last + 1;
  for (; isOtherName2(c, at); at++) {
    const word2 = c.tokens[at].lower;
    if (isGeneric(word2) || CALENDAR2.test(word2)) return false;
  }
  return at > c.match.last + 1;
}
function runsInto(c) {
  if (c.match.first < 2 || !isOtherName2(c, c.match.first - 1) || !/^(PROPN|NOUN)$/.test(before3(c).pos))
    return false;
  const word2 = before3(c).lower.replace(".", "");
  return !isGeneric(word2) && !CALENDAR2.test(word2) && !WITH_PLACES.test(word2);
}
function isAlien(c) {
  if (!runsInto(c) || c.option.form === "demonym") return false;
  const opening = c.tokens[c.match.first - 2]?.lower ?? "";
  return /^(area|village|town|sector|district|district|valley|camp)$/.test(after3(c)?.lower ?? "") && (opening === "the" || LOCATIVE.test(opening));
}
function isPost2(c) {
  return /^(to|in)$/.test(before3(c)?.lower ?? "") && /^(ambassador|envoy|representative|consul|attach[eé])$/.test(before3(c, 2)?.lower ?? "");
}
var wordRules = [
  {
    name: "after-rank",
    role: "none",
    reason: "a surname after a rank or form of address",
    holds: (c) => isName2(c) && !isWide(c) && isCapitalised(before3(c)?.text ?? "") && RANKS2.has(before3(c).lower.replace(".", "")),
    examples: ["General [Washington] crossed the river.", "Mr. [Lahore] did not answer."],
    counterexamples: ["The general flew to [Washington].", "Governor [Punjab] opened the road."]
  },
  {
    name: "news-agency",
    role: "none",
    reason: "a news agency that bears the name of a place",
    holds: (c) => isName2(c) && c.place.kind !== "country" && (/^(semi-official|official|private)$/.test(before3(c)?.lower ?? "") && after3(c)?.lower === "news" || /^(news|newspaper|daily|agency)$/.test(after3(c)?.lower ?? "") && /^(agency|agencies|site|website|channel|reported|said|paper)$/.test(after3(c, 2)?.lower ?? "") || AGENCIES.test(c.tokens[c.match.first].lower) && (before3(c, 2)?.lower === "according" || /^(said|says|reported|reports|quoted|cited|added|agency|news)$/.test(after3(c)?.lower ?? ""))),
    examples: [
      "He told the semi-official [Fars] news agency so.",
      "Two died, according to [Fars].",
      "[Fars] reported it."
    ],
    counterexamples: [
      "It rained in [Fars] on Monday.",
      "[Fars] province has many ruins.",
      "The [Tehran] daily crossing is shut."
    ]
  },
  {
    name: "abbreviation-alone",
    role: "none",
    reason: "a short form that is a place only after a comma or with its full stop",
    holds: (c) => {
      const { text } = c.tokens[c.match.first];
      if (!isName2(c) || text.length > 4 || before3(c)?.text === ",") return false;
      const written = c.place.name === text || c.place.variants?.includes(text);
      return !written && c.place.variants?.includes(`${text}.`) === true && after3(c)?.text !== ".";
    },
    examples: ["The road from [La] Cabuya is shut.", "Then [Miss] Baker spoke."],
    counterexamples: ["He lives in Monroe, [La], with his wife.", "He lives in Monroe, [La.] with his wife."]
  },
  {
    name: "joined-by-de",
    role: "none",
    reason: "a part of a longer Romance name",
    holds: (c) => c.place.kind !== "country" && (c.match.first > 1 && DE.test(before3(c)?.text ?? "") && isOtherName2(c, c.match.first - 2) || DE.test(after3(c)?.text ?? "") && isOtherName2(c, c.match.last + 2)),
    examples: [
      "They met in Puerto de [Santander].",
      "A camp in [Santa Rosa] de Yanamaru was hit.",
      "The judge Ana Ruiz de [Madrid] spoke."
    ],
    counterexamples: ["They met in [Santander].", "He left [Rio de Janeiro]."]
  },
  {
    name: "after-given-name",
    role: "none",
    reason: "a surname after a given name or initial",
    holds: (c) => {
      if (!isName2(c) || !isCapitalised(before3(c)?.text ?? "")) return false;
      const given = before3(c);
      if (/^\p{Lu}\.$/u.test(given.text)) return !isWide(c) && !c.names[c.match.first - 1];
      if (!GIVEN_NAMES.has(given.lower) && !NAMES_AND_PLACES.has(given.lower)) return false;
      return !c.names[c.match.first - 1] || !LOCATIVE.test(before3(c, 2)?.lower ?? "");
    },
    examples: ["The writer Jack [London] spoke.", "John F. [Cleveland] resigned.", "Imran [Kerman] sang."],
    counterexamples: ["They met in [London]."]
  },
  {
    name: "before-surname",
    role: "none",
    reason: "a given name before a surname",
    holds: (c) => isName2(c) && !c.titleCase && !isLocated(c) && isOtherName2(c, c.match.last + 1) && after3(c).pos === "PROPN" && !isGeneric(after3(c).lower) && (NAMES_AND_PLACES.has(c.tokens[c.match.first].lower) || GIVEN_NAMES.has(c.tokens[c.match.first].lower) && !isGreat(c)) && after3(c).text !== after3(c).text.toUpperCase(),
    examples: [
      "[Paris] Hilton arrived late.",
      "[Chad] Smith plays the drums.",
      "[Jordan] Peele made the film."
    ],
    counterexamples: ["[Paris] was quiet.", "The shop in [Paris] closed."]
  },
  {
    name: "everyday-word",
    role: "none",
    reason: "an everyday word, given name or surname without a word that marks a place",
    holds: (c) => {
      const word2 = c.tokens[c.match.first].lower;
      if (!isName2(c) || !(EVERYDAY_NAMES.has(word2) || GIVEN_NAMES.has(word2))) return false;
      if (isGreat(c) && (isWide(c) || hasGreatCity(c))) return false;
      if (isLocated(c) && !isOtherName2(c, c.match.last + 1) && after3(c)?.pos !== "NUM") return false;
      if (isQualified(c)) return false;
      return !(PLACE_NOUNS.has(after3(c)?.lower ?? "") || before3(c)?.lower === "of" && PLACE_NOUNS.has(before3(c, 2)?.lower ?? ""));
    },
    examples: [
      "[March] was cold.",
      "[Police] arrested two men.",
      "[Nice] weather is expected.",
      "[David] spoke."
    ],
    counterexamples: [
      "They live in [Nice].",
      "The city of [Reading] grew.",
      "He moved to [Mobile], Alabama."
    ]
  },
  {
    name: "part-of-other-name",
    role: "none",
    reason: "part of a longer name that is not known",
    holds: (c) => {
      if (c.place.kind === "province" && isName2(c) && !c.titleCase && isAlien(c)) return true;
      if (!isName2(c) || isGreat(c) || c.titleCase || !/^(city|province)$/.test(c.place.kind) || isPost2(c) || (c.place.population ?? 0) > 2e6)
        return false;
      return runsOn(c) || runsInto(c);
    },
    examples: ["People in [Beni] Suef fled.", "They watched Atletico [Bilbao] play."],
    counterexamples: ["People in [Panjgur] District fled.", "On Monday [Turbat] was shut."]
  }
];

// src/extraction/toponyms/rules/index.ts
var nameRules = [...vesselRules, ...wordRules];
var roleRules = [
  ...landRules,
  {
    name: "surname",
    role: "embedded",
    reason: "the surname of somebody whose first name stands before it",
    holds: (c) => c.option.form === "demonym" && isOtherName2(c, c.match.first - 1) && isOtherName2(c, c.match.first - 2) && !/^(NOUN|PROPN|ADJ)$/.test(after3(c)?.pos ?? "") && !c.titleCase,
    examples: ["Admiral Mostafa [Tajik] spoke."],
    counterexamples: ["On Monday [Iranian] guards fired.", "Two [Pakistanis] were held."]
  },
  {
    name: "demonym",
    role: "demonym",
    reason: "the adjective or noun for its people",
    holds: (c) => c.option.form === "demonym",
    examples: ["[Iranian] officials met.", "Two [Pakistanis] were held."],
    counterexamples: ["[Iran] met them."]
  },
  ...embeddedRules,
  ...metonymRules
];

// src/extraction/toponyms/create-reader.ts
function createToponymReader(gazetteer) {
  const index = new NameIndex(gazetteer);
  const places = new Map(gazetteer.places.map((place) => [place.id, place]));
  const borders = new Map([...places].filter(([, { kind }]) => kind === "border"));
  const atlas = { borders, place: (id) => places.get(id) };
  return (document) => {
    const readings = document.sentences.map((sentence) => findNames(sentence, index)).filter((reading) => reading !== null);
    const dateline = readDateline(document.article, index);
    const evidence = gatherEvidence([
      ...dateline.map(({ match }) => match),
      ...readings.flatMap(({ matches }) => matches)
    ]);
    const toponyms = dateline.map((found2) => found2.toponym(evidence));
    for (const reading of readings) readSentence3(reading, evidence, toponyms);
    const all = findBorders(document, toponyms, atlas).sort((a, b) => a.start - b.start || b.end - a.end);
    return addNamedBefore(document, all, atlas.place);
  };
}
var ADMINISTRATIVE = /^(County|Parish|Township|District|Province|Governorate|Oblast|Prefecture|Tehsil|Agency|Division|Municipality)$/;
function findNames(sentence, index) {
  const { tokens } = sentence;
  let names = null;
  const found2 = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = index.longestAt(tokens, at) ?? halfAt(tokens, at, index);
    if (!match) continue;
    if (ADMINISTRATIVE.test(tokens[match.last + 1]?.text ?? "")) match.last++;
    found2.push(match);
    names ??= new Array(tokens.length).fill(void 0);
    for (let i = match.first; i <= match.last; i++) names[i] = match;
    at = match.last;
  }
  if (!names) return null;
  const reading = { sentence, matches: found2, names, titleCase: isTitleCase(tokens) };
  reading.matches = found2.filter((match) => {
    const widest = match.options.find(({ place }) => /^(country|province|region|sea)$/.test(place.kind));
    const context2 = new Context(reading, match, widest ?? match.options[0]);
    return !nameRules.some((rule) => rule.holds(context2));
  });
  return reading;
}
function readSentence3(reading, evidence, toponyms) {
  const { tokens } = reading.sentence;
  const roles = /* @__PURE__ */ new Map();
  for (const match of reading.matches) {
    if (isStray(match, evidence)) continue;
    const options = match.options.length === 1 ? match.options : rank(match.options, evidence, cluesFor(tokens, match, reading.names));
    const [option, ...others] = options;
    const joinedTo = roles.get(nameJoinedBefore(reading, match)) ?? null;
    const context2 = new Context(reading, match, option, joinedTo);
    const rule = roleRules.find(({ holds: holds2 }) => holds2(context2));
    const role = rule === void 0 || rule.role === "none" ? "literal" : rule.role;
    roles.set(match, role);
    const { relation, distance: distance3 } = relate(context2);
    toponyms.push({
      start: tokens[match.first].start,
      end: tokens[match.last].end,
      place: option.place.id,
      alternatives: others.map(({ place }) => place.id),
      role,
      relation,
      distance: distance3,
      rule: rule?.name ?? "literal",
      reason: reasonFor(rule?.reason ?? "a place", option, others)
    });
  }
}
function nameJoinedBefore({ sentence: { tokens }, names }, match) {
  let at = match.first - 1;
  if (tokens[at]?.lower === "the") at--;
  if (!/^(and|or|,|&)$/.test(tokens[at]?.lower ?? "")) return void 0;
  if (tokens[at - 1]?.text === ",") at--;
  return names[at - 1];
}
function reasonFor(role, { place }, others) {
  const rivals = others.length === 0 ? "" : `; the likeliest of ${others.length + 1} places of that name`;
  return `${role}: ${place.name}${rivals}`;
}

// src/extraction/extract.ts
function createExtractor(gazetteer) {
  const byId = new Map(gazetteer.places.map((entry) => [entry.id, entry]));
  const readToponyms = createToponymReader(gazetteer);
  const place = (id) => {
    const found2 = byId.get(id);
    if (!found2) throw new Error(`The gazetteer has no place "${id}"`);
    return found2;
  };
  return {
    read({ id, text, ...options }) {
      const document = readDocument(id, text, options);
      const times = findTimeExpressions(document);
      const toponyms = apartFrom(readToponyms(document), times);
      const filedAt = findFilingPlace(document, readToponyms);
      const actors = findActors(document, times, toponyms, place);
      const settings = scenes({
        document,
        times,
        toponyms,
        actors,
        place,
        hasPlace: (key) => byId.has(key),
        filedAt
      });
      const drafts = settings.flatMap(readDrafts);
      return {
        article: document.article,
        mentions: resolveWithin(drafts, document.article, place),
        lengths: findReportedLengths(settings, document.article)
      };
    },
    merge: (mentions) => resolveAcross(mentions, place),
    place
  };
}

// src/extraction/events/incident-nouns.ts
var ROWS2 = [
  [
    "killing",
    "of",
    "kill beat hack stone torture assassinate murder behead martyr massacre slaughter neutralise eliminate stab hang lose embrace attain achieve die perish execute lynch slay"
  ],
  [
    "seizure",
    "of",
    "take abduct kidnap hijack seize capture retake recapture detain arrest apprehend intercept impound hold pick nab catch snatch whisk spirit drag round"
  ],
  ["boarding", "of", "board"],
  ["sinking", "of", "sink torpedo scuttle"],
  ["breaking up", "of", "dismantle bust disband smash"],
  ["taking", "of", "gain regain wrest assume win establish liberate conquer reclaim occupy"],
  ["siege", "of", "besiege encircle surround lay"],
  ["expulsion", "of", "drive expel oust chase flush dislodge rout force"],
  [
    "incursion",
    "against",
    "invade send dispatch pour rush order cross march roll push sweep move thrust advance intrude break burst barge infiltrate sneak enter penetrate transgress"
  ],
  ["looting", "of", "ransack loot vandalise vandalize plunder pillage"],
  ["destruction", "of", "destroy demolish raze burn damage"],
  ["downing", "of", "down bring"],
  ["foiled attack", "on", "foil thwart repulse repel"],
  ["explosion", "at", "explode detonate blow go"],
  ["impact", "on", "land fall slam crash rip tear rain"],
  ["exchange of fire", "with", "exchange trade"],
  ["violation", "of", "violate breach"],
  ["clash", "with", "clash skirmish battle fight scuffle brawl engage erupt"],
  [
    "attack",
    "on",
    "attack ambush bomb shell raid storm assault bombard strike target hit pound overrun torch ram set wound injure fire lob shoot gun hurl throw spray drop launch unleash open return come respond retaliate answer reply riddle riddl toss make step"
  ]
];
var BY_VERB = new Map(
  ROWS2.flatMap(
    ([noun, preposition, verbs]) => verbs.split(" ").map((verb2) => [verb2, { noun, preposition }])
  )
);
function incidentNoun(label) {
  const known3 = BY_VERB.get(label);
  if (known3) return known3;
  return { noun: label, preposition: /^(clash|fight|skirmish)/.test(label) ? "with" : "on" };
}

// src/extraction/events/title.ts
var NAMES_SHOWN = 3;
function titleOf(mention2, placeName) {
  const status = mention2.status ?? "happened";
  const sentence = SENTENCES[mention2.type](mention2, placeName, status === "planned");
  const suffix = {
    happened: "",
    planned: "",
    claimed: " (claimed)",
    denied: " (denied or called off)"
  };
  return capitalise(sentence) + suffix[status];
}
var SENTENCES = {
  visit: ({ actors }, place, planned) => {
    const travellers = named2(actors, "agent");
    const where = place ?? named2(actors, "host") ?? "an unnamed place";
    if (!travellers) return `visit to ${where}`;
    return `${travellers} ${verb(actors, "agent", planned, "visit")} ${where}`;
  },
  exercise: ({ actors, label }, place, planned) => {
    const parties = named2(actors);
    if (!parties) return `${label}${place ? ` at ${place}` : ""}`;
    return `${parties} ${verb(actors, null, planned, "hold")} ${article(label)}${label}`;
  },
  agreement: ({ actors, label }, _place, planned) => {
    const subject = /^(signing|conclusion)$/.test(label) ? "agreement" : label;
    const parties = named2(actors);
    if (!parties) return subject;
    if (/^agree\b/.test(label))
      return `${parties} ${verb(actors, null, planned, "agree")}${label.slice("agree".length)}`;
    return `${parties} ${verb(actors, null, planned, "sign")} ${article(subject)}${subject}`;
  },
  talks: ({ actors }, place, planned) => {
    const agents2 = named2(actors, "agent");
    const others = named2(actors.filter(({ role }) => role !== "agent"));
    const where = place ? ` in ${place}` : "";
    if (agents2 && others) return `${agents2} ${verb(actors, "agent", planned, "hold")} talks with ${others}`;
    const parties = agents2 ?? others;
    return parties ? `${parties} ${verb(actors, null, planned, "hold")} talks${where}` : `talks${where}`;
  },
  incident: ({ actors, label }, place) => {
    const agents2 = named2(actors, "agent");
    const victims = named2(actors.filter(({ role }) => role !== "agent"));
    const { noun, preposition } = incidentNoun(label);
    const by = agents2 ? ` by ${agents2}` : "";
    const on = victims ? ` ${preposition} ${victims}` : "";
    const where = place ? `, ${place}` : "";
    return preposition === "with" && !agents2 ? `${noun} of ${victims ?? "forces"}${where}` : `${noun}${on}${by}${where}`;
  },
  crossing: ({ outcome, actors }, place, planned) => {
    const what = place ?? "border crossing";
    const done = outcomeDone(outcome) ?? outcome;
    const by = named2(actors, "agent");
    return `${what} ${planned ? "is to be " : ""}${done}${by ? ` by ${by}` : ""}`;
  }
};
function named2(actors, role) {
  const names = actors.filter((actor) => role === void 0 || actor.role === role).map(({ name }) => name);
  if (names.length === 0) return null;
  const shown = names.length > NAMES_SHOWN ? [...names.slice(0, NAMES_SHOWN - 1), "others"] : names;
  return shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
function verb(actors, role, planned, base) {
  const subjects = actors.filter((actor) => role === null || actor.role === role);
  const plural = subjects.length > 1 || subjects[0] !== void 0 && /^(force|group|people)$/.test(subjects[0].kind) && /s$|men$/.test(subjects[0].name);
  if (planned) return `${plural ? "are" : "is"} to ${base}`;
  return plural ? base : `${base}s`;
}
function article(label) {
  if (/s$/.test(label) && !/ss$/.test(label)) return "";
  return /^[aeiou]/i.test(label) ? "an " : "a ";
}
function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/formats/event-id.ts
function eventIds(mentions) {
  const taken = /* @__PURE__ */ new Set();
  return mentions.map((mention2) => {
    const base = baseId(mention2);
    let id = base;
    for (let number2 = 2; taken.has(id); number2++) id = `${base}--${number2}`;
    taken.add(id);
    return id;
  });
}
function baseId({ type, actors, place, date }) {
  const agent = actors.find(({ role }) => role === "agent");
  const parties = agent ? [agent.name.split(" ").at(-1)] : actors.map(({ country, name }) => country ?? name).sort(compareText).slice(0, 2);
  const where = place?.id.split(":")[1].replace(/^[a-z]{3}-(?!.*\b[a-z]{3}$)/, "");
  const named3 = place?.id.startsWith("border:") ? [] : parties;
  const day2 = date?.edtf?.replace("/", "-to-") ?? "undated";
  return slug([type, ...named3, where ?? "unplaced", day2].join("-"));
}
function slug(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

// src/formats/plover.ts
function ploverOf({ type, status, actors, label, outcome }) {
  const planned = status === "planned";
  switch (type) {
    case "visit":
      return planned ? code("AGREE", "meet", "diplomatic") : code("CONSULT", "visit", "diplomatic");
    case "talks":
      if (planned) return code("AGREE", "meet", "diplomatic");
      return code("CONSULT", /phone|call|video/.test(label) ? "phone" : "meet", "diplomatic");
    case "agreement":
      return planned ? code("AGREE", null, "diplomatic") : code("SUPPORT", null, "diplomatic");
    case "exercise": {
      const joint = new Set(actors.flatMap(({ country }) => country ?? [])).size > 1;
      return joint ? code("COOPERATE", null, "military") : code("MOBILIZE", "troops", "military");
    }
    case "incident":
      return incidentNoun(label).noun === "seizure" || /abduct|kidnap|seiz|captur|detain|detention|arrest|apprehend/.test(label) ? code("COERCE", "arrest", "military") : code("ASSAULT", null, "military");
    case "crossing":
      return outcome !== null && !opens(outcome) ? code("COERCE", "restrict", "economic") : code("COOPERATE", null, "economic");
  }
}
function code(event, mode, context2) {
  return { event, mode, context: context2 };
}

// src/formats/collection.ts
var NEAR2 = 1e4;
var PRECISIONS = {
  site: "site",
  city: "city",
  province: "province",
  border: "border",
  country: "country",
  region: "none",
  sea: "none"
};
function toCollection(events, lengths, place) {
  const features = withIds(events).map(({ id, event }) => featureOf(id, event, place)).sort(
    (a, b) => compareText(a.properties.start ?? "\uFFFF", b.properties.start ?? "\uFFFF") || compareText(a.id, b.id)
  );
  return { type: "FeatureCollection", features, reportedLengths: mergeLengths(lengths) };
}
function withIds(events) {
  const where = ({ mention: mention2 }) => `${mention2.sources[0].article}\0${String(mention2.sources[0].start).padStart(9, "0")}\0${distinction(mention2)}`;
  const sorted = [...events].sort((a, b) => compareText(where(a), where(b)));
  const ids = eventIds(sorted.map(({ mention: mention2 }) => mention2));
  return sorted.map((event, at) => ({ id: ids[at], event }));
}
function featureOf(id, { mention: mention2, conflicts }, lookUp2) {
  const { date } = mention2;
  const place = mention2.place ? lookUp2(mention2.place.id) : null;
  const span = spanOf(mention2);
  const edtf = span && date?.first === date?.last && span[0] !== span[1] ? `${span[0]}/${span[1]}` : date?.edtf ?? null;
  const precision = place ? PRECISIONS[place.kind] : "none";
  const point = precision === "none" ? null : place.point;
  return {
    type: "Feature",
    id,
    geometry: point && { type: "Point", coordinates: point },
    time: timeOf(span),
    properties: {
      type: mention2.type,
      title: titleOf(mention2, place?.name ?? null),
      status: mention2.status ?? "happened",
      date: edtf,
      start: span?.[0] ?? null,
      end: span?.[1] ?? null,
      dateBasis: date?.basis ?? "none",
      dateText: date?.text ?? null,
      place: place?.id ?? null,
      placeName: place?.name ?? null,
      placePrecision: precision,
      placeBasis: mention2.place?.basis ?? "none",
      placeUncertainty: uncertaintyOf(mention2.place, place),
      actors: mention2.actors.map(({ name, country, role }) => ({ name, country, role })),
      sources: mention2.sources,
      conflicts,
      plover: ploverOf(mention2)
    }
  };
}
function uncertaintyOf(where, place) {
  if (!where || !place) return null;
  const off = where.distance ?? (where.near && place.kind !== "country" ? NEAR2 : 0);
  return Math.max(off, place.uncertainty ?? 0) || null;
}
function timeOf(span) {
  if (!span) return null;
  return span[0] === span[1] ? { date: span[0] } : { interval: span };
}
function mergeLengths(lengths) {
  const merged = /* @__PURE__ */ new Map();
  for (const { place, kilometres, source } of lengths) {
    const key = `${place} ${String(kilometres).padStart(6, "0")}`;
    const entry = merged.get(key) ?? { place, kilometres, sources: [] };
    entry.sources.push(source);
    merged.set(key, entry);
  }
  for (const { sources } of merged.values())
    sources.sort((a, b) => compareText(a.article, b.article) || a.start - b.start);
  return [...merged].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

// src/evaluation/pipeline.ts
var GAZETTEER = new URL("../../data/gazetteer.json", import.meta.url);
function pipeline() {
  const extractor = createExtractor(JSON.parse(readFileSync3(GAZETTEER, "utf8")));
  return (articles) => {
    const mentions = articles.flatMap(({ id, date, text }) => {
      const options = date === null ? {} : { referenceDate: date };
      return extractor.read({ id, text, ...options }).mentions;
    });
    const { features } = toCollection(extractor.merge(mentions), [], (id) => extractor.place(id));
    return features.map(({ properties }) => properties);
  };
}

// src/evaluation/table.ts
var plainTable = (rows2) => {
  const widths = (rows2[0] ?? []).map((_, column) => Math.max(...rows2.map((row2) => row2[column]?.length ?? 0)));
  return rows2.map(
    (row2) => row2.map(
      (cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
    ).join("  ")
  ).join("\n");
};
var markdownTable = ([head = [], ...body]) => {
  const rule = head.map((_, column) => column === 0 ? "---" : "--:");
  return [head, rule, ...body].map((row2) => `| ${row2.join(" | ")} |`).join("\n");
};
function fieldRows({ fields }) {
  return [
    ["field", "precision", "recall", "F1", "right"],
    ...FIELDS.map((field) => [
      field,
      ...cells(fields[field]),
      field === "found" ? "" : number(fields[field].agreed)
    ])
  ];
}
function typeRows(figures) {
  const judged = ["date", "place", "status", "actors"];
  return [
    ["type", "precision", "recall", "F1", ...judged.map((field) => `${field} right`)],
    ...EVENT_TYPES.map((type) => {
      const rates2 = figures.types[type];
      return [type, ...cells(rates2.found), ...judged.map((field) => number(rates2[field].agreed))];
    })
  ];
}
function confusionRows(confusions2) {
  const order = (names) => [...new Set(names)].sort((a, b) => rank2(a) - rank2(b) || (a < b ? -1 : 1));
  const columns = order(confusions2.map(({ found: found2 }) => found2));
  const count2 = (expected, found2) => confusions2.find((entry) => entry.expected === expected && entry.found === found2)?.count;
  return [
    ["expected \\ found", ...columns],
    ...order(confusions2.map(({ expected }) => expected)).map((expected) => [
      expected,
      ...columns.map((found2) => String(count2(expected, found2) ?? "\xB7"))
    ])
  ];
}
function rank2(name) {
  return name === "none" ? 1 : 0;
}
function cells({ precision, recall, f1 }) {
  return [precision, recall, f1].map(number);
}
function number(share3) {
  return share3 === null ? "\u2013" : share3.toFixed(3);
}

// src/evaluation/report.ts
function plainReport(report) {
  return sets2(report).flatMap(([name, figures]) => [
    `${name.toUpperCase()}: ${summary(figures)}`,
    plainTable(fieldRows(figures)),
    plainTable(typeRows(figures)),
    plainTable(confusionRows(figures.confusions.types)),
    plainTable(confusionRows(figures.confusions.statuses))
  ]).join("\n\n");
}
function markdownReport(report) {
  return sets2(report).flatMap(([name, figures]) => [
    `**${name}**: ${summary(figures)}`,
    markdownTable(fieldRows(figures)),
    markdownTable(typeRows(figures))
  ]).join("\n\n");
}
function sets2({ development, heldBack }) {
  return [["Development", development], ...heldBack ? [["Held back", heldBack]] : []];
}
function summary({ cases, expected, found: found2, emptyCases, spuriousInEmptyCases }) {
  return `${cases} cases, ${expected} events to be found, ${found2} found; ${spuriousInEmptyCases} found in the ${emptyCases} cases that have none.`;
}

// src/evaluation/timeml/evaluate-timeml.ts
import { readdirSync as readdirSync2 } from "node:fs";
import { basename, join as join2 } from "node:path";

// src/evaluation/corpus.ts
import { readFileSync as readFileSync4 } from "node:fs";
var HELD_BACK = 5;
function corpusParts(items) {
  return [false, true].map((heldBack) => ({
    name: heldBack ? "held back" : "development",
    heldBack,
    items: items.filter((_, at) => at % HELD_BACK === 0 === heldBack)
  }));
}
function readCorpusFile(path, parse) {
  try {
    return parse(readFileSync4(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

// src/evaluation/timeml/read-timeml.ts
import { SaxesParser } from "saxes";
function readTimeml(xml) {
  const article2 = { text: "", date: null, expected: [] };
  const open2 = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "TEXT") inside = true;
    if (name !== "TIMEX3") return;
    const value = attributes.value ?? "";
    if (attributes.functionInDocument === "CREATION_TIME") article2.date ??= dayIn(value);
    const at = article2.text.length;
    open2.push(inside ? { start: at, end: at, value } : null);
  });
  parser.on("text", (text) => {
    if (inside) article2.text += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "TEXT") inside = false;
    const timex = name === "TIMEX3" ? open2.pop() : null;
    if (timex) article2.expected.push({ ...timex, end: article2.text.length });
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return article2;
}
function dayIn(value) {
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? null;
}

// src/evaluation/timeml/spelling.ts
var SPELLINGS = [
  [/-W(\d)(?!\d)/, "-W0$1"],
  // 2000-W7
  [/(?:-XX)+$/, ""],
  // 1998-10-XX: a month
  [/^(\d{2,3})X{1,2}$/, "$1"],
  // 199X, 19XX
  [/T(\d\d)$/, "T$1:00"]
  // 1989-11-06T17
];
function standardSpelling(value) {
  return SPELLINGS.reduce((text, [own2, standard]) => text.replace(own2, standard), value);
}

// src/evaluation/timeml/score.ts
function compareTimexes(expected, found2) {
  const left = [...found2];
  const result = { pairs: [], missed: [], spurious: [] };
  for (const timex of expected) {
    const at = left.findIndex((other) => overlaps(timex, other));
    if (at < 0) result.missed.push(timex);
    else result.pairs.push({ expected: timex, found: left.splice(at, 1)[0] });
  }
  return { ...result, spurious: left };
}
function timexFigures(comparisons2) {
  const sum = (count2) => comparisons2.reduce((total2, comparison) => total2 + count2(comparison), 0);
  const pairs = sum((comparison) => comparison.pairs.length);
  const right = sum((comparison) => comparison.pairs.filter(isRight).length);
  const alike = sum((comparison) => comparison.pairs.filter(isAlike).length);
  const precision = share2(pairs, pairs + sum(({ spurious }) => spurious.length));
  const recall = share2(pairs, pairs + sum(({ missed }) => missed.length));
  const f1 = share2(2 * precision * recall, precision + recall);
  const valueAccuracy = share2(right, pairs);
  return {
    precision,
    recall,
    f1,
    valueAccuracy,
    valueF1: f1 * valueAccuracy,
    spelledF1: f1 * share2(alike, pairs)
  };
}
function isRight({ expected, found: found2 }) {
  return expected.value === found2.value;
}
function isAlike({ expected, found: found2 }) {
  return standardSpelling(expected.value) === standardSpelling(found2.value);
}
function share2(part2, whole) {
  return whole === 0 ? 0 : part2 / whole;
}

// src/evaluation/timeml/timex-failures.ts
var CONTEXT = 50;
function timexFailures(name, text, comparison) {
  const line = (fault, span, values) => `${fault.padEnd(8)}  ${values}  ${inContext(text, span)}  (${name})`;
  return [
    ...comparison.missed.map((timex) => line("missed", timex, timex.value)),
    ...comparison.spurious.map((timex) => line("spurious", timex, timex.value)),
    ...comparison.pairs.filter((pair) => !isRight(pair)).map(
      ({ expected, found: found2 }) => line("value", expected, `${expected.value} expected, ${found2.value} found`)
    )
  ];
}
function inContext(text, { start: start2, end }) {
  const parts = [
    text.slice(Math.max(0, start2 - CONTEXT), start2),
    text.slice(start2, end),
    text.slice(end, end + CONTEXT)
  ];
  const [before4, words5, after4] = parts.map((part2) => part2.replace(/\s+/g, " "));
  return `${before4}[${words5}]${after4}`;
}

// src/evaluation/timeml/timex-of.ts
var BETWEEN2 = /\s*(?:\b(?:to|through|thru|until|till|and)\b|[-–—/])\s*/g;
function timexOf2(time, text) {
  const { start: start2, end, edtf } = time;
  const value = time.timex ?? edtf ?? "";
  const [first2, last] = edtf?.split("/") ?? [];
  const isRange2 = last !== void 0 && last !== ".." && first2 === value;
  const gap = isRange2 ? [...text.slice(start2, end).matchAll(BETWEEN2)].at(-1) : void 0;
  if (!gap || !last) return [{ start: start2, end, value }];
  const middle = start2 + gap.index;
  return [
    { start: start2, end: middle, value },
    { start: middle + gap[0].length, end, value: last }
  ];
}

// src/evaluation/timeml/evaluate-timeml.ts
function evaluateTimeml(folder, withFailures) {
  const files = timemlFiles(folder);
  if (files.length === 0) throw new Error(`${folder}: no .tml files`);
  const rows2 = [["", "files", "precision", "recall", "F1", "value accuracy", "value F1", "in any spelling"]];
  const failures = [];
  for (const { name, heldBack, items } of corpusParts(files)) {
    const comparisons2 = items.map((file) => {
      const article2 = readCorpusFile(join2(folder, file), readTimeml);
      const comparison = compare(article2);
      if (!heldBack && withFailures) failures.push(...timexFailures(file, article2.text, comparison));
      return comparison;
    });
    rows2.push([name, String(items.length), ...cells2(timexFigures(comparisons2))]);
  }
  return [...failures, plainTable(rows2)].join("\n");
}
function timemlFiles(folder) {
  const paths = readdirSync2(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".tml")).sort();
  const seen = /* @__PURE__ */ new Set();
  return paths.filter((path) => !seen.has(basename(path)) && seen.add(basename(path)));
}
function compare({ text, date, expected }) {
  const document = cutArticle({ ...readArticle("timeml", text), date, dateline: null, body: 0 });
  const found2 = findTimeExpressions(document).flatMap((time) => timexOf2(time, text));
  return compareTimexes(expected, found2);
}
function cells2(figures) {
  const { precision, recall, f1, valueAccuracy, valueF1, spelledF1 } = figures;
  return [precision, recall, f1, valueAccuracy, valueF1, spelledF1].map((value) => (100 * value).toFixed(1));
}

// src/evaluation/toponyms/evaluate-toponyms.ts
import { distance as distance2 } from "@turf/turf";

// src/evaluation/toponyms/read-geo-corpus.ts
import { SaxesParser as SaxesParser2 } from "saxes";
var PLACE = /^(location|toponym)$/;
var FIELD = /^(start|end|lat|lon)$/;
function readGeoCorpus(xml) {
  const articles = [];
  const path = [];
  let fields = {};
  const parser = new SaxesParser2();
  const take = (text) => {
    const name = path.at(-1) ?? "";
    if (name === "text") articles.at(-1).text += text;
    else if (FIELD.test(name)) fields[name] = (fields[name] ?? "") + text;
  };
  parser.on("opentag", ({ name }) => {
    if (name === "article") articles.push({ text: "", expected: [] });
    if (PLACE.test(name)) fields = {};
    path.push(name);
  });
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", ({ name }) => {
    path.pop();
    if (PLACE.test(name)) articles.at(-1).expected.push(placeOf(fields));
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return articles;
}
function placeOf({ start: start2, end, lat, lon }) {
  const point = lat && lon ? [Number(lon), Number(lat)] : null;
  return { start: Number(start2), end: Number(end), point };
}

// src/evaluation/toponyms/evaluate-toponyms.ts
var NEAR_KM = 161;
function evaluateToponyms(file, gazetteer) {
  const articles = readCorpusFile(file, readGeoCorpus);
  if (articles.length === 0) throw new Error(`${file}: no articles`);
  const readToponyms = createToponymReader(gazetteer);
  const towns = new Map(
    gazetteer.places.filter(({ kind }) => /^(city|site)$/.test(kind)).map(({ id, point }) => [id, point])
  );
  const rows2 = [["", "articles", "names", "precision", "recall", "F1", `towns within ${NEAR_KM} km`]];
  for (const { name, items } of corpusParts(articles)) {
    const counts = items.map((article2) => {
      const document = readDocument("corpus", article2.text);
      return compare2(article2, apartFrom(readToponyms(document), findTimeExpressions(document)), towns);
    });
    rows2.push([name, String(items.length), ...cells3(counts)]);
  }
  return plainTable(rows2);
}
function compare2({ expected }, toponyms, towns) {
  const names = toponyms.filter(({ role }) => role !== "embedded");
  const count2 = { ...emptyCount(), expected: expected.length };
  for (const marked of expected) {
    const toponym = names.find((name) => overlaps(name, marked));
    if (!toponym) continue;
    count2.right++;
    const point = towns.get(toponym.place);
    if (!point || !marked.point) continue;
    count2.judged++;
    if (distance2(point, marked.point, { units: "kilometers" }) <= NEAR_KM) count2.agreed++;
  }
  count2.found = count2.right + names.filter((name) => isSpurious(name, expected)).length;
  return count2;
}
function isSpurious(name, expected) {
  return name.role !== "demonym" && !expected.some((marked) => overlaps(name, marked));
}
function cells3(counts) {
  const sum = emptyCount();
  for (const count2 of counts) for (const key of Object.keys(sum)) sum[key] += count2[key];
  const { precision, recall, f1, agreed } = rates(sum);
  const shares = [precision, recall, f1, agreed].map(
    (share3) => share3 === null ? "\u2013" : (100 * share3).toFixed(1)
  );
  return [String(sum.expected), ...shares];
}

// src/evaluation/evaluate.ts
var OPTIONS = {
  gold: { type: "string", default: "tests/gold" },
  timeml: { type: "string" },
  toponyms: { type: "string" },
  failures: { type: "boolean", default: false },
  markdown: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  update: { type: "boolean", default: false }
};
var FLOORS = new URL("../../tests/evaluation/figures.json", import.meta.url);
function evaluate(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.timeml !== void 0) return evaluateTimeml(values.timeml, values.failures);
  if (values.toponyms !== void 0) return evaluateToponyms(values.toponyms, loadGazetteer());
  if (values.update && values.gold !== OPTIONS.gold.default) {
    throw new Error(`--update is for the figures of ${OPTIONS.gold.default}, not of ${values.gold}`);
  }
  const { development, heldBack } = readGold(values.gold);
  const read = pipeline();
  const judged = judge(development, read);
  const report = {
    development: figuresOf(judged),
    heldBack: heldBack.length > 0 ? figuresOf(judge(heldBack, read)) : null
  };
  if (values.update) updateFloors(report);
  const failures = judged.map(failureText).filter((text) => text !== null);
  if (values.json) return JSON.stringify({ ...report, failures }, null, 2);
  if (values.markdown) return markdownReport(report);
  return [...values.failures ? failures : [], plainReport(report)].join("\n\n");
}
function updateFloors({ development, heldBack }) {
  const floors = { development: floorOf(development), heldBack: heldBack && floorOf(heldBack) };
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}
`);
}
try {
  console.log(evaluate(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
