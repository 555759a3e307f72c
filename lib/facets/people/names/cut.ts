import * as is from "../lexicon.ts";
import { isHyphen } from "../passage-words.ts";
import { isSuffix } from "./trim.ts";
import { CAPITAL, CAPITALS, INITIAL, LOWER, type Word } from "./word.ts";

/** A run of name words that is being cut into names: what stands at `k`, and what was gathered so far. */
export interface Cutting {
  readonly run: readonly Word[];
  readonly k: number;
  /** The words of the name under way. */
  readonly piece: readonly Word[];
  /** The titles before it. */
  readonly titles: readonly Word[];
  /** The two words before the run. */
  readonly before: readonly [Word | undefined, Word | undefined];
}

/** Titles that are family names, too. */
const NOBLE =
  /^(?:king|prince|baron|duke|earl|count|pope|bishop|abbot|judge|marshal|dean|sultan|mufti|emir|amir|dame|lord|major|deacon)$/;

/** Titles that stand inside a name as its second word, too (`Mohd Shah Nurul Amin`), and are family names. */
const EASTERN = /^(?:shah|sheikh|shaikh|khan|mirza|syed|sayed|haji|hajj)$/;
const ARTICLE = /^(?:al|el|bin|ibn|abu)$/;

const ANY_TITLE = is.TITLE | is.TITLE_WORD;

/** Whether the word is a title before a name, and not the name itself (`Stephen King`, `Martin Luther King Road`). */
export function isTitle({ run, k, piece, titles }: Cutting): boolean {
  const word = run[k]!;
  const next = run[k + 1];
  if (!(word.shape & CAPITAL) || word.shape & INITIAL) return false;
  if (word.classes & is.INNER_TITLE && titles.length > 0 && piece.length === 0 && k + 2 < run.length) return true;
  if (!(word.classes & ANY_TITLE)) return false;
  const titleFollows = next !== undefined && (next.classes & ANY_TITLE) !== 0;
  // A word of longer titles that is a name too (`Lance`, `Field`) is one only before another title.
  if (!(word.classes & is.TITLE) && word.classes & (is.GIVEN | is.FAMILY) && !titleFollows) return false;
  // `Lee Wing-yung`.
  if (isHyphen(next) && piece.length > 0 && run[k + 2] && run[k + 2]!.shape & LOWER) return false;
  if (isHyphen(next) && piece.length === 0) return run[k + 2] !== undefined && (run[k + 2]!.classes & ANY_TITLE) !== 0;
  const last = piece.at(-1);
  if (last === undefined) return !(word.classes & is.GIVEN && next && next.shape & INITIAL);
  if (isHyphen(last) || ARTICLE.test(last.folded)) return false;
  const given = (last.classes & (is.GIVEN | is.GIVEN_WEAK)) !== 0;
  const rest = run.slice(k + 1).filter((one) => !isSuffix(one));
  // `Sacha Baron Cohen`, `Jo Mae King Jr.`; at the end `Shahinur Sheikh`.
  if (EASTERN.test(word.folded) && (given || rest.length === 0) && !(last.classes & (is.DEMONYM | is.ORGANISATION)))
    return false;
  if (
    NOBLE.test(word.folded) &&
    (rest.length === 0 || (given && piece.length === 1 && rest.length === 1)) &&
    piece.length <= 2
  )
    return (last.classes & (is.DEMONYM | is.PLACE | is.ORGANISATION)) !== 0 && !given;
  if ((!given && !(last.shape & INITIAL)) || last.classes & (is.DEMONYM | is.PLACE)) return true;
  const street = next !== undefined && next.classes & is.ORGANISATION && !(next.classes & (is.GIVEN | is.FAMILY));
  if (street && !(last.shape & INITIAL)) return false;
  const ends = run.slice(k + 1).every(isSuffix);
  return !(piece.length <= 2 && (ends || word.classes & is.INNER_TITLE));
}

/** Whether the word says where somebody is from; at the end of a name it is a family name (`Ada English`). */
export function isNationality({ run, k, piece }: Cutting): boolean {
  const word = run[k]!;
  if (!(word.classes & is.DEMONYM)) return false;
  const next = run[k + 1];
  const last = piece.at(-1);
  if (isHyphen(last)) return false;
  if (last && last.classes & (is.GIVEN | is.GIVEN_WEAK) && k === run.length - 1 && piece.length <= 2) return false;
  const givenName = word.classes & is.GIVEN && piece.length === 0;
  return !(givenName && next && !(next.classes & (ANY_TITLE | is.ORGANISATION)));
}

/** The place of a post before the name of its holder: `the ambassador to Peru Ana Ruiz`. */
export function isPost({ run, k, before: [post, preposition] }: Cutting): boolean {
  if (k > 0 || run.length < 3 || !(run[0]!.classes & is.PLACE) || isHyphen(run[1])) return false;
  if (!preposition || !post || !/^(?:to|of|in|for|from)$/.test(preposition.text)) return false;
  return (post.classes & (ANY_TITLE | is.ROLE)) !== 0;
}

/** Whether the word ends an organisation, or is an acronym, right before a full name: `the Economic Forum Ana Ruiz`. */
export function isForeword({ run, k, piece, before }: Cutting): boolean {
  const word = run[k]!;
  const inside = piece.length > 0 || (k === 0 && /^(?:the|of)$/.test(before[1]?.text ?? ""));
  const organisation = inside && word.classes & is.ORGANISATION && !(word.classes & (is.GIVEN | is.FAMILY));
  const acronym = word.shape & CAPITALS && piece.length === 0;
  if (!organisation && !acronym) return false;
  const rest = run.slice(k + 1);
  const [first, last] = [rest[0], rest.at(-1)];
  if (rest.length < 2 || rest.some(({ classes }) => classes & (ANY_TITLE | is.ORGANISATION))) return false;
  if (!(first!.classes & is.GIVEN) || first!.classes & (is.PLACE | is.COMMON)) return false;
  return acronym ? rest.length > 2 || word.text.length > 2 : !(last!.classes & is.PLACE);
}
