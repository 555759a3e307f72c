import type { Article } from "../../../lib/article/article.ts";
import { normalize } from "../../../lib/article/normalize.ts";
import { namedAt } from "../../../lib/corrections/name-in-text.ts";
import { personId } from "../../../lib/facets/person-id.ts";
import type { SyntheticArticle, Truth } from "./article.ts";

/** A synthetic article as an import would read it if nothing were ever missed: with its true facets, people mentioned where they stand in full. */
export function asRead({ id, title, text, publishedAt, outlet }: SyntheticArticle, truth: Truth): Article {
  const fields = { externalId: id, title, outlet, ...(publishedAt ? { date: publishedAt } : {}), language: "en" };
  const read = normalize(
    { kind: "record", file: "synthetic", place: id, text, fields, notes: [] },
    { collection: "bench", outlet: null, today: "2026-01-01" },
  )!;
  return {
    ...read,
    publisher: { id: personId(outlet), name: outlet, evidence: "metadata" },
    facets: {
      people: truth.people.map((name) => ({
        id: personId(name),
        name,
        hidden: false,
        mentions: namedAt(read, name),
      })),
      countries: truth.countries.map((code, at) => ({ code, about: at === 0, mentions: [] })),
      cited: [],
    },
  };
}
