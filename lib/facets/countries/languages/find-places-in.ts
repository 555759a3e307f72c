import { fold } from "../../../text/fold.ts";
import type { Passage } from "../../passage.ts";
import type { Token } from "../../token.ts";
import { codeAt } from "../match/code-at.ts";
import type { PlaceMatch } from "../match/find-places.ts";
import { placeEndings } from "./place-endings.ts";
import { type NamedPlace, type PlaceNode, placeNames } from "./place-names.ts";

/** Languages that write the names of peoples with a capital, their adjectives too. */
const CAPITAL_DEMONYMS: ReadonlySet<string> = new Set(["nl", "id", "tr"]);

/** What Arabic writes together with the word behind it: and, so, in, for, as, and the article. */
const ARABIC_PREFIX = /^(?:[وف])?(?:لل|[بلك])?(?:ال)?/;

/** Languages whose names take an `s` of possession without an apostrophe (`Finlands president`), Unicode's names too. */
const GENITIVE_S: ReadonlySet<string> = new Set(["sv", "da", "nb", "nn", "no", "de"]);

/** Names of fewer letters are other words with an `s` behind them. */
const SHORTEST_OWNER = 4;

/** Stems of fewer letters are looked up whole. */
const SHORTEST_STEM = 2;

/**
 * The places of an article in another language than English: longest match, in reading order, without overlap. Names
 * follow the article's date, as in English.
 */
export function findPlacesIn(language: string, passages: readonly Passage[], publishedAt: string | null): PlaceMatch[] {
  const root = placeNames(language);
  const found: PlaceMatch[] = [];
  for (const [passage, { tokens }] of passages.entries()) {
    for (let at = 0; at < tokens.length; at++) {
      const match = longest(language, root, tokens, at);
      if (!match) continue;
      const { place, end } = match;
      const codes = place.kind === "mask" ? [] : [codeAt(place.code, publishedAt)];
      found.push({ span: { passage, start: at, end }, codes, kind: place.kind, ambiguous: false });
      at = end - 1;
    }
  }
  return found;
}

interface Match {
  readonly place: NamedPlace;
  readonly end: number;
}

function longest(language: string, root: PlaceNode, tokens: readonly Token[], at: number): Match | undefined {
  const first = tokens[at]!.text;
  if (!/^\p{L}/u.test(first)) return;
  const small = /^\p{Ll}/u.test(first);
  let best: Match | undefined;
  const walk = (node: PlaceNode, k: number) => {
    const { place } = node;
    if (place && k > at && (!best || k > best.end) && !(small && needsCapital(language, place)))
      best = { place, end: k };
    const token = tokens[k];
    if (!token) return;
    for (const next of nextNodes(language, node, token.text)) walk(next, k + 1);
  };
  walk(root, at);
  return best;
}

/** What is no place may be a thing called after a people, in small letters: `montaña rusa`. */
const needsCapital = (language: string, { kind }: NamedPlace): boolean =>
  kind === "demonym" ? CAPITAL_DEMONYMS.has(language) : kind !== "mask";

/** The nodes of the names of places that a word leads to: as it is, or as a stem with one of the language's endings. */
export function nextNodes(language: string, { whole, stems }: PlaceNode, text: string): PlaceNode[] {
  const folded = fold(text);
  const found: PlaceNode[] = [];
  for (const word of formsOf(language, folded)) {
    const exact = whole.get(word);
    if (exact) found.push(exact);
    if (stems.size === 0) continue;
    const endings = placeEndings(language);
    for (let cut = word.length; cut >= SHORTEST_STEM; cut--) {
      const stem = stems.get(word.slice(0, cut));
      if (stem && endings.has(word.slice(cut))) found.push(stem);
    }
  }
  return found;
}

function formsOf(language: string, word: string): string[] {
  if (GENITIVE_S.has(language) && word.endsWith("s") && word.length > SHORTEST_OWNER) return [word, word.slice(0, -1)];
  if (language !== "ar") return [word];
  const bare = word.replace(ARABIC_PREFIX, "");
  return [...new Set([word, word.replace(/^[وفبلك]/, ""), `ال${bare}`, bare])];
}
