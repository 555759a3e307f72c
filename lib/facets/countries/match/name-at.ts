import type { Token } from "../../token.ts";
import { county } from "../disambiguate/county.ts";
import { shortState } from "../disambiguate/short-state.ts";
import { cellItems, tableRows } from "../table-rows.ts";
import { longestName } from "./longest-name.ts";
import type { PlaceName } from "./place-name.ts";

const PREFIX_NAMES: ReadonlyMap<string, PlaceName> = new Map(
  tableRows("prefixes").flatMap(([code, words]) =>
    cellItems(words).map((word): [string, PlaceName] => [
      word,
      { kind: "demonym", candidates: [{ code: code!, size: 9, states: [] }], doubtful: false, acronym: false },
    ]),
  ),
);

/**
 * The name of a place that begins at a token, and the index after it: of the gazetteer, a state's short form after a town,
 * or a prefix such as `Sino-`. `placeEnd` is where the place before ended.
 */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  placeEnd: number,
  publishedAt: string | null,
): { readonly name: PlaceName; readonly end: number } | undefined {
  const unit = tokens[at]!.text.charCodeAt(0);
  if (unit < 65 || (unit > 90 && unit < 192)) return;
  if (tokens[at + 1]?.text === "-" && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? "")) {
    const prefix = PREFIX_NAMES.get(tokens[at]!.text);
    if (prefix) return { name: prefix, end: at + 1 };
  }
  const short = shortState(tokens, at, placeEnd === at - 1 && at > 1);
  if (short) return { name: short, end: at + 1 };
  const longest = longestName(tokens, at, publishedAt);
  const end = longest?.end ?? at + 1;
  const named = county(tokens, at, end, longest?.name);
  return named ? { name: named, end: end + 1 } : longest;
}
