import { calledWords } from "../../registry/lone/listed-names.ts";
import { wordList } from "../word-list.ts";

/**
 * Family names that by themselves mean a head of state or government, a minister or a party leader of the last half
 * century in news of the day, and seldom anything else. Written from general knowledge. Folded.
 */
export const PUBLIC_FIGURES = wordList("public-figures");

/** Single words by which somebody is known to everybody (`lula`), and which are nobody else's name. Folded. */
export const MONONYMS: ReadonlySet<string> = new Set(calledWords());

/** Initials by which everybody knows somebody (`JFK`). Folded. */
export const INITIALISMS = wordList("initialisms");
