/** Why what was given for a parameter cannot be taken, with what is needed to say it. `given` is cut to 40 letters. */
export type Fault =
  /** More characters, words and values, or values than `most`; what is beyond is left out. */
  | { readonly code: "tooLong" | "tooManyTerms" | "tooManyValues"; readonly most: number }
  /** Marks alone, with no letter or digit to look for. */
  | { readonly code: "noWord" }
  /** Several values for what takes one. */
  | { readonly code: "repeated"; readonly given: string }
  | {
      readonly code: "noFacet" | "noId" | "noFlag" | "noDay" | "noSince" | "noPage" | "noCursor";
      readonly given: string;
    }
  | { readonly code: "noSize"; readonly given: string; readonly least: number; readonly most: number }
  | { readonly code: "noChoice"; readonly given: string; readonly choices: readonly string[] }
  /** Missing where it is needed; a cursor behind an article that the search finds no more; a page beside a cursor. */
  | { readonly code: "missing" | "lostCursor" | "besideCursor" }
  /** The first day is later than the last; they were exchanged. */
  | { readonly code: "exchanged" }
  /** Nothing reads a parameter of this name; the nearest that is read, and, for programs, all that are. */
  | { readonly code: "unknown"; readonly nearest: string | null; readonly takes: readonly string[] };

/** A parameter that could not be taken as given. `messages.problem` words it. */
export type Problem = Fault & { readonly parameter: string };
