import type { Passage, Span } from "../../passage.ts";
import type { Token } from "../../token.ts";
import { organisationEnd, organisationStart } from "../disambiguate/organisation-span.ts";
import { isOtherTown, smallPlaceEnd } from "../disambiguate/small-place-end.ts";
import { isTicker } from "../disambiguate/ticker.ts";
import { codeAt } from "./code-at.ts";
import { nameAt } from "./name-at.ts";
import type { PlaceKind } from "./place-name.ts";

/** A name of the gazetteer in a text: the countries it can mean, likeliest first; none for a mask. */
export interface PlaceMatch {
  readonly span: Span;
  readonly codes: readonly string[];
  readonly kind: PlaceKind;
  /** Two countries share the name, or people bear it, or it is a word. */
  readonly ambiguous: boolean;
}

/**
 * The places of a text by the gazetteer alone: longest match, in reading order, without overlap. A place inside an
 * organisation's or a street's name comes out as that. Names follow the article's date (Moscow in 1987 is `SUHH`).
 */
export function findPlaces(passages: readonly Passage[], publishedAt: string | null): PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (const [passage, { tokens }] of passages.entries()) {
    let taken = 0;
    for (let at = 0; at < tokens.length; at++) {
      const match = matchAt(tokens, at, taken, publishedAt);
      if (!match) continue;
      const { start, end, ...place } = match;
      found.push({ span: { passage, start, end }, ...place });
      taken = end;
      at = end - 1;
    }
  }
  return found;
}

interface Match extends Omit<PlaceMatch, "span"> {
  readonly start: number;
  readonly end: number;
}

function matchAt(tokens: readonly Token[], at: number, taken: number, publishedAt: string | null): Match | undefined {
  const hit = nameAt(tokens, at, taken, publishedAt);
  if (!hit) return;
  const { name, end } = hit;
  const codes = [...new Set(name.candidates.map(({ code }) => codeAt(code, publishedAt)))];
  const ambiguous = name.doubtful || codes.length > 1;
  if (isTicker(tokens, at, end)) return { start: at, end, codes: [], kind: "mask", ambiguous };
  if (name.kind === "mask" || name.kind === "organisation" || name.kind === "metonym") {
    return { start: at, end, codes, kind: name.kind, ambiguous };
  }
  const start = organisationStart(tokens, at, taken);
  const organisation = organisationEnd(tokens, end);
  if (start < at || organisation > end) return { start, end: organisation, codes, kind: "organisation", ambiguous };
  if (name.kind !== "name" && name.kind !== "demonym" && isOtherTown(tokens, at, taken)) {
    return { start: at - 1, end, codes: [], kind: "mask", ambiguous };
  }
  const small = smallPlaceEnd(tokens, end);
  if (small > end) return { start: at, end: small, codes: [], kind: "mask", ambiguous };
  return { start: at, end, codes, kind: name.kind, ambiguous };
}
