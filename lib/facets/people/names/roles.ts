import { wordList } from "../word-list.ts";

/** What a person is called in lower case right before a name, or after it behind a comma. Folded. */
export const ROLES = wordList("roles");

/** Verbs that people alone do, mostly by mouth; the second set is weaker: a company or a state does these too. Folded. */
export const SPEECH = wordList("speech-verbs");

/** What ministers and officials are in charge of, as their titles say it (`Minister of Works and Pensions`). Folded. */
export const PORTFOLIOS = wordList("portfolios");

export const ACTS = wordList("acts");
