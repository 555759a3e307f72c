import { wordList } from "../word-list.ts";

/** Titles that stand before a name and are no part of it; with one of these even a lone word is a name. Folded. */
export const STRONG_TITLES = wordList("titles");

/** Words of a longer title or a job in capitals (`Chief Executive Officer`); no proof of a name by themselves. Folded. */
export const TITLE_WORDS = wordList("title-words");

/** Honorifics that follow another religious or royal title and otherwise are names (`Ayatollah Seyyed Ali …`). Folded. */
export const INNER_TITLES = wordList("inner-titles");

/** Letters after a name, and generation suffixes; the second kind is part of the name. Folded. */
export const SUFFIXES = wordList("suffixes");

/** Titles with which one name is all the name there is. */
export const REGNAL = /^(?:king|queen|pope|emperor|empress|sultan|emir|prince|princess|tsar|patriarch)$/;
