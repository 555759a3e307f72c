import { wordList } from "../word-list.ts";

/** Countries, regions, states and large cities, word by word: what a lone capitalised word more often is. Folded. */
export const PLACE_WORDS = wordList("places");

/** Demonyms, languages and creeds, word by word; before a title they belong to it, and they are never a lone person. Folded. */
export const DEMONYMS = wordList("demonyms");
