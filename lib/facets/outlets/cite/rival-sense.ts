import type { Token } from "../../token.ts";
import { PARTY } from "./citation-words.ts";
import type { Mentioned } from "./mentioned.ts";
import { RIVALS } from "./rival-words.ts";

/** Whether the article speaks of another bearer of the name, so that a bare `X said` proves nothing. */
export function hasRivalSense(form: string, mentioned: Mentioned): boolean {
  return (RIVALS.get(form) ?? []).some((word) => mentioned.countOf(word) > 0);
}

/** `Asian Paper Industries (API)`: an acronym in brackets after words whose initials it is. */
export function definesAcronym(tokens: readonly Token[], start: number, end: number): boolean {
  if (end !== start + 1 || tokens[start - 1]?.text !== "(" || tokens[end]?.text !== ")") return false;
  const acronym = tokens[start]!.text;
  if (!/^\p{Lu}{2,7}$/u.test(acronym)) return false;
  const words = tokens.slice(Math.max(0, start - 1 - 2 * acronym.length), start - 1).map(({ text }) => text);
  const initials = (of: readonly string[]) => of.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return initials(words).endsWith(acronym) || initials(capitals).endsWith(acronym);
}

/** `Fars province`: a place of the name. */
const PLACE = /^(?:province|region|governorate|district|county|island|river|valley|desert)$/;

/** `PTI leaders`, `CCTV footage`: what follows shows that another bearer of the name is meant. */
export function isOtherThing(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end]?.text.toLowerCase() ?? "";
  if (PARTY.has(after) || PLACE.test(after)) return true;
  return tokens[start]!.text === "CCTV" && /^(?:footage|cameras?|videos?|images?|systems?|clips?|\))$/.test(after);
}
