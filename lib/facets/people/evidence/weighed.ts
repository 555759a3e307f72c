import type { Candidate } from "../candidates.ts";
import type { PassageWords } from "../passage-words.ts";

/** What one mention of a name shows; other mentions of the same words are judged by it too. */
export interface MentionSignals {
  readonly titled: boolean;
  readonly spoke: boolean;
  readonly described: boolean;
  readonly the: boolean;
  /** What follows, or who is said to work there, makes it the name of a firm. */
  readonly firm: boolean;
  /** What follows makes it the name of a building or a prize, here alone. */
  readonly facility: boolean;
  /** A title, an age or a role beside it makes it the name of a person. */
  readonly proven: boolean;
}

/** A candidate with all that speaks for and against it, in its sentence and in the article as a whole. */
export interface Weighed {
  readonly candidate: Candidate;
  /** Its name words, folded. */
  readonly key: string;
  readonly evidence: number[];
  readonly signals: MentionSignals;
}

/** The words of an article's passages, and its candidates in reading order. */
export interface ArticleNames {
  readonly texts: readonly PassageWords[];
  readonly weighed: readonly Weighed[];
  /** The words that are also written small, folded. */
  readonly small: ReadonlySet<string>;
}
