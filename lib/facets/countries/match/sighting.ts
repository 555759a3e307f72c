import type { Passage } from "../../passage.ts";
import type { Token } from "../../token.ts";
import { codeAt } from "./code-at.ts";
import type { PlaceMatch } from "./find-places.ts";
import { foldToken } from "./fold-token.ts";
import { nameAt } from "./name-at.ts";
import type { Candidate, PlaceKind } from "./place-name.ts";

/** A place of the text with all that decides its country. */
export interface Sighting {
  readonly place: PlaceMatch;
  readonly kind: PlaceKind;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** The folded name, the same at each occurrence. */
  readonly key: string;
  /** Countries at the time of the article, likeliest first. */
  readonly candidates: readonly Candidate[];
  readonly doubtful: boolean;
  /** It stands in the line that says where the article was written. */
  readonly dateline: boolean;
}

/** Looks a match up again, for the candidates' weights that the match itself does not carry. */
export function sighting(
  passages: readonly Passage[],
  place: PlaceMatch,
  before: PlaceMatch | undefined,
  publishedAt: string | null,
  dateline: boolean,
): Sighting | undefined {
  const { passage, start, end } = place.span;
  const { tokens } = passages[passage]!;
  const placeEnd = before?.span.passage === passage ? before.span.end : 0;
  const name = nameAt(tokens, start, placeEnd, publishedAt)?.name;
  if (!name) return;
  return {
    place,
    kind: place.kind,
    tokens,
    start,
    end,
    key: tokens
      .slice(start, end)
      .map(({ text }) => foldToken(text))
      .join(" "),
    candidates: atTheTime(name.candidates, publishedAt),
    doubtful: name.doubtful,
    dateline,
  };
}

/** A state had a name of its own while it lasted, so that a namesake is likelier: Congo, in the days of Zaire. */
const OWN_NAME = 2.5;

function atTheTime(candidates: readonly Candidate[], publishedAt: string | null): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const code = codeAt(candidate.code, publishedAt);
    const size = code === candidate.code ? candidate.size : candidate.size - OWN_NAME;
    if (!found.has(code)) found.set(code, { ...candidate, code, size });
  }
  return [...found.values()];
}
