import type { Article, Facets, PublishedAt } from "../article/article.ts";
import { canonicalLanguage } from "../article/canonical-language.ts";
import { siteOf } from "../facets/outlets/outlet-by-domain.ts";
import { namedOutlet } from "../facets/outlets/publish/named-outlet.ts";
import type { LineOf } from "./line.ts";
import { CORRECTED, namedAt } from "./name-in-text.ts";

/** The person whom an id means now, and what the person is called; null where the archive knows none of that id. */
export type PersonOf = (id: string) => { readonly id: string; readonly name: string } | null;

type Changing = LineOf<"article">;

/** An article as one correction of it says. */
export function changed(article: Article, { add, remove, set }: Changing, personOf: PersonOf): Article {
  return {
    ...article,
    ...(set?.headline === undefined
      ? {}
      : { headline: { text: set.headline, derived: false, method: CORRECTED } satisfies Article["headline"] }),
    ...(set?.date === undefined ? {} : { publishedAt: set.date === null ? null : dateOf(set.date) }),
    ...(set?.authors === undefined ? {} : { authors: set.authors }),
    ...(set?.language === undefined
      ? {}
      : { language: set.language === null ? null : (canonicalLanguage(set.language) ?? set.language) }),
    ...(set?.outlet === undefined ? {} : { publisher: publisherCalled(set.outlet, article.url) }),
    facets: withValues(without(article.facets, remove, personOf), article, add, personOf),
  };
}

const PRECISIONS: Readonly<Record<number, PublishedAt["precision"]>> = { 4: "year", 7: "month", 10: "day" };

function dateOf(value: string): PublishedAt {
  return { value, precision: PRECISIONS[value.length] ?? "time", source: CORRECTED, confidence: "high" };
}

function publisherCalled(name: string | null, url: string | null): Article["publisher"] {
  const outlet = name === null ? null : namedOutlet(name, url === null ? null : siteOf(url));
  return outlet && { id: outlet.id, name: outlet.name, evidence: CORRECTED };
}

function without(facets: Facets, remove: Changing["remove"], personOf: PersonOf): Facets {
  if (!remove) return facets;
  const person = remove.person === undefined ? null : (personOf(remove.person)?.id ?? remove.person);
  return {
    people: facets.people.filter(({ id }) => id !== person && id !== remove.person),
    countries: facets.countries.filter(({ code }) => code !== remove.country),
    cited: facets.cited.filter(({ id }) => id !== remove.cited),
  };
}

function withValues(facets: Facets, article: Article, add: Changing["add"], personOf: PersonOf): Facets {
  if (!add) return facets;
  const at = add.at ? [{ ...add.at, reason: CORRECTED }] : [];
  const { people, countries, cited } = facets;
  return {
    people: add.person === undefined ? people : withPerson(people, add.person),
    countries: add.country === undefined ? countries : withCountry(countries, add.country),
    cited: add.cited === undefined ? cited : withCited(cited, add.cited),
  };

  function withPerson(known: Facets["people"], given: string): Facets["people"] {
    const { id, name } = personOf(given) ?? { id: given, name: add?.name ?? given };
    const mentions = [
      ...(known.find((person) => person.id === id)?.mentions ?? []),
      ...(at.length > 0 ? at : namedAt(article, name)),
    ];
    return [...known.filter((person) => person.id !== id), { id, name, hidden: false, mentions }];
  }

  function withCountry(known: Facets["countries"], code: string): Facets["countries"] {
    const own = known.find((country) => country.code === code);
    const value = { code, about: add?.about ?? own?.about ?? false, mentions: [...(own?.mentions ?? []), ...at] };
    return own ? known.map((country) => (country === own ? value : country)) : [...known, value];
  }

  function withCited(known: Facets["cited"], name: string): Facets["cited"] {
    const outlet = namedOutlet(name, null);
    if (outlet === null || known.some(({ id }) => id === outlet.id)) return known;
    return [...known, { id: outlet.id, name: outlet.name, mentions: at.length > 0 ? at : namedAt(article, name) }];
  }
}
