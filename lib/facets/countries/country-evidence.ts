import type { Passage, Span } from "../passage.ts";
import type { PlaceMatch } from "./match/find-places.ts";

/** What is known of one article when its countries are decided. */
export interface CountryEvidence {
  readonly passages: readonly Passage[];
  readonly places: readonly PlaceMatch[];
  readonly people: readonly Span[];
  readonly outlets: readonly Span[];
  /** An ISO prefix: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedAt: string | null;
  /** The publisher's country, a prior of about one mention. */
  readonly home: string | null;
}
