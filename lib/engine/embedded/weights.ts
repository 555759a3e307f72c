/** How much a word of the headline counts, beside one of the text. */
export const HEADLINE = 3;

/** What bm25 takes from FTS5: how soon more of the same word says no more, and how much the length of a text counts. */
export const [K1, B] = [1.2, 0.75];

/** Scores as whole numbers: so many are one of bm25's, whose smallest are of words that more than half of all articles have, 1e-6. */
export const UNIT = 1e12;
