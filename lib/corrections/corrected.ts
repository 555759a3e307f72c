import type { Patch } from "../archive/as-now.ts";
import type { Article } from "../article/article.ts";
import { changed, type PersonOf } from "./article-changes.ts";
import { isJoinedIn } from "./joined-in.ts";
import type { Line, LineOf } from "./line.ts";
import { readTextOf } from "./names-in.ts";
import { outletChanges } from "./outlet-changes.ts";
import { madeBy, peopleChanges, renamed } from "./people-changes.ts";
import { type InScope, placeChanges } from "./place-changes.ts";

/** What corrections are laid over an article with. */
export interface Ground {
  readonly inScope: InScope;
  readonly personOf: PersonOf;
}

/**
 * Puts together what lines in force, in their order, say of articles. The function that is given tells what they say of one,
 * as it is without them: a patch, or null where they say nothing of it. The same lines and article, the same patch.
 */
export function corrections(lines: readonly Line[], { inScope, personOf }: Ground): (article: Article) => Patch | null {
  const ofArticle = Map.groupBy(lines.filter(isOf("article")), ({ article }) => article);
  const outlets = lines.filter(isOf("outlet"));
  const ofOutlets = outlets.length === 0 ? null : outletChanges(outlets);
  const places = lines.filter(isOf("place"));
  const ofPlaces = places.length === 0 ? null : placeChanges(places, inScope);
  const people = lines.filter(isOfPeople);
  const joining = Map.groupBy(people.filter(isOf("same")), (line) => personOf(line.people[0])?.id);
  const names = renamed(people, personOf);
  const made = new Map(lines.flatMap(madeBy));
  const called: PersonOf = (id) => {
    const known = personOf(id);
    const name = names.get(known?.id ?? id) ?? known?.name ?? made.get(id);
    return name === undefined ? null : { id: known?.id ?? id, name };
  };
  const ofPeople = people.length === 0 ? null : peopleChanges({ lines: people, inScope, personOf: called, names });

  const isJoined = (article: Article) =>
    joining.size > 0 &&
    article.facets.people.some(({ id }) => joining.get(id)?.some((line) => isJoinedIn(article, line, id)));

  return (article) => {
    const own = ofArticle.get(article.id) ?? [];
    // What is said of this very article holds, whatever is said of all: places and outlets first.
    let now = article;
    const read = readTextOf(article);
    if (ofPlaces) now = ofPlaces(now, read);
    if (ofOutlets)
      now = {
        ...now,
        publisher: ofOutlets.publisher(now),
        facets: { ...now.facets, cited: ofOutlets.cited(now, read) },
      };
    if (ofPeople) now = { ...now, facets: { ...now.facets, people: ofPeople(now) } };
    for (const line of own) now = changed(now, line, called);
    const patch = patchBetween(article, now);
    // Who people are lies below this layer, which marks what corrections changed.
    return patch ?? (isJoined(article) ? {} : null);
  };
}

const OF_PEOPLE = ["same", "split", "means", "rename", "hide"] as const;
const isOfPeople = (line: Line): line is LineOf<(typeof OF_PEOPLE)[number]> =>
  OF_PEOPLE.some((act) => act === line.act);

const isOf =
  <K extends Line["act"]>(act: K) =>
  (line: Line): line is LineOf<K> =>
    line.act === act;

const FIELDS = ["publisher", "publishedAt", "headline", "language", "authors"] as const;
const FACETS = ["people", "countries", "cited"] as const;

function patchBetween(before: Article, now: Article): Patch | null {
  // Nearly all is left as it was, and need not be written out to be compared.
  const differs = (a: unknown, b: unknown) => a !== b && JSON.stringify(a) !== JSON.stringify(b);
  const fields = FIELDS.filter((key) => differs(before[key], now[key])).map((key) => [key, now[key]]);
  const facets = FACETS.filter((key) => differs(before.facets[key], now.facets[key])).map((key) => [
    key,
    now.facets[key],
  ]);
  if (fields.length === 0 && facets.length === 0) return null;
  return { ...Object.fromEntries(fields), ...(facets.length > 0 ? { facets: Object.fromEntries(facets) } : {}) };
}
