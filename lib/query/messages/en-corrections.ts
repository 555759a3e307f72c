import type { Line } from "../../corrections/line.ts";
import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import type { Relation } from "../../facets/registry/relation.ts";
import type { TitleKind } from "../../facets/registry/title-kinds.ts";
import type { Addable, Choice, Field } from "../corrections/choices.ts";
import type { FormFault } from "../corrections/form-fault.ts";
import type { CorrectionsRefusal } from "../corrections/refusal.ts";
import type { Reviewed } from "../corrections/review.ts";
import { KINDS, lineWords } from "./en-correction-line.ts";
import { rich } from "./rich.ts";

/** What is said of corrections in English. */
export function correctionWords(
  number: (value: number) => string,
  date: (value: string) => string,
  value: (facet: FacetKey, value: FacetValue) => string,
) {
  const articles = (count: number) => `${number(count)} ${count === 1 ? "article" : "articles"}`;

  return {
    title: "Corrections",
    intro:
      "What readers of this archive have put right. Each line is kept in the ledger for good, with who said it, and can be undone; the articles' own texts stay as their sources gave them.",
    none: "Nothing has been corrected yet.",
    line: lineWords(number, date, value),
    by: (name: string, at: string) => `${name}, ${at}`,
    why: (why: string) => `“${why}”`,
    changed: (count: number) => (count === 0 ? "changed no article" : `changed ${articles(count)}`),
    undone: "undone",
    undo: "Undo",
    filter: { act: "Kind", all: "all", by: "By", words: "With the words", show: "Show" },
    acts: {
      same: "two are one person",
      different: "two are two people",
      rename: "another name",
      hide: "no person",
      split: "two people of one name",
      means: "who a name means",
      article: "of one article",
      outlet: "of outlets",
      place: "of places",
      undo: "taken back",
    } satisfies Record<Line["act"], string>,
    wrong: "Wrong?",
    wrongOf: (what: string) => `${what} wrong?`,
    missing: "Something is missing or wrong?",
    marking: {
      title: "Marked words",
      missing: <N>(words: N) => rich<N>`“${words}” is missing here as`,
      adds: { person: "a person", country: "a country", cited: "an outlet" },
    },
    corrected: "Corrected",
    was: (was: string) => `was: ${was}`,
    added: (added: string) => `added: ${added}`,
    correctedBy: (by: string, at: string) => `corrected by ${by} on ${at}`,
    dateWas: (was: string | null, isTaken: boolean) =>
      `${isTaken ? "A correction took the date away" : "A correction gave the date"}; it was ${was ?? "not known"}`,
    history: "All corrections",
    noArticle: "an article that this archive has not",
    fields: {
      headline: "Headline",
      publishedAt: "Date",
      publisher: "Outlet",
      authors: "Authors",
      language: "Language",
    },
    unknown: "not known",
    form: {
      title: "What is wrong?",
      ofValue: (value: string) => `What is wrong with “${value}”?`,
      articlesOf: (value: string) => `Articles with ${value}`,
      wrong: "Choose one:",
      choices: {
        notHere: "It does not belong to this article",
        someoneElse: "In this article it is someone else",
        samePerson: "In all articles it is the same person as someone else",
        otherPerson: "It is another person than someone else, and never to be taken for them",
        meantWithin: "It is the surname of someone, in the articles that a search finds",
        anotherWithin: "It is two people of one name: another one in the articles that a search finds",
        calledOtherwise: "In all articles it should be called otherwise",
        noPerson: "It is no person, in any article",
        notAbout: "The article only mentions it",
        about: "The article is about it",
        noPlace: "The name that stands in the text is no place of this country, in any article",
        otherPlace: "The name that stands in the text is a place of another country, in all articles",
        sameOutlet: "In all articles it is the same outlet as another",
        otherOutlet: "This article is by another outlet",
      } satisfies Record<Choice, string>,
      scope: "In which articles",
      scopeHint:
        "As in the search box: words, country:AU, outlet:NAME, person:NAME, before:1990, after:1990-05. What is imported later follows it.",
      is: "What it is instead",
      kinds: { nothing: "no name of anything", ...KINDS },
      what: "What is wrong or missing?",
      somethingElse: "Something else is wrong or missing",
      fields: {
        headline: "The headline is",
        date: "The date is (YYYY, YYYY-MM or YYYY-MM-DD; empty: none is known)",
        outlet: "The outlet is (empty: none is known)",
        authors: "The authors are (with ; between them)",
        language: "The language is (en, or English; empty: none is known)",
      } satisfies Record<Field, string>,
      add: {
        person: "A person is missing",
        country: "A country that it mentions is missing",
        about: "A country that it is about is missing",
        cited: "An outlet that it cites is missing",
      } satisfies Record<Addable, string>,
      words: "The words in the text that say so",
      wordsHint: "As they stand there; the sentence then shows where it comes from.",
      right: "What is right",
      rightName: "The right name",
      yourName: "Your name",
      reason: "Why (if you like)",
      next: "Next: see what it changes",
      moreExactly: "Which one?",
      whichOf: (typed: string) => `“${typed}” is:`,
      newPerson: (typed: string) => `someone whom this archive does not know yet: ${typed}`,
      where: "Where it stands in the text:",
      articles,
      isPerson: (name: string, count: number) => `It is ${name} (${articles(count)})`,
      tellApart: "Tell them apart",
      effectOfUndo: (count: number) =>
        count === 0 ? "To undo it changes no article." : `To undo it changes what is said of ${articles(count)}.`,
      effect: (count: number) =>
        count === 0 ? "It changes no article." : `It changes what is said of ${articles(count)}.`,
      confirm: "Correct it",
      takeBack: "Take it back",
      holdAgain: "Let it hold again",
      back: "Back",
      done: "Written into the ledger, and so from now on.",
      collection:
        "An article's collection is what its import was told (--collection), and no correction changes it: take the import back (npm run imports -- undo N) and import the articles again under another name.",
    },
    review: {
      title: "Review",
      intro:
        "Where this archive may be wrong, as far as it can tell by itself: what would mend most articles comes first. Nothing is changed before you have seen how many articles it concerns.",
      kindsTitle: "What to review",
      kinds: {
        same: "One person?",
        two: "Two people?",
        surnames: "Surnames",
        outlets: "Outlets",
        waiting: "Waiting",
      } satisfies Record<Reviewed, string>,
      about: {
        same: "Two names that look like one person’s, though nothing else bears it out.",
        two: "One name in articles that seem to be about two people.",
        surnames: "Surnames that stand alone, and it is not known whose they are.",
        outlets: "Outlets that are known by the addresses of their sites alone.",
        waiting: "Corrections that say nothing here, since it is not known whom they name.",
      } satisfies Record<Reviewed, string>,
      nothing: "There is nothing of this kind to review.",
      how: {
        spelling: "One name in two spellings.",
        middle: "One has a middle name that the other lacks.",
        nickname: "One is called by a short form of the other’s name.",
        transliteration: "The names sound alike.",
        earlier: "One has a further family name.",
        dropped: "One has a further first name.",
        slip: "A letter or two differ.",
        initials: "One has only the initial of the other’s first name.",
      } satisfies Record<NonNullable<Relation>, string>,
      silent: (until: number, since: number) => `There are articles until ${until}, and again since ${since}.`,
      apart: (countries: readonly string[], count: number) =>
        `Some articles name ${countries[0]}, others ${countries[1]}, and none was found to name both; the rarer is named in ${articles(count)}.`,
      titled: (titles: readonly TitleKind[]) =>
        `The words beside the name are those of ${titles.map((title) => TITLES[title]).join(" in some articles, and in others of ")}.`,
      years: ([first, last]: readonly [number, number]) => (first === last ? `${first}` : `${first}–${last}`),
      one: "One person",
      noAct:
        "That it is one person cannot be kept: a correction says of two that they are one. “Later” puts the question off in this browser.",
      twoPeople: "Two people",
      later: "Later",
      nobody: (id: string) => `This archive knows nobody as ${id}.`,
      sayOf: (name: string) => `Say it of ${name}`,
      someoneElse: "Someone else, or only in some articles",
      noPerson: "No person",
      itsName: (domain: string) => `What ${domain} is called`,
      putOff: (count: number) => `${number(count)} put off in this browser.`,
      again: "Show again",
    },
    faults: {
      nothingChosen: "Choose what is wrong.",
      noName: "Say who you are: every correction bears a name.",
      noText: "Say what is right.",
      noWords: "These words do not stand in the text so.",
      noScope: "Say in which articles.",
      unfitScope:
        "A correction cannot follow this search: it asks for nothing, for no day of the calendar, or for days counted from today.",
      noPerson: "No person of this archive is called so.",
      noOutlet: "No outlet is known by this name.",
      noCountry: "That is no country that is known here. Its name or its code of two letters is.",
      noDate: "That is no date of the form YYYY, YYYY-MM or YYYY-MM-DD.",
      noLanguage: "That is no language that is known here.",
      noLine: "There is no such correction, or it is undone already.",
      notFitting: "That is too long, or not of a form that the ledger takes.",
      noArticle: "There is no such article, or nothing of that name in this archive.",
    } satisfies Record<FormFault, string>,
    refusals: {
      open: "Nothing can be corrected here: this site is open to other machines, and it does not know who is who. Whoever sits at its machine can use npm run corrections.",
      forwarded: "Nothing can be corrected through a proxy: this site would not know who asks.",
      foreignHost: "Nothing can be corrected under this address; use http://127.0.0.1 or http://localhost.",
      samples: "The samples cannot be corrected; articles that you import can.",
      noArchive: "Nothing can be corrected here: corrections are made where the archive is, on another machine.",
      role: "Your account may read this archive; who has the role of an editor may correct it.",
      forged:
        "Nothing was changed: the form was not sent from a page of this site, or the site was started anew since. Go back, load the page again and send it once more.",
    } satisfies Record<CorrectionsRefusal, string>,
    failed: (why: string) => `The correction was not made: ${why}`,
  };
}

const TITLES: Readonly<Record<TitleKind, string>> = {
  man: "a man",
  woman: "a woman",
  church: "the clergy",
  force: "soldiers or police",
  sport: "sport",
};
