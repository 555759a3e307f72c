import { wordList } from "../word-list.ts";

/** Words of the name of an organisation, place, event or work: a run that holds one is no person. Folded. */
export const ORGANISATION_WORDS = wordList("organisation-words");

/** Words that open the name of a firm or body, but of no person. Folded. */
export const HEADS = wordList("organisation-heads");

/** Names of persons that stand for a company, a brand, a prize or a body when nothing says otherwise. Folded. */
export const EPONYMS = wordList("eponyms");
