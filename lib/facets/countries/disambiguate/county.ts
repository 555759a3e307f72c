import type { Token } from "../../token.ts";
import type { Candidate, PlaceName } from "../match/place-name.ts";

/** Countries whose counties are so called in English news; the US has by far the most. */
const COUNTIES: readonly Candidate[] = [
  { code: "US", size: 6.3, states: [] },
  ..."GB IE KE CN TW LR RO SS HU NO SE EE HR IR".split(" ").map((code) => ({ code, size: 5.6, states: [] })),
];
/** Who is governed by a `County Council`. */
const COUNCILS: readonly Candidate[] = ["GB", "US", "IE"].map((code, i) => ({
  code,
  size: i === 0 ? 7 : 6.3,
  states: [],
}));
const PARISHES: readonly Candidate[] = ["US", "JM", "UG"].map((code, i) => ({ code, size: 6 - i, states: [] }));
/** Capitalised words before `County` that are not its name. */
const NOT_NAMES =
  /^(?:The|A|An|This|That|Each|Every|Our|Their|His|Her|Its|In|At|Of|For|And|By|To|From|With|Under|New|Local|Rural|Neighboring)$/;

/**
 * A county or parish by its word: `Kanawha County`, where `name` is what the gazetteer makes of the words before it, if
 * anything. A town or region lends its own country (`Hualien County`), save a British one, whose counties are not called so
 * (`Suffolk County`) but for their councils; `Jersey County` is none of Jersey's.
 */
export function county(
  tokens: readonly Token[],
  at: number,
  end: number,
  name: PlaceName | undefined,
): PlaceName | undefined {
  const word = tokens[end]?.text;
  if ((word !== "County" && word !== "Parish") || tokens[end]!.sentence !== tokens[at]!.sentence) return;
  if (!name && (!/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) || NOT_NAMES.test(tokens[at]!.text))) return;
  const council = tokens[end + 1]?.text === "Council";
  const base = word === "Parish" ? PARISHES : council ? COUNCILS : COUNTIES;
  const own = (name?.kind === "city" || name?.kind === "state") && !name.doubtful ? name.candidates.slice(0, 1) : [];
  const lent = own.filter(({ code }) => council || code !== "GB");
  const candidates = lent.map((candidate) => ({ ...candidate, size: 7 }));
  return {
    kind: word === "County" ? "state" : "city",
    candidates: [...candidates, ...base.filter(({ code }) => code !== candidates[0]?.code)],
    doubtful: word === "Parish",
    acronym: false,
  };
}
