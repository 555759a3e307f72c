/** What people have said of names, by their keys: which are one person's, and which are not. */
export interface SaidOfNames {
  /** The key that stands for all names said to be one person's; the name's own where nothing is said of it. */
  readonly same: (key: string) => string;
  /** Whether a name of one list was said to be another person's than one of the other. */
  readonly different: (a: readonly string[], b: readonly string[]) => boolean;
  /** The names that something was said of together with this one. */
  readonly partners: (key: string) => readonly string[];
}

export const NOTHING_SAID: SaidOfNames = { same: (key) => key, different: () => false, partners: () => [] };
