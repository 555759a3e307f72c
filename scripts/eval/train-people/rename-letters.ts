import { classesIn, namesIn } from "../../../lib/facets/people/languages/vocabulary.ts";
import * as is from "../../../lib/facets/people/lexicon.ts";
import type { GoldName, GoldText } from "./gold.ts";
import { pick, type Random, randomFrom } from "./random.ts";

/** The share of other names that are changed. */
const OTHERS = 0.3;

/** Makes copies of Chinese and Japanese texts in which people bear other names: listed ones, or others of the corpus. */
export function letterRenamer(
  language: string,
  texts: readonly GoldText[],
): (gold: GoldText, seed: number) => GoldText {
  const families = namesIn(language, is.FAMILY);
  const givens = namesIn(language, is.GIVEN);
  const foreign = texts.flatMap(({ text, people }) =>
    people.map(({ start, end }) => text.slice(start, end)).filter((name) => !isOwn(language, name)),
  );
  const made = (name: string, random: Random) => {
    // Others than one's own are told by the words they are: with as many made up, every loanword looked like one.
    if (!isOwn(language, name)) return random() < OTHERS ? pick(random, foreign) : name;
    if ([...name].length < 2) return pick(random, families);
    const given = pick(random, givens);
    // A Chinese given name of two signs is any two that given names have.
    return (
      pick(random, families) + (language === "zh" && random() < 0.5 ? given[0]! + pick(random, givens).at(-1)! : given)
    );
  };
  return ({ text, people }, seed) => {
    const random = randomFrom(seed);
    const names = new Map<string, string>();
    let out = "";
    let at = 0;
    const moved: GoldName[] = [];
    for (const { start, end } of [...people].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      const name = text.slice(start, end);
      const other = names.get(name) ?? made(name, random);
      names.set(name, other);
      out += text.slice(at, start);
      moved.push({ start: out.length, end: out.length + other.length });
      out += other;
      at = end;
    }
    return { text: out + text.slice(at), people: moved };
  };
}

/** Whether a name is of the language's own kind: a listed family name, and one or two signs behind it. */
function isOwn(language: string, name: string): boolean {
  if (!/^\p{sc=Han}{1,5}$/u.test(name)) return false;
  return [1, 2, 3].some(
    (length) =>
      name.length - length <= 3 &&
      name.length >= length &&
      (classesIn(language, name.slice(0, length)) & is.FAMILY) !== 0,
  );
}
