import type { Mutant } from "../mutant.ts";

export const QUERY: readonly Mutant[] = [
  {
    promise: "A date that is not believed is in no citation",
    file: "lib/query/citation/csl.ts",
    from: "publishedAt && !publishedAt.suspicious",
    to: "publishedAt",
    tests: ["tests/query/citation.test.ts"],
  },
  {
    promise: "A date that is not believed is not given to machines",
    file: "lib/query/article/news-article.ts",
    from: "publishedAt && !publishedAt.suspicious",
    to: "publishedAt",
    tests: ["tests/query/citation.test.ts"],
  },
  {
    promise: "A query looks for sixty terms and no more",
    file: "lib/query/language/limit.ts",
    from: "if (termsOf(text) <= MOST_TERMS) return text;",
    to: "if (termsOf(text) > 0) return text;",
    tests: ["tests/query/limit.test.ts"],
  },
  {
    promise: "A phrase counts word by word",
    file: "lib/query/language/limit.ts",
    from: "return words === null ? 1 : endsOf(words).length;",
    to: "return 1;",
    tests: ["tests/query/limit.test.ts"],
  },
  {
    promise: "A headline cannot end the script that tells machines of it",
    file: "lib/query/article/news-article.ts",
    from: "/[<>&\\u2028\\u2029]/g",
    to: "/[\\u2028\\u2029]/g",
    tests: ["tests/query/citation.test.ts"],
  },
  {
    promise: "A brace in a headline does not swallow the rest of a BibTeX entry",
    file: "lib/query/citation/bibtex.ts",
    from: '"\\\\textbraceleft{}"',
    to: '"\\\\{"',
    tests: ["tests/query/citation.test.ts"],
  },
  {
    promise: "The time of day is shown where it is written",
    file: "lib/query/messages/formats.ts",
    from: "value.length === 10 ? day : time",
    to: "value.length >= 10 ? day : time",
    tests: ["tests/query/messages.test.ts"],
  },
  {
    promise: "A title that is supplied is cited in square brackets",
    file: "lib/query/citation/csl.ts",
    from: 'derived && method !== "no-words"',
    to: "false",
    tests: ["tests/query/citation.test.ts"],
  },
  {
    promise: "A supplied title is no headline to machines",
    file: "lib/query/article/news-article.ts",
    from: "headline.derived ? openingOf(headline) :",
    to: "",
    tests: ["tests/query/citation.test.ts"],
  },
];
