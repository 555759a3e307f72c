import { wordList } from "../word-list.ts";

/** Acronyms of two or three letters that stand before names and are no initials. Folded. */
export const ACRONYMS = wordList("acronyms");
