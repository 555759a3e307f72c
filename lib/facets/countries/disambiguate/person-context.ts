import { COMMON, classesOf, GIVEN, PLACE, STOP, TITLE } from "../../people/lexicon.ts";
import type { Token } from "../../token.ts";
import { foldToken } from "../match/fold-token.ts";
import type { Sighting } from "../match/sighting.ts";

/** Words that follow a place as often as a surname follows a given name. */
const NOT_SURNAMES = new Set(
  "prime president king queen prince princess foreign minister defence defense finance interior government army navy national senate house state gov governor sen rep lt atty senator republican republicans democrat democrats democratic supreme county city bank stock valley island islands airport international central north south east west police monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december secretary opera club park school hospital court council peninsula open cup games grand union league championship premier ambassador embassy parliament legislature assembly attorney district department board commission conference summit agreement treaty accord war world new bay beach port harbor harbour general federal military coast guard bulldogs am pm gmt tv and".split(
    " ",
  ),
);

const PARTICLE = /^(?:dos|das|da|de|del|di|della|bin|ibn|bint|ben|abu|van|von|Bin|Ibn|Ben|Abu|Al|Ould)$/;
const ARABIC = /^(?:al|el|ul)$/i;

/** Whether a name of one word belongs to a person by the words beside it: `Michael Jordan`, `Mrs. London`, `Chad Bianco`. */
export function isPersonsName({ tokens, start, end, kind, doubtful }: Sighting): boolean {
  if (end > start + 1 || !(doubtful || kind === "city")) return false;
  const before = beside(tokens, start - 1, start);
  if (before && kind !== "demonym" && isTitle(before)) return true;
  if (before && /^(?:\p{Lu}\.)+$|^[B-HJ-Z]$/u.test(before.text) && !/^U\.[SK]/.test(before.text)) return true;
  if (before && kind !== "demonym" && isByline(tokens, start, end)) return true;
  if (before && kind !== "demonym" && PARTICLE.test(before.text)) return true;
  if (tokens[start - 1]?.text === "-" && ARABIC.test(tokens[start - 2]?.text ?? "")) return true;
  if (tokens[end + 1]?.text === "-" && ARABIC.test(tokens[end]?.text ?? "")) return true;
  if (before && isGiven(before) && !opensSentence(tokens, start - 1)) return true;
  if (before && doubtful && opensSentence(tokens, start - 1) && isNameless(before, kind === "demonym")) return true;
  return doubtful && givenNameOf(tokens, start, end);
}

/** Whether the word itself is a given name with a surname after it, and no word before that leads to a place. */
function givenNameOf(tokens: readonly Token[], start: number, end: number): boolean {
  if ((classesOf(foldToken(tokens[start]!.text)) & GIVEN) === 0) return false;
  const next = beside(tokens, end, end);
  if (
    !next ||
    !/^\p{Lu}(?:\p{Ll}|['’]\p{Lu}|\.$)/u.test(next.text) ||
    NOT_SURNAMES.has(next.text.toLowerCase().replace(/\.$/, ""))
  )
    return false;
  return !isLocative(tokens, start);
}

/** `BY CHAD KLEMPER` at the head of a text, where capitals tell nothing. */
function isByline(tokens: readonly Token[], start: number, end: number): boolean {
  const next = beside(tokens, end, end);
  return (
    /^by$/i.test(tokens[start - 1]!.text) && opensSentence(tokens, start - 1) && /^\p{Lu}{2}/u.test(next?.text ?? "")
  );
}

/** Whether a preposition of place stands before: `in Jordan`, `from Paris`. */
export function isLocative(tokens: readonly Token[], start: number): boolean {
  return /^(?:in|into|from|to|at|near|outside|inside|across|throughout|around|within|toward|towards|via|between|of|visit|visiting|leave|leaving|left|enter|entered|southern|northern|eastern|western|central|downtown|neighboring|neighbouring|nearby|mainland)$/i.test(
    tokens[start - 1]?.text ?? "",
  );
}

/** The token at an index if only a space parts it from its neighbour in the same sentence. */
function beside(tokens: readonly Token[], at: number, edge: number): Token | undefined {
  const token = tokens[at];
  const left = tokens[edge - 1];
  const right = tokens[edge];
  if (!token || !left || !right || left.sentence !== right.sentence || right.start - left.end !== 1) return;
  return token;
}

function isTitle({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && (classesOf(foldToken(text).replace(/\.$/, "")) & TITLE) > 0;
}

function isGiven({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && (classesOf(foldToken(text)) & GIVEN) > 0;
}

/** A capitalised word of no other use can only be a name: `Denzel Washington`. */
function isNameless({ text }: Token, surely: boolean): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return false;
  const classes = classesOf(foldToken(text));
  if ((classes & (STOP | PLACE)) > 0) return false;
  return (classes & GIVEN) > 0 || (!surely && (classes & COMMON) === 0);
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]!.sentence;
}
