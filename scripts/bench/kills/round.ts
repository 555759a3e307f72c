/** A round: where an act was ended by force, and what was not as it must be then. */
export interface Round {
  readonly struck: string;
  readonly differences: readonly string[];
}

/** Rounds, each begun by a call; `finish` ends them all and gives what is not as it must be at the end. */
export interface Rounds {
  readonly round: () => Promise<Round>;
  readonly finish: () => Promise<readonly string[]>;
}
