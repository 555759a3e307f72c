import { dateLine } from "../date-line.ts";
import { COMMON_WORDS } from "../text/common-words.ts";
import type { Piece } from "./piece.ts";

/** Two to four words with capitals, particles between them: `Ann Cole`, `Ana de la Cruz`. */
const NAME =
  /^(?=.{5,40}$)\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:d[aeiou]s?|del|la|le|van|von|der|den|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** What begins the names of places of several words. */
const PLACE = /^(?:San|Santa|São|St\.?|Saint|Los|Las|El|La|Le|Rio|Hong|Tel|Buenos|Kuala|Abu|Addis|Sri|Ho|Phnom)\b/;

/** Small words of other languages that begin a line and no name. */
const LEADING = /^(?:Por|Par|Door|Af|Av|Para|Pour|Voor|Für|Mit|Con|Avec)\s/;

/** A story's first paragraph is at least so long, in UTF-16 units. */
const STORY = 40;

let common: ReadonlySet<string> | null = null;

/** Whether a piece is a bare name on a line of its own, above the line of dates or the story, that the story does not speak of. */
export function isNameLine({ words }: Piece, after: readonly Piece[]): boolean {
  if (!NAME.test(words) || PLACE.test(words) || LEADING.test(words) || words === words.toUpperCase()) return false;
  const [next] = after;
  if (next === undefined || (!isStory(next) && (dateLine(next.words) === null || !after.some(isStory)))) return false;
  common ??= new Set(COMMON_WORDS.trim().split(/\s+/));
  const names = words.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
  // `Harbour Bridge` above a story may be anything; so is a name that the story is on.
  if (names.some((word) => common!.has(word.toLowerCase().replace(/\.$/, "")))) return false;
  const family = names.at(-1)!;
  return !after.some((piece) => piece.words.includes(family));
}

const isStory = ({ kind, words }: Piece): boolean =>
  (kind === undefined || kind === "dateline") && words.length > STORY && /[.!?…]["”’)]*$/.test(words);
