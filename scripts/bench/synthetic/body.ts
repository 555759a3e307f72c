import type { Sentence } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { leadSentence, sentence } from "./sentence.ts";

/** How many words a body has, at least and at most. */
export const SHORTEST = 300;
const LONGEST = 880;

/** Writes paragraphs of one to three sentences until the article is long enough. */
export function writeBody(scene: Scene): readonly (readonly Sentence[])[] {
  const { random } = scene;
  const wanted = SHORTEST + (LONGEST - SHORTEST) * 0.5 * (Math.min(random(), random()) + random());
  const paragraphs: Sentence[][] = [];
  let next = leadSentence(scene);
  let words = 0;
  let room = 0;
  do {
    if (room === 0) {
      paragraphs.push([]);
      room = paragraphs.length === 1 ? 1 : 1 + Math.floor(random() * 3);
    }
    paragraphs.at(-1)!.push(next);
    words += next.words;
    room--;
    next = sentence(scene);
  } while (words < wanted && words + next.words <= LONGEST);
  return paragraphs;
}
