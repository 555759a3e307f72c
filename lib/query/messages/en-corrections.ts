import type { Line, LineOf } from "../../corrections/line.ts";
import type { Addable, Choice, Field, FormFault } from "../corrections/form.ts";
import type { CorrectionsRefusal } from "../corrections/refusal.ts";

/** What is said of corrections in English. */
export function correctionWords(number: (value: number) => string) {
  const articles = (count: number) => `${number(count)} ${count === 1 ? "article" : "articles"}`;

  /** What a line says. */
  function line(of: Line): string {
    switch (of.act) {
      case "same":
        return `${of.people[0]} and ${of.people[1]} are one person`;
      case "different":
        return `${of.people[0]} and ${of.people[1]} are two people`;
      case "rename":
        return `${of.person} is called ${of.name}`;
      case "hide":
        return `${of.name} is no person${of.is && of.is !== "nothing" ? `; it is the name of ${KINDS[of.is]}` : ""}`;
      case "split":
        return `${of.person} is ${of.name} where this finds it: ${of.scope}`;
      case "means":
        return `${of.name} is ${of.person} ${of.scope === undefined ? `in article ${of.article}` : `where this finds it: ${of.scope}`}`;
      case "article":
        return `Article ${of.article}: ${changes(of)}`;
      case "outlet": {
        const { outlet } = of;
        if ("same" in outlet) return `Outlet ${outlet.same[1]} is outlet ${outlet.same[0]}`;
        if ("rename" in outlet) return `Outlet ${outlet.rename} is called ${outlet.name}`;
        return `There is an outlet ${outlet.add.name}`;
      }
      case "place":
        return `${of.name} is ${of.country === null ? "no place of any country" : `a place of ${of.country}`}${of.scope === undefined ? "" : ` where this finds it: ${of.scope}`}`;
      case "undo":
        return `Undone: ${of.line}`;
    }
  }

  function changes({ set, add, remove, zone }: LineOf<"article">): string {
    const said = (verb: string, values: object = {}) =>
      Object.entries(values)
        .filter(([key]) => key !== "at")
        .map(([key, value]) => `${verb}${key} ${value === null ? "none" : [value].flat().join("; ")}`);
    return [
      ...said("", set),
      ...said("with ", add),
      ...said("without ", remove),
      ...(zone ? [`its text from ${zone.start} to ${zone.end} is ${zone.kind}`] : []),
    ].join(", ");
  }

  return {
    title: "Corrections",
    intro:
      "What readers of this archive have put right. Each line is kept in the ledger for good, with who said it, and can be undone; the articles' own texts stay as their sources gave them.",
    none: "Nothing has been corrected yet.",
    line,
    by: (name: string, at: string) => `${name}, ${at}`,
    why: (why: string) => `“${why}”`,
    undone: "undone",
    undo: "Undo",
    filter: { act: "Kind", all: "all", by: "By", words: "Words", show: "Show" },
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
      undo: "undone",
    } satisfies Record<Line["act"], string>,
    wrong: "Wrong?",
    missing: "Something is missing or wrong?",
    corrected: "Corrected",
    was: (was: string) => `was: ${was}`,
    history: "All corrections",
    toArticle: "The article",
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
      of: (value: string) => `“${value}” in this article:`,
      choices: {
        notHere: "It does not belong to this article",
        someoneElse: "Here it is someone else:",
        calledOtherwise: "In all articles it should be called:",
        noPerson: "It is no person, in no article",
        notAbout: "The article only mentions it",
        about: "The article is about it",
        noPlace: "The name that stands in the text is no place of this country, in no article",
        otherPlace: "The name that stands in the text is, in all articles, a place of:",
        sameOutlet: "In all articles it is the same outlet as:",
        otherOutlet: "This article is by:",
      } satisfies Record<Choice, string>,
      fields: {
        headline: "Headline",
        date: "Date (YYYY, YYYY-MM or YYYY-MM-DD; empty: none is known)",
        outlet: "Outlet (empty: none is known)",
        authors: "Authors, with ; between them",
        language: "Language (en, or English; empty: none is known)",
      } satisfies Record<Field, string>,
      add: {
        person: "A person of this article is missing:",
        country: "A country that it mentions is missing:",
        about: "A country that it is about is missing:",
        cited: "An outlet that it cites is missing:",
      } satisfies Record<Addable, string>,
      setField: "Something that is said of the whole article is wrong:",
      right: "What is right",
      yourName: "Your name",
      reason: "Why (if you like)",
      next: "Next: see what it changes",
      effect: (count: number) =>
        count === 0 ? "It changes no article." : `It changes what is said of ${articles(count)}.`,
      confirm: "Correct it",
      back: "Back",
      done: "Written into the ledger, and so from now on.",
    },
    faults: {
      nothingChosen: "Choose what is wrong.",
      noName: "Say who you are: every correction bears a name.",
      noText: "Say what is right.",
      noCountry: "That is no country that is known here. Its name or its code of two letters is.",
      noDate: "That is no date of the form YYYY, YYYY-MM or YYYY-MM-DD.",
      noLanguage: "That is no language that is known here.",
      noLine: "There is no such correction, or it is undone already.",
      notFitting: "That is too long, or not of a form that the ledger takes.",
      noArticle: "There is no such article.",
    } satisfies Record<FormFault, string>,
    refusals: {
      open: "Nothing can be corrected here: this site is open to other machines, and it does not know who is who. Whoever sits at its machine can use npm run corrections.",
      forwarded: "Nothing can be corrected through a proxy: this site would not know who asks.",
      foreignHost: "Nothing can be corrected under this address; use http://127.0.0.1 or http://localhost.",
      samples: "The samples cannot be corrected; articles that you import can.",
      noArchive: "Nothing can be corrected here: the archive is on another machine.",
      forged:
        "Nothing was changed: the form was not sent from a page of this site, or the site was started anew since. Go back, load the page again and send it once more.",
    } satisfies Record<CorrectionsRefusal, string>,
    failed: (why: string) => `The correction was not made: ${why}`,
  };
}

const KINDS = { place: "a place", outlet: "an outlet", organisation: "an organisation" } as const;
