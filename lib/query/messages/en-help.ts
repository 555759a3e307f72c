// The guide of the site in English: a table, hence its length.
import type { ExampleGroup, ExampleKind } from "../help/examples.ts";
import type { Formats } from "./formats.ts";
import { rich } from "./rich.ts";

/** What the guide says, in English. */
export function helpWords({ number, percent }: Pick<Formats, "number" | "percent">) {
  return {
    title: "How to search",
    intro:
      "Each example finds something in this archive. Whatever you choose beside the results goes on from there, and the address keeps all of it: a search can be sent to somebody as it stands.",
    onPage: "On this page",
    examples: "What can be asked",
    groups: {
      words: "Words",
      values: "People, countries, outlets",
      dates: "Dates, and all together",
    } satisfies Record<ExampleGroup, string>,
    meaning: {
      words: "both words, anywhere in an article",
      phrase: "these words in a row",
      without: "the first word, without the second",
      either: "either word",
      grouped: "brackets group: the first word with either of the others",
      begun: "words that begin so",
      pattern: "words of this form: ? is one letter, * any number, behind two letters at least",
      within: "these words in a text with at most ten others between, in any order",
      near: "the same with five, at most 99; words or phrases stand on either side",
      title: "words of the headline",
      person: "a person, by the name that is shown",
      catalogue: "the same, as catalogues write it",
      country: "a country, by name or code",
      about: "articles that are about it, not those that merely mention it; for people as well",
      outlet: "who published it",
      cited: "an outlet that the text refers to",
      author: "who wrote it",
      language: "the language of the text, by name or code",
      collection: "what came into the archive under this name",
      list: "the articles of a reading list",
      not: "a minus before a field shuts its value out",
      before: "articles dated before a year, month or day",
      after: "articles dated after one",
      month: "dates as people write them: spring 1989, the 1980s, last week; also on:1969-07-20",
      added: "what came into this archive in the last seven days",
      together: "all of it in one search",
    } satisfies Record<ExampleKind, string>,
    /** What is chosen besides what is typed. */
    and: (typed: string, chosen: string) => `${typed}, then ${chosen}`,
    rules: "How words are read",
    says: {
      words: "All words must occur; the last one may be a beginning while no space follows it.",
      letters:
        "Capitals and accents do not matter. Only US, WHO, IT and AM in capitals are other words than us, who, it and am.",
      limits:
        "A query holds 60 words and values. What is no operator here is searched for as words, and the page says so.",
      slips:
        "Where nothing is found, misspelt words are read as the nearest that find something, and the page says so.",
      wider:
        "Above the results are words that occur in this archive with what you typed; a click adds one as an alternative.",
      views:
        "List, Map, Network and Timeline show the same results, whatever was typed or chosen; each number in them leads to its articles.",
    },
    marks: {
      title: "What the marks mean",
      results: "In results",
      filters: "Beside results",
      article: "In an article",
      marked: "marked",
      isMarked: "what was looked for: a word that you typed, or the name of a value that you chose",
      isCopies:
        "the same text of the same day elsewhere: one hit stands for all, and the link shows word by word what differs",
      isFolded:
        "other states of the story, told earlier, later, corrected or elsewhere: each counts as an article, and a page folds them under the first",
      derived: "a headline made from the text",
      isOwnPage: "the page of a person, a country or an outlet: since when, with whom, in which words",
      value: (count: number) => `a value, ${number(count)}`,
      isValue:
        "a click leaves only articles with it. The number is how many those are, exactly; values chosen in one list are alternatives",
      isWithout: "shuts the value out; where it is shut out, + takes it back",
      isAlso: "asks for it as well as the chosen one, in the same article",
      isMentioned: "whether it is enough that the text names it, or the article must be about it",
      isSeveral: "a name that more than one person seems to bear; the archive cannot tell their articles apart",
      name: "Baker",
      isUnresolved: "a surname of which the text does not say whose it is; the article lists who may be meant",
      names: <N>(people: N, countries: N, outlets: N) => rich<N>`${people}, ${countries}, ${outlets}`,
      isNames: "what the program found; a click leads to all articles with it, and the marks can be switched off",
      isEvidence:
        "beside a name: the article is about it, and names it so many times. The number opens the sentences, each with the rule that found it",
      aside: "Set aside",
      isAside:
        "parts of the source that are not the article, such as footers and embedded posts: kept, with the reason",
      isWrong: "where you may correct the archive: the way to say so",
    },
    trust: {
      title: "How far it can be trusted",
      people: (texts: number, right: number, found: number) =>
        `People: in ${number(texts)} news texts with known answers, ${percent(right)} % of what was named is right, and ${percent(found)} % of those who are in the texts were found.`,
      countries: (texts: number, right: number, found: number) =>
        `Countries that an article is about: in ${number(texts)} texts, ${percent(right)} % right and ${percent(found)} % found.`,
      counts: "Counts are exact: the number beside a value is the number of articles that a click on it finds.",
      dates:
        "Dates are those of the source, as exact as they are written there. What is only known by year is in no month.",
      check: "A program that is right nine times in ten is wrong once: open the evidence before you publish.",
      more: "All measures",
    },
    correct: {
      title: "Correct what is wrong",
      how: "An article has “Wrong?” beside each value where you may correct it, at the machine that keeps the archive. Before anything is written you see how many articles it changes; it keeps your name and the day, holds after every import, and can be undone.",
      others: "Where you do not see it, tell whoever keeps this archive.",
    },
    keep: {
      title: "Cite, keep, follow, take away",
      cite: "Cite: every article has a permanent address, and below its text a citation as BibTeX, RIS, CSL-JSON or plain text. A headline that is not the source’s stands in square brackets.",
      keep: "Keep: tick results, or open an article, and put them into a reading list, with notes.",
      follow:
        "Follow: below the results stand feeds of every search, and “Save this search”, which then says what is new.",
      export:
        "Take away: below the results, all of them as a table, for reference managers, as text or as a web archive, with a receipt of how they were found.",
      programs: "Programs can ask all of this too.",
    },
    keys: {
      title: "Keys",
      box: { key: "/", does: "to the search box" },
      next: { key: "n", does: "to the next match in an article" },
      previous: { key: "Shift-N", does: "to the one before" },
    },
    tour: {
      title: "New here? Four things to know",
      search: "Type anything",
      isSearch: "Words, a name or a country; the box offers who and what the archive knows.",
      narrow: "Narrow it",
      isNarrow: "Beside the results: people, countries, outlets, dates, each with the exact number that a click finds.",
      check: "Ask why",
      isCheck: "Every name in an article opens the sentences that it was found in.",
      take: "Take it along",
      isTake: "The address keeps the search. Send it, follow it, cite an article, export all.",
      more: "How to search",
      hide: "Hide this",
      show: "Show the tour on the front page again",
    },
  };
}
