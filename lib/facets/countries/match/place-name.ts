/** What a name of the gazetteer is. */
export type PlaceKind = "name" | "demonym" | "capital" | "metonym" | "state" | "city" | "mask" | "organisation";

/** A country that a name can stand for. */
export interface Candidate {
  readonly code: string;
  /** How likely the bare name means it, on the scale of log10 of a city's population. */
  readonly size: number;
  /** Postal codes of the US or Canadian states that have a place of this name. */
  readonly states: readonly string[];
}

/** A name of the gazetteer. No candidates: a mask. */
export interface PlaceName {
  readonly kind: PlaceKind;
  readonly candidates: readonly Candidate[];
  /** People bear it as a name, or it is an ordinary word: it needs support. */
  readonly doubtful: boolean;
  /** An acronym, which counts in capitals only. */
  readonly acronym: boolean;
}
