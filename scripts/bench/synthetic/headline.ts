import type { WordClass } from "./common-words.ts";
import type { Country } from "./country.ts";
import { capitalised, plural, present } from "./inflect.ts";
import type { Person } from "./person.ts";
import { pick, type Random } from "./random.ts";
import type { Story } from "./story.ts";
import { drawWord } from "./vocabulary.ts";

/** Writes a headline for a story in which these people and countries occur; at least one country. */
export function headline(
  random: Random,
  { words }: Story,
  people: readonly Person[],
  countries: readonly Country[],
  titleCase: boolean,
): string {
  const own = (wordClass: Exclude<WordClass, "adverb">) =>
    random() < 0.6 ? pick(random, words[wordClass]) : drawWord(random, wordClass);
  const country = pick(random, countries);
  const place = country.name.replace(/^the /, "");
  const object = `${own("adjective")} ${plural(own("noun"))}`;
  const act = `${present(own("verb"))} ${object}`;
  const kind = random();
  const line =
    people.length > 0 && kind < 0.4
      ? `${pick(random, people).surname} ${act} in ${place}`
      : kind < 0.6
        ? `${country.demonym} ${own("noun")} ${act}`
        : kind < 0.8
          ? `${place} to ${own("verb")} ${object} after ${own("noun")}`
          : `${own("noun")} ${act} as ${place} ${present(own("verb"))}`;
  return titleCase ? line.split(" ").map(heading).join(" ") : capitalised(line);
}

function heading(word: string): string {
  return word.length > 3 ? capitalised(word) : word;
}
