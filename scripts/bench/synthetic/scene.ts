import type { WordClass } from "./common-words.ts";
import type { Person } from "./person.ts";
import { pick, type Random } from "./random.ts";
import type { Story } from "./story.ts";
import { drawWord } from "./vocabulary.ts";

/** What an article is written from: its story and day, who is still to be introduced, and who is known to the reader. */
export interface Scene {
  readonly random: Random;
  readonly story: Story;
  readonly day: number;
  readonly waiting: Person[];
  readonly known: Person[];
  /** An outlet that may be cited. */
  readonly cited: string;
}

/** How often a word is one of the story's own: they come in bursts, as words do. */
const OWN = 0.2;

/** A word in its base form: one of the story's own, or any. */
export function sceneWord({ random, story }: Scene, wordClass: Exclude<WordClass, "adverb">): string {
  return random() < OWN ? pick(random, story.words[wordClass]) : drawWord(random, wordClass);
}
