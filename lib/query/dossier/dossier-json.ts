import { printRequest } from "../address/url.ts";
import type { DossierAnswer } from "../api/dossier-answer.ts";
import type { Companion } from "./company.ts";
import type { Beside, DatedHit, Dossier, FoundWording } from "./dossier.ts";
import type { Tally } from "./tally.ts";

/** A dossier as `/api/v1/people/ID`, `countries/CODE` and `outlets/ID` give it: the shape that other programs rely on. */
export function dossierJson(dossier: Dossier): DossierAnswer {
  const { facet, value, unresolved, read, dates, sentences } = dossier;
  return {
    facet,
    ...value,
    ...(unresolved && { unresolved: true as const, mayBe: unresolved }),
    articles: tally(dossier.articles),
    ...(dossier.about && { about: tally(dossier.about) }),
    ...(dossier.cited && { cited: tally(dossier.cited) }),
    undated: tally(dossier.undated),
    first: place(dossier.first),
    latest: place(dossier.latest),
    dates,
    read,
    called: dossier.called.map(wording),
    sentences,
    spellings: dossier.spellings.map(wording),
    people: dossier.people.map(companion),
    countries: dossier.countries.map(companion),
    outlets: dossier.outlets.map(beside),
    languages: dossier.languages.map(beside),
  };
}

/** `url` is the search that finds just these, as the parameters of `/search` and `/api/v1/search`. */
function tally({ count, request }: Tally) {
  return { count, url: printRequest(request) };
}

function place(hit: DatedHit | null) {
  return hit && { id: hit.id, publishedAt: hit.publishedAt };
}

function wording({ words, articles, span, sentence, found }: FoundWording) {
  return { words, articles, span, sentence, found: found && tally(found) };
}

function companion({ value, together, all, weight }: Companion) {
  return { ...value, together: tally(together), all: tally(all), weight: Math.round(weight * 10) / 10 };
}

function beside({ value, articles }: Beside) {
  return { ...value, articles: tally(articles) };
}
