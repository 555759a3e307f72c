/** Searches as readers of news type them. */
export const PLAIN: readonly string[] = [
  "government",
  "company",
  "new year",
  "prime minister",
  "oil",
  "bank of japan",
  "trade deficit",
  "strike",
  "election",
  "war and peace",
  "price",
  "president said",
  '"new york"',
  "country:JP",
  "hospital",
  "fire -bank",
  "school OR college",
  "minister -prime",
  "dollar rates",
  "weather",
];

const COMMON = "the of to in said a and for it on from by was is at its with that be he will not as has an".split(" ");

const next = (at: number) => COMMON[(at + 1) % COMMON.length]!;

/** Searches that cost an index most: many words that nearly every article has, in each way that they can be joined. */
export const COSTLY: readonly (readonly [what: string, query: string])[] = [
  ["25 common words, all of them", COMMON.join(" ")],
  ["25 common words, any of them", COMMON.join(" OR ")],
  [
    "20 phrases of common words",
    COMMON.slice(0, 20)
      .map((word, at) => `"${word} ${next(at)}"`)
      .join(" OR "),
  ],
  ["a phrase of 50 common words", `"${COMMON.concat(COMMON).join(" ")}"`],
  [
    "25 words, each or a phrase",
    COMMON.slice(0, 20)
      .map((word, at) => `(${word} OR "${next(at)} ${word}")`)
      .join(" "),
  ],
];
