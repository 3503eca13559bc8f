import { areMilitary, fullTitle, holdsOffice, isCalled, isGuest, type Person } from './called.ts';
import { isKnownPerson } from './known-people.ts';
import { sameName } from './names.ts';
import type { Phrase } from './phrases.ts';
import { sentNoun } from './sent-bodies.ts';
import type { NamedActor } from './types.ts';

/** An office that one person holds at a time. */
const SOLE_OFFICE =
  /^(president|prime minister|(foreign|defence|interior) minister|king|sultan|emir|chancellor)$/;

/** How many people are kept in mind: more than any article names, so that a text without end is read in bounded time. */
const MOST_PEOPLE = 200;

/** Who has been named so far in one article, and whom a pronoun or a bare title means. */
export class Antecedents {
  private readonly people: Person[] = [];
  private lastPerson: Person | null = null;
  private lastGroup: NamedActor[] = [];
  /** The state or organisation named last: whose "its" is. */
  private lastBody: NamedActor | null = null;
  /** The delegation or fleet named last, by its noun. */
  private readonly sent = new Map<string, NamedActor>();
  /** The delegation or ship that was the subject of the last sentence. */
  private traveller: NamedActor | null = null;
  private lastPair: string[] = [];
  /** Three or more states that one sentence named together last. */
  private lastStates: NamedActor[] = [];
  /** The two people whom one sentence named last, as those who meet. */
  private lastPeople: NamedActor[] = [];
  /** Countries in order of their last mention, newest last. */
  private countries: { code: string; name: string }[] = [];

  /** Remembers a country that was named, as a state or as an adjective. */
  addCountry(code: string, name: string): void {
    this.countries = this.countries.filter((country) => country.code !== code);
    this.countries.push({ code, name });
  }

  /**
   * "*Iran's foreign minister* flew to Kabul. *Ali Karimi* met …": whoever is named after the office that acted just before, without a title or with the same. `met` are the countries of the counterparts
   * in the sentence at hand: nobody meets himself.
   */
  nameOffice(phrase: Phrase, met: string[]): void {
    const office = this.lastPerson;
    const title = fullTitle(phrase.title);
    const same = office && (holdsOffice(office.title, title) || areMilitary(office.title, title));
    const other = title !== '' && !same;
    if (office?.kind !== 'office' || office.country === null || other) return;
    const known = title === '' ? this.knowsPerson(phrase.name) : this.hasNamed(phrase.name);
    if (phrase.countries.length > 0 || met.includes(office.country) || known) return;
    office.kind = 'person';
    office.name = phrase.name;
  }

  /** The actor of a named person: the one already known by that name, or a new one. */
  person(phrase: Phrase): NamedActor {
    const country = phrase.countries[0] ?? null;
    let person = this.people.findLast(
      (known) =>
        (sameName(known.name, phrase.name) || isFirstOf(known.name, phrase.name)) &&
        agree(known.country, country),
    );
    person ??= this.holderOf(phrase);
    if (!person) {
      person = {
        kind: 'person',
        name: phrase.name,
        country,
        title: fullTitle(phrase.title),
      };
      this.remember(person);
    }
    if (phrase.name.length > person.name.length) person.name = phrase.name;
    person.country ??= country;
    person.title = `${person.title} ${fullTitle(phrase.title)}`.trim();
    if (/\bspokes(man|woman|person)\b/.test(phrase.title)) person.speaks = true;
    return (this.lastPerson = person);
  }

  /** "The *Polish premier* discussed trade. … *Polish Prime Minister Jan Nowak* came": an office that is known before its holder. */
  private holderOf({ title, countries, name }: Phrase): Person | undefined {
    if (countries.length === 0 || !SOLE_OFFICE.test(fullTitle(title))) return undefined;
    const office = this.people.findLast(
      (known) =>
        known.kind === 'office' &&
        known.country === countries[0] &&
        holdsOffice(known.title, fullTitle(title)),
    );
    if (office) Object.assign(office, { kind: 'person', name });
    return office;
  }

  private remember(person: Person): void {
    this.people.push(person);
    if (this.people.length > MOST_PEOPLE) this.people.shift();
  }

  /** Whether a single capitalised word is the name of somebody already named. */
  knowsPerson(name: string): boolean {
    return isKnownPerson(name) || this.hasNamed(name);
  }

  private hasNamed(name: string): boolean {
    return this.people.some((person) => sameName(person.name, name) || isFirstOf(person.name, name));
  }

  /** The person whom "the general", "the Iranian minister" or "the visiting dignitary" means; the office itself when none fits. */
  office(phrase: Phrase, here: NamedActor[] = []): NamedActor {
    const country = phrase.countries[0] ?? null;
    const fits = (person: Person) =>
      person.title !== '' &&
      (country === null ? !here.includes(person) : person.country === country) &&
      isCalled(person, phrase, country);
    // the guest of an article is the one whom it names first
    const known =
      isGuest(phrase.title) && country === null ? this.people.find(fits) : this.people.findLast(fits);
    if (known) return (this.lastPerson = known);
    const stranger = this.strangerWith(phrase);
    if (country !== null && stranger) {
      stranger.country = country;
      return (this.lastPerson = stranger);
    }
    const office: Person = { kind: 'office', name: phrase.name, country, title: fullTitle(phrase.title) };
    this.remember(office);
    return (this.lastPerson = office);
  }

  /** "*President* Ali Karim … the Iranian *president*", "the Iranian *leader*": the only one of that office whose country nobody has told. */
  private strangerWith(phrase: Phrase): Person | null {
    const fitting = this.people.filter(
      ({ kind, country, title }) =>
        kind === 'person' && country === null && holdsOffice(title, fullTitle(phrase.title)),
    );
    return fitting.length === 1 ? fitting[0]! : null;
  }

  /** Remembers two countries that were named together. */
  setPair(countries: string[]): void {
    this.lastPair = countries;
  }

  /** Remembers three or more states that were named together. */
  setStates(states: NamedActor[]): void {
    this.lastStates = states;
  }

  /** "the three countries": those named together last, if they were as many. */
  several(count: number): NamedActor[] {
    return this.lastStates.length === count ? this.lastStates : [];
  }

  /** Remembers two people whom one sentence named. */
  setPeople(people: NamedActor[]): void {
    this.lastPeople = people;
  }

  /** The organisation named last, if that was the last body named. */
  body(): NamedActor | null {
    return this.lastBody?.kind === 'state' ? null : this.lastBody;
  }

  /** Remembers the subject of a sentence for the "he" of the next. */
  setSubject(actor: NamedActor): void {
    this.lastPerson = this.people.findLast((person) => person === actor) ?? this.lastPerson;
  }

  /** Remembers the delegation or ship that is a sentence's subject for the "it" of the next; null when it is none. */
  setTraveller(actor: NamedActor | null): void {
    this.traveller = actor;
  }

  /** The delegation or ship that the sentence before was about. */
  travellerBefore(): NamedActor | null {
    return this.traveller;
  }

  /** Remembers the subject of a plural phrase for "they". */
  setGroup(actors: NamedActor[]): void {
    this.lastGroup = actors;
  }

  /** Remembers a state or organisation for "its". */
  setBody(actor: NamedActor): void {
    this.lastBody = actor;
  }

  /** Remembers a delegation or fleet that was named with its country. */
  setSent(actor: NamedActor): void {
    const noun = sentNoun(actor.name);
    if (noun && actor.country !== null) this.sent.set(noun, actor);
  }

  /** Whom "the delegation" means: the one named last; nobody when none was. */
  sentBody(name: string): NamedActor[] {
    const known = this.sent.get(sentNoun(name) ?? '');
    return known ? [known] : [];
  }

  pronoun(lower: string, here: NamedActor[] = []): NamedActor[] {
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

  /** "the two leaders": the two people named together last, or "the two countries" where nobody or people of one country were. */
  pairOfPeople(): NamedActor[] {
    const [first, second] = this.lastPeople;
    if (!first || !second) return this.pair();
    if (first.country === null || second.country === null) return this.lastPeople;
    return first.country === second.country ? this.pair() : this.lastPeople;
  }

  /** "the two countries": those named together last, unless two others were named since; else the only two that were named. */
  pair(): NamedActor[] {
    const recent = this.countries.slice(-3);
    const pair = recent.filter(({ code }) => this.lastPair.includes(code));
    if (pair.length === 2) return pair.map(state);
    return this.countries.length === 2 ? this.countries.map(state) : this.lastPeople;
  }

  /** "the neighbouring country": the one named last that is not `own`. */
  neighbour(own: string | null): NamedActor[] {
    const other = this.countries.findLast((country) => country.code !== own);
    return other ? [state(other)] : [];
  }
}

function state({ code, name }: { code: string; name: string }): NamedActor {
  return { kind: 'state', name, country: code };
}

/** "Wang" for Wang Yi, "PM Imran" for Imran Khan: the first of several names alone. */
function isFirstOf(whole: string, name: string): boolean {
  return whole.startsWith(`${name} `) && !/[\s-]/.test(name);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
