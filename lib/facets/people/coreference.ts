import type { Mention } from "./mention.ts";
import { partsOf } from "./mention.ts";
import { familyComesFirst } from "./names/eastern-order.ts";
import { fits } from "./names/same-name.ts";

/** A person of one article: the parts of the fullest name, and every mention in reading order. */
export interface Person {
  readonly parts: readonly string[];
  readonly family: string;
  readonly mentions: { readonly mention: Mention; readonly reason: string }[];
  readonly titles: Set<string>;
  /** Only a lone word is known of this person. */
  readonly lone: boolean;
}

/** Names that share a word with more names than this are compared with none: no article of news has as many. */
const MOST_NAMESAKES = 40;

/** What the text says of a mention besides its words. */
interface Spelling {
  /** Whether a hyphen joins its last two words. */
  readonly hyphenated: (mention: Mention) => boolean;
  /** Whether hyphens join all of its words. */
  readonly isPair: (mention: Mention) => boolean;
  readonly sentenceOf: (mention: Mention) => string;
}

/** Groups the mentions of an article, given in reading order, by person; people come in order of first mention. */
export function corefer(mentions: readonly Mention[], spelling: Spelling): Person[] {
  const people = new People();
  const named = fullNames(mentions, spelling, people);
  for (const mention of mentions) {
    const person = named.get(mention);
    if (person) people.add(person, mention, mention.reason);
    else if (mention.words.length === 1) joinLone(people, mention);
  }
  return people.inOrder();
}

/** The people found so far, by the words of their names. */
class People {
  readonly #byWord = new Map<string, Person[]>();
  readonly #byLetters = new Map<string, Person>();
  readonly #lone = new Map<string, Person>();
  /** The place of each person's latest mention so far, in mentions from the start. */
  readonly #latest = new Map<Person, number>();
  #mentions = 0;

  /** `isPair`: none of its words alone means it (`Reagan` is not `Reagan-Gorbachev`). */
  make(parts: readonly string[], family: string, lone: boolean, { suffix = "", isPair = false } = {}): Person {
    const person: Person = { parts, family, mentions: [], titles: new Set(), lone };
    if (lone) this.#lone.set(family, person);
    else this.#byLetters.set(`${parts.join("")} ${suffix}`, person);
    for (const part of lone || isPair ? [] : new Set(parts)) {
      const namesakes = this.#byWord.get(part) ?? [];
      this.#byWord.set(part, namesakes);
      namesakes.push(person);
    }
    return person;
  }

  bearing(word: string): readonly Person[] {
    const namesakes = this.#byWord.get(word) ?? [];
    return namesakes.length > MOST_NAMESAKES ? [] : namesakes;
  }

  spelt(letters: string): Person | undefined {
    return this.#byLetters.get(letters);
  }

  lone(word: string): Person {
    return this.#lone.get(word) ?? this.make([word], word, true);
  }

  latest(person: Person): number {
    return this.#latest.get(person) ?? -1;
  }

  add(person: Person, mention: Mention, reason: string): void {
    person.mentions.push({ mention, reason });
    this.#latest.set(person, this.#mentions++);
  }

  inOrder(): Person[] {
    return [...this.#latest.keys()];
  }
}

/** Whom each full name means: longest forms first, and a shorter one joins the only longer one that it fits. */
function fullNames(
  mentions: readonly Mention[],
  { hyphenated, isPair, sentenceOf }: Spelling,
  people: People,
): Map<Mention, Person> {
  const forms = new Map<string, FullForm>();
  for (const mention of mentions) {
    if (mention.words.length === 1) continue;
    const parts = partsOf(mention.words);
    const { suffix = "" } = mention;
    const key = `${parts.join(" ")} ${suffix}`;
    const form = forms.get(key) ?? { parts, suffix, mentions: [], sentences: new Set() };
    forms.set(key, form);
    form.mentions.push(mention);
    form.sentences.add(sentenceOf(mention));
  }
  const named = new Map<Mention, Person>();
  const size = ({ parts, suffix }: FullForm) => parts.length * 100 + parts.join("").length + (suffix ? 50 : 0);
  const formOf = new Map<Person, FullForm>();
  for (const form of [...forms.values()].sort((a, b) => size(b) - size(a))) {
    const [first] = form.mentions as [Mention];
    const person =
      longerName(people, form, formOf) ??
      people.make(form.parts, familyOf(form.parts, hyphenated(first)), false, {
        suffix: form.suffix,
        isPair: form.mentions.every(isPair),
      });
    if (!formOf.has(person)) formOf.set(person, form);
    for (const mention of form.mentions) {
      named.set(mention, person);
      for (const { folded } of mention.titles) person.titles.add(folded);
    }
  }
  return named;
}

const familyOf = (parts: readonly string[], hyphenated: boolean): string =>
  familyComesFirst(parts, hyphenated) ? parts[0]! : parts.at(-1)!;

/** A full name as an article has it, and where. */
interface FullForm {
  readonly parts: string[];
  readonly suffix: string;
  readonly mentions: Mention[];
  readonly sentences: Set<string>;
}

function longerName(people: People, form: FullForm, formOf: ReadonlyMap<Person, FullForm>): Person | undefined {
  const { parts, suffix, sentences } = form;
  // A sentence that has `John Doe Jr.` and `John Doe` tells of two.
  const agrees = (one: Person) => {
    const other = formOf.get(one)!;
    return other.suffix === suffix || (suffix === "" && sentences.isDisjointFrom(other.sentences));
  };
  const same = people.spelt(`${parts.join("")} ${suffix}`) ?? people.spelt(`${parts.join("")} `);
  if (same && agrees(same)) return same;
  const word = parts.findLast((part) => part.length > 1) ?? "";
  const fitting = new Set(
    [...people.bearing(word), ...people.bearing(parts.join(""))].filter((one) => fits(parts, one.parts) && agrees(one)),
  );
  const [only, other] = fitting;
  return other ? undefined : only;
}

/**
 * A lone word joins the only person named before it whose family name it is, else a given name. Where several bear it,
 * the latest of those whose title agrees; else it is somebody of whom no more is known.
 */
function joinLone(people: People, mention: Mention): void {
  const word = mention.words[0]!.folded;
  const all = people.bearing(word);
  const namesakes = firstOf(
    all.filter(({ family }) => family === word),
    all.filter(({ parts }) => parts[0] === word),
    all,
  );
  const before = namesakes.filter((person) => people.latest(person) >= 0);
  const known = before.length > 0 ? before : namesakes;
  const titles = mention.titles.map(({ folded }) => folded);
  const agreeing = known.filter((person) => titles.some((title) => person.titles.has(title)));
  if (known.length === 1) people.add(known[0]!, mention, "surname");
  else if (agreeing.length > 0) people.add(agreeing.reduce(later(people)), mention, "surname-title");
  else {
    const person = people.lone(word);
    for (const title of titles) person.titles.add(title);
    people.add(person, mention, mention.reason);
  }
}

const later =
  (people: People) =>
  (a: Person, b: Person): Person =>
    people.latest(b) > people.latest(a) ? b : a;

const firstOf = (...lists: (readonly Person[])[]): readonly Person[] => lists.find((list) => list.length > 0) ?? [];
