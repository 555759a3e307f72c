// The words of the interface in English, a group for each part of the page: a table, hence its length.

import type { SaidOtherwise } from "../../archive/kept.ts";
import type { PublishedAt } from "../../article/article.ts";
import type { ZoneKind } from "../../article/zones/zone.ts";
import type { Sort } from "../../engine/port/query.ts";
import type { HitKind } from "../../engine/port/results.ts";
import { countryLabel } from "../../facets/countries/country-label.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { languageLabel } from "../../facets/language-label.ts";
import type { Scored, ScoredTexts } from "../../facets/scores.ts";
import type { FieldOrigin } from "../../source/record.ts";
import type { Condition } from "../address/chips.ts";
import type { FilterName } from "../address/filter-name.ts";
import type { Fault } from "../address/problem.ts";
import type { Refused } from "../address/refused.ts";
import type { Unread } from "../address/unread.ts";
import type { CopyRelation, CopyRelations } from "../article/copy-relations.ts";
import type { Order } from "../article/order-of.ts";
import type { Reason } from "../article/reason.ts";
import { asTyped, type ValueReading } from "../article/value-reading.ts";
import type { VersionRelation } from "../article/version-relation.ts";
import type { CitationFormat } from "../citation/citation-format.ts";
import type { Corrected } from "../citation/csl.ts";
import type { ValueOrder } from "../facet-page.ts";
import type { SuggestionLink } from "../suggestions.ts";
import type { Trouble } from "../trouble.ts";
import type { CodeWords } from "./code-words.ts";
import type { Counted } from "./counted.ts";
import { accountWords } from "./en-accounts.ts";
import { alertWords } from "./en-alerts.ts";
import { apiWords } from "./en-api.ts";
import { compareWords } from "./en-compare.ts";
import { correctionWords } from "./en-corrections.ts";
import { dossierWords } from "./en-dossier.ts";
import { engineWords } from "./en-engine.ts";
import { exportWords } from "./en-exports.ts";
import { fetchWords } from "./en-fetch.ts";
import { followWords } from "./en-follow.ts";
import { frontWords } from "./en-front.ts";
import { helpWords } from "./en-help.ts";
import { listWords } from "./en-lists.ts";
import { operationWords } from "./en-operation.ts";
import { savedWords } from "./en-saved.ts";
import { viewWords } from "./en-views.ts";
import { formatsOf } from "./formats.ts";
import type { Locale } from "./locales.ts";
import { type Rich, rich } from "./rich.ts";
import { valueLabels } from "./value-label.ts";

const { and, or, ...formats } = formatsOf("en-GB");
const { number, date } = formats;

// Countries and languages as the index has them, so that what is shown is found when it is typed.
const unresolved = (name: string) => `${name} (unidentified)`;
const value = valueLabels(countryLabel, languageLabel, unresolved);

/** A facet as a heading, as one beside an article, and inside a sentence. */
interface FacetWords {
  readonly title: string;
  readonly ofOne: string;
  readonly inside: string;
}

export const FACETS: Readonly<Record<FacetKey, FacetWords>> = {
  people: { title: "People", ofOne: "People", inside: "people" },
  countries: { title: "Countries", ofOne: "Countries", inside: "countries" },
  outlets: { title: "Outlets", ofOne: "Outlet", inside: "outlets" },
  cited: { title: "Cited outlets", ofOne: "Cited outlets", inside: "cited outlets" },
  authors: { title: "Authors", ofOne: "Authors", inside: "authors" },
  languages: { title: "Languages", ofOne: "Language", inside: "languages" },
  collections: { title: "Collections", ofOne: "Collection", inside: "collections" },
};

const articles = (count: number) => `${number(count)} ${count === 1 ? "article" : "articles"}`;
const listed = (names: readonly string[]) => and(names).join("");

function span(from: string | null, to: string | null): string {
  if (from === null) return to === null ? "All dates" : `until ${date(to)}`;
  if (from === to) return date(from);
  return to === null ? `from ${date(from)}` : `${date(from)} to ${date(to)}`;
}

/** Since when articles came: a day, or so many days back. */
function since(added: string): string {
  const [, days] = /^(\d+)d$/.exec(added) ?? [];
  if (days === undefined) return `since ${date(added)}`;
  return days === "1" ? "since yesterday" : `in the last ${number(Number(days))} days`;
}

function condition(of: Condition): string {
  switch (of.kind) {
    case "include":
      return `${FACETS[of.facet].title}${of.all ? " (all of)" : ""}: ${value(of.facet, of.value)}`;
    case "exclude":
      return `${FACETS[of.facet].title}: not ${value(of.facet, of.value)}`;
    case "about":
      return `${FACETS[of.facet].title} it is about`;
    case "span":
      return `Date: ${span(of.from, of.to)}`;
    case "date":
      return `Date: ${of.date === "undated" ? "none known" : "in doubt"}`;
    case "added":
      return `Added ${since(of.since)}`;
    case "list":
      return `List: ${of.excluded ? "not " : ""}${of.name}`;
    case "copies":
      return "Every copy";
  }
}

/** Where on a page something stands. */
const ORIGINS = {
  "json-ld": "the data of its page (JSON-LD)",
  "meta-tag": "a meta tag of its page",
  microdata: "the microdata of its page",
  "time-element": "a time element of its page",
  heading: "the heading of its page",
  "title-element": "the title of its page",
  "page-line": "a line of its page",
} satisfies Readonly<Record<FieldOrigin, string>>;

/** What is wrong with a parameter, after its name; true where it is mended and where it is refused. */
function fault(of: Fault): string {
  switch (of.code) {
    case "tooLong":
      return `is longer than ${number(of.most)} characters`;
    case "tooManyTerms":
      return `has more than ${number(of.most)} words and values, the most that this site looks for at once`;
    case "tooManyValues":
      return `has values that are too long or more than ${number(of.most)}`;
    case "noWord":
      return "holds no letter or digit to search for";
    case "noFacet":
      return `is ${quoted(of.given)}, which names no facet`;
    case "noId":
      return `holds ${quoted(of.given)}, which can be the id of no article`;
    case "noFlag":
      return `is ${quoted(of.given)}; it can only be 1`;
    case "noDay":
      return `is ${quoted(of.given)}, no day of the calendar of the form YYYY, YYYY-MM or YYYY-MM-DD`;
    case "noSince":
      return `is ${quoted(of.given)}, no day of the form YYYY-MM-DD, nor so many days back, such as 7d`;
    case "noPage":
      return `is ${quoted(of.given)}, no number from 1`;
    case "noSize":
      return `is ${quoted(of.given)}, no number from ${of.least} to ${of.most}`;
    case "noCursor":
      return `is ${quoted(of.given)}, which no answer gave as its cursor`;
    case "lostCursor":
      return "stands behind an article that the search does not find any more; begin again without it";
    case "besideCursor":
      return "cannot be given with a cursor";
    case "missing":
      return "is missing";
    case "noChoice":
      return `is ${quoted(of.given)}; it can be ${of.choices.join(", ")}`;
    case "repeated":
      return `is given more than once, first as ${quoted(of.given)}`;
    case "exchanged":
      return "is a later day than to";
    case "unknown":
      if (of.nearest !== null) return `is no parameter here; the nearest is ${of.nearest}`;
      return `is no parameter here; ${of.takes.length > 0 ? `there are ${of.takes.join(", ")}` : "none is taken"}`;
  }
}

function unread(of: Unread): string {
  switch (of.code) {
    case "noValue":
      return `No article has “${of.given}” among its ${FACETS[of.facet].inside}.`;
    case "noDay":
      return `“${of.given}” holds no day of the calendar of the form YYYY, YYYY-MM or YYYY-MM-DD; it is searched for as words.`;
    case "noList":
      return `There is no reading list “${of.given}”.`;
    case "unknownMark":
      return `“${of.given}” is no operator or field here; it is searched for as words.`;
    case "leftOut":
      return `“${of.given}” is no operator here; it is left out.`;
    case "looseNear":
      return `“${of.given}” does not stand between two words or phrases; it is left out, and what is beside it is searched for by itself.`;
    case "tooFar":
      return `“${of.given}” asks for more than the ${number(of.most)} words between that can be; ${number(of.most)} are taken.`;
    case "noWildcard":
      return `In “${of.given}”, “*” and “?” stand for nothing and are left out: they count behind two letters at least, in a word by itself, and neither in a phrase nor beside NEAR.`;
    case "lastPage":
      return `There is no page ${number(of.given)}: the last is ${number(of.pages)}, and is shown.`;
  }
}

const quoted = (given: string) => JSON.stringify(given);

/** What a page or the command line then does. */
const INSTEAD: Readonly<Record<Fault["code"], string>> = {
  tooLong: "the rest is left out",
  tooManyTerms: "the rest is left out",
  tooManyValues: "those are left out",
  noWord: "it is left out",
  noFacet: "it is left out",
  noId: "it is left out",
  noFlag: "it is left out",
  noDay: "it is left out",
  noSince: "it is left out",
  noPage: "the first page is shown",
  noSize: "the nearest is taken",
  noCursor: "it is left out",
  lostCursor: "it is left out",
  besideCursor: "it is left out",
  missing: "nothing is shown",
  noChoice: "it is left out",
  repeated: "the first is taken",
  exchanged: "the two are exchanged",
  unknown: "it is left out",
};

/** What is no facet, inside a sentence. */
const FILTER = { about: "what an article is about", date: "date", list: "reading list" };

function filters(names: readonly FilterName[]): string {
  const inside = names.map((name) =>
    name === "about" || name === "date" || name === "list" ? FILTER[name] : FACETS[name].inside,
  );
  return `${names.length === 1 ? "filter" : "filters"} by ${listed(inside)}`;
}

function refused(why: Refused): string {
  switch (why.code) {
    case "method":
      return `${why.method} is not answered here.`;
    case "rate":
      return `From one address ${number(why.most)} requests a minute are answered. Ask again in ${why.seconds} s.`;
    case "large":
      return `A form may be ${number(why.most)} bytes long, and this one is longer. Shorten what you wrote, and send it again.`;
    case "accountRate":
      return `${number(why.most)} requests a minute of one account are answered. Ask again in ${why.seconds} s.`;
    case "signIn":
      return "This is for those who have signed in.";
    case "role":
      return "Your account may read this archive, and may not do that.";
    case "host":
      return "The Host header names no host.";
    case "otherHost":
      return "This site is not known by the name by which it was asked. Whoever runs it can set SITE_URL, or add the name to ALLOWED_HOSTS.";
    case "webSocket":
      return "No address of this site speaks WebSocket.";
    case "expect":
      return "What the Expect header asks for is not done here.";
    case "address":
      return "The address is malformed.";
    case "malformed":
      return "The request is malformed.";
    case "noHttp":
      return "This is no HTTP request that can be read.";
    case "tunnel":
      return "No tunnel is made here.";
    case "metrics":
      return "The numbers of how this site runs are told to this machine alone, or with the key that the settings of the site name.";
    case "failed":
      return "Something failed here. Nothing in the archive is lost.";
  }
}

function versions(count: number, order: Order): string {
  if (count > 1) return `${number(count)} ${order ?? "other"} versions`;
  if (order === null) return "another version";
  return order === "earlier" ? "an earlier version" : "a later version";
}

function copiesTitle({ outlets, versions: own, unknown }: CopyRelations): string {
  const parts = [
    outlets > 0 && `${outlets === 1 ? "one other outlet" : `${number(outlets)} other outlets`} printed this`,
    own && `${versions(own.count, own.order)} by ${own.by}`,
    unknown > 0 && (unknown === 1 ? "one more copy" : `${number(unknown)} more copies`),
  ];
  const title = parts.filter((part) => part).join("; ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** What is folded under a hit, since it was found as well. */
function folded(versions: number, flashes: number): string {
  const parts = [
    versions > 0 && (versions === 1 ? "1 more version" : `${number(versions)} more versions`),
    flashes > 0 && (flashes === 1 ? "1 flash sent ahead" : `${number(flashes)} flashes sent ahead`),
  ];
  return `${listed(parts.filter((part) => part !== false))}, found too`;
}

const VERSION: Readonly<Record<VersionRelation, string>> = {
  corrects: "corrects this",
  corrected: "corrected by this",
  alsoIn: "also in this outlet",
  earlier: "earlier",
  later: "later",
  other: "another version",
};

export const en = {
  ...formats,
  /** The language, as addresses name it. */
  locale: "en" as Locale,
  /** A facet's value as people read it. */
  value,

  site: {
    title: "Dateline, a news archive",
    titleOf: (page: string) => `${page} · Dateline`,
    name: "Dateline",
    description: "A news archive with people, countries, outlets and dates you can check.",
    skip: "Skip to the content",
    skipToResults: "Skip to the results",
    navigation: "Site",
    about: "About this archive",
    help: "How to search",
    languages: "Language of this site",
    warning:
      "People, countries and outlets are found by a program, with the sentence as evidence. It can be wrong: check before you publish.",
    keys: <N>(box: N) => rich<N>`${box} jumps to the search box, n and Shift-N to the next and the previous match`,
    printed: (address: string, day: string) => `${address}, printed on ${date(day)}`,
  },

  box: {
    label: "Search the archive",
    placeholder: 'Words, "an exact phrase", -without',
    search: "Search",
    suggestions: "Suggestions",
    kinds: {
      people: "person",
      countries: "country",
      outlets: "outlet",
      cited: "cited outlet",
      authors: "author",
      languages: "language",
      collections: "collection",
      headline: "article",
    } satisfies Record<SuggestionLink["kind"], string>,
  },

  help: helpWords(formats),

  search: {
    title: "Search",
    heading: "Search the archive",
    samples: <N>(command: N) =>
      rich<N>`These are sample articles on real events by invented outlets. They give way to your own with ${command}.`,
    results: "Results",
    pane: "Dates and more",
    total: <N>(total: number, shown: N) => rich<N>`${shown} ${total === 1 ? "article" : "articles"}`,
    fresh: { one: "One new since your last visit", other: "# new since your last visit" } as Counted,
    printed: (parameters: string) => `Dateline, /search?${parameters}`,
    wider: "Widen the search",
    widerBy: (word: string) => `or ${word}`,
    order: "Order",
    orders: { relevance: "Best match", newest: "Newest", oldest: "Oldest", added: "Added last" } satisfies Record<
      Sort,
      string
    >,
  },

  follow: followWords(and),

  exports: exportWords,

  /** What is said of a parameter after its name: where it is refused, and where the nearest meaning is taken. */
  problem: {
    refused: fault,
    mended: (of: Fault) => `${fault(of)}; ${INSTEAD[of.code]}`,
    address: "How this address was read",
    /** A parameter of a page that nothing reads; `meant`: the address with the nearest name instead. */
    unknown: <N>(name: N, meant: N | null) =>
      meant === null
        ? rich<N>`No page reads ${name}, which this address has: it is left out.`
        : rich<N>`No page reads ${name}, which this address has: it is left out. Did you mean ${meant}?`,
  },

  howRead: {
    title: "How this search was read",
    repair: <N>(articles: number, found: number, typed: N, read: N) =>
      rich<N>`No article has ${
        articles === 0 ? "" : `all of these words, ${number(articles)} ${articles === 1 ? "has" : "have"} `
      }“${typed}”; ${found > 0 ? "shown" : "searched"}: ${read}.`,
    meant: <N>(query: N) => rich<N>`Did you mean ${query}?`,
    better: <N>(query: N, total: number) => rich<N>`Did you mean ${query}? ${articles(total)}.`,
    others: <N>(typed: string, values: readonly N[]) => rich<N>`“${typed}” may also be ${or(values)}.`,
    reading: (reading: ValueReading) =>
      `“${asTyped(reading)}” is read as ${value(reading.facet, reading)}${
        reading.by === "words" ? ", the most frequent value whose name holds it" : ""
      }.`,
    unread: (of: Unread) => unread(of),
    pronoun: "“us” is read as the word; for the United States, type “US” or “U.S.”.",
  },

  engine: engineWords(number),
  api: apiWords,
  corrections: correctionWords(number, formats.date, value),
  compare: compareWords(number, formats.percent),
  front: frontWords({ number, date, list: and }),
  dossier: dossierWords({ number, date, or, facet: (of) => FACETS[of].inside }),
  fetch: fetchWords(number),
  views: viewWords({ number, articles, and, inside: (of) => FACETS[of].inside }),
  accounts: accountWords(formats),
  lists: listWords(formats),
  saved: savedWords(formats),
  alerts: alertWords(formats),
  operation: operationWords({ number }),

  /** Why there is no answer, and what a reader can do. */
  trouble: {
    titles: {
      slow: "The archive takes too long to answer",
      busy: "The archive has too much to do at the moment",
      down: "The archive does not answer",
      gone: "The archive is not here",
      unreadable: "The archive cannot be read",
      damaged: "This article is damaged",
      withheld: "It is not known what you may read",
      parting: "What you may read is being put together",
    } satisfies Record<Trouble, string>,
    /** The limit that was met, with what it is on this site. */
    limits: {
      slow: (seconds: number) => `On this site a search is ended after ${number(seconds)} s.`,
      busy: (waiting: number) => `On this site ${number(waiting)} searches may wait at once.`,
    },
    advice: {
      slow: "It may be busy with an import. A search with fewer or rarer words is answered sooner.",
      busy: "Others are searching too. Try again in a few seconds.",
      down: "The search engine cannot be reached. Nothing in the archive is lost.",
      gone: "Its file is no longer at its place. Once one is there, it is served again.",
      unreadable:
        "Its file, or the disk that it lies on, is damaged, or it is of another version. The log of this site says which. Once it can be read, it is served again.",
      damaged:
        "What the archive holds of it is not what was kept, so it is not shown. Importing its source again mends it; all other articles are as they were.",
      withheld:
        "The file that says who may read what cannot be read, so nothing is shown. Those who run this site find the reason in its log.",
      parting: "It changed a moment ago. As soon as it stands apart from what you may not read, it is shown.",
    } satisfies Record<Trouble, string>,
    again: "Try again",
    about: "About this archive and its engine",
  },

  /** Where the server answers in the site's place. */
  server: { title: "This request cannot be answered", detail: refused },

  /** Where a page failed. */
  failed: { title: "This page could not be made" },

  /** Where nothing is kept under an address. */
  missing: {
    title: "Nothing is kept under this address",
    advice: <N>(all: N) =>
      rich<N>`The article may have been removed from the archive, or the address was cut short. Search above, or see ${all}.`,
    all: "all articles",
  },

  pages: {
    title: "Pages",
    previous: "← Previous",
    next: "Next →",
    first: "First",
    last: "Last",
    at: (page: number, pages: number | null) => `Page ${number(page)}${pages === null ? "" : ` of ${number(pages)}`}`,
    jump: "Go to page",
    go: "Go",
    size: "Results a page",
  },

  filters: {
    title: "Filters",
    handle: (used: number) => (used > 0 ? `Filters (${number(used)})` : "Filters"),
    legend: <N>(without: N, also: N) =>
      rich<N>`Numbers are of each value alone. ${without} leaves it out; ${also} asks for it besides what is chosen.`,
    more: "Dates and copies",
    oddities: {
      undated: { title: "No date known", hint: "the source gives none" },
      suspicious: { title: "Date in doubt", hint: "in the future, or before there were newspapers" },
      copies: { title: "Show every copy", hint: "the same text printed again is one result otherwise" },
    },
    others: (count: number) => `${number(count)} more`,
    show: (total: number) => `Show ${number(total)} ${total === 1 ? "result" : "results"}`,
    inUse: "Filters in use",
    condition,
    remove: (condition: string) => `Remove filter ${condition}`,
    clear: "Clear all filters",
  },

  facet: {
    title: (facet: FacetKey) => FACETS[facet].title,
    ofOne: (facet: FacetKey) => FACETS[facet].ofOne,
    holdCopies: "Numbers include copies; choose one to see them",
    combine: (facet: FacetKey) => `How the chosen ${FACETS[facet].inside} combine`,
    any: "Any of these",
    all: "All of these",
    role: (facet: FacetKey) => `What ${FACETS[facet].inside} are to an article`,
    mentioned: "Mentioned",
    about: "About",
    search: (facet: FacetKey) => `Search in ${FACETS[facet].title}`,
    find: (facet: FacetKey) => `Find in ${FACETS[facet].inside}`,
    fits: { "0": "No match", one: "One match", other: "# matches" } as Counted,
    showMore: (count: number) => `Show ${number(count)} more`,
    showAll: (facet: FacetKey) => `All ${FACETS[facet].inside}`,
    several: "may be several people",
    excluded: "(excluded)",
    exclude: (label: string) => `Exclude ${label}`,
    excludeNot: (label: string) => `No longer exclude ${label}`,
    require: (label: string) => `Require ${label} as well`,
  },

  facetPage: {
    title: "Values",
    back: "← Back to the results",
    find: "Find",
    none: (facet: FacetKey, sought: boolean) =>
      `No ${FACETS[facet].inside} in these results ${sought ? "fit" : "are known"}.`,
    count: (values: number, whole: boolean) => `${whole ? "" : "At least "}${number(values)} in these results.`,
    order: "Order",
    orders: { count: "Most frequent first", label: "A to Z" } satisfies Record<ValueOrder, string>,
    letters: "Letters",
  },

  dates: {
    /** What may be written as the first and as the last day. */
    written: { from: "YYYY", to: "YYYY-MM-DD" },
    title: "Dates",
    trail: "Span of time",
    decade: (firstYear: string) => `${firstYear}s`,
    span,
    chart: "Articles over time",
    bar: (name: string, count: number) => `${name}: ${articles(count)}`,
    gap: (from: string, to: string, years: number) => `${span(from, to)}: ${number(years)} years without articles`,
    gaps: (count: number, years: number) => `${number(count)} gaps, ${number(years)} years without articles in all`,
    undatedToo: (count: number) => `+ ${number(count)} undated`,
    inexact: (count: number) => `+ ${number(count)} whose date is not known as exactly as these bars`,
    drag: "Drag over bars to choose a span.",
    beside: "Earlier and later",
    earlier: "Earlier:",
    later: "Later:",
    list: "As a list",
    from: "From",
    to: "to",
    set: "Set",
    undated: "undated",
    remark: (remark: string) => `(${remark})`,
    suspicious: "date in doubt",
    year: "only the year is known",
    month: "only the month is known",
  },

  hit: {
    values: "Narrow by person or country",
    kinds: { flash: "Headline only", laterVersion: "Later version", machineRead: "Read by machine" } satisfies Record<
      HitKind,
      string
    >,
    kindHints: {
      flash: "A headline alone: the source has no text under it",
      laterVersion: "Another article told this first; its page lists the versions",
      machineRead: "A machine read this text from a picture of its page: names and numbers in it may be wrong",
    } satisfies Record<HitKind, string>,
    passages: (count: number) => (count === 1 ? "1 more passage" : `${number(count)} more passages`),
    derived: "Headline from text",
    derivedHint: "The source gave no headline: this one is made from its text",
    copies: (count: number) => (count === 1 ? "1 copy" : `${number(count)} copies`),
    folded,
    foundIn: <N>(kind: SaidOtherwise["kind"], words: N) =>
      kind === "headline" ? rich<N>`Also printed as ${words}` : rich<N>`A copy has ${words}`,
  },

  nothing: {
    title: "Nothing in this archive matches.",
    nowhere: <N>(words: readonly N[]) => rich<N>`No article has ${or(words.map((word): Rich<N> => rich`“${word}”`))}.`,
    parts: "Leaving a part of the search out finds something:",
    offer: <N>(offer: Rich<N>, total: number) => rich<N>`${offer}: ${articles(total)}`,
    country: <N>(country: N, words: N) => rich<N>`The country ${country} instead of “${words}”`,
    withoutWords: <N>(words: N) => rich<N>`Without “${words}”`,
    onlyWords: <N>(words: N) => rich<N>`Only “${words}”`,
    withoutFilters: <N>(names: readonly FilterName[]) => rich<N>`Without the ${filters(names)}`,
    onlyFilters: <N>(names: readonly FilterName[]) => rich<N>`Only the ${filters(names)}`,
    ruledOut: "Several parts of the search rule each other out. Take filters away above, or search with fewer words.",
    spelling: "Check the spelling, or try fewer or other words.",
  },

  place: {
    title: "Search",
    back: "Back to the results",
    all: "All articles",
    previous: "‹ Previous",
    next: "Next ›",
    at: (place: number, total: number) => `${number(place)} of ${number(total)}`,
  },

  article: {
    none: "No such article",
    noAnswer: "No answer",
    unknownOutlet: "Outlet unknown",
    matches: (count: number) => (count === 1 ? "1 match in this text" : `${number(count)} matches in this text`),
    match: (place: number) => `Match ${number(place)}`,
    allWith: (value: string) => `All articles with ${value}`,
    mark: <N>(people: N, countries: N, outlets: N) => rich<N>`Mark ${people}, ${countries} and ${outlets}`,
    marks: { people: "people", countries: "countries", cited: "outlets" },
    filePhoto: "A file photo: taken earlier, not for this story",
    derived: (method: string) => `The source gave no headline. This is derived from it: ${method}.`,
    summaryOnly: "The source has a summary, or the beginning, of this text and not the whole of it.",
    machineRead: (confidence: number | null) =>
      `A machine read this text from a picture of its page${confidence === null ? "" : `, and was sure of ${number(Math.round(confidence * 100))} % of it`}: names and numbers in it may be wrong.`,
    by: (names: readonly string[]) => `By ${names.join(", ")}`,
    source: "Source",
    modified: "Updated",
    howDated: "How the date is known",
    dated: <N>(source: string, confidence: PublishedAt["confidence"], written: N) =>
      rich<N>`From ${source}, with ${confidence} confidence, written ${written}.`,
    doubted: (reason: string) => `It is not believed: ${reason}.`,
    undated: "Nothing in the source says when this was published, and no date is made up.",
    facets: "In this article",
    about: "about",
    valueBy: (evidence: string) => `by ${evidence}`,
    why: (mentions: number) => `Why is this here? ${mentions === 1 ? "1 mention" : `${number(mentions)} mentions`}`,
    foundBy: (reason: string) => `By ${reason}`,
    moreMentions: (count: number) => `and ${count === 1 ? "one more" : `${number(count)} more`}`,
    notServed: (language: string | null) =>
      `${language === null ? "The language of this text cannot be told, and" : `This text is in ${language}, in which`} people are not looked for. Countries are found by their names alone.`,
    unresolved,
    mayBe: <N>(people: readonly N[]) => rich<N>`may be ${or(people)}`,
    moreLike: "More on this",
    related: "With the same people and countries",
    setAside: (parts: number) => `Set aside: ${parts === 1 ? "one part" : `${number(parts)} parts`} of the source`,
    setAsidePart: (kind: ZoneKind, reason: string) => `${kind}: ${reason}`,
  },

  /** How the archive knows something. Of headline, date and outlet: what stands behind "by" or "from", with its own article. */
  codes: {
    aside: {
      furniture: "belongs to the page, not to the article",
      disclaimer: "a footer about rights or syndication",
      credit: "tells who reported or supplied it",
      "sign-off": "an agency's sign-off",
      "repeated-paragraph": "repeats an earlier paragraph",
      "repeated-post": "repeats a post above",
      "quoted-post": "repeats a post that the text quotes",
    },
    headline: {
      title: "the title that its source gives",
      ...ORIGINS,
      "first-line": "its first line",
      body: "the first words of its body",
      source: "the first words of its source",
      "no-words": "its source holds no words",
      correction: "a correction",
    },
    date: {
      metadata: "its metadata",
      ...ORIGINS,
      "date-marker": "a date marker in its text",
      "published-line": "a line that says when it was published",
      "date-alone": "a line that is a date",
      dateline: "its dateline",
      byline: "its byline",
      footer: "its footer",
      "embedded-post": "a post embedded in it",
      path: "its path",
      url: "its address",
      correction: "a correction",
    },
    doubt: {
      "too-old": "older than the first newspaper",
      "in-future": "in the future",
      "epoch-zero": "a computer's day zero",
    },
    outlet: {
      metadata: "its metadata",
      ...ORIGINS,
      url: "its address",
      disclaimer: "its disclaimer",
      dateline: "its dateline",
      correction: "a correction",
    },
  } satisfies CodeWords,

  /** Why a mention was taken for a value, after "By". */
  reasons: {
    titledSurname: "a surname of the person with this title in the article",
    surname: "a surname or part of a name that the article gives in full",
    capitals: "a name in capitals that the article spells out",
    archive: "a surname in capitals that the archive knows",
    title: "a title before it",
    before: "a role or other words before it",
    after: "an age, a role or a verb after it",
    elsewhere: "what the article says of the same name elsewhere",
    model: "a model trained on names in their sentences",
    form: "the form of the name",
    givenName: "a given and a family name in capitals",
    wellKnown: "a surname of a well-known person",
    loneListed: "a lone name that is on lists of names",
    listed: "words that are on lists of given and family names",
    country: "the name of the country",
    sentFrom: "the place that the article was sent from",
    demonym: "the name of its people",
    state: "a state, province or region of it",
    city: "a city of it",
    capital: "its capital",
    metonym: "a body or place that stands for its government",
    citing: "words of citing beside it",
    speech: "words that have it say something",
    distinctive: "a name that only the outlet has",
    kind: "a word such as newspaper or agency beside it",
    full: "the article names it in full elsewhere",
    acronym: "its acronym, explained in the article",
    home: "its own country in the article",
    metadata: "the source's own data",
    address: "the address of the article",
    footer: "a footer of the article",
    firstLine: "the line that the article begins with",
  } satisfies Record<Reason, string>,

  /** The other places that printed an article's text. */
  copies: {
    title: copiesTitle,
    relation: ({ version, order }: CopyRelation) => (version ? versions(1, order) : (order ?? "")),
    same: "The same word for word.",
    changes: (places: number) => `What differs: ${places === 1 ? "one place" : `${number(places)} places`}`,
    legend: <N>(added: N, removed: N) => rich<N>`${added}: only there. ${removed}: only here.`,
    added: "Underlined",
    removed: "Struck through",
  },

  /** What is alike, and no copy. */
  versions: {
    title: (count: number): string => (count === 1 ? "Another version" : "Other versions"),
    relation: (relation: VersionRelation) => VERSION[relation],
  },

  cite: {
    above: "Cite",
    quoted: (title: string) => `“${title}”`,
    corrected: (what: readonly Corrected[]) => `${listed(what)} corrected in this archive`,
    accessed: (day: string) => `accessed ${date(day)}`,
    title: "Cite this article",
    copy: "Copy",
    copied: "Copied",
    selected: "Selected: copy it with the keyboard",
    formats: { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON", text: "Plain text" } satisfies Record<
      CitationFormat,
      string
    >,
    permanent: <N>(address: N) => rich<N>`Permanent address: ${address}`,
  },

  about: {
    title: "About this archive",
    samples: "It holds the sample articles: real events, told by invented outlets.",
    size: (total: number, first: string | null, last: string | null) =>
      `${articles(total)}${
        first === null || last === null ? "" : first === last ? `, of ${first}` : `, from ${first} to ${last}`
      }, copies of one text counted one by one.`,
    method:
      "A program reads every article and finds people, countries and outlets in it. Each value keeps the sentences it comes from: open an article and ask why it is there. The number beside a value is the number of articles that you get by choosing it alone of its kind, all else as it is.",
    languages: (names: readonly string[]) =>
      `People are looked for in texts in ${listed(names)}. In other languages nobody is named rather than the wrong one, and countries only by their names.`,
    contents: "What is in it",
    holds: <N>(facet: N, values: string) => rich<N>`${facet}: ${values}`,
    atLeast: (values: number) => `${number(values)} or more`,
    lastImport: "The last import",
    noImport: "This site has no record of imports beside it.",
  },

  coverage: {
    title: "Coverage by year",
    decade: "Decade",
    year: (year: string, count: number) => `${year}: ${number(count)}`,
    none: "none",
    gaps: "A dot is a year without an article: a gap in the archive, not in history.",
  },

  scores: {
    title: "How well people, countries and outlets are found",
    measured: (day: string) =>
      `Measured on ${date(day)} on texts whose right answers are known, in percent. A program that is right nine times in ten is wrong once: check before you publish.`,
    what: "What is found",
    precision: "Right of what it names",
    recall: "Found of what is there",
    heading: (texts: string, count: number) => `${texts[0]!.toUpperCase()}${texts.slice(1)} (${number(count)} texts)`,
    ofLanguages: "People in texts of other languages, each mention",
    passed: (passed: number, of: number) => `${number(passed)} of ${number(of)}`,
    texts: {
      people: "news from Asia, Africa, the Middle East and Latin America",
      mentioned: "local news, chosen to be ambiguous",
      about: "Reuters, 1987",
      first: "Reuters, 1987, the first files alone",
      joins: "lone surnames in the first and the Reuters texts",
      identity: "small archives with hard names",
      known: "sentences with names that every newspaper knows",
      traps: "our own tricky sentences",
      own: "our own texts, worked on while the rules were made",
      languages: "our own short news in twelve other languages",
    } satisfies Record<ScoredTexts, string>,
    scored: {
      "people spans": "people, each mention",
      "people per article": "people, once an article",
      "countries mentioned": "countries mentioned",
      "countries about": "countries an article is about",
      "other than US": "the same, other than the United States",
      "exact set": "articles with no country missing or too many, %",
      "indexed people found": "the same, with those known by one name only, %",
      "indexed people visible": "people in the librarians' index, by their full names, %",
      "hidden ones too": "the same, with those known by one name only",
      "lone names": "whom they mean, where they are given to somebody",
      archives: "archives with all names right",
      names: "the name, whole and alone",
      people: "people",
      countries: "countries",
      outlets: "outlets",
      "cited outlets": "cited outlets",
      dates: "dates",
    } satisfies Record<Scored, string>,
  },

  lastImport: {
    at: (time: string) => `${date(time)} UTC`,
    unfinished: <N>(at: N) => rich<N>`${at}: it is running, or broke off. What it had kept by then is here.`,
    counts: <N>(at: N, read: number, added: number, changed: number, rejected: number) =>
      rich<N>`${at}: ${number(read)} articles read, ${number(added)} of them new, ${number(changed)} changed; ${number(rejected)} records rejected.`,
  },
};
