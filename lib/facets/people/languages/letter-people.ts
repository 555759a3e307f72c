import { type Passage, type Span, spanText } from "../../passage.ts";
import type { FoundPerson } from "../../values.ts";
import * as is from "../lexicon.ts";
import { classesIn } from "./language-words.ts";

/** Between the parts of a foreign name. */
const DOT = /[・·•．=＝]/;

interface Person {
  readonly name: string;
  readonly mentions: { span: Span; reason: string }[];
}

/**
 * The people of an article in a script without spaces. A shorter name is the only longer one that begins with it (a family
 * name) or ends with it behind a dot (a foreigner's). `hidden`: a family name by itself.
 */
export function letterPeople(language: string, passages: readonly Passage[], names: readonly Span[]): FoundPerson[] {
  const people = new Map<string, Person>();
  const spans = names
    .map((span) => ({ span, name: spanText(passages, span) }))
    .filter(({ name }) => /\p{L}/u.test(name));
  const forms = [...new Set(spans.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const isFamily = (name: string) =>
    [...name].length === 1 || (language === "ja" && (classesIn(language, name) & is.FAMILY) !== 0);
  const means = new Map<string, string>();
  for (const form of forms) {
    const longer = [...new Set(means.values())].filter((full) => full !== form && isShortFor(form, full));
    means.set(form, longer.length === 1 ? longer[0]! : form);
  }
  for (const { span, name } of spans) {
    const full = means.get(name)!;
    const person = people.get(full) ?? { name: full, mentions: [] };
    people.set(full, person);
    person.mentions.push({ span, reason: name === full ? "tagger" : "surname" });
  }
  return [...people.values()].map(({ name, mentions }) => ({ name, hidden: isFamily(name), mentions }));
}

function isShortFor(short: string, full: string): boolean {
  if (DOT.test(full)) return full.split(DOT).at(-1) === short;
  return full.startsWith(short) && [...short].length <= 3 && [...full].length - [...short].length <= 3;
}
