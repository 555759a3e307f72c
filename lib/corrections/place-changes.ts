import type { Article, CountryValue, Mention } from "../article/article.ts";
import { normalText } from "../article/text/mapped-text.ts";
import { fold } from "../text/fold.ts";
import type { LineOf } from "./line.ts";
import { namedAt } from "./name-in-text.ts";
import { type ReadText, saidOfNames } from "./names-in.ts";

/** Whether an article matches a scope, a query of the search language. */
export type InScope = (scope: string, article: Article) => boolean;

/** Puts together what lines say of places, in their order. The function lays it over an article; `read`: what is read of it. */
export function placeChanges(lines: readonly LineOf<"place">[], inScope: InScope) {
  const namedIn = saidOfNames(lines.map((line) => [line.name, line]));
  const byName = Map.groupBy(lines, ({ name }) => fold(name));
  const places = new Map(lines.map((line, at) => [line, at]));

  return (article: Article, read: ReadText): Article => {
    // A place that was found is meant however it is written, such as in capitals.
    const written = article.facets.countries.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => byName.get(fold(writtenAt(article, mention))) ?? []),
    );
    let now = article;
    for (const line of [...new Set([...namedIn(read), ...written])].sort((a, b) => places.get(a)! - places.get(b)!))
      now = { ...now, facets: { ...now.facets, countries: placed(now, line, inScope) } };
    return now;
  };
}

/** The countries of an article, once its places are what a correction says: one country's, or none. */
function placed(article: Article, { name, scope, country }: LineOf<"place">, inScope: InScope): CountryValue[] {
  const { countries } = article.facets;
  const standing = namedAt(article, name);
  const isNamed = (mention: Mention) => fold(writtenAt(article, mention)) === fold(name);
  if (standing.length === 0 && !countries.some(({ mentions }) => mentions.some(isNamed))) return countries;
  if (scope !== undefined && !inScope(scope, article)) return countries;
  let wasAbout = false;
  const others = countries.flatMap((value): CountryValue[] => {
    if (value.code === country) return [value];
    const left = value.mentions.filter((mention) => !isNamed(mention));
    if (left.length === value.mentions.length) return [value];
    if (left.length > 0) return [{ ...value, mentions: left }];
    wasAbout ||= value.about;
    return [];
  });
  if (country === null) return others;
  const own = others.find(({ code }) => code === country);
  const known = own?.mentions ?? [];
  const mentions = [...known, ...standing.filter((at) => !known.some((mention) => overlap(mention, at)))].sort(byPlace);
  const value = { code: country, about: (own?.about ?? false) || wasAbout, mentions };
  return own ? others.map((other) => (other === own ? value : other)) : [...others, value];
}

function writtenAt({ raw }: Article, { field, start, end }: Mention): string {
  return normalText(raw[field] ?? "", { start, end });
}

const overlap = (a: Mention, b: Mention): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

const byPlace = (a: Mention, b: Mention): number =>
  a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1;
