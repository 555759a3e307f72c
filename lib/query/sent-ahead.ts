import type { Hit } from "../engine/port/results.ts";
import { foldedWords } from "../engine/words/words.ts";

/** What tells whether one hit was sent ahead of another. */
export type Headed = Pick<Hit, "kinds" | "headline" | "outlet" | "publishedAt">;

/** So much of a flash's words must stand in the story's headline, and so many at least. */
const [SHARE, LEAST] = [0.5, 3];

/**
 * The story that a flash was sent ahead of, of some hits the one whose headline has most of its words; null where none is. It is of
 * the same outlet and day, and no earlier; its headline begins with a word of the flash and has no number that the flash has
 * not, but one of the flash's, if that has any. Of 1,097 flashes of Reuters 266 have such a story; of 90 pairs that were read one was wrong.
 */
export function storyOf<H extends Headed>(flash: H, hits: readonly H[]): H | null {
  const ahead = wordsOf(flash);
  let best: { readonly hit: H; readonly share: number } | null = null;
  for (const hit of hits) {
    if (hit.kinds.includes("flash") || !isInTime(flash, hit)) continue;
    const share = shareIn(ahead, wordsOf(hit));
    if (share >= SHARE && share > (best?.share ?? 0)) best = { hit, share };
  }
  return best?.hit ?? null;
}

/** How much of a flash's words a headline has; 0 where it speaks of something else. */
function shareIn(ahead: readonly string[], words: readonly string[]): number {
  const [own, told] = [new Set(ahead), new Set(words)];
  const shared = ahead.filter((word) => told.has(word));
  if (new Set(shared).size < LEAST || !own.has(words[0]!)) return 0;
  if (words.some((word) => isNumber(word) && !own.has(word))) return 0;
  if (ahead.some(isNumber) && !shared.some(isNumber)) return 0;
  return shared.length / ahead.length;
}

/** Whether a story is of the outlet and the day of a flash, and as far as times are known no earlier. */
function isInTime(flash: Headed, story: Headed): boolean {
  const [sent, told] = [flash.publishedAt?.value, story.publishedAt?.value];
  if (sent === undefined || told === undefined) return false;
  if (flash.outlet === null || flash.outlet.value !== story.outlet?.value) return false;
  const [day, time] = [sent.slice(0, 10), sent.slice(11, 16)];
  return (
    day.length === 10 &&
    told.startsWith(day) &&
    (time === "" || told.slice(11, 16) === "" || told.slice(11, 16) >= time)
  );
}

function wordsOf({ headline }: Headed): string[] {
  return foldedWords(headline.segments.map(({ text }) => text).join("")).split(" ");
}

const isNumber = (word: string): boolean => /\p{N}/u.test(word);
