import { basename, extname } from "node:path";
import type { Article } from "../../lib/article/article.ts";

/** What of an article is printed. */
export type Printed = Pick<
  Article,
  | "externalId"
  | "source"
  | "headline"
  | "publishedAt"
  | "modifiedAt"
  | "language"
  | "facets"
  | "publisher"
  | "authors"
  | "zones"
>;

/** An article without what is not printed. */
export function printedOf(article: Article): Printed {
  const { externalId, source, headline, publishedAt, modifiedAt, language, facets, publisher, authors, zones } =
    article;
  const aside = zones.filter((zone) => zone.aside !== undefined);
  const own = { externalId, source, headline, publishedAt, language, facets, publisher, authors, zones: aside };
  return modifiedAt === undefined ? own : { ...own, modifiedAt };
}

/** An article as `extract` prints it. A text file has no id of its own; its name without ending stands for one. */
export function extractedJson({
  externalId,
  source,
  headline,
  publishedAt,
  modifiedAt,
  language,
  facets,
  publisher,
  authors,
  zones,
}: Printed) {
  return {
    externalId: externalId ?? basename(nameOf(source.file), extname(source.file)),
    headline: { text: headline.text, derived: headline.derived },
    publishedAt,
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    language,
    people: facets.people.map(({ id, name, hidden, several, candidates, mentions }) => ({
      name,
      id,
      hidden,
      ...(several && { several }),
      ...(candidates && { candidates }),
      mentions: mentions.map(place),
    })),
    countries: facets.countries.map(({ code, about, mentions }) => ({ code, about, mentions: mentions.map(place) })),
    outlet: publisher && { name: publisher.name },
    cited: facets.cited.map(({ name, mentions }) => ({ name, mentions: mentions.map(place) })),
    authors,
    setAside: zones
      .filter(({ aside }) => aside !== undefined)
      .map(({ kind, field, start, end }) => ({ kind, field, start, end })),
  };
}

/** A member of an archive stands after a `›`. */
function nameOf(file: string): string {
  return file.split(" › ").at(-1)!;
}

function place({ field, start, end }: { readonly field: string; readonly start: number; readonly end: number }) {
  return { field, start, end };
}
