import { type Passage, type Span, spanText } from "../../passage.ts";
import type { FoundPerson } from "../../values.ts";
import * as is from "../lexicon.ts";
import { letterTitles } from "./letter-titles.ts";
import { classesIn } from "./vocabulary.ts";

/** Between the parts of a foreign name. */
const DOT = /[・·•．=＝]/;

const LOANWORD = /^[\p{sc=Katakana}ー]+$/u;

/** The longest title, in tokens. */
const TITLE = 4;

/** Whether a title stands right behind a name, or right before it. */
function hasTitle(language: string, { tokens }: Passage, { start, end }: Span): boolean {
  const { after, before } = letterTitles(language);
  const text = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map((token) => token.text)
      .join("");
  return Array.from({ length: TITLE }, (_, n) => n + 1).some(
    (length) => after.has(text(end, end + length)) || before.has(text(start - length, start)),
  );
}

interface Person {
  readonly name: string;
  readonly mentions: { span: Span; reason: string }[];
}

/**
 * The people of an article in a script without spaces. A shorter name is the only longer one that begins with it (a family
 * name) or ends with it behind a dot (a foreigner's). `hidden`: a family name by itself, and what
 * may be none.
 */
export function letterPeople(language: string, passages: readonly Passage[], names: readonly Span[]): FoundPerson[] {
  const people = new Map<string, Person>();
  const spans = joined(passages, names)
    .map((span) => ({ span, name: spanText(passages, span) }))
    .filter(({ name }) => /\p{L}/u.test(name));
  const forms = [...new Set(spans.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const titled = new Set(
    spans.filter(({ span }) => hasTitle(language, passages[span.passage]!, span)).map(({ name }) => name),
  );
  const isFamily = (name: string) => (classesIn(language, name) & is.FAMILY) !== 0;
  // A foreign word looks like a foreign name: a title beside it has to tell, or the parts of a whole name.
  const isForeign = (name: string) =>
    !DOT.test(name) &&
    (language === "ja" ? LOANWORD.test(name) : !isFamily(name.slice(0, 1)) && !isFamily(name.slice(0, 2)));
  const isLone = (name: string) =>
    [...name].length === 1 || (language === "ja" && isFamily(name)) || (isForeign(name) && !titled.has(name));
  const means = meanings(forms);
  for (const { span, name } of spans) {
    const full = means.get(name)!;
    const person = people.get(full) ?? { name: full, mentions: [] };
    people.set(full, person);
    person.mentions.push({ span, reason: name === full ? "tagger" : "surname" });
  }
  return [...people.values()].map(({ name, mentions }) => ({ name, hidden: isLone(name), mentions }));
}

/** A family name has no more signs, and no more of a given name follow it. */
const FAMILY = 3;

/** Whom each form means: the only longer one that it can be short for, else itself. Forms come longest first. */
function meanings(forms: readonly string[]): Map<string, string> {
  const means = new Map<string, string>();
  const longer = new Map<string, Set<string>>();
  for (const form of forms) {
    const full = longer.get(form);
    const meant = full?.size === 1 ? [...full][0]! : form;
    means.set(form, meant);
    if (meant !== form) continue;
    for (const short of shortForms(form)) longer.set(short, (longer.get(short) ?? new Set()).add(form));
  }
  return means;
}

function shortForms(full: string): string[] {
  if (DOT.test(full)) return [full.split(DOT).at(-1)!];
  const signs = [...full];
  return Array.from({ length: FAMILY }, (_, n) => n + 1)
    .filter((length) => length < signs.length && signs.length - length <= FAMILY)
    .map((length) => signs.slice(0, length).join(""));
}

/** Names without dots at their ends; two with a dot between them are one. */
function joined(passages: readonly Passage[], names: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { passage, start, end } of names) {
    const { tokens } = passages[passage]!;
    const isDot = (k: number) => DOT.test(tokens[k]?.text ?? "");
    const before = out.at(-1);
    const gap = before?.passage === passage ? start - before.end : -1;
    if (before && (gap === 1 || gap === 0) && (isDot(before.end) || isDot(before.end - 1) || isDot(start)))
      out[out.length - 1] = { ...before, end };
    else out.push({ passage, start, end });
  }
  return out.flatMap(({ passage, start, end }) => {
    const { tokens } = passages[passage]!;
    let from = start;
    let to = end;
    while (from < to && DOT.test(tokens[from]!.text)) from++;
    while (to > from && DOT.test(tokens[to - 1]!.text)) to--;
    return from < to ? [{ passage, start: from, end: to }] : [];
  });
}
